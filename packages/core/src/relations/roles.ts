import {countryByCode, type Office, officeByTitle} from '@nutgraf/knowledge';
import {headingCountry, readSections} from '../entities/sections.js';
import type {Entities} from '../entities/types.js';
import type {Name} from '../names/types.js';
import {WordClass} from '../phrases/classes.js';
import {RANKS} from '../phrases/data/nouns.js';
import {bitsAt, createFrame, type Frame, lemmaAt, lowerAt, textOf} from '../phrases/frame.js';
import {nounOf, nounOfLemma, TITLE_EXPANSIONS} from '../phrases/nounTable.js';
import type {Affiliation, Phrases, Title} from '../phrases/types.js';
import type {Source} from '../source/types.js';
import type {Words} from '../words/types.js';
import {findHome, type Home} from './home.js';
import {firstFrom} from './spans.js';
import type {Relations} from './types.js';

type FoundRole = Relations['roles'][number];

/** A role with what decides whether it is told twice. */
interface Draft extends FoundRole {
  /** Token of the head noun. */
  head: number;
  lemma: string;
  /** "deputy", "vice" …: another office than without it. */
  lesser: boolean;
}

/** How sure a role is by the construction that tells it. */
const CONFIDENCE: Readonly<Record<Title['by'], number>> = {before: 0.95, apposition: 0.9, relative: 0.85, copula: 0.85};
const COUNTERPART_CONFIDENCE = 0.85;
/** Factor where the country was inferred. */
const INFERRED = 0.7;
/** Factor where the country comes from a later noun phrase ("the Azerbaijani minister"). */
const FROM_NOMINAL = 0.9;

/**
 * The roles the article gives its people: from titles, appositions and clauses, a counterpart's from the person whose
 * counterpart it is. Duplicates are merged into the fullest. `of` is the country or organization named with the title,
 * else the one country the article leaves for it, else null. Offsets are those of the reading text.
 */
export function findRoles(
  source: Source,
  words: Words,
  names: readonly Name[],
  phrases: Phrases,
  entities: Entities,
): Relations['roles'] {
  const frame = createFrame(words, names);
  const book = new RoleBook();
  const {rolesOf} = book;
  const counterparts: {entity: number; title: Title}[] = [];
  entities.entities.forEach(({type, titles}, entity) => {
    if (type !== 'person') return;
    for (const index of titles) {
      const title = phrases.titles[index];
      if (!title) continue;
      const lemma = lemmaAt(frame, title.head);
      const noun = nounOfLemma(lemma);
      if (noun?.relation && title.counterpartOf >= 0) counterparts.push({entity, title});
      else if (noun?.office) book.add(readRole(frame, phrases, entities, entity, title, lemma));
    }
  });
  countriesFromNominals(frame, phrases, entities, rolesOf);
  for (const {entity, title} of counterparts) copyCounterpart(frame, phrases, entities, book, entity, title);
  const home = findHome(source, frame, entities, phrases);
  const sections = readSections(source, frame);
  const holders = holdersOf(rolesOf);
  for (const [entity, roles] of rolesOf) {
    for (const role of roles) {
      const heading = headingCountry(sections, frame, role.head);
      const country = heading < 0 ? -1 : entities.ofName[heading]!;
      if (country < 0) inferCountry(role, entity, home, holders);
      else inferCountry(role, entity, {entity: country, name: nameOf(entities, country)}, holders, true);
    }
  }
  return [...rolesOf.values()]
    .flatMap(withoutAddress)
    .sort((a, b) => a.entity - b.entity || a.start - b.start)
    .map(({lemma: _lemma, lesser: _lesser, head: _head, ...role}) => role);
}

const ADDRESSES: ReadonlySet<string> = new Set(
  RANKS.split(' ').filter(rank => rank !== 'king' && rank !== 'professor'),
);

/** Beside an office, a rank or style alone ("Foreign Minister Prince X") is how its holder is addressed; "Sheikh" always. */
function withoutAddress(roles: Draft[]): Draft[] {
  return roles.filter(
    ({lemma, title, of}) =>
      !(
        lemma === 'sheikh' ||
        (ADDRESSES.has(lemma) && of === null && roles.length > 1 && !/ (?:to|of|for) /.test(title))
      ),
  );
}

