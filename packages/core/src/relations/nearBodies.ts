import {isMediaOutlet} from '@nutgraf/knowledge';
import type {Entities} from '../entities/types.js';
import {WordClass} from '../phrases/classes.js';
import {bitsAt, type Frame, isCapitalized, lowerAt, sentenceStart, textOf} from '../phrases/frame.js';
import {nounOfLemma} from '../phrases/nounTable.js';
import {firstFrom} from '../words/spans.js';
import {type Facts, LOCAL} from './facts.js';
import {isCountry} from './home.js';
import {APPOSED, giveTo, isOpen} from './inferredCountries.js';
import type {Draft} from './roleBook.js';

/** Factor where the body is only near. */
const FROM_NEAR = 0.8;
/** Sentences back in which a company may be named. */
const COMPANY_BACK = 2;
/** Words between "its" or "the company's" and the office. */
const MAX_TO_HEAD = 5;
/** Tokens from a place to whose mayor or governor it is. */
const PLACE_REACH = 40;

const fill = (role: Draft, entities: Entities, entity: number): void => giveTo(role, entities, entity, FROM_NEAR);

const COMPANIES =
  /^(?:company|firm|producer|maker|manufacturer|operator|carrier|airline|bank|lender|group|miner|utility|retailer|insurer|corporation)$/;

/** "Its chief executive, X", "The company's president, X", where the words were tied to nothing: of the last company named. */
export function bodyOfExecutive(frame: Frame, entities: Entities, role: Draft): void {
  if (role.of !== null && entities.entities[role.ofEntity]?.type === 'organization') return;
  if (role.head < 0 || !isExecutive(frame, role) || !isOwned(frame, role.head)) return;
  const body = lastOrganization(frame, entities, role.head);
  if (body >= 0) fill(role, entities, body);
}

const isExecutive = (frame: Frame, {lemma, head}: Draft): boolean =>
  nounOfLemma(lemma)?.className === 'executive' ||
  lemma === 'director' ||
  /^(?:managing|executive|chief)$/.test(lowerAt(frame, head - 1));

/** "its" or "the company's" right before an office. */
function isOwned(frame: Frame, head: number): boolean {
  const start = Math.max(sentenceStart(frame, head), head - MAX_TO_HEAD);
  for (let at = head - 1; at >= start; at--) {
    if (lowerAt(frame, at) === 'its') return true;
    if (bitsAt(frame, at) & WordClass.PossessiveClitic) return COMPANIES.test(lowerAt(frame, at - 1));
    if (bitsAt(frame, at) & WordClass.Comma) return false;
  }
  return false;
}

/** The organization named last before `token`, where none other is in its sentence and it is no paper; else -1. */
function lastOrganization(frame: Frame, entities: Entities, token: number): number {
  const {words, names} = frame;
  const first = words.sentences[Math.max(0, words.sentenceOf[token]! - COMPANY_BACK)]!;
  let found = -1;
  let sentence = -1;
  for (let name = firstFrom(names, token) - 1; name >= 0 && names[name]!.from >= first; name--) {
    const {type, from, to, parent} = names[name]!;
    const body = type === 'organization' || type === 'facility';
    if (!body || parent >= 0 || isMediaOutlet(textOf(frame, from, to))) continue;
    const entity = entities.ofName[name]!;
    if (entity < 0 || entity === found) continue;
    if (found >= 0) return sentence === words.sentenceOf[from] ? -1 : found;
    found = entity;
    sentence = words.sentenceOf[from]!;
  }
  return found;
}

/** "Judge X" where the article has named one court before: of that court. */
export function courtOfJudge(facts: Facts, entities: Entities, role: Draft): void {
  if (role.of !== null || role.ofOther || role.head < 0 || role.status === 'former') return;
  if ((role.lemma !== 'judge' && role.lemma !== 'justice') || /\b(?:court|chief)\b/i.test(role.title)) return;
  const {court} = facts;
  if (court && court.from < role.head && role.head <= court.to) fill(role, entities, court.entity);
}

/** Titles of those who head something else than a place. */
const NO_PLACE = /bank|general| of /i;

/**
 * "Mayor X" where the article tells of the mayor of one place ("elected mayor of Y"), else of the place to which
 * somebody comes shortly before.
 */
export function placeOfLocal(frame: Frame, facts: Facts, entities: Entities, role: Draft): void {
  if (role.of !== null || role.ofOther || role.head < 0 || !LOCAL.has(role.lemma) || NO_PLACE.test(role.title)) return;
  const told = facts.placeOfOffice(role.lemma);
  const near = told >= 0 ? told : placeBefore(frame, entities, role.head);
  const place = near >= 0 || role.lemma !== 'governor' ? near : facts.province;
  if (place >= 0) fill(role, entities, place);
}

/** Offices of a federal state's government, beside its governor. */
const OF_STATE = /^(?:commissioner for .*|additional advocate[- ]general|secretary to the state government)$/i;

/** "Commissioner for Health X", "Governor Y" where the article names one federal state or province. */
export function stateOfCommissioner(facts: Facts, entities: Entities, role: Draft): void {
  if (role.of !== null || role.ofOther || !(OF_STATE.test(role.title) || /^(?:deputy )?governor$/i.test(role.title)))
    return;
  if (facts.province >= 0) {
    fill(role, entities, facts.province);
    return;
  }
  // "The Lotus State Government … Governor X"
  if (facts.government === null) return;
  role.of = facts.government;
  role.confidence = Math.min(role.confidence, APPOSED) * FROM_NEAR;
}

