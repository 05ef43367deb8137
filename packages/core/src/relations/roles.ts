import {headingCountry, readSections} from '../entities/sections.js';
import type {Entities} from '../entities/types.js';
import type {Name} from '../names/types.js';
import {WordClass} from '../phrases/classes.js';
import {RANKS} from '../phrases/data/nouns.js';
import {bitsAt, createFrame, type Frame, isCapitalized, lemmaAt, lowerAt, textOf} from '../phrases/frame.js';
import {nounOf, nounOfLemma} from '../phrases/nounTable.js';
import type {Affiliation, Phrases, Title} from '../phrases/types.js';
import type {Source} from '../source/types.js';
import type {Words} from '../words/types.js';
import {clauseRoles} from './clauseRoles.js';
import {Facts} from './facts.js';
import {formerOffices} from './formerOffices.js';
import {headingVerbs} from './headingVerbs.js';
import {findHome, homeOf} from './home.js';
import {countryOfHomeOffice, houseOfHead, parliamentOfMember} from './homeOffices.js';
import {APPOSED, BEFORE_NAME, countryOfKnown, countryOfOwn, holdersOf, inferCountry} from './inferredCountries.js';
import {
  copyCounterpart,
  copyDeputy,
  copySuccession,
  incumbents,
  isSuccession,
  ownerOfDeputy,
} from './inheritedRoles.js';
import {createMentionIndex, type MentionIndex} from './mentions.js';
import {
  bodyNearby,
  bodyOfExecutive,
  commissionOfMember,
  courtOfJudge,
  partyOfCoordinate,
  placeOfLocal,
  provinceOfMinister,
  stateOfCommissioner,
} from './nearBodies.js';
import {accreditations, timesInOffice} from './officePhrases.js';
import {
  countryOfBearer,
  countryOfCompany,
  countryOfConveyor,
  countryOfLead,
  onlyParties,
  partyOfOnly,
} from './openOffices.js';
import {isOfOther, nominalParty, ownerOf, possessorParty, UNIONS} from './owners.js';
import {named, nameOf} from './parties.js';
import {type Draft, isDiplomat, RoleBook} from './roleBook.js';
import {countryNearby, countryOfSetting, countryOfStyle} from './settings.js';
import {takeovers} from './successions.js';
import type {Relations} from './types.js';

