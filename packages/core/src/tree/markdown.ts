import type {Nodes as MdastNodes, Parents as MdastParents, Root as MdastRoot, PhrasingContent} from 'mdast';
import type {Position} from 'unist';
import type {Article, Span} from '../article.js';
import {readFrontMatter} from '../source/front-matter.js';
import {parseMasked, restoreTree, shiftOf} from '../source/parse.js';
import {createPoints} from './points.js';
import {numberPieces, type Stretch, stretchesOf} from './spans.js';
import {type Below, type Child, type Frame, wrap} from './wrap.js';

/** A copy of the Markdown's tree with the article's spans in it. */
export function annotateMarkdown(article: Article, mdast: MdastRoot | undefined): MdastRoot {
  const {source} = article;
  const parsed = mdast ? undefined : parseMasked(source, readFrontMatter(source, 'markdown').end);
  const given = parsed?.tree ?? mdast!;
  // Texts are aligned with what the parser read, which may be the source with some of its marks masked.
  const text = parsed?.masked.text ?? source;
  const tree = copyTree(given, shiftOf(given, source));
  const stretches = stretchesOf(article);
  const point = createPoints(source);
  const stack: {node: MdastParents; quotes: number}[] = [{node: tree, quotes: 0}];
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    const {node} = item;
    const quotes = item.quotes + (node.type === 'blockquote' ? 1 : 0);
    if (holdsPhrasing(node)) {
      const frame = {source: text, quotes, point};
      const span = spanOf(node);
      if (span) wrapBlock(node, stretchesIn(stretches, span), frame);
    } else {
      for (const child of node.children) if ('children' in child) stack.push({node: child, quotes});
    }
  }
  numberPieces(stretches);
  if (parsed && text !== source) restoreTree(tree, parsed.masked);
  return tree;
}

function holdsPhrasing(node: MdastParents): boolean {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') return true;
  return node.children.some(child => child.type === 'text');
}

/** The stretches that begin inside of a block. */
function stretchesIn(stretches: readonly Stretch[], {start, end}: Span): Stretch[] {
  const from = firstFrom(stretches, start);
  return stretches.slice(from, firstFrom(stretches, end));
}

function firstFrom(stretches: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (stretches[middle]!.start >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function wrapBlock(block: MdastParents, all: Stretch[], frame: Frame): void {
  const stack: {node: MdastParents; stretches: Stretch[]}[] = [{node: block, stretches: all}];
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    const {node, stretches} = item;
    if (stretches.length === 0) continue;
    const below: Below = new Map();
    node.children = wrap(childrenOf(node), stretches, frame, below);
    for (const [child, own] of below) if ('children' in child) stack.push({node: child, stretches: own});
  }
}

function childrenOf(parent: MdastParents): Child[] {
  let end = spanOf(parent)?.start ?? 0;
  return (parent.children as PhrasingContent[]).map(node => {
    // What another tool put in without a position stands nowhere in the source, so between its neighbours.
    const own = spanOf(node) ?? {start: end, end};
    end = own.end;
    return {...own, node, inner: innerOf(node, own)};
  });
}

function innerOf(node: MdastNodes, own: Span): Span {
  let first = node;
  let last = node;
  while ('children' in first && first.children.length > 0) first = first.children[0]!;
  while ('children' in last && last.children.length > 0) last = last.children.at(-1)!;
  return {start: spanOf(first)?.start ?? own.start, end: spanOf(last)?.end ?? own.end};
}

function spanOf({position}: MdastNodes): Span | undefined {
  const start = position?.start.offset;
  const end = position?.end.offset;
  return start === undefined || end === undefined ? undefined : {start, end};
}

/** A copy that shares no node and no position with the tree, with its offsets moved. */
function copyTree(tree: MdastRoot, shift: number): MdastRoot {
  const root = copyNode(tree, shift);
  const stack: MdastParents[] = [root];
  for (let parent = stack.pop(); parent !== undefined; parent = stack.pop()) {
    const children = parent.children.map(child => copyNode(child as MdastNodes, shift));
    parent.children = children as typeof parent.children;
    for (const child of children) if ('children' in child) stack.push(child);
  }
  return root;
}

function copyNode<Node extends MdastNodes>(node: Node, shift: number): Node {
  return node.position ? {...node, position: shifted(node.position, shift)} : {...node};
}

/** Only the first line holds the byte order mark. */
function shifted({start, end}: Position, shift: number): Position {
  const move = (point: Position['start']) => ({
    ...point,
    ...(point.offset !== undefined && {offset: point.offset + shift}),
    ...(point.line === 1 && {column: point.column + shift}),
  });
  return {start: move(start), end: move(end)};
}
