import {COUNTRIES} from './generated/countries.js';
import {NameIndex} from './name-index.js';
import {lazy, listOf, type Mark, type MarkedName, markedName, rowsOf, usualFirst} from './table.js';

/** A city from which a country is governed. */
export interface Capital {
  /** The usual English spelling. */
  readonly name: string;
  /** Other spellings ("Kiev"). */
  readonly spellings: readonly string[];
  /** Constitutional capital, seat of government elsewhere, earlier capital, or one being built. */
  readonly role: 'capital' | 'seat' | 'former' | 'planned';
}

/** A noun for a citizen. */
export interface DemonymNoun {
  readonly singular: string;
  readonly plural: string;
}

/** A country or territory; a state with contested recognition is listed as news names it. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly iso2: string;
  /** ISO 3166-1 alpha-3. */
  readonly iso3: string;
  readonly status: 'state' | 'territory';
  /** The short name in English. */
  readonly name: string;
  /** The formal name, when it differs from the short one. */
  readonly formalName: string | undefined;
  /** Other and earlier names, without those above. */
  readonly otherNames: readonly string[];
  readonly capitals: readonly Capital[];
  readonly adjectives: readonly string[];
  readonly nouns: readonly DemonymNoun[];
  /** ISO 4217 code of the main currency. */
  readonly currency: string | undefined;
  /** ISO 3166-1 alpha-2 of the state a territory belongs to. */
  readonly parent: string | undefined;
  /** What news calls it with a common noun: "Kingdom", "Republic", "Emirate". */
  readonly kinds: readonly string[];
}

/** A country found by one of its names. */
export interface CountryMatch {
  readonly country: Country;
  /** The other countries that bear the name ("Congo", "Korea"). */
  readonly alternatives: readonly Country[];
  /** The name is no longer in use for it. */
  readonly former: boolean;
}

export type DemonymForm = 'adjective' | 'noun-singular' | 'noun-plural';

/** A country found by an adjective or noun for its people. */
export interface DemonymMatch extends CountryMatch {
  /** The first of `forms`. */
  readonly form: DemonymForm;
  /** All forms the word can be, adjective first. */
  readonly forms: readonly DemonymForm[];
  /** The word names a language as well. */
  readonly alsoLanguage: boolean;
}

/** A country found by its capital. */
export interface CapitalMatch {
  readonly country: Country;
  readonly capital: Capital;
  readonly alternatives: readonly Country[];
}

interface NameEntry {
  readonly country: Country;
  readonly former: boolean;
  readonly rarely: boolean;
}

interface DemonymEntry extends NameEntry {
  readonly form: DemonymForm;
  readonly alsoLanguage: boolean;
}

interface CountryRecord {
  readonly country: Country;
  readonly aliases: readonly MarkedName[];
  readonly adjectives: readonly MarkedName[];
  readonly nouns: readonly {readonly noun: DemonymNoun; readonly marks: readonly Mark[]}[];
  readonly languages: readonly string[];
}

/** Words of a formal name that news uses alone ("the Kingdom", "the Sultanate"). */
const KIND =
  /\b(Kingdom|Republic|Sultanate|Emirates?|Federation|Principality|Grand Duchy|Commonwealth|Union|State|Confederation|Bailiwick|Territory)\b/g;

function readCapital(text: string): Capital {
  const {text: spellings, marks} = markedName(text);
  const [name, ...others] = spellings.split('=');
  const role = marks.find(mark => mark === 'seat' || mark === 'planned' || mark === 'former');
  return {name: name!, spellings: others, role: role ?? 'capital'};
}

const records = lazy((): readonly CountryRecord[] =>
  rowsOf(COUNTRIES).map(row => {
    const [iso2, iso3, status, name, formal, aliases, capitals, adjectives, nouns, languages, currency, parent, kinds] =
      row as readonly string[] & {length: 13};
    const aliasNames = listOf(aliases).map(markedName);
    const adjectiveNames = listOf(adjectives).map(markedName);
    const nounNames = listOf(nouns).map(text => {
      const {text: pair, marks} = markedName(text);
      const [singular, plural] = pair.split('/');
      return {noun: {singular: singular!, plural: plural!}, marks};
    });
    const formalKinds = (formal || name!).match(KIND) ?? [];
    return {
      country: {
        iso2: iso2!,
        iso3: iso3!,
        status: status as Country['status'],
        name: name!,
        formalName: formal && formal !== name ? formal : undefined,
        otherNames: aliasNames.map(alias => alias.text),
        capitals: listOf(capitals).map(readCapital),
        adjectives: adjectiveNames.map(adjective => adjective.text),
        nouns: nounNames.map(({noun}) => noun),
        currency: currency || undefined,
        parent: parent || undefined,
        kinds: [...new Set([...formalKinds, ...listOf(kinds)])],
      },
      aliases: aliasNames,
      adjectives: adjectiveNames,
      nouns: nounNames,
      languages: listOf(languages),
    };
  }),
);

