import {wordBytes} from '../words/cache.js';
import type {TokenSpan} from '../words/types.js';
import {contentEnd} from './ends.js';
import {addStatement, freeFrom, isQuoted, quotationBefore, quotationStart, type Unit} from './finder.js';
import {Bit, PLAIN_CUE, POSTPOSED} from './lexicon.js';
import {headOf, phraseStarting} from './nounPhrases.js';
import {
  closesAt,
  codeAt,
  IS,
  isComma,
  isDash,
  lowerAt,
  MARK,
  nextComma,
  opensAt,
  quotationAt,
  type Reading,
  T,
} from './reading.js';
import {type Subject, subjectBefore} from './subjects.js';
import {firstFinite, type VerbGroup, verbGroup} from './verbs.js';

/** Tokens between a cue and a quotation that goes on after it ("he said on Friday, “…”"). */
const RESUME_REACH = 14;
/** Tokens before ", he said," that need no verb of their own. */
const MAX_ASIDE_LEAD = 8;
/** Tokens of a time after a cue. */
const MAX_TIME = 4;
const LEAD_OPENERS = new Set('as while after when although though if because since before despite'.split(' '));
const PARENTHETIC_FOLLOWERS = new Set(
  'in on at during after when as while following before via through to of by from with for'.split(' '),
);

export const hasFinite = (reading: Reading, from: number, to: number): boolean => firstFinite(reading, from, to) >= 0;

export function withoutConjunction(reading: Reading, from: number, to: number): number {
  let start = from;
  while (
    start < to &&
    (isComma(reading, start) || isDash(reading, start) || (reading.tags[start] === T.CC && start > from - 1))
  )
    start++;
  return start;
}

/** Cues that stand after or inside what they report: "…,” said X", "…, X said", "…, X said, …". */
export function findFollowing(reading: Reading, unit: Unit): void {
  const {tags, bits, covered} = reading;
  for (let v = unit.from; v < unit.to; v++) {
    const particle = isPointedOut(reading, v);
    if ((!((bits[v] as number) & POSTPOSED) && !particle) || covered[v] || isQuoted(reading, v)) continue;
    if (!IS.verb[tags[v] as number]) continue;
    const group = verbGroup(reading, v, unit.from);
    if (particle) {
      group.to++;
      findPostposed(reading, unit, v, group);
      continue;
    }
    // "…, he is remembered": nobody says it.
    if (group.form !== 'finite' || (group.passive && group.from < v)) continue;
    if (findInverted(reading, unit, v, group)) continue;
    findPostposed(reading, unit, v, group);
  }
}

/** "…, he pointed out." */
const isPointedOut = (reading: Reading, v: number): boolean =>
  codeTable(reading.words.lexicon)[reading.words.types[v] as number] === Word.Point &&
  lowerAt(reading, v + 1) === 'out';

/** Words that are looked for at each token. */
export const Word = {Point: 1, As: 2} as const;
export const codeTable = wordBytes((_, lower) =>
  lower === 'as' ? Word.As : /^point(?:s|ed)?$/.test(lower) ? Word.Point : 0,
);

/** "“…,” said X." and "…, said X." */
function findInverted(reading: Reading, unit: Unit, v: number, group: VerbGroup): boolean {
  const {tags, bits} = reading;
  if (!((bits[v] as number) & (Bit.Say | Bit.Manner | Bit.Tell)) || group.from !== v) return false;
  if (tags[v] !== T.VBD && tags[v] !== T.VBZ && tags[v] !== T.VBN) return false;
  if (v === unit.from) return findOpening(reading, unit, v);
  const quotation = quotationBefore(reading, v);
  if (!quotation && !isComma(reading, v - 1)) return false;
  if (quotation && !quotationAt(reading, quotation.from)?.speech) return false;
  let source = v + 1;
  while (source < unit.end && IS.adverb[tags[source] as number]) source++;
  source = afterTurn(reading, source, unit.end);
  if (tags[source] === T.IN || tags[source] === T.TO) return false;
  let end = phraseStarting(reading, source, unit.end);
  if (
    end === source ||
    (tags[source] === T.PRP && lowerAt(reading, source) !== 'he' && lowerAt(reading, source) !== 'she')
  )
    return false;
  if (!quotation) {
    if (IS.finite[tags[end] as number] || lowerAt(reading, source) === 'that') return false;
    if (!hasFinite(reading, freeFrom(unit, v), v)) return false;
    if (subjectBefore(reading, v, freeFrom(unit, v)) && hasFinite(reading, end, unit.end)) return false;
    if (
      !/^(?:said|says|added|adds|according|reports|reported|wrote|writes|noted|notes|explained|explains)$/.test(
        lowerAt(reading, v),
      )
    )
      return false;
  }
  if (isComma(reading, end)) end = appositionEnd(reading, end, unit.end);
  const subject: Subject = {from: source, to: end, head: headOf(reading, source, end), relative: false};
  // "the “old” ad suggests that": no name is "that"; "Ann Lee said Tuesday".
  if (lowerAt(reading, source) === 'that' || (reading.bits[source] as number) & Bit.Day) return false;
  const content = contentBefore(reading, unit, v, false);
  if (!content) return false;
  const parts = [content];
  resume(reading, unit, end, parts, quotation !== null);
  return (
    addStatement(reading, unit, quotation ? 'inverted quotation' : 'inverted', parts, subject, {
      from: group.from,
      to: group.to,
    }) !== null
  );
}

