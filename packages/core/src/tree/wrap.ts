import type {Nodes as MdastNodes, PhrasingContent, Text} from 'mdast';
import type {Point} from 'unist';
import type {Span} from '../article.js';
import {alignText} from '../source/align.js';
import {byNesting, type Stretch} from './spans.js';

/** What wrapping needs to know of the text around. */
export interface Frame {
  source: string;
  /** How many block quotes the text stands in. */
  quotes: number;
  point(offset: number): Point;
}

/** A child of mdast's, copied, with where it stands in the source. */
export interface Child extends Span {
  node: PhrasingContent;
  /** From the first to the last character of text in it; itself when it holds none. */
  inner: Span;
}

/** Spans that begin or end inside of a child, which has to hold them itself. */
export type Below = Map<PhrasingContent, Stretch[]>;

/** A run of whole children and pieces of text that one node is to hold. */
interface Piece extends Span {
  stretch: Stretch;
  rank: number;
}

/**
 * Puts spans around the children of a phrasing parent.
 *
 * @param stretches - In order of nesting.
 * @param below - Filled with the spans that belong into a child.
 * @returns The parent's new children.
 */
export function wrap(
  children: readonly Child[],
  stretches: readonly Stretch[],
  frame: Frame,
  below: Below,
): PhrasingContent[] {
  const pieces = nest(piecesOf(children, stretches, below));
  return build(cutAll(children, pieces, frame), pieces);
}

/** What of the spans stands at this level, and, in `below`, what stands inside of a child. */
function piecesOf(children: readonly Child[], stretches: readonly Stretch[], below: Below): Piece[] {
  const pieces: Piece[] = [];
  let first = 0;
  for (const stretch of stretches) {
    while (first < children.length && children[first]!.end <= stretch.start) first += 1;
    let last = first;
    while (last + 1 < children.length && children[last + 1]!.start < stretch.end) last += 1;
    const left = children[first];
    const right = children[last];
    if (left === undefined || right === undefined || left.start >= stretch.end) continue;
    const start = startIn(left, stretch);
    const end = endIn(right, stretch);
    if (start === left.end) hold(left, stretch, below);
    if (end === right.start && right !== left) hold(right, stretch, below);
    if (start < end) pieces.push({start, end, stretch, rank: stretch.rank});
  }
  return pieces;
}

function startIn(child: Child, stretch: Stretch): number {
  if (child.node.type === 'text') return Math.max(child.start, stretch.start);
  return covers(stretch, child) ? child.start : child.end;
}

function endIn(child: Child, stretch: Stretch): number {
  if (child.node.type === 'text') return Math.min(child.end, stretch.end);
  return covers(stretch, child) ? child.end : child.start;
}

/** A sentence also takes the marks around its first and last words. */
function covers({start, end, draft}: Stretch, child: Child): boolean {
  const {start: from, end: to} = draft.sentence ? child.inner : child;
  return start <= from && to <= end;
}

function hold({node}: Child, stretch: Stretch, below: Below): void {
  if (!('children' in node)) return;
  const own = below.get(node);
  if (own === undefined) below.set(node, [stretch]);
  else own.push(stretch);
}

/** Cuts pieces that cross each other, so that any two are apart or one holds the other; in order of nesting. */
function nest(pieces: Piece[]): Piece[] {
  const nested: Piece[] = [];
  const open: Piece[] = [];
  // Taken from the end, so that what is cut off can be put back in its place.
  const queue = pieces.sort(byNesting).reverse();
  for (let piece = queue.pop(); piece !== undefined; piece = queue.pop()) {
    while (open.length > 0 && open.at(-1)!.end <= piece.start) open.pop();
    const outer = open.at(-1);
    if (outer !== undefined && outer.end < piece.end) {
      insert(queue, {...piece, start: outer.end});
      piece = {...piece, end: outer.end};
      // Shorter now, so that another that starts here may come before it.
      if (queue.length > 0 && byNesting(queue.at(-1)!, piece) < 0) {
        insert(queue, piece);
        continue;
      }
    }
    nested.push(piece);
    open.push(piece);
  }
  return nested;
}

function insert(queue: Piece[], piece: Piece): void {
  let at = queue.length;
  while (at > 0 && byNesting(queue[at - 1]!, piece) < 0) at -= 1;
  queue.splice(at, 0, piece);
}

/** A node to be held by the pieces around it: a child, or a part of a text. */
interface Atom extends Span {
  node: PhrasingContent;
  /** The child of mdast's it comes from; parts of the same one are joined again where no span parts them. */
  origin: Child;
}

