import type {EventType} from '../article.js';
import {nounOf} from '../phrases/nounTable.js';
import type {TokenSpan} from '../words/types.js';
import {verbStatus} from './eventStatus.js';
import {nextWith} from './gatherings.js';
import {phraseEnding} from './nounPhrases.js';
import {hearing, thanks, told} from './occasions.js';
import {
  controllerOf,
  isPlural,
  isTime,
  objectAt,
  participleSubject,
  phraseAfter,
  type Scene,
  subjectOf,
} from './parties.js';
import {codeAt, IS, isComma, lowerAt, MARK, T} from './reading.js';
import {afterAside, MAX_ASIDE} from './receptionAsides.js';
import {made, marked} from './trigger.js';
import {On} from './triggerLexicon.js';
import type {Trigger} from './types.js';
import {verbGroup} from './verbs.js';

/** Tokens after "met" within which its "with" stands: "met on Monday in Oslo with X". */
const WITH_REACH = 12;
/** Tokens after a verb of exchange within which its "with" stands ("discussed the agenda of the talks with X"). */
const EXCHANGE_REACH = 30;
const BY_REACH = 9;
const PHONE_REACH = 12;

/** Meetings and calls that the verb at `v` reports: "met with X", "was received by X", "A and B discussed". */
export function encounters(scene: Scene, v: number): Trigger[] {
  const {reading, on} = scene;
  const bit = on(v);
  const word = lowerAt(reading, v);
  // "was seen off by X", "saw him off"
  if (/^s(?:ee|aw)/.test(word) && lowerAt(reading, v + 1) !== 'off' && !seenOff(scene, v)) return [];
  if (word.startsWith('appear')) return hearing(scene, v);
  // "showed him round the ward", but not "conducted a poll"
  if (/^(?:show|conduct)/.test(word)) return showsRound(scene, v);
  if (bit & On.Meet) return meet(scene, v);
  if (bit & On.Exchange) return exchange(scene, v);
  if (bit & On.CallOn) return callOn(scene, v);
  if (/^(?:co)?chair|^presid/.test(word)) return chair(scene, v);
  if (bit & (On.MeetWith | On.Speak)) return speak(scene, v);
  if (word.startsWith('brief')) return briefs(scene, v);
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

/** "conducted him round the wards", "was shown around the plant by X" */
function showsRound(scene: Scene, v: number): Trigger[] {
  const {reading} = scene;
  const isRound = (at: number) => /^a?round$/.test(lowerAt(reading, at));
  const {passive} = verbGroup(reading, v, scene.from);
  let guest: TokenSpan | null;
  if (passive) guest = isRound(v + 1) ? phraseAfter(scene, v + 1, 'by', BY_REACH) : null;
  else {
    const pronoun = /^(?:him|her|them)$/.test(lowerAt(reading, v + 1)) && isRound(v + 2);
    const object = pronoun ? {from: v + 1, to: v + 2} : objectAt(scene, v + 1);
    guest = object && isRound(object.to) && (pronoun || isGuest(scene, object)) ? object : null;
  }
  const host = guest && subjectOf(scene, v);
  return host ? made(reading, 'meeting', {from: v, to: v + 1}, verbStatus(scene, v), [host, guest], 'persons') : [];
}

/** "saw |him| off", "saw |the president| off at the airport" */
function seenOff(scene: Scene, v: number): TokenSpan | null {
  if (/^(?:him|her|them)$/.test(lowerAt(scene.reading, v + 1)) && lowerAt(scene.reading, v + 2) === 'off')
    return {from: v + 1, to: v + 2};
  const guest = objectAt(scene, v + 1);
  return guest && lowerAt(scene.reading, guest.to) === 'off' && isGuest(scene, guest) ? guest : null;
}

/** "X was briefed by Y", "Y briefed X on Z": face to face, unless a screen or a telephone is told. */
function briefs(scene: Scene, v: number): Trigger[] {
  const {reading, from, to, on} = scene;
  const passive = verbGroup(reading, v, from).passive;
  for (let i = from; i < to; i++) if (on(i) & On.Phone) return passive ? [] : told(scene, v);
  const other = passive ? phraseAfter(scene, v + 1, 'by', BY_REACH) : objectAt(scene, v + 1);
  const subject = subjectOf(scene, v);
  return subject && other
    ? made(reading, 'meeting', {from: v, to: v + 1}, verbStatus(scene, v), [subject, other], 'persons')
    : [];
}

function meet(scene: Scene, v: number): Trigger[] {
  const {reading, from} = scene;
  const at = {from: v, to: v + 1};
  const group = verbGroup(reading, v, from);
  const status = verbStatus(scene, v);
  const meets = lowerAt(reading, v).startsWith('me');
  if (group.passive) {
    // "is expected to be received by X"
    const expected = lowerAt(reading, v - 1) === 'be' && lowerAt(reading, v - 2) === 'to';
    const be = group.form === 'participle' && !expected ? auxiliaryBefore(scene, v) : v;
    const by = phraseAfter(scene, v + 1, 'by', BY_REACH);
    if (be < 0) {
      // "X, received by Y on Monday, said"
      const named = by && isComma(reading, v - 1) ? participleSubject(scene, v) : null;
      return named ? made(reading, 'meeting', at, status, [named, by], 'persons') : [];
    }
    const guest = expected ? controllerOf(scene, v - 2, v + 1) : subjectOf(scene, be);
    return by ? made(reading, 'meeting', at, expected ? 'planned' : status, [guest, by], 'persons') : [];
  }
  const subject = gerundSubject(scene, v) ?? subjectOf(scene, v);
  if (!subject) return [];
  if (!meets) {
    // "said so while receiving X"
    const aside = group.form === 'gerund' && /^(?:while|after|upon|on)$/.test(lowerAt(reading, group.from - 1));
    if (group.form !== 'finite' && group.form !== 'infinitive' && !aside) return [];
    const whom = antecedent(scene, subject) ?? (/^s(?:ee|aw)/.test(lowerAt(reading, v)) ? seenOff(scene, v) : null);
    const object = whom ?? objectAt(scene, lowerAt(reading, v + 1) === 'off' ? v + 2 : afterAside(scene, v + 1));
    if (!object || !(whom || isGuest(scene, object))) return [];
    const apart = isApart(scene, {from: v + 1, to: Math.max(v + 1, object.to)});
    return marked(made(reading, 'meeting', at, status, [subject, object], 'persons'), {apart});
  }
  let other = withAfter(scene, v) ?? objectAt(scene, v + 1) ?? guestPastAside(scene, v) ?? antecedent(scene, subject);
  if (!other) return isPlural(reading, subject) ? made(reading, 'meeting', at, status, [subject]) : [];
  const found: Trigger[] = [];
  const apart =
    lowerAt(reading, v + 1) === 'separately' || lowerAt(reading, v - 1) === 'separately' || isApart(scene, other);
  while (other) {
    found.push(...marked(made(reading, 'meeting', at, status, [subject, other]), {apart}));
    other = nextWith(scene, other.to);
  }
  return found;
}

/** "met on Monday in Oslo the envoy of Chad, X" */
function guestPastAside(scene: Scene, v: number): TokenSpan | null {
  const past = afterAside(scene, v + 1);
  const guest = past > v + 1 ? objectAt(scene, past) : null;
  if (!guest || !isGuest(scene, guest)) return null;
  for (let i = guest.from; i < guest.to; i++) if (scene.opensPerson(i)) return guest;
  return null;
}

/** "was earlier in the day received": the "was", past what says when and where, or -1. */
function auxiliaryBefore({reading, from}: Scene, v: number): number {
  for (let i = v - 1; i > from && i >= v - MAX_ASIDE; i--) {
    if (/^(?:was|were|had|has)$/.test(lowerAt(reading, i))) return i;
    if (lowerAt(reading, i) === 'been') continue;
    const tag = reading.tags[i] as number;
    const adverbial = isTime(reading, i) || isComma(reading, i) || IS.preposition[tag] || IS.adverb[tag];
    if (!adverbial && !IS.determiner[tag] && !IS.noun[tag] && tag !== T.CD) return -1;
  }
  return -1;
}

/** Tokens after the guests within which "separately" or "in separate meetings" stands. */
const APART_REACH = 6;

/** "received A and B in two separate meetings" */
function isApart({reading, to}: Scene, guests: TokenSpan): boolean {
  for (let i = guests.from; i < to && i < guests.to + APART_REACH; i++) {
    if (/^separate(?:ly)?$/.test(lowerAt(reading, i))) return true;
    if (IS.finite[reading.tags[i] as number]) return false;
  }
  return false;
}

/** A name or pronoun before the first comma or "and": "received 38 percent, X five" receives nobody. */
function isGuest({reading}: Scene, {from, to}: TokenSpan): boolean {
  if (OBJECTS.has(lowerAt(reading, from))) return false;
  // "received the envoy in his office", "received the envoy, Jan Novak"
  let head = from;
  while (head < to && !IS.preposition[reading.tags[head] as number] && !isComma(reading, head)) head++;
  if (/^(?:of|from|for|by|on)$/.test(lowerAt(reading, head)) && NO_GUESTS.has(lowerAt(reading, head - 1))) return false;
  if (OWNERS.has(lowerAt(reading, from)) && nounOf(lowerAt(reading, head - 1))?.kind === 'person') return true;
  for (let i = from; i < to && !isComma(reading, i) && lowerAt(reading, i) !== 'and'; i++) {
    const tag = reading.tags[i] as number;
    if (IS.name[tag] || tag === T.PRP) return true;
  }
  return false;
}

/** What is received from somebody who need not be there. */
const NO_GUESTS = new Set(
  'credentials credence letter letters message messages cable cables telegram note copy copies report reports invitation greetings condolences congratulations news call calls resignation support praise'.split(
    ' ',
  ),
);

const OWNERS = new Set(['the', 'his', 'her', 'their']);

/** Pronouns of things as often as of people. */
const OBJECTS = new Set(['it', 'them']);

/** "met with X", "met on Monday in Oslo with X", but of "met X to discuss trade with Y" nothing. */
function withAfter(scene: Scene, v: number): TokenSpan | null {
  const {reading, to} = scene;
  let aside = false;
  for (let i = v + 1; i < to && i <= v + WITH_REACH; i++) {
    if (lowerAt(reading, i) === 'with') return phraseAfter(scene, i, 'with', 1);
    const tag = reading.tags[i] as number;
    // "met, at the palace, with X", "met on Sunday, at his office, with X"
    if (isComma(reading, i) && (aside || opensAside(scene, i + 1))) {
      aside = true;
      continue;
    }
    if ((IS.verb[tag] && lowerAt(reading, i) !== 'face') || isComma(reading, i)) return null;
    // An object stands before it.
    if (i === v + 1 && !IS.preposition[tag] && !IS.adverb[tag] && !isTimeNoun(scene, i)) return null;
  }
  return null;
}

const opensAside = ({reading}: Scene, i: number): boolean =>
  isTime(reading, i) || /^(?:at|in|on|here)$/.test(lowerAt(reading, i));

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
  const type: EventType = isByPhone(scene, v) ? 'call' : 'meeting';
  if (group.passive) {
    const between = phraseAfter(scene, v + 1, 'between', BY_REACH) ?? phraseAfter(scene, v + 1, 'by', BY_REACH);
    return between ? made(reading, type, at, status, [between], 'either') : [];
  }
  const subject = gerundSubject(scene, v) ?? subjectOf(scene, v);
  if (!subject) return [];
  const directly = lowerAt(reading, v + 1) === 'with';
  if (lowerAt(reading, subject.from - 1) === 'which') return [];
  if (on(v) & On.Explore && !directly && !hasTopic(scene, v)) return [];
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
  return sides.length > 1 || plural ? made(reading, type, at, status, sides, 'either', !plural) : [];
}

