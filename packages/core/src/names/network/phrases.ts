import {
  CAPITAL,
  COUNTRY,
  gazetteerBits,
  gazetteerPhrase,
  MEDIA,
  ORG_WORD,
  PHRASE_START,
  PLACE,
} from '@nutgraf/knowledge';
import {wordTable} from '../../words/cache.js';
import {WordFlag, type Words} from '../../words/types.js';
import {ContextFlag} from './context-flags.js';

/** Longest name looked up, in words. */
export const LONGEST_PHRASE = 8;

/** 1 for words with which a known name of several words begins. */
export const startsPhrase = wordTable((form, _, flags) =>
  flags & WordFlag.Capitalized && gazetteerBits(form) & PHRASE_START ? 1 : 0,
);

/**
 * Adds the flags of known names of several words to their words. Only candidates (`marks`) are looked at.
 *
 * @param skip Asked for each name found; when it answers true the name is left out. Used in training.
 */
export function markPhrases(words: Words, marks: Uint8Array, flags: Uint8Array, skip?: () => boolean): void {
  const starts = startsPhrase(words.lexicon);
  const {types, sentenceOf} = words;
  const {forms} = words.lexicon;
  for (let i = 0; i + 1 < words.count; i++) {
    if (marks[i] === 0 || starts[types[i]!] === 0) continue;
    const run: string[] = [];
    for (
      let k = i;
      k < words.count && run.length < LONGEST_PHRASE && marks[k] === 1 && sentenceOf[k] === sentenceOf[i];
      k++
    ) {
      run.push(forms[types[k]!]!);
    }
    const match = gazetteerPhrase(run, 0);
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
