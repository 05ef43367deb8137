import {
  CAPITAL,
  COUNTRY,
  gazetteerBits,
  gazetteerPhrase,
  MEDIA,
  mayBeginPhrase,
  ORG_WORD,
  PHRASE_START,
  type PhraseMatch,
  PLACE,
} from '@nutgraf/knowledge';
import {wordTable} from '../../words/cache.js';
import {type Lexicon, WordFlag, type Words} from '../../words/types.js';
import {ContextFlag} from './context-flags.js';

/** Longest name looked up, in words. */
export const LONGEST_PHRASE = 8;

/** 1 for words with which a known name of several words begins. */
export const startsPhrase = wordTable((form, _, flags) =>
  flags & WordFlag.Capitalized && gazetteerBits(form) & PHRASE_START ? 1 : 0,
);

/** Pairs of words that are kept at a time: 80 kB. A pair takes the place of another one of the same slot. */
const PAIR_BITS = 13;
export const PAIR_SLOTS = 1 << PAIR_BITS;

/** Which pairs of words begin no known name, by their types; see `mayBeginPhrase`. */
class Pairs {
  readonly #firsts = new Int32Array(PAIR_SLOTS).fill(-1);
  readonly #seconds = new Int32Array(PAIR_SLOTS);
  readonly #mayBegin = new Uint8Array(PAIR_SLOTS);

  mayBegin({forms}: Lexicon, first: number, second: number): boolean {
    const slot = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> (32 - PAIR_BITS);
    if (this.#firsts[slot] !== first || this.#seconds[slot] !== second) {
      this.#firsts[slot] = first;
      this.#seconds[slot] = second;
      this.#mayBegin[slot] = mayBeginPhrase(forms[first]!, forms[second]!) ? 1 : 0;
    }
    return this.#mayBegin[slot] === 1;
  }
}

const pairs = new WeakMap<Lexicon, Pairs>();

/** The known name of several words that begins at token `from`, as far as `holds` answers true for its tokens. */
export function phraseAt(words: Words, from: number, holds: (token: number) => boolean): PhraseMatch | undefined {
  const {types, count, lexicon} = words;
  if (from + 1 >= count || !holds(from + 1)) return undefined;
  let known = pairs.get(lexicon);
  if (!known) {
    known = new Pairs();
    pairs.set(lexicon, known);
  }
  if (!known.mayBegin(lexicon, types[from]!, types[from + 1]!)) return undefined;
  const run: string[] = [];
  for (let i = from; i < count && run.length < LONGEST_PHRASE && holds(i); i++) run.push(lexicon.forms[types[i]!]!);
  return gazetteerPhrase(run, 0);
}

/**
 * Adds the flags of known names of several words to their words. Only candidates (`marks`) are looked at.
 *
 * @param skip Asked for each name found; when it answers true the name is left out. Used in training.
 */
export function markPhrases(words: Words, marks: Uint8Array, flags: Uint8Array, skip?: () => boolean): void {
  const starts = startsPhrase(words.lexicon);
  const {types, sentenceOf} = words;
  for (let i = 0; i + 1 < words.count; i++) {
    if (marks[i] === 0 || starts[types[i]!] === 0) continue;
    const match = phraseAt(words, i, token => marks[token] === 1 && sentenceOf[token] === sentenceOf[i]);
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
