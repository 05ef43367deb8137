import {organizationByName} from '@nutgraf/knowledge';
import type {Entities} from '../entities/types.js';
import {WordClass} from '../phrases/classes.js';
import {bitsAt, type Frame, lowerAt, sentenceStart} from '../phrases/frame.js';
import type {Nominal, Phrases} from '../phrases/types.js';
import {wordBytes} from '../words/cache.js';
import {firstFrom} from '../words/spans.js';
import {type Home, homeOf, isCountry} from './home.js';
import {APPOSED, fitsState, isMonarch, isMonarchy, isOpen} from './inferredCountries.js';
import type {MentionIndex} from './mentions.js';
import {nameOf} from './parties.js';
import type {Draft} from './roleBook.js';

/** Factor where a noun phrase with the same office tells the country. */
const FROM_LEAD = 0.85;
/** Factor where the country is that of the one who conveys a message. */
const FROM_CONVEYOR = 0.85;
/** Factor where the article names one that fits. */
const FROM_ONLY = 0.75;
/** Tokens before a name in which the phrase for its office stands: "Georgia's president said … President X". */
const LEAD_REACH = 80;

const fill = (role: Draft, country: Home, factor: number): void => {
  role.of = country.name;
  role.ofEntity = country.entity;
  role.confidence = Math.min(role.confidence, APPOSED) * factor;
};

/** "Georgia's president has announced … President X told": the phrase for an office, of nobody who is named otherwise, tells the country. */
export function countryOfLead(frame: Frame, phrases: Phrases, entities: Entities, role: Draft): void {
  if (role.head < 0 || role.status === 'former' || !isOpen(role)) return;
  const {nominals} = phrases;
  for (let index = firstFrom(nominals, role.head) - 1; index >= 0; index--) {
    const nominal = nominals[index]!;
    if (nominal.from < role.head - LEAD_REACH) return;
    if (nominal.lemma !== role.lemma || nominal.number === 'plural') continue;
    const entity = entities.ofNominal[index]!;
    if (entity >= 0 && entity !== role.entity) continue;
    const country = countryOfNominal(frame, entities, nominal);
    if (!country || officeOf(frame, nominal) !== role.title.toLowerCase()) continue;
    if (fitsState(role, country)) fill(role, country, FROM_LEAD);
    return;
  }
}

/** The words of an office in a noun phrase: "defense minister". */
const officeOf = ({words}: Frame, {modifiers, head}: Nominal): string =>
  [...modifiers.filter(word => !STATUS.has(word)), words.lexicon.lower[words.types[head]!]!].join(' ');

const STATUS: ReadonlySet<string> = new Set([
  'new',
  'current',
  'outgoing',
  'incumbent',
  'interim',
  'acting',
  'embattled',
]);

function countryOfNominal(frame: Frame, entities: Entities, {affiliations}: Nominal): Home | undefined {
  const party = affiliations.find(
    ({by, name}) =>
      (by === 'modifier' || by === 'possessive' || by === 'of') && name >= 0 && frame.names[name]!.type === 'place',
  );
  const entity = party ? entities.ofName[party.name]! : -1;
  return isCountry(entities, entity) ? homeOf(entities, entity) : undefined;
}

const Conveys = 1;
const Message = 2;
const CODES = new Map<string, number>();
for (const verb of 'conveyed conveys conveying delivered delivers handed hands relayed transmitted carried carrying extended extends passed'.split(
  ' ',
))
  CODES.set(verb, Conveys);
for (const noun of 'greetings letter message regards condolences congratulations invitation wishes'.split(' '))
  CODES.set(noun, Message);
const codeTable = wordBytes((_form, lower) => CODES.get(lower) ?? 0);

/** Tokens between a message and whose it is: "greetings and best wishes of His Excellency |President X". */
const MESSAGE_REACH = 10;
/** Tokens between the one who conveys and the message. */
const CONVEYOR_REACH = 40;

/** "Minister Y of Kenya handed him a letter from |President X": of the country of the one who brings the message. */
export function countryOfConveyor(
  frame: Frame,
  entities: Entities,
  rolesOf: ReadonlyMap<number, Draft[]>,
  mentions: () => MentionIndex,
  role: Draft,
): void {
  if (role.head < 0 || role.status === 'former' || !isOpen(role)) return;
  const {words} = frame;
  const codes = codeTable(words.lexicon);
  const start = sentenceStart(frame, role.head);
  const code = (token: number) => codes[words.types[token]!];
  let message = role.head - 1;
  while (message > start && message > role.head - MESSAGE_REACH && code(message) !== Message) message--;
  if (code(message) !== Message || !isSenderNext(frame, message, role.head)) return;
  let verb = message - 1;
  while (verb > start && code(verb) !== Conveys) verb--;
  if (verb <= start) return;
  for (let token = verb - 1; token >= start && token > verb - CONVEYOR_REACH; token--) {
    const entity = mentions().entityAt(token);
    if (entity < 0 || entity === role.entity) continue;
    if (entities.entities[entity]!.type !== 'person') continue;
    const country = stateOf(entities, rolesOf, entity);
    if (country && fitsState(role, country)) fill(role, country, FROM_CONVEYOR);
    return;
  }
}

/** The country of which somebody is told to hold an office. */
function stateOf(entities: Entities, rolesOf: ReadonlyMap<number, Draft[]>, person: number): Home | undefined {
  const office = rolesOf.get(person)?.find(({of, ofEntity}) => of !== null && isCountry(entities, ofEntity));
  return office && homeOf(entities, office.ofEntity);
}

