import {countries} from './countries.js';
import {foldName} from './fold.js';
import {officeTitles} from './offices.js';
import {organizations} from './organizations.js';
import {lazy} from './table.js';

/** The word alone names a country or territory ("Niger", "UAE"). */
export const COUNTRY = 1 << 0;
/** The word alone names a capital or seat of government. */
export const CAPITAL = 1 << 1;
/** The word alone names a city, region or continent. */
export const PLACE = 1 << 2;
/** The word alone is an adjective or noun for a people ("Kyrgyz", "Swedes"). */
export const DEMONYM = 1 << 3;
/** The word is an acronym of an organization ("WHO"). */
export const ORG_ACRONYM = 1 << 4;
/** The word occurs, capitalized, in names of organizations ("Organization", "Bank"), or is one. */
export const ORG_WORD = 1 << 5;
/** The word is a given name. */
export const GIVEN_NAME = 1 << 6;
/** The word is a family name of many. */
export const SURNAME = 1 << 7;
/** The word occurs in titles of offices, in either case ("minister", "Foreign"). */
export const OFFICE_WORD = 1 << 8;
/** The word is an honorific ("Mr", "H.E."). */
export const HONORIFIC = 1 << 9;
/** The word alone names a news agency, paper or broadcaster. */
export const MEDIA = 1 << 10;
/** The word is a month or a day of the week, or an abbreviation of one. */
export const CALENDAR = 1 << 11;
/** The word is part of a place's name of several words ("Saudi", "Lanka", "York"). */
export const PLACE_WORD = 1 << 12;

const CALENDAR_WORDS =
  'January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug ' +
  'Sept Sep Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun';

/** Words that join the parts of a name and say nothing of its kind. */
const JOINING_WORDS: ReadonlySet<string> = new Set([
  'of',
  'and',
  'the',
  'for',
  'in',
  'on',
  'to',
  'with',
  'de',
  'la',
  'du',
  'des',
  'et',
]);

class Bits {
  readonly exact = new Map<string, number>();

  add(word: string, bits: number): void {
    this.exact.set(word, (this.exact.get(word) ?? 0) | bits);
  }

  /** Adds a whole name: `alone` when it is one word, else `part` on each of its words. */
  addName(name: string, alone: number, part: number): void {
    const words = foldName(name)
      .replace(/^[Tt]he /, '')
      .split(' ');
    if (words.length === 1) this.add(words[0]!, alone);
    else if (part !== 0)
      for (const word of words) if (!JOINING_WORDS.has(word)) this.add(word.replace(/[,()]/g, ''), part);
  }
}

const table = lazy(() => {
  const bits = new Bits();
  for (const country of countries()) {
    for (const name of [country.name, country.formalName ?? country.name, ...country.otherNames]) {
      bits.addName(name, COUNTRY, PLACE_WORD);
    }
    for (const capital of country.capitals) {
      for (const spelling of [capital.name, ...capital.spellings]) bits.addName(spelling, CAPITAL, PLACE_WORD);
    }
    for (const adjective of country.adjectives) bits.addName(adjective, DEMONYM, 0);
    for (const noun of country.nouns) {
      bits.addName(noun.singular, DEMONYM, 0);
      bits.addName(noun.plural, DEMONYM, 0);
    }
  }
  for (const organization of organizations()) {
    for (const acronym of organization.acronyms) bits.addName(acronym, ORG_ACRONYM, 0);
    for (const name of [organization.name, ...organization.aliases]) bits.addName(name, ORG_WORD, ORG_WORD);
  }
  for (const title of officeTitles()) {
    for (const word of title.split(/[ -]/)) {
      if (JOINING_WORDS.has(word)) continue;
      const folded = foldName(word);
      bits.add(folded, OFFICE_WORD);
      bits.add(folded[0]!.toUpperCase() + folded.slice(1), OFFICE_WORD);
    }
  }
  for (const word of CALENDAR_WORDS.split(' ')) bits.add(word, CALENDAR);
  return bits.exact;
});

/**
 * Flags of a single word as it stands in the text, 0 when it is in no table. Case counts; diacritics do not; a word of
 * four or more letters in capitals has the flags of its capitalized form as well.
 */
export function gazetteerBits(word: string): number {
  const folded = foldName(word);
  const exact = table().get(folded) ?? 0;
  if (folded.length < 4 || folded !== folded.toUpperCase()) return exact;
  return exact | (table().get(folded[0]! + folded.slice(1).toLowerCase()) ?? 0);
}
