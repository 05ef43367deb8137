import {stripTree} from '@nutgraf/core';
import type {SpanContent} from '@nutgraf/newst';
import type {Nodes, Parents, Root} from 'mdast';
import {phrasing} from 'mdast-util-phrasing';

/** What handlers need of the state of mdast-util-to-markdown. */
interface State {
  enter(construct: 'phrasing'): () => void;
  containerFlow(node: Root, info: object): string;
  containerPhrasing(node: Parents, info: object): string;
}

/**
 * Takes the spans out before anything is written. Were each written in its place, characters that are unsafe only
 * beside those of a neighbour ("2021" and "." at the start of a line) would not be escaped.
 */
function root(node: Root, _: unknown, state: State, info: object): string {
  const stripped = stripTree(node);
  if (!stripped.children.some(child => phrasing(child))) return state.containerFlow(stripped, info);
  const exit = state.enter('phrasing');
  const value = state.containerPhrasing(stripped, info);
  exit();
  return value;
}

/** For a span that is written on its own, without a root. */
function span(node: SpanContent, _: Nodes | undefined, state: State, info: object): string {
  return state.containerPhrasing(node, info);
}

/** Extension for mdast-util-to-markdown (remark-stringify): a tree is written as it would be without its spans. */
export function nutgrafToMarkdown() {
  return {handlers: {root, sentence: span, mention: span, content: span, source: span, cue: span}};
}
