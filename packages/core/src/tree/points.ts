import type {Point} from 'unist';

const LF = 0x0a;
const CR = 0x0d;

/** Gives the line and column of offsets in a source, both from 1; a line ends at LF, CR LF or CR, as in Markdown. */
export function createPoints(source: string): (offset: number) => Required<Point> {
  const starts = [0];
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === LF || (code === CR && source.charCodeAt(at + 1) !== LF)) starts.push(at + 1);
  }
  let line = 0;
  return offset => {
    // Offsets are mostly asked for in order, so the line is that of the last one or the next.
    if (offset < starts[line]! || offset >= (starts[line + 2] ?? Number.POSITIVE_INFINITY))
      line = search(starts, offset);
    while (line + 1 < starts.length && starts[line + 1]! <= offset) line += 1;
    return {line: line + 1, column: offset - starts[line]! + 1, offset};
  };
}

/** Index of the last start at or before the offset. */
function search(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return low;
}
