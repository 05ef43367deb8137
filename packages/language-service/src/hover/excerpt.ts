import type {Article, Span} from '@nutgraf/core';

/** A card stays short: about two lines of an editor's hover. */
const MAX_LENGTH = 160;

/** The words at a span, on one line, cut at a word's end when they are long. */
export function excerpt({source}: Article, {start, end}: Span): string {
  const text = source.slice(start, end).replace(/\s+/g, ' ').trim();
  if (text.length <= MAX_LENGTH) return text;
  const space = text.lastIndexOf(' ', MAX_LENGTH);
  return `${withoutHalfPair(text.slice(0, space > MAX_LENGTH / 2 ? space : MAX_LENGTH))} …`;
}

/** The sentence around a span, cut on both sides when it is long, with the span in it. */
export function excerptAround(article: Article, {start, end}: Span): string {
  const sentence = article.sentences.find(one => one.start <= start && start < one.end) ?? {start, end};
  if (sentence.end - sentence.start <= MAX_LENGTH || end - start >= MAX_LENGTH) return excerpt(article, sentence);
  const before = Math.min(start - sentence.start, Math.floor((MAX_LENGTH - (end - start)) / 2));
  const from = before === start - sentence.start ? sentence.start : wordStart(article.source, start - before, start);
  return `${from > sentence.start ? '… ' : ''}${excerpt(article, {start: from, end: sentence.end})}`;
}

/** The first start of a word at or after an offset, not beyond `limit`. */
function wordStart(source: string, offset: number, limit: number): number {
  const space = source.slice(offset, limit).search(/\s/);
  return space < 0 ? limit : offset + space + 1;
}

function withoutHalfPair(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}
