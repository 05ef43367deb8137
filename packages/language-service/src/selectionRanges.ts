import type {Article, Span} from '@nutgraf/core';
import type {TextDocument} from 'vscode-languageserver-textdocument';
import type {Position, SelectionRange} from 'vscode-languageserver-types';
import {occurrencesOf} from './occurrences.js';
import {toRange} from './positions.js';
import {sectionsOf} from './sections.js';

/** Letters, digits and what joins them within a word. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu;

/** How far a word is looked for on either side: longer runs of letters are no words. */
const LONGEST_WORD = 100;

/** What a selection at each position grows to: word, mentions, sentence, statement, paragraph, sections, all. */
export function selectionRanges(
  document: TextDocument,
  article: Article,
  positions: readonly Position[],
): SelectionRange[] {
  const sections = sectionsOf(article).map(({span}) => span);
  return positions.map(position => {
    const offset = document.offsetAt(position);
    const around = ({start, end}: Span) => start <= offset && offset <= end;
    const spans = [
      ...occurrencesOf(article).map(({mention}) => mention),
      ...article.sentences,
      ...article.statements,
      ...article.blocks,
      ...sections,
    ].filter(around);
    const whole = {start: 0, end: article.source.length};
    return nest(document, [...wordAt(article.source, offset), ...spans, whole], offset);
  });
}

function wordAt(source: string, offset: number): Span[] {
  const from = Math.max(0, offset - LONGEST_WORD);
  for (const {index, 0: word} of source.slice(from, offset + LONGEST_WORD).matchAll(WORD)) {
    const start = from + index;
    if (start <= offset && offset <= start + word.length) return [{start, end: start + word.length}];
  }
  return [];
}

/** Spans from small to large, each holding the one before; those that cross a smaller one are left out. */
function nest(document: TextDocument, spans: readonly Span[], offset: number): SelectionRange {
  const bySize = [...spans].sort((a, b) => a.end - a.start - (b.end - b.start));
  const chain: Span[] = [];
  for (const span of bySize) {
    const inner = chain.at(-1);
    if (!inner) chain.push(span);
    else if (span.start <= inner.start && inner.end <= span.end && size(span) > size(inner)) chain.push(span);
  }
  let outer: SelectionRange | undefined;
  for (const span of chain.reverse()) {
    outer = {range: toRange(document, span), ...(outer && {parent: outer})};
  }
  return outer ?? {range: toRange(document, {start: offset, end: offset})};
}

function size({start, end}: Span): number {
  return end - start;
}
