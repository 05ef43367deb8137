import {organizationByName} from '@nutgraf/knowledge';
import type {Draft, Reader} from './draft.js';

/** What is known as an organization is one, whatever stands around it. */
export function agreeOnTypes(reader: Reader, drafts: Draft[]): Draft[] {
  for (const draft of drafts) {
    if (draft.type === 'organization' || draft.type === 'person') continue;
    const match = organizationByName(reader.text(draft));
    if (match && !match.ambiguous) draft.type = 'organization';
  }
  return drafts;
}
