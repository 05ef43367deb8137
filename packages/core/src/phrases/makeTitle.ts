import {organizationByName} from '@nutgraf/knowledge';
import {writtenBody} from './bodies.js';
import {Honorific, STATUS_OF, WordClass} from './classes.js';
import {FIELDS_IN_ING, TITLE_ADJECTIVES} from './data/titleWords.js';
import {
  affiliation,
  bitsAt,
  type Frame,
  gluedToPrevious,
  type Head,
  isBasedAt,
  isCapitalized,
  type LeftSide,
  lowerAt,
  sentenceEnd,
  sentenceStart,
  textOf,
} from './frame.js';
import {isFieldOf} from './leftSide.js';
import {nounOf} from './nounTable.js';
import type {RightSide} from './rightSide.js';
import {styleHead} from './styles.js';
import {ADJECTIVE, CARDINAL, NOUN} from './tags.js';
import type {Affiliation, Title} from './types.js';

const TITLE_WORDS: ReadonlySet<string> = new Set(`${TITLE_ADJECTIVES} ${FIELDS_IN_ING}`.split(' '));

/** Members of a parliament. */
const SEATED = /^(?:senator|mp|mpa|mep|lawmaker|legislator|deputy|councillor|congressman)$/;

/** A title from its head and what stands on either side; see `Title`. */
export function makeTitle(
  frame: Frame,
  bearer: number,
  head: Head,
  left: LeftSide,
  right: RightSide,
  by: Title['by'],
): Title {
  const body = writtenBody(frame, head, left);
  const tied = left.affiliations.filter(
    ({from, to}) => !isBasedAt(frame, to, head.from) && !(body && from >= body.from && to <= body.to),
  );
  if (body) tied.push(body);
  const affiliations = [...tied, ...right.affiliations];
  let status: Title['status'] = null;
  let titleFrom = head.from;
  // The words of the title go left from the head to the last affiliation or status word.
  let floor = left.from;
  for (const {to, by: tie} of left.affiliations) floor = Math.max(floor, tie === 'possessive' ? to + 1 : to);
  if (body) floor = Math.max(floor, body.to);
  for (let i = left.modifiers.length - 1; i >= 0; i--) {
    const token = left.modifiers[i]!;
    const bits = bitsAt(frame, token);
    // "denied meeting President X"
    if (lowerAt(frame, token) === 'meeting' && isCapitalized(frame, head.from) && !isCapitalized(frame, token)) break;
    if (isOfficeBefore(frame, token, head)) {
      // "party chairman President X": two offices, and the party is of the first.
      affiliations.splice(0, tied.length);
      break;
    }
    if (bits & WordClass.Status) {
      const told = STATUS_OF.get(lowerAt(frame, token));
      if (told && told !== 'held') status = told;
      // "the centrist former president": what stands before is no part of the office.
      floor = Math.max(floor, token);
      continue;
    }
    const acronym = token >= floor ? bodyBefore(frame, token, head.from) : undefined;
    if (acronym) {
      affiliations.push(acronym);
      floor = acronym.to;
      titleFrom = Math.max(titleFrom, floor);
      continue;
    }
    if (bits & WordClass.Deputy && status === null && head.noun.lemma !== 'deputy') status = 'deputy';
    if (token < floor) continue;
    // "opposition senator X": of which side is no part of the office.
    if (lowerAt(frame, token) === 'opposition' && SEATED.test(head.lemma)) continue;
    // "the first Director of Y"
    if (/^(?:first|second|third)$/.test(lowerAt(frame, token)) && isOrdinal(frame, token)) continue;
    if (titleFrom - token <= 2 && !isEndOfCompound(frame, token) && isTitleWord(frame, token)) titleFrom = token;
  }
  if (head.to > head.head + 1 && /^(?:elect|designate)$/.test(lowerAt(frame, head.to - 1)) && status !== 'former')
    status = 'elect';
  const to = Math.max(right.to, head.to);
  return {
    from: left.from,
    to,
    bearer,
    title: {from: titleFrom, to: Math.max(head.to, right.titleTo)},
    head: head.head,
    affiliations,
    status,
    counterpartOf: head.noun.relation || head.lemma === 'peer' ? counterpartToken(frame, left) : -1,
    by,
  };
}

