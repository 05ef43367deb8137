import {
  countryByDemonym,
  countryByName,
  GIVEN_NAME,
  gazetteerBits,
  MEDIA,
  ORG_ACRONYM,
  ORG_WORD,
  organizationByName,
  PLACE,
  placeByName,
  SURNAME,
} from '@nutgraf/knowledge';
import {type Draft, Is, type Reader} from './draft.js';
import {knownAt} from './known.js';
import {PAPER_HEADS} from './lists.js';

/** Words of the longest country name looked for inside another name. */
const LONGEST_COUNTRY = 4;

/**
 * Adds the names that stand inside longer ones: countries, capitals countries' demonyms ("Estonian" in "Estonian Culture
 * Ministry"), bodies of which they are part, and people the document names elsewhere. "UN Security Council" and "European
 * Union" mean one thing.
 */
export function findInside(reader: Reader, drafts: Draft[]): Draft[] {
  const people = peopleByFirstWord(reader, drafts);
  const all: Draft[] = [];
  for (const draft of drafts) {
    all.push(draft);
    if (draft.to - draft.from < 2 || draft.type === 'person' || draft.type === 'place') continue;
    for (let i = draft.from; i < draft.to; i++) {
      const inner =
        personAt(reader, people, draft, i) ??
        divisionAt(reader, draft, i) ??
        countryAt(reader, draft, i) ??
        ownerAt(reader, draft, i);
      if (!inner || inner.to - inner.from === draft.to - draft.from) continue;
      const {from, to, type, demonym} = inner;
      all.push({from, to, type, demonym, confidence: draft.confidence});
      // A body inside may hold its country.
      if (type !== 'organization') i = inner.to - 1;
    }
  }
  return all;
}

type Inner = Omit<Draft, 'confidence'>;

function peopleByFirstWord({words}: Reader, drafts: Draft[]): Map<number, Draft[]> {
  const people = new Map<number, Draft[]>();
  for (const draft of drafts) {
    if (draft.type !== 'person' || draft.to - draft.from < 2) continue;
    const first = words.types[draft.from]!;
    const others = people.get(first);
    if (others) others.push(draft);
    else people.set(first, [draft]);
  }
  return people;
}

function personAt({words}: Reader, people: Map<number, Draft[]>, {to}: Draft, at: number): Inner | undefined {
  for (const person of people.get(words.types[at]!) ?? []) {
    const length = person.to - person.from;
    if (at + length > to) continue;
    let same = 1;
    while (same < length && words.types[at + same] === words.types[person.from + same]) same++;
    if (same === length) return {from: at, to: at + length, type: 'person', demonym: false};
  }
  return undefined;
}

/** "Quang Lam | provincial People's Committee" */
function divisionAt(reader: Reader, {from, to, type}: Draft, at: number): Inner | undefined {
  if (type !== 'organization' || at > from) return undefined;
  let end = from + 1;
  while (end < to && end - from < LONGEST_COUNTRY && reader.isCapitalized(end)) end++;
  return end < to && /^(?:provincial|municipal)$/.test(reader.form(end))
    ? {from, to: end, type: 'place', demonym: false}
    : undefined;
}

/** Kinds of bodies whose organs are called after them. */
const OWNERS: ReadonlySet<string> = new Set(['alliance', 'bloc', 'body', 'organization', 'parliament', 'party']);

/** The body that another one is part of: "Parliamentary Assembly of the Council of Europe". */
function ownerAt(reader: Reader, {from, to, type}: Draft, at: number): Inner | undefined {
  if (type !== 'organization' || at < from + 2 || !/^(?:of|the)$/.test(reader.lower(at - 1))) return undefined;
  if (!reader.isCapitalized(at) || reader.kind(at) & Is.Country) return undefined;
  // "Food and Agriculture Organization of the | United Nations", "Committee of the | House of Deputies"
  const last = to - at > 1 ? organizationByName(reader.text({from: at, to})) : undefined;
  // "International Committee of the Red Cross" is of no other body.
  const sameThing = last?.organization.kind === 'organization' && last.organization.acronyms.length === 0;
  if (last && !sameThing && OWNERS.has(last.organization.kind))
    return {from: at, to, type: 'organization', demonym: false};
  const known = knownAt(reader, at);
  return known?.type === 'organization' && known.to <= to
    ? {from: at, to: known.to, type: 'organization', demonym: false}
    : undefined;
}

/** "Karachi | Port Trust": a city that leads a name and is no family name or common word; papers are called after many. */
function isCity(reader: Reader, from: number, to: number): boolean {
  // What is remembered is asked first: most first words are no cities.
  if (placeByName(reader.form(from))?.kind !== 'city') return false;
  const bits = gazetteerBits(reader.form(from));
  if ((bits & PLACE) === 0 || bits & (GIVEN_NAME | SURNAME | ORG_WORD | ORG_ACRONYM | MEDIA)) return false;
  const last = reader.lower(to - 1);
  return !PAPER_HEADS.has(last) && !CLUBS.test(last) && !/^(?:news|press)$/.test(reader.lower(from + 1));
}

/** Last words of names of clubs, and of agencies. */
const CLUBS = /^(?:agency|press|united|city|fc)$/;

/** "Central American" is not American. */
const DIRECTIONS = /^(?:north|south|central|latin|northern|southern|western|eastern|west|east|pan|trans)$/;

function countryAt(reader: Reader, {from, to}: Draft, at: number): Inner | undefined {
  if (!reader.isCapitalized(at)) return undefined;
  for (let length = Math.min(LONGEST_COUNTRY, to - at); length > 1; length--) {
    if (length === to - from || !reader.isCapitalized(at + length - 1)) continue;
    if (countryByName(reader.text({from: at, to: at + length})))
      return {from: at, to: at + length, type: 'place', demonym: false};
  }
  // "Niger Delta"
  if (at + 1 < to && /^(?:delta|basin|valley|river)$/.test(reader.lower(at + 1))) return undefined;
  const kind = reader.kind(at);
  if (at === from && isCity(reader, from, to)) return {from: at, to: at + 1, type: 'place', demonym: false};
  if (kind & (Is.Country | Is.Capital)) return {from: at, to: at + 1, type: 'place', demonym: false};
  if (at > from && DIRECTIONS.test(reader.lower(at - 1))) return undefined;
  return kind & Is.Demonym && countryByDemonym(reader.form(at))
    ? {from: at, to: at + 1, type: 'place', demonym: true}
    : undefined;
}
