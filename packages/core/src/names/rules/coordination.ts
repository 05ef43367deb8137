import {organizationByName} from '@nutgraf/knowledge';
import {TAGS} from '../../words/types.js';
import {type Draft, Is, type Reader} from './draft.js';
import {COMPANIES} from './heads.js';
import {fieldOfficerBefore} from './titled.js';

/** Most words that "and" adds to a name. */
const MAX_ADDED = 4;

/**
 * "Ministry of Youth and Sports", "Committee on Trade and Investment": an organization whose name names its field goes on
 * after "and", unless what follows is a name of its own.
 */
export function joinFields(reader: Reader, drafts: Draft[]): Draft[] {
  drafts.forEach((draft, index) => {
    if (draft.type !== 'organization' || !namesField(reader, draft)) return;
    const and = afterList(reader, draft);
    if (!reader.inSentence(and + 1, draft.from) || !/^(?:and|&)$/.test(reader.lower(and))) return;
    let to = and + 1;
    while (reader.inSentence(to, draft.from) && to - and <= MAX_ADDED && isField(reader, to)) to++;
    if (to === and + 1) return;
    const next = drafts[index + 1];
    if (next && next.from < to && (next.from > and + 1 || !isBareField(reader, next))) return;
    draft.to = to;
  });
  return drafts.filter(
    (draft, index) => index === 0 || drafts[index - 1]!.to < draft.to || drafts[index - 1]!.from > draft.from,
  );
}

/** Most words of a field: "Centre for the Study of the Preservation and Restoration of Old Ships". */
const LONGEST_FIELD = 11;

/** What no field has in it, since a name of its own begins there. */
const NO_FIELD = Is.Country | Is.Capital | Is.Demonym | Is.OfficeHead | Is.Title | Is.Calendar;

/**
 * "Agency for Water and Soils", "Institute on Ageing": an organization whose common noun the network found goes on with
 * its field, in whatever pieces that was left.
 */
export function joinPurposes(reader: Reader, drafts: Draft[]): Draft[] {
  takeHeads(reader, drafts);
  const joined: Draft[] = [];
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index]!;
    joined.push(draft);
    const head = reader.kind(draft.to - 1);
    // A forum has a topic: it becomes an event further on.
    if (draft.type !== 'organization' || (head & Is.OrganizationHead) === 0 || head & Is.Event) continue;
    if (!reader.inSentence(draft.to, draft.from) || !/^(?:for|on)$/.test(reader.lower(draft.to))) continue;
    // "High Representative of the European Union for Foreign Affairs": the officer's field.
    if (fieldOfficerBefore(reader, draft.from) && organizationByName(reader.text(draft))) continue;
    let end = draft.to;
    let next = index + 1;
    for (let i = draft.to + 1; i <= draft.to + LONGEST_FIELD && reader.inSentence(i, draft.from); i++) {
      const small = /^(?:the|of|and|&)$/.test(reader.lower(i));
      // "on Aug. 3"
      const named =
        reader.isCapitalized(i) &&
        ((reader.kind(i) & NO_FIELD) === 0 || isCause(reader, i)) &&
        !reader.form(i).endsWith('.');
      if (!small && !named) break;
      while (next < drafts.length && drafts[next]!.to <= i) next++;
      const held = drafts[next];
      if (held && held.from <= i && (held.type === 'person' || held.type === 'place') && !isBracketed(reader, held))
        break;
      if (!small) end = i + 1;
    }
    if (end === draft.to) continue;
    let past = index + 1;
    while (past < drafts.length && drafts[past]!.to <= end) past++;
    if (past < drafts.length && drafts[past]!.from < end) continue;
    draft.to = end;
    index = past - 1;
  }
  return joined;
}

/** "Movement for | Justice", which is a title too. */
const isCause = (reader: Reader, token: number): boolean =>
  reader.lower(token) === 'justice' && !(reader.inSentence(token + 1, token) && reader.isCapitalized(token + 1));

