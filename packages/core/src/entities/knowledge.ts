import {
  countryByCapital,
  countryByDemonym,
  countryByName,
  givenNameGender,
  organizationByAcronym,
  organizationByName,
  placeByName,
  remembered,
} from '@nutgraf/knowledge';
import {SUBDIVISION_NOUNS} from './data/subdivisions.js';
import type {Surface} from './surfaces.js';

/** What the knowledge base has a name for. */
export interface Link {
  /** "country:AZ", "org:ICRC". */
  id: string;
  /** Its usual name. */
  name: string;
  type: 'place' | 'organization';
  /** What it is called in short: "Kingdom", "Republic" … of a country; "alliance", "bloc" … of an organization. */
  kinds: readonly string[];
}

function placeLink(match: ReturnType<typeof countryByName>): Link | undefined {
  if (!match || match.former) return undefined;
  const {iso2, name, kinds} = match.country;
  return {id: `country:${iso2}`, name, type: 'place', kinds};
}

function organizationLink(match: ReturnType<typeof organizationByName>): Link | undefined {
  if (!match || match.ambiguous || match.former) return undefined;
  const {name, acronyms, kind} = match.organization;
  return {id: `org:${acronyms[0] ?? name}`, name, type: 'organization', kinds: [kind]};
}

const byPlace = remembered(text => placeLink(countryByName(text)));
const byDemonym = remembered(text => placeLink(countryByDemonym(text) ?? countryByName(text)));
const byAcronym = remembered(text => organizationLink(organizationByAcronym(text)));
const byOrganization = remembered(text => organizationLink(organizationByName(text)));
const capital = remembered(text => {
  const match = countryByCapital(text);
  return match && (match.capital.role === 'capital' || match.capital.role === 'seat') ? match.country.iso2 : undefined;
});
const anyCapital = remembered(text => countryByCapital(text) !== undefined);
const city = remembered(text => {
  const kind = placeByName(text)?.kind;
  return kind === 'city' || kind === 'capital';
});
const subdivision = remembered(text => {
  const match = placeByName(text);
  const code = match?.kind === 'region' && !match.ambiguous ? match.country?.iso2 : undefined;
  return code && SUBDIVISION_NOUNS.get(code);
});
const gender = remembered(givenNameGender);

/** Looks up a demonym or a country's name. Names that several countries bear go to the usual one. */
export function linkPlace({demonym, text}: Surface): Link | undefined {
  return demonym ? byDemonym(text) : byPlace(text);
}

/** Looks up an organization; a name that more than one bears is not linked. */
export function linkOrganization({capitals, words, text}: Surface): Link | undefined {
  return capitals && words.length === 1 ? byAcronym(text) : byOrganization(text);
}

/** Whether the name is that of a capital. */
export function isCapital(text: string): boolean {
  return anyCapital(text);
}

/** ISO 3166-1 alpha-2 of the country that is governed from the city of this name, or undefined. */
export function capitalOf(text: string): string | undefined {
  return capital(text);
}

/** Whether a city is known by the name. */
export function isCity(text: string): boolean {
  return city(text);
}

/** "state" or "province" where the name is that of the first part of a country so called, or undefined. */
export function subdivisionOf(text: string): string | undefined {
  return subdivision(text);
}

/** The gender a given name suggests. */
export function listedGender(givenName: string): 'm' | 'f' | undefined {
  return gender(givenName);
}
