import type {EventType} from '../article.js';
import {nounOf} from '../phrases/nounTable.js';
import type {TokenSpan} from '../words/types.js';
import {courtesy, credentials, farewell, resignation, visit} from './ceremonies.js';
import {nounStatus} from './eventStatus.js';
import {governor, holderOf} from './holders.js';
import {Bit} from './lexicon.js';
import {controllerOf, isPlural, isTime, phraseAfter, possessorOf, type Scene, subjectOf} from './parties.js';
import {IS, isComma, lowerAt, T} from './reading.js';
import {made, marked} from './trigger.js';
import {On} from './triggerLexicon.js';
import type {Trigger} from './types.js';
import {verbGroup} from './verbs.js';

/** Tokens after the noun within which "with" or "between" stands: "talks in Oslo on Monday with X". */
const PREPOSITION_REACH = 9;

/** "Talks between …" at the head of a sentence, whatever part of speech the tagger took it for. */
export const opensWithNoun = ({reading, on, from}: Scene, i: number): boolean =>
  i === from && (on(i) & (On.MeetingNoun | On.VisitNoun)) !== 0 && /^(?:between|with)$/.test(lowerAt(reading, i + 1));

/**
 * Events that a noun names: "talks with X", "a meeting between A and B", "At the meeting with X, Y …", "his call to X",
 * "a courtesy call on X", "a dinner for X", "during his visit to Oslo".
 */
export function nounTriggers(scene: Scene, n: number): Trigger[] {
  const {reading, on} = scene;
  if (!IS.noun[reading.tags[n] as number] && !opensWithNoun(scene, n)) return [];
  const bit = on(n);
  const at = {from: n, to: n + 1};
  if (lowerAt(reading, n - 1) === 'courtesy') return courtesy(scene, n);
  const ceremony = CEREMONIES.get(lowerAt(reading, n));
  if (ceremony) return ceremony(scene, n);
  if (bit & On.VisitNoun) return visit(scene, n);
  const phone = phoneBefore(scene, n);
  if (phone && bit & On.CallNoun) {
    const call = phoneCall(scene, n);
    if (call.length > 0) return call;
  }
  if (!(bit & On.MeetingNoun)) return phone ? withOthers(scene, n, 'call') : [];
  const type: EventType = phone ? 'call' : 'meeting';
  const next = lowerAt(reading, n + 1);
  // "the handshake deal", "meeting rooms": only a modifier.
  if (IS.noun[reading.tags[n + 1] as number] && !((reading.bits[n + 1] as number) & Bit.Day)) return [];
  const between = phraseAfter(scene, afterTakingPlace(scene, n + 1), 'between', PREPOSITION_REACH);
  if (between && !hasTopic(scene, n, between.from))
    return made(reading, type, at, nounStatus(scene, n, between.to), [between]);
  const of = next === 'of' ? pluralAfter(scene, n + 1) : null;
  if (of) return made(reading, type, at, nounStatus(scene, n, of.to), [of], 'persons');
  const granted = audienceFor(scene, n);
  if (granted.length > 0) return granted;
  const met = withOthers(scene, n, type);
  if (met.length > 0) return met;
  if (bit & On.Meal) {
    const guest = guestOf(scene, n);
    const host = holderOf(scene, n);
    if (guest && host) return made(reading, 'meeting', at, nounStatus(scene, n, guest.to), [host, guest], 'persons');
  }
  const owners = possessorOf(scene, n);
  if (
    owners &&
    (lowerAt(reading, owners.from) === 'their' || (owners.to - owners.from > 1 && isPlural(reading, owners)))
  )
    return made(reading, type, at, nounStatus(scene, n, n + 1), [owners]);
  if (owners) return [];
  const held = together(scene, n, type);
  return held.length > 0 ? held : afterwards(scene, n, type);
}

