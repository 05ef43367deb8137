import {Honorific, WordClass} from './classes.js';
import {bitsAt, type Frame, isCapitalized, lowerAt, sentenceEnd, sentenceStart} from './frame.js';
import {beforeHonorifics, closesApposition, makeTitle, ofParty} from './makeTitle.js';
import {occasionTitle, takingOfficeAs} from './occasionTitles.js';
import {phraseFrom, pushPhrase} from './phraseFrom.js';
import {isSingular, participial, predicate} from './predicates.js';
import {closingBracket, readRight} from './rightSide.js';
import {FINITE, NOUN, PARTICIPLE, PREMODIFIER, PREPOSITION} from './tags.js';
import type {Affiliation, Title} from './types.js';

/** Words of a relative clause that is stepped over. */
const MAX_CLAUSE = 16;

/** Adverbs before an apposition: "X, formerly ambassador to Y,". */
const TIME_OF_OFFICE: ReadonlyMap<string, 'former' | 'held'> = new Map([
  ['then', 'held'],
  ['now', 'held'],
  ['today', 'held'],
  ['currently', 'held'],
  ['presently', 'held'],
  ['also', 'held'],
  ['formerly', 'former'],
  ['previously', 'former'],
  ['once', 'former'],
]);

/** Adds the titles that follow a name: appositions, relative clauses, what a copula or an appointment says. */
export function titlesAfter(frame: Frame, name: number, titles: Title[], literalAt: ReadonlySet<number>): void {
  const {words, names} = frame;
  const {from, to} = names[name]!;
  const end = sentenceEnd(frame, from);
  occasionTitle(frame, name, titles);
  // "X of Norway, the president of Y,"
  let at = ofParty(frame, to, end)?.to ?? to;
  if (at >= end) return;
  if (lowerAt(frame, at) === '(') {
    const close = closingBracket(frame, at, end);
    // "X (Minister of Health)"
    if (close > 0) apposition(frame, name, at + 1, close, titles, literalAt);
    if (close > 0) at = close;
  }
  const comma = (bitsAt(frame, at) & WordClass.Comma) !== 0;
  if (comma) {
    at++;
    // "X, 45, president of Y"
    if (
      at + 1 < end &&
      (words.lexicon.flags[words.types[at]!]! & 32) !== 0 &&
      bitsAt(frame, at + 1) & WordClass.Comma
    ) {
      at += 2;
      // "X, 45, is the president of Y"
      if (bitsAt(frame, at) & (WordClass.Copula | WordClass.Serving)) {
        predicate(frame, name, at, end, 'copula', titles);
        return;
      }
    }
    if (bitsAt(frame, at) & WordClass.Who) {
      const count = titles.length;
      predicate(frame, name, at + 1, end, 'relative', titles);
      afterClause(frame, name, at + 1, end, titles, titles.length > count);
      return;
    }
    if (bitsAt(frame, at) & WordClass.OfficeParticiple) {
      participial(frame, name, at, end, titles);
      return;
    }
    const past = lowerAt(frame, at) === 'until' ? commaAfter(frame, at, end) : -1;
    if (past > 0 && isSingular(frame, past + 1)) {
      // "X, until her appointment, was head of Y"
      const count = titles.length;
      predicate(frame, name, past + 1, end, 'copula', titles);
      for (const title of titles.slice(count)) title.status ??= 'former';
      return;
    }
    const until = lowerAt(frame, at) === 'until' ? untilEnd(frame, at, end) : -1;
    if (until > 0) {
      const count = titles.length;
      apposition(frame, name, until, end, titles, literalAt);
      for (const title of titles.slice(count)) title.status ??= 'former';
      return;
    }
    const time = TIME_OF_OFFICE.get(lowerAt(frame, at));
    if (time) {
      // "X, then foreign minister,", "X, formerly ambassador to Y,"
      const count = titles.length;
      apposition(frame, name, lowerAt(frame, at) === 'then' ? at : at + 1, end, titles, literalAt);
      if (time === 'former') for (const title of titles.slice(count)) title.status ??= 'former';
      appointedPast(frame, name, at, end, titles);
      return;
    }
    // "Her predecessor, X, was elected speaker", "The council's choice, X, is a former envoy"
    if (isSingular(frame, at) && bitsAt(frame, beforeHonorifics(frame, name)) & WordClass.Comma) {
      predicate(frame, name, at, end, 'copula', titles);
      return;
    }
    apposition(frame, name, at, end, titles, literalAt);
    const next = frame.nameAt[at] ?? -1;
    if (next >= 0 && names[next]!.type === 'person') return;
    afterClause(frame, name, at, end, titles);
    appointedPast(frame, name, at, end, titles);
    return;
  }
  if (bitsAt(frame, at) & WordClass.Who) {
    predicate(frame, name, at + 1, end, 'relative', titles);
    return;
  }
  predicate(frame, name, at, end, 'copula', titles);
  appointedBefore(frame, name, at, end, titles);
}

