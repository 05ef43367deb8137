import {WordClass} from './classes.js';
import {RANK_MODIFIERS} from './data/nouns.js';
import {bitsAt, type Frame, isCapitalized, lowerAt, sentenceEnd} from './frame.js';
import {ADJECTIVE, FINITE, PREPOSITION, VERB} from './tags.js';

const BEFORE_RANK: ReadonlySet<string> = new Set(RANK_MODIFIERS.split(' '));

/** "Rear" in "Rear Admiral": a capitalized word that is part of a rank. */
export const isRankWord = (frame: Frame, token: number): boolean =>
  isCapitalized(frame, token) && BEFORE_RANK.has(lowerAt(frame, token));

/**
 * Taggers take a noun for an adjective now and then; not so where a person's name or rank follows ("striker Nina Berg"), or
 * after a determiner a finite verb or a preposition ("the official said", "an official at X"), a comma, "who" or the end of the sentence.
 */
export function isMistaggedNoun(frame: Frame, token: number): boolean {
  const {words, names, nameAt} = frame;
  if (isMistaggedOffice(frame, token)) return true;
  if (!ADJECTIVE[words.tags[token]!] || token + 1 >= words.count) return false;
  const next = nameAt[token + 1]!;
  if (next >= 0) return names[next]!.type === 'person';
  // "chief executive of Y"
  if (lowerAt(frame, token + 1) === 'of' && bitsAt(frame, token) & WordClass.Office) return true;
  // "army chief General X", "navy chief Rear Admiral X"
  if (isRankWord(frame, token + 1) && isOfficeAt(frame, token + 2)) return true;
  if (isCapitalized(frame, token + 1) && isOfficeAt(frame, token + 1)) return true;
  const ends =
    FINITE[words.tags[token + 1]!] ||
    PREPOSITION[words.tags[token + 1]!] ||
    token + 2 >= sentenceEnd(frame, token) ||
    bitsAt(frame, token + 1) & (WordClass.Comma | WordClass.Who);
  if (!ends || token === 0) return false;
  // "its chief executive, X, said"
  if (lowerAt(frame, token - 1) === 'chief') return true;
  return nameAt[token - 1]! >= 0 || (bitsAt(frame, token - 1) & (WordClass.Definite | WordClass.Indefinite)) !== 0;
}

const isOfficeAt = (frame: Frame, token: number): boolean => (bitsAt(frame, token) & WordClass.Office) !== 0;

/** "the U.N. envoy X", "opposition leader X" with the office taken for a verb: none stands between a modifier and a name. */
function isMistaggedOffice(frame: Frame, token: number): boolean {
  const {words, names, nameAt} = frame;
  const tag = words.tags[token]!;
  if (token < 1 || token + 1 >= words.count || !VERB[tag] || FINITE[tag]) return false;
  if ((bitsAt(frame, token) & (WordClass.Office | WordClass.Plural)) !== WordClass.Office) return false;
  const next = nameAt[token + 1]!;
  if (next < 0 || names[next]!.type !== 'person') return false;
  const before = nameAt[token - 1]!;
  // "In Damascus, envoy X said"
  if (bitsAt(frame, token - 1) & WordClass.Comma) return true;
  return before >= 0 ? names[before]!.type !== 'person' : ADJECTIVE[words.tags[token - 1]!] === 1;
}
