import {textOf} from '#texts';
import {foldName} from './fold.js';
import {FEMALE_NAME, MALE_NAME, PHRASE_START} from './gazetteer-flags.js';
import {LONGEST_PHRASE} from './gazetteer-limits.js';
import {keysInSortedLines, valueInSortedLines} from './sorted-lines.js';
import {lazy} from './table.js';

const wordLines = lazy(() => textOf('gazetteer'));
const phraseLines = lazy(() => textOf('phrases'));

/** The base in which flags are written in the compiled table. */
const RADIX = 36;

/** Shorter words in capitals are more often acronyms than names in a heading. */
const SHORTEST_IN_CAPITALS = 4;

/** A name of several words found in a text. */
export interface PhraseMatch {
  /** How many words it takes. */
  readonly length: number;
  /** Flags of the name as a whole: COUNTRY, CAPITAL, PLACE, DEMONYM, ORG_WORD (an organization), MEDIA. */
  readonly bits: number;
}

function bitsIn(lines: string, key: string): number {
  const value = valueInSortedLines(lines, key);
  return value === undefined ? 0 : Number.parseInt(value, RADIX);
}

/**
 * Flags of a single word as it stands in the text (see gazetteer-flags), 0 when it is in no table. Case counts;
 * diacritics do not; a word of four or more letters in capitals has the flags of its capitalized form as well.
 */
export function gazetteerBits(word: string): number {
  const folded = foldName(word);
  const exact = bitsIn(wordLines(), folded);
  if (folded.length < SHORTEST_IN_CAPITALS || folded !== folded.toUpperCase()) return exact;
  const capitalized = folded[0]! + folded.slice(1).toLowerCase();
  return capitalized === folded ? exact : exact | bitsIn(wordLines(), capitalized);
}

/**
 * The most words that a name for `gazetteerPhrase` has which begins with these two; 0 when there is none. Most runs of
 * words are no name, which the first two tell, unless the second is folded by what follows it.
 */
export function longestPhrase(first: string, second: string): number {
  if (FOLDED_WITH_NEXT.test(second)) return LONGEST_PHRASE;
  let longest = 0;
  for (const name of keysInSortedLines(phraseLines(), foldName(joined([first, second])))) {
    longest = Math.max(longest, name.split(TOKEN_END).length);
    if (longest >= LONGEST_PHRASE) return LONGEST_PHRASE;
  }
  return longest;
}

/** Where a token of a name in the tables may end, or more often: a comma or an "'s" is a token of its own. */
const TOKEN_END = /[ ,']/;

/**
 * The longest name of two to eight words in the tables that begins at `start`: "Organisation of Islamic Cooperation",
 * "Saudi Arabia", "New York Times". A leading "the" belongs to none. Words are tokens: a comma or "'s" may be one.
 */
export function gazetteerPhrase(words: readonly string[], start: number): PhraseMatch | undefined {
  const next = words[start + 1];
  if (next === undefined) return undefined;
  const longest = longestPhrase(words[start]!, next);
  if (longest === 0) return undefined;
  // Folded with the next word, as "St." is "Saint" only before one.
  const first = foldName(`${words[start]} ${next}`).split(' ', 1)[0]!;
  if ((bitsIn(wordLines(), first) & PHRASE_START) === 0) return undefined;
  for (let length = Math.min(longest, words.length - start); length > 1; length--) {
    const bits = bitsIn(phraseLines(), foldName(joined(words.slice(start, start + length))));
    if (bits !== 0) return {length, bits};
  }
  return undefined;
}

/** Tokens whose spelling what follows decides: "St." and "&" are spelled out before another, the others close up. */
const FOLDED_WITH_NEXT = /^(?:St\.?|&|,|['’]s)$/;

/** Tokens as the table writes them: a comma or an "'s" that is a token of its own closes up. */
function joined(words: readonly string[]): string {
  return words.join(' ').replace(/ (?=,|['’]s(?: |$))/g, '');
}

/** The gender a given name suggests; undefined for names of either gender and for words that are none. Weak evidence. */
export function givenNameGender(name: string): 'f' | 'm' | undefined {
  const bits = gazetteerBits(name);
  if ((bits & FEMALE_NAME) !== 0) return (bits & MALE_NAME) === 0 ? 'f' : undefined;
  return (bits & MALE_NAME) !== 0 ? 'm' : undefined;
}