/** Words of a time between commas: "until her appointment last week". */
const MAX_TIME = 6;

/** The comma within a few words from `at`, or -1. */
function commaAfter(frame: Frame, at: number, end: number): number {
  for (let i = at + 1; i < end && i <= at + MAX_TIME; i++) if (bitsAt(frame, i) & WordClass.Comma) return i;
  return -1;
}

/** "until May", "until last year": past it, where a phrase follows; else -1. */
function untilEnd(frame: Frame, until: number, end: number): number {
  let at = until + 1;
  const first = lowerAt(frame, at);
  if (first === 'last' || first === 'this' || first === 'early' || first === 'late') at++;
  at++;
  return at < end && !(bitsAt(frame, at) & WordClass.Comma) ? at : -1;
}

/** "X, who gave up the sea, was elected president of Y": what the main verb says after the comma of a relative clause. */
function afterClause(
  frame: Frame,
  name: number,
  from: number,
  end: number,
  titles: Title[],
  onlyAppointed = false,
): void {
  const last = Math.min(end, from + MAX_CLAUSE);
  let at = from;
  while (at < last && !(bitsAt(frame, at) & WordClass.Comma)) at++;
  if (at >= last) return;
  // "X, who was minister of Y, has been appointed envoy"
  const perfect = /^ha[sd]$/.test(lowerAt(frame, at + 1)) && lowerAt(frame, at + 2) === 'been';
  const verb = perfect ? at + 3 : at + 2;
  const appointed = (bitsAt(frame, verb) & WordClass.OfficeParticiple) !== 0;
  if (onlyAppointed || perfect ? appointed && (perfect || isSingular(frame, at + 1)) : isSingular(frame, at + 1))
    predicate(frame, name, at + 1, end, 'copula', titles);
}

/**
 * The offices that the clause tells of somebody whose mention, a pronoun or a noun phrase, ends before `at`: "she was
 * director of Y", "The official, who was ambassador to Y", "His sister, named ambassador to Y,". Their `bearer` is -1.
 */
export function clauseTitles(frame: Frame, at: number): Title[] {
  const titles: Title[] = [];
  const end = sentenceEnd(frame, at - 1);
  if (at >= end) return titles;
  const comma = bitsAt(frame, at) & WordClass.Comma ? 1 : 0;
  const bits = bitsAt(frame, at + comma);
  if (bits & WordClass.Who) predicate(frame, -1, at + comma + 1, end, 'relative', titles);
  else if (!comma) predicate(frame, -1, at, end, 'copula', titles);
  else if (bits & WordClass.OfficeParticiple) participial(frame, -1, at + 1, end, titles);
  else if (bits & WordClass.Indefinite) apposition(frame, -1, at + 1, end, titles, NO_LITERALS);
  return titles;
}

const NO_LITERALS: ReadonlySet<number> = new Set();

/** The office that the noun phrase from `from` names ("Iran's foreign minister"), tied to nobody yet: its `bearer` is -1. */
export function titleOfPhrase(frame: Frame, from: number): Title | undefined {
  return pushPhrase(frame, -1, from, sentenceEnd(frame, from), 'apposition', []);
}

/** The office that the words from `at` name, tied to nobody yet: its `bearer` is -1. */
export function phraseTitle(frame: Frame, at: number): Title | undefined {
  return pushPhrase(frame, -1, at, sentenceEnd(frame, at - 1), 'relative', []);
}

function apposition(
  frame: Frame,
  name: number,
  at: number,
  end: number,
  titles: Title[],
  literalAt: ReadonlySet<number>,
): void {
  const told = titles.at(-1)?.bearer === name;
  if (at >= end || literalAt.has(at)) return;
  const found = phraseFrom(frame, at, end);
  if (!found) return;
  const {head, left} = found;
  if (left.from > at && left.from - at > 1) return;
  const right = readRight(frame, head.to);
  // "X, Chief Executive Officer (Asia) and founder of Y"
  const bracket = lowerAt(frame, right.to) === '(' ? closingBracket(frame, right.to, end) : -1;
  const after = skipDetail(frame, bracket > 0 ? bracket : right.to, end);
  const closes = closesApposition(frame, after) || opensClause(frame, after);
  const tied = left.affiliations.length + right.affiliations.length + right.modifiers.length > 0;
  const subject =
    !closes && tied && name >= 0 && isSubject(frame, name, titles) && endsBeforeVerb(frame, right.to, after, end);
  if (!closes && !subject && !(bitsAt(frame, after) & WordClass.And)) return;
  // A list goes on: "X, the king, and the queen"; but not "X, Foreign Minister, and Y".
  const bare = left.determiner === 'none' && isCapitalized(frame, head.from) && isCapitalized(frame, after + 2);
  if (
    !bare &&
    bitsAt(frame, after) & WordClass.Comma &&
    bitsAt(frame, after + 1) & WordClass.And &&
    !left.affiliations.length &&
    !right.affiliations.length &&
    right.modifiers.length === 0
  )
    return;
  if (told && bitsAt(frame, after) & WordClass.Comma && isPersonAt(frame, after + 1, end)) return;
  if (isNextNamesTitle(frame, right.to, end)) return;
  const count = titles.length;
  titles.push(makeTitle(frame, name, head, left, right, 'apposition'));
  // "X, a former governor of Y who was appointed director of Z"
  if (bitsAt(frame, after) & WordClass.Who) predicate(frame, name, after + 1, end, 'relative', titles);
  const past = furtherOffices(frame, name, after, end, titles);
  // "Mayor X, the manager and head of Y, Z": the offices of the next one.
  const ofNext = told && past > after && bitsAt(frame, past) & WordClass.Comma && isPersonAt(frame, past + 1, end);
  if (past < 0 || ofNext) titles.length = count;
}

