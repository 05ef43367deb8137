import type {EventType} from '../article.js';
import {verbStatus} from './eventStatus.js';
import {isTime, objectAt, phraseAfter, type Scene, subjectOf} from './parties.js';
import {IS, isComma, lowerAt} from './reading.js';
import {made} from './trigger.js';
import {On} from './triggerLexicon.js';
import type {Trigger} from './types.js';

/** Bodies that hear ministers; before a court somebody appears as the accused. */
const HEARS = /^(?:committee|subcommittee|sub-committee|commission|panel)$/;
/** Tokens after "appeared" within which "before" stands, and after which the committee ends: "on Monday before". */
const BEFORE_REACH = 6;
const MAX_COMMITTEE = 10;

/** "Minister X appeared on Monday before the Accounts Committee, chaired by Y": they met. */
export function hearing(scene: Scene, v: number): Trigger[] {
  const {reading, to} = scene;
  const body = phraseAfter(scene, v + 1, 'before', BEFORE_REACH);
  if (!body || /^fail/.test(lowerAt(reading, v - 2))) return [];
  let heard = false;
  for (let i = body.from; i < to && i < body.from + MAX_COMMITTEE && !heard; i++) {
    if (isComma(reading, i) || IS.finite[reading.tags[i] as number]) break;
    heard = HEARS.test(lowerAt(reading, i));
  }
  const subject = heard ? subjectOf(scene, v) : null;
  return subject
    ? made(reading, 'meeting', {from: v, to: v + 1}, verbStatus(scene, v), [subject, body], 'all', true)
    : [];
}

/** "thanked X for the reception": they met. */
export function thanks(scene: Scene, v: number): Trigger[] {
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

/**
 * "told visiting Prime Minister X that …", "told X during their talks that …", "congratulated X in a phone call", "During
 * talks in Oslo, Y told X that …".
 */
export function told(scene: Scene, v: number): Trigger[] {
  const {reading, from} = scene;
  const object = objectAt(scene, v + 1);
  if (!object) return [];
  const visiting = lowerAt(reading, object.from) === 'visiting' || lowerAt(reading, object.from + 1) === 'visiting';
  let type: EventType | null = visiting ? 'meeting' : null;
  for (let i = object.from + 1; i <= object.to && !type; i++) type = occasionAfter(scene, i);
  // "At the talks, X told" may tell of one of several; "In talks on Monday, X told" tells of these two.
  if (!type && !IS.determiner[reading.tags[from + 1] as number]) type = occasionAfter(scene, from);
  if (!type && /^(?:an?|their)$/.test(lowerAt(reading, from + 1))) type = occasionAfter(scene, from);
  const subject = type ? subjectOf(scene, v) : null;
  return type && subject
    ? made(reading, type, {from: v, to: v + 1}, verbStatus(scene, v), [subject, object], 'persons')
    : [];
}

const NO_CALL = /^(?:interview|survey|poll|message|briefing)s?$/;

/** What "at their meeting", "during talks in Oslo", "in a phone call" right after a phrase tells of. */
function occasionAfter({reading, on, to}: Scene, at: number): 'meeting' | 'call' | null {
  if (!/^(?:at|in|during|by|over)$/.test(lowerAt(reading, at))) return null;
  let phone = false;
  for (let i = at + 1; i < to && i < at + 6; i++) {
    if (on(i) & On.Phone) phone = true;
    if (on(i) & (On.MeetingNoun | On.CallNoun) && (!IS.noun[reading.tags[i + 1] as number] || isTime(reading, i + 1))) {
      if (/^(?:with|between|of)$/.test(lowerAt(reading, i + 1))) return null;
      return phone ? 'call' : on(i) & On.MeetingNoun ? 'meeting' : null;
    }
    if (NO_CALL.test(lowerAt(reading, i))) return null;
    if (!IS.premodifier[reading.tags[i] as number]) break;
  }
  return phone ? 'call' : null;
}
