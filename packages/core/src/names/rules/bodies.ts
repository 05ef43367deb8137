import {countryByName} from '@nutgraf/knowledge';
import {WordFlag} from '../../words/types.js';
import {type Draft, Is, type Reader} from './draft.js';
import {BODIES} from './lists.js';

/** Most words of a field: "Agency for the Marking of Fruit and Wine". */
const LONGEST_FIELD = 8;
const CONFIDENCE = 0.7;

/**
 * Bodies by the noun that heads them and the field after it, where the network found neither: "Agency for Fruit Marks",
 * "Cabinet of Ministers", "Ministry of Trade". What begins a sentence begins no such name, unless an office follows it.
 */
export function findBodies(reader: Reader, drafts: Draft[]): Draft[] {
  const found: Draft[] = [];
  let next = 0;
  for (let i = 1; i < reader.words.count; i++) {
    if ((reader.kind(i) & Is.OrganizationHead) === 0 || !reader.isCapitalized(i)) continue;
    while (next < drafts.length && drafts[next]!.to <= i) next++;
    const limit = next < drafts.length ? drafts[next]!.from : reader.words.count;
    if (limit <= i || !reader.inSentence(i - 1, i)) continue;
    const head = reader.lower(i);
    const owner = drafts[next];
    if (owner && MISSIONS.has(head) && belongsTo(reader, i, owner)) {
      owner.from = i;
      owner.type = 'organization';
      continue;
    }
    const to = BODIES.has(head) ? fieldEnd(reader, i, limit) : 0;
    if (to > 0) found.push({from: i, to, type: 'organization', demonym: false, confidence: CONFIDENCE});
    else if (RUN_HEADS.has(head)) {
      const person = owner?.type === 'person' && owner.from === i + 1;
      const from = runStart(reader, i, Math.max(drafts[next - 1]?.to ?? 0, found.at(-1)?.to ?? 0), person);
      if (from >= 0) found.push({from, to: i + 1, type: 'organization', demonym: false, confidence: CONFIDENCE});
    }
  }
  return found.length > 0 ? [...drafts, ...found].sort((a, b) => a.from - b.from) : drafts;
}

/** Heads that end a body's name of several capitalized words. */
const RUN_HEADS: ReadonlySet<string> = new Set(
  `board committee commission authority agency council institute association ministry bureau corporation foundation
  federation trust secretariat directorate society chamber fund tribunal taskforce cooperative`.split(/\s+/),
);
/** What leads such a name. */
const LEADS = /^(?:the|its|of|by|and|['’]s)$/;
const LONGEST_RUN = 7;
const NO_RUN =
  Is.Title |
  Is.OfficeHead |
  Is.Country |
  Is.Capital |
  Is.Demonym |
  Is.Group |
  Is.Calendar |
  Is.Grammar |
  Is.OrganizationHead;

/** "the Harbour Dues Review | Board": where the capitalized words begin that lead to a head; -1 where they are too few. */
function runStart(reader: Reader, head: number, floor: number, person: boolean): number {
  if (reader.inSentence(head + 1, head) && !person) {
    if (reader.isCapitalized(head + 1) || /^(?:of|for|on|-)$/.test(reader.lower(head + 1))) return -1;
  }
  let from = head;
  while (from > floor && head - from < LONGEST_RUN && reader.inSentence(from - 1, head)) {
    const small = /^(?:and|&)$/.test(reader.lower(from - 1)) && reader.isCapitalized(from - 2);
    if (!small && (!reader.isCapitalized(from - 1) || reader.kind(from - 1) & NO_RUN)) break;
    if (reader.flags(from - 1) & WordFlag.AllCaps) break;
    from--;
  }
  if (/^(?:and|&)$/.test(reader.lower(from))) from++;
  if (head - from < 2 || from < 1 || !reader.inSentence(from - 1, head)) return -1;
  // "Chairman | Port Dues Board | X"
  const officer = person && reader.isCapitalized(from - 1) && (reader.kind(from - 1) & Is.OfficeHead) !== 0;
  return officer || (!person && LEADS.test(reader.lower(from - 1))) ? from : -1;
}

const MISSIONS: ReadonlySet<string> = new Set(['embassy', 'consulate', 'bank']);

/** "Embassy" before "of the Republic of X". */
function belongsTo(reader: Reader, head: number, owner: Draft): boolean {
  if (owner.type !== 'place' || owner.demonym || reader.lower(head + 1) !== 'of') return false;
  // "the bank of the Nile", "Bank of Uganda"
  if (reader.lower(head) === 'bank' && !countryByName(reader.text(owner))) return false;
  return owner.from === (reader.lower(head + 2) === 'the' ? head + 3 : head + 2) && reader.inSentence(owner.from, head);
}

/** Past the capitalized words after "of" or "for", or 0. */
function fieldEnd(reader: Reader, head: number, limit: number): number {
  if (!/^(?:of|for|on)$/.test(head + 1 < limit ? reader.lower(head + 1) : '')) return 0;
  let to = 0;
  for (let i = head + 2; i < limit && i < head + 2 + LONGEST_FIELD && reader.inSentence(i, head); i++) {
    const small = /^(?:the|of|and|&)$/.test(reader.lower(i));
    if (reader.flags(i) & WordFlag.AllCaps && reader.form(i).length > 1) return 0;
    const named = reader.isCapitalized(i) && (reader.kind(i) & (Is.Calendar | Is.Title)) === 0;
    // "the Agency for Roads and | the Council of Elders"
    if ((!small && !named) || (reader.lower(i) === 'the' && /^(?:and|&)$/.test(reader.lower(i - 1)))) break;
    if (!small) to = i + 1;
  }
  // A name that begins right there may go on with this one.
  return to === limit && reader.inSentence(limit, head) ? 0 : to;
}
