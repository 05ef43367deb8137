import {organizationByName} from '@nutgraf/knowledge';
import type {NamedType} from '../../article.js';
import {type Draft, Is, type Reader} from './draft.js';
import {headOf} from './heads.js';
import {BUILT} from './lists.js';

/** Tells facilities from other places, and events, laws and works from each other, by their head words. */
export function typeThings(reader: Reader, drafts: Draft[]): Draft[] {
  for (const draft of drafts) {
    if (draft.type === 'place') {
      if (draft.to - draft.from > 1 && reader.kind(headOf(reader, draft)) & Is.Facility) draft.type = 'facility';
    } else if (draft.type === 'organization') {
      if (
        draft.to - draft.from > 1 &&
        (reader.kind(draft.to - 1) & Is.ThingEnding || hasTopic(reader, draft)) &&
        !isKnownBody(reader, draft) &&
        !isHeadedBody(reader, draft)
      )
        draft.type = typeOfThing(reader, draft);
    } else if (draft.type === 'event') draft.type = typeOfThing(reader, draft);
  }
  return drafts;
}

/** "Secretariat of the Coast Programme" */
function isHeadedBody(reader: Reader, draft: Draft): boolean {
  if (/^(?:summit|conference|forum|cup|games)$/.test(reader.lower(draft.to - 1))) return false;
  const head = headOf(reader, draft);
  const kind = reader.kind(head);
  return head < draft.to - 1 && (kind & (Is.OrganizationHead | Is.Event | Is.Law | Is.Work)) === Is.OrganizationHead;
}

/** "World Food Programme" */
function isKnownBody(reader: Reader, draft: Draft): boolean {
  if (!/^programm?e?$/.test(reader.lower(draft.to - 1))) return false;
  const known = organizationByName(reader.text(draft));
  return known !== undefined && !known.ambiguous;
}

/** "Kigali Conference on the Rebuilding of Goma": an event with its topic. */
function hasTopic(reader: Reader, draft: Draft): boolean {
  const head = headOf(reader, draft);
  return (
    head + 2 < draft.to &&
    /^(?:conference|symposium|seminar|summit)$/.test(reader.lower(head)) &&
    /^(?:on|for)$/.test(reader.lower(head + 1))
  );
}

function typeOfThing(reader: Reader, draft: Draft): NamedType {
  const kind = reader.kind(headOf(reader, draft)) | reader.kind(draft.to - 1);
  const last = reader.kind(draft.to - 1);
  if (draft.type === 'event' && draft.to - draft.from > 1 && BUILT.has(reader.lower(draft.to - 1))) return 'facility';
  if (hasTopic(reader, draft)) return 'event';
  if (last & Is.OrganizationHead && (last & (Is.Event | Is.Law | Is.Work)) === 0) return 'organization';
  if (kind & Is.Event) return 'event';
  if (kind & Is.Law) return 'law';
  if (kind & Is.Work) return 'work';
  const quoted = reader.inSentence(draft.from - 1, draft.from) && /^["“‘']$/.test(reader.form(draft.from - 1));
  if (quoted) return 'work';
  const single = draft.to - draft.from === 1;
  return single || /\d/.test(reader.form(draft.to - 1)) ? 'product' : 'event';
}