const TURN = /^(?:part|side|turn|hand)$/;

/** Past "for her part", ", on the other hand,", "in turn"; `at` where no such words stand there. */
function afterTurn(reading: Reading, at: number, end: number): number {
  const inserted = isComma(reading, at);
  const first = inserted ? at + 1 : at;
  if (!/^(?:for|on|in)$/.test(lowerAt(reading, first))) return at;
  for (let i = first + 1; i < end && i <= first + 3; i++) {
    if (!TURN.test(lowerAt(reading, i))) continue;
    const next = isComma(reading, i + 1) ? i + 2 : i + 1;
    return inserted && next === i + 1 ? at : next;
  }
  return at;
}

/** "Said X: “…”" at the head of a sentence. */
function findOpening(reading: Reading, unit: Unit, v: number): boolean {
  const source = v + 1;
  const end = phraseStarting(reading, source, unit.end);
  if (end === source) return false;
  const close = isComma(reading, end) ? appositionEnd(reading, end, unit.end) : end;
  if (codeAt(reading, close) !== MARK.colon && !isComma(reading, close)) return false;
  const quotation = opensAt(reading, close + 1);
  if (!quotation?.speech) return false;
  const subject = {from: source, to: close, head: headOf(reading, source, close)};
  const part = {from: quotation.from, to: quotation.to};
  return addStatement(reading, unit, 'inverted quotation', [part], subject, {from: v, to: v + 1}) !== null;
}

/** Takes ", a spokesman for Y" into a source at its right; the comma at `comma` stays out where it is none. */
function appositionEnd(reading: Reading, comma: number, to: number): number {
  const {tags} = reading;
  const first = comma + 1;
  const opener = tags[first] as number;
  if (!IS.determiner[opener] && !IS.noun[opener] && lowerAt(reading, first) !== 'who') return comma;
  const who = lowerAt(reading, first) === 'who';
  for (let i = first; i < to; i++) {
    if (opensAt(reading, i)?.speech) return comma;
    if (IS.finite[tags[i] as number] && !who) return comma;
    if (isComma(reading, i)) return i;
  }
  return to;
}

