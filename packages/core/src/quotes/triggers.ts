import type {EventType} from '../article.js';
import type {Name} from '../names/types.js';
import type {TokenSpan} from '../words/types.js';
import {isQuoted} from './finder.js';
import {Bit} from './lexicon.js';
import {codeAt, IS, isComma, isDash, lowerAt, MARK, type Reading, T} from './reading.js';
import {phraseEnding, phraseStarting, subjectBefore} from './subjects.js';
import {EVENT_NOUN, EVENT_VERB, On, triggerBits} from './triggerLexicon.js';
import type {Trigger} from './types.js';
import {verbGroup} from './verbs.js';

/** Tokens after a verb of exchange within which its "with" stands ("discussed the agenda of the talks with X"). */
const WITH_REACH = 30;

type Bits = (i: number) => number;

/** Finds the words that report events, with the phrases that hold who takes part. Quoted speech is left out. */
export function findTriggers(reading: Reading, _names: readonly Name[]): Trigger[] {
  const {words, tags} = reading;
  const byType = triggerBits(words.lexicon);
  const bits: Bits = i => byType[words.types[i] as number] ?? 0;
  const found: Trigger[] = [];
  for (const unit of reading.units) {
    for (let i = unit.from; i < unit.to; i++) {
      const bit = bits(i);
      if (!(bit & (EVENT_VERB | EVENT_NOUN)) || isQuoted(reading, i)) continue;
      const trigger =
        bit & EVENT_VERB && IS.verb[tags[i] as number] && !opensWithNoun(reading, bits, i, unit.from)
          ? verbTrigger(reading, bits, i, unit.from, unit.to)
          : bit & EVENT_NOUN
            ? nounTrigger(reading, bits, i, unit.from, unit.to)
            : null;
      if (trigger) found.push(trigger);
    }
  }
  return found;
}

function made(
  reading: Reading,
  type: EventType,
  at: TokenSpan,
  status: Trigger['status'],
  parties: (TokenSpan | null)[],
  personsOnly = false,
): Trigger | null {
  const kept = parties.filter((party): party is TokenSpan => party !== null && party.to > party.from);
  if (kept.length === 0) return null;
  return {
    from: at.from,
    to: at.to,
    type,
    sentence: reading.words.sentenceOf[at.from] as number,
    status,
    parties: kept,
    personsOnly,
  };
}

