const LF = 0x0a;

/**
 * The longest line that is read, in bytes: above the longest article anybody has, below what a string can hold, so that
 * a stream without line ends does not fill the memory.
 */
export const LONGEST_LINE = 128 * 1024 * 1024;

export interface Line {
  /** Counted from 1. */
  number: number;
  /** Without its line feed, and without a byte order mark, which files joined to one leave inside it; null when it is longer than the longest that is read. */
  text: string | null;
}

/**
 * The lines of a stream of UTF-8 while it comes in, holding one line at a time. Only a line feed ends a line: JSON may
 * hold U+2028 and U+2029 as they are.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array>, longest = LONGEST_LINE): AsyncGenerator<Line> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const take = (): Line => {
    const text =
      length > longest
        ? null
        : Buffer.concat(pieces)
            .toString('utf8')
            .replace(/^\uFEFF/, '');
    pieces = [];
    length = 0;
    return {number: number++, text};
  };
  const add = (piece: Uint8Array) => {
    length += piece.length;
    if (length <= longest) pieces.push(piece);
    else pieces = [];
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, from)) {
      add(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  if (length > 0) yield take();
}
