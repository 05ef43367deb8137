import type {Article, Span} from '@nutgraf/core';
import type {TextDocument} from 'vscode-languageserver-textdocument';
import type {Range} from 'vscode-languageserver-types';
import {excerpt} from '../hover/excerpt.js';
import {comparePositions, toRange} from '../positions.js';

/** An outline has a line for each symbol: this much of a statement says which one it is. */
const MAX_NAME = 80;

/** The protocol forbids names of nothing but white space. */
export function shown(name: string): string {
  return name.trim() === '' ? '…' : name;
}

/** The first words of a span, for a name in the outline. */
export function opening(article: Article, span: Span): string {
  const words = excerpt(article, span);
  if (words.length <= MAX_NAME) return words;
  const space = words.lastIndexOf(' ', MAX_NAME);
  return `${words.slice(0, space > 0 ? space : MAX_NAME)} …`;
}

/** The smallest range that holds all of these. */
export function hull(document: TextDocument, ranges: readonly Range[]): Range {
  const [first = toRange(document, {start: 0, end: 0}), ...rest] = ranges;
  return rest.reduce(
    (whole, {start, end}) => ({
      start: comparePositions(start, whole.start) < 0 ? start : whole.start,
      end: comparePositions(end, whole.end) > 0 ? end : whole.end,
    }),
    first,
  );
}
