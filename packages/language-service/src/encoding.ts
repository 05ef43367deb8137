/** Answers how UTF-16 offsets of a text and bytes of UTF-8 correspond, in time that grows with the logarithm of its length. */
export interface EncodedCharacters {
  /** Bytes of UTF-8 between two offsets. An offset within a surrogate pair counts as the pair's start. */
  bytesBetween(from: number, to: number): number;
  /** The offset that lies a number of bytes behind `from`; `to` at most. A byte within a character counts as its start. */
  offsetOfByte(from: number, to: number, bytes: number): number;
}

const HIGH_SURROGATE = /[\uD800-\uDBFF]/;
const NOT_ASCII = /[^\0-\x7f]/gu;

/** Keeps only where a text is not ASCII: most English text has few such characters. */
export function encodedCharacters(text: string): EncodedCharacters {
  const offsets: number[] = [];
  /** Bytes beyond one a code unit, of all characters before the one at the same index. */
  const extras: number[] = [0];
  let extra = 0;
  for (const {index, 0: character} of text.matchAll(NOT_ASCII)) {
    offsets.push(index);
    extra += bytesOf(character) - character.length;
    extras.push(extra);
  }

  /** How many characters that are not ASCII begin before an offset. */
  function countBefore(offset: number): number {
    let low = 0;
    let high = offsets.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (offsets[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  function bytesBefore(offset: number): number {
    const at = splitsPair(text, offset) ? offset - 1 : offset;
    return at + extras[countBefore(at)]!;
  }

  return {
    bytesBetween: (from, to) => bytesBefore(to) - bytesBefore(from),
    offsetOfByte(from, to, bytes) {
      const wanted = bytesBefore(from) + bytes;
      let low = from;
      let high = to;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (bytesBefore(middle) <= wanted) low = middle;
        else high = middle - 1;
      }
      return splitsPair(text, low) ? low - 1 : low;
    },
  };
}

/** A surrogate without its other half is sent as U+FFFD, of three bytes. */
function bytesOf(character: string): number {
  if (character.length === 2) return 4;
  return character.charCodeAt(0) < 0x800 ? 2 : 3;
}

function splitsPair(text: string, offset: number): boolean {
  return offset > 0 && HIGH_SURROGATE.test(text[offset - 1]!) && /[\uDC00-\uDFFF]/.test(text[offset] ?? '');
}
