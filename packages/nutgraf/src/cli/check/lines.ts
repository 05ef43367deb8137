/** From offsets (UTF-16 code units) to lines and columns, both from 1, as people and other programs count. */
export interface Lines {
  at(offset: number): {line: number; column: number};
}

export function linesOf(source: string): Lines {
  const starts = [0];
  for (const {0: end, index} of source.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  return {
    at(offset) {
      let low = 0;
      let high = starts.length;
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (starts[middle]! <= offset) low = middle;
        else high = middle;
      }
      return {line: low + 1, column: offset - starts[low]! + 1};
    },
  };
}
