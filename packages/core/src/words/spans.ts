/** Index of the first span that starts at or after `token`, by bisection; the spans stand in order of `from`. */
export function firstFrom(spans: readonly {from: number}[], token: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.from < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Sorts what mostly stands in order already: V8 makes a copy before it looks. */
export function sortMostlySorted<T>(items: T[], compare: (a: T, b: T) => number): void {
  for (let i = 1; i < items.length; i++) {
    if (compare(items[i - 1]!, items[i]!) <= 0) continue;
    items.sort(compare);
    return;
  }
}
