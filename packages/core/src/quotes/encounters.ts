import type {EventType} from '../article.js';
import type {TokenSpan} from '../words/types.js';
import {verbStatus} from './eventStatus.js';
import {nextWith} from './gatherings.js';
import {phraseEnding} from './nounPhrases.js';
import {isPlural, isTime, objectAt, participleSubject, phraseAfter, type Scene, subjectOf} from './parties.js';
import {codeAt, IS, isComma, lowerAt, MARK, T} from './reading.js';
import {made} from './trigger.js';
import {On} from './triggerLexicon.js';
import type {Trigger} from './types.js';
import {verbGroup} from './verbs.js';

/** Tokens after "met" within which its "with" stands: "met on Monday in Oslo with X". */
const WITH_REACH = 9;
/** Tokens after a verb of exchange within which its "with" stands ("discussed the agenda of the talks with X"). */
const EXCHANGE_REACH = 30;
const BY_REACH = 9;
const PHONE_REACH = 12;

/** Meetings and calls that the verb at `v` reports: "met with X", "was received by X", "A and B discussed". */
export function encounters(scene: Scene, v: number): Trigger[] {
  const {reading, on} = scene;
  const bit = on(v);
  if (bit & On.Meet) return meet(scene, v);
  if (bit & On.Exchange) return exchange(scene, v);
  if (bit & (On.MeetWith | On.Speak)) return speak(scene, v);
  const group = verbGroup(reading, v, scene.from);
  if (group.passive) return [];
  if (bit & On.Call) {
    const object = objectAt(scene, v + 1);
    const subject = subjectOf(scene, v);
    return subject && object
      ? made(reading, 'call', {from: v, to: v + 1}, verbStatus(scene, v), [subject, object], 'persons')
      : [];
  }
  if (bit & On.Thank) return thanks(scene, v);
  if (bit & On.Tell) return told(scene, v);
  return [];
}

function meet(scene: Scene, v: number): Trigger[] {
  const {reading, from} = scene;
  const at = {from: v, to: v + 1};
  const group = verbGroup(reading, v, from);
  const status = verbStatus(scene, v);
  const meets = lowerAt(reading, v).startsWith('me');
  if (group.passive) {
    if (group.form === 'participle') return [];
    const by = phraseAfter(scene, v + 1, 'by', BY_REACH);
    return by ? made(reading, 'meeting', at, status, [subjectOf(scene, v), by], 'persons') : [];
  }
  const subject = gerundSubject(scene, v) ?? subjectOf(scene, v);
  if (!subject) return [];
  if (!meets) {
    if (group.form !== 'finite' && group.form !== 'infinitive') return [];
    const object = objectAt(scene, afterAside(scene, v + 1));
    return object && isGuest(scene, object) ? made(reading, 'meeting', at, status, [subject, object], 'persons') : [];
  }
  let other = withAfter(scene, v) ?? objectAt(scene, v + 1) ?? antecedent(scene, subject);
  if (!other) return isPlural(reading, subject) ? made(reading, 'meeting', at, status, [subject]) : [];
  const found: Trigger[] = [];
  while (other) {
    found.push(...made(reading, 'meeting', at, status, [subject, other]));
    other = nextWith(scene, other.to);
  }
  return found;
}

/** Tokens of place and time between "received" and its object. */
const MAX_ASIDE = 14;

/** Past "in audience", "at his office on Sunday", "here today, Monday," where a name's phrase follows; else `at`. */
function afterAside({reading, to}: Scene, at: number): number {
  const {tags} = reading;
  let i = at;
  let timed = false;
  while (i < to && i < at + MAX_ASIDE) {
    const word = lowerAt(reading, i);
    if (isTime(reading, i) || word === 'here' || word === 'audience') {
      timed = true;
      i++;
    } else if (isComma(reading, i) && timed) i++;
    else if (IS.preposition[tags[i] as number] && /^(?:in|at|on)$/.test(word)) {
      i++;
      timed = false;
      while (
        i < to &&
        !isTime(reading, i) &&
        (tags[i] === T.DT || tags[i] === T.PRP$ || tags[i] === T.NN || IS.adjective[tags[i] as number]) &&
        lowerAt(reading, i) !== 'audience'
      )
        i++;
    } else break;
  }
  return timed && i > at ? i : at;
}

