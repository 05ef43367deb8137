import {nounOf} from '../phrases/nounTable.js';
import type {TokenSpan} from '../words/types.js';
import {Bit} from './lexicon.js';
import {phraseEnding, phraseStarting} from './nounPhrases.js';
import {codeAt, IS, isComma, isDash, lowerAt, MARK, type Reading, T} from './reading.js';
import {subjectBefore} from './subjects.js';
import {verbGroup} from './verbs.js';

/** A sentence in which events are looked for. */
export interface Scene {
  reading: Reading;
  /** `On` bits of a token. */
  on: (i: number) => number;
  /** Whether a person's name begins with a token. */
  opensPerson: (i: number) => boolean;
  from: number;
  to: number;
}

/** Tokens between an infinitive or a noun and the verb whose subject it shares. */
const CONTROL_REACH = 20;
const MAX_CONJUNCTS = 12;
/** Words of time that stand between a subject and its verb, with or without "on". */
const TIME_WORDS = new Set(
  `today yesterday tomorrow tonight morning evening afternoon night week month year late early earlier later last this
  next same day recently separately jointly also`.split(/\s+/),
);

const spanOf = ({from, to}: TokenSpan): TokenSpan => ({from, to});

/**
 * Who does what the verb at `v` says: the subject of a finite verb; of an infinitive ("is due to meet") that of the
 * verb before; of "after meeting X" that of the verb before, or of the main clause where the words begin the sentence.
 */
export function subjectOf(scene: Scene, v: number): TokenSpan | null {
  const {reading, from} = scene;
  const group = verbGroup(reading, v, from);
  if (group.form === 'finite') return finiteSubject(scene, beforePrefix(reading, group.from));
  if (group.form === 'participle') return null;
  return invitedTo(scene, group.from) ?? controllerOf(scene, group.from, v + 1);
}

/** "extended an invitation to X | to visit Y", "invited X | to visit Y": the one invited, before the infinitive at `at`; else null. */
function invitedTo({reading, from}: Scene, at: number): TokenSpan | null {
  const to = lowerAt(reading, at) === 'to' ? at : at - 1;
  const phrase = to > from ? phraseEnding(reading, to - 1, from) : null;
  if (!phrase || lowerAt(reading, to) !== 'to') return null;
  for (let i = phrase.to - 2; i >= Math.max(from + 1, phrase.from - 1); i--)
    if (lowerAt(reading, i) === 'to' && lowerAt(reading, i - 1) === 'invitation') return {from: i + 1, to: phrase.to};
  return /^invit(?:e|es|ed|ing)$/.test(lowerAt(reading, phrase.from - 1)) ? spanOf(phrase) : null;
}

/** "co-chaired": where the prefix of a verb begins. */
function beforePrefix(reading: Reading, verb: number): number {
  return lowerAt(reading, verb - 1) === '-' && lowerAt(reading, verb - 2) === 'co' ? verb - 2 : verb;
}

/** The subject of the nearest finite verb before `at`, else of the clause after it; see `subjectOf`. */
export function controllerOf(scene: Scene, at: number, after: number): TokenSpan | null {
  const {reading, from} = scene;
  for (let i = at - 1; i >= from && i >= at - CONTROL_REACH; i--) {
    if (!IS.finite[reading.tags[i] as number]) continue;
    return finiteSubject(scene, verbGroup(reading, i, from).from);
  }
  return at - from <= CONTROL_REACH ? mainSubject(scene, after) : null;
}

/**
 * ", speaking after talks with Y,", ", after talks with Y,": the phrase before the comma that ends at `at`, where no finite
 * verb stands between it and the sentence's head.
 */
export function participleSubject(scene: Scene, at: number): TokenSpan | null {
  const {reading, from} = scene;
  if (at - 1 <= from || !isComma(reading, at - 1)) return null;
  for (let i = from; i < at; i++) if (IS.finite[reading.tags[i] as number]) return null;
  const phrase = phraseEnding(reading, at - 2, from);
  return phrase ? withCoordinates(scene, spanOf(phrase)) : null;
}

function finiteSubject(scene: Scene, groupFrom: number): TokenSpan | null {
  const subject = subjectBefore(scene.reading, beforeTime(scene, groupFrom), scene.from);
  return subject ? withCoordinates(scene, subject) : null;
}