/** How sure a role is by the construction that tells it. */
const CONFIDENCE: Readonly<Record<Title['by'], number>> = {
  before: BEFORE_NAME,
  apposition: APPOSED,
  relative: 0.85,
  copula: 0.85,
};
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
  const successions: typeof counterparts = [];
  const deputies: typeof counterparts = [];
  entities.entities.forEach(({type, titles}, entity) => {
    if (type !== 'person') return;
    for (const index of titles) {
      const title = phrases.titles[index];
      if (!title) continue;
      const lemma = lemmaAt(frame, title.head);
      const noun = nounOfLemma(lemma);
      if (lemma === 'counterpart' || (isOfOneOffice(frame, title, lemma) && title.counterpartOf >= 0)) {
        (isSuccession(frame, title) ? successions : counterparts).push({entity, title});
      } else if (ownerOfDeputy(frame, title) >= 0) deputies.push({entity, title});
      else if ((noun?.office && !isTrade(frame, title)) || isSeat(frame, title, lemma))
        book.add(readRole(frame, phrases, entities, entity, title, lemma));
    }
  });
  let index: MentionIndex | undefined;
  const mentions = () => {
    index ??= createMentionIndex(words, entities);
    return index;
  };
  const told = [...clauseRoles(frame, phrases, entities), ...timesInOffice(frame, phrases, entities, mentions)];
  for (const {entity, title, link} of told) {
    const lemma = lemmaAt(frame, title.head);
    if (!nounOfLemma(lemma)?.office || isTrade(frame, title)) continue;
    const role = readRole(frame, phrases, entities, entity, title, lemma);
    book.add({...role, confidence: role.confidence * link});
  }
  for (const role of headingVerbs(frame, phrases, entities, mentions)) {
    // "X, the director of the agency, headed it for years": told already.
    const known = rolesOf
      .get(role.entity)
      ?.some(({ofEntity, lemma}) => ofEntity === role.ofEntity && HEADS.test(lemma));
    if (!known) book.add(role);
  }
  countriesFromNominals(frame, phrases, entities, rolesOf);
  for (const {entity, title} of counterparts) copyCounterpart(frame, phrases, entities, book, entity, title);
  formerOffices(frame, phrases, entities, book);
  const home = findHome(source, frame, entities, phrases);
  const sections = readSections(source, frame);
  const year = source.document.date ? Number(source.document.date.slice(0, 4)) : undefined;
  const holders = holdersOf(rolesOf);
  const only = onlyParties(entities);
  const facts = new Facts(frame, phrases, entities, rolesOf);
  for (const [entity, roles] of rolesOf) {
    countryOfOwn(roles, entities);
    countryOfStyle(roles, facts);
    for (const role of roles) {
      bodyOfExecutive(frame, entities, role);
      courtOfJudge(facts, entities, role);
      placeOfLocal(frame, facts, entities, role);
      stateOfCommissioner(facts, entities, role);
      commissionOfMember(facts, entities, role);
      provinceOfMinister(frame, facts, entities, role);
      partyOfCoordinate(frame, facts, entities, role);
      countryOfLead(frame, phrases, entities, role);
      countryOfConveyor(frame, entities, rolesOf, mentions, role);
      countryOfBearer(frame, entities, rolesOf, mentions, role);
      countryOfCompany(frame, entities, rolesOf, mentions, role);
      countryOfSetting(frame, facts, entities, role);
      countryOfKnown(role, entities.entities[entity]!.name, year, facts);
      const heading = headingCountry(sections, frame, role.head);
      const country = heading < 0 ? -1 : entities.ofName[heading]!;
      if (country < 0) inferCountry(role, home, holders);
      else inferCountry(role, homeOf(entities, country), holders, true);
      partyOfOnly(role, only);
      countryNearby(frame, facts, entities, role, holders);
      houseOfHead(frame, entities, role);
      bodyNearby(frame, entities, role);
      parliamentOfMember(facts, entities, role);
      countryOfHomeOffice(frame, facts, entities, home, role);
    }
  }
  for (const roles of rolesOf.values()) countryOfOwn(roles, entities);
  accreditations(frame, book, mentions);
  takeovers(frame, phrases, entities, book, mentions);
  for (const {entity, title} of deputies) {
    if (copyDeputy(frame, phrases, entities, book, entity, title)) continue;
    book.add(readRole(frame, phrases, entities, entity, title, 'deputy'));
  }
  for (const {entity, title} of successions) {
    copySuccession(frame, phrases, entities, book, entity, title);
    countryOfOwn(rolesOf.get(entity) ?? [], entities);
  }
  incumbents(frame, rolesOf);
  return [...rolesOf.values()]
    .flatMap(withoutAddress)
    .sort((a, b) => a.entity - b.entity || a.start - b.start)
    .map(({entity, title, of, ofEntity, status, start, end, confidence}) => ({
      entity,
      title,
      of,
      ofEntity,
      status,
      start,
      end,
      confidence,
    }));
}

const HEADS =
  /^(?:president|chair(?:man|person|woman)?|director|director-general|secretary-general|ceo|executive|governor|commissioner|minister|head|leader|rector|chancellor|manager|commander|chief|speaker|mayor)$/;

/** Those who hold or held the same office as somebody else; a rival or a guest holds another. */
const OF_ONE_OFFICE: ReadonlySet<string> = new Set(['counterparts', 'opposite-number', 'predecessor', 'successor']);

/** "his predecessor", and "his French colleague", but not "his colleague". */
const isOfOneOffice = ({names}: Frame, {affiliations}: Title, lemma: string): boolean =>
  OF_ONE_OFFICE.has(lemma) ||
  ((lemma === 'peer' || lemma === 'colleague') && affiliations.some(({name}) => names[name]?.type === 'place'));

const ADDRESSES: ReadonlySet<string> = new Set(
  RANKS.split(' ').filter(rank => rank !== 'king' && rank !== 'professor' && rank !== 'senator'),
);

/**
 * Beside an office, a rank or style alone ("Foreign Minister Prince X") is how its holder is addressed; "Sheikh" always.
 * Of several ranks alone ("Lieutenant General X", "General X") the fullest stays.
 */
