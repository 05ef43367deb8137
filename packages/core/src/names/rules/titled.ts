import {
  countryByName,
  GIVEN_NAME,
  gazetteerBits,
  ORG_WORD,
  organizationByName,
  organizationWordSphere,
  placeByName,
  SURNAME,
} from '@nutgraf/knowledge';
import {type Draft, Is, type Reader} from './draft.js';
import {BUILT} from './lists.js';

/** Most words of a person's name that is told by the title before it. */
const LONGEST_NAME = 4;
/** Most words of a country's name that is looked for before a person's. */
const LONGEST_COUNTRY = 6;
/** Most words between the head of a title and the countries it is for: "Ambassador to the Republic of X and Y". */
const LONGEST_OFFICE = 12;

/** What a word of a person's name is not. */
const NO_PERSON =
  Is.Country |
  Is.Capital |
  Is.Demonym |
  Is.Group |
  Is.OrganizationHead |
  Is.PlaceTail |
  Is.PlaceOf |
  Is.Facility |
  Is.Event |
  Is.Law |
  Is.Work |
  Is.Office |
  Is.Title |
  Is.Calendar;

/**
 * A title tells that a person follows: "Ambassador Erik Dahl", "Ambassador to Georgia and Turkey Erik Dahl", and of a name
 * of several words "its minister, Erik Dahl" and "Erik Dahl, a Danish senator".
 */
export function findTitled(reader: Reader, drafts: Draft[]): Draft[] {
  const told: Draft[] = [];
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index]!;
    // "President of the Republic | X"
    if (isOfRepublic(reader, draft)) draft.from++;
    const country = leadingCountry(reader, draft) ?? leadingPeople(reader, draft);
    if (country) {
      told.push(country, {...draft, from: country.to, type: 'person'});
      continue;
    }
    if (isMonthBefore(reader, draft) || isSmallWordBefore(reader, draft)) draft.from--;
    if (draft.type === 'person' && draft.to - draft.from === 1) draft.type = beforeOffice(reader, draft, 'person');
    else if (draft.type === 'organization' && draft.to - draft.from === 1 && isRegion(reader, draft))
      draft.type = beforeOffice(reader, draft, 'organization');
    const next = drafts[index + 1];
    const parted = next?.type === 'person' && next.from === draft.to;
    const isPerson = !parted && (isTold(reader, draft) || followsLeader(reader, draft, drafts[index - 1]));
    if (isPerson && canBePerson(reader, draft)) draft.type = 'person';
    else if (leadsWithTitle(reader, draft)) {
      draft.from++;
      draft.type = 'person';
    }
    told.push(draft);
    const envoy = afterPost(reader, draft, drafts[index + 1]?.from ?? reader.words.count);
    if (envoy) told.push(envoy);
  }
  return told;
}

/** "Lagoon Assembly chief | Franco": one word that is no acronym after a body or place and a noun for who leads it. */
function followsLeader(reader: Reader, {from, to, type}: Draft, before: Draft | undefined): boolean {
  if (to - from !== 1 || type !== 'organization' || !before || before.to !== from - 1 || before.type === 'person')
    return false;
  if (
    !/^(?:chief|leader|boss|chair|president|spokesman|spokeswoman|governor|mayor|captain|coach)$/.test(
      reader.form(from - 1),
    )
  )
    return false;
  return /^\p{Lu}\p{Ll}+$/u.test(reader.form(from)) && reader.inSentence(before.from, from);
}

const isTold = (reader: Reader, draft: Draft): boolean =>
  followsTitle(reader, draft.from) ||
  isApposed(reader, draft) ||
  precedesOffice(reader, draft) ||
  followsDivision(reader, draft);

/** "General Secretary To Lam", "Deputy Minister Do Hung Viet": a family name that is a small word in English. */
const isSmallWordBefore = (reader: Reader, {from, type}: Draft): boolean =>
  type === 'person' &&
  reader.inSentence(from - 2, from) &&
  /^(?:To|Do|An|On|So|No|In|As|At|Am|Or|By|He|My)$/.test(reader.form(from - 1)) &&
  reader.isCapitalized(from - 2) &&
  (reader.kind(from - 2) & Is.OfficeHead) !== 0;

/** "Energy Minister January Makamba": a month's name between a title and a person's is a given name. */
const isMonthBefore = (reader: Reader, {from, type}: Draft): boolean =>
  type === 'person' &&
  reader.inSentence(from - 2, from) &&
  /^(?:January|April|May|June|July|August|October|November)$/.test(reader.form(from - 1)) &&
  reader.isCapitalized(from - 2) &&
  followsTitle(reader, from - 1);

