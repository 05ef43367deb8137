import {GIVEN_NAME, gazetteerBits, ORG_WORD, organizationByName, placeByName, SURNAME} from '@nutgraf/knowledge';
import {WordFlag} from '../../words/types.js';
import {type Draft, Is, type Reader} from './draft.js';
import {LETTER_OFFICES} from './lists.js';
import {canFollowTitle, officeBefore} from './titled.js';

/** Fewest and most words of a person's name that ran into the name of a body. */
const SHORTEST_NAME = 2;
const LONGEST_NAME = 4;

/**
 * Parts a body from its officer where the two were taken for one name: "President of the Harbour Bank | Abena Sule",
 * "Harbour Commission | Chairperson | Abena Sule". What follows the noun that heads the body must look like a person's name.
 */
export function partOfficers(reader: Reader, drafts: Draft[]): Draft[] {
  const parted: Draft[] = [];
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index]!;
    const ruler = rulerIn(reader, draft);
    if (ruler > 0) {
      const last = reader.kind(ruler - 2) & Is.Office ? ruler - 2 : ruler - 1;
      parted.push({...draft, to: last}, {...draft, from: ruler, type: 'person'});
      continue;
    }
    const officer = draft.type === 'person' ? officerIn(reader, draft) : undefined;
    if (officer) {
      parted.push(...officer);
      continue;
    }
    const canPart =
      (draft.type === 'organization' || draft.type === 'place') && !namesNext(reader, draft, drafts[index + 1]);
    const body = canPart ? bodyEnd(reader, draft) : undefined;
    if (!body) {
      parted.push(draft);
      continue;
    }
    const type = reader.kind(body.to - 1) & Is.PlaceTail ? 'place' : draft.type;
    parted.push({...draft, to: body.to, type}, {...draft, from: body.name, type: 'person'});
  }
  return parted;
}

/** "the president of the Movement New Way, Abena Sule": the officer is named after the comma. */
const namesNext = (reader: Reader, {to}: Draft, next: Draft | undefined): boolean =>
  next?.type === 'person' && next.from === to + 1 && reader.form(to) === ',';

/** "Custodian of the Two Holy Mosques King | Salman": where a ruler's name begins that ran into what he is styled after; else -1. */
function rulerIn(reader: Reader, {from, to, type}: Draft): number {
  if (type === 'person' || !reader.inSentence(from - 1, from) || !/^(?:of|the)$/.test(reader.lower(from - 1)))
    return -1;
  for (let name = to - 1; name > from + 1 && name >= to - LONGEST_NAME; name--) {
    if (/^(?:king|queen|emir|amir|sultan)$/.test(reader.lower(name - 1)))
      return reader.isCapitalized(name - 1) && isPerson(reader, name, to, false) ? name : -1;
  }
  return -1;
}

/**
 * A person's name that a body's or place's ran into: "Harbour Party MP | Abena Sule", and after an office "Chief of the Harbour
 * Court | Abena bint Sule". Undefined where it holds a person alone.
 */
function officerIn(reader: Reader, draft: Draft): Draft[] | undefined {
  const {from, to} = draft;
  // "Director-General of UNIDO | Salim Kamau"
  if (
    to - from > SHORTEST_NAME &&
    /^\p{Lu}{3,}$/u.test(reader.form(from)) &&
    reader.flags(from + 1) & WordFlag.Capitalized &&
    !(reader.flags(from + 1) & WordFlag.AllCaps) &&
    ((/^(?:of|the)$/.test(reader.inSentence(from - 1, from) ? reader.lower(from - 1) : '') &&
      officeBefore(reader, from)) ||
      followsHead(reader, from))
  )
    return [
      {...draft, to: from + 1, type: 'organization'},
      {...draft, from: from + 1},
    ];
  // "DFA Undersecretary Ana Cruz"
  if (to - from > SHORTEST_NAME && /^\p{Lu}{3,}$/u.test(reader.form(from)) && reader.kind(from + 1) & Is.OfficeHead)
    return [
      {...draft, to: from + 1, type: 'organization'},
      {...draft, from: from + 2},
    ];
  for (let i = from + 1; i + 1 < to; i++) {
    const letters = LETTER_OFFICES.has(reader.form(i));
    if (!letters && (to - i <= SHORTEST_NAME || !isBodyHead(reader, i) || !officeBefore(reader, from))) continue;
    const body = {...draft, to: letters ? i : i + 1};
    const known = placeByName(reader.text(body)) !== undefined || (reader.kind(from) & (Is.Country | Is.Capital)) !== 0;
    return [
      {...body, type: letters && known ? 'place' : 'organization'},
      {...draft, from: i + 1},
    ];
  }
  return undefined;
}

