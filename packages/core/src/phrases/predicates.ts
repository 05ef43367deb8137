import {WordClass} from './classes.js';
import {affiliation, bitsAt, type Frame, lowerAt} from './frame.js';
import {closesApposition, makeTitle} from './makeTitle.js';
import {phraseFrom, pushPhrase} from './phraseFrom.js';
import {readRight} from './rightSide.js';
import {ADVERB, FINITE} from './tags.js';
import type {Title} from './types.js';

/** A copula that one person takes: in "X, Y and Z, were" the comma closes a list. */
export function isSingular(frame: Frame, token: number): boolean {
  return (bitsAt(frame, token) & WordClass.Copula) !== 0 && !PLURAL_COPULAS.has(lowerAt(frame, token));
}

const PLURAL_COPULAS: ReadonlySet<string> = new Set(['are', 'were', 'be', 'been', 'being', 'become', 'remain']);

/** "X, appointed ambassador in 2019," and "X, elected president of Y". */
export function participial(frame: Frame, name: number, at: number, end: number, titles: Title[]): void {
  let token = at + 1;
  if (lowerAt(frame, token) === 'in') token++;
  if (bitsAt(frame, token) & WordClass.As) token++;
  pushPhrase(frame, name, token, end, 'relative', titles);
}

/** "X is the foreign minister of Y", "who serves as …", "was elected president", "has been appointed …". */
export function predicate(
  frame: Frame,
  name: number,
  start: number,
  end: number,
  by: 'relative' | 'copula',
  titles: Title[],
): void {
  const {words} = frame;
  const adjunct = timeAdjunct(frame, start, end);
  let at = adjunct.to;
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
    // "has been acting president"
    if (lower === 'acting' && equates && !(bitsAt(frame, at + 1) & WordClass.As)) break;
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
    // "re-elected"
    if (lower === 're' && bitsAt(frame, at + 1) & WordClass.Hyphen) {
      at++;
      continue;
    }
    if (verbs > 0 && REMOVED.has(lower) && bitsAt(frame, at + 1) & WordClass.As) {
      past = true;
      continue;
    }
    const left = verbs > 0 ? relieved(frame, at) : -1;
    if (left >= 0) {
      equates = true;
      past = true;
      at = left;
      break;
    }
    const moved = verbs > 0 && MOVED.has(lower) ? asAfter(frame, at, end) : -1;
    if (moved >= 0) {
      relocated(frame, name, at, moved, end, by, titles);
      return;
    }
    const change = verbs === 0 || perfect ? officeChange(frame, at) : undefined;
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
  if (!title) return;
  if ((past || adjunct.former) && title.status === null) title.status = 'former';
  if (!past) ofAppointer(frame, title, end);
  alsoHeld(frame, name, title, end, by, titles);
  // "was relieved of the post of mayor and appointed governor of Y"
  const next = bitsAt(frame, title.to) & WordClass.Comma ? title.to + 1 : title.to;
  if (bitsAt(frame, next) & WordClass.And && bitsAt(frame, next + 1) & WordClass.OfficeParticiple)
    participial(frame, name, next + 1, end, titles);
}

/** Participles of being put out of an office, before "of" or "from" and the words for it. */
const RELIEVED: ReadonlySet<string> = new Set(
  'relieved dismissed removed released suspended freed fired sacked'.split(' '),
);
const POSTS: ReadonlySet<string> = new Set('post position office duties duty role job functions'.split(' '));

/** "relieved of the post of |", "dismissed from his position as |", "relieved of her duties as |": where the office begins, else -1. */
function relieved(frame: Frame, verb: number): number {
  if (!RELIEVED.has(lowerAt(frame, verb)) || !/^(?:of|from)$/.test(lowerAt(frame, verb + 1))) return -1;
  let at = verb + 2;
  if (bitsAt(frame, at) & (WordClass.Definite | WordClass.PossessivePronoun)) at++;
  if (!POSTS.has(lowerAt(frame, at))) return -1;
  return /^(?:of|as)$/.test(lowerAt(frame, at + 1)) ? at + 2 : -1;
}

/** Participles of being sent to another body, before what one is to be there. */
const MOVED: ReadonlySet<string> = new Set(
  'moved transferred redeployed posted seconded reassigned deployed assigned shifted recalled'.split(' '),
);
/** Tokens between such a participle and its "as". */
const MAX_TO_AS = 10;