/** "General Assimi Goita", "Justice Ana Berg", taken for a body: a title and two or three words that nothing else is told by. */
function leadsWithTitle(reader: Reader, {from, to, type}: Draft): boolean {
  if (type !== 'organization' || to - from < 2 || to - from > 4 || !(reader.kind(from) & Is.Title)) return false;
  if (to - from === 2 && !/^(?:justice|judge|senator|colonel|sheikh|pastor|bishop)$/.test(reader.lower(from)))
    return false;
  // "Hon Hai Precision": a name too.
  if (!reader.isCapitalized(from) || reader.lower(from) === 'hon') return false;
  if (organizationByName(reader.text({from, to}))) return false;
  for (let i = from + 1; i < to; i++) {
    const group = to - from === 2 ? Is.Group | Is.Demonym : 0;
    if (!/^\p{Lu}\p{Ll}+$/u.test(reader.form(i)) || reader.kind(i) & NO_PERSON & ~group) return false;
  }
  return !BUILT.has(reader.lower(to - 1)) && organizationWordSphere(reader.lower(to - 1)) === undefined;
}

/** Most words from "a" to the noun for an office: "a former Danish finance minister". */
const LONGEST_APPOSITION = 5;

/** "SABC spokesman X", "Ashanti Governor X": one word before an office is what it is of, if it can be. */
function beforeOffice(reader: Reader, draft: Draft, otherwise: Draft['type']): Draft['type'] {
  const {from, to} = draft;
  let at = to;
  const isHolder = (token: number) => reader.inSentence(token, from) && (reader.kind(token) & Is.OfficeHead) !== 0;
  // "official spokesman", "Chief Minister"
  while (
    at < to + 2 &&
    reader.inSentence(at, from) &&
    reader.kind(at) & (Is.Office | Is.OfficeHead) &&
    isHolder(at + 1)
  )
    at++;
  if (!reader.inSentence(at, from) || (reader.kind(at) & Is.OfficeHead) === 0) return otherwise;
  if (/^\p{Lu}{3,6}$/u.test(reader.form(from)) && !reader.isCapitalized(at)) return 'organization';
  const written = reader.isCapitalized(at) && /^(?:governor|minister|premier|commissioner)$/.test(reader.lower(at));
  return written && placeByName(reader.form(from)) ? 'place' : otherwise;
}

const isRegion = (reader: Reader, draft: Draft): boolean => placeByName(reader.text(draft))?.kind === 'region';

/** ", a Danish senator", ", the director of Y", ", head of Y" */
function precedesOffice(reader: Reader, {from, to}: Draft): boolean {
  if (to - from < 2) return false;
  if (!reader.inSentence(to + 2, from) || reader.form(to) !== ',') return false;
  const indefinite = /^an?$/.test(reader.form(to + 1));
  const first = indefinite || reader.form(to + 1) === 'the' ? to + 2 : to + 1;
  for (let i = first; i < first + LONGEST_APPOSITION && reader.inSentence(i, from); i++) {
    if (/\W/.test(reader.form(i)) && reader.form(i) !== '-') return false;
    const head = (reader.kind(i) & Is.OfficeHead) !== 0 || reader.lower(i) === 'head';
    if (!head) continue;
    if (!indefinite) return reader.inSentence(i + 1, from) && reader.lower(i + 1) === 'of';
    return !isAdjective(reader, i) && !isOfficeOf(reader, i + 1);
  }
  return false;
}