const LESSER = /\b(?:deputy|vice|assistant|associate|under)\b/i;

function readRole(
  frame: Frame,
  phrases: Phrases,
  entities: Entities,
  entity: number,
  title: Title,
  lemma: string,
): Draft {
  const {words} = frame;
  let {from, to} = title.title;
  let of: {of: string | null; ofEntity: number} | undefined;
  const party = partyOf(frame, title);
  if (party && party.from > title.head && party.from < to) {
    // "spokesman for the Foreign Ministry": the party is no part of the title.
    let cut = party.from - 1;
    while (cut > title.head && lowerAt(frame, cut) === 'the') cut--;
    to = Math.max(title.head + 1, cut);
  }
  from = Math.min(from, title.head);
  if (!party) {
    const board = nominalParty(phrases, entities, title);
    if (board) {
      // "chair of the board": the board is one that the article names.
      to = board.to;
      of = {of: nameOf(entities, board.entity), ofEntity: board.entity};
    } else of = possessorParty(frame, phrases, entities, title);
  }
  return {
    entity,
    title: singular(frame, from, title.head, to) + (isDiplomat(lemma) ? accreditation(frame, title, to) : ''),
    ...(of ?? named(frame, entities, party)),
    status: title.status,
    start: words.starts[from]!,
    end: words.ends[to - 1]!,
    confidence: CONFIDENCE[title.by],
    lemma,
    head: title.head,
    lesser: LESSER.test(textOf(frame, from, title.head + 1)),
  };
}

/** The words of a title; "Foreign Ministers X and Y" are each a "Foreign Minister". */
function singular(frame: Frame, from: number, head: number, to: number): string {
  const noun = nounOf(lowerAt(frame, head));
  const words = textOf(frame, from, to).replace(/\s+/g, ' ');
  if (!noun?.plural) return words;
  const plural = textOf(frame, head, head + 1);
  const one = plural[0] === plural[0]!.toLowerCase() ? noun.lemma : noun.lemma[0]!.toUpperCase() + noun.lemma.slice(1);
  const at = frame.words.starts[head]! - frame.words.starts[from]!;
  return words.slice(0, at) + one + words.slice(at + plural.length);
}

const isDiplomat = (lemma: string): boolean => {
  const name = nounOfLemma(lemma)?.className;
  return name === 'diplomat' || lemma === 'commissioner' || lemma.startsWith('consul');
};

/** "Ambassador of Norway to Azerbaijan" is an "Ambassador to Azerbaijan". */
function accreditation(frame: Frame, {affiliations}: Title, to: number): string {
  const hosts = affiliations.filter(({by, from}) => by === 'to' && from >= to);
  if (hosts.length === 0) return '';
  return ` ${textOf(frame, hosts[0]!.from - 1, hosts.at(-1)!.to).replace(/^\S+\s+the\s+|^(?!to\b)\S+\s+/i, 'to ')}`.replace(
    /\s+/g,
    ' ',
  );
}

/** The country or organization a title is an office of. */
function partyOf(frame: Frame, {affiliations, head}: Title): Affiliation | undefined {
  const isParty = ({name, by}: Affiliation) => {
    // An organization that is no name of the article's, but capitalized like one.
    if (name < 0) return by === 'of';
    const type = name >= 0 ? frame.names[name]!.type : undefined;
    return type === 'place' || type === 'organization' || type === 'facility' || type === 'event';
  };
  const isBody = ({name}: Affiliation) => name >= 0 && frame.names[name]!.type !== 'place';
  const parties = affiliations.filter(isParty);
  return (
    parties.find(({by}) => by === 'of') ??
    parties.filter(({by, from}) => by === 'modifier' && from < head).at(-1) ??
    parties.find(({by}) => by === 'possessive') ??
    parties.find(party => (party.by === 'at' || party.by === 'for' || party.by === 'in') && isBody(party))
  );
}

function named(
  frame: Frame,
  entities: Entities,
  party: Affiliation | undefined,
): {of: string | null; ofEntity: number} {
  if (!party) return {of: null, ofEntity: -1};
  if (party.name < 0) return {of: party.text, ofEntity: -1};
  const ofEntity = entities.ofName[party.name] ?? -1;
  if (ofEntity < 0) return {of: party.text, ofEntity};
  return {of: nameOf(entities, ofEntity) || textOf(frame, party.from, party.to), ofEntity};
}

