import {GIVEN_NAME, gazetteerBits, organizationByName, placeByName, SURNAME} from '@nutgraf/knowledge';
import {type Draft, Is, type Reader} from './draft.js';

/** Kinds of known places whose names are taken for nothing else; many a city is also a university, club or company. */
const SURE_PLACES: ReadonlySet<string> = new Set(['country', 'capital', 'continent', 'region', 'water']);

/** What is known under a full name is that, whatever stands around it. */
export function agreeOnTypes(reader: Reader, drafts: Draft[]): Draft[] {
  for (const draft of drafts) {
    if (draft.type === 'person' && isBody(reader, draft)) draft.type = 'organization';
    if (draft.type === 'person' && isLongPlace(reader, draft)) draft.type = 'place';
    if (draft.type === 'group' && isPlace(reader, draft)) draft.type = 'place';
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

/** Kinds of bodies that are called after nobody, as companies, clubs and foundations are. */
const UNNAMED: ReadonlySet<string> = new Set(
  'agency alliance armed-group bloc media military mission parliament party'.split(' '),
);

/** "Asharq Al-Awsat", "Kataib Hezbollah": known bodies that read like people. */
function isBody(reader: Reader, draft: Draft): boolean {
  if (draft.to - draft.from < 2) return false;
  const known = organizationByName(reader.text(draft));
  return known !== undefined && !known.ambiguous && UNNAMED.has(known.organization.kind);
}

/** "Khyber Pakhtunkhwa", "Umm Salal": a known place of two words or more that begins as no person does. */
function isLongPlace(reader: Reader, draft: Draft): boolean {
  const {from, to} = draft;
  if (to - from < 2) return false;
  // What is remembered is asked first: most names are no places.
  const place = placeByName(reader.text(draft));
  if (!place || place.ambiguous || gazetteerBits(reader.form(from)) & (GIVEN_NAME | SURNAME)) return false;
  // "Chief Secretary Khyber Pakhtunkhwa"
  return place.kind === 'region' || !reader.inSentence(from - 1, from) || (reader.kind(from - 1) & Is.Title) === 0;
}

/** "Zanzibar": a place and no people. */
function isPlace(reader: Reader, draft: Draft): boolean {
  const {from, to} = draft;
  if (to - from > 1 || reader.kind(from) & (Is.Demonym | Is.Group)) return false;
  // "ethnic Shan", "the Shan people"
  if (reader.inSentence(from - 1, from) && reader.lower(from - 1) === 'ethnic') return false;
  if (
    reader.inSentence(to, from) &&
    /^(?:people|peoples|tribe|rebels|fighters|minority|community)$/.test(reader.lower(to))
  )
    return false;
  const place = placeByName(reader.text(draft));
  return place !== undefined && !place.ambiguous && SURE_PLACES.has(place.kind);
}
