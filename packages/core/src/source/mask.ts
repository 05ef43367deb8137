/** Masks the marks of hostile stretches, so that a parser reads them as plain text of the same length. */
export class Mask {
  private readonly ranges: number[] = [];

  /** Masks [start, end) and forgets what was masked after `start`. Ends never go back. */
  add(start: number, end: number): void {
    if (end <= start) return;
    const {ranges} = this;
    while (ranges.length > 0 && ranges[ranges.length - 2]! >= start) ranges.length -= 2;
    if (ranges.length > 0 && ranges[ranges.length - 1]! >= start) ranges[ranges.length - 1] = end;
    else ranges.push(start, end);
  }

  get isEmpty(): boolean {
    return this.ranges.length === 0;
  }

  /** The text with the marks in the ranges replaced one for one by private-use characters that it does not hold. */
  apply(source: string): Masked {
    if (this.isEmpty) return {text: source, restore: text => text};
    const base = freeBase(source);
    const pieces: string[] = [];
    let at = 0;
    for (let index = 0; index < this.ranges.length; index += 2) {
      const start = this.ranges[index]!;
      const end = this.ranges[index + 1]!;
      pieces.push(
        source.slice(at, start),
        source.slice(start, end).replace(MARKS, mark => hide(mark, base)),
      );
      at = end;
    }
    pieces.push(source.slice(at));
    const hidden = new RegExp(`[\\u{${base.toString(16)}}-\\u{${(base + 0x7f).toString(16)}}]`, 'gu');
    return {text: pieces.join(''), restore: text => text.replace(hidden, mark => show(mark, base))};
  }
}

export interface Masked {
  text: string;
  /** Puts the marks back into any piece of the masked text. */
  restore(text: string): string;
}

const MARKS = /[!-/:-@[-`{-~]/g;
/** Blocks of 128 in the private use area (Unicode, U+E000 to U+F8FF). */
const PRIVATE_START = 0xe000;
const PRIVATE_END = 0xf900;

function freeBase(source: string): number {
  const used = new Set<number>();
  for (const [character] of source.matchAll(/[\ue000-\uf8ff]/g)) used.add(character.charCodeAt(0) >> 7);
  for (let base = PRIVATE_START; base < PRIVATE_END; base += 0x80) if (!used.has(base >> 7)) return base;
  // A text that uses all of the area is no article; that it is not restored exactly harms nobody.
  return PRIVATE_START;
}

function hide(mark: string, base: number): string {
  return String.fromCharCode(base + mark.charCodeAt(0));
}

function show(mark: string, base: number): string {
  return String.fromCharCode(mark.charCodeAt(0) - base);
}