/** "who", "which" or "that", or "as saying", after an apposition that no comma closes. */
function opensClause(frame: Frame, at: number): boolean {
  if (bitsAt(frame, at) & WordClass.Who) return true;
  const word = lowerAt(frame, at);
  return word === 'which' || word === 'where' || (word === 'as' && /^(?:saying|telling)$/.test(lowerAt(frame, at + 1)));
}

/** A name that no preposition governs: in "according to X, the minister of trade has resigned" X is no minister. */
function isSubject(frame: Frame, name: number, titles: readonly Title[]): boolean {
  const before = beforeTitle(frame, name, titles);
  return before < sentenceStart(frame, frame.names[name]!.from) || !PREPOSITION[frame.words.tags[before]!];
}

/** Tokens between an office and the verb of a sentence that no comma parts from it. */
const MAX_TO_VERB = 4;

/** "X, a spokesman for Y in Z said": the comma that would close is left out. */
function endsBeforeVerb(frame: Frame, from: number, at: number, end: number): boolean {
  if (at >= end || at - from > MAX_TO_VERB || !FINITE[frame.words.tags[at]!]) return false;
  for (let token = from; token < at; token++) if (PARTICIPLE[frame.words.tags[token]!]) return false;
  return true;
}

/** Offices that "and" joins in one apposition: "Vice President and Prime Minister of A and Ruler of B". */
const MAX_JOINED = 4;

/**
 * Adds the offices that "and" or commas join to the last title from `at` on, and tells where they end; -1 where the phrase
 * does not close, so that it was no apposition.
 */
function furtherOffices(frame: Frame, name: number, at: number, end: number, titles: Title[]): number {
  let and = at;
  for (let joined = 0; joined < MAX_JOINED; joined++) {
    if (listed(frame, and, end)) and = nextOfList(frame, and);
    else if (!(bitsAt(frame, and) & WordClass.And)) break;
    // "ambassador to A and formerly minister of B"
    const time = TIME_OF_OFFICE.get(lowerAt(frame, and + 1));
    const next = phraseFrom(frame, and + (time ? 2 : 1), end);
    if (!next) return -1;
    const {head, left} = next;
    const right = readRight(frame, head.to);
    if (left.determiner === 'definite' || left.affiliations.length > 0) {
      // "X, president of A and the king of B": two people; the apposition is not closed.
      return closesApposition(frame, right.to) ? at : -1;
    }
    const after = skipDetail(frame, pastPart(frame, right.to, end), end);
    const closes = closesApposition(frame, after) || opensClause(frame, after) || bitsAt(frame, after) & WordClass.And;
    if (!closes && !endsBeforeVerb(frame, right.to, after, end)) return -1;
    const last = titles.at(-1)!;
    if (last.affiliations.length === 0 && shares(frame, last, right.affiliations))
      last.affiliations = right.affiliations;
    const title = makeTitle(frame, name, head, left, right, 'apposition');
    if (time === 'former') title.status ??= 'former';
    titles.push(title);
    and = after;
  }
  return and;
}

/** "chairman and head of Y", but of a "minister and chairman of the Court" only the latter is the Court's. */
const shares = (frame: Frame, {head}: Title, parties: readonly Affiliation[]): boolean =>
  lowerAt(frame, head) !== 'minister' || parties.some(({name}) => frame.names[name]?.type === 'place');

const nextOfList = (frame: Frame, comma: number): number =>
  bitsAt(frame, comma + 1) & WordClass.And ? comma + 1 : comma;