/** Tokens between "by" and the office of the one who brings a message: "handed over by His Excellency the |Minister". */
const BY_REACH = 8;

/** "a message from President X of Kenya. It was handed over by |Minister Y": of the country of the sender. */
export function countryOfBearer(
  frame: Frame,
  entities: Entities,
  rolesOf: ReadonlyMap<number, Draft[]>,
  mentions: () => MentionIndex,
  role: Draft,
): void {
  if (role.head < 0 || role.status === 'former' || !isOpen(role)) return;
  const {words} = frame;
  const codes = codeTable(words.lexicon);
  const start = sentenceStart(frame, role.head);
  let by = role.head - 1;
  while (by > start && by > role.head - BY_REACH && lowerAt(frame, by) !== 'by') by--;
  if (lowerAt(frame, by) !== 'by') return;
  const verb = lowerAt(frame, by - 1) === 'over' ? by - 2 : by - 1;
  if (codes[words.types[verb]!] !== Conveys) return;
  const sentence = words.sentenceOf[role.head]!;
  const first = words.sentences[Math.max(0, sentence - 1)]!;
  for (let message = verb - 1; message >= first; message--) {
    if (codes[words.types[message]!] !== Message) continue;
    for (let token = message + 1; token < verb && token <= message + CONVEYOR_REACH; token++) {
      const entity = mentions().entityAt(token);
      if (entity < 0 || entity === role.entity || entities.entities[entity]!.type !== 'person') continue;
      const country = stateOf(entities, rolesOf, entity);
      if (!country) break;
      if (fitsState(role, country)) fill(role, country, FROM_CONVEYOR);
      return;
    }
  }
}

/** "from" or "of" between a message and its sender. */
function isSenderNext(frame: Frame, message: number, head: number): boolean {
  for (let token = message + 1; token < head; token++) {
    const word = lowerAt(frame, token);
    if (word === 'from' || word === 'of') return true;
    if (word === 'to' || bitsAt(frame, token) & WordClass.Comma) return false;
  }
  return false;
}

/** What offices that few have may be of, where the article names only one such. */
export interface OnlyParties {
  monarchy: Home | undefined;
  union: {of: string; ofEntity: number} | undefined;
}

/** The only monarchy and the only union of states that the article names. */
export function onlyParties(entities: Entities): OnlyParties {
  const monarchies: Home[] = [];
  const unions: number[] = [];
  entities.entities.forEach(({knowledge, type, name}, entity) => {
    if (knowledge?.startsWith('country:')) {
      const home = homeOf(entities, entity);
      if (isMonarchy(home)) monarchies.push(home);
    } else if (type === 'organization') {
      const organization = organizationByName(name)?.organization;
      if (organization && UNIONS.has(organization.kind)) unions.push(entity);
    }
  });
  const union = unions.length === 1 ? unions[0]! : -1;
  return {
    monarchy: monarchies.length === 1 ? monarchies[0] : undefined,
    union: union >= 0 ? {of: nameOf(entities, union), ofEntity: union} : undefined,
  };
}

const UNIONS: ReadonlySet<string> = new Set(['organization', 'bloc', 'alliance']);

/** "Crown Prince X" where one monarchy is named, "Secretary-General X" where one union of states is. */
export function partyOfOnly(role: Draft, {monarchy, union}: OnlyParties): void {
  if (role.of !== null || (role.ofOther && !role.ofUnion)) return;
  if (monarchy && isMonarch(role) && !role.ofUnion) fill(role, monarchy, FROM_ONLY);
  const isSecretary = role.lemma === 'secretary-general' && /^\p{Lu}/u.test(role.title);
  if (!union || !(role.ofUnion || isSecretary)) return;
  role.of = union.of;
  role.ofEntity = union.ofEntity;
  role.confidence = Math.min(role.confidence, APPOSED) * FROM_ONLY;
}

/** Tokens between "includes" or "accompanied by" and an office in the list after it. */
const COMPANY_REACH = 60;

/**
 * "His delegation includes |Foreign Minister X", "She was accompanied by |Health Minister Y": of the country of whoever they
 * came with.
 */
export function countryOfCompany(
  frame: Frame,
  entities: Entities,
  rolesOf: ReadonlyMap<number, Draft[]>,
  mentions: () => MentionIndex,
  role: Draft,
): void {
  if (role.head < 0 || role.lemma !== 'minister' || !isOpen(role)) return;
  const start = sentenceStart(frame, role.head);
  let verb = role.head - 1;
  while (verb > start && verb > role.head - COMPANY_REACH && !leadsCompany(frame, verb)) verb--;
  if (verb <= start || !leadsCompany(frame, verb)) return;
  for (let token = verb - 1; token >= start; token--) {
    const entity = mentions().entityAt(token);
    if (entity < 0 || entity === role.entity || entities.entities[entity]!.type !== 'person') continue;
    const office = rolesOf
      .get(entity)
      ?.find(({ofEntity, status}) => status !== 'former' && isCountry(entities, ofEntity));
    if (office) fill(role, homeOf(entities, office.ofEntity), FROM_LEAD);
    return;
  }
}

/** "delegation includes", "delegation comprises", "accompanied by" at `token`. */
function leadsCompany(frame: Frame, token: number): boolean {
  const word = lowerAt(frame, token);
  if (word === 'accompanied') return lowerAt(frame, token + 1) === 'by';
  return /^(?:includ|compris|consist)/.test(word) && /^(?:delegation|entourage|team)$/.test(lowerAt(frame, token - 1));
}
