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

/** Whether any key among such lines begins with `prefix`. */
export function beginsInSortedLines(lines: string, prefix: string): boolean {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const start = lines.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
    const tab = lines.indexOf('\t', start);
    if (lines.slice(start, tab) < prefix) low = lines.indexOf('\n', tab) + 1 || lines.length;
    else high = start;
  }
  return lines.startsWith(prefix, low);
}
