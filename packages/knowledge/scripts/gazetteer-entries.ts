import {join} from 'node:path';
import {countries} from '../src/countries.js';
import {foldName} from '../src/fold.js';
import * as flag from '../src/gazetteer-flags.js';
import {LONGEST_PHRASE} from '../src/gazetteer-limits.js';
import {officeTitles} from '../src/offices.js';
import {organizations, organizationWords} from '../src/organizations.js';
import {honorifics} from '../src/persons.js';
import {regions} from '../src/regions.js';
import {listOf} from '../src/table.js';
import {readTable} from './read-table.js';

const CALENDAR_WORDS =
  'January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug ' +
  'Sept Sep Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun';

/** Words that a sentence may capitalize and that tell nothing, although some name has them. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'a an the of in on at to by for from with without and or as all its it he she his her we us our no not so'.split(' '),
);

/** "Us" is one, "US" is not. */
function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word.slice(0, 1).toLowerCase() + word.slice(1));
}

/** The words and phrases of all tables with their flags, collected for the compiled gazetteer. */
class Gazetteer {
  readonly words = new Map<string, number>();
  readonly phrases = new Map<string, number>();

  word(word: string, bits: number): void {
    if (word !== '') this.words.set(word, (this.words.get(word) ?? 0) | bits);
  }

  /** A word that a text may write in lower case or capitalized. */
  commonWord(word: string, bits: number): void {
    const folded = foldName(word);
    this.word(folded, bits);
    this.word(folded.slice(0, 1).toUpperCase() + folded.slice(1), bits);
  }