function asAfter(frame: Frame, verb: number, end: number): number {
  for (let at = verb + 1; at < end && at <= verb + MAX_TO_AS; at++) {
    const bits = bitsAt(frame, at);
    if (bits & WordClass.As) return at;
    if (bits & WordClass.Comma || FINITE[frame.words.tags[at]!]) return -1;
  }
  return -1;
}

/** "was moved to the Department of Fisheries as Principal Secretary": of that department, where nothing else is told. */
function relocated(
  frame: Frame,
  name: number,
  verb: number,
  as: number,
  end: number,
  by: 'relative' | 'copula',
  titles: Title[],
): void {
  const title = pushPhrase(frame, name, as + 1, end, by, titles);
  if (!title || title.affiliations.length > 0) return;
  const body = frame.nameAt[as - 1]!;
  const told = body >= 0 && frame.names[body]!.type === 'organization' && frame.names[body]!.from > verb;
  if (told) title.affiliations = [affiliation(frame, body, 'of')];
}

/** "was appointed envoy to Y by the Council": of the council, where nothing else is told. */
function ofAppointer(frame: Frame, title: Title, end: number): void {
  if (lowerAt(frame, title.to) !== 'by' || title.affiliations.some(({by}) => by !== 'to')) return;
  const at = bitsAt(frame, title.to + 1) & WordClass.Definite ? title.to + 2 : title.to + 1;
  const body = at < end ? frame.nameAt[at]! : -1;
  if (body >= 0 && frame.names[body]!.type === 'organization')
    title.affiliations = [...title.affiliations, affiliation(frame, body, 'of')];
}

/** "is foreign minister and deputy prime minister": a second office, without an article of its own. */
function alsoHeld(
  frame: Frame,
  name: number,
  {to, status, affiliations}: Title,
  end: number,
  by: Title['by'],
  titles: Title[],
): void {
  if (!(bitsAt(frame, to) & WordClass.And)) return;
  const found = phraseFrom(frame, to + 1, end);
  if (found?.left.determiner !== 'none' || found.left.from !== to + 1) return;
  const right = readRight(frame, found.head.to);
  if (!closesApposition(frame, right.to)) return;
  const second = makeTitle(frame, name, found.head, found.left, right, by);
  if (second.affiliations.length === 0) second.affiliations = affiliations.filter(({by: tie}) => tie !== 'to');
  if (status === 'former') second.status ??= status;
  titles.push(second);
}

/** Participles of being put out of an office, before "as". */
const REMOVED: ReadonlySet<string> = new Set(
  'dismissed ousted removed fired sacked replaced succeeded deposed suspended'.split(' '),
);

/** Words of a time between "who" and its verb: "who until last year was", "who in 2019 became". */
const MAX_ADJUNCT = 5;

function timeAdjunct(frame: Frame, start: number, end: number): {to: number; former: boolean} {
  const word = lowerAt(frame, start);
  if (word === 'until' || word === 'in' || word === 'from' || word === 'since') {
    const last = Math.min(end, start + MAX_ADJUNCT);
    for (let at = start + 1; at < last; at++) {
      if (isSingular(frame, at)) return {to: at, former: word === 'until'};
      if (bitsAt(frame, at) & WordClass.Comma) break;
    }
  }
  return {to: start, former: false};
}

/** Verbs of entering and leaving an office, before "as": their words, and whether the office is left. */
const OFFICE_CHANGES: readonly (readonly [words: readonly string[], former: boolean])[] = [
  [['took', 'office'], false],
  [['takes', 'office'], false],
  [['took', 'over'], false],
  [['takes', 'over'], false],
  [['continues'], false],
  [['resigned'], true],
  [['retired'], true],
  [['quit'], true],
  [['stepped', 'down'], true],
];

/** "took over as", "resigned as": past its words, where they begin at `at`. */
function officeChange(frame: Frame, at: number): {to: number; former: boolean} | undefined {
  for (const [words, former] of OFFICE_CHANGES) {
    const to = at + words.length;
    if (bitsAt(frame, to) & WordClass.As && words.every((word, i) => lowerAt(frame, at + i) === word))
      return {to, former};
  }
  return undefined;
}