/** "of the board" in a title where "the board" is a named organization: its entity, and where the title ends before it. */
function nominalParty(phrases: Phrases, entities: Entities, title: Title): {entity: number; to: number} | undefined {
  for (let index = firstFrom(phrases.nominals, title.head + 1); index < phrases.nominals.length; index++) {
    const {from, to, kind} = phrases.nominals[index]!;
    if (from > title.head + 2 || to > title.to) return undefined;
    const entity = entities.ofNominal[index]!;
    if (kind === 'organization' && entity >= 0) return {entity, to: from - 1};
  }
  return undefined;
}

/** "its secretary-general", "the country's foreign minister": what the pronoun or the noun phrase stands for. */
function possessorParty(
  frame: Frame,
  phrases: Phrases,
  entities: Entities,
  title: Title,
): {of: string; ofEntity: number} | undefined {
  const index = firstFrom(phrases.pronouns, title.from);
  const pronoun = phrases.pronouns[index];
  let entity = -1;
  if (pronoun && pronoun.from < title.head) entity = pronoun.gender === 'n' ? entities.ofPronoun[index]! : -1;
  else {
    const owner = firstFrom(phrases.nominals, title.from);
    const nominal = phrases.nominals[owner];
    const owns = nominal && nominal.to < title.head && bitsAt(frame, nominal.to) & WordClass.PossessiveClitic;
    if (owns && nominal.kind !== 'person') entity = entities.ofNominal[owner]!;
  }
  return entity < 0 ? undefined : {of: nameOf(entities, entity), ofEntity: entity};
}

/** A country under an acronym or its formal name gets its usual one; anything else is called as fully as the article does. */
export function nameOf(entities: Entities, entity: number): string {
  const {knowledge, name} = entities.entities[entity]!;
  if (!knowledge?.startsWith('country:')) return name;
  const country = countryByCode(knowledge.slice('country:'.length));
  return country && (name === name.toUpperCase() || name === country.formalName) ? country.name : name;
}

/** Roles of one person that a further one is compared with, the latest ones: no article gives anybody as many. */
const MAX_COMPARED = 64;

/** The roles of each person, each said once. */
class RoleBook {
  readonly rolesOf = new Map<number, Draft[]>();
  private readonly offices = new Map<string, Office | undefined>();

  /** Adds a role, or merges it into one that says the same. */
  add(role: Draft): void {
    const roles = this.rolesOf.get(role.entity);
    if (!roles) {
      this.rolesOf.set(role.entity, [role]);
      return;
    }
    for (let index = Math.max(0, roles.length - MAX_COMPARED); index < roles.length; index++) {
      if (!this.isSame(roles[index]!, role)) continue;
      roles[index] = fullest(roles[index]!, role);
      return;
    }
    roles.push(role);
  }

  /** Roles of one office: the same head and rank, one title within the other, and no two parties. */
  private isSame(a: Draft, b: Draft): boolean {
    if (a.lemma !== b.lemma || a.lesser !== b.lesser) return false;
    if (a.of !== null && b.of !== null && a.of !== b.of) return false;
    const first = expanded(a);
    const second = expanded(b);
    return first.includes(second) || second.includes(first) || this.isSameOffice(first, second);
  }

  /** "minister of culture" and "culture minister". */
  private isSameOffice(a: string, b: string): boolean {
    const first = this.officeOf(a);
    const second = this.officeOf(b);
    if (!first?.portfolio || !second?.portfolio || first.head !== second.head) return false;
    // "Foreign Minister" and "Foreign Affairs Minister".
    return first.portfolio.startsWith(second.portfolio) || second.portfolio.startsWith(first.portfolio);
  }

  private officeOf(title: string): Office | undefined {
    if (!this.offices.has(title)) this.offices.set(title, officeByTitle(title));
    return this.offices.get(title);
  }
}

/** "PM" is a prime minister. */
function expanded({title}: Draft): string {
  const lower = title.toLowerCase();
  return TITLE_EXPANSIONS.get(lower) ?? lower;
}

