import {isAscii, isLetter, Kind, kindAt, widthAt} from './characters.js';
import {type Lexicon, WordFlag} from './types.js';

/**
 * Distinct words a lexicon keeps before the next document starts with an empty one. News of a day holds some 50 000;
 * at about 200 bytes a word, with what the stages keep beside it, this is some 60 MB.
 */
export const MAX_WORD_TYPES = 250_000;

/** Slots of the direct-mapped cache in front of the map: most tokens are found without building a string. */
const CACHE_SLOTS = 1 << 15;

const OPENING = '"“„‟‘«‹``';
const CLOSING = "\"”’»›''";
const FULL_STOPS = /^(?:[.!?…。！？؟।‽]+|\.\.+)$/u;

function isNumber(form: string): boolean {
  return (isAscii(form) ? /^[.,]?\d+(?:[.,:]\d+)*$/ : /^[.,]?\p{Nd}+(?:[.,:]\p{Nd}+)*$/u).test(form);
}

class WordLexicon implements Lexicon {
  readonly forms: string[] = [];
  readonly lower: string[] = [];
  readonly flags: number[] = [];
  readonly #types = new Map<string, number>();
  readonly #cache = new Int32Array(CACHE_SLOTS).fill(-1);
  #successor: WordLexicon | undefined;

  intern(form: string): number {
    const known = this.#types.get(form);
    if (known !== undefined) return known;
    const type = this.forms.length;
    this.forms.push(form);
    this.lower.push(form.toLowerCase());
    this.flags.push(flagsOf(form));
    this.#types.set(form, type);
    return type;
  }

  internSpan(text: string, start: number, end: number): number {
    let hash = end - start;
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
    const slot = (hash ^ (hash >>> 15)) & (CACHE_SLOTS - 1);
    const cached = this.#cache[slot] as number;
    if (cached >= 0 && isSpan(this.forms[cached] as string, text, start, end)) return cached;
    // A copy, not a slice: V8's slices keep the whole article alive.
    const type = this.intern(copy(text, start, end));
    this.#cache[slot] = type;
    return type;
  }

  latest(): WordLexicon {
    if (this.forms.length < MAX_WORD_TYPES) return this;
    this.#successor = this.#successor?.latest() ?? new WordLexicon();
    return this.#successor;
  }
}

function isSpan(form: string, text: string, start: number, end: number): boolean {
  if (form.length !== end - start) return false;
  for (let i = 0; i < form.length; i++) if (form.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

const COPY_UNITS: number[] = [];
function copy(text: string, start: number, end: number): string {
  COPY_UNITS.length = 0;
  for (let i = start; i < end; i++) COPY_UNITS.push(text.charCodeAt(i));
  return String.fromCharCode(...COPY_UNITS);
}

function flagsOf(form: string): number {
  let flags = 0;
  let letters = 0;
  let upper = 0;
  let lower = 0;
  let digits = 0;
  let others = 0;
  for (let i = 0; i < form.length; i += widthAt(form, i)) {
    const kind = kindAt(form, i);
    if (isLetter(kind)) {
      letters++;
      if (kind === Kind.Upper) {
        upper++;
        if (letters === 1 && digits === 0) flags |= WordFlag.Capitalized;
      } else if (kind === Kind.Lower) lower++;
    } else if (kind === Kind.Digit) digits++;
    else if (kind !== Kind.Mark) others++;
  }
  if (letters >= 2 && upper === letters) flags |= WordFlag.AllCaps;
  if (digits > 0) flags |= WordFlag.Digit;
  if (letters === 0 && digits === 0) flags |= WordFlag.Punctuation;
  if (lower > 0 && lower === letters && digits === 0 && others === 0) flags |= WordFlag.Lower;
  if (digits > 0 && letters === 0 && isNumber(form)) flags |= WordFlag.Number;
  if (form === "'" || form === '"') flags |= WordFlag.OpenQuote | WordFlag.CloseQuote;
  else if (letters === 0 && digits === 0) {
    if (form.length <= 2 && OPENING.includes(form)) flags |= WordFlag.OpenQuote;
    if (form.length <= 2 && CLOSING.includes(form)) flags |= WordFlag.CloseQuote;
  }
  if (flags & WordFlag.Punctuation && FULL_STOPS.test(form)) flags |= WordFlag.SentenceEnd;
  return flags;
}

/** An empty lexicon. */
export function createLexicon(): Lexicon {
  return new WordLexicon();
}

/**
 * The lexicon to read the next document with: `lexicon` itself, or an empty one in its place when it is full. What
 * other stages keep by word type belongs to the lexicon object, so a new object means starting anew.
 */
export function latestLexicon(lexicon: Lexicon): Lexicon {
  return lexicon instanceof WordLexicon ? lexicon.latest() : lexicon;
}

/** The type of the word at `text.slice(start, end)`, without building a string when the word was met before. */
export function internSpan(lexicon: Lexicon, text: string, start: number, end: number): number {
  return lexicon instanceof WordLexicon ? lexicon.internSpan(text, start, end) : lexicon.intern(text.slice(start, end));
}
