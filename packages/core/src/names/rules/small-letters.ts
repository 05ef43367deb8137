import {CAPITAL, COUNTRY, gazetteerBits, gazetteerPhrase, PERSON_NOUN, PLACE} from '@nutgraf/knowledge';
import {WordFlag} from '../../words/types.js';
import type {Draft, Reader} from './draft.js';

/** Fewer words without a capital are a line of a list or a label rather than text that has lost its capitals. */
const FEWEST_WORDS = 5;
/** Most words of a place's name that is looked up. */
const LONGEST = 3;
const CONFIDENCE = 0.7;

/** Words after which a place is likely, so that a city may be believed in that is a common word too. */
const BEFORE_PLACES: ReadonlySet<string> = new Set(
  'in from to near at around for of between via leaving visiting visit outside and across'.split(' '),
);
/** Common words that are names of cities as well. */
const COMMON: ReadonlySet<string> = new Set(
  `nice reading mobile bath orange same split male best of are most along man van central split lens tours rugby
  police moore victoria independence liberal normal surprise boulder buffalo phoenix enterprise commerce industry
  mission temple corona pearl salem hope young march bar bor ho ica moss pace sale street wells rice`.split(/\s+/),
);

/**
 * Places of a sentence that has no capital at all ("i am from mexico and will go to san francisco"): countries and
 * capitals, and other known places after a preposition. Such text has lost its case; the network knows names by theirs.
 */
export function findInSmallLetters(reader: Reader, drafts: Draft[]): Draft[] {
  const {words} = reader;
  const found: Draft[] = [];
  for (let sentence = 0; sentence + 1 < words.sentences.length; sentence++) {
    const from = words.sentences[sentence]!;
    const to = words.sentences[sentence + 1]!;
    if (to - from >= FEWEST_WORDS && hasNoCapital(reader, from, to)) readSentence(reader, from, to, found);
  }
  if (found.length === 0) return drafts;
  return [...drafts, ...found].sort((a, b) => a.from - b.from || b.to - a.to);
}

function hasNoCapital(reader: Reader, from: number, to: number): boolean {
  let worded = 0;
  for (let i = from; i < to; i++) {
    const flags = reader.flags(i);
    if (flags & WordFlag.Capitalized) return false;
    if (flags & WordFlag.Lower) worded++;
  }
  return worded >= FEWEST_WORDS;
}

function readSentence(reader: Reader, from: number, to: number, found: Draft[]): void {
  for (let i = from; i < to; i++) {
    if ((reader.flags(i) & WordFlag.Lower) === 0) continue;
    const length = placeAt(reader, i, to, found.at(-1)?.to === i);
    if (length === 0) continue;
    found.push({from: i, to: i + length, type: 'place', demonym: false, confidence: CONFIDENCE});
    i += length - 1;
  }
}

/** How many words from `at` name a place; 0 where none do. `follows` tells that a place stands right before. */
function placeAt(reader: Reader, at: number, end: number, follows: boolean): number {
  const run: string[] = [];
  for (let i = at; i < end && run.length < LONGEST && reader.flags(i) & WordFlag.Lower; i++)
    run.push(capitalized(reader.form(i)));
  const match = gazetteerPhrase(run, 0);
  if (match && match.bits & (COUNTRY | CAPITAL | PLACE)) return match.length;
  const bits = gazetteerBits(run[0]!);
  if ((bits & (COUNTRY | CAPITAL | PLACE)) === 0 || bits & PERSON_NOUN || COMMON.has(reader.lower(at))) return 0;
  const led = at > 0 && BEFORE_PLACES.has(reader.lower(at - 1));
  return led || follows ? 1 : 0;
}

function capitalized(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}
