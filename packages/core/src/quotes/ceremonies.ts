import type {TokenSpan} from '../words/types.js';
import {nounStart, nounStatus, verbStatus} from './eventStatus.js';
import {governor, holderOf} from './holders.js';
import {
  listEnd,
  namesOffice,
  objectAt,
  participleSubject,
  phraseAfter,
  possessorOf,
  type Scene,
  subjectOf,
} from './parties.js';
import {IS, lowerAt, T} from './reading.js';
import {made, marked} from './trigger.js';
import type {Trigger} from './types.js';

/** Prepositions before whom a courtesy is paid to, or comes from. */
const COURTESY_PREPOSITIONS = ['on', 'to', 'upon', 'with', 'from', 'by', 'at'];
/** Tokens after "credentials" within which "to" or "from" stands: "his credentials as ambassador of Norway to X". */
const CREDENTIAL_REACH = 14;

/** Tokens within which "of" or "from" stands, where they are received. */
const SENDER_REACH = 3;

const PAYS = new Set(['pay', 'pays', 'paid', 'paying']);
const HANDS_OVER = new Set(
  'present presents presented presenting submit submits submitted submitting hand hands handed deliver delivered'.split(
    ' ',
  ),
);
const RECEIVES = new Set('receive receives received receiving accept accepts accepted accepting'.split(' '));
const BIDS = new Set('bid bids bade bidding say says said wave'.split(' '));

/** "paid a courtesy call on X", "received a courtesy visit from X", "paid X a courtesy visit". */
export function courtesy(scene: Scene, n: number): Trigger[] {
  const {reading} = scene;
  const paid = paidTo(scene, n);
  if (paid) return paid;
  for (const word of COURTESY_PREPOSITIONS) {
    const other = phraseAfter(scene, n + 1, word, 2);
    if (!other) continue;
    // "during a courtesy call on her by Ambassador X"
    const by = word === 'by' ? null : phraseAfter(scene, other.to, 'by', 1);
    const holder = by ?? possessorOf(scene, n) ?? holderOf(scene, n, other.to);
    return made(reading, 'meeting', {from: n, to: n + 1}, nounStatus(scene, n, other.to), [holder, other], 'persons');
  }
  return [];
}

/** "paid him a visit": the one visited stands between verb and noun. */
function paidTo(scene: Scene, n: number): Trigger[] | null {
  const {reading} = scene;
  const v = governor(scene, n);
  if (v < 0 || !PAYS.has(lowerAt(reading, v))) return null;
  const host = objectAt(scene, v + 1);
  if (!host || host.to > nounStart(scene, n)) return null;
  const status = nounStatus(scene, n, n + 1);
  return made(reading, 'meeting', {from: n, to: n + 1}, status, [subjectOf(scene, v), host], 'persons');
}

/** "during his visit to Oslo", "a visit by X", "X's visit to Oslo", "X paid a visit to Oslo", "paid a visit to Y". */
export function visit(scene: Scene, n: number): Trigger[] {
  const {reading} = scene;
  const paid = paidTo(scene, n);
  if (paid) return paid;
  const next = lowerAt(reading, n + 1);
  if (next !== 'to' && next !== 'by') return [];
  const visitor =
    next === 'by' ? phraseAfter(scene, n + 1, 'by', 1) : (possessorOf(scene, n) ?? holderOf(scene, n, n + 1));
  const end = visitor && visitor.from > n ? visitor.to : listEnd(reading, n + 2, scene.to);
  const at = {from: n, to: n + 1};
  const status = nounStatus(scene, n, end);
  const visits = made(reading, 'visit', at, status, [visitor], 'persons');
  const host = next === 'to' && end > n + 2 ? {from: n + 2, to: end} : null;
  return host && visitor && namesOffice(reading, host)
    ? [...visits, ...made(reading, 'meeting', at, status, [visitor, host], 'persons')]
    : visits;
}