/** "long-|time adviser", "two-|time president", "pro-|democracy leader": no word of the office. */
function isEndOfCompound(frame: Frame, token: number): boolean {
  if (!(bitsAt(frame, token - 1) & WordClass.Hyphen) || !gluedToPrevious(frame, token) || isCapitalized(frame, token))
    return false;
  const tag = frame.words.tags[token - 2]!;
  return ADJECTIVE[tag] === 1 || tag === CARDINAL || /^(?:pro|anti|non)$/.test(lowerAt(frame, token - 2));
}

/** A noun for an office in small letters before one in capitals. */
const isOfficeBefore = (frame: Frame, token: number, head: Head): boolean =>
  (bitsAt(frame, token) & (WordClass.Office | WordClass.Deputy)) === WordClass.Office &&
  !isCapitalized(frame, token) &&
  isCapitalized(frame, head.from) &&
  !TITLE_WORDS.has(lowerAt(frame, token));

/** "OIC Secretary-General", "ECOWAS Commission President": a body known by its acronym, though it is no name found. */
function bodyBefore(frame: Frame, token: number, head: number): Affiliation | undefined {
  const word = textOf(frame, token, token + 1);
  // "Senate President X" presides over the Senate.
  const first = frame.nameAt[token - 1] === -1 || bitsAt(frame, token - 1) & WordClass.PossessiveClitic;
  if (token + 1 === head && word === 'Senate' && first && /^(?:president|speaker)$/.test(lowerAt(frame, head)))
    return {from: token, to: head, text: word, by: 'modifier', name: -1};
  if (!ACRONYM.test(word) || organizationByName(word) === undefined) return undefined;
  let to = token + 1;
  while (to < head && isCapitalized(frame, to) && nounOf(lowerAt(frame, to))?.kind === 'organization') to++;
  return {from: token, to, text: textOf(frame, token, to), by: 'modifier', name: -1};
}

const ACRONYM = /^(?:\p{Lu}{3,}|UN|EU|AU)$/u;

/** "first" where it counts, and is no part of a rank: "first director", but not "first deputy" and "first secretary". */
const isOrdinal = (frame: Frame, token: number): boolean =>
  !isCapitalized(frame, token) &&
  !(bitsAt(frame, token + 1) & WordClass.Deputy) &&
  !/^(?:secretary|lady|minister|lord|lieutenant|sea|prime)$/.test(lowerAt(frame, token + 1));