/** "Chairman | NADRA Salim Kamau", as South Asia writes it. */
const followsHead = (reader: Reader, from: number): boolean =>
  reader.inSentence(from - 1, from) &&
  reader.isCapitalized(from - 1) &&
  /^(?:chairman|chairperson|chairwoman|director|commissioner)$/.test(reader.lower(from - 1)) &&
  !isFamily(reader.form(from));

/** "Chairman KIM Jong-nam": a family name in capitals. */
const isFamily = (letters: string): boolean =>
  (gazetteerBits(letters[0]! + letters.slice(1).toLowerCase()) & (GIVEN_NAME | SURNAME)) !== 0;

/** A noun for a body that is nobody's name. */
const isBodyHead = (reader: Reader, token: number): boolean =>
  ((reader.kind(token) & Is.OrganizationHead) !== 0 || COURTS.test(reader.lower(token))) &&
  (gazetteerBits(reader.form(token)) & (GIVEN_NAME | SURNAME)) === 0;

/** Heads of the names of rulers' courts and of parliaments. */
const COURTS = /^(?:diwan|majlis|duma|jirga)$/;

/** Where the body ends and where its officer's name begins. */
function bodyEnd(reader: Reader, draft: Draft): {to: number; name: number} | undefined {
  const {from, to} = draft;
  if (to - from <= SHORTEST_NAME || organizationByName(reader.text(draft))) return undefined;
  for (let name = to - SHORTEST_NAME; name > from && name >= to - LONGEST_NAME; name--) {
    const last = reader.kind(name - 1);
    if (LETTER_OFFICES.has(reader.form(name - 1)) && name - 1 > from)
      return isPerson(reader, name, to, true) ? {to: name - 1, name} : undefined;
    if (last & Is.OfficeHead && name - 1 > from) {
      let end = name - 1;
      while (
        end - 1 > from &&
        reader.kind(end - 1) & (Is.Office | Is.Title) &&
        !(reader.kind(end - 1) & Is.OrganizationHead)
      )
        end--;
      return endsBody(reader, from, end) && isPerson(reader, name, to, true) ? {to: end, name} : undefined;
    }
    if (!endsBody(reader, from, name)) continue;
    let first = name;
    while (to - first > SHORTEST_NAME && reader.kind(first) & Is.Title) first++;
    const certain = isKnown(reader, from, name) || (CHAMBERS.has(reader.lower(name - 1)) && !endsCapital(reader, to));
    if (!officeBefore(reader, from) || !isPerson(reader, first, to, certain)) continue;
    return {to: name, name: first};
  }
  return undefined;
}

/** Bodies after whose name a new one begins: "Chairman of the National Assembly | Vilay Kham". */
const CHAMBERS: ReadonlySet<string> = new Set(
  'assembly parliament senate council committee commission ministry'.split(' '),
);

const endsCapital = (reader: Reader, to: number): boolean => reader.inSentence(to, to - 1) && reader.isCapitalized(to);

const isKnown = (reader: Reader, from: number, to: number): boolean =>
  organizationByName(reader.text({from, to})) !== undefined;

/** "Bank", "State", "Pakistan": the last word of a body's name. */
function endsBody(reader: Reader, from: number, to: number): boolean {
  return (reader.kind(to - 1) & (Is.OrganizationHead | Is.PlaceTail | Is.Country)) !== 0 || isKnown(reader, from, to);
}

/** Capitalized words that stand in no name of a body; one of them is a person's, unless the body is certain. */
function isPerson(reader: Reader, from: number, to: number, certain: boolean): boolean {
  let named = certain;
  for (let i = from; i < to; i++) {
    if (!canFollowTitle(reader, i)) return false;
    const bits = gazetteerBits(reader.form(i));
    if (bits & ORG_WORD && !(bits & (GIVEN_NAME | SURNAME))) return false;
    if (bits & (GIVEN_NAME | SURNAME)) named = true;
  }
  return named;
}
