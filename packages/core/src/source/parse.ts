import type {Nodes, Root} from 'mdast';
import type {Options} from 'mdast-util-from-markdown';
import {parsers} from '#parsers';
import type {Warning} from '../article.js';
import {hasFrontMatter} from './front-matter.js';
import type {Masked} from './mask.js';
import {listMark, scanSegments} from './segments.js';

export const PLAIN = {};

function withFrontMatter(): Options {
  const {frontmatter, frontmatterFromMarkdown} = parsers();
  return {extensions: [frontmatter('yaml')], mdastExtensions: [frontmatterFromMarkdown('yaml')]};
}

export interface ParsedMarkdown {
  /** Positions are the parser's: see `shiftOf`. Values hold masked characters until they are restored. */
  tree: Root;
  masked: Masked;
  warnings: Warning[];
}

/**
 * Parses Markdown (CommonMark with YAML front matter) into the tree that remark-parse with remark-frontmatter gives,
 * in about linear time for any text: long ones are parsed in segments, cut where no block goes on; what nests too deep
 * or holds too many marks (`limits.ts`) is read as plain text, with a warning.
 *
 * As in remark-parse, after a byte order mark every offset is one short (see `shiftOf`).
 *
 * @param from Where front matter ends.
 * @param segment Length of a segment, for tests.
 */
export function parseMarkdown(source: string, from = 0, segment?: number): {tree: Root; warnings: Warning[]} {
  const {tree, masked, warnings} = parseMasked(source, from, segment);
  if (masked.text !== source) restoreTree(tree, masked);
  return {tree, warnings};
}

/** Puts masked characters back into the values of a tree, or of one made of it. */
export function restoreTree(tree: Root, masked: Masked): void {
  visit(tree, node => restoreNode(node, masked));
}

/** The same, with the marks of hostile stretches still masked in the values, as aligning these with the source needs. */
export function parseMasked(source: string, from: number, segment?: number): ParsedMarkdown {
  const {masked, starts, continues, warnings} = scanSegments(source, from, segment);
  const {text} = masked;
  // Left unclosed, the extension would read all that follows without its block quotes and lists.
  const first = hasFrontMatter(source) ? withFrontMatter() : PLAIN;
  if (starts.length === 1) return {tree: parsers().fromMarkdown(text, first), masked, warnings};
  const shift = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const pieces = parsePieces(text, starts, continues, first);
  const definitions = collectDefinitions(pieces);
  const joined: Root = {type: 'root', children: []};
  let line = 0;
  let column = 1;
  for (const piece of pieces) {
    const {lines} = piece;
    column = piece.root.position!.end.column;
    const root = withDefinitions(piece.start === 0 ? first : PLAIN, text, piece, definitions);
    if (piece.start > 0) visit(root, node => move(node, line, piece.start - shift));
    append(joined, root, piece.continues);
    line += lines;
  }
  joined.position = {
    start: {line: 1, column: 1, offset: 0},
    end: {line: line + 1, column, offset: text.length - shift},
  };
  return {tree: joined, masked, warnings};
}

/** A segment, parsed with a line after it that stands for the rest, so that it ends as it does in the whole text. */
export interface Piece {
  root: Root;
  start: number;
  end: number;
  /** Lines it takes. */
  lines: number;
  continues: boolean;
  /** The line that stood for the rest. */
  stop: string;
}

/**
 * Parses the segments. Where one turns out not to end at its cut (the line that stands for the rest became part of a
 * block), it is parsed again together with as many more as it has already.
 */
function parsePieces(text: string, starts: readonly number[], continues: readonly boolean[], first: Options): Piece[] {
  const pieces: Piece[] = [];
  for (let from = 0; from < starts.length; ) {
    let to = from + 1;
    let piece: Piece | null = null;
    while (piece === null) {
      const end = starts[to] ?? text.length;
      const stop = end === text.length ? '' : stopBefore(text, end, continues[to]!);
      piece = parsePiece(
        from === 0 ? first : PLAIN,
        text,
        {start: starts[from]!, end, stop, continues: continues[from]!},
        '',
      );
      if (piece === null) to = Math.min(starts.length, to + (to - from));
    }
    pieces.push(piece);
    from = to;
  }
  return pieces;
}

/** A short line of the kind that follows: where a block ends may depend on it. */
export function stopBefore(text: string, at: number, item: boolean): string {
  if (item) return `${text.slice(at, listMark(text, at, text.length)).trim()} x`;
  return text[at] === '>' || text[at] === '#' ? `${text[at]} x` : 'x';
}

