import {countryByName, officeByTitle, organizationByName, placeByName} from '@nutgraf/knowledge';
import {type Draft, Is, type Reader} from './draft.js';
import {fieldOfficerBefore} from './titled.js';

/**
 * Keeps titles out of names: takes "Ambassador" off "UAE Ambassador", the place out of "Crown Prince of Ajman", and drops
 * what is a title and nothing else ("State Councilor") or the field of a minister ("Minister of Industry and Trade").
 */
export function dropOffices(reader: Reader, drafts: Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    if (isOffice(reader, draft)) {
      const place = placeOf(reader, draft);
      if (place) kept.push(place);
      continue;
    }
    const seat = seatOf(reader, draft);
    if (seat) {
      kept.push(seat);
      continue;
    }
    if (draft.type !== 'person') {
      trimOffice(reader, draft);
      trimField(reader, draft);
      if (draft.from === draft.to) continue;
      const country = countryOfMinister(reader, draft);
      if (country) kept.push(country);
      if (country) continue;
      if (isPortfolio(reader, draft)) {
        // "Minister of | Foreign Affairs of Ghana"
        const place = placeOf(reader, draft);
        if (place && countryByName(reader.text(place))) kept.push(place);
        continue;
      }
    }
    kept.push(draft);
  }
  return kept;
}

/** "US Commerce | Secretary X": the country, where a field and a minister follow it. */
function countryOfMinister(reader: Reader, draft: Draft): Draft | undefined {
  const {from, to} = draft;
  if (to - from < 2 || !reader.inSentence(to, from) || !reader.isCapitalized(to)) return undefined;
  if (!MINISTERS.has(reader.lower(to)) || !countryByName(reader.form(from))) return undefined;
  for (let i = from + 1; i < to; i++)
    if (!reader.isCapitalized(i) || reader.kind(i) & Is.OrganizationHead) return undefined;
  return {...draft, to: from + 1, type: 'place'};
}

/** Words between an office and its place or field. */
const OF_OFFICE: ReadonlySet<string> = new Set(['of', 'for', 'to']);

/** "Justice for Widows Act" */
const THINGS = Is.Law | Is.Work;

/** Whether all words up to "of" or "for", or to the end, are words of titles, the last one a noun for its holder. */
function isOffice(reader: Reader, {from, to}: Draft): boolean {
  if (to - from < 2) return false;
  if (to - from === 2 && /^first (?:lady|gentleman)$/i.test(reader.text({from, to}))) return true;
  let end = from;
  while (end < to && !OF_OFFICE.has(reader.lower(end))) {
    const hyphen = reader.form(end) === '-' && end > from;
    if (!hyphen && (reader.kind(end) & (Is.Office | Is.Title | Is.OfficeHead)) === 0) return false;
    end++;
  }
  if (end < to && reader.lower(end) !== 'of' && reader.kind(to - 1) & THINGS) return false;
  const holder =
    reader.kind(end - 1) & Is.OfficeHead ||
    (reader.lower(end - 1) === 'general' && end - from > 2 && reader.form(end - 2) === '-');
  return end > from && holder !== 0 && holder !== false && (end - from > 1 || end < to);
}

/** "Ashanti Commissioner for Trade and Roads": an office with its field, of which only the place before it is a name. */
function seatOf(reader: Reader, draft: Draft): Draft | undefined {
  const {from, to, type} = draft;
  if (type !== 'organization') return undefined;
  for (let i = from + 1; i + 1 < to; i++) {
    if (reader.kind(i) & Is.OrganizationHead) return undefined;
    if ((reader.kind(i) & Is.OfficeHead) === 0 || !OF_OFFICE.has(reader.lower(i + 1))) continue;
    let end = i;
    while (end > from && reader.kind(end - 1) & (Is.Office | Is.Title | Is.OfficeHead)) end--;
    if (end === from) return undefined;
    const name = {from, to: end};
    return placeByName(reader.text(name)) || reader.kind(from) & (Is.Country | Is.Capital)
      ? {...draft, ...name, type: 'place'}
      : undefined;
  }
  return undefined;
}

/** "Crown Prince of Ajman": what stands after "of", when it looks like a place. */
function placeOf(reader: Reader, draft: Draft): Draft | undefined {
  for (let i = draft.from; i + 1 < draft.to; i++) {
    if (reader.lower(i) !== 'of' && reader.lower(i) !== 'to') continue;
    const from = reader.lower(i + 1) === 'the' ? i + 2 : i + 1;
    if (from >= draft.to || !reader.isCapitalized(from)) return undefined;
    for (let k = from; k < draft.to; k++)
      if (reader.kind(k) & (Is.Office | Is.OrganizationHead) && !(reader.kind(k) & Is.Country)) return undefined;
    return {...draft, from, type: 'place'};
  }
  return undefined;
}

/** Takes a title off the end, "Prime" and "Deputy" before it included; "Office of the President" stays. */
function trimOffice(reader: Reader, draft: Draft): void {
  const {from} = draft;
  for (let i = from; i < draft.to; i++) if (reader.lower(i) === 'of') return;
  let {to} = draft;
  // "World Bank Country | Director"
  const country = reader.kind(to - 1) & Is.OfficeHead ? to - 2 : to - 1;
  if (
    country > from &&
    reader.lower(country) === 'country' &&
    reader.inSentence(country + 1, from) &&
    reader.kind(country + 1) & Is.OfficeHead
  ) {
    draft.to = country;
    return;
  }
  const general = generalFrom(reader, draft);
  if (general > from) to = general + 1;
  if (to - from < 2 || (reader.kind(to - 1) & Is.OfficeHead) === 0) return;
  to--;
  while (
    to - from > 1 &&
    reader.kind(to - 1) & (Is.Office | Is.Title | Is.OfficeHead) &&
    (reader.kind(to - 1) & Is.OrganizationHead) === 0
  )
    to--;
  if (draft.type !== 'organization' && draft.type !== 'place') return;
  draft.to = to;
  if (to - from === 1 && reader.kind(from) & (Is.Country | Is.Capital)) draft.type = 'place';
}