function fullest(a: Draft, b: Draft): Draft {
  const longer = b.title.length > a.title.length ? b : a;
  const party = a.of !== null ? a : b;
  return {
    ...longer,
    of: party.of,
    ofEntity: party.ofEntity,
    status: a.status ?? b.status,
    confidence: Math.max(a.confidence, b.confidence),
  };
}

/** "Foreign Minister X … the Azerbaijani minister": the later phrase tells the country. */
function countriesFromNominals(
  frame: Frame,
  phrases: Phrases,
  entities: Entities,
  rolesOf: Map<number, Draft[]>,
): void {
  phrases.nominals.forEach((nominal, index) => {
    const entity = entities.ofNominal[index]!;
    if (entity < 0 || nominal.affiliations.length === 0) return;
    for (const role of rolesOf.get(entity) ?? []) {
      if (role.of !== null || role.lemma !== nominal.lemma) continue;
      const party = nominal.affiliations.find(
        ({by, name}) => by !== 'to' && by !== 'in' && name >= 0 && frame.names[name]!.type === 'place',
      );
      if (!party) continue;
      Object.assign(role, named(frame, entities, party));
      role.confidence *= FROM_NOMINAL;
    }
  });
}

function copyCounterpart(
  frame: Frame,
  phrases: Phrases,
  entities: Entities,
  book: RoleBook,
  entity: number,
  title: Title,
): void {
  const other = entityAt(frame, phrases, entities, title.counterpartOf);
  if (other < 0 || other === entity) return;
  const model = (book.rolesOf.get(other) ?? []).find(({status}) => status !== 'former');
  if (!model) return;
  const party = title.affiliations.find(
    ({by, name}) => by !== 'possessive' && name >= 0 && frame.names[name]!.type !== 'person',
  );
  const from = title.from;
  book.add({
    ...model,
    entity,
    ...named(frame, entities, party),
    head: title.head,
    start: frame.words.starts[from]!,
    end: frame.words.ends[title.to - 1]!,
    confidence: COUNTERPART_CONFIDENCE,
  });
}

/** The entity that a token of a name or a pronoun stands for, or -1. */
function entityAt(frame: Frame, phrases: Phrases, entities: Entities, token: number): number {
  const name = frame.nameAt[token] ?? -1;
  if (name >= 0) return entities.ofName[name]!;
  const pronoun = firstFrom(phrases.pronouns, token);
  return phrases.pronouns[pronoun]?.from === token ? entities.ofPronoun[pronoun]! : -1;
}

/**
 * Gives a state office without a country the country at home in the article, or the one that heads its section, unless
 * somebody else holds that office there.
 */
function inferCountry(
  role: Draft,
  entity: number,
  home: Home | undefined,
  holders: ReadonlyMap<string, number>,
  underHeading = false,
): void {
  if (role.of !== null || !home || role.status === 'former') return;
  const office = officeByTitle(role.title);
  if (!office) return;
  const ofState = office.unique === 'country' || (office.unique === 'either' && isStateOffice(role));
  if (!ofState && !(underHeading && (office.class === 'official' || office.class === 'diplomat'))) return;
  const holder = holders.get(officeKey(home.entity, role));
  if (holder !== undefined && holder !== entity) return;
  role.of = home.name;
  role.ofEntity = home.entity;
  role.confidence *= INFERRED;
}

function officeKey(country: number, {title, lesser}: Draft): string {
  return `${country} ${lesser ? 'deputy ' : ''}${title.toLowerCase()}`;
}

/** Who is told to hold which office of which country, or -2 where two people do. */
function holdersOf(rolesOf: ReadonlyMap<number, Draft[]>): Map<string, number> {
  const holders = new Map<string, number>();
  for (const [entity, roles] of rolesOf) {
    for (const role of roles) {
      if (role.ofEntity < 0) continue;
      const key = officeKey(role.ofEntity, role);
      holders.set(key, holders.has(key) && holders.get(key) !== entity ? -2 : entity);
    }
  }
  return holders;
}

/** "President Ilham Aliyev": a head of state, where a company's would be told with the company. */
function isStateOffice({lemma, title, confidence}: Draft): boolean {
  return (
    confidence === CONFIDENCE.before &&
    (lemma === 'president' || lemma === 'minister' || lemma === 'premier') &&
    /^\p{Lu}/u.test(title)
  );
}