/** "…, X said." and "…, X said, …". */
function findPostposed(reading: Reading, unit: Unit, v: number, group: VerbGroup): boolean {
  const {bits} = reading;
  const bit = (bits[v] as number) | (isPointedOut(reading, v) ? Bit.Say : 0);
  const floor = Math.max(unit.from, freeFrom(unit, group.from));
  const subject = subjectBefore(reading, group.from, Math.min(floor, group.from - 1));
  if (!subject || subject.relative || subject.from <= unit.from) return false;
  if ((bits[subject.head] as number) & Bit.NoSpeaker) return false;
  // "3,311 retweets"
  if (bit & Bit.NounHomograph && reading.tags[subject.head] === T.CD) return false;
  const lead = subject.from - 1;
  const quotation = quotationBefore(reading, subject.from);
  const spoken = quotation !== null && quotationAt(reading, quotation.from)?.speech === true;
  const leadOk =
    spoken || isComma(reading, lead) || (isDash(reading, lead) && lead > unit.from) || codeAt(reading, lead) === 63;
  if (!leadOk) return false;
  let after = group.to;
  if (bit & Bit.Tell || lowerAt(reading, v).startsWith('t')) {
    const addressee = phraseStarting(reading, after, unit.end);
    if (addressee > after && bit & Bit.Tell) after = addressee;
  }
  after = afterTime(reading, after, unit.end);
  const follows = followsCue(reading, unit, after, spoken);
  if (!follows || (follows === 'adverbial' && !spoken && speaksAfter(reading, after, unit.end))) return false;
  // "Responding, Lee assured them of help"
  if (!spoken && lead - floor === 1 && lowerAt(reading, floor).endsWith('ing')) return false;
  const start = spoken ? (quotation as TokenSpan).from : unit.from;
  const opener = lowerAt(reading, Math.max(start, freeFrom(unit, group.from)));
  if (!spoken && LEAD_OPENERS.has(opener) && follows !== 'parenthesis') {
    if (!(bit & (Bit.Say | Bit.Tell)) || !hasMainClause(reading, floor, lead)) return false;
  }
  if (!spoken && !hasFinite(reading, floor, lead)) {
    // "The envoys, he said, will meet again": the clause goes on after the aside.
    // So does "The wells, the minister argued in an interview, would have paid".
    const comma = follows === 'adverbial' ? nextComma(reading, after, unit.end) : after;
    if (follows === 'end' || lead - floor > MAX_ASIDE_LEAD || hasFinite(reading, after, comma)) return false;
    if (!hasFinite(reading, comma + 1, unit.end)) return false;
    if (!isComma(reading, lead) || LEAD_OPENERS.has(opener)) return false;
    if (follows === 'adverbial') {
      const aside = comma + 1;
      if (!IS.finite[reading.tags[aside] as number] || !(bit & Bit.Say)) return false;
      const content = contentBefore(reading, unit, subject.from, false);
      if (!content) return false;
      const to = contentEnd(reading, aside, {to: unit.end, form: 'clause', subordinate: false, relative: false});
      const cue = {from: group.from, to: group.to};
      return addStatement(reading, unit, 'clause, X said', [content, {from: aside, to}], subject, cue) !== null;
    }
  }
  if (
    !spoken &&
    !(bit & (Bit.Say | Bit.Manner | Bit.Tell)) &&
    (follows === 'adverbial' || cueBetween(reading, floor, lead))
  )
    return false;
  const content = contentBefore(reading, unit, subject.from, spoken);
  // "But, he said, the port is closed"
  const opened = !content && !spoken && follows === 'parenthesis' && reading.tags[floor] === T.CC;
  if (!content && !opened) return false;
  const parts = content ? [content] : [];
  const resumed = resume(reading, unit, after, parts, spoken);
  if (!resumed && follows === 'parenthesis' && !spoken) {
    const from = after + 1;
    const to = contentEnd(reading, from, {to: unit.end, form: 'clause', subordinate: false, relative: false});
    if (to > from && goesOn(reading, from, unit.end) && !reportsAgain(reading, from, unit.end)) parts.push({from, to});
  }
  if (!resumed && follows === 'adverbial' && !spoken) addContinuation(reading, unit, after, parts);
  return (
    addStatement(reading, unit, spoken ? 'quotation, X said' : 'clause, X said', parts, subject, {
      from: group.from,
      to: group.to,
    }) !== null
  );
}

/** "Asked about it, she answered with a saying: “…”": what is said is still to come. */
function speaksAfter(reading: Reading, from: number, end: number): boolean {
  for (let i = from; i + 1 < end; i++) {
    if (isComma(reading, i) || IS.finite[reading.tags[i] as number]) return false;
    if (codeAt(reading, i) === MARK.colon) return opensAt(reading, i + 1)?.speech === true;
    // "replied with a smile that she was not"
    if (lowerAt(reading, i) === 'that' && reading.tags[i] === T.IN) return true;
  }
  return false;
}

/** "Since it opened, the port has grown, he said": past the comma of its opening phrase the sentence has a verb. */
function hasMainClause(reading: Reading, from: number, to: number): boolean {
  const comma = nextComma(reading, from, to);
  return comma < to && hasFinite(reading, comma, to);
}

/** The comma of "he said then, …", "she said on Monday, …"; `at` where something else comes first. */
function afterTime(reading: Reading, at: number, end: number): number {
  let i = at;
  while (
    i < end &&
    i < at + MAX_TIME &&
    (IS.adverb[reading.tags[i] as number] || (reading.bits[i] as number) & (Bit.Day | Bit.TimeAdverb))
  )
    i++;
  return isComma(reading, i) ? i : at;
}

/** "…, the agency said in June, and the rest paid less": the report goes on after the aside. */
export function addContinuation(reading: Reading, unit: Unit, after: number, parts: TokenSpan[]): void {
  const comma = nextComma(reading, after, unit.end);
  const from = comma + 1;
  if (from >= unit.end || reading.tags[from] !== T.CC || hasFinite(reading, after, comma)) return;
  const to = contentEnd(reading, from + 1, {to: unit.end, form: 'clause', subordinate: false, relative: false});
  if (hasFinite(reading, from, to) && !cueBetween(reading, from, to)) parts.push({from, to});
}