  /** A name: `whole` on it, and `part` on its capitalized words when it has several. */
  name(name: string, whole: number, part: number): void {
    const withArticle = foldName(name);
    const folded = withArticle.replace(/^[Tt]he /, '');
    const words = folded.split(' ');
    if (words.length === 1) {
      // "The National" is a newspaper, "National" alone is not.
      if (folded === withArticle) this.word(folded, whole);
      return;
    }
    if (words.length <= LONGEST_PHRASE) {
      this.phrases.set(folded, (this.phrases.get(folded) ?? 0) | whole);
      // Tokenizers part the "'s" from "People's".
      for (const first of new Set([words[0]!, words[0]!.replace(/'s$/, '')])) {
        if (!isFunctionWord(first)) this.word(first, flag.PHRASE_START);
      }
    }
    if (part === 0) return;
    for (const word of words) {
      const bare = word.replace(/[,()]/g, '');
      if (/^[A-Z]/.test(bare) && !isFunctionWord(bare)) this.word(bare, part);
    }
  }
}

function addPlaces(gazetteer: Gazetteer, dataFolder: string): void {
  for (const country of countries()) {
    for (const name of [country.name, country.formalName ?? country.name, ...country.otherNames]) {
      gazetteer.name(name, flag.COUNTRY, flag.PLACE_WORD);
    }
    for (const {name, spellings} of country.capitals) {
      for (const spelling of [name, ...spellings]) gazetteer.name(spelling, flag.CAPITAL, flag.PLACE_WORD);
    }
    for (const adjective of country.adjectives) gazetteer.name(adjective, flag.DEMONYM, 0);
    for (const {singular, plural} of country.nouns) {
      gazetteer.name(singular, flag.DEMONYM, 0);
      gazetteer.name(plural, flag.DEMONYM, 0);
    }
  }
  for (const region of regions()) {
    if (region.isPlace) {
      for (const name of [region.name, ...region.aliases]) gazetteer.name(name, flag.PLACE, flag.PLACE_WORD);
    }
    const people = [...region.adjectives, ...region.nouns.flatMap(noun => [noun.singular, noun.plural])];
    for (const word of people) gazetteer.name(word, flag.DEMONYM, 0);
  }
  for (const [name, aliases] of readTable(join(dataFolder, 'cities.tsv')).rows) {
    for (const spelling of [name!, ...listOf(aliases)]) gazetteer.name(spelling, flag.PLACE, flag.PLACE_WORD);
  }
  for (const [name] of readTable(join(dataFolder, 'subdivisions.tsv')).rows) {
    gazetteer.name(name!, flag.PLACE, flag.PLACE_WORD);
  }
}

function addOrganizations(gazetteer: Gazetteer): void {
  for (const organization of organizations()) {
    const media = organization.kind === 'media' ? flag.MEDIA : 0;
    for (const acronym of organization.acronyms) gazetteer.name(acronym, flag.ORG_ACRONYM | media, 0);
    for (const name of [organization.name, ...organization.aliases]) {
      gazetteer.name(name, flag.ORG_WORD | media, flag.ORG_WORD);
    }
  }
  for (const word of organizationWords().keys()) {
    if (!word.includes(' ')) gazetteer.commonWord(word, flag.ORG_HEAD);
  }
}

function addPersons(gazetteer: Gazetteer, dataFolder: string): void {
  for (const title of officeTitles()) {
    for (const word of title.split(/[ -]/)) {
      if (/^[A-Z]/.test(word) || (word.length > 2 && !isFunctionWord(word)))
        gazetteer.commonWord(word, flag.OFFICE_WORD);
    }
  }
  for (const {text} of honorifics()) {
    for (const word of text.split(' ')) {
      if (/^(?:His|Her|Their)$/.test(word)) continue;
      gazetteer.word(foldName(word), flag.HONORIFIC);
      if (word.endsWith('.')) gazetteer.word(foldName(word).replace(/\.$/, ''), flag.HONORIFIC);
    }
  }
  for (const [singular, plural] of readTable(join(dataFolder, 'person-nouns.tsv')).rows) {
    gazetteer.commonWord(singular!, flag.PERSON_NOUN);
    gazetteer.commonWord(plural!, flag.PERSON_NOUN);
  }
  for (const [gender, , names] of readTable(join(dataFolder, 'given-names.tsv')).rows) {
    const suggested = gender === 'f' ? flag.FEMALE_NAME : gender === 'm' ? flag.MALE_NAME : 0;
    for (const name of names!.split(' ')) gazetteer.word(foldName(name), flag.GIVEN_NAME | suggested);
  }
  for (const [, names] of readTable(join(dataFolder, 'surnames.tsv')).rows) {
    for (const name of names!.split(' ')) gazetteer.word(foldName(name), flag.SURNAME);
  }
}

function sortedLines(entries: ReadonlyMap<string, number>): string {
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([key, bits]) => `${key}\t${bits.toString(36)}`).join('\n');
}

/** The two tables of the compiled gazetteer: "key TAB flags in base 36", sorted by code units. */
export function gazetteerTables(dataFolder: string): {words: string; phrases: string} {
  const gazetteer = new Gazetteer();
  addPlaces(gazetteer, dataFolder);
  addOrganizations(gazetteer);
  addPersons(gazetteer, dataFolder);
  for (const word of CALENDAR_WORDS.split(' ')) gazetteer.word(word, flag.CALENDAR);
  return {words: sortedLines(gazetteer.words), phrases: sortedLines(gazetteer.phrases)};
}

/** City and subdivision names, folded and in lower case, each with its bearers: see src/places.ts. */
export function placeLines(dataFolder: string): string {
  const bearers = new Map<string, string[]>();
  const add = (spelling: string, bearer: string) => {
    const form = foldName(spelling);
    const key = form.toLowerCase();
    bearers.set(key, [...(bearers.get(key) ?? []), `${form}|${bearer}`]);
  };
  const cities = [...readTable(join(dataFolder, 'cities.tsv')).rows].sort((a, b) => Number(b[3]) - Number(a[3]));
  for (const [name, aliases, country] of cities) {
    const forms = new Set([name!, ...listOf(aliases)].map(foldName));
    for (const form of forms) add(form, `${name}|${country}|city`);
  }
  for (const [name, code] of readTable(join(dataFolder, 'subdivisions.tsv')).rows) {
    add(name!, `${name}|${code!.slice(0, 2)}|region`);
  }
  const sorted = [...bearers].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([key, all]) => `${key}\t${all.join(';')}`).join('\n');
}
