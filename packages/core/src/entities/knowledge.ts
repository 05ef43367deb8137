import {
  countryByCapital,
  countryByDemonym,
  countryByName,
  organizationByAcronym,
  organizationByName,
} from '@nutgraf/knowledge';
import type {Surface} from './surfaces.js';

/** What the knowledge base has a name for. */
export interface Link {
  /** "country:AZ", "org:ICRC". */
  id: string;
  /** Its usual name. */
  name: string;
  type: 'place' | 'organization';
  /** "Kingdom", "Republic" … of a country. */
  kinds: readonly string[];
}

/** Looks up a demonym or a country's name. Names that several countries bear go to the usual one. */
export function linkPlace(surface: Surface): Link | undefined {
  const match = surface.demonym
    ? (countryByDemonym(surface.text) ?? countryByName(surface.text))
    : countryByName(surface.text);
  if (!match || match.former) return undefined;
  const {iso2, name, kinds} = match.country;
  return {id: `country:${iso2}`, name, type: 'place', kinds};
}

/** Looks up an organization; a name that more than one bears is not linked. */
export function linkOrganization(surface: Surface): Link | undefined {
  const match =
    surface.capitals && surface.words.length === 1
      ? organizationByAcronym(surface.text)
      : organizationByName(surface.text);
  if (!match || match.ambiguous || match.former) return undefined;
  const {name, acronyms} = match.organization;
  return {id: `org:${acronyms[0] ?? name}`, name, type: 'organization', kinds: []};
}

/** Whether the name is that of a capital. */
export function isCapital(text: string): boolean {
  return countryByCapital(text) !== undefined;
}
