import {content, cue, mention, type SpanContent, sentence, source} from '@nutgraf/newst';
import type {Article, Span} from '../article.js';

/** A row's stretch that is to become one node or several. */
export interface SpanDraft {
  /** Makes a node of it, without children. */
  make(): SpanContent;
  sentence: boolean;
  /** The nodes made of it so far, in no order. */
  pieces: SpanContent[];
}

/** A stretch of the source that a span covers. */
export interface Stretch extends Span {
  draft: SpanDraft;
  /** Order of nesting from the outside, among spans over the same stretch. */
  rank: number;
}

/**
 * All spans of an article, cut at the sentences' bounds, in order of position, the longer first.
 *
 * What stands between two sentences belongs to no span.
 */
export function stretchesOf(article: Article): Stretch[] {
  const stretches: Stretch[] = [];
  const sentences = [...article.sentences].sort((a, b) => a.start - b.start);
  let rank = 0;

  const addSentence = ({start, end}: Span, index: number) => {
    if (start < end) stretches.push({start, end, rank: rank++, draft: draft(() => sentence(index), true)});
  };
  const add = (span: Span, make: () => SpanContent) => {
    const whole = draft(make, false);
    const own = rank++;
    for (let index = firstEndingAfter(sentences, span.start); index < sentences.length; index++) {
      const start = Math.max(span.start, sentences[index]!.start);
      const end = Math.min(span.end, sentences[index]!.end);
      if (sentences[index]!.start >= span.end) break;
      if (start < end) stretches.push({start, end, rank: own, draft: whole});
    }
  };

  sentences.forEach(addSentence);
  article.statements.forEach(({parts}, number) => {
    parts.forEach((part, index) => {
      add(part, () => content(number, index));
    });
  });
  article.statements.forEach((statement, number) => {
    if (statement.source) add(statement.source, () => source(number));
  });
  article.statements.forEach((statement, number) => {
    if (statement.cue) add(statement.cue, () => cue(number));
  });
  for (const entity of article.entities) {
    entity.mentions.forEach((span, index) => {
      add(span, () => mention(entity, index));
    });
  }
  return stretches.sort(byNesting);
}

/** Order of nodes as they open: by start, then the longer first, then from the outside. */
export function byNesting(a: {start: number; end: number; rank: number}, b: typeof a): number {
  return a.start - b.start || b.end - a.end || a.rank - b.rank;
}

function draft(make: () => SpanContent, isSentence: boolean): SpanDraft {
  return {make, sentence: isSentence, pieces: []};
}

function firstEndingAfter(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sentences[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Numbers the pieces of spans that came out in more than one. */
export function numberPieces(stretches: readonly Stretch[]): void {
  for (const draft of new Set(stretches.map(stretch => stretch.draft))) {
    if (draft.pieces.length < 2) continue;
    draft.pieces.sort((a, b) => a.position!.start.offset! - b.position!.start.offset!);
    draft.pieces.forEach((piece, index) => {
      piece.part = index + 1;
    });
  }
}
