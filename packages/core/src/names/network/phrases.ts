import {
  CAPITAL,
  COUNTRY,
  gazetteerBits,
  gazetteerPhrase,
  longestPhrase,
  MEDIA,
  ORG_WORD,
  PHRASE_START,
  type PhraseMatch,
  PLACE,
} from '@nutgraf/knowledge';
import {wordBytes} from '../../words/cache.js';
import {type Lexicon, WordFlag, type Words} from '../../words/types.js';
import {ContextFlag} from './context-flags.js';

/** Longest name looked up, in words. */
export const LONGEST_PHRASE = 8;

/** 1 for words with which a known name of several words begins. */
export const startsPhrase = wordBytes((form, _, flags) =>
  flags & WordFlag.Capitalized && gazetteerBits(form) & PHRASE_START ? 1 : 0,
);

/** Pairs and runs of words that are kept at a time, each. One takes the place of another of the same slot. */
const SLOT_BITS = 13;
export const PHRASE_SLOTS = 1 << SLOT_BITS;
/** No length of a run: the slot is empty. */
const EMPTY = 0;

/**
 * Known names of several words by the types of their words, so that the tables are asked once for what news repeats: how
 * long a name can be that begins with a pair of words, and what name a run of so many words begins with. 0.5 MB.
 */
class Phrases {
  readonly #lexicon: Lexicon;
  readonly #firsts = new Int32Array(PHRASE_SLOTS).fill(-1);
  readonly #seconds = new Int32Array(PHRASE_SLOTS);
  readonly #longest = new Uint8Array(PHRASE_SLOTS);
  readonly #lengths = new Uint8Array(PHRASE_SLOTS).fill(EMPTY);
  readonly #runs = new Int32Array(PHRASE_SLOTS * LONGEST_PHRASE);
  readonly #matches: (PhraseMatch | undefined)[] = [];

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** The most words of a name that begins with the pair. */
  longest(first: number, second: number): number {
    const slot = slotOf(Math.imul(first, FIRST_FACTOR) ^ second);
    if (this.#firsts[slot] !== first || this.#seconds[slot] !== second) {
      const {forms} = this.#lexicon;
      this.#firsts[slot] = first;
      this.#seconds[slot] = second;
      this.#longest[slot] = longestPhrase(forms[first]!, forms[second]!);
    }
    return this.#longest[slot]!;
  }

  /** The name that begins at token `from` and ends within `length` tokens, the longest one. */
  match(types: Int32Array, from: number, length: number): PhraseMatch | undefined {
    let hash = length;
    for (let i = 0; i < length; i++) hash = Math.imul(hash, FIRST_FACTOR) ^ types[from + i]!;
    const slot = slotOf(hash);
    const run = slot * LONGEST_PHRASE;
    let same = this.#lengths[slot] === length;
    for (let i = 0; same && i < length; i++) same = this.#runs[run + i] === types[from + i];
    if (!same) {
      const {forms} = this.#lexicon;
      const words: string[] = [];
      for (let i = 0; i < length; i++) {
        this.#runs[run + i] = types[from + i]!;
        words.push(forms[types[from + i]!]!);
      }
      this.#lengths[slot] = length;
      this.#matches[slot] = gazetteerPhrase(words, 0);
    }
    return this.#matches[slot];
  }
}

const FIRST_FACTOR = 0x9e3779b1;

/** Mixed well, as types that follow each other are common. */
function slotOf(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> (32 - SLOT_BITS);
}

const phrases = new WeakMap<Lexicon, Phrases>();

/** The known name of several words that begins at token `from`, as far as `holds` answers true for its tokens. */
export function phraseAt(words: Words, from: number, holds: (token: number) => boolean): PhraseMatch | undefined {
  const {types, count, lexicon} = words;
  if (from + 1 >= count || !holds(from + 1)) return undefined;
  let known = phrases.get(lexicon);
  if (!known) {
    known = new Phrases(lexicon);
    phrases.set(lexicon, known);
  }
  const longest = known.longest(types[from]!, types[from + 1]!);
  if (longest === 0) return undefined;
  let length = 2;
  while (length < longest && from + length < count && holds(from + length)) length++;
  return known.match(types, from, length);
}

/** Apart from the loop that calls it: a function made in a loop has V8 make room for each turn. */
function markedPhraseAt(words: Words, from: number, marks: Uint8Array): PhraseMatch | undefined {
  const {sentenceOf} = words;
  return phraseAt(words, from, token => marks[token] === 1 && sentenceOf[token] === sentenceOf[from]);
}

/**
 * Adds the flags of known names of several words to their words. Only candidates (`marks`) are looked at.
 *
 * @param skip Asked for each name found; when it answers true the name is left out. Used in training.
 */
export function markPhrases(words: Words, marks: Uint8Array, flags: Uint8Array, skip?: () => boolean): void {
  const starts = startsPhrase(words.lexicon);
  const {types} = words;
  for (let i = 0; i + 1 < words.count; i++) {
    if (marks[i] === 0 || starts[types[i]!] === 0) continue;
    const match = markedPhraseAt(words, i, marks);
    if (!match) continue;
    if (!skip?.()) {
      let flag = 0;
      if (match.bits & (COUNTRY | CAPITAL | PLACE)) flag |= ContextFlag.PlacePhrase;
      if (match.bits & (ORG_WORD | MEDIA)) flag |= ContextFlag.OrganizationPhrase;
      for (let k = i; k < i + match.length; k++) flags[k] = flags[k]! | flag;
    }
    i += match.length - 1;
  }
}