const TIME = /^(?:today|yesterday|tomorrow|tonight|here|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** "Culture" in "Culture Minister" and "foreign" in "foreign minister", but not "40-year-old" or "embattled". */
function isTitleWord(frame: Frame, token: number): boolean {
  if (TIME.test(lowerAt(frame, token))) return false;
  return (
    NOUN[frame.words.tags[token]!] === 1 ||
    isCapitalized(frame, token) ||
    TITLE_WORDS.has(lowerAt(frame, token)) ||
    (bitsAt(frame, token) & WordClass.Deputy) !== 0 ||
    // "deputy supply minister", with the field taken for a verb
    (lowerAt(frame, token + 1) === 'minister' && isFieldOf(lowerAt(frame, token)))
  );
}

/** Token that tells whose counterpart: the possessive pronoun, or the last word of the possessor's name; else -1. */
function counterpartToken(frame: Frame, left: LeftSide): number {
  if (left.possessor >= 0) return left.possessor;
  for (const {by, name, to} of left.affiliations) {
    if (by === 'possessive' && name >= 0 && frame.names[name]!.type === 'person') return to - 1;
  }
  return left.owner ?? -1;
}

/** Honorifics before the name are stepped over: "Foreign Minister Dr. X". */
export function beforeHonorifics(frame: Frame, name: number): number {
  const {from} = frame.names[name]!;
  return honorificsFrom(frame, from, sentenceStart(frame, from)) - 1;
}

/** The first of the honorifics that end before `token`, or `token` itself. */
export function honorificsFrom(frame: Frame, token: number, start: number): number {
  let from = token;
  while (from > start) {
    // "First Lady X"
    if (lowerAt(frame, from - 1) === 'lady' && lowerAt(frame, from - 2) === 'first') break;
    const style = styleFrom(frame, from - 1, start);
    const last = isApostrophe(frame, from - 1) ? from - 2 : from - 1;
    const before = style >= 0 ? style : bitsAt(frame, last) & Honorific ? last : bracketed(frame, from - 1, start);
    if (before < 0) break;
    from = before;
  }
  return from;
}

/** That of "Dato'", which is a token of its own. */
const isApostrophe = (frame: Frame, token: number): boolean =>
  /^['’]$/.test(lowerAt(frame, token)) && lowerAt(frame, token - 1) === 'dato';

/** The "Her" of "Her Royal Highness", "His Excellency" whose last word stands at `last`; else -1. */
function styleFrom(frame: Frame, last: number, start: number): number {
  if (!isCapitalized(frame, last)) return -1;
  const owner = lowerAt(frame, last - 1) === 'royal' ? last - 2 : last - 1;
  return owner >= start && styleHead(frame.words, owner) === last ? owner : -1;
}

/** Marks in brackets between a rank and a name: of a service that is over, or a second form of address. */
const RETIRED = /^(?:rtd|retd|ret|retired)\.?$/;

/** The bracket that opens "(Rtd)", "(ret.)", "(Mrs)" before the one that closes at `close`; else -1. */
function bracketed(frame: Frame, close: number, start: number): number {
  if (lowerAt(frame, close) !== ')' || close - 2 < start || lowerAt(frame, close - 2) !== '(') return -1;
  const inside = lowerAt(frame, close - 1);
  return RETIRED.test(inside) || bitsAt(frame, close - 1) & Honorific ? close - 2 : -1;
}

/** After a name in apposition the phrase is closed. */
export function closesApposition(frame: Frame, token: number): boolean {
  if (token >= frame.words.count || token >= sentenceEnd(frame, token - 1)) return true;
  const word = lowerAt(frame, token);
  return word === ',' || word === '.' || word === ';' || word === ')' || word === '—' || word === '–' || word === ':';
}

/** "of Norway" right after a person's name: the country. */
export function ofParty(frame: Frame, at: number, end: number): Affiliation | undefined {
  if (at + 1 >= end || lowerAt(frame, at) !== 'of') return undefined;
  const name = frame.nameAt[at + 1]!;
  return name >= 0 && frame.names[name]!.type === 'place' ? affiliation(frame, name, 'of') : undefined;
}

/** Classes of nouns for those who are told with the body they work for after their name. */
const AT_BODIES: ReadonlySet<string> = new Set(['scholar', 'executive', 'doctor', 'journalist']);
const OF_BODIES: ReadonlySet<string> = new Set([...AT_BODIES, 'lawyer', 'cleric', 'leader', 'official', 'politician']);

/** "analyst X |of Lotus University", "economist X |at the Lotus Bank": the body. */
export function ofBody(frame: Frame, {noun}: Head, at: number, end: number): Affiliation | undefined {
  const word = at < end ? lowerAt(frame, at) : '';
  const represents = word === 'from' && noun.className === 'politician';
  const fits = word === 'of' || represents ? OF_BODIES : /^(?:at|with|from)$/.test(word) ? AT_BODIES : undefined;
  if (!fits?.has(noun.className) || noun.lemma === 'minister') return undefined;
  const from = bitsAt(frame, at + 1) & WordClass.Definite ? at + 2 : at + 1;
  const name = from < end ? frame.nameAt[from]! : -1;
  return name >= 0 && frame.names[name]!.type === 'organization' ? affiliation(frame, name, 'of') : undefined;
}
