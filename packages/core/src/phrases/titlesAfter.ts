import {WordClass} from './classes.js';
import {
  bitsAt,
  continuesRight,
  type Frame,
  gluedToPrevious,
  type Head,
  headAt,
  type LeftSide,
  lowerAt,
  readLeft,
  sentenceEnd,
  sentenceStart,
} from './frame.js';
import {beforeHonorifics, closesApposition, makeTitle, ofParty} from './makeTitle.js';
import {closingBracket, readRight} from './rightSide.js';
import {ADVERB, PARTICIPLE, PREMODIFIER, PREPOSITION} from './tags.js';
import type {Title} from './types.js';

/** Words between a comma and the head of an apposition: ", a former Deputy Foreign Minister,". */
const MAX_TO_HEAD = 7;

/** Words of a relative clause that is stepped over. */
const MAX_CLAUSE = 16;

/** Adverbs before an apposition: "X, formerly ambassador to Y,". */
const TIME_OF_OFFICE: ReadonlyMap<string, 'former' | 'held'> = new Map([
  ['then', 'held'],
  ['now', 'held'],
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
      if (titles.length === count) afterClause(frame, name, at + 1, end, titles);
      return;
    }
    if (bitsAt(frame, at) & WordClass.OfficeParticiple) {
      participial(frame, name, at, end, titles);
      return;
    }
    const time = TIME_OF_OFFICE.get(lowerAt(frame, at));
    if (time) {
      // "X, then foreign minister,", "X, formerly ambassador to Y,"
      const count = titles.length;
      apposition(frame, name, lowerAt(frame, at) === 'then' ? at : at + 1, end, titles, literalAt);
      if (time === 'former') for (const title of titles.slice(count)) title.status ??= 'former';
      return;
    }
    const told = titles.at(-1)?.bearer === name;
    // "Her predecessor, X, was elected speaker"
    if (told && isSingular(frame, at) && bitsAt(frame, beforeHonorifics(frame, name)) & WordClass.Comma) {
      predicate(frame, name, at, end, 'copula', titles);
      return;
    }
    apposition(frame, name, at, end, titles, literalAt);
    const next = frame.nameAt[at] ?? -1;
    if (next < 0 || names[next]!.type !== 'person') afterClause(frame, name, at, end, titles);
    return;
  }
  if (bitsAt(frame, at) & WordClass.Who) {
    predicate(frame, name, at + 1, end, 'relative', titles);
    return;
  }
  predicate(frame, name, at, end, 'copula', titles);
  appointedBefore(frame, name, at, end, titles);
}

/** "X, who gave up the sea, was elected president of Y": what the main verb says after the comma of a relative clause. */
function afterClause(frame: Frame, name: number, from: number, end: number, titles: Title[]): void {
  const last = Math.min(end, from + MAX_CLAUSE);
  let at = from;
  while (at < last && !(bitsAt(frame, at) & WordClass.Comma)) at++;
  if (at < last && isSingular(frame, at + 1)) predicate(frame, name, at + 1, end, 'copula', titles);
}

/** A copula that one person takes: in "X, Y and Z, were" the comma closes a list. */
function isSingular(frame: Frame, token: number): boolean {
  return (bitsAt(frame, token) & WordClass.Copula) !== 0 && !PLURAL_COPULAS.has(lowerAt(frame, token));
}

const PLURAL_COPULAS: ReadonlySet<string> = new Set(['are', 'were', 'be', 'been', 'being', 'become', 'remain']);

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
  return titles;
}

/** The office that the words from `at` name, tied to nobody yet: its `bearer` is -1. */
export function phraseTitle(frame: Frame, at: number): Title | undefined {
  return pushPhrase(frame, -1, at, sentenceEnd(frame, at - 1), 'relative', []);
}

