import type {Article, Span} from '@nutgraf/core';
import {readingAt} from '../reading.js';

/** A card stays short: about two lines of an editor's hover. */
const MAX_LENGTH = 160;

/** The words at a span as they are read, on one line, cut at a word's end when they are long. */
export function excerpt(article: Article, span: Span): string {
  return cut(readingAt(article, span).trim());
}

/** The sentence around a span, cut on both sides when it is long, with the span in it. */
export function excerptAround(article: Article, span: Span): string {
  const sentence = sentenceAt(article, span.start) ?? span;
  const words = readingAt(article, sentence).trim();
  const length = readingAt(article, span).trim().length;
  if (words.length <= MAX_LENGTH || length >= MAX_LENGTH) return cut(words);
  const start = readingAt(article, {start: sentence.start, end: span.start}).trimStart().length;
  const before = Math.min(start, Math.floor((MAX_LENGTH - length) / 2));
  const from = before === start ? 0 : wordStart(words, start - before, start);
  return `${from > 0 ? '… ' : ''}${cut(words.slice(from))}`;
}

/** Sentences stand in order, and none in another. */
function sentenceAt({sentences}: Article, offset: number): Span | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  const found = sentences[low];
  return found && found.start <= offset ? found : undefined;
}

function cut(text: string): string {
  if (text.length <= MAX_LENGTH) return text;
  const space = text.lastIndexOf(' ', MAX_LENGTH);
  return `${withoutHalfPair(text.slice(0, space > MAX_LENGTH / 2 ? space : MAX_LENGTH))} …`;
}

/** The first start of a word at or after an offset, not beyond `limit`. */
function wordStart(text: string, offset: number, limit: number): number {
  const space = text.slice(offset, limit).search(/\s/);
  return space < 0 ? limit : offset + space + 1;
}

function withoutHalfPair(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}