/** "X, Vice President|, Minister of A and Chairman of B, said": capitalized offices with commas between them. */
function listed(frame: Frame, comma: number, end: number): boolean {
  if (!(bitsAt(frame, comma) & WordClass.Comma)) return false;
  const from = nextOfList(frame, comma) + 1;
  const next = isCapitalized(frame, from) ? phraseFrom(frame, from, end) : undefined;
  if (next?.left.determiner !== 'none' || next.left.affiliations.length > 0) return false;
  if (!isCapitalized(frame, next.head.from) || next.left.from !== from) return false;
  const {to} = readRight(frame, next.head.to);
  return !isPersonAt(frame, to, end) && (closesApposition(frame, to) || (bitsAt(frame, to) & WordClass.And) !== 0);
}

/** "President of the Guild's office in Oran": past the part of a body that follows its possessive. */
function pastPart(frame: Frame, at: number, end: number): number {
  if (!(bitsAt(frame, at) & WordClass.PossessiveClitic)) return at;
  let part = at + 1;
  while (part < end && NOUN[frame.words.tags[part]!]) part++;
  return part;
}

const MAX_DETAIL = 12;
const DETAIL_WORDS =
  WordClass.Definite |
  WordClass.Indefinite |
  WordClass.PossessivePronoun |
  WordClass.PossessiveClitic |
  WordClass.Hyphen;

/** Steps over what may follow the head before the closing comma: "since 2019", "at the time". */
function skipDetail(frame: Frame, from: number, end: number): number {
  let at = from;
  for (let steps = 0; steps < MAX_DETAIL && at < end; steps++) {
    const tag = frame.words.tags[at]!;
    if (closesApposition(frame, at) || opensClause(frame, at) || bitsAt(frame, at) & WordClass.And) break;
    if (
      !(
        PREPOSITION[tag] ||
        PREMODIFIER[tag] ||
        PARTICIPLE[tag] ||
        bitsAt(frame, at) & DETAIL_WORDS ||
        /^(?:himself|herself)$/.test(lowerAt(frame, at)) ||
        frame.nameAt[at]! >= 0
      )
    )
      break;
    at++;
  }
  return at;
}

/** "President X, the Minister of Finance, Y": the phrase tells who the next one is. */
function isPersonAt(frame: Frame, at: number, end: number): boolean {
  let token = at;
  while (token < end && bitsAt(frame, token) & Honorific) token++;
  const name = token < end ? frame.nameAt[token]! : -1;
  return name >= 0 && frame.names[name]!.type === 'person';
}

/** "Bayramov, Foreign Minister of Belgium Hadja Lahbib": the phrase belongs to the name after it. */
function isNextNamesTitle(frame: Frame, token: number, end: number): boolean {
  const name = token < end ? frame.nameAt[token]! : -1;
  return name >= 0 && frame.names[name]!.type === 'person';
}

/** The token before a name and what it is called by: in "named the surgeon X as foreign minister" the verb. */
function beforeTitle(frame: Frame, name: number, titles: readonly Title[]): number {
  let from = frame.names[name]!.to;
  for (let index = titles.length - 1; titles[index]?.bearer === name; index--)
    if (titles[index]!.by === 'before') from = Math.min(from, titles[index]!.from);
  return from < frame.names[name]!.to ? from - 1 : beforeHonorifics(frame, name);
}

/** "appointed X, until now head of Y, | as director of Z" */
function appointedPast(frame: Frame, name: number, from: number, end: number, titles: Title[]): void {
  const last = Math.min(end, from + MAX_CLAUSE);
  let at = from;
  while (at < last && !(bitsAt(frame, at) & WordClass.Comma)) at++;
  if (at + 1 < last && bitsAt(frame, at + 1) & WordClass.As) appointedBefore(frame, name, at + 1, end, titles);
}

const SWEARS: ReadonlySet<string> = new Set(['swore', 'swears', 'swearing', 'sworn']);

/** "appointed X as foreign minister", "named X prime minister", "elected X president". */
function appointedBefore(frame: Frame, name: number, at: number, end: number, titles: Title[]): void {
  const before = beforeTitle(frame, name, titles);
  const start = sentenceStart(frame, frame.names[name]!.from);
  const taken = takingOfficeAs(frame, before, at);
  if (taken > 0) {
    pushPhrase(frame, name, taken, end, 'copula', titles);
    return;
  }
  if (before < start) return;
  const swears = lowerAt(frame, before) === 'in' && SWEARS.has(lowerAt(frame, before - 1));
  if (!swears && !(bitsAt(frame, before) & WordClass.OfficeParticiple)) return;
  let token = at;
  if (bitsAt(frame, token) & WordClass.As) token++;
  else if (lowerAt(frame, token) === 'to' && lowerAt(frame, token + 1) === 'be') token += 2;
  const found = phraseFrom(frame, token, end);
  if (!found || found.left.from < token) return;
  titles.push(makeTitle(frame, name, found.head, found.left, readRight(frame, found.head.to), 'copula'));
}