/** The first noun phrase from `at` whose head is a person's, with at most `MAX_TO_HEAD` words before the head. */
function phraseFrom(frame: Frame, at: number, end: number): {head: Head; left: LeftSide; from: number} | undefined {
  const {words, names, nameAt} = frame;
  let token = at;
  for (let steps = 0; steps < MAX_TO_HEAD && token < end; steps++) {
    const name = nameAt[token]!;
    if (name >= 0) {
      if (names[name]!.type === 'person' && !(bitsAt(frame, names[name]!.to) & WordClass.PossessiveClitic))
        return undefined;
      token = names[name]!.to;
      continue;
    }
    const bits = bitsAt(frame, token);
    const head = bits & (WordClass.Noun | WordClass.BeforeGeneral) ? headAt(frame, token) : undefined;
    if (head && !continuesRight(frame, head) && !(bitsAt(frame, head.to) & WordClass.PossessiveClitic)) {
      if (head.noun.kind !== 'person' || head.noun.plural) return undefined;
      const next = head.to < end ? nameAt[head.to]! : -1;
      // "X, President Y": the title of the next name.
      if (next >= 0 && names[next]!.type === 'person') return undefined;
      return {head, left: readLeft(frame, head, at), from: at};
    }
    const tag = words.tags[token]!;
    const inside =
      PREMODIFIER[tag] ||
      // "co-founder": the first part of a compound.
      (bitsAt(frame, token + 1) & WordClass.Hyphen && gluedToPrevious(frame, token + 1)) ||
      PARTICIPLE[tag] ||
      bits &
        (WordClass.Definite |
          WordClass.Indefinite |
          WordClass.PossessivePronoun |
          WordClass.PossessiveClitic |
          WordClass.Hyphen |
          WordClass.Status |
          WordClass.Deputy);
    if (!inside) return undefined;
    token++;
  }
  return undefined;
}

function apposition(
  frame: Frame,
  name: number,
  at: number,
  end: number,
  titles: Title[],
  literalAt: ReadonlySet<number>,
): void {
  if (at >= end || literalAt.has(at)) return;
  const found = phraseFrom(frame, at, end);
  if (!found) return;
  const {head, left} = found;
  if (left.from > at && left.from - at > 1) return;
  const right = readRight(frame, head.to);
  const after = skipDetail(frame, right.to, end);
  if (!closesApposition(frame, after) && !(bitsAt(frame, after) & (WordClass.Who | WordClass.And))) return;
  // A list goes on: "X, the king, and the queen".
  if (
    bitsAt(frame, after) & WordClass.Comma &&
    bitsAt(frame, after + 1) & WordClass.And &&
    !left.affiliations.length &&
    !right.affiliations.length
  )
    return;
  if (isNextNamesTitle(frame, right.to, end)) return;
  const title = makeTitle(frame, name, head, left, right, 'apposition');
  titles.push(title);
  if (bitsAt(frame, after) & WordClass.And) {
    const second = phraseFrom(frame, after + 1, end);
    if (!second || second.left.determiner === 'definite' || second.left.affiliations.length) {
      // "X, president of A and the king of B": two people; the apposition is not closed.
      if (!second || !closesApposition(frame, readRight(frame, second.head.to).to)) titles.pop();
      return;
    }
    const secondRight = readRight(frame, second.head.to);
    if (!closesApposition(frame, secondRight.to)) {
      titles.pop();
      return;
    }
    if (title.affiliations.length === 0) title.affiliations = secondRight.affiliations;
    titles.push(makeTitle(frame, name, second.head, second.left, secondRight, 'apposition'));
  }
}

/** Steps over what may follow the head before the closing comma: "since 2019", "at the time". */
function skipDetail(frame: Frame, from: number, end: number): number {
  let at = from;
  for (let steps = 0; steps < 8 && at < end; steps++) {
    const tag = frame.words.tags[at]!;
    if (closesApposition(frame, at) || bitsAt(frame, at) & (WordClass.Who | WordClass.And)) break;
    if (
      !(
        PREPOSITION[tag] ||
        PREMODIFIER[tag] ||
        PARTICIPLE[tag] ||
        bitsAt(frame, at) & WordClass.Definite ||
        frame.nameAt[at]! >= 0
      )
    )
      break;
    at++;
  }
  return at;
}

/** "Bayramov, Foreign Minister of Belgium Hadja Lahbib": the phrase belongs to the name after it. */
function isNextNamesTitle(frame: Frame, token: number, end: number): boolean {
  const name = token < end ? frame.nameAt[token]! : -1;
  return name >= 0 && frame.names[name]!.type === 'person';
}

/** "X, appointed ambassador in 2019," and "X, elected president of Y". */
function participial(frame: Frame, name: number, at: number, end: number, titles: Title[]): void {
  let token = at + 1;
  if (lowerAt(frame, token) === 'in') token++;
  if (bitsAt(frame, token) & WordClass.As) token++;
  pushPhrase(frame, name, token, end, 'relative', titles);
}