/** All countries and territories, by ISO code. */
export const countries: () => readonly Country[] = lazy(() => records().map(record => record.country));

const byCode = lazy(() => {
  const index = new Map<string, Country>();
  for (const country of countries()) index.set(country.iso2, country).set(country.iso3, country);
  return index;
});

const byName = lazy(() => {
  const index = new NameIndex<NameEntry>();
  for (const {country, aliases} of records()) {
    const own = {country, former: false, rarely: false};
    index.add(country.name, own);
    if (country.formalName) index.add(country.formalName, own);
    for (const {text, marks} of aliases) index.add(text, {country, ...flagsOf(marks)});
  }
  return index;
});

const byDemonym = lazy(() => {
  const index = new NameIndex<DemonymEntry>();
  for (const {country, adjectives, nouns, languages} of records()) {
    const add = (text: string, form: DemonymForm, marks: readonly Mark[]) =>
      index.add(text, {country, form, ...flagsOf(marks), alsoLanguage: languages.includes(text)});
    for (const {text, marks} of adjectives) add(text, 'adjective', marks);
    for (const {noun, marks} of nouns) {
      add(noun.singular, 'noun-singular', marks);
      add(noun.plural, 'noun-plural', marks);
    }
  }
  return index;
});

const byCapital = lazy(() => {
  const index = new NameIndex<{readonly country: Country; readonly capital: Capital}>();
  for (const country of countries()) {
    for (const capital of country.capitals) {
      const entry = {country, capital};
      for (const spelling of [capital.name, ...capital.spellings]) index.add(spelling, entry);
    }
  }
  return index;
});

function flagsOf(marks: readonly Mark[]): {former: boolean; rarely: boolean} {
  return {former: marks.includes('former'), rarely: marks.includes('rarely')};
}

function distinct(all: readonly Country[]): Country[] {
  return [...new Set(all)];
}

/** The country with an ISO 3166-1 code of two or three capitals. */
export function countryByCode(code: string): Country | undefined {
  return byCode().get(code);
}

/**
 * The country of a short, formal, other or earlier name. Case counts ("US", not "us"); diacritics and a leading "the" do
 * not; a name of four or more letters may stand in capitals.
 */
export function countryByName(name: string): CountryMatch | undefined {
  const entries = usualFirst(byName().get(name));
  const [first] = entries;
  if (!first) return undefined;
  const [country, ...alternatives] = distinct(entries.map(entry => entry.country));
  return {country: country!, alternatives, former: first.former};
}

const FORM_ORDER: readonly DemonymForm[] = ['adjective', 'noun-singular', 'noun-plural'];

/** The country of an adjective or of a noun for its people: "Kyrgyz", "Swede", "Emiratis". */
export function countryByDemonym(word: string): DemonymMatch | undefined {
  const entries = usualFirst(byDemonym().get(word));
  const [first] = entries;
  if (!first) return undefined;
  const [country, ...alternatives] = distinct(entries.map(entry => entry.country));
  const own = entries.filter(entry => entry.country === country);
  const forms = FORM_ORDER.filter(form => own.some(entry => entry.form === form));
  return {
    country: country!,
    alternatives,
    former: first.former,
    form: forms[0]!,
    forms,
    alsoLanguage: own.some(entry => entry.alsoLanguage),
  };
}

/** The country governed from a city; constitutional capitals come before other seats and before earlier ones. */
export function countryByCapital(city: string): CapitalMatch | undefined {
  const entries = byCapital().get(city);
  const roles: readonly Capital['role'][] = ['capital', 'seat', 'planned', 'former'];
  const states = (status: Country['status'], role: Capital['role']) =>
    entries.filter(entry => entry.capital.role === role && entry.country.status === status);
  const sorted = [...roles.flatMap(role => states('state', role)), ...roles.flatMap(role => states('territory', role))];
  const [first] = sorted;
  if (!first) return undefined;
  const alternatives = distinct(sorted.map(entry => entry.country)).slice(1);
  return {country: first.country, capital: first.capital, alternatives};
}