function withoutAddress(roles: Draft[]): Draft[] {
  const told = roles.filter(role => role.lemma !== 'sheikh' && !(role.of === null && isCourtesy(role.title, roles)));
  const offices = told.filter(role => !isAddress(role));
  if (offices.length > 0 || told.length < 2) return offices.length > 0 ? offices : told;
  return [told.reduce((fullest, role) => (role.title.length > fullest.title.length ? role : fullest))];
}

const isAddress = ({lemma, title, of, status}: Draft): boolean =>
  ADDRESSES.has(lemma) &&
  !/^crown /i.test(title) &&
  of === null &&
  // "Retired general X, the peace adviser": what he was besides.
  (status !== 'former' || title[0] !== title[0]!.toLowerCase()) &&
  !/ (?:to|of|for) /.test(title);

/** "Trade Minister Sen. X", "the rector, Prof. X", "the mayor, Chief X": how its holder is addressed; a senator may be more besides. */
function isCourtesy(title: string, roles: readonly Draft[]): boolean {
  if (/^Sen\.?$/.test(title)) return roles.some(({lemma}) => lemma === 'minister' || lemma === 'governor');
  return roles.length > 1 && /^(?:Prof\.?|Chief|Barrister)$/.test(title);
}

/** Classes of nouns that name a trade, not an office, unless somebody is told for whom it is plied. */
const TRADES: ReadonlySet<string> = new Set(['artist', 'athlete', 'doctor']);

/** "the cellist X", "heart surgeon X", but not "captain of Z X". */
function isTrade(frame: Frame, {head, to, affiliations}: Title): boolean {
  const noun = nounOfLemma(lemmaAt(frame, head));
  if (!noun || !TRADES.has(noun.className) || noun.lemma === 'director' || noun.lemma === 'producer') return false;
  return affiliations.length === 0 && to === head + 1;
}

/** Bodies whose members are told by their seat; of a band or a club anybody is a member. */
const SEATS =
  /\b(?:council|committee|parliament|politburo|board|assembly|senate|congress|commission|bureau|cabinet|majlis|knesset|duma|house|secretariat|authority)\b/i;

