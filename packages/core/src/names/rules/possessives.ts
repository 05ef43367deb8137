import {organizationByName} from '@nutgraf/knowledge';
import {WordFlag} from '../../words/types.js';
import {type Draft, Is, type Reader} from './draft.js';

/** Bodies whose parts are bodies of their own: "the Assembly's Water Committee". */
const OWNERS =
  /^(?:assembly|parliament|senate|congress|council|union|ministry|bank|league|community|commission|university|authority|secretariat|knesset|bundestag|duma|majlis|organi[sz]ation)$/;

/** "National Assembly's | Water Committee", "Harbour Union's | Commissioner for Trade": a body, and its part or officer. */
export function partOwners(reader: Reader, drafts: Draft[]): Draft[] {
  let parted: Draft[] | undefined;
  drafts.forEach((draft, index) => {
    const mark = draft.type === 'organization' ? markIn(reader, draft) : -1;
    if (mark < 0) {
      parted?.push(draft);
      return;
    }
    parted ??= drafts.slice(0, index);
    parted.push({...draft, to: mark});
    if (!holdsOfficer(reader, mark + 1, draft.to)) parted.push({...draft, from: mark + 1});
  });
  return parted ?? drafts;
}

/** The mark between a body and what it owns; -1 where the name has none. */
function markIn(reader: Reader, {from, to}: Draft): number {
  for (let i = from + 1; i + 1 < to; i++) {
    if (!/^['’]s?$/.test(reader.form(i)) || !reader.isGlued(i)) continue;
    if (!reader.isCapitalized(i + 1) || !ownsParts(reader, from, i)) return -1;
    if (holdsOfficer(reader, i + 1, to)) return i;
    // "Ashanti Ministry's Office" may go on: "of Harbour Affairs".
    if (i + 2 === to) return -1;
    return reader.kind(to - 1) & Is.OrganizationHead || holdsHead(reader, i + 1, to) ? i : -1;
  }
  return -1;
}

function ownsParts(reader: Reader, from: number, to: number): boolean {
  if (OWNERS.test(reader.lower(to - 1))) return true;
  if (to - from === 1 && reader.flags(from) & WordFlag.AllCaps) return true;
  for (let i = from; i < to; i++) if (/^(?:ministry|department|bank)$/.test(reader.lower(i))) return true;
  return organizationByName(reader.text({from, to})) !== undefined;
}

/** "Commissioner for Rural Economy" */
function holdsOfficer(reader: Reader, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (reader.kind(i) & Is.OrganizationHead) return false;
    if (reader.kind(i) & Is.OfficeHead) return i + 1 === to || /^(?:of|for|to|on)$/.test(reader.lower(i + 1));
  }
  return false;
}

/** "Committee on Foreign Affairs" */
function holdsHead(reader: Reader, from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++)
    if (reader.kind(i) & Is.OrganizationHead && /^(?:of|for|on)$/.test(reader.lower(i + 1))) return true;
  return false;
}
