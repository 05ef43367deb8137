import type {NamedType} from '../../article.js';
import {type Draft, Is, type Reader} from './draft.js';
import {headOf} from './heads.js';

/** Tells facilities from other places, and events, laws and works from each other, by their head words. */
export function typeThings(reader: Reader, drafts: Draft[]): Draft[] {
  for (const draft of drafts) {
    if (draft.type === 'place') {
      if (draft.to - draft.from > 1 && reader.kind(headOf(reader, draft)) & Is.Facility) draft.type = 'facility';
    } else if (draft.type === 'organization') {
      if (draft.to - draft.from > 1 && reader.kind(draft.to - 1) & Is.ThingEnding)
        draft.type = typeOfThing(reader, draft);
    } else if (draft.type === 'event') draft.type = typeOfThing(reader, draft);
  }
  return drafts;
}

function typeOfThing(reader: Reader, draft: Draft): NamedType {
  const kind = reader.kind(headOf(reader, draft)) | reader.kind(draft.to - 1);
  const last = reader.kind(draft.to - 1);
  if (last & Is.OrganizationHead && (last & (Is.Event | Is.Law | Is.Work)) === 0) return 'organization';
  if (kind & Is.Event) return 'event';
  if (kind & Is.Law) return 'law';
  if (kind & Is.Work) return 'work';
  const quoted = reader.inSentence(draft.from - 1, draft.from) && /^["“‘']$/.test(reader.form(draft.from - 1));
  if (quoted) return 'work';
  const single = draft.to - draft.from === 1;
  return single || /\d/.test(reader.form(draft.to - 1)) ? 'product' : 'event';
}
