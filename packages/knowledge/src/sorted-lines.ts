/**
 * Finds a key among "key\tvalue" lines sorted by code units, by bisection of the text itself, so that a large table
 * costs nothing until it is asked and little memory after. Returns the value, or undefined.
 */
export function valueInSortedLines(lines: string, key: string): string | undefined {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const start = lines.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
    const tab = lines.indexOf('\t', start);
    const found = lines.slice(start, tab);
    const end = lines.indexOf('\n', tab);
    const next = end < 0 ? lines.length : end + 1;
    if (found === key) return lines.slice(tab + 1, end < 0 ? lines.length : end);
    if (found < key) low = next;
    else high = start;
  }
  return undefined;
}

/** The keys among such lines that begin with `prefix`, in their order. */
export function* keysInSortedLines(lines: string, prefix: string): Generator<string> {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const start = lines.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
    const tab = lines.indexOf('\t', start);
    if (lines.slice(start, tab) < prefix) low = lines.indexOf('\n', tab) + 1 || lines.length;
    else high = start;
  }
  while (low < lines.length && lines.startsWith(prefix, low)) {
    const tab = lines.indexOf('\t', low);
    yield lines.slice(low, tab);
    low = lines.indexOf('\n', tab) + 1 || lines.length;
  }
}