/** Nouns of ceremonies at which two people meet, and of what is handed in, each with its own verbs and prepositions. */
const CEREMONIES: ReadonlyMap<string, (scene: Scene, n: number) => Trigger[]> = new Map([
  ['credentials', credentials],
  ['credence', credentials],
  ['farewell', farewell],
  ['resignation', resignation],
]);

/** Tokens after "audience" within which its "to" stands. */
const AUDIENCE_REACH = 5;
const GRANTS = /^(?:grant|g[ai]ve|giving|accord)/;

/** "granted an audience on Monday to X" */
function audienceFor(scene: Scene, n: number): Trigger[] {
  const {reading} = scene;
  if (lowerAt(reading, n) !== 'audience') return [];
  const v = governor(scene, n);
  if (v < 0 || !GRANTS.test(lowerAt(reading, v))) return [];
  const guest = phraseAfter(scene, n + 1, 'to', AUDIENCE_REACH);
  const host = subjectOf(scene, v);
  return guest && host
    ? made(reading, 'meeting', {from: n, to: n + 1}, nounStatus(scene, n, guest.to), [host, guest], 'persons')
    : [];
}

/** Tokens after a meal within which "for" or "in honour of" stands. */
const GUEST_REACH = 6;

/** "a dinner for X", "a reception in honour of X". */
function guestOf(scene: Scene, n: number): TokenSpan | null {
  const {reading} = scene;
  const honour = /^hono(?:u)?r$/.test(lowerAt(reading, n + 2)) && lowerAt(reading, n + 3) === 'of';
  return honour ? phraseAfter(scene, n + 3, 'of', 1) : phraseAfter(scene, n + 1, 'for', GUEST_REACH);
}

/** Past "were held", "took place" at `at`, where the noun before is said to have come about; else `at`. */
function afterTakingPlace({reading, to}: Scene, at: number): number {
  const {tags} = reading;
  let i = at;
  while (i < to && i < at + 4 && (IS.finite[tags[i] as number] || tags[i] === T.VB || tags[i] === T.VBN)) {
    const word = lowerAt(reading, i);
    if (word === 'held') return i + 1;
    if ((word === 'took' || word === 'take' || word === 'taken') && lowerAt(reading, i + 1) === 'place') return i + 2;
    i++;
  }
  return at;
}

/** "held talks with X", "his meeting with X", "At the meeting with X, Y stressed". */
function withOthers(scene: Scene, n: number, type: EventType): Trigger[] {
  const {reading} = scene;
  const found: Trigger[] = [];
  let other = phraseAfter(scene, n + 1, 'with', PREPOSITION_REACH);
  if (!other) return found;
  const holder = possessorOf(scene, n) ?? holderOf(scene, n, other.to);
  const at = {from: n, to: n + 1};
  const status = nounStatus(scene, n, other.to);
  const apart = isApart(scene, n);
  while (other) {
    const takes = hasTopic(scene, n, other.from) ? 'persons' : 'either';
    found.push(...marked(made(reading, type, at, status, [holder, other], takes), {apart}));
    other = nextWith(scene, other.to);
  }
  return found;
}

/** "held separate meetings with A and B", "held talks separately with A and B". */
const isApart = ({reading}: Scene, n: number): boolean =>
  lowerAt(reading, n + 1) === 'separately' ||
  lowerAt(reading, n - 1) === 'separate' ||
  (lowerAt(reading, n - 2) === 'separate' && IS.adjective[reading.tags[n - 1] as number] === 1);

/** "talks on a deal between A and B": what is talked about stands before the preposition. */
function hasTopic({reading}: Scene, n: number, before: number): boolean {
  for (let i = n + 1; i < before - 1; i++) {
    if (TOPIC_PREPOSITIONS.has(lowerAt(reading, i)) && !((reading.bits[i + 1] as number) & Bit.Day)) return true;
  }
  return false;
}

const TOPIC_PREPOSITIONS = new Set('on about over for to aimed regarding concerning toward towards of'.split(' '));

