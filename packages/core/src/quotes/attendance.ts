import type {TokenSpan} from '../words/types.js';
import {verbStatus} from './eventStatus.js';
import {phraseEnding} from './nounPhrases.js';
import {objectAt, phraseAfter, type Scene, subjectOf} from './parties.js';
import {codeAt, IS, isComma, lowerAt, MARK, T} from './reading.js';
import {made, marked} from './trigger.js';
import {On} from './triggerLexicon.js';
import type {Trigger} from './types.js';
import {verbGroup} from './verbs.js';

/** Tokens after the word within which its "by", "of" or "were" stands: "attended, among others, by X". */
const REACH = 6;
/** Tokens before "attended by" within which what was attended stands. */
const OCCASION_REACH = 24;
/** Tokens of a list of those who were there, each with an office. */
const MAX_LIST = 120;

/**
 * Those who were at a meeting of others: "The meeting was attended by X", "X, who attended the talks", "in the presence of
 * X", "accompanied by X", "Also present were X and Y", "X was present at the meeting". They join the meeting that is told
 * of in the same sentence or before; see `Trigger.joins`.
 */
export function attendance(scene: Scene, i: number): Trigger[] {
  const {reading} = scene;
  const word = lowerAt(reading, i);
  if (word === 'present' || word === 'attendance') return present(scene, i);
  if (word.startsWith('attend')) return attended(scene, i);
  if (word === 'joined' && JOINED.test(lowerAt(reading, i + 1))) {
    const subject = subjectOf(scene, i);
    const all = lowerAt(reading, i + 1) === 'them' || namesMeeting(scene, i + 1);
    return subject && all && !verbGroup(reading, i, scene.from).passive ? joining(scene, i, [subject], 'before') : [];
  }
  if (word === 'company') return inCompany(scene, i);
  if (/^(?:accompanied|flanked)$/.test(word) || lowerAt(reading, i + 1) === 'by') return accompanied(scene, i);
  if (word === 'part' || word.startsWith('participat')) return tookPart(scene, i);
  if (word === 'side' || word === 'delegation') return led(scene, i);
  if (word === 'together') return broughtTogether(scene, i);
  return inPresence(scene, i);
}

/** "in the presence of X", "with the participation of X" */
function inPresence(scene: Scene, i: number): Trigger[] {
  const {reading} = scene;
  if (lowerAt(reading, i + 1) !== 'of' || !/^(?:in|with)$/.test(lowerAt(reading, beforeArticle(scene, i)))) return [];
  const those = listFrom(scene, i + 2);
  return those ? joining(scene, i, [those], aboutMeeting(scene, i) ? 'before' : 'here') : [];
}

/** "X, in the company of Y, met Z": Y was with X. */
function inCompany(scene: Scene, i: number): Trigger[] {
  const start = beforeArticle(scene, i);
  if (lowerAt(scene.reading, i + 1) !== 'of' || lowerAt(scene.reading, start) !== 'in') return [];
  const those = phraseAfter(scene, i + 1, 'of', 1);
  const whom = those && beforeParticiple(scene, start);
  return whom ? joining(scene, i, [those, whom], 'with') : [];
}

const JOINED = /^(?:them|the|their)$/;

/** "X led the Kenyan side", "the Kenyan delegation was headed by Y": whoever leads the two sides of talks. */
function led(scene: Scene, n: number): Trigger[] {
  const {reading, from} = scene;
  const at = {from: n, to: n + 1};
  const leads = (side: TokenSpan | null) =>
    side ? marked(made(reading, 'meeting', at, 'held', [side], 'persons'), {leads: true}) : [];
  if (/^(?:was|were|is)$/.test(lowerAt(reading, n + 1)) && LED.test(lowerAt(reading, n + 2)))
    return leads(phraseAfter(scene, n + 3, 'by', 1));
  if (LED.test(lowerAt(reading, n + 1))) return leads(phraseAfter(scene, n + 2, 'by', 1));
  for (let v = n - 1; v >= from && v >= n - MAX_SIDE; v--) {
    if (LED.test(lowerAt(reading, v)) && !verbGroup(reading, v, from).passive) return leads(subjectOf(scene, v));
    if (!IS.premodifier[reading.tags[v] as number]) return [];
  }
  return [];
}

const LED = /^(?:led|leads|headed|heads)$/;
/** Words of "the seven-member Kenyan" before "side". */
const MAX_SIDE = 7;

/** "The meeting brought together X and Y": they met. */
function broughtTogether(scene: Scene, i: number): Trigger[] {
  const {reading} = scene;
  if (!/^br(?:ing|ings|ought|inging)$/.test(lowerAt(reading, i - 1)) || !aboutMeeting(scene, i)) return [];
  const those = listFrom(scene, i + 1);
  return those ? made(reading, 'meeting', {from: i, to: i + 1}, 'held', [those], 'persons') : [];
}

