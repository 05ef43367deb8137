import {countryByCode} from '@nutgraf/knowledge';
import type {Entities} from '../entities/types.js';
import {type Frame, textOf} from '../phrases/frame.js';
import type {Affiliation} from '../phrases/types.js';

/** What a role is of: the name and entity of a party told with a title. */
export function named(
  frame: Frame,
  entities: Entities,
  party: Affiliation | undefined,
): {of: string | null; ofEntity: number} {
  if (!party) return {of: null, ofEntity: -1};
  if (party.name < 0) return {of: party.text, ofEntity: -1};
  const ofEntity = entities.ofName[party.name] ?? -1;
  if (ofEntity < 0) return {of: party.text, ofEntity};
  return {of: nameOf(entities, ofEntity) || textOf(frame, party.from, party.to), ofEntity};
}

/** A country under an acronym or its formal name gets its usual one; anything else is called as fully as the article does. */
export function nameOf(entities: Entities, entity: number): string {
  const {knowledge, name} = entities.entities[entity]!;
  if (!knowledge?.startsWith('country:')) return name;
  const country = countryByCode(knowledge.slice('country:'.length));
  // "Republic of Kenya" is Kenya; "Republic of Korea" is left as the article has it.
  const formal = name === country?.formalName && name.includes(country.name);
  return country && (name === name.toUpperCase() || formal) ? country.name : name;
}
