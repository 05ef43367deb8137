import type {Span} from '@nutgraf/core';
import type {Edit} from './edit.js';

/** Places edited since an article was settled that are looked at again; of more, the latest. */
const MAX_DIRTY_SPANS = 8;

/** Moves what was edited before through an edit and adds the edit itself; spans that touch become one. Latest last. */
export function addDirty(spans: readonly Span[], {start, end, length}: Edit): Span[] {
  let own = {start, end: start + length};
  const others: Span[] = [];
  for (const span of spans) {
    if (span.end < start) others.push(span);
    else if (span.start > end)
      others.push({start: span.start + start + length - end, end: span.end + start + length - end});
    else own = {start: Math.min(own.start, span.start), end: Math.max(own.end, span.end + start + length - end)};
  }
  return [...others, own].slice(-MAX_DIRTY_SPANS);
}

/** Spans in order that do not overlap, as starts and ends in turn. */
export type SpanTable = Int32Array<ArrayBuffer>;

export function toSpanTable(spans: readonly Span[]): SpanTable {
  const table = new Int32Array(spans.length * 2);
  spans.forEach(({start, end}, index) => {
    table[index * 2] = start;
    table[index * 2 + 1] = end;
  });
  return table;
}

/** Moves the bounds of spans through an edit, in place: a bound inside of what was replaced goes to its new end. */
export function shiftSpans(table: SpanTable, {start, end, length}: Edit): void {
  for (let at = table.length - 1; at >= 0; at--) {
    const bound = table[at]!;
    if (bound <= start) break;
    table[at] = Math.max(bound, end) + start + length - end;
  }
}

/** The parts of a span that none of the table's spans covers. */
export function uncovered(table: SpanTable, {start, end}: Span): Span[] {
  const rest: Span[] = [];
  let low = 0;
  let high = table.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (table[middle * 2 + 1]! <= start) low = middle + 1;
    else high = middle;
  }
  let reached = start;
  for (let at = low * 2; at < table.length && table[at]! < end; at += 2) {
    if (table[at]! > reached) rest.push({start: reached, end: table[at]!});
    reached = Math.max(reached, table[at + 1]!);
  }
  if (reached < end) rest.push({start: reached, end});
  return rest;
}
