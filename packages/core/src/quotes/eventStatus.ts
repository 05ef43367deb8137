import {Bit} from './lexicon.js';
import type {Scene} from './parties.js';
import {IS, isComma, lowerAt, type Reading, T} from './reading.js';
import {On} from './triggerLexicon.js';
import type {Trigger} from './types.js';
import {verbGroup} from './verbs.js';

export type Status = Trigger['status'];

/** Tokens of a verb group's surroundings that can deny it: "refused to", "will never". */
const BEFORE_GROUP = 4;
/** Tokens before a noun within which the verb that governs it stands. */
const NOUN_REACH = 14;
/** Tokens after a noun phrase within which "will take place" stands. */
const AFTER_NOUN = 10;
/** Tokens within which "has been postponed" stands, past "that was to have been held on Monday". */
const AFTER_CLAUSE = 16;

/** Whether what the verb at `v` reports came about. */
export function verbStatus(scene: Scene, v: number): Status {
  const {reading, on, from} = scene;
  const {tags} = reading;
  const group = verbGroup(reading, v, from);
  let planned = false;
  for (let i = Math.max(from, group.from - BEFORE_GROUP); i < v; i++) {
    const bit = on(i);
    const inside = i >= group.from;
    if (inside && (reading.bits[i] as number) & Bit.Negation) return 'denied';
    if (isComma(reading, i) && !inside) {
      planned = false;
      continue;
    }
    const verb = IS.verb[tags[i] as number] === 1;
    if (bit & On.Deny && (verb || tags[i] === T.NN || tags[i] === T.JJ)) return 'denied';
    if (bit & On.Cancel && verb) return 'cancelled';
    if (bit & (On.Plan | On.Wish) && (inside || tags[group.from - 1] === T.TO || lowerAt(reading, v - 1) === 'to'))
      planned = true;
  }
  if (isDeniedReport(scene, group.from)) return 'denied';
  if (planned || (tags[v] !== T.VBD && awaits(scene, group.from))) return 'planned';
  return group.form === 'infinitive' && !cameTo(scene, v) ? 'planned' : 'held';
}

const REPORTS = /^(?:reports?|rumou?rs?|claims?|allegations?|suggestions?)$/;
const DENIES =
  /^(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|refut(?:es|ed|ing)|rebut(?:s|ted)?)$/;
/** Tokens between "that" and the verb. */
const REPORT_REACH = 12;

/** "Asked about a report that she had met X, she dismissed it", "denied reports that A met B". */
function isDeniedReport({reading, from, to}: Scene, groupFrom: number): boolean {
  for (let i = groupFrom - 1; i > from && i >= groupFrom - REPORT_REACH; i--) {
    if (lowerAt(reading, i) !== 'that') continue;
    if (!REPORTS.test(lowerAt(reading, i - 1))) return false;
    for (let k = from; k < to; k++)
      if (DENIES.test(lowerAt(reading, k)) && IS.verb[reading.tags[k] as number]) return true;
    return false;
  }
  return false;
}

/** "when they meet on Monday", "if X meets Y". */
function awaits({reading, from}: Scene, groupFrom: number): boolean {
  for (let i = groupFrom - 1; i >= from && i >= groupFrom - BEFORE_GROUP; i--) {
    if (/^(?:when|if|until|unless|before|whether)$/.test(lowerAt(reading, i))) return true;
  }
  return false;
}

/** "was on hand to welcome X", "were at the airport to receive X" */
function wasThere({reading, from}: Scene, to: number): boolean {
  for (let i = to - 1; i > from && i >= to - MAX_PLACE; i--) {
    if (!/^(?:was|were)$/.test(lowerAt(reading, i))) continue;
    const next = lowerAt(reading, i + 1);
    if (/^(?:there|present)$/.test(next)) return true;
    return next === 'on'
      ? lowerAt(reading, i + 2) === 'hand'
      : next === 'at' && ARRIVALS.test(lowerAt(reading, to - 1));
  }
  return false;
}

/** Tokens of "were at the international airport" before "to receive". */
const MAX_PLACE = 8;
const ARRIVALS = /^(?:airport|station|port|quay|helipad|border|gate|tarmac)$/;

/** "travelled to Oslo to meet X": who went there met. */
function cameTo(scene: Scene, v: number): boolean {
  const {reading, on, from} = scene;
  if (lowerAt(reading, v - 1) === 'to' && wasThere(scene, v - 1)) return true;
  for (let i = v - 2; i >= from && i >= v - NOUN_REACH; i--) {
    if (!IS.verb[reading.tags[i] as number]) continue;
    const past = reading.tags[i] === T.VBD || reading.tags[i] === T.VBN;
    return past && (on(i) & (On.Come | On.Visit)) !== 0 && verbGroup(reading, i, from).form === 'finite';
  }
  return false;
}

/** Prepositions that say when or where the meeting was, so that a denial before them is of something else. */
const OCCASIONS = new Set('after following during at in on since amid upon'.split(' '));

