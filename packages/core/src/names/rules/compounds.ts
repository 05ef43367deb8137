import {countryByDemonym, countryByName, organizationByName} from '@nutgraf/knowledge';
import {type Draft, Is, type Reader} from './draft.js';

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
    if (countryByName(`${reader.form(draft.from)} ${reader.form(draft.to)}`)) {
      draft.to++;
      draft.type = 'place';
      return;
    }
    const known = organizationByName(reader.text({from: draft.from, to: draft.to + 1}));
    const end = known && !known.ambiguous ? draft.to + 1 : endOfOrganization(reader, draft, limit);
    if (end < 0) return;
    draft.to = end;
    draft.type = 'organization';
  });
  return joinOwners(reader, drafts);
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
    if (last && belongsTo(reader, last, draft)) last.to = draft.to;
    else joined.push(draft);
  }
  return joined;
}

function belongsTo(reader: Reader, body: Draft, owner: Draft): boolean {
  if (body.type !== 'organization' || owner.type !== 'place' || !reader.inSentence(owner.from, body.from)) return false;
  if (reader.lower(body.to) !== 'of') return false;
  const from = reader.lower(body.to + 1) === 'the' ? body.to + 2 : body.to + 1;
  if (from !== owner.from || (reader.kind(body.to - 1) & Is.OrganizationHead) === 0) return false;
  return (reader.kind(owner.from) & (Is.Country | Is.Capital)) !== 0 || countryByName(reader.text(owner)) !== undefined;
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
