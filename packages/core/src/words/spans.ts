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
