import {isAscii, isLetter, Kind, kindAt, widthAt} from './characters.js';
import {type Lexicon, WordFlag} from './types.js';

/**
 * Distinct words a lexicon keeps before the next document starts with an empty one. News of a day holds some 50 000;
 * at about 400 bytes a word, with what the stages keep beside it, this is some 25 MB.
 */
export const MAX_WORD_TYPES = 1 << 16;

/** Slots of the direct-mapped cache in front of the map: most tokens are found without building a string. */
const CACHE_SLOTS = 1 << 16;

/**
 * Slots of another one for words of up to eight ASCII characters, which are most: these are written as two numbers, so
 * that no string need be looked at. A slot is the two numbers and the word's type.
 */
const SHORT_BITS = 16;
const SHORT_SLOT = 4;
const LONGEST_SHORT = 8;

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
  readonly caseless: number[] = [];
  /** By lower case the first type that has it; from there `#next` leads to the others. */
  readonly #types = new Map<string, number>();
  /** The next type of the same lower case, or -1. */
  readonly #next: number[] = [];
  readonly #cache = new Int32Array(CACHE_SLOTS).fill(-1);
  /** No word is written as 0 and 0, with which it begins. */
  readonly #short = new Int32Array(SHORT_SLOT << SHORT_BITS);
  #successor: WordLexicon | undefined;

  intern(form: string): number {
    const lower = form.toLowerCase();
    const first = this.#types.get(lower);
    let last = -1;
    for (let type = first ?? -1; type >= 0; type = this.#next[type]!) {
      if (this.forms[type] === form) return type;
      last = type;
    }
    const type = this.forms.length;
    this.forms.push(form);
    this.lower.push(first === undefined ? lower : this.lower[first]!);
    this.flags.push(flagsOf(form));
    this.caseless.push(first ?? type);
    this.#next.push(-1);
    if (last >= 0) this.#next[last] = type;
    else this.#types.set(lower, type);
    return type;
  }

  internSpan(text: string, start: number, end: number): number {
    if (end === start || end - start > LONGEST_SHORT) return this.#internLong(text, start, end);
    let first = 0;
    let second = 0;
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      // 0 stands for no character.
      if (code === 0 || code > 127) return this.#internLong(text, start, end);
      if (i - start < 4) first = (first << 7) | code;
      else second = (second << 7) | code;
    }
    const short = this.#short;
    const slot = ((Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> (32 - SHORT_BITS)) * SHORT_SLOT;
    if (short[slot] === first && short[slot + 1] === second) return short[slot + 2]!;
    const type = this.intern(copy(text, start, end));
    short[slot] = first;
    short[slot + 1] = second;
    short[slot + 2] = type;
    return type;
  }

  #internLong(text: string, start: number, end: number): number {
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
  if (letters + digits > 0 && form.endsWith('.')) flags |= WordFlag.Dotted;
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