/** "Member of the Supreme Council", "Politburo member". */
function isSeat(frame: Frame, {head, affiliations}: Title, lemma: string): boolean {
  if (lemma !== 'member') return false;
  // "Member of Parliament"
  if (/^(?:parliament|congress)$/.test(lowerAt(frame, head + 2))) return true;
  return (
    lemma === 'member' &&
    affiliations.some(({name, text}) => name >= 0 && frame.names[name]!.type === 'organization' && SEATS.test(text))
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
  let party = partyOf(frame, title);
  if (party && party.to === from && FORCES.test(party.text) && OF_FORCES.test(lemma)) {
    // "Army chief X" is the chief of a country's.
    from = party.from;
    party = undefined;
  }
  if (party && party.from > title.head && party.from < to) {
    // "spokesman for the Foreign Ministry": the party is no part of the title.
    let cut = party.from - 1;
    while (cut > title.head && !(bitsAt(frame, cut) & WordClass.AffiliationPreposition)) cut--;
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
    title:
      withoutElect(singular(frame, from, title.head, pastOffice(frame, title.head, to))) +
      (isDiplomat(lemma) ? accreditation(frame, title, to) : ''),
    ...(of ?? named(frame, entities, party)),
    status: title.status,
    start: words.starts[from]!,
    end: words.ends[to - 1]!,
    confidence: CONFIDENCE[title.by],
    lemma,
    head: title.head,
    ofOther: !party && !of && isOfOther(frame, phrases, title),
    ofUnion: !party && !of && UNIONS.test(ownerOf(frame, phrases, title)?.lemma ?? ''),
    lesser: LESSER.test(textOf(frame, from, title.head + 1)),
  };
}

const FORCES = /^(?:army|navy|air force|armed forces|military|police)$/i;

const OF_FORCES = /^(?:chief|commander|spokes(?:man|woman|person))$/;

/** Where the words of an office end that "in the ministry" and "in charge of Y" are no part of, written small. */
function pastOffice(frame: Frame, head: number, to: number): number {
  for (let at = head + 1; at + 1 < to; at++) {
    if (!/^(?:in|at)$/.test(lowerAt(frame, at))) continue;
    const next = bitsAt(frame, at + 1) & WordClass.Definite ? at + 2 : at + 1;
    if (
      lowerAt(frame, next) === 'charge' ||
      (next > at + 1 && !isCapitalized(frame, next) && !STAYS.test(lowerAt(frame, next)))
    )
      return at;
  }
  return to;
}

/** Where ministers are. */
const STAYS = /^(?:presidency|office|cabinet|vice)$/;

/** "Commissioner-designate to Y" is a "Commissioner to Y" whose status says the rest. */
const withoutElect = (title: string): string =>
  title.replace(/\s?[-‐‑–]?\s?\b(?:elect|designate)$|[-‐‑–](?:elect|designate)\b/i, '');

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

/** "Ambassador of Norway to Azerbaijan" is an "Ambassador to Azerbaijan". */
function accreditation(frame: Frame, {affiliations}: Title, to: number): string {
  const hosts = affiliations.filter(
    ({by, from, name}) =>
      from >= to && (by === 'to' || (by === 'in' && name >= 0 && frame.names[name]!.type === 'place')),
  );
  if (hosts.length === 0) return '';
  const {from, by} = hosts[0]!;
  const article = lowerAt(frame, from - 1) === 'the' ? 'the ' : '';
  return ` ${by} ${article}${textOf(frame, from, hosts.at(-1)!.to)}`.replace(/\s+/g, ' ');
}

const isNamedBody = (text: string): boolean =>
  text.split(' ').some(word => nounOf(word.toLowerCase())?.kind === 'organization');

/** How names end of what somebody is an envoy or a secretary for. */
const FIELD = /\b(?:Affairs|Relations|Policy|Cooperation|Development|Dialogue|Rights|Security)$/;

/** The country or organization a title is an office of. */
function partyOf(frame: Frame, {affiliations, head}: Title): Affiliation | undefined {
  const isParty = ({name, by, from, text}: Affiliation) => {
    // "Special Assistant on Foreign Affairs"
    if (from > head && lowerAt(frame, from - 1) === 'on') return false;
    // "Assistant Secretary of State for Eurasian Affairs": a field.
    if (by === 'for' && FIELD.test(text) && !isNamedBody(text)) return false;
    // "Minister of Foreign Affairs and the National Community Abroad"
    const and = lowerAt(frame, from - 1) === 'the' ? from - 2 : from - 1;
    if (by === 'of' && lemmaAt(frame, head) === 'minister' && bitsAt(frame, and) & WordClass.And) return false;
    // An organization that is no name of the article's, but capitalized like one.
    if (name < 0) return by === 'of' || by === 'modifier';
    const type = name >= 0 ? frame.names[name]!.type : undefined;
    // A programme may be taken for a work.
    if (type === 'work' || type === 'product') return by === 'of' || by === 'for';
    return type === 'place' || type === 'organization' || type === 'facility' || type === 'event';
  };
  const isBody = ({name}: Affiliation) => name >= 0 && frame.names[name]!.type !== 'place';
  const seat = affiliations.find(party => party.by === 'for' && party.name >= 0 && !isBodyName(frame, party.name));
  if (seat && isSeatHolder(frame, head)) return seat;
  const parties = affiliations.filter(isParty);
  // "Norway's Minister of Health and Welfare Services": of Norway, whatever was taken for a name after "of".
  const isCountry = (party: Affiliation) => party.from < head && party.name >= 0 && !isBody(party);
  const country = lemmaAt(frame, head) === 'minister' ? parties.find(isCountry) : undefined;
  if (country) return country;
  return (
    parties.find(({by}) => by === 'of') ??
    parties.filter(({by, from}) => by === 'modifier' && from < head).at(-1) ??
    parties.find(({by}) => by === 'possessive') ??
    parties.find(({by, from}) => by === 'modifier' && from > head) ??
    parties.find(party => (party.by === 'at' || party.by === 'for' || party.by === 'in') && isBody(party))
  );
}

/** "MP for Ashanti", "Member of Parliament for Ashanti". */
const isSeatHolder = (frame: Frame, head: number): boolean =>
  /^(?:mp|mps|mla|mlas|mna|mnas|senator|congressman|congresswoman)$/.test(lowerAt(frame, head)) ||
  (lowerAt(frame, head) === 'member' && lowerAt(frame, head + 2) === 'parliament');

const isBodyName = (frame: Frame, name: number): boolean => frame.names[name]!.type !== 'place';

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