/** One word before "(AWS)": the last of a body's name, whatever the network thought it. */
const isBracketed = (reader: Reader, {from, to}: Draft): boolean =>
  to - from === 1 &&
  reader.inSentence(to + 2, from) &&
  reader.form(to) === '(' &&
  reader.form(to + 2) === ')' &&
  /^\p{Lu}{3,}$/u.test(reader.form(to + 1));

/**
 * "Agency for Water and" before the "Clean Soils" that is all the network found: the organization begins with its head
 * and the capitalized words before that.
 */
function takeHeads(reader: Reader, drafts: Draft[]): void {
  drafts.forEach((draft, index) => {
    if (draft.type !== 'organization' && draft.type !== 'event') return;
    const floor = Math.max(drafts[index - 1]?.to ?? 0, draft.from - LONGEST_FIELD);
    let at = draft.from - 1;
    while (at > floor && reader.inSentence(at, draft.from) && isOfField(reader, at)) at--;
    if (at <= floor || !reader.inSentence(at - 1, draft.from) || reader.lower(at) !== 'for') return;
    let head = at - 1;
    if (!isHead(reader, head)) return;
    while (head > floor && reader.inSentence(head - 1, draft.from) && isModifier(reader, head - 1)) head--;
    draft.from = head;
    draft.type = 'organization';
  });
}

const isOfField = (reader: Reader, token: number): boolean =>
  /^(?:the|of|and|&|,)$/.test(reader.lower(token)) ||
  (reader.isCapitalized(token) && (reader.kind(token) & NO_FIELD) === 0);

const isHead = (reader: Reader, token: number): boolean =>
  reader.isCapitalized(token) && (reader.kind(token) & Is.OrganizationHead) !== 0;

/** "State", "National" before "Agency". */
const isModifier = (reader: Reader, token: number): boolean =>
  reader.isCapitalized(token) &&
  (reader.kind(token) & (NO_FIELD | Is.Grammar)) === 0 &&
  reader.inSentence(token - 1, token);

/** Just past ", Rural Affairs" and the like: where the "and" must stand. */
function afterList(reader: Reader, {from, to}: Draft): number {
  let at = to;
  while (reader.inSentence(at + 1, from) && reader.form(at) === ',' && isField(reader, at + 1)) {
    at += 2;
    while (reader.inSentence(at, from) && at - to <= MAX_ADDED && isField(reader, at)) at++;
  }
  if (at > to && reader.inSentence(at, from) && reader.form(at) === ',') at++;
  return at;
}

/** Whether the name is a head noun with "of", "for" or "on" and a field that is no place or person. */
function namesField(reader: Reader, {from, to}: Draft): boolean {
  for (let i = from + 1; i + 1 < to; i++) {
    if (!/^(?:of|for|on)$/.test(reader.lower(i))) continue;
    return (
      (reader.kind(i - 1) & Is.OrganizationHead) !== 0 &&
      (reader.kind(to - 1) & (Is.Country | Is.Capital | Is.Demonym)) === 0
    );
  }
  return false;
}

function isField(reader: Reader, token: number): boolean {
  return (
    reader.isCapitalized(token) &&
    (reader.kind(token) & (Is.Country | Is.Capital | Is.OrganizationHead | Is.OfficeHead | Is.Calendar)) === 0
  );
}

function isBareField(reader: Reader, {from, to, type}: Draft): boolean {
  if (type === 'person' || type === 'place') return false;
  for (let i = from; i < to; i++) if (!isField(reader, i)) return false;
  return true;
}