/** "…, the minister told a briefing, Kawi reports.": who hands it on. */
const reportsAgain = (reading: Reading, from: number, to: number): boolean =>
  ((reading.bits[to - 1] as number) & Bit.Say) !== 0 &&
  IS.verb[reading.tags[to - 1] as number] === 1 &&
  firstFinite(reading, from, to - 1) < 0;

/** Whether what stands after ", X said," takes up the sentence and is no participle, apposition or place. */
const goesOn = (reading: Reading, from: number, to: number): boolean => {
  const tag = reading.tags[from] as number;
  if (lowerAt(reading, from) === 'including') return true;
  if ((reading.bits[from] as number) & Bit.Day && !hasFinite(reading, from, to)) return false;
  if (tag === T.VBG && !((reading.bits[from] as number) & PLAIN_CUE) && hasFinite(reading, from, to)) return true;
  return tag !== T.VBG && tag !== T.IN && tag !== T.WDT && tag !== T.WP;
};

/** How the sentence goes on after a cue that may follow its content: not at all, in an aside, or as its own clause (null). */
function followsCue(
  reading: Reading,
  unit: Unit,
  at: number,
  spoken: boolean,
): 'end' | 'parenthesis' | 'adverbial' | null {
  const {tags, bits} = reading;
  if (at >= unit.end) return 'end';
  if (opensAt(reading, at)?.speech) return spoken ? 'adverbial' : null;
  if (isComma(reading, at)) {
    if (opensAt(reading, at + 1)?.speech && !spoken) return null;
    return 'parenthesis';
  }
  if (codeAt(reading, at) === MARK.colon && at + 1 < unit.end && !spoken) return null;
  if (isDash(reading, at) || codeAt(reading, at) === MARK.colon || closesAt(reading, at)) return 'end';
  const word = lowerAt(reading, at);
  if (word === 'that') return null;
  const opens = PARENTHETIC_FOLLOWERS.has(word);
  if (
    !opens &&
    !((bits[at] as number) & Bit.Day) &&
    !IS.adverb[tags[at] as number] &&
    tags[at] !== T.VBG &&
    tags[at] !== T.CC
  )
    return spoken ? 'adverbial' : null;
  if (opens || spoken) return 'adverbial';
  for (let i = at; i < unit.end && !isComma(reading, i); i++) {
    if (IS.finite[tags[i] as number] || lowerAt(reading, i) === 'that') return null;
  }
  return 'adverbial';
}

/** The words before a cue that it reports: a quotation, or the sentence so far. */
function contentBefore(reading: Reading, unit: Unit, at: number, _spoken: boolean): TokenSpan | null {
  const quotation = quotationBefore(reading, at);
  const free = freeFrom(unit, at);
  let to = at;
  if (isComma(reading, to - 1) || isDash(reading, to - 1)) to--;
  let from = withoutConjunction(reading, free, to);
  if (quotation) {
    if (quotation.from <= from) from = quotationStart(reading, quotation.from);
    to = Math.max(quotation.to, to);
  }
  if (from >= to) return null;
  for (let i = Math.max(from, unit.from); i < to; i++) if (reading.covered[i]) return null;
  return {from, to};
}

/** "X said, “…”" after a first part: adds the words that go on, and tells whether there were any. */
function resume(reading: Reading, unit: Unit, after: number, parts: TokenSpan[], spoken: boolean): boolean {
  for (let i = after; i < unit.to && i < after + RESUME_REACH; i++) {
    const quotation = opensAt(reading, i);
    if (quotation?.speech) {
      const introduced =
        isComma(reading, i - 1) ||
        isDash(reading, i - 1) ||
        codeAt(reading, i - 1) === MARK.colon ||
        reading.tags[i - 1] === T.CC ||
        reading.tags[i - 2] === T.CC ||
        i === after;
      if (!introduced || !spoken) return false;
      if (cueBetween(reading, after, i)) return false;
      // Words between the first part and this one are the reporter's own.
      parts.push({from: quotation.from, to: Math.max(quotation.to, Math.min(quotation.to, unit.to))});
      return true;
    }
    if (IS.verb[reading.tags[i] as number] && (reading.bits[i] as number) & PLAIN_CUE) return false;
  }
  return false;
}

const cueBetween = (reading: Reading, from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if ((reading.bits[i] as number) & PLAIN_CUE && IS.finite[reading.tags[i] as number]) return true;
  return false;
};