const WISHED = new Set(['for', 'of', 'on', 'to']);

/** First token of the noun phrase that ends in the noun at `n`. */
export function nounStart({reading, on, from}: Scene, n: number): number {
  const {tags} = reading;
  let start = n;
  while (start > from && IS.premodifier[tags[start - 1] as number]) {
    // "have had talks"
    if (tags[start - 1] === T.VBN && on(start - 1) & On.Hold) break;
    start--;
    if (IS.determiner[tags[start] as number]) break;
  }
  return start;
}

/** Whether the meeting that the noun at `n` names came about; `after` is the token past its phrase. */
export function nounStatus(scene: Scene, n: number, after: number): Status {
  const {reading, on, from, to} = scene;
  const {tags} = reading;
  const start = nounStart(scene, n);
  for (let i = start; i < n; i++) {
    if (on(i) & On.Cancel) return 'cancelled';
    // "A planned meeting with X did not take place."
    if (on(i) & On.Plan && tags[i] !== T.MD)
      return start <= from + 1 && /^(?:denied|cancelled)$/.test(statusAfter(scene, after, to))
        ? 'cancelled'
        : 'planned';
    if (lowerAt(reading, i) === 'no') return 'denied';
  }
  const preposition = lowerAt(reading, start - 1);
  if (preposition === 'of' && /^(?:ahead|eve)$/.test(lowerAt(reading, start - 2))) return 'planned';
  // "plans for a meeting", "the idea of talks", "a request for talks"
  if (WISHED.has(preposition) && on(start - 2) & (On.Plan | On.Wish)) return 'planned';
  const occasion = OCCASIONS.has(preposition);
  for (let v = start - 1; v >= from && v >= start - NOUN_REACH; v--) {
    if (isComma(reading, v) || (reading.bits[v] as number) & Bit.Subordinator) break;
    if (!IS.verb[tags[v] as number]) continue;
    const group = verbGroup(reading, v, from);
    if (!occasion) {
      if (on(v) & On.Cancel || isPutOff(reading, v)) return 'cancelled';
      if (on(v) & On.Deny) return 'denied';
      if (on(v) & (On.Wish | On.Plan)) return 'planned';
    }
    const status = verbStatus(scene, v);
    // "his schedule includes talks with X"
    if (!occasion && lowerAt(reading, v) === 'includes') return 'planned';
    if (!occasion) return status;
    return status === 'planned' && group.form === 'finite' ? 'planned' : 'held';
  }
  return occasion ? 'held' : statusAfter(scene, after, to);
}

/** "put off", "calls off" */
const isPutOff = (reading: Reading, v: number): boolean =>
  lowerAt(reading, v + 1) === 'off' && /^(?:put|puts|putting|call|calls|called|calling)$/.test(lowerAt(reading, v));

/** Adverbs before the participle that tells of a plan: ", originally scheduled for Monday,". */
const MAX_ADVERBS = 2;

/** ", announced for Monday,", ", originally due to be held in May,": a meeting that is to come, or was. */
function isPlanAside({reading, on}: Scene, comma: number): boolean {
  if (!isComma(reading, comma)) return false;
  let at = comma + 1;
  while (
    at <= comma + MAX_ADVERBS &&
    /^(?:which|that|was|had|been|originally|initially|first|earlier|previously)$/.test(lowerAt(reading, at))
  )
    at++;
  const next = lowerAt(reading, at + 1);
  return (on(at) & (On.Plan | On.Wish)) !== 0 && /^(?:for|on|to|in|at|next|this|by)$/.test(next);
}

/** "A meeting with X will take place", "… is planned", "… was cancelled", "… did not take place". */
function statusAfter(scene: Scene, after: number, to: number): Status {
  const {reading, on} = scene;
  let status: Status = 'held';
  let start = after;
  if (isPlanAside(scene, after)) {
    // "A meeting with X, announced for Monday, was cancelled"
    status = 'planned';
    start++;
    while (start < to && start < after + AFTER_CLAUSE && !isComma(reading, start)) start++;
    start++;
  }
  for (let i = start; i < to && i < start + AFTER_CLAUSE; i++) {
    if (isComma(reading, i)) break;
    const bit = on(i);
    const verb = IS.verb[reading.tags[i] as number] === 1;
    if (verb && (bit & On.Cancel || isPutOff(reading, i))) return 'cancelled';
    if (i >= start + AFTER_NOUN) continue;
    // What was announced, and did not take place, was called off.
    if ((reading.bits[i] as number) & Bit.Negation) return status === 'planned' ? 'cancelled' : 'denied';
    if (bit & (On.Plan | On.Wish) && verb) status = 'planned';
    // "that was to have been held", "which was to take place"
    if (/^(?:was|were|is|are)$/.test(lowerAt(reading, i)) && lowerAt(reading, i + 1) === 'to') status = 'planned';
  }
  return status;
}