/** "discussed by phone", "discussed with X over the telephone", "discussed in a phone call". */
function isByPhone({reading, on, to}: Scene, v: number): boolean {
  for (let i = v + 1; i < to && i < v + EXCHANGE_REACH; i++) {
    if (!(on(i) & On.Phone)) continue;
    const before = IS.determiner[reading.tags[i - 1] as number] ? i - 2 : i - 1;
    if (/^(?:by|over|via|in|during|through|on)$/.test(lowerAt(reading, before))) return true;
  }
  return false;
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
  // "raised it with X over the phone", but not "raised phone prices with X"
  if (lowerAt(reading, v).startsWith('rais')) phone = isByPhone(scene, v);
  else for (let i = v + 1; i < to && i < v + PHONE_REACH; i++) if (on(i) & On.Phone) phone = true;
  if (!meets && !phone) return [];
  if (lowerAt(reading, v).startsWith('s') && on(v) & On.Sit && lowerAt(reading, v + 1) !== 'down') return [];
  if (verbGroup(reading, v, from).passive) return [];
  const subject = gerundSubject(scene, v) ?? subjectOf(scene, v);
  if (!subject) return [];
  const other =
    phraseAfter(scene, v + 1, 'with', WITH_REACH) ?? (phone ? phraseAfter(scene, v + 1, 'to', PHONE_REACH) : null);
  if (!other && (!isPlural(reading, subject) || lowerAt(reading, v).startsWith('rais'))) return [];
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

/** "A and B co-chaired the session", "A co-chaired it with B", "a session jointly chaired by A and B". */
function chair(scene: Scene, v: number): Trigger[] {
  const {reading} = scene;
  const prefixed = lowerAt(reading, v - 1) === '-' && lowerAt(reading, v - 2) === 'co';
  if (!prefixed && !lowerAt(reading, v).startsWith('co') && lowerAt(reading, v - 1) !== 'jointly')
    return presides(scene, v);
  const at = {from: v, to: v + 1};
  const by = lowerAt(reading, v + 1) === 'by' ? phraseAfter(scene, v + 1, 'by', 1) : null;
  if (by) return made(reading, 'meeting', at, verbStatus(scene, v), [by], 'persons');
  if (verbGroup(reading, v, scene.from).passive) return [];
  const subject = gerundSubject(scene, v) ?? subjectOf(scene, v);
  if (!subject) return [];
  const other = phraseAfter(scene, v + 1, 'with', CHAIR_REACH);
  return made(reading, 'meeting', at, verbStatus(scene, v), other ? [subject, other] : [subject], 'persons');
}

/** Tokens after "chaired" within which the noun of meeting stands: "chaired a high-level cabinet meeting". */
const MEETING_REACH = 6;

/** "X chaired a meeting", "a meeting chaired by X": X and whoever is told to have attended it. */
function presides(scene: Scene, v: number): Trigger[] {
  const {reading, on, from, to} = scene;
  const at = {from: v, to: v + 1};
  const chairs = (sides: Trigger[]) => marked(sides, {chairs: true});
  if (verbGroup(reading, v, from).form !== 'finite' && lowerAt(reading, v + 1) === 'by') {
    const by = phraseAfter(scene, v + 1, 'by', 1);
    return by && on(v - 1) & On.MeetingNoun ? chairs(made(reading, 'meeting', at, 'held', [by], 'persons')) : [];
  }
  if (verbGroup(reading, v, from).passive) return [];
  for (let i = v + 1; i < to && i <= v + MEETING_REACH; i++) {
    if ((on(i) & On.MeetingNoun || lowerAt(reading, i) === 'works') && IS.noun[reading.tags[i] as number]) {
      const subject = gerundSubject(scene, v) ?? subjectOf(scene, v);
      return subject ? chairs(made(reading, 'meeting', at, verbStatus(scene, v), [subject], 'persons')) : [];
    }
    if (!IS.premodifier[reading.tags[i] as number] && lowerAt(reading, i) !== 'over') return [];
  }
  return [];
}

/** Tokens after "co-chaired" within which "with" stands, past the name of the session. */
const CHAIR_REACH = 14;

/** Tokens looked at after whom "called on" names, for what is asked of them. */
const PLEA_REACH = 30;

/** "to bid him farewell", "to take leave", "to congratulate her": what a caller comes for. */
function isCourtesy({reading}: Scene, v: number): boolean {
  const word = lowerAt(reading, v);
  const next = lowerAt(reading, v + 1);
  if (word === 'bid') return true;
  if (word === 'take') return next === 'leave';
  return /^(?:brief|congratulate|felicitate|greet|thank)$/.test(word) && /^(?:him|her|them)$/.test(next);
}

/** "called on Prime Minister X at his office", but not "called on X to resign", "called on X for help". */
function callOn(scene: Scene, v: number): Trigger[] {
  const {reading, on, from, to} = scene;
  if (!/^(?:up)?on$/.test(lowerAt(reading, v + 1)) || verbGroup(reading, v, from).passive) return [];
  const host = objectAt(scene, v + 2);
  if (!host || lowerAt(reading, host.to) === 'not') return [];
  for (let i = host.from + 1; i < to && i < host.to + PLEA_REACH; i++) {
    const tag = reading.tags[i] as number;
    if (isComma(reading, i) && reading.tags[i + 1] === T.WP) {
      // "called on X, who took office in May, to resign"
      do i++;
      while (i < to && !isComma(reading, i));
      continue;
    }
    if (i >= host.to && (IS.finite[tag] || codeAt(reading, i) === MARK.semicolon)) break;
    if (
      lowerAt(reading, i) === 'for' &&
      IS.name[reading.tags[i - 1] as number] &&
      !IS.name[reading.tags[i + 1] as number]
    )
      return [];
    if (tag === T.VB && lowerAt(reading, i - 1) === 'to' && !(on(i) & On.Exchange) && !isCourtesy(scene, i)) return [];
  }
  const subject = gerundSubject(scene, v) ?? subjectOf(scene, v);
  return subject
    ? made(reading, 'meeting', {from: v, to: v + 1}, verbStatus(scene, v), [subject, host], 'persons')
    : [];
}