/** "a minister's gift", "a president-led team" */
const isOfficeOf = (reader: Reader, token: number): boolean =>
  token < reader.words.count && /^(?:['’]s?|-)$/.test(reader.form(token));

/** How sure a person's name is that the network missed. */
const CONFIDENCE = 0.7;

/** "Ambassador to Laos Sengphet Houn", "President of the Gambia Lamin Sanno": two or more capitalized words after the place of a post that no name holds. */
function afterPost(reader: Reader, place: Draft, limit: number): Draft | undefined {
  const {from, to, type} = place;
  const tie = reader.inSentence(from - 1, from) && reader.lower(from - 1) === 'the' ? from - 2 : from - 1;
  if (type !== 'place' || !reader.inSentence(tie - 1, from) || !/^(?:to|in|of)$/.test(reader.lower(tie)))
    return undefined;
  const office =
    (reader.kind(tie - 1) & Is.OfficeHead) !== 0 || (reader.lower(tie) === 'of' && officeBefore(reader, tie));
  if (!office) return undefined;
  let end = to;
  while (end < limit && end - to < LONGEST_NAME && reader.inSentence(end, from) && canFollowTitle(reader, end)) end++;
  return end - to > 1 && !reader.isCapitalized(Math.min(end, reader.words.count - 1))
    ? {from: to, to: end, type: 'person', demonym: false, confidence: CONFIDENCE}
    : undefined;
}

/** "his Kenyan counterpart, Amina Sow,", "the ambassador in Rabat, Amina Sow.": named after the comma. */
function isApposed(reader: Reader, {from, to}: Draft): boolean {
  if (to - from < 2 || !reader.inSentence(from - 2, from) || reader.form(from - 1) !== ',') return false;
  if (reader.inSentence(to, from) && !/^(?:[,.;:)]|who|said)$/.test(reader.lower(to))) return false;
  let at = from - 2;
  while (reader.inSentence(at - 1, from) && reader.isCapitalized(at) && !isOfficeHead(reader, at)) at--;
  if (at < from - 2 && /^(?:in|to|of)$/.test(reader.lower(at))) at--;
  return isOfficeHead(reader, at) && !isAdjective(reader, at);
}

const isOfficeHead = (reader: Reader, token: number): boolean =>
  (reader.kind(token) & Is.OfficeHead) !== 0 || reader.lower(token) === 'counterpart';

/** "Akim of Almaty city | Berik Aben" */
const followsDivision = (reader: Reader, {from, to}: Draft): boolean =>
  to - from > 1 &&
  reader.inSentence(from - 1, from) &&
  /^(?:region|city|province|district|county|state|governorate|oblast)$/.test(reader.form(from - 1)) &&
  officeBefore(reader, from - 1);

function followsTitle(reader: Reader, from: number): boolean {
  const title = from - 1;
  if (!reader.inSentence(title, from)) return false;
  // "secretary general X"
  const general =
    reader.lower(title) === 'general' && /^(?:secretary|director|attorney|auditor)$/.test(reader.lower(title - 1));
  return general || ((reader.kind(title) & Is.OfficeHead) !== 0 && !isAdjective(reader, title));
}

/** "deputy", "chief": before another noun no title by themselves. */
function isAdjective(reader: Reader, token: number): boolean {
  return /^(?:deputy|chief|premier|secretary|attorney|council?lor|leader|manager|coach)$/.test(reader.lower(token));
}

function canBePerson(reader: Reader, draft: Draft): boolean {
  const {from, to, type} = draft;
  if (type !== 'place' && type !== 'organization' && type !== 'event') return false;
  if (to - from > LONGEST_NAME) return false;
  for (let i = from; i < to; i++) {
    if (!reader.isCapitalized(i) && !/^['’.-]/.test(reader.form(i))) return false;
    if (reader.kind(i) & NO_PERSON) return false;
  }
  const name = reader.text(draft);
  return !organizationByName(name) && !placeByName(name);
}

/** The country that a person's name was joined to, when a title that needs a country stands before it. */
function leadingCountry(reader: Reader, draft: Draft): Draft | undefined {
  const {from, to, type} = draft;
  if (to - from < 2 || (type !== 'person' && type !== 'organization' && type !== 'place')) return undefined;
  const end = countryEnd(reader, draft);
  const rest = to - end;
  if (end < 0 || rest < (type === 'person' ? 1 : 2) || rest > LONGEST_NAME + 2) return undefined;
  for (let i = end; i < to; i++) if (reader.form(i) !== '-' && !canFollowTitle(reader, i)) return undefined;
  if (!reader.inSentence(from - 1, from)) return undefined;
  // "Chief Minister Punjab | X"
  const region = end === from + 1 && rest > 1 && isSeatName(reader, from);
  if (!region && !/^(?:of|to|for|and|in|the|,)$/.test(reader.lower(from - 1))) return undefined;
  if (type !== 'person' && (organizationByName(reader.text(draft)) || placeByName(reader.text(draft))))
    return undefined;
  return officeBefore(reader, from) || ruledEnd(reader, from, to) > 0 ? {...draft, to: end, type: 'place'} : undefined;
}

/** Whether a word can be one of a person's name after a title. */
export const canFollowTitle = (reader: Reader, token: number): boolean =>
  reader.isCapitalized(token) && (reader.kind(token) & NO_PERSON) === 0;

/** "the |Senegalese| Badara Sow", taken for a body: the adjective before a person's name. */
function leadingPeople(reader: Reader, draft: Draft): Draft | undefined {
  const {from, to, type} = draft;
  if (type !== 'organization' || to - from < 3 || to - from > LONGEST_NAME + 1) return undefined;
  if ((reader.kind(from) & Is.Demonym) === 0 || organizationByName(reader.text(draft))) return undefined;
  for (let i = from + 1; i < to; i++) if (!canFollowTitle(reader, i) || BUILT.has(reader.lower(i))) return undefined;
  const bits = (i: number) => gazetteerBits(reader.form(i));
  const who = reader.inSentence(to + 1, from) && reader.form(to) === ',' && reader.lower(to + 1) === 'who';
  if ((bits(from + 1) & GIVEN_NAME) === 0 && !who) return undefined;
  if (bits(from + 1) & ORG_WORD || bits(to - 1) & ORG_WORD) return undefined;
  return {...draft, to: from + 1, type: 'place'};
}

/** "Chief Minister |Punjab": a region right after an office. */
const isSeatName = (reader: Reader, token: number): boolean =>
  reader.inSentence(token - 1, token) &&
  (reader.kind(token - 1) & Is.OfficeHead) !== 0 &&
  (reader.kind(token) & Is.Country) === 0 &&
  (placeByName(reader.form(token))?.kind === 'region' || isCityOf(reader, token));

/** "Deputy Commissioner |Quetta": a city nobody is called after. */
const isCityOf = (reader: Reader, token: number): boolean =>
  /^(?:commissioner|igp|dig|dpo|ccpo)$/.test(reader.lower(token - 1)) &&
  (gazetteerBits(reader.form(token)) & (GIVEN_NAME | SURNAME)) === 0 &&
  placeByName(reader.form(token))?.kind === 'city';

/** "Republic" with a person's name after it, where "President of the" stands before. */
function isOfRepublic(reader: Reader, draft: Draft): boolean {
  const {from, to} = draft;
  if (to - from < 3 || to - from > LONGEST_NAME + 1 || reader.lower(from) !== 'republic') return false;
  if (!reader.inSentence(from - 3, from) || reader.lower(from - 1) !== 'the' || reader.lower(from - 2) !== 'of')
    return false;
  if ((reader.kind(from - 3) & Is.OfficeHead) === 0) return false;
  for (let i = from + 1; i < to; i++) if (reader.form(i) !== '-' && !canFollowTitle(reader, i)) return false;
  draft.type = 'person';
  return true;
}

/** Just past the country's name that a name begins with, or -1; "Republic" may stand for it, a region after its governor. */
function countryEnd(reader: Reader, {from, to}: Draft): number {
  if (isSeatName(reader, from)) return from + 1;
  const ruled = ruledEnd(reader, from, to);
  if (ruled > 0) return ruled;
  for (let end = Math.min(to - 1, from + LONGEST_COUNTRY); end > from + 1; end--)
    if (reader.isCapitalized(end - 1) && countryByName(reader.text({from, to: end}))) return end;
  return reader.kind(from) & (Is.Country | Is.Capital) ? from + 1 : -1;
}

/** Most words and hyphens of a place that somebody governs. */
const LONGEST_RULED = 4;

/** "Wali of |Marrakech-Safi| Ana Berg", "Mayor of |Cape Town| Ana Berg": past the known place; -1 where none is. */
function ruledEnd(reader: Reader, from: number, to: number): number {
  if (!reader.inSentence(from - 2, from) || reader.lower(from - 1) !== 'of' || !RULERS_OF.test(reader.lower(from - 2)))
    return -1;
  for (let end = Math.min(to - 2, from + LONGEST_RULED); end > from; end--)
    if (reader.isCapitalized(end - 1) && placeByName(reader.text({from, to: end}))) return end;
  return -1;
}

const RULERS_OF = /^(?:governor|mayor|wali|prefect|akim|hokim|commissioner)$/;

/** Whether an office stands before `from`, tied to it by capitalized words and prepositions. */
export function officeBefore(reader: Reader, from: number): boolean {
  for (let i = from - 1; i >= from - LONGEST_OFFICE && reader.inSentence(i, from); i--) {
    if (reader.kind(i) & Is.OfficeHead) return true;
    if (
      !reader.isCapitalized(i) &&
      !/^(?:of|to|for|and|in|at|the|,|-|provincial|municipal|regional|district)$/.test(reader.lower(i))
    )
      return false;
  }
  return false;
}

/** Whether "High Representative of the", or another officer of a body who has a field, stands before `from`. */
export function fieldOfficerBefore(reader: Reader, from: number): boolean {
  const of = reader.lower(from - 1) === 'the' ? from - 2 : from - 1;
  return (
    reader.inSentence(of - 1, from) &&
    reader.lower(of) === 'of' &&
    /^(?:representative|general|under-?secretary|under-secretary-general|undersecretary-general|commissioner|coordinator|rapporteur|envoy)$/.test(
      reader.lower(of - 1),
    )
  );
}