function verbTrigger(reading: Reading, bits: Bits, v: number, from: number, to: number): Trigger | null {
  const {tags} = reading;
  const bit = bits(v);
  if (!IS.verb[tags[v] as number]) return null;
  const group = verbGroup(reading, v, from);
  const status = statusOf(reading, bits, group.from, v, from);
  const at = {from: v, to: v + 1};
  const subject = group.form === 'participle' ? null : subjectOf(reading, group.from, v, from);
  if (bit & On.Meet) {
    if (group.passive) {
      const by = phraseAfter(reading, v + 1, to, 'by', 4) ?? phraseAfter(reading, v + 1, to, 'with', 3);
      return group.form === 'participle' || !by ? null : made(reading, 'meeting', at, status, [subject, by], true);
    }
    const meets = lowerAt(reading, v).startsWith('me');
    if (!meets && group.form !== 'finite') return null;
    const object = meets
      ? (phraseAfter(reading, v + 1, to, 'with', 4) ?? objectAt(reading, v + 1, to))
      : objectAt(reading, v + 1, to);
    if (!subject) return null;
    if (!object) return meets && isPlural(reading, subject) ? made(reading, 'meeting', at, status, [subject]) : null;
    return made(reading, 'meeting', at, status, [subject, object], !meets);
  }
  if (bit & (On.MeetWith | On.Speak)) {
    const other = phraseAfter(reading, v + 1, to, 'with', 8);
    const phone = phoneAhead(bits, v + 1, to);
    return subject && other && (phone || bit & On.MeetWith)
      ? made(reading, phone ? 'call' : 'meeting', at, status, [subject, other], true)
      : null;
  }
  if (bit & On.Exchange) return exchange(reading, v, group.passive, to, status, subject);
  if (bit & On.Call) {
    const object = objectAt(reading, v + 1, to);
    return subject && object && !group.passive ? made(reading, 'call', at, status, [subject, object], true) : null;
  }
  if (bit & On.Visit) return group.passive || !subject ? null : made(reading, 'visit', at, status, [subject]);
  if (bit & On.Arrive) {
    const next = lowerAt(reading, v + 1);
    return subject && (next === 'in' || next === 'to' || next === 'at')
      ? made(reading, 'visit', at, status, [subject])
      : null;
  }
  if (bit & On.Sign) {
    let object = false;
    const first = group.passive ? from : v + 1;
    const last = group.passive ? v : Math.min(to, v + 12);
    for (let i = first; i < last; i++) if (bits(i) & On.Signed) object = true;
    if (!object) return null;
    if (!group.passive)
      return subject
        ? made(reading, 'signing', at, status, [subject, phraseAfter(reading, v + 1, to, 'with', 14)])
        : null;
    const by = phraseAfter(reading, v + 1, to, 'by', 6) ?? phraseAfter(reading, v + 1, to, 'between', 6);
    return by ? made(reading, 'signing', at, status, [by]) : null;
  }
  if (bit & (On.Appoint | On.Elect | On.Name)) {
    const type = bit & On.Elect ? 'election' : 'appointment';
    if (group.passive) {
      if (group.form === 'participle' || !subject || (bit & On.Name && lowerAt(reading, v + 1) === 'after'))
        return null;
      return IS.noun[tags[v + 1] as number] ||
        IS.determiner[tags[v + 1] as number] ||
        lowerAt(reading, v + 1) === 'as' ||
        lowerAt(reading, v + 1) === 'to' ||
        !(bit & On.Name)
        ? made(reading, type, at, status, [subject], true)
        : null;
    }
    const object = objectAt(reading, v + 1, to);
    if (!object || (bit & On.Name && lowerAt(reading, object.to) !== 'as' && !IS.determiner[tags[object.to] as number]))
      return null;
    return made(reading, type, at, status, [object], true);
  }
  if (bit & On.Resign && subject && !group.passive) return made(reading, 'resignation', at, status, [subject], true);
  return null;
}

/** "A and B discussed X", "A discussed X with B", "X was discussed between A and B". */
function exchange(
  reading: Reading,
  v: number,
  passive: boolean,
  to: number,
  status: Trigger['status'],
  subject: TokenSpan | null,
): Trigger | null {
  const at = {from: v, to: v + 1};
  if (passive) {
    const between = phraseAfter(reading, v + 1, to, 'between', 4) ?? phraseAfter(reading, v + 1, to, 'by', 3);
    return between ? made(reading, 'meeting', at, status, [between], true) : null;
  }
  if (!subject) return null;
  if (isPlural(reading, subject)) return made(reading, 'meeting', at, status, [subject], true);
  const other = phraseAfter(reading, v + 1, to, 'with', WITH_REACH);
  return other ? made(reading, 'meeting', at, status, [subject, other], true) : null;
}

/** "talks with X", "a meeting between A and B", "At the meeting with X, Y …", "during his visit to X". */
function nounTrigger(reading: Reading, bits: Bits, n: number, from: number, to: number): Trigger | null {
  const {tags} = reading;
  if (!IS.noun[tags[n] as number] && !opensWithNoun(reading, bits, n, from)) return null;
  const bit = bits(n);
  const phone = bits(n - 1) & On.Phone || (bit & On.CallNoun && lowerAt(reading, n).startsWith('call'));
  if (bit & On.CallNoun && !(bit & On.MeetingNoun) && !(bits(n - 1) & On.Phone)) return null;
  const type: EventType = bit & On.VisitNoun ? 'visit' : phone ? 'call' : 'meeting';
  const at = {from: n, to: n + 1};
  const next = lowerAt(reading, n + 1);
  if (type === 'visit') return visitNoun(reading, bits, n, from, to);
  const between =
    next === 'between' || (next === 'of' && IS.determiner[tags[n + 2] as number])
      ? phraseAfter(reading, n + 1, to, 'between', 1)
      : null;
  if (between) return made(reading, type, at, nounStatus(reading, bits, n, from, to), [between], true);
  const other = phraseAfter(reading, n + 1, to, 'with', 4);
  if (!other) return null;
  const holder = holderOf(reading, bits, n, from, to, other.to);
  return made(
    reading,
    type,
    at,
    holder?.status ?? nounStatus(reading, bits, n, from, to),
    [holder?.subject ?? null, other],
    true,
  );
}

