import type {EventType} from '../article.js';
import {nounOf} from '../phrases/nounTable.js';
import type {TokenSpan} from '../words/types.js';
import {courtesy, credentials, farewell, resignation, visit} from './ceremonies.js';
import {nounStatus} from './eventStatus.js';
import {governor, holderOf} from './holders.js';
import {Bit} from './lexicon.js';
import {
  controllerOf,
  isPlural,
  isTime,
  mainSubject,
  participleSubject,
  personEnding,
  phraseAfter,
  possessorOf,
  type Scene,
  subjectOf,
} from './parties.js';
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
  if (lowerAt(reading, n - 1) === 'courtesy' || isPaid(scene, n)) return courtesy(scene, n);
  const ceremony = CEREMONIES.get(lowerAt(reading, n));
  if (ceremony) return ceremony(scene, n);
  if (bit & On.VisitNoun) return visit(scene, n);
  const phone = phoneBefore(scene, n);
  if (phone && bit & On.CallNoun) {
    const call = phoneCall(scene, n);
    if (call.length > 0) return call;
  }
  if (!(bit & On.MeetingNoun)) {
    // "held a call with X"
    if (!phone && !(bit & On.CallNoun && lowerAt(reading, n + 1) === 'with' && isHeld(scene, n))) return [];
    const both = phraseAfter(scene, n + 1, 'between', PREPOSITION_REACH);
    if (both) return made(reading, 'call', at, nounStatus(scene, n, both.to), [both], 'persons');
    const others = withOthers(scene, n, 'call');
    return others.length > 0 ? others : afterwards(scene, n, 'call');
  }
  const type: EventType = phone ? 'call' : 'meeting';
  const next = lowerAt(reading, n + 1);
  // "the handshake deal", "meeting rooms": only a modifier.
  if (IS.noun[reading.tags[n + 1] as number] && !((reading.bits[n + 1] as number) & Bit.Day)) return [];
  const between = phraseAfter(scene, afterTakingPlace(scene, n + 1), 'between', PREPOSITION_REACH);
  if (between && !hasTopic(scene, n, between.from))
    return made(reading, type, at, nounStatus(scene, n, between.to), [between]);
  const of = next === 'of' ? pluralAfter(scene, n + 1) : null;
  if (of) return made(reading, type, at, nounStatus(scene, n, of.to), [of], 'persons');
  const received = receptionOf(scene, n);
  if (received.length > 0) return received;
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

/** "held separate calls", "in a call" */
function isHeld(scene: Scene, n: number): boolean {
  const {reading, on} = scene;
  let start = n;
  while (n - start < MAX_EPITHETS && isEpithet(scene, start - 1)) start--;
  if (IS.determiner[reading.tags[start - 1] as number]) start--;
  return /^(?:in|during|on)$/.test(lowerAt(reading, start - 1)) || (on(start - 1) & On.Hold) !== 0;
}

/** "paid a call on X" */
function isPaid(scene: Scene, n: number): boolean {
  if (!/^calls?$/.test(lowerAt(scene.reading, n)) || !/^(?:up)?on$/.test(lowerAt(scene.reading, n + 1))) return false;
  const v = governor(scene, n);
  return v >= 0 && /^(?:pays?|paid|paying)$/.test(lowerAt(scene.reading, v));
}

/** Nouns of ceremonies at which two people meet, and of what is handed in, each with its own verbs and prepositions. */
const CEREMONIES: ReadonlyMap<string, (scene: Scene, n: number) => Trigger[]> = new Map([
  ['credentials', credentials],
  ['credence', credentials],
  ['farewell', farewell],
  ['resignation', resignation],
  ['conference', newsConference],
]);

/** "at a joint news conference with X, Y said", "A and B told a joint press conference". */
function newsConference(scene: Scene, n: number): Trigger[] {
  const {reading} = scene;
  if (phoneBefore(scene, n))
    return withOthers(scene, n, 'call').map((trigger): Trigger => ({...trigger, takes: 'persons'}));
  if (!/^(?:news|press|media)$/.test(lowerAt(reading, n - 1))) return [];
  const others = withOthers(scene, n, 'meeting', /^(?:with|alongside)$/).map(
    (trigger): Trigger => ({...trigger, takes: 'persons'}),
  );
  if (others.length > 0 || lowerAt(reading, n - 2) !== 'joint') return others;
  const v = governor(scene, n);
  const subject = v < 0 ? mainSubject(scene, n + 1) : subjectOf(scene, v);
  return subject && isPlural(reading, subject)
    ? made(reading, 'meeting', {from: n, to: n + 1}, nounStatus(scene, n, n + 1), [subject], 'persons')
    : [];
}

/** Tokens after "reception" within which its "of" stands: "his reception, on Monday, of X". */
const RECEPTION_REACH = 6;

/** "during his reception of Ambassador X" */
function receptionOf(scene: Scene, n: number): Trigger[] {
  if (lowerAt(scene.reading, n) !== 'reception') return [];
  const host = possessorOf(scene, n);
  const guest = host && phraseAfter(scene, n + 1, 'of', RECEPTION_REACH);
  return guest
    ? made(scene.reading, 'meeting', {from: n, to: n + 1}, nounStatus(scene, n, guest.to), [host, guest], 'persons')
    : [];
}

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

const WITH = /^with$/;

