/** Dates, times, money, percentages and quantities, found in the words; `resolve` turns them into values. */

import type {Name} from '../names/types.js';
import type {Source} from '../source/types.js';
import {WordFlag, type Words, wordTable} from '../words/index.js';
import {readAmount} from './amounts.js';
import {DAY_WORDS, MONTHS, NUMBER_WORDS, ORDINAL_WORDS, SEASONS, WEEKDAYS} from './data.js';
import {readDate, readPartOfYear} from './dates.js';
import {TokenReader} from './reader.js';
import type {Literal, Meaning} from './types.js';

export {parseDay, resolve} from './resolve.js';
export type {Literal, Meaning} from './types.js';

/** Words without a digit that a literal can begin with. */
const STARTERS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...NUMBER_WORDS.keys(),
  ...ORDINAL_WORDS.keys(),
  ...SEASONS.keys(),
  ...DAY_WORDS.keys(),
  ...['last', 'past', 'previous', 'this', 'current', 'next', 'coming', 'a', 'an', 'noon', 'midnight'],
]);

const NO_START = 0;
const START = 1;
const FUTURE = 2;

/** Whether a literal can begin with a word: it holds a digit, is a sign or code of a currency, or one of the words above. */
const startOf = wordTable((form, lower, flags) => {
  if (lower === 'will' || lower === 'shall') return FUTURE;
  if ((flags & (WordFlag.Digit | WordFlag.AllCaps)) !== 0 || STARTERS.has(lower)) return START;
  const first = form.charCodeAt(0);
  const isSign = first === 36 || (first > 127 && (flags & WordFlag.Lower) === 0);
  return isSign || lower === 'rs' || lower === 'rs.' ? START : NO_START;
});

/**
 * The literals of a document in order; none overlaps another, and none lies inside a name ("9 February Street", "the
 * July 4 Movement").
 */
export function findLiterals(_source: Source, words: Words, names: readonly Name[]): Literal[] {
  const reader = new TokenReader(words);
  const starts = startOf(words.lexicon);
  const literals: Literal[] = [];
  let name = 0;
  for (let sentence = 0; sentence + 1 < words.sentences.length; sentence++) {
    reader.enter(sentence);
    const last = words.sentences[sentence + 1]!;
    let future = false;
    for (let token = words.sentences[sentence]!; token < last; token++) {
      const start = starts[words.types[token]!]!;
      if (start === FUTURE) future = true;
      if (start !== START) continue;
      while (name < names.length && names[name]!.to <= token) name++;
      if (isInside(names, name, token)) continue;
      const read = readAmount(reader, token) ?? readPartOfYear(reader, token) ?? readDate(reader, token);
      if (!read) continue;
      literals.push({
        from: token,
        to: read.to,
        type: read.type ?? 'date',
        meaning: future ? ahead(read.meaning) : read.meaning,
      });
      token = read.to - 1;
    }
  }
  return literals;
}

/** A weekday in a sentence about the future is the next one. */
function ahead(meaning: Meaning): Meaning {
  return meaning.kind === 'weekday' && meaning.direction === 0 ? {...meaning, direction: 1} : meaning;
}

/** Whether a name of more than one word covers the token; a one-word name may be a month the tagger took for a place. */
function isInside(names: readonly Name[], first: number, token: number): boolean {
  for (let i = first; i < names.length && names[i]!.from <= token; i++) {
    const {from, to} = names[i]!;
    if (token < to && to - from > 1) return true;
  }
  return false;
}