/** The children, texts cut at the bounds of the pieces. */
function cutAll(children: readonly Child[], pieces: readonly Piece[], frame: Frame): Atom[] {
  const bounds = [...new Set(pieces.flatMap(({start, end}) => [start, end]))].sort((a, b) => a - b);
  const atoms: Atom[] = [];
  let next = 0;
  for (const child of children) {
    while (next < bounds.length && bounds[next]! <= child.start) next += 1;
    let past = next;
    while (past < bounds.length && bounds[past]! < child.end) past += 1;
    if (child.node.type !== 'text' || next === past) atoms.push({...child, origin: child});
    else cut(child, child.node, bounds.slice(next, past), frame, atoms);
    next = past;
  }
  return atoms;
}

function cut(child: Child, node: Text, bounds: readonly number[], frame: Frame, atoms: Atom[]): void {
  const values = split(node, child.start, child.end, bounds, frame);
  const first = values.findIndex(value => value !== '');
  let last = values.length - 1;
  while (last > 0 && values[last] === '') last -= 1;
  values.forEach((value, index) => {
    if (value === '') return;
    const start = index === 0 ? child.start : bounds[index - 1]!;
    const end = index < bounds.length ? bounds[index]! : child.end;
    // Together the parts still reach from the start to the end of the whole.
    const position = {
      start: frame.point(index === first ? child.start : start),
      end: frame.point(index === last ? child.end : end),
    };
    atoms.push({start, end, origin: child, node: {...node, value, position}});
  });
}

/** The value of a text node between offsets of the source; one more value than bounds. */
function split({value}: Text, start: number, end: number, bounds: readonly number[], frame: Frame): string[] {
  // As it stands in the source: nothing in it was an escape or a reference, whatever it looks like.
  const asItStands = value.length === end - start && frame.source.startsWith(value, start);
  const at = asItStands ? bounds.map(bound => bound - start) : align(value, start, end, bounds, frame);
  return [...at, value.length].map((to, index) => value.slice(index === 0 ? 0 : at[index - 1]!, to));
}

/** Where in the value of a text node offsets of the source are. */
function align(value: string, start: number, end: number, bounds: readonly number[], frame: Frame): number[] {
  const at: number[] = [];
  let read = 0;
  alignText(frame.source, start, end, value, frame.quotes, (_, from, to, units) => {
    const exact = units === to - from;
    while (at.length < bounds.length && bounds[at.length]! < to) {
      const bound = bounds[at.length]!;
      at.push(bound <= from ? read : exact ? read + bound - from : read + units);
    }
    read += units;
  });
  while (at.length < bounds.length) at.push(value.length);
  return at;
}

/** A node with the child it is a part of, when it is one. */
interface Entry {
  node: PhrasingContent;
  origin?: Child;
}

/** Nests nodes for the pieces around the atoms. */
function build(atoms: readonly Atom[], pieces: readonly Piece[]): PhrasingContent[] {
  const result: Entry[] = [];
  const open: {piece: Piece; entries: Entry[]}[] = [];
  const close = () => {
    const {piece, entries} = open.pop()!;
    const outer = open.at(-1)?.entries ?? result;
    if (entries.every(({node}) => isBlank(node))) {
      for (const entry of entries) append(outer, entry);
      return;
    }
    const node = piece.stretch.draft.make();
    node.children = entries.map(entry => entry.node);
    const start = node.children[0]!.position?.start;
    const end = node.children.at(-1)!.position?.end;
    if (start && end) node.position = {start: {...start}, end: {...end}};
    piece.stretch.draft.pieces.push(node);
    outer.push({node});
  };
  let next = 0;
  for (const atom of atoms) {
    while (open.length > 0 && open.at(-1)!.piece.end <= atom.start) close();
    for (; next < pieces.length && pieces[next]!.start <= atom.start; next++) {
      const piece = pieces[next]!;
      if (piece.end > atom.start) open.push({piece, entries: []});
    }
    append(open.at(-1)?.entries ?? result, atom);
  }
  while (open.length > 0) close();
  return result.map(({node}) => node);
}

function isBlank(node: MdastNodes): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}

function append(entries: Entry[], {node, origin}: Entry): void {
  const last = entries.at(-1);
  if (last?.node.type === 'text' && node.type === 'text' && origin !== undefined && last.origin === origin) {
    const {value, position} = last.node;
    last.node = {...last.node, value: value + node.value};
    if (position && node.position) last.node.position = {start: position.start, end: node.position.end};
  } else {
    entries.push({node, ...(origin && {origin})});
  }
}