/** "Karimov late on Monday met", "Karimov, Monday in Oslo, met": where the subject ends. */
function beforeTime({reading, from}: Scene, at: number): number {
  let i = isComma(reading, at - 1) && at - 1 > from ? at - 2 : at - 1;
  // "Monday in Oslo met"
  let place = i;
  while (place > from && IS.name[reading.tags[place] as number] && !isTime(reading, place)) place--;
  if (place < i && /^(?:in|at)$/.test(lowerAt(reading, place)) && isDay(reading, place - 1)) {
    const day = lowerAt(reading, place - 2) === 'on' ? place - 2 : place - 1;
    const comma = isComma(reading, day - 1) ? day - 1 : day;
    if (comma > from && IS.nominal[reading.tags[comma - 1] as number]) return comma;
  }
  i = at - 1;
  while (i > from && isTime(reading, i)) i--;
  if (i < at - 1 && lowerAt(reading, i) === 'on') i--;
  return i > from && i < at - 1 && IS.nominal[reading.tags[i] as number] ? i + 1 : at;
}

const isDay = (reading: Reading, i: number): boolean => ((reading.bits[i] as number) & Bit.Day) !== 0;

/** "he and his counterpart", "X, Y and visiting Prime Minister Z": the subject with what "and" joins to it on the left. */
function withCoordinates({reading, from: start}: Scene, subject: TokenSpan): TokenSpan {
  const {tags} = reading;
  let {from} = subject;
  let listed = hasAnd(reading, subject.from, subject.to);
  for (let item = 0; item < MAX_CONJUNCTS && from > start; item++) {
    let k = from - 1;
    if (
      tags[k] === T.VBG &&
      k > start &&
      (tags[k - 1] === T.CC || isComma(reading, k - 1) || IS.determiner[tags[k - 1] as number])
    ) {
      from = k;
      continue;
    }
    if (lowerAt(reading, k) === 'and') k--;
    else if (lowerAt(reading, k) === 'as' && lowerAt(reading, k - 1) === 'well') k -= 3;
    else if (!(isComma(reading, k) && (listed || isApposition(reading, k, start)))) break;
    if (k > start && isComma(reading, k)) k--;
    if (k < start) break;
    const before = tags[k] === T.PRP ? {from: k, to: k + 1} : phraseEnding(reading, k, start);
    if (!before) break;
    if (before.from > start && IS.preposition[tags[before.from - 1] as number] && listed) {
      // "envoys from Kenya, Ghana and Togo": the list hangs on a noun.
      const noun = phraseEnding(reading, before.from - 2, start);
      if (noun) from = noun.from;
      break;
    }
    from = before.from;
    listed = true;
  }
  return {from, to: subject.to};
}

/** "Novak and his counterpart, | Anna Berg": the comma follows a noun that "and" joins to somebody. */
function isApposition(reading: Reading, comma: number, start: number): boolean {
  if (comma <= start || IS.name[reading.tags[comma - 1] as number]) return false;
  const before = phraseEnding(reading, comma - 1, start);
  if (!before) return false;
  return hasAnd(reading, before.from - 1, before.to);
}

function hasAnd(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (lowerAt(reading, i) === 'and') return true;
  return false;
}

/** The subject of the first finite verb after `at` that stands in no relative clause. */
export function mainSubject(scene: Scene, at: number): TokenSpan | null {
  const {reading, to} = scene;
  const {tags} = reading;
  for (let i = at; i < to; i++) {
    if (!IS.finite[tags[i] as number]) continue;
    const group = verbGroup(reading, i, at);
    const before = tags[group.from - 1] as number;
    if (before === T.WP || before === T.WDT) continue;
    const subject = subjectBefore(reading, beforeTime(scene, group.from), at);
    return subject && subject.from > at
      ? withCoordinates({...scene, from: afterComma(reading, at, subject.from)}, subject)
      : null;
  }
  return null;
}

/** Past the first comma from `at` on, where it stands before `end`: "After talks in Oslo, A and B said". */
function afterComma(reading: Reading, at: number, end: number): number {
  for (let i = at; i < end; i++) if (isComma(reading, i)) return i + 1;
  return at;
}