/** A name or pronoun before the first comma or "and": "received 38 percent, X five" receives nobody. */
function isGuest({reading}: Scene, {from, to}: TokenSpan): boolean {
  if (OBJECTS.has(lowerAt(reading, from))) return false;
  for (let i = from; i < to && !isComma(reading, i) && lowerAt(reading, i) !== 'and'; i++) {
    const tag = reading.tags[i] as number;
    if (IS.name[tag] || tag === T.PRP) return true;
  }
  return false;
}

/** Pronouns of things as often as of people. */
const OBJECTS = new Set(['it', 'them']);

/** "met with X", "met on Monday in Oslo with X", but of "met X to discuss trade with Y" nothing. */
function withAfter(scene: Scene, v: number): TokenSpan | null {
  const {reading, to} = scene;
  for (let i = v + 1; i < to && i <= v + WITH_REACH; i++) {
    if (lowerAt(reading, i) === 'with') return phraseAfter(scene, i, 'with', 1);
    const tag = reading.tags[i] as number;
    if (IS.verb[tag] || isComma(reading, i)) return null;
    // An object stands before it.
    if (i === v + 1 && !IS.preposition[tag] && !IS.adverb[tag] && !isTimeNoun(scene, i)) return null;
  }
  return null;
}

const TIME_NOUNS =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|yesterday|tomorrow|last|this|next|earlier|later|late|early|face|separately|privately|briefly|twice|again|here|there|one|for|in)$/;
const isTimeNoun = ({reading}: Scene, i: number): boolean => TIME_NOUNS.test(lowerAt(reading, i));

/** ", meeting X in Oslo, said": whom the participle describes. */
function gerundSubject(scene: Scene, v: number): TokenSpan | null {
  const group = verbGroup(scene.reading, v, scene.from);
  return group.form === 'gerund' ? participleSubject(scene, group.from) : null;
}

/** "X, whom he met on Friday": X. */
function antecedent({reading, from}: Scene, subject: TokenSpan): TokenSpan | null {
  let i = subject.from - 1;
  if (lowerAt(reading, i) !== 'whom') return null;
  if (lowerAt(reading, i - 1) === 'with') i--;
  if (isComma(reading, i - 1)) i--;
  return i > from ? phraseEnding(reading, i - 1, from) : null;
}

/** "A and B discussed X", "A discussed X with B", "X was discussed between A and B", "With B, A discussed X". */
function exchange(scene: Scene, v: number): Trigger[] {
  const {reading, on, from, to} = scene;
  const at = {from: v, to: v + 1};
  const status = verbStatus(scene, v);
  const group = verbGroup(reading, v, from);
  if (group.passive) {
    const between = phraseAfter(scene, v + 1, 'between', BY_REACH) ?? phraseAfter(scene, v + 1, 'by', BY_REACH);
    return between ? made(reading, 'meeting', at, status, [between], 'either') : [];
  }
  const subject = gerundSubject(scene, v) ?? subjectOf(scene, v);
  if (!subject) return [];
  if (lowerAt(reading, subject.from - 1) === 'which' || (on(v) & On.Explore && !hasTopic(scene, v))) return [];
  const sides: TokenSpan[] = [subject];
  for (let i = v + 1; i < to && i < v + EXCHANGE_REACH; i++) {
    const tag = reading.tags[i] as number;
    if (IS.finite[tag] || tag === T.WP || tag === T.WDT || codeAt(reading, i) === MARK.semicolon) break;
    const other = lowerAt(reading, i) === 'with' ? phraseAfter(scene, i, 'with', 1) : null;
    if (other) {
      sides.push(other);
      i = other.to - 1;
    }
  }
  if (sides.length === 1 && lowerAt(reading, from) === 'with') {
    const fronted = phraseAfter(scene, from, 'with', 1);
    if (fronted && fronted.to <= subject.from) sides.push(fronted);
  }
  const plural = isPlural(reading, subject);
  return sides.length > 1 || plural ? made(reading, 'meeting', at, status, sides, 'either', !plural) : [];
}

