import {placeByName} from '@nutgraf/knowledge';
import {type Draft, Is, type Reader} from './draft.js';

/** Heads that are places in some names and organizations in others ("Bank", "Centre"): they tell nothing alone. */
const EITHER = Is.PlaceOf | Is.PlaceTail | Is.Facility;

/** The word that says what a name of several words names, when the network thought it a place or an organization. */
export function agreeOnHeads(reader: Reader, drafts: Draft[]): Draft[] {
  for (const draft of drafts) {
    if (draft.to - draft.from < 2) continue;
    const company = draft.type === 'event' && COMPANIES.has(reader.lower(draft.to - 1));
    if (company) draft.type = 'organization';
    else if (draft.type === 'place' && isOrganization(reader, draft))
      draft.type = reader.kind(headOf(reader, draft)) & Is.Event ? 'event' : 'organization';
    else if (draft.type === 'organization' && isLandscape(reader, draft)) draft.type = 'place';
  }
  return drafts;
}

/** "Northeast Asia Rail Bank", "Union of Mountain Villages"; and what somebody directs, "head of the Dahl Cultural Centre". */
function isOrganization(reader: Reader, draft: Draft): boolean {
  if (COMPANIES.has(reader.lower(draft.to - 1))) return true;
  const head = reader.kind(headOf(reader, draft));
  if ((head & Is.OrganizationHead) === 0) return false;
  if (head & EITHER) return isDirected(reader, draft);
  // "West Bank", "Oval Office"
  return !/^(?:office|house)$/.test(reader.lower(draft.to - 1)) && !placeByName(reader.text(draft));
}

function isDirected(reader: Reader, {from}: Draft): boolean {
  let of = from - 1;
  if (reader.inSentence(of, from) && /^(?:the|its)$/.test(reader.lower(of))) of--;
  if (!reader.inSentence(of - 1, from) || reader.lower(of) !== 'of') return false;
  return /^(?:director|head|chairman|chairwoman|chairperson|chair|president|secretary|rector|founder)$/.test(
    reader.lower(of - 1),
  );
}

/** "Southern Gas Corridor", "Silver Valley": land and water, which no organization is called by. */
function isLandscape(reader: Reader, {to}: Draft): boolean {
  return LANDSCAPE.has(reader.lower(to - 1));
}

export const COMPANIES: ReadonlySet<string> = new Set(
  'shipyard shipyards airways airlines ferries motors breweries textiles fisheries holdings railways'.split(' '),
);

const LANDSCAPE: ReadonlySet<string> = new Set(
  'corridor peninsula strait straits river lake bay sea gulf archipelago plateau desert mountains islands'.split(' '),
);

/** The head noun: the last word before "of", "on" or "for", or of all. */
export function headOf(reader: Reader, {from, to}: {from: number; to: number}): number {
  for (let i = from + 1; i < to; i++) if (/^(?:of|on|for|to|against|in|between)$/.test(reader.lower(i))) return i - 1;
  return to - 1;
}
