import {organizationByName, placeByName} from '@nutgraf/knowledge';
import {wordBytes} from '../../words/cache.js';
import {WordFlag} from '../../words/types.js';
import {type Draft, Is, type Reader} from './draft.js';
import {LETTER_OFFICES} from './lists.js';

const CONFIDENCE = 0.7;
/** Parties' members are written so: "Harbour Party MP Nana Sule", "Molewa MP Nana Sule". */
export const MEMBERS: ReadonlySet<string> = new Set(
  [...LETTER_OFFICES].filter(form => !/^(?:CEO|COO|CFO|MD|SG|DG|MEC|MMC)$/.test(form)),
);
/** Where a seat or party may stand: before such letters, or in a bracket. */
const signTable = wordBytes(form => (form === '(' || MEMBERS.has(form) ? 1 : 0));
/** Last words of constituencies' names: "Molewa Central". */
const QUARTERS = /^(?:central|east|west|north|south|town|rural|urban|northeast|northwest|southeast|southwest)$/;

/**
 * The seats and parties of members of parliament as papers of Africa and South Asia write them: "Molewa Central MP Nana
 * Sule", "(HPP-Molewa)".
 */
export function findLettered(reader: Reader, drafts: Draft[]): Draft[] {
  const added: Draft[] = [];
  let dropped: Set<Draft> | undefined;
  let next = 0;
  const {types, lexicon, count} = reader.words;
  const signs = signTable(lexicon);
  for (let i = 1; i + 1 < count; i++) {
    if (signs[types[i]!] === 0) continue;
    const form = reader.form(i);
    while (next < drafts.length && drafts[next]!.to < i) next++;
    const before = drafts[next];
    if (MEMBERS.has(form) && reader.inSentence(i - 1, i) && reader.inSentence(i + 1, i)) {
      if (before && before.from <= i && before.to > i) continue;
      if (
        before?.to === i - 1 &&
        before.type === 'place' &&
        QUARTERS.test(reader.lower(i - 1)) &&
        reader.isCapitalized(i - 1)
      )
        before.to = i;
      if (before?.to === i) typeSeat(reader, before, i);
      else if (isLetters(reader, i - 1) && reader.isCapitalized(i + 1)) added.push(organization(i - 1));
      continue;
    }
    if (form !== '(' || !isBracketed(reader, i) || before?.to !== i || before.type !== 'person') continue;
    const close = closing(reader, i);
    if (close < 0) continue;
    dropped ??= new Set();
    for (let k = next; k < drafts.length && drafts[k]!.from < close; k++)
      if (drafts[k]!.from > i) dropped.add(drafts[k]!);
    added.push(organization(i + 1), {...organization(i + 3), to: close, type: 'place'});
  }
  if (added.length === 0) return drafts;
  const kept = dropped ? drafts.filter(draft => !dropped!.has(draft)) : drafts;
  return [...kept, ...added].sort((a, b) => a.from - b.from);
}

const organization = (token: number): Draft => ({
  from: token,
  to: token + 1,
  type: 'organization',
  demonym: false,
  confidence: CONFIDENCE,
});

const isLetters = (reader: Reader, token: number): boolean =>
  /^\p{Lu}{2,5}$/u.test(reader.form(token)) && (reader.flags(token) & WordFlag.AllCaps) !== 0;

/** What a member sits for, where the network thought it a person; a constituency's quarter tells it from a party. */
function typeSeat(reader: Reader, draft: Draft, letters: number): void {
  if (!reader.isCapitalized(letters + 1) || draft.to - draft.from > 3 || isLetters(reader, draft.from)) return;
  const name = reader.text(draft);
  if (organizationByName(name)) return;
  const quarter = draft.to - draft.from > 1 && QUARTERS.test(reader.lower(draft.to - 1));
  if (draft.type === 'person' || quarter || (draft.type === 'event' && placeByName(name))) draft.type = 'place';
}

/** "(HPP-" */
const isBracketed = (reader: Reader, open: number): boolean =>
  reader.inSentence(open + 4, open) &&
  isLetters(reader, open + 1) &&
  /^[-–]$/.test(reader.form(open + 2)) &&
  reader.isCapitalized(open + 3);

/** The bracket after one to three capitalized words that are no acronym. */
function closing(reader: Reader, open: number): number {
  let at = open + 3;
  while (reader.inSentence(at, open) && at < open + 6 && reader.isCapitalized(at)) {
    if (reader.flags(at) & WordFlag.AllCaps || reader.kind(at) & (Is.OrganizationHead | Is.OfficeHead)) return -1;
    at++;
  }
  return reader.inSentence(at, open) && reader.form(at) === ')' ? at : -1;
}