/** Tokens after "explored" within which "ways", "issues" or "cooperation" stands. */
const TOPIC_REACH = 8;

/** "A and B explored ways to cooperate", but not "explored a wreck". */
function hasTopic({on, to}: Scene, v: number): boolean {
  for (let i = v + 1; i < to && i <= v + TOPIC_REACH; i++) if (on(i) & On.Topic) return true;
  return false;
}

/** "spoke with X by phone", "A and B spoke over the phone", "talked with X", "A and B conferred". */
function speak(scene: Scene, v: number): Trigger[] {
  const {reading, on, from, to} = scene;
  const meets = (on(v) & On.MeetWith) !== 0;
  let phone = false;
  for (let i = v + 1; i < to && i < v + PHONE_REACH; i++) if (on(i) & On.Phone) phone = true;
  if (!meets && !phone) return [];
  if (lowerAt(reading, v).startsWith('s') && on(v) & On.Sit && lowerAt(reading, v + 1) !== 'down') return [];
  if (verbGroup(reading, v, from).passive) return [];
  const subject = gerundSubject(scene, v) ?? subjectOf(scene, v);
  if (!subject) return [];
  const other =
    phraseAfter(scene, v + 1, 'with', WITH_REACH) ?? (phone ? phraseAfter(scene, v + 1, 'to', PHONE_REACH) : null);
  if (!other && !isPlural(reading, subject)) return [];
  const type = phone ? 'call' : 'meeting';
  return made(
    reading,
    type,
    {from: v, to: v + 1},
    verbStatus(scene, v),
    other ? [subject, other] : [subject],
    'either',
  );
}

/** "thanked X for the reception": they met. */
function thanks(scene: Scene, v: number): Trigger[] {
  const {reading, on} = scene;
  const object = objectAt(scene, v + 1);
  const subject = subjectOf(scene, v);
  if (!object || !subject) return [];
  let thanked = object.from;
  while (thanked <= object.to && lowerAt(reading, thanked) !== 'for') thanked++;
  if (thanked > object.to) return [];
  for (let i = thanked + 1; i < thanked + 6; i++) {
    if (on(i) & On.Welcome)
      return made(reading, 'meeting', {from: v, to: v + 1}, verbStatus(scene, v), [subject, object], 'persons');
    if (!IS.premodifier[reading.tags[i] as number]) break;
  }
  return [];
}

/** "told visiting Prime Minister X that …", "told X during their talks that …", "congratulated X in a phone call". */
function told(scene: Scene, v: number): Trigger[] {
  const {reading} = scene;
  const object = objectAt(scene, v + 1);
  if (!object) return [];
  let type: EventType | null = lowerAt(reading, object.from) === 'visiting' ? 'meeting' : null;
  for (let i = object.from + 1; i <= object.to && !type; i++) type = occasionAfter(scene, i);
  const subject = type ? subjectOf(scene, v) : null;
  return type && subject
    ? made(reading, type, {from: v, to: v + 1}, verbStatus(scene, v), [subject, object], 'persons')
    : [];
}

/** What "at their meeting", "during talks in Oslo", "in a phone call" right after a phrase tells of. */
function occasionAfter({reading, on, to}: Scene, at: number): 'meeting' | 'call' | null {
  if (!/^(?:at|in|during|by|over)$/.test(lowerAt(reading, at))) return null;
  let phone = false;
  for (let i = at + 1; i < to && i < at + 6; i++) {
    if (on(i) & On.Phone) phone = true;
    if (on(i) & (On.MeetingNoun | On.CallNoun) && !IS.noun[reading.tags[i + 1] as number]) {
      if (/^(?:with|between|of)$/.test(lowerAt(reading, i + 1))) return null;
      return phone ? 'call' : on(i) & On.MeetingNoun ? 'meeting' : null;
    }
    if (!IS.premodifier[reading.tags[i] as number]) break;
  }
  return phone ? 'call' : null;
}
