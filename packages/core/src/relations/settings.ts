import {countryByCapital} from '@nutgraf/knowledge';
import type {Entities} from '../entities/types.js';
import {WordClass} from '../phrases/classes.js';
import {bitsAt, type Frame, isCapitalized, lowerAt, sentenceStart} from '../phrases/frame.js';
import {FINITE} from '../phrases/tags.js';
import type {Facts} from './facts.js';
import {type Home, homeOf} from './home.js';
import {APPOSED, fitsState, isHeldByOther, isOpen} from './inferredCountries.js';
import type {Draft} from './roleBook.js';

/** Factor where the country is that of which the sentence tells. */
const FROM_SETTING = 0.8;
/** Factor where it is the only one told of shortly before. */
const FROM_NEARBY = 0.75;
/** Tokens of a sentence in which what it is about stands. */
const TOPIC_REACH = 3;
/** Tokens between "where" and the office of the one met there. */
const WHERE_REACH = 24;
/** Tokens between the name and the verb of saying: "has also announced". */
const CUE_REACH = 3;
/** Tokens from the sentence's head within which its country stands: a dateline's may be before it. */
const LEAD_REACH = 8;

/**
 * A head of state or a minister who is told without a country is of the one in which somebody is received ("flew to
 * Chad, where he met President X") and of the one that does what he announces ("Chad will export oil, President X said").
 */
export function countryOfSetting(frame: Frame, facts: Facts, entities: Entities, role: Draft): void {
  if (role.head < 0 || role.status === 'former' || !isOpen(role)) return;
  let from = role.head;
  const start = sentenceStart(frame, role.head);
  while (from > start && (isCapitalized(frame, from - 1) || lowerAt(frame, from - 1) === 'of')) from--;
  const country =
    whereMet(frame, facts, entities, from, start) ?? whoseLead(frame, facts, entities, from, start, role.head);
  if (!country || !fitsState(role, country)) return;
  role.of = country.name;
  role.ofEntity = country.entity;
  role.confidence = Math.min(role.confidence, APPOSED) * FROM_SETTING;
}

/** "in Chad, where he was received by |President X". */
function whereMet(frame: Frame, facts: Facts, entities: Entities, from: number, start: number): Home | undefined {
  for (let i = from - 1; i > start + 1 && i >= from - WHERE_REACH; i--) {
    const word = lowerAt(frame, i);
    if (word === 'where') {
      const place = frame.nameAt[lowerAt(frame, i - 1) === ',' ? i - 2 : i - 1] ?? -1;
      return place < 0 ? undefined : countryOfName(frame, facts, entities, place);
    }
    // Another country between is as likely.
    const name = frame.nameAt[i] ?? -1;
    if (word === ';' || (name >= 0 && countryOfName(frame, facts, entities, name))) return undefined;
  }
  return undefined;
}

/** "Chad will export oil, |President X has announced". */
function whoseLead(
  frame: Frame,
  facts: Facts,
  entities: Entities,
  from: number,
  start: number,
  head: number,
): Home | undefined {
  if (from <= start || lowerAt(frame, from - 1) !== ',' || !isCited(frame, head)) return undefined;
  for (let i = start; i < from && i <= start + LEAD_REACH; i++) {
    const name = frame.nameAt[i] ?? -1;
    if (name < 0) continue;
    const {to, demonym, type} = frame.names[name]!;
    if (type === 'place' && !demonym && actsNext(frame, to)) return countryOfName(frame, facts, entities, name, false);
    i = to - 1;
  }
  return undefined;
}

/** Verbs whose object may be of that country instead. */
const TO_SOMEBODY = /^(?:told|tells|informed|urge[ds]|ask(?:ed|s))$/;

/** A finite verb, also one like "plans to", which is read as a noun after a name. */
const actsNext = (frame: Frame, token: number): boolean =>
  FINITE[frame.words.tags[token]!] === 1 ||
  (lowerAt(frame, token + 1) === 'to' && lowerAt(frame, token).endsWith('s') && !isCapitalized(frame, token));

/** Whether the one who holds the office at `head` is said to say something. */
function isCited(frame: Frame, head: number): boolean {
  const name = frame.nameAt[head + 1] ?? -1;
  if (name < 0) return false;
  const {to} = frame.names[name]!;
  for (let i = to; i < to + CUE_REACH && i < frame.words.count; i++)
    if (bitsAt(frame, i) & WordClass.Say) return !TO_SOMEBODY.test(lowerAt(frame, i));
  return false;
}

/**
 * An office of state that is still open is of the one country told of in its sentence before it, or else in the
 * sentence before ("Chad's government has fallen. Prime Minister X told"), unless somebody else holds it there.
 */
export function countryNearby(
  frame: Frame,
  facts: Facts,
  entities: Entities,
  role: Draft,
  holders: ReadonlyMap<string, number>,
): void {
  if (role.head < 0 || !isOpen(role)) return;
  const {words} = frame;
  const sentence = words.sentenceOf[role.head]!;
  const start = words.sentences[sentence]!;
  let country = onlyCountry(frame, facts, entities, start, role.head);
  if (country === undefined && sentence > 0) {
    const before = words.sentences[sentence - 1]!;
    // Of the paragraph before only what its last sentence is about.
    const isNear = words.blockOf[sentence - 1] === words.blockOf[sentence];
    country = onlyCountry(frame, facts, entities, before, start, isNear ? start : before + TOPIC_REACH);
  }
  if (!country || !fitsState(role, country) || isHeldByOther(role, country, holders)) return;
  role.of = country.name;
  role.ofEntity = country.entity;
  role.confidence = Math.min(role.confidence, APPOSED) * FROM_NEARBY;
}

/** The one country named between two tokens, first before `reach`; null where there are several or it is not, undefined where there is none. */
function onlyCountry(
  frame: Frame,
  facts: Facts,
  entities: Entities,
  from: number,
  to: number,
  reach = to,
): Home | null | undefined {
  const {names, nameAt} = frame;
  let country: Home | undefined;
  for (let i = from; i < to; i++) {
    const name = nameAt[i] ?? -1;
    if (name < 0) continue;
    const found = countryOfName(frame, facts, entities, name);
    if (found && (country ? country.code !== found.code : i >= reach)) return null;
    country ??= found;
    i = names[name]!.to - 1;
  }
  return country;
}

/** The country that a name is, or whose capital it is. */
function countryOfName(
  frame: Frame,
  facts: Facts,
  entities: Entities,
  name: number,
  capitals = true,
): Home | undefined {
  if (frame.names[name]!.type !== 'place') return undefined;
  const entity = entities.ofName[name]!;
  const {knowledge, name: called} = entities.entities[entity] ?? {knowledge: null, name: ''};
  if (knowledge?.startsWith('country:')) return homeOf(entities, entity);
  const country = capitals ? countryByCapital(called)?.country : undefined;
  if (!country) return undefined;
  const known = facts.country(country.iso2);
  return {entity: known, name: country.name, code: country.iso2};
}

/** The style of the kings of Saudi Arabia since 1986. */
const SAUDI_STYLE = /^(?:the )?Two Holy Mosques$/i;

/** "Custodian of the Two Holy Mosques King X": the style tells of which country he is king. */
export function countryOfStyle(roles: readonly Draft[], facts: Facts): void {
  if (!roles.some(({of}) => of !== null && SAUDI_STYLE.test(of))) return;
  for (const role of roles) {
    if (role.of !== null || role.lemma !== 'king') continue;
    role.of = 'Saudi Arabia';
    role.ofEntity = facts.country('SA');
  }
}