/** What stands before the first of two modifiers of one head: "the Small and Medium Industries Authority". */
const BEFORE_MODIFIER = /^(?:the|'s|’s|its|their|a|for|at|of)$/;
const NO_MODIFIER = NO_FIELD | Is.Group | Is.OrganizationHead | Is.Generic | Is.Grammar;

/**
 * "Small and" before "Medium Industries Authority", "Air, Sea and" before "Land Command", "High-" before "Level Council":
 * modifiers of a body's head that the network left out. Each must be one capitalized word that is no name.
 */
export function takeModifiers(reader: Reader, drafts: Draft[]): Draft[] {
  drafts.forEach((draft, index) => {
    if (draft.to - draft.from < 2) return;
    const floor = drafts[index - 1]?.to ?? 0;
    if (draft.type === 'event') takeFirst(reader, draft, floor);
    if (draft.type !== 'organization') return;
    takeOwner(reader, draft, floor);
    takeFirst(reader, draft, floor);
    if ((reader.kind(draft.to - 1) & Is.OrganizationHead) === 0) return;
    let second = draft.from;
    if (second - 1 >= floor && isBareModifier(reader, second - 1)) second--;
    const hyphen = second - 1;
    if (
      hyphen - 1 >= floor &&
      reader.form(hyphen) === '-' &&
      reader.isGlued(hyphen) &&
      reader.isGlued(second) &&
      isBareModifier(reader, hyphen - 1, NO_MODIFIER)
    )
      draft.from = hyphen - 1;
    const and = draft.from - 1;
    if (
      and - 1 >= floor &&
      reader.form(and) === '&' &&
      reader.inSentence(and - 1, draft.from) &&
      isBareModifier(reader, and - 1)
    ) {
      // "Fish & Grain Board", at the head of a sentence too
      draft.from = and - 1;
      return;
    }
    if (and - 1 < floor || !reader.inSentence(and - 2, draft.from) || !/^(?:and|&)$/.test(reader.lower(and))) return;
    let first = and - 1;
    while (first - 2 >= floor && reader.form(first - 1) === ',' && isBareModifier(reader, first - 2)) first -= 2;
    if (!isBareModifier(reader, and - 1)) return;
    // "the Salim Charitable and | Humanitarian Foundation"
    if (first - 2 >= floor && isBareModifier(reader, first - 1) && reader.lower(first - 2) === 'the') first--;
    if (BEFORE_MODIFIER.test(reader.lower(first - 1))) draft.from = first;
  });
  return drafts;
}

const PROPER = TAGS.indexOf('NNP');

/** "Ashanti | Chamber of Commerce": the capitalized word before a body's head that the network left out. */
function takeOwner(reader: Reader, draft: Draft, floor: number): void {
  const owner = draft.from - 1;
  if (owner < floor || !reader.inSentence(owner, draft.from) || !isHead(reader, draft.from)) return;
  if (draft.from + 1 >= draft.to || reader.lower(draft.from + 1) !== 'of') return;
  if (reader.words.tags[owner] === PROPER && isBareModifier(reader, owner)) draft.from = owner;
}

/** Most words that the network left out before a name that a head ends. */
const MOST_FIRST = 2;

/** "the Gỗ | Đỏ Shipyard", "Cuba's Armed | Forces Ministry": capitalized words between an article and the name. */
function takeFirst(reader: Reader, draft: Draft, floor: number): void {
  const last = reader.lower(draft.to - 1);
  if ((reader.kind(draft.to - 1) & (Is.OrganizationHead | Is.Facility)) === 0 && !COMPANIES.has(last)) return;
  let from = draft.from;
  while (from > floor && draft.from - from < MOST_FIRST && reader.inSentence(from - 1, draft.from)) {
    if (reader.words.tags[from - 1] !== PROPER || !isBareModifier(reader, from - 1)) break;
    from--;
  }
  if (from === draft.from || !reader.inSentence(from - 1, draft.from)) return;
  if (/^(?:the|its|['’]s)$/.test(reader.lower(from - 1))) draft.from = from;
}

const isBareModifier = (reader: Reader, token: number, not = NO_MODIFIER | Is.Office): boolean =>
  reader.isCapitalized(token) && (reader.kind(token) & not) === 0;
