/**
 * What a character is to the tokenizer. Each character's kind is worked out the first time it is met, outside ASCII by
 * its Unicode properties, and kept (one byte a UTF-16 code unit).
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

/** Classes of characters outside ASCII; each is compiled when first asked for, as it takes up to a millisecond. */
const isSpace = (character: string): boolean => /^[\s\u0085\u200b\u2060]$/u.test(character);
const isLower = (character: string): boolean => /^\p{Ll}$/u.test(character);
const isUpper = (character: string): boolean => /^[\p{Lu}\p{Lt}]$/u.test(character);
const isCaseless = (character: string): boolean => /^[\p{Lm}\p{Lo}\p{Nl}_]$/u.test(character);
const isDigit = (character: string): boolean => /^\p{Nd}$/u.test(character);
const isMark = (character: string): boolean => /^[\p{M}\p{Cf}]$/u.test(character);

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
  // The dashes, quotation marks and letters that English text has beside ASCII, without the classes below.
  if (code >= 0x2012 && code <= 0x2027) return Kind.Sign;
  if (code >= 0xc0 && code <= 0xff && code !== 0xd7 && code !== 0xf7) return code < 0xdf ? Kind.Upper : Kind.Lower;
  return byProperties(character);
}

function byProperties(character: string): number {
  if (isSpace(character)) return Kind.Space;
  if (isLower(character)) return Kind.Lower;
  if (isUpper(character)) return Kind.Upper;
  if (isCaseless(character)) return Kind.Letter;
  if (isDigit(character)) return Kind.Digit;
  if (isMark(character)) return Kind.Mark;
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

/** Where a run of letters with case that begins at `from` ends, as far as their kinds are known; `from` itself for none. */
export function lettersEnd(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit) {
    const kind = kinds[text.charCodeAt(end)]!;
    if (kind !== Kind.Lower && kind !== Kind.Upper) break;
    end++;
  }
  return end;
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

/** Whether a text has ASCII characters only, for which simpler expressions do than the classes of Unicode. */
export function isAscii(text: string): boolean {
  return /^[\x00-\x7f]*$/.test(text);
}