/** "Under-Secretary-General of the United Nations | for Harbour Affairs": the officer's field. */
function trimField(reader: Reader, draft: Draft): void {
  const {from, to, type} = draft;
  if (type !== 'organization') return;
  for (let at = from + 1; at < to; at++) {
    if (reader.lower(at) !== 'for' || !organizationByName(reader.text({from, to: at}))) continue;
    if (!organizationByName(reader.text(draft)) && fieldOfficerBefore(reader, from)) draft.to = at;
    return;
  }
}

/** "United Nations | Secretary-General": where the compound begins that ends a name, or -1. */
function generalFrom(reader: Reader, {from, to}: Draft): number {
  if (reader.lower(to - 1) !== 'general') return -1;
  const first = /^[-‐‑–]$/.test(reader.form(to - 2)) ? to - 3 : to - 2;
  return first > from && GENERALS.test(reader.lower(first)) ? first : -1;
}

const GENERALS =
  /^(?:under-?secretary|secretary|director|governor|attorney|prosecutor|commissioner|inspector|auditor|solicitor)$/;

/** "Minister of | State for Trade": what the office is called by. */
const isOfState = (reader: Reader, {from, to}: Draft): boolean =>
  to - from > 2 &&
  reader.lower(from) === 'state' &&
  /^(?:for|in|at)$/.test(reader.lower(from + 1)) &&
  reader.inSentence(from - 2, from) &&
  reader.lower(from - 1) === 'of' &&
  MINISTERS.has(reader.lower(from - 2));

const MINISTERS: ReadonlySet<string> = new Set(['minister', 'ministers', 'secretary', 'undersecretary']);

/** Most words of a minister's fields. */
const LONGEST_FIELDS = 10;

/** The "of" before other fields of the same office, which capitalized words, commas and "and" lead to; else -1. */
function beforeField(reader: Reader, from: number, joint: number): number {
  let at = joint;
  while (at > from - LONGEST_FIELDS && reader.inSentence(at, from)) {
    const word = reader.lower(at);
    if (word === 'of' || word === 'for') return at;
    if (!reader.isCapitalized(at) && !/^(?:and|&|,)$/.test(word)) return -1;
    // "of | African Integration and Foreign Affairs"
    const modifies = reader.kind(at) & Is.Demonym && reader.isCapitalized(at + 1);
    if (reader.kind(at) & (Is.Country | Is.Demonym) && !modifies) return -1;
    at--;
  }
  return -1;
}

/** "International | Cooperation": heads a name only as its last word ("Amnesty International"). */
const isModifier = (reader: Reader, token: number, to: number): boolean =>
  token + 1 < to && reader.lower(token) === 'international';

/** Most words of the last field: "and International Cooperation Minister". */
const LONGEST_LAST = 4;

/** "Foreign Affairs | and Regional Integration Minister" */
function isJoinedField(reader: Reader, draft: Draft): boolean {
  const {from, to} = draft;
  if (!reader.inSentence(to, from) || reader.lower(to) !== 'and') return false;
  const field = reader.text(draft).toLowerCase();
  if (officeByTitle(`minister of ${field}`)?.portfolio !== field) return false;
  for (let i = to + 1; i <= to + LONGEST_LAST && reader.inSentence(i, from) && reader.isCapitalized(i); i++)
    if (MINISTERS.has(reader.lower(i))) return true;
  return false;
}

/** "Minister of Industry and Trade", "Foreign Affairs Secretary": a field, not a body. */
function isPortfolio(reader: Reader, draft: Draft): boolean {
  const {from, to, type} = draft;
  if (type !== 'organization') return false;
  if (isOfState(reader, draft)) return true;
  const joint = from - 1;
  // "Minister of Foreign Affairs and | National Community Abroad"
  if (reader.inSentence(joint, from) && /^(?:and|&|,)$/.test(reader.lower(joint))) {
    const of = beforeField(reader, from, joint);
    return of > 0 && MINISTERS.has(reader.lower(of - 1)) && !organizationByName(reader.text(draft));
  }
  const field = reader.text(draft).toLowerCase();
  // "Minister of | Local Government"
  const isKnown = officeByTitle(`minister of ${field}`)?.portfolio === field;
  for (let i = from; i < to && !isKnown; i++)
    if (reader.kind(i) & Is.OrganizationHead && !isModifier(reader, i, to)) return false;
  if (reader.inSentence(to, from) && MINISTERS.has(reader.lower(to)))
    return officeByTitle(`${reader.text(draft)} ${reader.form(to)}`)?.portfolio !== undefined;
  if (isJoinedField(reader, draft)) return true;
  let before = from - 1;
  if (reader.inSentence(before, from) && reader.lower(before) === 'the') before--;
  if (!reader.inSentence(before - 1, from) || !/^(?:of|for)$/.test(reader.lower(before))) return false;
  // "Assistant Secretary General for | Economic Affairs"
  if (
    isKnown &&
    reader.lower(before) === 'for' &&
    reader.isCapitalized(before - 1) &&
    OFFICERS.test(reader.lower(before - 1))
  )
    return true;
  return MINISTERS.has(reader.lower(before - 1));
}

/** Officers of bodies of many countries, who have their field after "for". */
const OFFICERS = /^(?:general|representative|commissioner|envoy|adviser|advisor|director|coordinator)$/;