/** "Talks between …" at the head of a sentence, whatever part of speech the tagger took it for. */
const opensWithNoun = (reading: Reading, bits: Bits, i: number, from: number): boolean =>
  i === from && (bits(i) & EVENT_NOUN) !== 0 && /^(?:between|with)$/.test(lowerAt(reading, i + 1));

function visitNoun(reading: Reading, bits: Bits, n: number, from: number, to: number): Trigger | null {
  const {tags} = reading;
  const at = {from: n, to: n + 1};
  const next = lowerAt(reading, n + 1);
  if (next !== 'to' && next !== 'by') return null;
  if (tags[n - 1] === T.PRP$)
    return made(reading, 'visit', at, nounStatus(reading, bits, n, from, to), [{from: n - 1, to: n}], true);
  if (next === 'by')
    return made(
      reading,
      'visit',
      at,
      nounStatus(reading, bits, n, from, to),
      [phraseAfter(reading, n + 1, to, 'by', 1)],
      true,
    );
  let start = n;
  while (start > from && IS.premodifier[tags[start - 1] as number]) start--;
  for (let i = start; i < n; i++)
    if (tags[i] === T.POS)
      return made(reading, 'visit', at, nounStatus(reading, bits, n, from, to), [{from: start, to: i}], true);
  const holder = holderOf(reading, bits, n, from, to, n + 1);
  return holder ? made(reading, 'visit', at, holder.status, [holder.subject], true) : null;
}

/** Who holds the meeting that noun `n` names: the subject of the verb before it, or of the clause that follows the phrase. */
function holderOf(
  reading: Reading,
  bits: Bits,
  n: number,
  from: number,
  to: number,
  after: number,
): {subject: TokenSpan; status: Trigger['status']} | null {
  const {tags} = reading;
  for (let v = n - 1; v >= from && v >= n - 10; v--) {
    if (isComma(reading, v)) break;
    if (!IS.verb[tags[v] as number]) continue;
    const group = verbGroup(reading, v, from);
    if (group.passive) return null;
    const subject = subjectOf(reading, group.from, v, from);
    const own = bits(v) & On.Cancel ? 'cancelled' : bits(v) & On.Deny ? 'denied' : null;
    return subject ? {subject, status: own ?? statusOf(reading, bits, group.from, v, from)} : null;
  }
  // "At the meeting with X, Y stressed …": the main clause's subject.
  let comma = after;
  while (comma < to && comma < after + 12 && !isComma(reading, comma)) comma++;
  if (!isComma(reading, comma)) {
    // "At the meeting with X Y stressed" runs on without a comma.
    return null;
  }
  const end = phraseStarting(reading, comma + 1, to);
  if (end === comma + 1) return null;
  return {subject: {from: comma + 1, to: end}, status: 'held'};
}

/** The subject of a verb; of a participle after a comma or an infinitive, the subject of the verb before. */
function subjectOf(reading: Reading, groupFrom: number, v: number, from: number): TokenSpan | null {
  const {tags} = reading;
  const group = verbGroup(reading, v, from);
  if (group.form === 'infinitive') {
    // "is expected to meet", "plans to visit", "will travel to Oslo to meet"
    for (let i = groupFrom - 1; i >= from && i >= groupFrom - 14; i--) {
      if (!IS.finite[tags[i] as number]) continue;
      const subject = subjectBefore(reading, verbGroup(reading, i, from).from, from);
      return subject ? spanOf(subject) : null;
    }
    return null;
  }
  const subject = subjectBefore(reading, groupFrom, from);
  return subject ? spanOf(subject) : null;
}

const spanOf = ({from, to}: TokenSpan): TokenSpan => ({from, to});