/** "The meeting was attended by X", "talks attended by X"; "X attended the meeting". */
function attended(scene: Scene, v: number): Trigger[] {
  const {reading} = scene;
  const by = byAfter(scene, v);
  if (by >= 0) {
    // "She chaired a meeting. It was attended by X."
    const it = lowerAt(reading, scene.from) === 'it' && v - scene.from <= 3;
    const those = it || aboutMeeting(scene, v) ? listFrom(scene, by + 1) : null;
    return those ? joining(scene, v, [those], 'before') : [];
  }
  const meal = lowerAt(reading, v + 2) === 'event' && afterMeal(scene);
  // "The ambassador also attended."
  const also = lowerAt(reading, v - 1) === 'also' && v + 2 >= scene.to;
  if (verbGroup(reading, v, scene.from).passive || !(meal || also || namesMeeting(scene, v + 1))) return [];
  if (v === scene.from) {
    const those = wereThere(scene, v, v + 1);
    if (those.length > 0) return those;
  }
  const among = amongThose(scene, v);
  const subject = among >= 0 ? subjectOf(scene, among) : subjectOf(scene, v);
  return subject ? joining(scene, v, [subject], 'before') : [];
}

/** "Attending the talks were X and Y", "Taking part in the talks from the Danish side were X and Y" */
function wereThere(scene: Scene, i: number, meeting: number): Trigger[] {
  if (!namesMeeting(scene, meeting)) return [];
  for (let k = meeting + 1; k < scene.to && k <= meeting + SIDE_REACH; k++) {
    if (!/^(?:was|were)$/.test(lowerAt(scene.reading, k))) continue;
    const those = listFrom(scene, k + 1);
    return those ? joining(scene, i, [those], 'before') : [];
  }
  return [];
}

/** Tokens of "the talks from the Danish side". */
const SIDE_REACH = 8;

/** Tokens before a sentence in which the meal stands that "the event" is. */
const MEAL_REACH = 50;

/** Whether the sentences just before tell of a banquet: "the event". */
function afterMeal({on, from}: Scene): boolean {
  for (let i = from - 1; i >= 0 && i > from - MEAL_REACH; i--) if (on(i) & On.Meal) return true;
  return false;
}

/** "X took part in the meeting", "X and Y participated in the talks" */
function tookPart(scene: Scene, i: number): Trigger[] {
  const {reading, from} = scene;
  const v = lowerAt(reading, i) === 'part' ? i - 1 : i;
  if (v === from && lowerAt(reading, v).endsWith('ing') && lowerAt(reading, i + 1) === 'in')
    return wereThere(scene, i, i + 2);
  if (v < i && !/^t(?:ake|akes|ook|aken|aking)$/.test(lowerAt(reading, v))) return inPresence(scene, i);
  if (lowerAt(reading, i + 1) !== 'in' || !namesMeeting(scene, i + 2)) return inPresence(scene, i);
  if (!IS.verb[reading.tags[v] as number] || verbGroup(reading, v, from).passive) return inPresence(scene, i);
  const subject = subjectOf(scene, v);
  return subject && verbStatus(scene, v) === 'held' ? joining(scene, i, [subject], 'before') : [];
}

/** "X and Y were among those who attended": the "were", or -1. */
function amongThose({reading, from}: Scene, v: number): number {
  for (let i = v - 1; i > from && i >= v - REACH; i--) {
    if (lowerAt(reading, i) === 'among') return /^(?:was|were)$/.test(lowerAt(reading, i - 1)) ? i - 1 : -1;
  }
  return -1;
}

/** "X, accompanied by Y, met Z"; "She was accompanied by Y.": Y was with X. */
function accompanied(scene: Scene, v: number): Trigger[] {
  const {reading} = scene;
  const by = byAfter(scene, v);
  if (by < 0) return lowerAt(reading, v) === 'flanked' ? flanked(scene, v) : [];
  const those = phraseAfter(scene, by, 'by', 1);
  if (!those || atOther(scene, those)) return [];
  const group = verbGroup(reading, v, scene.from);
  const whom = group.form === 'finite' ? subjectOf(scene, v) : beforeParticiple(scene, v);
  // "They were joined by X."
  if (whom && lowerAt(reading, whom.from) === 'they' && whom.to - whom.from === 1)
    return joining(scene, v, [those], 'before');
  return whom ? joining(scene, v, [those, whom], 'with') : [];
}

/** "A and B flanked the minister": they were with the minister. */
function flanked(scene: Scene, v: number): Trigger[] {
  if (verbGroup(scene.reading, v, scene.from).passive) return [];
  const those = subjectOf(scene, v);
  const whom = objectAt(scene, v + 1);
  return those && whom ? joining(scene, v, [those, whom], 'with') : [];
}

/** Tokens after somebody's companions within which "at a wreath-laying ceremony" ends. */
const OTHER_REACH = 7;

/** "joined by X at a wreath-laying ceremony": not at the meeting. */
function atOther({reading, to}: Scene, {from, to: end}: TokenSpan): boolean {
  for (let i = from; i < to && i < end + OTHER_REACH && !isComma(reading, i); i++)
    if (isOtherOccasion(reading.tags[i] as number, lowerAt(reading, i))) return true;
  return false;
}

