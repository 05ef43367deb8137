import {countryByDemonym, countryByName, organizationByName} from '@nutgraf/knowledge';
import {type Draft, Is, type Reader} from './draft.js';
import {PAPER_HEADS} from './lists.js';

/** Most words between a people and the common noun that ends an organization's name: "Nicaraguan Prosecutor's Office". */
const MAX_WORDS = 4;

/**
 * Names that the network left in pieces: a country ("Czech" + "Republic"), an organization after its country ("Dutch" +
 * "Health Agency").
 */
export function joinCompounds(reader: Reader, pieces: Draft[]): Draft[] {
  const drafts = joinPeoples(reader, pieces);
  drafts.forEach((draft, index) => {
    if (draft.type === 'person' || draft.to - draft.from > 1) return;
    const kind = reader.kind(draft.from);
    const limit = drafts[index + 1]?.from ?? reader.words.count;
    if ((kind & (Is.Demonym | Is.Country)) === 0 || limit <= draft.to || !reader.inSentence(draft.to, draft.from))
      return;
    if (!reader.isCapitalized(draft.to)) return;
    const region = reader.kind(draft.from) & Is.Demonym && /^(?:Region|State|Province)$/.test(reader.form(draft.to));
    if (region || countryByName(`${reader.form(draft.from)} ${reader.form(draft.to)}`)) {
      draft.to++;
      draft.type = 'place';
      return;
    }
    const known = organizationByName(reader.text({from: draft.from, to: draft.to + 1}));
    const end =
      known && !known.ambiguous
        ? draft.to + 1
        : Math.max(endOfOrganization(reader, draft, limit), endOfPaper(reader, draft, limit));
    if (end < 0) return;
    draft.to = end;
    draft.type = 'organization';
  });
  return takeForces(reader, takeLegalForms(reader, joinDivisions(reader, joinOwners(reader, drafts))));
}

/** "Royal Oman | Police": the force that a body's name ends with, where the network left it out. */
function takeForces(reader: Reader, drafts: Draft[]): Draft[] {
  drafts.forEach((draft, index) => {
    const {from, to, type} = draft;
    if (type !== 'organization' || !reader.inSentence(to, from) || (drafts[index + 1]?.from ?? to + 1) <= to) return;
    if (/^(?:Police|Army|Navy)$/.test(reader.form(to))) draft.to++;
  });
  return drafts;
}

/** "Sri" + "Lankan": a people of two words, of which the network found one or both. */
function joinPeoples(reader: Reader, drafts: Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index]!;
    joined.push(draft);
    const {from, to, type} = draft;
    if (type === 'person' || to - from > 1 || !reader.inSentence(to, from) || !reader.isCapitalized(to)) continue;
    const next = drafts[index + 1];
    if (next && next.from <= to && next.to > to + 1) continue;
    if (reader.kind(to) & Is.Demonym || !countryByDemonym(reader.text({from, to: to + 1}))) continue;
    draft.to = to + 1;
    draft.type = 'place';
    if (next && next.from <= to) index++;
  }
  return joined;
}

/** "Central Bank" + "of the" + "UAE": a common noun's name goes on with the country it belongs to. */
function joinOwners(reader: Reader, drafts: Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const last = joined.at(-1);
    if (last && (belongsTo(reader, last, draft) || isPartOf(reader, last, draft) || isMissionTo(reader, last, draft)))
      last.to = draft.to;
    else joined.push(draft);
  }
  return joined;
}

/** "Quang Lam" + "provincial" + "People's Committee": the councils and party committees of Vietnam and Laos. */
function joinDivisions(reader: Reader, drafts: Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const last = joined.at(-1);
    const divided =
      last?.type === 'place' &&
      draft.type === 'organization' &&
      draft.from === last.to + 1 &&
      draft.to - draft.from > 1 &&
      /^(?:provincial|municipal|city|district)$/.test(reader.form(last.to)) &&
      /^(?:people|party)$/.test(reader.lower(draft.from)) &&
      reader.inSentence(draft.from, last.from);
    if (divided && last) joined[joined.length - 1] = {...draft, from: last.from};
    else joined.push(draft);
  }
  return joined;
}

/** Legal forms of companies that news writes after the name, from general usage. */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'PLC Plc plc Ltd Ltd. Limited LLC Inc Inc. Bhd Berhad Sdn GmbH AG SA SpA JSC PJSC QPSC WLL LLP NV BV AB ASA Oyj KK Tbk'.split(
    ' ',
  ),
);

