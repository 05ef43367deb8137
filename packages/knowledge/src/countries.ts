import {type Capital, type Country, countryRows} from './country-rows.js';
import {COUNTRIES} from './generated/countries.js';
import {demonymFormIn, Letter, marksIn, rowIn} from './name-codes.js';
import {NameIndex} from './name-index.js';
import {NameKind} from './name-lines.js';
import {remembered} from './remembered.js';
import {lazy, usualFirst} from './table.js';

export type {Capital, Country, DemonymNoun} from './country-rows.js';

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

/** All countries and territories, by ISO code. */
export const countries: () => readonly Country[] = countryRows.all;

const rowByCode = lazy(() => {
  const index = new Map<string, number>();
  COUNTRIES.split('\n').forEach((line, row) => {
    const [iso2, iso3] = line.split('\t', 2);
    index.set(iso2!, row).set(iso3!, row);
  });
  return index;
});

const byName = new NameIndex<NameEntry>(NameKind.Country, code => ({
  country: countryRows.at(rowIn(code)),
  ...marksIn(code),
}));

const byDemonym = new NameIndex<DemonymEntry>(NameKind.Demonym, code => ({
  country: countryRows.at(rowIn(code)),
  ...marksIn(code),
  form: demonymFormIn(code),
  alsoLanguage: code.includes(Letter.Language),
}));

const byCapital = new NameIndex<{readonly country: Country; readonly capital: Capital}>(NameKind.Capital, code => {
  const country = countryRows.at(rowIn(code));
  return {country, capital: country.capitals[Number(code.slice(code.indexOf(Letter.Part) + 1))]!};
});

function distinct(all: readonly Country[]): Country[] {
  return [...new Set(all)];
}

/** The country with an ISO 3166-1 code of two or three capitals. */
export function countryByCode(code: string): Country | undefined {
  const row = rowByCode().get(code);
  return row === undefined ? undefined : countryRows.at(row);
}

const REPUBLIC = /^Republic of (?:the )?/;

/**
 * The country of a short, formal, other or earlier name. Case counts ("US", not "us"); diacritics and a leading "the" do
 * not; a name of four or more letters may stand in capitals.
 */
export const countryByName: (name: string) => CountryMatch | undefined = remembered(name => {
  // "Republic of Gabon" is how papers call what calls itself the Gabonese Republic.
  const written = byName.get(name);
  const entries = usualFirst(
    written.length > 0 || !REPUBLIC.test(name) ? written : byName.get(name.replace(REPUBLIC, '')),
  );
  const [first] = entries;
  if (!first) return undefined;
  const [country, ...alternatives] = distinct(entries.map(entry => entry.country));
  return {country: country!, alternatives, former: first.former};
});

const FORM_ORDER: readonly DemonymForm[] = ['adjective', 'noun-singular', 'noun-plural'];

/** The country of an adjective or of a noun for its people: "Kyrgyz", "Swede", "Emiratis". */
export const countryByDemonym: (word: string) => DemonymMatch | undefined = remembered(word => {
  const entries = usualFirst(byDemonym.get(word));
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
});

/** The country governed from a city; constitutional capitals come before other seats and before earlier ones. */
export const countryByCapital: (city: string) => CapitalMatch | undefined = remembered(city => {
  const entries = byCapital.get(city);
  const roles: readonly Capital['role'][] = ['capital', 'seat', 'planned', 'former'];
  const states = (status: Country['status'], role: Capital['role']) =>
    entries.filter(entry => entry.capital.role === role && entry.country.status === status);
  const sorted = [...roles.flatMap(role => states('state', role)), ...roles.flatMap(role => states('territory', role))];
  const [first] = sorted;
  if (!first) return undefined;
  const alternatives = distinct(sorted.map(entry => entry.country)).slice(1);
  return {country: first.country, capital: first.capital, alternatives};
});