/**
 * "Also present at the meeting were X and Y", "In attendance were X and Y", "Among those present was X"; "X was also present
 * (at the meeting)".
 */
function present(scene: Scene, i: number): Trigger[] {
  const {reading, from} = scene;
  const at = lowerAt(reading, i + 1);
  const told = /^(?:at|in|during|on)$/.test(at);
  if (told && !namesMeeting(scene, i + 2) && lowerAt(reading, i + 3) !== 'occasion') return [];
  // "Also present were X", "Those present included X"
  const opens = i - from <= 3;
  for (let k = i + 1; opens && k < scene.to && k <= i + REACH; k++) {
    if (!/^(?:was|were|included)$/.test(lowerAt(reading, k))) continue;
    const those = listFrom(scene, k + 1);
    return those ? joining(scene, i, [those], 'before') : [];
  }
  let verb = i - 1;
  while (
    verb > from &&
    (IS.adverb[reading.tags[verb] as number] || /^(?:among|those|all|in)$/.test(lowerAt(reading, verb)))
  )
    verb--;
  if (!/^(?:was|were)$/.test(lowerAt(reading, verb))) return [];
  if (!told && !isComma(reading, i + 1) && i + 1 < scene.to - 1) return [];
  const subject = subjectOf(scene, verb);
  const further = alongWith(scene, i + 1);
  return [subject, further].flatMap(those => (those ? joining(scene, i, [those], 'before') : []));
}

/** "X was present, along with Y" */
function alongWith(scene: Scene, at: number): TokenSpan | null {
  const {reading} = scene;
  const i = isComma(reading, at) ? at + 1 : at;
  const along = /^(?:along|together)$/.test(lowerAt(reading, i)) && lowerAt(reading, i + 1) === 'with';
  return along ? listFrom(scene, i + 2) : null;
}

function joining(
  scene: Scene,
  i: number,
  sides: readonly TokenSpan[],
  joins: NonNullable<Trigger['joins']>,
): Trigger[] {
  const triggers = made(scene.reading, 'meeting', {from: i, to: i + 1}, 'held', sides, 'persons', sides.length > 1);
  return marked(triggers, {joins});
}

/** The "by" that follows, past what stands between commas; else -1. */
function byAfter({reading, to}: Scene, v: number): number {
  for (let i = v + 1; i < to && i <= v + REACH; i++) {
    if (lowerAt(reading, i) === 'by') return i;
    if (IS.finite[reading.tags[i] as number]) return -1;
  }
  return -1;
}

/** Before the article of the noun at `n`. */
function beforeArticle({reading, from}: Scene, n: number): number {
  const at = n - 1;
  return at > from && IS.determiner[reading.tags[at] as number] ? at - 1 : at;
}

/** Whether a noun of meeting stands before `at` in its clause: what was attended. */
function aboutMeeting({reading, on, from}: Scene, at: number): boolean {
  for (let i = at - 1; i >= from && i >= at - OCCASION_REACH; i--) {
    // "the ceremony was attended by": something else was.
    if (codeAt(reading, i) === MARK.semicolon) return false;
    if (isOtherOccasion(reading.tags[i] as number, lowerAt(reading, i))) return false;
    if (on(i) & On.MeetingNoun && IS.noun[reading.tags[i] as number]) return true;
  }
  return false;
}

const OTHER_OCCASIONS = new Set(
  'ceremony ceremonies event events conference function funeral wedding opening forum festival exhibition launch signing match rally concert school church workshop seminar'.split(
    ' ',
  ),
);
const isOtherOccasion = (tag: number, word: string): boolean => IS.noun[tag] === 1 && OTHER_OCCASIONS.has(word);

/** "the meeting", "the closed-door talks", "both sessions of talks": the noun phrase at `at` names a meeting. */
function namesMeeting({reading, on, to}: Scene, at: number): boolean {
  if (!IS.determiner[reading.tags[at] as number] && reading.tags[at] !== T.PRP$) return false;
  for (let i = at + 1; i < to && i <= at + 4; i++) {
    if (OTHER_OCCASIONS.has(lowerAt(reading, i))) return false;
    if (on(i) & On.MeetingNoun && !IS.noun[reading.tags[i + 1] as number]) return true;
    if (!IS.premodifier[reading.tags[i] as number]) return false;
  }
  return false;
}

/** Everybody from `from` on, up to the next clause. */
function listFrom({reading, to}: Scene, from: number): TokenSpan | null {
  let end = from;
  while (end < to && end < from + MAX_LIST) {
    const tag = reading.tags[end] as number;
    if (IS.finite[tag] || tag === T.WP || tag === T.WDT) break;
    end++;
  }
  return end > from ? {from, to: end} : null;
}

/** "X, accompanied by Y,": X. */
function beforeParticiple({reading, from}: Scene, v: number): TokenSpan | null {
  const last = isComma(reading, v - 1) ? v - 2 : v - 1;
  const phrase = last >= from ? phraseEnding(reading, last, from) : null;
  return phrase ? {from: phrase.from, to: phrase.to} : null;
}
