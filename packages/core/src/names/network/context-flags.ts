import {wordBytes} from '../../words/cache.js';
import {WordFlag, type Words} from '../../words/types.js';

/** What the sentence and the document tell of a token's case. */
export const ContextFlag = {
  /** First word of its sentence. */
  First: 1,
  /** Its sentence is in capitals. */
  CapitalSentence: 2,
  /** Its sentence is a headline with most words capitalized. */
  TitleSentence: 4,
  /** The document has the word in lower case. */
  LowerElsewhere: 8,
  /** The document has the word capitalized inside a running sentence. */
  NameElsewhere: 16,
  /** Inside a known place's name of several words. */
  PlacePhrase: 32,
  /** Inside a known organization's name of several words. */
  OrganizationPhrase: 64,
} as const;

/** Combinations of the flags. */
export const CONTEXT_COMBINATIONS = 128;
/** Number of flags. */
export const CONTEXT_SIZE = 7;

/** Share of words in capitals, of those with two letters or more, that makes a sentence one in capitals. */
const CAPITAL_SHARE = 0.7;
/** Share of capitalized words, of those with four letters or more, that makes a sentence a headline. */
const TITLE_SHARE = 0.7;
const FEWEST_WORDS = 3;
const SHORTEST_TITLE_WORD = 4;

/** Tells of words in which other case the document holds them. */
export class CaseFolding {
  /** By `Lexicon.caseless`: the last document that has the word in lower case. */
  #lowerSeen = new Int32Array(1024);
  /** Likewise, capitalized inside a running sentence. */
  #nameSeen = new Int32Array(1024);
  #document = 0;

  /** Fills `flags` with the combination of `ContextFlag`s of each token. */
  mark(words: Words, flags: Uint8Array): void {
    this.#makeRoom(words);
    const {lexicon, types, sentences} = words;
    const table = countedAs(lexicon);
    this.#document++;
    for (let s = 0; s + 1 < sentences.length; s++) {
      const from = sentences[s]!;
      const to = sentences[s + 1]!;
      const kind = sentenceKind(words, table, from, to);
      let first = true;
      for (let i = from; i < to; i++) {
        const type = types[i]!;
        const wordFlags = lexicon.flags[type]!;
        flags[i] = kind;
        if (wordFlags & WordFlag.Punctuation) continue;
        if (first) flags[i] = kind | ContextFlag.First;
        if (wordFlags & WordFlag.Lower) this.#lowerSeen[lexicon.caseless[type]!] = this.#document;
        else if (!first && kind === 0 && wordFlags & WordFlag.Capitalized) {
          this.#nameSeen[lexicon.caseless[type]!] = this.#document;
        }
        first = false;
      }
    }
    for (let i = 0; i < words.count; i++) {
      const type = types[i]!;
      if ((lexicon.flags[type]! & WordFlag.Capitalized) === 0) continue;
      const id = lexicon.caseless[type]!;
      if (this.#lowerSeen[id] === this.#document) flags[i] = flags[i]! | ContextFlag.LowerElsewhere;
      if (this.#nameSeen[id] === this.#document) flags[i] = flags[i]! | ContextFlag.NameElsewhere;
    }
  }

  #makeRoom({lexicon}: Words): void {
    const count = lexicon.forms.length;
    if (this.#lowerSeen.length < count) {
      const size = Math.max(count, this.#lowerSeen.length * 2);
      this.#lowerSeen = resized(this.#lowerSeen, size);
      this.#nameSeen = resized(this.#nameSeen, size);
    }
  }
}

function resized(array: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(size);
  grown.set(array);
  return grown;
}

/** What a word counts as in its sentence, as bits. */
const Counted = {Word: 1, Capitals: 2, Long: 4, Titled: 8} as const;

const countedAs = wordBytes((form, _, flags) => {
  if (flags & (WordFlag.Punctuation | WordFlag.Digit) || form.length < 2) return 0;
  let bits: number = Counted.Word;
  if (flags & WordFlag.AllCaps) bits |= Counted.Capitals;
  if (form.length < SHORTEST_TITLE_WORD) return bits;
  return bits | Counted.Long | (flags & WordFlag.Capitalized ? Counted.Titled : 0);
});

function sentenceKind({types}: Words, table: Uint8Array, from: number, to: number): number {
  let worded = 0;
  let capitals = 0;
  let long = 0;
  let titled = 0;
  for (let i = from; i < to; i++) {
    const bits = table[types[i]!]!;
    if (bits === 0) continue;
    worded++;
    if (bits & Counted.Capitals) capitals++;
    if (bits & Counted.Long) long++;
    if (bits & Counted.Titled) titled++;
  }
  if (worded >= FEWEST_WORDS && capitals >= worded * CAPITAL_SHARE) return ContextFlag.CapitalSentence;
  if (long >= FEWEST_WORDS && titled >= long * TITLE_SHARE) return ContextFlag.TitleSentence;
  return 0;
}
