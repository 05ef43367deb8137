import type {Span} from '@nutgraf/core';
import {type SpanTable, uncovered} from './dirty.js';

/** Characters on either side of an edit that are annotated anew at once: a long paragraph, done in about a millisecond. */
const REACH = 1500;

/** What stands beside a block's text in Markdown: marks of lists, quotations, headings and emphasis. */
const ONLY_MARKS = /^(?:[\s>#*_+\-|~`\\]|\d{1,9}[.)])*$/;

const BLANK_LINE = /\n[ \t]*\r?\n|\r[ \t]*\r/g;

/**
 * The paragraph around an edited span, bounded; undefined where it holds text that was not read when the article was
 * last annotated (code, front matter, a definition), or when more was edited than is annotated at once.
 *
 * @param read what was read, and what was edited since
 */
export function paragraphAround(text: string, dirty: Span, read: SpanTable): Span | undefined {
  if (dirty.end - dirty.start > REACH) return undefined;
  const span = {start: startOf(text, dirty.start), end: endOf(text, dirty.end)};
  for (const rest of uncovered(read, span)) {
    // What was typed itself was never read.
    const before = text.slice(rest.start, Math.min(rest.end, dirty.start));
    const after = text.slice(Math.max(rest.start, dirty.end), rest.end);
    if (!ONLY_MARKS.test(before) || !ONLY_MARKS.test(after)) return undefined;
  }
  return span;
}

function startOf(text: string, offset: number): number {
  const from = Math.max(0, offset - REACH);
  const before = text.slice(from, offset);
  let start = -1;
  for (const match of before.matchAll(BLANK_LINE)) start = match.index + match[0].length;
  if (start < 0) start = from === 0 ? 0 : before.search(/\s/);
  return start < 0 ? offset : from + start;
}

function endOf(text: string, offset: number): number {
  const after = text.slice(offset, offset + REACH);
  const blank = after.search(BLANK_LINE);
  if (blank >= 0) return offset + blank;
  if (offset + REACH >= text.length) return text.length;
  const words = after.lastIndexOf(' ');
  return words < 0 ? offset : offset + words;
}