/** The noun phrase after a word within `reach` tokens, coordinated ones included, no finite verb between. */
export function phraseAfter(
  {reading, to}: Scene,
  from: number,
  word: string | RegExp,
  reach: number,
): TokenSpan | null {
  for (let i = from; i < to && i < from + reach; i++) {
    if (typeof word === 'string' ? lowerAt(reading, i) === word : word.test(lowerAt(reading, i))) {
      const start = afterTime(reading, i + 1, to);
      const end = listEnd(reading, start, to);
      return end > start ? {from: start, to: end} : null;
    }
    if (endsReach(reading, i)) return null;
  }
  return null;
}

const endsReach = (reading: Reading, i: number): boolean =>
  IS.finite[reading.tags[i] as number] === 1 || codeAt(reading, i) === MARK.semicolon || isDash(reading, i);

/** The object of a verb whose last token is before `from`; "met Monday with X" has none. */
export function objectAt({reading, to}: Scene, from: number): TokenSpan | null {
  let start = from;
  while (start < to && IS.adverb[reading.tags[start] as number]) start++;
  start = afterTime(reading, start, to);
  const end = listEnd(reading, start, to);
  // "meeting all night in Oslo"
  if (/^(?:all|every|each|last|this|next)$/.test(lowerAt(reading, start)) && isTime(reading, start + 1)) return null;
  // "met a day earlier", "met last week"
  const time = isTime(reading, end - 1) || (end < to && TIME_WORDS.has(lowerAt(reading, end)));
  return end > start && !(time && end - start < 4) ? {from: start, to: end} : null;
}

/** Whether a phrase begins with an office or a name, and holds an office: "President X", but not "the King X Airbase". */
export function namesOffice(reading: Reading, {from, to}: TokenSpan): boolean {
  if (IS.determiner[reading.tags[from] as number]) return false;
  for (let i = from; i < to; i++) if (nounOf(lowerAt(reading, i))?.office) return true;
  return false;
}

/** A day, or a word of time as it stands beside a verb. */
export const isTime = (reading: Reading, i: number): boolean =>
  isDay(reading, i) || TIME_WORDS.has(lowerAt(reading, i));

function afterTime(reading: Reading, from: number, to: number): number {
  let i = from;
  while (i < to && isDay(reading, i)) i++;
  return i;
}

/** Words that add another noun phrase to a list, in their order. */
const LINKS: readonly (readonly string[])[] = [
  ['as', 'well', 'as'],
  ['along', 'with'],
  ['together', 'with'],
  ['including'],
  ['and'],
  ['&'],
];
/** Participles that name who heads a delegation: "a delegation led by X". */
const LEADING = new Set('led headed chaired represented'.split(' '));

/** Past a noun phrase with those joined to it: "X, Y and Z", "the minister, Jan Novak,", "a delegation led by X". */
export function listEnd(reading: Reading, from: number, to: number): number {
  const {tags} = reading;
  let end = phraseFrom(reading, from, to);
  if (end === from) return from;
  for (let item = 0; item < MAX_CONJUNCTS && end < to; item++) {
    // "the leadership, represented by X"
    const participle = isComma(reading, end) ? end + 1 : end;
    const led = LEADING.has(lowerAt(reading, participle)) && lowerAt(reading, participle + 1) === 'by';
    const start = led ? participle + 2 : afterLink(reading, end);
    if (start === end) break;
    const tag = tags[start] as number;
    // "appointed X, replacing Y"
    if (/^(?:succeed|replac)ing$/.test(lowerAt(reading, start))) break;
    if (!IS.name[tag] && !IS.determiner[tag] && !IS.noun[tag] && !IS.adjective[tag] && tag !== T.VBG && tag !== T.PRP)
      break;
    const next = phraseFrom(reading, start, to);
    if (next === start || (!led && startsClause(reading, next))) break;
    end = next;
  }
  return end;
}

/** Past the comma, "and" or both at `at`; `at` where there is none. */
function afterLink(reading: Reading, at: number): number {
  let start = isComma(reading, at) ? at + 1 : at;
  for (const link of LINKS) {
    if (link.every((word, i) => lowerAt(reading, start + i) === word)) {
      start += link.length;
      break;
    }
  }
  return start;
}