/** "met with X and with Y": another meeting. */
export function nextWith(scene: Scene, at: number): TokenSpan | null {
  const {reading} = scene;
  const and = isComma(reading, at) ? at + 1 : at;
  if (lowerAt(reading, and) !== 'and') return null;
  let next = and + 1;
  // "and, separately, with Y"
  while (next < and + 4 && (isComma(reading, next) || /^(?:separately|later|then|also)$/.test(lowerAt(reading, next))))
    next++;
  return lowerAt(reading, next) === 'with' ? phraseAfter(scene, next, 'with', 1) : null;
}

function pluralAfter(scene: Scene, of: number): TokenSpan | null {
  const span = phraseAfter(scene, of, 'of', 1);
  return span && isPlural(scene.reading, span) ? span : null;
}

/** "A and B held talks": nobody else is named. */
function together(scene: Scene, n: number, type: EventType): Trigger[] {
  const {reading, on, from} = scene;
  const v = governor(scene, n);
  if (v < 0 || !(on(v) & On.Hold) || verbGroup(reading, v, from).passive) return [];
  const subject = subjectOf(scene, v);
  return subject && isPlural(reading, subject)
    ? made(reading, type, {from: n, to: n + 1}, nounStatus(scene, n, n + 1), [subject])
    : [];
}

/** Words between a noun of meeting and its preposition: "after a closed-door meeting", but no "cabinet meeting". */
const MAX_EPITHETS = 2;

/** "A and B said in a statement after a meeting in Oslo": theirs, where it is nobody else's. */
function afterwards(scene: Scene, n: number, type: EventType): Trigger[] {
  const {reading, from} = scene;
  const {tags} = reading;
  if (/^(?:of|for|on|to|at)$/.test(lowerAt(reading, n + 1))) return [];
  let start = n;
  while (n - start < MAX_EPITHETS && IS.adjective[tags[start - 1] as number]) start--;
  if (/^(?:a|an|the)$/.test(lowerAt(reading, start - 1))) start--;
  if (start <= from || !/^(?:after|following)$/.test(lowerAt(reading, start - 1))) return [];
  const subject = controllerOf(scene, start - 1, n + 1);
  return subject && isPlural(reading, subject)
    ? made(reading, type, {from: n, to: n + 1}, 'held', [subject], 'persons')
    : [];
}

function phoneBefore({on}: Scene, n: number): boolean {
  return (on(n - 1) & On.Phone) !== 0 || (on(n - 2) & On.Phone) !== 0;
}

/** "a phone call from X to Y", "his phone call to X", "received a phone call from X". */
function phoneCall(scene: Scene, n: number): Trigger[] {
  const {reading} = scene;
  let at = n + 1;
  // "received a phone call on Monday from X"
  while (isTime(reading, at) || (lowerAt(reading, at) === 'on' && isTime(reading, at + 1))) at++;
  const next = lowerAt(reading, at);
  const caller =
    next === 'from' || next === 'by' ? beforeTo(scene, phraseAfter(scene, at, next, 1)) : possessorOf(scene, n);
  const called = phraseAfter(scene, caller && caller.from > n ? caller.to : at, 'to', 2);
  if (!caller && !called) return [];
  const end = called?.to ?? caller?.to ?? n + 1;
  const parties = [
    caller ?? holderOf(scene, n, end),
    called ?? (caller && caller.from > n ? holderOf(scene, n, end) : null),
  ];
  if (parties.includes(null)) return [];
  return made(reading, 'call', {from: n, to: n + 1}, nounStatus(scene, n, end), parties, 'persons');
}

/** "from President X to Y" is read as one phrase: its part before "to", unless that belongs to an office. */
function beforeTo({reading}: Scene, span: TokenSpan | null): TokenSpan | null {
  if (!span) return null;
  for (let i = span.to - 1; i > span.from; i--) {
    if (lowerAt(reading, i) === 'to' && !nounOf(lowerAt(reading, i - 1))?.office) return {from: span.from, to: i};
  }
  return span;
}
