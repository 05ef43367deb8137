import {placeByName} from '@nutgraf/knowledge';
import {type Draft, Is, type Reader} from './draft.js';

/** Offices that regions have. */
const OF_REGIONS = /^(?:governor|minister|premier|commissioner)$/;
const CONFIDENCE = 0.7;

/** "Sindh |Chief Minister X": a region that the network overlooked before its capitalized office. */
export function findSeats(reader: Reader, drafts: Draft[]): Draft[] {
  const found: Draft[] = [];
  let next = 0;
  for (let head = 1; head < reader.words.count; head++) {
    if ((reader.kind(head) & Is.OfficeHead) === 0 || !reader.isCapitalized(head)) continue;
    if (!OF_REGIONS.test(reader.lower(head))) continue;
    const office = /^(?:chief|deputy)$/.test(reader.lower(head - 1)) ? head - 1 : head;
    const from = office - 1;
    if (!reader.inSentence(from, head) || !reader.isCapitalized(from)) continue;
    while (next < drafts.length && drafts[next]!.to <= from) next++;
    if (next < drafts.length && drafts[next]!.from <= from) continue;
    if (reader.inSentence(from - 1, head) && reader.isCapitalized(from - 1)) continue;
    if (reader.kind(from) & (Is.Office | Is.Title | Is.OrganizationHead)) continue;
    if (placeByName(reader.form(from))?.kind !== 'region') continue;
    found.push({from, to: office, type: 'place', demonym: false, confidence: CONFIDENCE});
  }
  return found.length > 0 ? [...drafts, ...found].sort((a, b) => a.from - b.from) : drafts;
}