/** "held talks with X", "his meeting with X", "At the meeting with X, Y stressed". */
function withOthers(scene: Scene, n: number, type: EventType, preposition = WITH): Trigger[] {
  const {reading} = scene;
  const found: Trigger[] = [];
  let other = phraseAfter(scene, n + 1, preposition, PREPOSITION_REACH);
  if (!other) return found;
  const holder =
    ownerAhead(scene, n, other.to) ??
    possessorOf(scene, n) ??
    holderBetween(scene, n, other.from) ??
    nameBefore(scene, n) ??
    ownerOfSaying(scene, holderOf(scene, n, other.to));
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

/** "a meeting of X with Y", "a meeting by X with Y": X. */
function holderBetween(scene: Scene, n: number, other: number): TokenSpan | null {
  if (!/^(?:of|by)$/.test(lowerAt(scene.reading, n + 1))) return null;
  let start = n + 2;
  while (start < other && !scene.opensPerson(start)) start++;
  return start < other - 1 ? {from: n + 2, to: other - 1} : null;
}

/** "At his meeting with X, Y suggested": Y, whom "his" means. */
function ownerAhead(scene: Scene, n: number, after: number): TokenSpan | null {
  const {reading, from, opensPerson} = scene;
  const owner = from + 1;
  if (!/^(?:at|during|in|after|following)$/.test(lowerAt(reading, from)) || reading.tags[owner] !== T.PRP$) return null;
  if (n - owner > MAX_EPITHETS || !/^(?:his|her)$/.test(lowerAt(reading, owner))) return null;
  const subject = mainSubject(scene, after);
  for (let i = subject?.from ?? 0; subject && i < subject.to; i++) if (opensPerson(i)) return subject;
  return null;
}

/** What somebody says or does at a meeting, or what a meeting is part of. */
const SAYINGS = new Set(
  'comment comments remark remarks statement announcement visit trip tour schedule agenda program programme itinerary'.split(
    ' ',
  ),
);

/** "X's comments came in talks with Y", "his trip included a meeting with Y": X, and he. */
function ownerOfSaying(scene: Scene, holder: TokenSpan | null): TokenSpan | null {
  if (!holder) return null;
  const {tags} = scene.reading;
  for (let i = holder.from; i < holder.to; i++) {
    if (!SAYINGS.has(lowerAt(scene.reading, i))) continue;
    if (tags[holder.from] === T.PRP$) return {from: holder.from, to: holder.from + 1};
    return possessorOf(scene, i) ?? holder;
  }
  return holder;
}

/** "images of President X meeting with Y": the tagger takes the verb for a noun. */
function nameBefore(scene: Scene, n: number): TokenSpan | null {
  if (lowerAt(scene.reading, n) !== 'meeting' || !IS.name[scene.reading.tags[n - 1] as number]) return null;
  let name = n - 1;
  while (IS.name[scene.reading.tags[name] as number] && !scene.opensPerson(name)) name--;
  return scene.opensPerson(name) ? personEnding(scene, n - 1) : null;
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
  if (lowerAt(reading, and) === 'then' && lowerAt(reading, and + 1) === 'with')
    return phraseAfter(scene, and + 1, 'with', 1);
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
const MAX_EPITHETS = 3;

/** "A and B said in a statement after a meeting in Oslo", "A and B agreed in talks on Monday": theirs, where it is nobody else's. */
function afterwards(scene: Scene, n: number, type: EventType): Trigger[] {
  const {reading, from} = scene;
  const aim = lowerAt(reading, n + 1) === 'to' && reading.tags[n + 2] === T.VB;
  if (!aim && /^(?:of|for|on|to|at)$/.test(lowerAt(reading, n + 1)) && !isTime(reading, n + 2)) return [];
  let start = n;
  while (n - start < MAX_EPITHETS && isEpithet(scene, start - 1)) start--;
  if (/^(?:an?|the|their)$/.test(lowerAt(reading, start - 1))) start--;
  if (start <= from || /^(?:part|present|participat\w+)$/.test(lowerAt(reading, start - 2))) return [];
  const preposition = lowerAt(reading, start - 1);
  const there = /^(?:during|in|at)$/.test(preposition) && !SOCIAL.has(lowerAt(reading, n));
  if (!there && preposition !== 'after' && preposition !== 'following') return [];
  const subject = participleSubject(scene, start - 1) ?? controllerOf(scene, start - 1, n + 1);
  return subject && isPlural(reading, subject)
    ? made(reading, type, {from: n, to: n + 1}, there ? nounStatus(scene, n, n + 1) : 'held', [subject], 'persons')
    : [];
}

/** Where two may be among many. */
const SOCIAL = new Set(
  'session sessions summit summits reception dinner lunch luncheon breakfast banquet iftar'.split(' '),
);

/** "closed-door", "Tuesday's", "phone" before a noun of meeting. */
const isEpithet = ({reading, on}: Scene, i: number): boolean =>
  IS.adjective[reading.tags[i] as number] === 1 ||
  (on(i) & On.Phone) !== 0 ||
  isTime(reading, i) ||
  (reading.tags[i] === T.POS && isTime(reading, i - 1));

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
  const to = caller && caller.from > n ? caller.to : at;
  // "agreed in a phone call to form a panel"
  const called = reading.tags[to + 1] === T.VB ? null : phraseAfter(scene, to, 'to', 2);
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
