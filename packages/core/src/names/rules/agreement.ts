import {organizationByName, placeByName} from '@nutgraf/knowledge';
import type {Draft, Reader} from './draft.js';

/** Kinds of known places whose names are taken for nothing else; many a city is also a university, club or company. */
const SURE_PLACES: ReadonlySet<string> = new Set(['country', 'capital', 'continent', 'region', 'water']);

/** What is known under a full name is that, whatever stands around it. */
export function agreeOnTypes(reader: Reader, drafts: Draft[]): Draft[] {
  for (const draft of drafts) {
    if (draft.type !== 'place' && draft.type !== 'event' && draft.type !== 'organization') continue;
    const name = reader.text(draft);
    if (draft.type === 'event' && draft.to - draft.from === 1) {
      const place = placeByName(name);
      if (place && !place.ambiguous && SURE_PLACES.has(place.kind)) draft.type = 'place';
    }
    const organization = organizationByName(name);
    if (draft.type === 'organization') {
      if (organization) continue;
      const place = placeByName(name);
      if (place && !place.ambiguous && SURE_PLACES.has(place.kind)) draft.type = 'place';
    } else if (
      organization &&
      !organization.ambiguous &&
      organization.via !== 'acronym' &&
      (draft.to - draft.from > 1 || draft.type === 'event')
    ) {
      draft.type = 'organization';
    }
  }
  return drafts;
}