/** "X is the foreign minister of Y", "who serves as …", "was elected president", "has been appointed …". */
function predicate(
  frame: Frame,
  name: number,
  start: number,
  end: number,
  by: 'relative' | 'copula',
  titles: Title[],
): void {
  const {words} = frame;
  let at = start;
  let verbs = 0;
  let past = false;
  let perfect = false;
  let served = false;
  let equates = false;
  for (let steps = 0; steps < 7 && at < end; steps++, at++) {
    const bits = bitsAt(frame, at);
    const lower = lowerAt(frame, at);
    if (bits & WordClass.Not) return;
    if (bits & WordClass.Copula) {
      verbs++;
      equates = true;
      if (lower === 'was' || lower === 'were') past = true;
      if (lower === 'became') past = false;
      continue;
    }
    if (bits & WordClass.OfficeParticiple && verbs > 0) {
      equates = true;
      past = false;
      continue;
    }
    if (bits & WordClass.Serving) {
      verbs++;
      served = true;
      // "has served as minister since 2020" holds the office still.
      if ((lower === 'served' || lower === 'worked') && !perfect) past = true;
      continue;
    }
    if (lower === 'has' || lower === 'had' || lower === 'have' || lower === 'will' || lower === 'would') {
      verbs++;
      if (lower === 'had') past = true;
      else if (lower !== 'will' && lower !== 'would') perfect = true;
      continue;
    }
    if (lower === 'in' && bitsAt(frame, at - 1) & WordClass.OfficeParticiple) continue;
    const change = verbs === 0 ? officeChange(frame, at) : undefined;
    if (change) {
      verbs++;
      past = change.former;
      at = change.to - 1;
      continue;
    }
    if (bits & WordClass.As) {
      if (verbs === 0) return;
      equates = true;
      at++;
      break;
    }
    if (ADVERB[words.tags[at]!] && !(bits & WordClass.Status)) continue;
    break;
  }
  if (verbs === 0 || !equates) return;
  if (served && !(bitsAt(frame, at - 1) & WordClass.As)) return;
  const title = pushPhrase(frame, name, at, end, by, titles);
  if (title && past && title.status === null) title.status = 'former';
}

/** Verbs of entering and leaving an office, before "as": their words, and whether the office is left. */
const OFFICE_CHANGES: readonly (readonly [words: string, former: boolean])[] = [
  ['took office', false],
  ['takes office', false],
  ['took over', false],
  ['takes over', false],
  ['continues', false],
  ['resigned', true],
  ['retired', true],
  ['quit', true],
  ['stepped down', true],
];

/** "took over as", "resigned as": past its words, where they begin at `at`. */
function officeChange(frame: Frame, at: number): {to: number; former: boolean} | undefined {
  for (const [words, former] of OFFICE_CHANGES) {
    const parts = words.split(' ');
    const to = at + parts.length;
    if (bitsAt(frame, to) & WordClass.As && parts.every((part, i) => lowerAt(frame, at + i) === part))
      return {to, former};
  }
  return undefined;
}

function pushPhrase(
  frame: Frame,
  name: number,
  at: number,
  end: number,
  by: Title['by'],
  titles: Title[],
): Title | undefined {
  const found = phraseFrom(frame, at, end);
  if (!found || found.left.from < at) return undefined;
  const {head, left} = found;
  // "X is a member": too little to be told as an office without saying of what.
  const right = readRight(frame, head.to);
  const title = makeTitle(frame, name, head, left, right, by);
  titles.push(title);
  return title;
}

/** "appointed X as foreign minister", "named X prime minister", "elected X president". */
function appointedBefore(frame: Frame, name: number, at: number, end: number, titles: Title[]): void {
  // "named the surgeon X as foreign minister": what he was before stands before the name.
  const own = titles.at(-1);
  const before = own?.bearer === name && own.by === 'before' ? own.from - 1 : beforeHonorifics(frame, name);
  const start = sentenceStart(frame, frame.names[name]!.from);
  if (before < start || !(bitsAt(frame, before) & WordClass.OfficeParticiple)) return;
  let token = at;
  if (bitsAt(frame, token) & WordClass.As) token++;
  else if (lowerAt(frame, token) === 'to' && lowerAt(frame, token + 1) === 'be') token += 2;
  const found = phraseFrom(frame, token, end);
  if (!found || found.left.from < token) return;
  titles.push(makeTitle(frame, name, found.head, found.left, readRight(frame, found.head.to), 'copula'));
}
