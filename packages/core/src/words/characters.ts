/**
 * What a character is to the tokenizer. ASCII comes from a table filled at load; of the rest each character's kind is
 * worked out by its Unicode properties the first time it is met, and kept (one byte a UTF-16 code unit).
 */
export const Kind = {
  Unknown: 0,
  Space: 1,
  Lower: 2,
  Upper: 3,
  /** A letter without case (Han, Arabic, modifier letters). */
  Letter: 4,
  Digit: 5,
  /** A combining mark or an invisible joiner: belongs to the word it stands in. */
  Mark: 6,
  Apostrophe: 7,
  Hyphen: 8,
  Dot: 9,
  /** Any other sign: a token of its own. */
  Sign: 10,
  /** Half of a surrogate pair; the pair decides. */
  Surrogate: 11,
} as const;

const APOSTROPHES = "'\u2019\u02bc\u2018`\u00b4\u2032\uff07";
const HYPHENS = '-\u2010\u2011';

const kinds = new Uint8Array(0x10000);
for (let code = 0; code < 128; code++) kinds[code] = workOut(code);

const SPACE = /^[\s\u0085\u200b\u2060]$/u;
const LOWER = /^\p{Ll}$/u;
const UPPER = /^[\p{Lu}\p{Lt}]$/u;
const LETTER = /^[\p{Lm}\p{Lo}\p{Nl}_]$/u;
const DIGIT = /^\p{Nd}$/u;
const MARK = /^[\p{M}\p{Cf}]$/u;

function workOut(code: number): number {
  if (code < 128) {
    if (code >= 97 && code <= 122) return Kind.Lower;
    if (code >= 65 && code <= 90) return Kind.Upper;
    if (code >= 48 && code <= 57) return Kind.Digit;
    if (code === 32 || (code >= 9 && code <= 13)) return Kind.Space;
    if (code === 39 || code === 96) return Kind.Apostrophe;
    if (code === 45) return Kind.Hyphen;
    if (code === 46) return Kind.Dot;
    if (code === 95) return Kind.Letter;
    return Kind.Sign;
  }
  if (code >= 0xd800 && code <= 0xdfff) return Kind.Surrogate;
  const character = String.fromCharCode(code);
  if (APOSTROPHES.includes(character)) return Kind.Apostrophe;
  if (HYPHENS.includes(character)) return Kind.Hyphen;
  return byProperties(character);
}

function byProperties(character: string): number {
  if (SPACE.test(character)) return Kind.Space;
  if (LOWER.test(character)) return Kind.Lower;
  if (UPPER.test(character)) return Kind.Upper;
  if (LETTER.test(character)) return Kind.Letter;
  if (DIGIT.test(character)) return Kind.Digit;
  if (MARK.test(character)) return Kind.Mark;
  return Kind.Sign;
}

/** Kind of the UTF-16 code unit `code`; `Surrogate` for halves of pairs. NaN (past the end) is `Space`. */
export function kindOf(code: number): number {
  if (Number.isNaN(code)) return Kind.Space;
  const known = kinds[code] as number;
  if (known !== Kind.Unknown) return known;
  const kind = workOut(code);
  kinds[code] = kind;
  return kind;
}

/** Kind of the character at `offset`, pairs taken together; an unpaired surrogate is a `Sign`. */
export function kindAt(text: string, offset: number): number {
  const kind = kindOf(text.charCodeAt(offset));
  if (kind !== Kind.Surrogate) return kind;
  const point = text.codePointAt(offset) as number;
  return point > 0xffff ? byProperties(String.fromCodePoint(point)) : Kind.Sign;
}

/** Code units of the character at `offset`: 2 for a whole surrogate pair, else 1. */
export function widthAt(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  if (code < 0xd800 || code > 0xdbff) return 1;
  const next = text.charCodeAt(offset + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

/** Letters of any case. */
export function isLetter(kind: number): boolean {
  return kind === Kind.Lower || kind === Kind.Upper || kind === Kind.Letter;
}

/** What a word is made of: letters, digits and the marks on them. */
export function isWordPart(kind: number): boolean {
  return kind >= Kind.Lower && kind <= Kind.Mark;
}
