import type {Name} from '../names/types.js';
import {nounOf} from '../phrases/nounTable.js';
import {wordBytes} from '../words/cache.js';
import {WordFlag} from '../words/types.js';
import {attendance} from './attendance.js';
import {changesOfOffice} from './careers.js';
import {playsHost, takesLeave} from './ceremonies.js';
import {encounters} from './encounters.js';
import {isQuoted} from './finder.js';
import {nounTriggers, opensWithNoun} from './gatherings.js';
import {Bit} from './lexicon.js';
import type {Scene} from './parties.js';
import {flagsAt, hasAuxiliary, IS, isComma, lowerAt, type Reading, T} from './reading.js';
import {EVENT_NOUN, EVENT_VERB, On, triggerBits} from './triggerLexicon.js';
import type {Trigger} from './types.js';

const MEETING_VERB = On.Meet | On.MeetWith | On.Exchange | On.Speak | On.Call | On.Thank | On.Tell | On.CallOn;

/** Finds the words that report events, with the phrases that hold who takes part. Quoted speech is left out. */
export function findTriggers(reading: Reading, names: readonly Name[]): Trigger[] {
  const byType = triggerBits(reading.words.lexicon);
  const on = (i: number) => byType[reading.words.types[i] as number] ?? 0;
  const found: Trigger[] = [];
  let named: Reading | undefined;
  const inName = new Uint8Array(reading.words.count);
  const persons = new Uint8Array(reading.words.count);
  for (const {from, to, type} of names) {
    inName.fill(1, Math.max(0, from), Math.min(to, inName.length));
    if (type === 'person') persons[from] = 1;
  }
  const opensPerson = (i: number) => persons[i] === 1;
  for (const {from, to} of reading.units) {
    for (let i = from; i < to; i++) {
      const bit = on(i);
      if (!(bit & (EVENT_VERB | EVENT_NOUN | On.Attend)) || inName[i] || isQuoted(reading, i)) continue;
      named ??= withNames(reading, names);
      const scene: Scene = {reading: named, on, opensPerson, from, to};
      for (const trigger of triggersAt(scene, i, bit)) found.push(trigger);
    }
  }
  return found;
}

function triggersAt(scene: Scene, i: number, bit: number): Trigger[] {
  if (bit & On.Attend) return attendance(scene, i);
  const {tags} = scene.reading;
  if (tags[i] === T.VBN && isPast(scene, i)) tags[i] = T.VBD;
  if (bit & EVENT_NOUN && IS.verb[tags[i] as number] && isGathering(scene, i)) tags[i] = T.NNS;
  if (isOwnedMeeting(scene, i)) tags[i] = T.NN;
  // "had a bilateral with X"
  if (bit & EVENT_NOUN && IS.adjective[tags[i] as number] && lowerAt(scene.reading, i + 1) === 'with') tags[i] = T.NN;
  if (bit & EVENT_VERB && (IS.verb[tags[i] as number] || isMeeting(scene, i)) && !opensWithNoun(scene, i)) {
    if (!IS.verb[tags[i] as number]) tags[i] = T.VBG;
    return bit & MEETING_VERB ? encounters(scene, i) : changesOfOffice(scene, i);
  }
  if (lowerAt(scene.reading, i) === 'host') return playsHost(scene, i);
  if (lowerAt(scene.reading, i) === 'leave') return takesLeave(scene, i);
  return bit & EVENT_NOUN ? nounTriggers(scene, i) : [];
}

/** "Berg also discussed": no participle follows a name or pronoun without an auxiliary, but for "X, received by Y". */
function isPast({reading, on, from}: Scene, i: number): boolean {
  const {tags} = reading;
  const phoned = (on(i + 2) | on(i + 3)) & On.Phone;
  if ((lowerAt(reading, i + 1) === 'by' && !phoned) || hasAuxiliary(reading, i, from)) return false;
  // "X, the envoy of Y, received the minister": with an object it is no participle.
  const next = tags[i + 1] as number;
  const object =
    IS.determiner[next] || IS.name[next] || next === T.PRP || (on(i) & On.CallOn && lowerAt(reading, i + 1) === 'on');
  if (object && isComma(reading, i - 1)) return true;
  // "A and B co-chaired on Monday"
  let before = lowerAt(reading, i - 1) === '-' && lowerAt(reading, i - 2) === 'co' ? i - 3 : i - 1;
  while (before > from && IS.adverb[tags[before] as number]) before--;
  const tag = tags[before] as number;
  return before >= from && (IS.name[tag] === 1 || tag === T.PRP || (tag === T.CC && before < i - 1));
}