/** Whether a finite verb follows a noun phrase, which so is the next clause's subject. */
function startsClause(reading: Reading, at: number): boolean {
  let i = at;
  while (IS.adverb[reading.tags[i] as number]) i++;
  return IS.finite[reading.tags[i] as number] === 1;
}

/** "visiting Prime Minister X", "the ailing president": a participle may open the phrase. */
function phraseFrom(reading: Reading, from: number, to: number): number {
  const {tags} = reading;
  const participle = IS.determiner[tags[from] as number] ? from + 1 : from;
  const opens = tags[participle] === T.VBG && IS.premodifier[tags[participle + 1] as number] === 1;
  const start = opens ? participle + 1 : afterStyle(reading, from);
  const end = phraseStarting(reading, start, to);
  if (end > start) return end;
  return start > from && !opens ? start : from;
}

const STYLES = /^(?:highness|majesty|excellency|excellencies|holiness|eminence|beatitude)$/;

/** Past "His Royal Highness" before an office or name; else `at`. */
function afterStyle(reading: Reading, at: number): number {
  if (!/^(?:his|her|their)$/.test(lowerAt(reading, at))) return at;
  for (let i = at + 1; i < at + 3; i++) if (STYLES.test(lowerAt(reading, i))) return i + 1;
  return at;
}

const PLURALS = new Set(['they', 'we', 'both', 'two', 'three', 'pair', 'duo', 'trio', 'sides', 'parties', 'their']);
/** Tokens of a plural noun phrase without "and": "the two foreign ministers". */
const MAX_PLURAL = 5;

/** Whether a subject names several: "A and B", "the two ministers", "they". */
export function isPlural(reading: Reading, {from, to}: TokenSpan): boolean {
  if (listsMembers(reading, from, to)) return false;
  if (hasAnd(reading, from + 1, to)) return true;
  if (PLURALS.has(lowerAt(reading, from)) || (to - from === 2 && PLURALS.has(lowerAt(reading, to - 1)))) return true;
  return reading.tags[to - 1] === T.NNS && to - from <= MAX_PLURAL;
}

/** "three officials, A, B and C,": they are on one side. */
function listsMembers(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++) {
    const word = lowerAt(reading, i);
    if (word === 'two' || word === 'both' || word === 'and') return false;
    if (isComma(reading, i)) return i > from && reading.tags[i - 1] === T.NNS;
  }
  return false;
}

/** Who holds the meeting that the noun at `n` names by a possessive: "his meeting", "Novak's talks", "the sides' talks". */
export function possessorOf(scene: Scene, n: number): TokenSpan | null {
  const {reading, from} = scene;
  const {tags} = reading;
  for (let i = n - 1; i >= from && i >= n - 8; i--) {
    const tag = tags[i] as number;
    if (tag === T.PRP$) return {from: i, to: i + 1};
    // "Tuesday's talks" are nobody's.
    if (tag === T.POS) return i > from && !isTime(reading, i - 1) ? personEnding(scene, i - 1) : null;
    if (!IS.premodifier[tag] || IS.determiner[tag]) return null;
  }
  return null;
}

/** The noun phrase whose last token is `last`; of "the subject of President Novak" the person alone. */
export function personEnding({reading, from, opensPerson}: Scene, last: number): TokenSpan | null {
  const phrase = phraseEnding(reading, last, from);
  if (!phrase) return null;
  let person = last;
  while (person > phrase.from && !opensPerson(person)) person--;
  if (!opensPerson(person)) return spanOf(phrase);
  let start = person;
  while (start > phrase.from && !IS.preposition[reading.tags[start - 1] as number]) {
    start--;
    if (lowerAt(reading, start) === 'and') return spanOf(phrase);
  }
  return {from: start, to: phrase.to};
}

/** A span without its relative clauses: "Novak, who replaced Berg," is "Novak". */
export function withoutClauses(reading: Reading, span: TokenSpan): TokenSpan[] {
  const {tags} = reading;
  const spans: TokenSpan[] = [];
  let from = span.from;
  for (let i = span.from; i < span.to; i++) {
    if (tags[i] !== T.WP && tags[i] !== T.WDT && lowerAt(reading, i) !== 'whose') continue;
    if (i > from) spans.push({from, to: i});
    while (i < span.to && !isComma(reading, i)) i++;
    from = i + 1;
  }
  if (from < span.to) spans.push({from, to: span.to});
  return spans;
}
