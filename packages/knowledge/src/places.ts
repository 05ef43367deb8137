import {textOf} from '#texts';
import {type Country, countryByCapital, countryByCode, countryByName} from './countries.js';
import {foldName, sameCase} from './fold.js';
import {regionsByName} from './regions.js';
import {remembered} from './remembered.js';
import {Sieve} from './sieve.js';
import {valueInSortedLines} from './sorted-lines.js';
import {lazy} from './table.js';

const placeLines = lazy(() => textOf('places'));
const placeSieve = new Sieve(placeLines);

export type PlaceKind = 'country' | 'capital' | 'continent' | 'region' | 'water' | 'city';

/** A place of which the tables know the name. */
export interface Place {
  readonly kind: PlaceKind;
  /** The name as the table has it. */
  readonly name: string;
  /** The country it is or lies in, where it lies in one. */
  readonly country: Country | undefined;
}

/** A place found by name. */
export interface PlaceMatch extends Place {
  /** Other places of the name, the better known ones first. */
  readonly alternatives: readonly Place[];
  /** There are alternatives in another country, or outside any. */
  readonly ambiguous: boolean;
}

function countryPlaces(name: string): Place[] {
  const match = countryByName(name);
  if (!match) return [];
  return [match.country, ...match.alternatives].map(country => ({kind: 'country', name: country.name, country}));
}

function capitalPlaces(name: string): Place[] {
  const match = countryByCapital(name);
  if (!match) return [];
  const first: Place = {kind: 'capital', name: match.capital.name, country: match.country};
  return [first, ...match.alternatives.map((country): Place => ({kind: 'capital', name: match.capital.name, country}))];
}

const REGION_KINDS: Readonly<Record<string, PlaceKind>> = {continent: 'continent', water: 'water'};

function regionPlaces(name: string): Place[] {
  return regionsByName(name)
    .filter(region => region.isPlace)
    .map(region => ({
      kind: REGION_KINDS[region.kind] ?? 'region',
      name: region.name,
      country: region.country === undefined ? undefined : countryByCode(region.country),
    }));
}

/** Cities by falling population, then subdivisions: "form|name|country|kind" joined by ";" in the compiled table. */
function listedPlaces(name: string): Place[] {
  const written = foldName(name);
  const key = written.toLowerCase();
  if (!placeSieve.passes(key)) return [];
  const bearers = valueInSortedLines(placeLines(), key);
  if (bearers === undefined) return [];
  return bearers.split(';').flatMap((bearer): Place[] => {
    const [form, name, country, kind] = bearer.split('|');
    return sameCase(written, form!) ? [{kind: kind as PlaceKind, name: name!, country: countryByCode(country!)}] : [];
  });
}

const FINDERS = [countryPlaces, capitalPlaces, regionPlaces, listedPlaces];

/** A capital is among the cities as well; it is told once. */
function isCapitalAgain(place: Place, all: readonly Place[]): boolean {
  return place.kind === 'city' && all.some(other => other.kind === 'capital' && other.country === place.country);
}

/**
 * The place of a name: countries come before capitals, these before regions and waters, cities by population, and
 * subdivisions. Case counts as in `countryByName`.
 */
export const placeByName: (name: string) => PlaceMatch | undefined = remembered(name => {
  const all = FINDERS.flatMap(find => find(name));
  const [first] = all;
  if (!first) return undefined;
  const alternatives = all.slice(1).filter(place => !isCapitalAgain(place, all));
  const {kind, name: full, country} = first;
  return {kind, name: full, country, alternatives, ambiguous: alternatives.some(place => place.country !== country)};
});