/** "the Monday talks between": a noun that the tagger took for a verb. */
function isGathering({reading, from}: Scene, i: number): boolean {
  // "follows talks on Monday between"
  let next = i + 1;
  if (lowerAt(reading, next) === 'on') next++;
  if (isDay(reading, next)) next++;
  else next = i + 1;
  if (i === from || !/^(?:between|with)$/.test(lowerAt(reading, next))) return false;
  const before = reading.tags[i - 1] as number;
  const day = isDay(reading, i - 1);
  const kind = KINDS_OF_TALKS.has(lowerAt(reading, i - 1));
  return (
    day ||
    kind ||
    IS.determiner[before] === 1 ||
    IS.adjective[before] === 1 ||
    before === T.POS ||
    before === T.IN ||
    IS.finite[before] === 1
  );
}

/** "the minister's meeting with X was put off": a noun that the tagger took for a verb after "is". */
const isOwnedMeeting = ({reading}: Scene, i: number): boolean =>
  lowerAt(reading, i) === 'meeting' &&
  /^['’]s$/.test(lowerAt(reading, i - 1)) &&
  (IS.noun[reading.tags[i - 2] as number] === 1 || IS.name[reading.tags[i - 2] as number] === 1) &&
  lowerAt(reading, i + 1) === 'with';

/** Adjectives of talks that the tagger takes for names where they begin the sentence. */
const KINDS_OF_TALKS = new Set(
  'bilateral trilateral multilateral official formal informal peace nuclear trade direct joint ministerial diplomatic further fresh extended expanded closed-door high-level'.split(
    ' ',
  ),
);

/** "was meeting President X", "after meeting X": a verb that the tagger took for a noun. */
function isMeeting(scene: Scene, i: number): boolean {
  const {reading, from} = scene;
  const {tags, bits} = reading;
  if (lowerAt(reading, i) !== 'meeting' || i === from || isOwnedMeeting(scene, i)) return false;
  const next = tags[i + 1] as number;
  const object = IS.name[next] || IS.determiner[next] || tags[i + 1] === T.PRP;
  const before = lowerAt(reading, i - 1);
  if ((bits[i - 1] as number) & Bit.Be) {
    if (object || lowerAt(reading, i + 1) === 'with') return true;
    // "A and B were meeting in Oslo"
    const people = IS.name[tags[i - 2] as number] || tags[i - 2] === T.NNS || lowerAt(reading, i - 2) === 'they';
    return Boolean(people) && (/^(?:in|at|on|for|here)$/.test(lowerAt(reading, i + 1)) || isDay(reading, i + 1));
  }
  return (
    /^(?:after|before|upon|on|by|since|while|denied|denies|denying|avoided|avoid|recalled)$/.test(before) &&
    Boolean(object)
  );
}

const isDay = (reading: Reading, i: number): boolean => ((reading.bits[i] as number) & Bit.Day) !== 0;

const HE = 1;
const VICE = 2;
const UNDER = 3;
const BOTH = 4;
/** "HE" before a name is no pronoun, "vice" before an office no adverb. */
const styleTable = wordBytes((form, lower) =>
  form === 'HE' ? HE : lower === 'vice' ? VICE : form === 'Under' ? UNDER : lower === 'both' ? BOTH : 0,
);

/** A capital and small letters: "HE Under-Secretary-General X", but not "HE SAID". */
const isWritten = (reading: Reading, i: number): boolean =>
  (flagsAt(reading, i) & (WordFlag.Capitalized | WordFlag.AllCaps)) === WordFlag.Capitalized;

/** The reading with every word of a name tagged as one: "Min-soon", "Gates". */
function withNames(reading: Reading, names: readonly Name[]): Reading {
  const tags = reading.tags.slice();
  const {types, lexicon} = reading.words;
  const styles = styleTable(lexicon);
  for (let i = 0; i < tags.length; i++) {
    const style = styles[types[i] as number];
    if (style === HE && (IS.name[tags[i + 1] as number] || isWritten(reading, i + 1))) tags[i] = T.NNP;
    else if (
      style === UNDER &&
      /^[-‐‑]?(?:secretary)?$/.test(lowerAt(reading, i + 1)) &&
      lowerAt(reading, i + 2).startsWith('secretary')
    )
      tags[i] = T.NNP;
    else if (style === VICE && IS.adverb[tags[i] as number]) tags[i] = T.JJ;
    // "A and B both met C"
    else if (style === BOTH && IS.finite[tags[i + 1] as number]) tags[i] = T.RB;
  }
  for (const {from, to, type, demonym} of names) {
    if (demonym) continue;
    // "met Uzbek envoy X": the tagger takes the noun for a verb.
    const before = tags[from - 1] as number;
    if (
      type === 'person' &&
      (before === T.VB || before === T.VBP) &&
      nounOf(lowerAt(reading, from - 1))?.kind === 'person'
    )
      tags[from - 1] = T.NN;
    tags.fill(T.NNP, Math.max(0, from), Math.min(to, tags.length));
    // "Gates arrived in Oslo": no participle follows the name that begins a sentence.
    if (tags[to] === T.VBN && reading.words.sentences[reading.words.sentenceOf[from] as number] === from)
      tags[to] = T.VBD;
  }
  return {...reading, tags};
}
