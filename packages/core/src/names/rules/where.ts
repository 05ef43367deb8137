import {GIVEN_NAME, gazetteerBits} from '@nutgraf/knowledge';
import {type Draft, Is, type Reader} from './draft.js';

/** What only a place follows. */
const INTO = /^(?:into|near)$/;
/** What a place may follow that the next words must confirm. */
const TOWARDS = /^(?:in|to|at|from|of)$/;
const MEMBERS = /^(?:legislator|lawmaker|assemblyman|assemblywoman|resident|residents|villagers|farmers)$/;

/**
 * A name of one word that the network took for a person's and nobody in the document bears: "married into Kara", "a trip
 * to Kara, where", "Kara lawmaker Ana Sow" tell a place.
 */
export function findWhere(reader: Reader, drafts: Draft[]): Draft[] {
  let borne: Set<number> | undefined;
  drafts.forEach((draft, index) => {
    const {from, to, type} = draft;
    if (type !== 'person') return;
    const alone = to - from === 1 && isWhere(reader, draft, drafts[index + 1]);
    if (!alone && !isOfPerson(reader, draft, drafts[index - 1])) return;
    const told = reader.inSentence(to + 1, from) && reader.lower(to + 1) === 'where';
    if ((gazetteerBits(reader.form(from)) & GIVEN_NAME && !told) || reader.kind(from) & Is.Title) return;
    borne ??= wordsOfPeople(reader, drafts);
    if (to - from > 1 || !borne.has(reader.words.types[from]!)) draft.type = 'place';
  });
  return drafts;
}

/** "Tali Moremi of | Selebi-Phikwe" */
const isOfPerson = (reader: Reader, {from, to}: Draft, before: Draft | undefined): boolean =>
  before?.type === 'person' &&
  before.to === from - 1 &&
  before.to - before.from > 1 &&
  reader.form(before.to) === 'of' &&
  (to - from === 1 || (to - from === 3 && reader.form(from + 1) === '-')) &&
  reader.inSentence(before.from, from) &&
  !(reader.inSentence(to, from) && /^['’]/.test(reader.form(to)));

function isWhere(reader: Reader, {from, to}: Draft, next: Draft | undefined): boolean {
  const follows = reader.inSentence(to, from);
  if (follows && /^['’]/.test(reader.form(to))) return false;
  if (next?.type === 'person' && next.from === to + 1 && MEMBERS.test(reader.form(to))) return true;
  if (!reader.inSentence(from - 1, from)) return false;
  const before = reader.form(from - 1);
  if (INTO.test(before)) return true;
  return TOWARDS.test(before) && follows && reader.form(to) === ',' && reader.lower(to + 1) === 'where';
}

/** Word types in the names of people of two words or more. */
function wordsOfPeople(reader: Reader, drafts: readonly Draft[]): Set<number> {
  const words = new Set<number>();
  for (const {from, to, type} of drafts)
    if (type === 'person' && to - from > 1) for (let i = from; i < to; i++) words.add(reader.words.types[i]!);
  return words;
}