/** The place after "in", "to" or "visit" shortly before `head`, no country and no other place between; else -1. */
function placeBefore(frame: Frame, entities: Entities, head: number): number {
  const {names, words} = frame;
  for (let name = firstFrom(names, head) - 1; name >= 0 && names[name]!.from > head - PLACE_REACH; name--) {
    const {type, from, parent, demonym} = names[name]!;
    if (type !== 'place' || parent >= 0 || demonym) continue;
    if (words.sentenceOf[head]! - words.sentenceOf[from]! > 1) return -1;
    const entity = entities.ofName[name]!;
    if (entity < 0 || entities.entities[entity]!.knowledge?.startsWith('country:')) return -1;
    return /^(?:in|to|visit|visited|at)$/.test(lowerAt(frame, from - 1)) && isCapitalized(frame, from) ? entity : -1;
  }
  return -1;
}

/** Fields of the members of the European Commission. Source: written for this project. */
const EU_FIELDS =
  /^(?:European )?(?:enlargement|trade|energy|climate(?: action)?|competition|economy|economic affairs|agriculture|home affairs|internal market|migration|justice|health|transport|budget|environment|digital|development|fisheries|research|crisis management|international partnerships) commissioner$/i;

/** "Enlargement Commissioner X" where the article names the European Commission or Union. */
export function commissionOfMember(facts: Facts, entities: Entities, role: Draft): void {
  if (role.of !== null || role.lemma !== 'commissioner' || !EU_FIELDS.test(role.title)) return;
  if (facts.commission >= 0) fill(role, entities, facts.commission);
}

/** Offices of the union, and fields that are of the union alone. */
const OF_UNION = /\b(?:federal|union|central|national|prime|foreign|external|defen[cs]e|railways?|state for)\b/i;
const IN_PROVINCE =
  /^(?:(?:additional |deputy )?chief secretary|advocate[- ]general|inspector[- ]general of police|(?:.* )?minister(?: (?:of|for) .*)?)$/i;
/** Sentences from the head of a province to an office that is of it. */
const PROVINCE_REACH = 3;

/** "Sindh Chief Minister X … Food Minister Y": of the province, told of shortly before. */
export function provinceOfMinister(frame: Frame, facts: Facts, entities: Entities, role: Draft): void {
  if (role.of !== null || role.ofOther || role.head < 0 || !IN_PROVINCE.test(role.title) || OF_UNION.test(role.title))
    return;
  const heads = facts.headsOfProvinces;
  // Only where there are chief ministers, a governor's province has ministers.
  const first = heads.find(({lemma, ofEntity}) => lemma === 'minister' && ofEntity >= 0);
  if (!first || first.head > role.head) return;
  const {sentenceOf} = frame.words;
  for (let index = heads.length - 1; index >= 0; index--) {
    const {head, ofEntity} = heads[index]!;
    if (head > role.head) continue;
    const back = sentenceOf[role.head]! - sentenceOf[head]!;
    if (back > PROVINCE_REACH) return;
    // Whom a chief minister meets may be a minister of the union.
    if (back === 0 && role.lemma === 'minister') continue;
    if (ofEntity < 0 || entities.entities[ofEntity]!.type !== 'place') continue;
    fill(role, entities, ofEntity);
    return;
  }
}

/** "Chad's Minister X and Deputy Minister Y": what the possessive is of is that of both. */
export function partyOfCoordinate(frame: Frame, facts: Facts, entities: Entities, role: Draft): void {
  if (role.head < 0 || !isOpen(role)) return;
  const title = facts.titleAt(role.head);
  const and = title ? title.from - 1 : -1;
  if (!title || title.affiliations.length > 0 || !(bitsAt(frame, and) & WordClass.And)) return;
  const name = frame.nameAt[bitsAt(frame, and - 1) & WordClass.Comma ? and - 2 : and - 1] ?? -1;
  if (name < 0) return;
  const owner = facts.titleOf(name)?.affiliations.find(({by, name: of}) => by === 'possessive' && of >= 0);
  const country = owner ? entities.ofName[owner.name]! : -1;
  if (isCountry(entities, country)) fill(role, entities, country);
}

/** Offices of a body of whatever kind, with nothing that tells of which. */
const OF_ANY_BODY =
  /^(?:(?:deputy|vice|executive|managing|general|acting|interim|assistant|chief|senior|company|ministry|court|committee|council|board|club|bank|party|group|mission|agency)[- ])*(?:director|director-general|executive|manager|chair|chairman|chairwoman|chairperson|head|secretary|secretary-general|president|principal|rector|spokesman|spokeswoman|spokesperson|coordinator|registrar|administrator|founder|representative)$/i;

/** "The fund has closed its office. Managing director X said": of the one body that the sentence before tells of. */
export function bodyNearby(frame: Frame, entities: Entities, role: Draft): void {
  if (role.of !== null || role.ofOther || role.head < 0 || !OF_ANY_BODY.test(role.title) || isOpen(role)) return;
  const {words} = frame;
  const sentence = words.sentenceOf[role.head]!;
  const start = words.sentences[sentence]!;
  if (sentence === 0 || words.starts[start] !== role.start) return;
  const body = onlyBody(frame, entities, words.sentences[sentence - 1]!, start);
  if (body >= 0) fill(role, entities, body);
}

/** The one organization named between two tokens, no paper; -1 where there is none or several are. */
function onlyBody(frame: Frame, entities: Entities, first: number, last: number): number {
  let found = -1;
  for (let name = firstFrom(frame.names, first); name < frame.names.length && frame.names[name]!.from < last; name++) {
    const {type, from, to, parent} = frame.names[name]!;
    if (type !== 'organization' || parent >= 0 || isMediaOutlet(textOf(frame, from, to))) continue;
    const entity = entities.ofName[name]!;
    if (entity < 0 || entity === found) continue;
    if (found >= 0) return -1;
    found = entity;
  }
  return found;
}