/** The noun phrase after `word` within `reach` tokens, coordinated ones included, no verb between. */
function phraseAfter(reading: Reading, from: number, to: number, word: string, reach: number): TokenSpan | null {
  const {tags} = reading;
  for (let i = from; i < to && i < from + reach; i++) {
    if (lowerAt(reading, i) === word) {
      const end = listEnd(reading, i + 1, to);
      return end > i + 1 ? {from: i + 1, to: end} : null;
    }
    if (IS.finite[tags[i] as number] || codeAt(reading, i) === MARK.semicolon || isDash(reading, i)) return null;
  }
  return null;
}

const objectAt = (reading: Reading, from: number, to: number): TokenSpan | null => {
  let start = from;
  while (start < to && IS.adverb[reading.tags[start] as number]) start++;
  const end = listEnd(reading, start, to);
  return end > start ? {from: start, to: end} : null;
};

/** Past a noun phrase with those that commas and "and" join to it: "X, Y and Z", "the minister, Jan Novak,". */
function listEnd(reading: Reading, from: number, to: number): number {
  const {tags} = reading;
  let end = phraseStarting(reading, from, to);
  if (end === from) return from;
  for (let item = 0; item < 12 && end < to; item++) {
    const joins = isComma(reading, end) || lowerAt(reading, end) === 'and';
    if (!joins) break;
    let start = end + 1;
    if (lowerAt(reading, start) === 'and') start++;
    const tag = tags[start] as number;
    if (!IS.name[tag] && !IS.determiner[tag] && !IS.noun[tag] && !IS.adjective[tag]) break;
    const next = phraseStarting(reading, start, to);
    if (
      next === start ||
      IS.finite[tags[next] as number] ||
      (IS.adverb[tags[next] as number] && IS.finite[tags[next + 1] as number])
    )
      break;
    end = next;
  }
  return end;
}

const PLURALS = new Set(['they', 'we', 'both']);

/** Whether a subject names several: "A and B", "the two ministers", "they". */
function isPlural(reading: Reading, {from, to}: TokenSpan): boolean {
  const {tags} = reading;
  for (let i = from; i < to; i++) if (lowerAt(reading, i) === 'and' && i > from) return true;
  if (PLURALS.has(lowerAt(reading, from))) return true;
  const phrase = phraseEnding(reading, to - 1, from);
  return phrase !== null && tags[to - 1] === T.NNS && to - from <= 4;
}

function phoneAhead(bits: Bits, from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 12; i++) if (bits(i) & On.Phone) return true;
  return false;
}

function statusOf(reading: Reading, bits: Bits, groupFrom: number, v: number, from: number): Trigger['status'] {
  const {tags} = reading;
  let planned = false;
  for (let i = Math.max(from, groupFrom - 4); i < v; i++) {
    const bit = bits(i);
    if (i >= groupFrom && (reading.bits[i] as number) & Bit.Negation) return 'denied';
    if (bit & On.Deny && IS.verb[tags[i] as number]) return 'denied';
    if (bit & On.Cancel && IS.verb[tags[i] as number]) return 'cancelled';
    if (bit & On.Plan && (i >= groupFrom || tags[groupFrom - 1] === T.TO || lowerAt(reading, v - 1) === 'to'))
      planned = true;
  }
  return planned || (tags[v] === T.VB && lowerAt(reading, v - 1) === 'to') ? 'planned' : 'held';
}

/** A cancelled, denied or planned meeting by the verb around its noun. */
function nounStatus(reading: Reading, bits: Bits, n: number, from: number, to: number): Trigger['status'] {
  const {tags} = reading;
  let status: Trigger['status'] = 'held';
  for (let i = Math.max(from, n - 12); i < Math.min(to, n + 16); i++) {
    if (isComma(reading, i) && i > n) break;
    const bit = bits(i);
    const verb = IS.verb[tags[i] as number] === 1;
    if (bit & On.Cancel && verb) return 'cancelled';
    if (bit & On.Deny && verb && i < n) return 'denied';
    if (bit & On.Plan && (tags[i] === T.MD || verb)) status = 'planned';
  }
  return status;
}
