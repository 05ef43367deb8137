import type {Span} from '@nutgraf/core';

/**
 * Cuts nested spans into pieces that do not overlap, the innermost on top. Of spans that are equal the first wins;
 * where two cross, the one that begins later.
 *
 * @param items in order of start, a longer one before those inside it
 */
export function flatten<Item>(items: readonly Item[], spanOf: (item: Item) => Span): (Span & {item: Item})[] {
  const pieces: (Span & {item: Item})[] = [];
  const open: Item[] = [];
  let reached = 0;

  function emit(item: Item, end: number): void {
    if (end > reached) pieces.push({start: reached, end, item});
    reached = Math.max(reached, end);
  }
  function closeUntil(limit: number): void {
    for (let top = open.at(-1); top !== undefined && spanOf(top).end <= limit; top = open.at(-1)) {
      emit(top, spanOf(top).end);
      open.pop();
    }
  }

  let last: Span | undefined;
  for (const item of items) {
    const span = spanOf(item);
    if (last && last.start === span.start && last.end === span.end) continue;
    last = span;
    closeUntil(span.start);
    const around = open.at(-1);
    if (around !== undefined) emit(around, span.start);
    reached = Math.max(reached, span.start);
    open.push(item);
  }
  closeUntil(Number.POSITIVE_INFINITY);
  return pieces;
}
