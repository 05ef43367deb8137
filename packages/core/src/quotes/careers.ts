import {verbStatus} from './eventStatus.js';
import {Bit} from './lexicon.js';
import {isPlural, namesOffice, objectAt, phraseAfter, type Scene, subjectOf} from './parties.js';
import {IS, lowerAt, T} from './reading.js';
import {made} from './trigger.js';
import {On} from './triggerLexicon.js';
import type {Trigger} from './types.js';
import {verbGroup} from './verbs.js';

/** Tokens after "signed" within which what is signed stands. */
const SIGNED_REACH = 12;

/** Visits, signings and changes of office that the verb at `v` reports. */
export function changesOfOffice(scene: Scene, v: number): Trigger[] {
  const {reading, on} = scene;
  const bit = on(v);
  if (bit & On.Sign) return signing(scene, v);
  if (bit & (On.Appoint | On.Elect | On.Name)) return appointment(scene, v);
  const group = verbGroup(reading, v, scene.from);
  if (group.passive) return [];
  const type = bit & On.Resign ? 'resignation' : 'visit';
  if (lowerAt(reading, v).startsWith('step') && !stepsDown(scene, v)) return [];
  if (bit & On.Arrive && !/^(?:in|to|at)$/.test(lowerAt(reading, v + 1))) return [];
  if (isAttribute(scene, v)) return [];
  const subject = subjectOf(scene, v);
  if (!subject) return [];
  const at = {from: v, to: v + 1};
  const status = verbStatus(scene, v);
  if (type === 'resignation') return made(reading, type, at, status, [subject], 'persons');
  const visit = made(reading, type, at, status, [subject]);
  // "visited President X in Oslo", "visited her in Oslo"
  const host = bit & On.Visit ? objectAt(scene, v + 1) : null;
  return host && (namesOffice(reading, host) || /^(?:him|her)$/.test(lowerAt(reading, host.to - 1)))
    ? [...visit, ...made(reading, 'meeting', at, status, [subject, host], 'persons')]
    : visit;
}

/** "stepped down", "stepped down from office", but not "stepped down from the talks". */
function stepsDown({reading}: Scene, v: number): boolean {
  if (lowerAt(reading, v + 1) !== 'down') return false;
  if (lowerAt(reading, v + 2) !== 'from') return true;
  for (let i = v + 3; i < v + 7; i++) if (POSTS.has(lowerAt(reading, i))) return true;
  return false;
}

const POSTS = new Set(
  'office power post position role job seat leadership chairmanship presidency premiership throne cabinet government'.split(
    ' ',
  ),
);

/** "told visiting Prime Minister X": no verb of its own. */
function isAttribute({reading, from}: Scene, v: number): boolean {
  const {tags, bits} = reading;
  if (tags[v] !== T.VBG || v === from) return false;
  const before = tags[v - 1] as number;
  return (
    before === T.CC ||
    // "met with visiting President X"
    (IS.name[tags[v + 1] as number] === 1 && /^(?:with|to|from|between|of)$/.test(lowerAt(reading, v - 1))) ||
    IS.determiner[before] === 1 ||
    (IS.verb[before] === 1 && !((bits[v - 1] as number) & Bit.Be))
  );
}

/** "A and B signed a memorandum", "A signed a treaty with B", "an accord was signed by A and B". */
function signing(scene: Scene, v: number): Trigger[] {
  const {reading, on, from, to} = scene;
  const at = {from: v, to: v + 1};
  const {passive} = verbGroup(reading, v, from);
  const first = passive ? from : v + 1;
  const last = passive ? v : Math.min(to, v + SIGNED_REACH);
  let signed = false;
  for (let i = first; i < last; i++) if (on(i) & On.Signed) signed = true;
  if (!signed) return [];
  const status = verbStatus(scene, v);
  if (passive) {
    const by = phraseAfter(scene, v + 1, 'by', 6) ?? phraseAfter(scene, v + 1, 'between', 6);
    return by ? made(reading, 'signing', at, status, [by]) : [];
  }
  const subject = subjectOf(scene, v);
  const other = phraseAfter(scene, v + 1, 'with', 14);
  return subject ? made(reading, 'signing', at, status, [subject, other], 'all', false) : [];
}

/** "A and B jointly inaugurated the bridge": they met there. */
function opensTogether(scene: Scene, v: number): Trigger[] {
  const {reading} = scene;
  if (lowerAt(reading, v - 1) !== 'jointly') return [];
  for (let i = v + 1; i < scene.to; i++)
    if (scene.on(i) & On.Phone || /^(?:virtual|online)/.test(lowerAt(reading, i))) return [];
  const subject = subjectOf(scene, v);
  return subject && isPlural(reading, subject)
    ? made(reading, 'meeting', {from: v, to: v + 1}, verbStatus(scene, v), [subject], 'persons')
    : [];
}

/** "was appointed ambassador", "named X as minister", "elected X president". */
function appointment(scene: Scene, v: number): Trigger[] {
  const {reading, on, from} = scene;
  const {tags} = reading;
  const bit = on(v);
  const type = bit & On.Elect ? 'election' : 'appointment';
  const at = {from: v, to: v + 1};
  const group = verbGroup(reading, v, from);
  const swears = /^sw[eo]/.test(lowerAt(reading, v));
  if (swears && lowerAt(reading, v + 1) !== 'in') return [];
  if (lowerAt(reading, v).startsWith('inaugurat') && !group.passive) {
    const together = opensTogether(scene, v);
    if (together.length > 0) return together;
  }
  if (group.passive) {
    const subject = group.form === 'participle' ? null : subjectOf(scene, v);
    if (!subject || (bit & On.Name && lowerAt(reading, v + 1) === 'after')) return [];
    const next = tags[v + 1] as number;
    const office = IS.noun[next] || IS.determiner[next] || /^(?:as|to)$/.test(lowerAt(reading, v + 1));
    return office || swears || !(bit & On.Name)
      ? made(reading, type, at, verbStatus(scene, v), [subject], 'persons')
      : [];
  }
  const object = objectAt(scene, swears ? v + 2 : v + 1);
  if (!object) return [];
  const named = lowerAt(reading, object.to) === 'as' || IS.determiner[tags[object.to] as number];
  if (bit & On.Name && !named) return [];
  return made(reading, type, at, verbStatus(scene, v), [object], 'persons');
}
