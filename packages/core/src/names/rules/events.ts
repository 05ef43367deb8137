import type {NamedType} from '../../article.js';
import {type Draft, Is, type Reader} from './draft.js';

/** Most words of a topic after "on": "World Forum on Water and Sanitation". */
const LONGEST_TOPIC = 6;

/** Heads of names of events and treaties that take a place before them ("Vienna Process") or a topic after ("… on Trade"). */
const MEETINGS: ReadonlySet<string> = new Set(
  'forum conference summit symposium congress convention seminar dialogue process talks initiative festival exhibition expo games week'.split(
    ' ',
  ),
);
const TREATIES: ReadonlySet<string> = new Set(
  'agreement agreements treaty accord accords convention conventions pact protocol declaration charter covenant'.split(
    ' ',
  ),
);

/** Names of meetings and treaties that the network left in pieces: with the place before their head, with their topic. */
export function joinEvents(reader: Reader, drafts: Draft[]): Draft[] {
  const joined: Draft[] = [];
  drafts.forEach((draft, index) => {
    const limit = drafts[index + 1]?.from ?? reader.words.count;
    if (
      draft.type === 'place' &&
      draft.to < limit &&
      reader.inSentence(draft.to, draft.from) &&
      reader.isCapitalized(draft.to)
    ) {
      const type = typeOfHead(reader, draft.to);
      if (type) {
        joined.push({...draft, to: draft.to + 1, type});
        // The place stays a name inside.
        if ((reader.kind(draft.from) & (Is.Demonym | Is.Country | Is.Capital)) === 0) joined.push(draft);
        return;
      }
    }
    takeTopic(reader, draft);
    joined.push(draft);
  });
  return joined;
}

function typeOfHead(reader: Reader, token: number): NamedType | undefined {
  const head = reader.lower(token);
  return MEETINGS.has(head) ? 'event' : TREATIES.has(head) ? 'law' : undefined;
}

/** "on Water and Sanitation" after a name that ends in "Forum", "against Torture" after one in "Convention". */
function takeTopic(reader: Reader, draft: Draft): void {
  if (draft.type !== 'organization' && draft.type !== 'event' && draft.type !== 'law') return;
  const type = typeOfHead(reader, draft.to - 1);
  const on = draft.to;
  if (!type || !reader.inSentence(on + 1, draft.from) || !/^(?:on|against|for)$/.test(reader.lower(on))) return;
  let to = on + 1;
  if (reader.lower(to) === 'the') to++;
  const first = to;
  let end = to;
  while (reader.inSentence(to, draft.from) && to - first < LONGEST_TOPIC) {
    if (reader.isCapitalized(to)) end = to + 1;
    else if (!/^(?:and|of|the)$/.test(reader.lower(to)) || end === first) break;
    to++;
  }
  if (end === first || reader.kind(first) & Is.Calendar) return;
  draft.to = end;
  draft.type = type;
}
