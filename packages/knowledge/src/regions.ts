import type {Country, DemonymForm, DemonymNoun} from './countries.js';
import {countryByCode, countryByDemonym} from './countries.js';
import {REGIONS} from './generated/regions.js';
import {demonymFormIn, rowIn} from './name-codes.js';
import {NameIndex} from './name-index.js';
import {NameKind} from './name-lines.js';
import {lazyRows, listOf, markedName} from './table.js';

export type RegionKind =
  | 'area'
  | 'continent'
  | 'de-facto'
  | 'home-country'
  | 'people'
  | 'region'
  | 'religion'
  | 'water';

/** A continent, area, region or water with a name of its own, or a people or religion that news names like one. */
export interface Region {
  readonly name: string;
  readonly kind: RegionKind;
  /** False for peoples and religions. */
  readonly isPlace: boolean;
  readonly aliases: readonly string[];
  readonly adjectives: readonly string[];
  readonly nouns: readonly DemonymNoun[];
  /** ISO 3166-1 alpha-2 of the one country it lies in. */
  readonly country: string | undefined;
}

/** What an adjective or noun for people says: a country, a region, a people, a religion. */
export interface PeopleMatch {
  readonly forms: readonly DemonymForm[];
  readonly country: Country | undefined;
  readonly region: Region | undefined;
  readonly alsoLanguage: boolean;
  /** More than one country or region answers to the word. */
  readonly ambiguous: boolean;
}

const rows = lazyRows(
  REGIONS,
  (row): Region => ({
    name: row[0]!,
    kind: row[1] as RegionKind,
    isPlace: row[1] !== 'people' && row[1] !== 'religion',
    aliases: listOf(row[2]).map(alias => markedName(alias).text),
    adjectives: listOf(row[3]),
    nouns: listOf(row[4]).map(pair => {
      const [singular, plural] = pair.split('/');
      return {singular: singular!, plural: plural!};
    }),
    country: row[5] || undefined,
  }),
);

/** All regions, peoples and religions, by name. */
export const regions: () => readonly Region[] = rows.all;

const names = new NameIndex<Region>(NameKind.Region, code => rows.at(rowIn(code)));
const peoples = new NameIndex<{readonly region: Region; readonly form: DemonymForm}>(NameKind.People, code => ({
  region: rows.at(rowIn(code)),
  form: demonymFormIn(code),
}));

/** The regions that bear a name, places and peoples; the look-up follows the rules of `countryByName`. */
export function regionsByName(name: string): readonly Region[] {
  return names.get(name);
}

/** What an adjective or noun for people stands for, countries before regions: "Kurdish", "Scots", "Norwegians". */
export function peopleByWord(word: string): PeopleMatch | undefined {
  const national = countryByDemonym(word);
  const regional = peoples.get(word);
  const region = regional[0]?.region;
  if (!national && !region) return undefined;
  const bearers = new Set(regional.map(entry => entry.region)).size + (national ? 1 + national.alternatives.length : 0);
  const regionForms = [...new Set(regional.filter(entry => entry.region === region).map(entry => entry.form))];
  return {
    forms: national?.forms ?? regionForms,
    country: national?.country ?? (region?.country === undefined ? undefined : countryByCode(region.country)),
    region,
    alsoLanguage: national?.alsoLanguage ?? false,
    ambiguous: bearers > 1,
  };
}