export function parsePiece(
  options: Options,
  text: string,
  piece: Pick<Piece, 'start' | 'end' | 'stop' | 'continues'>,
  tail: string,
): Piece | null {
  const {start, end, stop} = piece;
  const root = parsers().fromMarkdown(text.slice(start, end) + stop + tail, options);
  const length = end - start + stop.length;
  const children = root.children.filter(child => child.position!.start.offset! <= length);
  // Where a block that is never closed takes in what was written below, nothing more can be known of its labels.
  if (tail !== '' && children.length === root.children.length) return null;
  root.children = children;
  const lines = tail === '' ? root.position!.end.line - 1 : 0;
  return stop === '' || takeStop(root, stop, length) ? {...piece, root, lines} : null;
}

/** Takes the line that stands for the rest out again; false where it is not there by itself. */
function takeStop(root: Root, stop: string, end: number): boolean {
  const last = root.children[root.children.length - 1];
  if (last === undefined || last.position!.end.offset !== end) return false;
  if (last.position!.start.offset === end - stop.length) {
    root.children.pop();
    return true;
  }
  if (last.type !== 'list') return false;
  const item = last.children[last.children.length - 1];
  if (item === undefined || item.position!.start.offset !== end - stop.length) return false;
  last.children.pop();
  last.position!.end = {...last.children[last.children.length - 1]!.position!.end};
  return true;
}

/** What must be added to a tree's offsets: 1 where its parser dropped the source's byte order mark, else 0. */
export function shiftOf(tree: Root, source: string): number {
  if (source.charCodeAt(0) !== 0xfeff) return 0;
  return tree.position?.end.offset === source.length ? 0 : 1;
}

/** The pieces in which each label is defined first. */
export function collectDefinitions(pieces: readonly Piece[]): Map<string, Piece> {
  const definitions = new Map<string, Piece>();
  for (const piece of pieces) {
    visit(piece.root, node => {
      if (node.type !== 'definition') return;
      const identifier = parsers().normalizeIdentifier(node.label ?? node.identifier);
      if (!definitions.has(identifier)) definitions.set(identifier, piece);
    });
  }
  return definitions;
}

const LABEL = /\[((?:[^[\]\\]|\\.){1,999})\]/gsu;

/** Parses a piece again, with the labels it uses and other pieces define written beside it. */
export function withDefinitions(
  options: Options,
  text: string,
  piece: Piece,
  definitions: ReadonlyMap<string, Piece>,
): Root {
  if (definitions.size === 0) return piece.root;
  const labels = new Set<string>();
  for (const [, label] of text.slice(piece.start, piece.end).matchAll(LABEL)) {
    const defined = definitions.get(parsers().normalizeIdentifier(label!));
    if (defined !== undefined && defined !== piece && !/[\r\n]/u.test(label!)) labels.add(label!);
  }
  if (labels.size === 0) return piece.root;
  const written = [...labels].map(label => `[${label}]: x`).join('\n');
  if (piece.stop !== '') return parsePiece(options, text, piece, `\n\n${written}`)?.root ?? piece.root;
  // At the end of the text a block may be left open: there the labels go above.
  const head = `${written}\n\n`;
  const root = parsers().fromMarkdown(head + text.slice(piece.start, piece.end), options);
  root.children = root.children.filter(child => child.position!.start.offset! >= head.length);
  visit(root, node => move(node, -labels.size - 1, -head.length));
  return root;
}

function append(into: Root, root: Root, continues: boolean): void {
  const last = into.children[into.children.length - 1];
  const [first, ...rest] = root.children;
  if (continues && last?.type === 'list' && first?.type === 'list' && last.ordered === first.ordered) {
    last.children.push(...first.children);
    last.position!.end = first.position!.end;
    last.spread = last.spread === true || first.spread === true;
    for (const child of rest) into.children.push(child);
    return;
  }
  for (const child of root.children) into.children.push(child);
}

function move(node: Nodes, lines: number, offset: number): void {
  const {position} = node;
  if (position === undefined) return;
  position.start.line += lines;
  position.start.offset! += offset;
  position.end.line += lines;
  position.end.offset! += offset;
}

function restoreNode(node: Nodes, masked: Masked): void {
  const fields = node as unknown as Record<string, unknown>;
  for (const field of ['value', 'url', 'title', 'alt', 'label', 'identifier', 'lang', 'meta']) {
    const value = fields[field];
    if (typeof value === 'string') fields[field] = masked.restore(value);
  }
}

/** Visits all nodes of a tree of any depth. */
function visit(tree: Nodes, take: (node: Nodes) => void): void {
  const stack: Nodes[] = [tree];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    take(node);
    if ('children' in node) for (const child of node.children) stack.push(child);
  }
}