/** Those that are written before the name: of Indonesia and the states of the former Soviet Union. */
const FORMS_BEFORE: ReadonlySet<string> = new Set('PT JSC OJSC PJSC OOO TOO'.split(' '));

/** "Harbour Bank | PLC", "PT | Harbour Bank" */
function takeLegalForms(reader: Reader, drafts: Draft[]): Draft[] {
  drafts.forEach((draft, index) => {
    const limit = drafts[index + 1]?.from ?? reader.words.count;
    const form = draft.from - 1;
    if (
      draft.type === 'organization' &&
      form >= (drafts[index - 1]?.to ?? 0) &&
      reader.inSentence(form, draft.from) &&
      FORMS_BEFORE.has(reader.form(form))
    )
      draft.from = form;
    if (draft.type !== 'organization' && (draft.type !== 'event' || draft.to - draft.from < 2)) return;
    while (draft.to < limit && reader.inSentence(draft.to, draft.from) && LEGAL_FORMS.has(reader.form(draft.to))) {
      draft.to++;
      draft.type = 'organization';
    }
  });
  return drafts;
}

/** Parts of parties, parliaments and unions, named after those. */
const PARTS = /^(?:committee|commission|bureau|politburo|presidium|secretariat|council)$/;

/** "Central Committee" + "of the" + "Harbour Party": a part and the body it is of. */
function isPartOf(reader: Reader, part: Draft, body: Draft): boolean {
  if (part.type !== 'organization' || body.type !== 'organization' || !reader.inSentence(body.from, part.from))
    return false;
  if (reader.lower(part.to) !== 'of' || body.to - body.from < 2) return false;
  const head = /^[IVX]+$/.test(reader.form(part.to - 1)) ? part.to - 2 : part.to - 1;
  if (head < part.from || !PARTS.test(reader.lower(head))) return false;
  return body.from === (reader.lower(part.to + 1) === 'the' ? part.to + 2 : part.to + 1);
}

/** "OSCE Mission" + "to" + "Chad" */
const isMissionTo = (reader: Reader, mission: Draft, place: Draft): boolean =>
  mission.type === 'organization' &&
  mission.to - mission.from > 1 &&
  place.from === mission.to + 1 &&
  /^(?:to|in)$/.test(reader.form(mission.to)) &&
  reader.form(mission.to - 1) === 'Mission' &&
  (place.type === 'place' || /^\p{Lu}/u.test(reader.form(place.from))) &&
  place.type !== 'person' &&
  reader.inSentence(place.from, mission.from);

function belongsTo(reader: Reader, body: Draft, owner: Draft): boolean {
  if (body.type !== 'organization' || owner.type !== 'place' || !reader.inSentence(owner.from, body.from)) return false;
  if (reader.lower(body.to) !== 'of') return false;
  const from = reader.lower(body.to + 1) === 'the' ? body.to + 2 : body.to + 1;
  if (from !== owner.from || (reader.kind(body.to - 1) & Is.OrganizationHead) === 0) return false;
  return (reader.kind(owner.from) & (Is.Country | Is.Capital)) !== 0 || countryByName(reader.text(owner)) !== undefined;
}

/** "the Zimbabwe | Independent", "the Uganda | Daily Express": after an article, and no other word after; else -1. */
function endOfPaper(reader: Reader, {from, to}: Draft, limit: number): number {
  if (!reader.inSentence(from - 1, from) || reader.lower(from - 1) !== 'the') return -1;
  let at = to;
  while (at < limit && at < to + 2 && reader.inSentence(at, from) && reader.isCapitalized(at)) at++;
  if (at === to || !PAPER_HEADS.has(reader.lower(at - 1))) return -1;
  return reader.inSentence(at, from) && reader.isCapitalized(at) ? -1 : at;
}

/** Just past the last capitalized word after a people, when it is a common noun for organizations; else -1. */
function endOfOrganization(reader: Reader, {from, to}: Draft, limit: number): number {
  let at = to;
  while (
    at < limit &&
    at < to + MAX_WORDS &&
    reader.inSentence(at, from) &&
    (reader.isCapitalized(at) || /^['’]s$/.test(reader.form(at)))
  )
    at++;
  if (
    at === to ||
    (reader.kind(at - 1) & Is.OrganizationHead) === 0 ||
    reader.kind(at - 1) & (Is.OfficeHead | Is.ThingEnding)
  )
    return -1;
  return at;
}