/** "presented his credentials to President X", "received the letters of credence of Ambassador Y". */
export function credentials(scene: Scene, n: number): Trigger[] {
  const {reading} = scene;
  const v = governor(scene, n);
  if (v < 0) return [];
  const verb = lowerAt(reading, v);
  const hands = HANDS_OVER.has(verb);
  if (!hands && !RECEIVES.has(verb)) return [];
  const words = hands ? /^to$/ : /^(?:from|of)$/;
  const found: Trigger[] = [];
  // Of "as ambassador to Kenya to President X" only the last names a person.
  for (let k = n + 1; k < scene.to && k <= n + (hands ? CREDENTIAL_REACH : SENDER_REACH); k++) {
    if (IS.finite[reading.tags[k] as number]) break;
    if (!words.test(lowerAt(reading, k))) continue;
    const other = phraseAfter(scene, k, lowerAt(reading, k), 1);
    if (!other) continue;
    const status = nounStatus(scene, n, other.to);
    const sides = [subjectOf(scene, v), other];
    // Each new ambassador is received by itself.
    const triggers = made(reading, 'meeting', {from: n, to: n + 1}, status, sides, 'persons');
    found.push(...marked(triggers, {apart: true}));
  }
  return found;
}

/** "bade farewell to Ambassador X". */
export function farewell(scene: Scene, n: number): Trigger[] {
  const {reading} = scene;
  const bids = /^(?:bid|bade)$/.test(lowerAt(reading, n - 1)) && !IS.verb[reading.tags[n - 1] as number];
  // "The minister bid farewell to X": the tagger takes it for a noun.
  if (bids) reading.tags[n - 1] = T.VBD;
  const v = governor(scene, n);
  if (v < 0 || !BIDS.has(lowerAt(reading, v)) || !IS.verb[reading.tags[v] as number]) return [];
  const other = phraseAfter(scene, n + 1, 'to', 1);
  if (!other) return [];
  const status = nounStatus(scene, n, other.to);
  return made(reading, 'meeting', {from: n, to: n + 1}, status, [subjectOf(scene, v), other], 'persons');
}

/** "took leave of President X" */
export function takesLeave(scene: Scene, n: number): Trigger[] {
  const v = n - 1;
  if (!/^t(?:ake|akes|ook|aking)$/.test(lowerAt(scene.reading, v)) || lowerAt(scene.reading, n + 1) !== 'of') return [];
  const other = phraseAfter(scene, n + 1, 'of', 1);
  const subject = other && (participleSubject(scene, v) ?? subjectOf(scene, v));
  return subject
    ? made(scene.reading, 'meeting', {from: v, to: n + 1}, verbStatus(scene, v), [subject, other], 'persons')
    : [];
}

/** "played host to X", "while playing host to X" */
export function playsHost(scene: Scene, n: number): Trigger[] {
  const v = n - 1;
  if (!lowerAt(scene.reading, v).startsWith('play') || lowerAt(scene.reading, n + 1) !== 'to') return [];
  const guest = phraseAfter(scene, n + 1, 'to', 1);
  const host = participleSubject(scene, v) ?? subjectOf(scene, v);
  return guest && host
    ? made(scene.reading, 'meeting', {from: n, to: n + 1}, nounStatus(scene, n, guest.to), [host, guest], 'persons')
    : [];
}

const TENDERS = new Set(
  'tender tenders tendered tendering submit submits submitted submitting hand hands handed announce announces announced present presented'.split(
    ' ',
  ),
);
const ACCEPTS = new Set('accept accepts accepted accepting announce announced confirm confirmed'.split(' '));

/** "tendered her resignation", "accepted the resignation of Minister X", "accepted X's resignation". */
export function resignation(scene: Scene, n: number): Trigger[] {
  const {reading} = scene;
  const v = governor(scene, n);
  if (v < 0) return [];
  const verb = lowerAt(reading, v);
  const owner = possessorOf(scene, n);
  const own = owner && /^(?:his|her|their)$/.test(lowerAt(reading, owner.from));
  let who: TokenSpan | null = null;
  if (own && TENDERS.has(verb)) who = subjectOf(scene, v);
  else if (ACCEPTS.has(verb)) who = owner ?? phraseAfter(scene, n + 1, 'of', 1);
  return who ? made(reading, 'resignation', {from: n, to: n + 1}, nounStatus(scene, n, n + 1), [who], 'persons') : [];
}
