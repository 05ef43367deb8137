import {WordFlag} from '../words/types.js';
import {CUE_LINKS} from './data/cues.js';
import type {Frame} from './frames.js';
import {Bit} from './lexicon.js';
import {phraseStarting} from './nounPhrases.js';
import {flagsAt, IS, isComma, lowerAt, nextComma, opensAt, type Reading, T} from './reading.js';

/** Verbs that judge by tying their object to something. */
const LINKS: ReadonlyMap<string, string> = new Map(Object.entries(CUE_LINKS));
const CALL_VERBS = new Set('call label dub brand deem term'.split(' '));
/** Those that need a second noun phrase: "named Oslo the host". */
const NAMING_VERBS = new Set('consider name declare'.split(' '));

/** Tokens between such a verb and its preposition. */
const LINK_REACH = 20;

/** "attributed the delay to a lack of funds", "tasked the team with finding a solution". */
function linkedFrame(reading: Reading, v: number, lemma: string, end: number): Frame | null {
  const link = LINKS.get(lemma);
  if (link === undefined) return null;
  for (let i = v + 2; i < end && i < v + LINK_REACH; i++) {
    if (lowerAt(reading, i) === link) return {rule: 'of', from: v + 1, form: 'phrase', cueTo: v + 1, scanFrom: i + 1};
    // "blamed the felling on strangers": a noun after its determiner
    // "attributed the turnout, which was low, to the rains"
    if (isComma(reading, i) && /^(?:which|who)$/.test(lowerAt(reading, i + 1))) {
      const close = nextComma(reading, i + 1, end);
      if (close < end && lowerAt(reading, close + 1) === link) i = close;
      else return null;
      continue;
    }
    const noun = reading.tags[i] === T.VBG && IS.determiner[reading.tags[i - 1] as number];
    if ((IS.verb[reading.tags[i] as number] && !noun) || isComma(reading, i)) return null;
  }
  return null;
}

/** Tokens between "held" and "responsible". */
const ANSWERABLE_REACH = 12;

/** "held the firm fully responsible for the spill" */
function answerableFrame(reading: Reading, v: number, lemma: string, end: number): Frame | null {
  if (lemma !== 'hold') return null;
  for (let i = v + 2; i + 1 < end && i < v + ANSWERABLE_REACH; i++) {
    if (IS.verb[reading.tags[i] as number] || isComma(reading, i)) return null;
    if (/^(?:responsible|accountable|liable)$/.test(lowerAt(reading, i)) && lowerAt(reading, i + 1) === 'for')
      return {rule: 'of', from: v + 1, form: 'phrase', cueTo: v + 1, scanFrom: i + 2};
  }
  return null;
}

/** "accused X of …", "thanked X for …". */
export function ofFrame(reading: Reading, v: number, bit: number, lemma: string, end: number): Frame | null {
  const linked = linkedFrame(reading, v, lemma, end) ?? answerableFrame(reading, v, lemma, end);
  if (linked) return linked;
  if (!(bit & Bit.Of)) return null;
  const {tags} = reading;
  const accuses = lemma === 'accuse' || lemma === 'suspect';
  let object = objectStarting(reading, v + 1, end, accuses);
  if (object === v + 1) return null;
  while (object < end && (reading.bits[object] as number) & Bit.Day) object++;
  if (accuses && isComma(reading, object)) object = afterInsertion(reading, object, end);
  const follower = lowerAt(reading, object);
  if ((follower !== 'of' && follower !== 'for' && follower !== 'over') || tags[object] !== T.IN) {
    // "thanked the envoy in Baku for …"
    for (let i = object; i < end && i < object + 7 && IS.preposition[tags[object] as number]; i++) {
      if (IS.verb[tags[i] as number] || isComma(reading, i)) return null;
      if (lowerAt(reading, i) === 'for' && lemma !== 'attack')
        return {rule: 'of', from: v + 1, form: 'phrase', cueTo: v + 1, scanFrom: i + 1};
    }
    return null;
  }
  // "accused her of being asleep when …"
  const form = accuses && tags[object + 1] === T.VBG ? 'clause' : 'phrase';
  return {rule: 'of', from: accuses ? object + 1 : v + 1, form, cueTo: v + 1, scanFrom: object + 1};
}

/** Tokens of what is told of somebody before what they are accused of. */
const INSERTION_REACH = 24;

/** "accused the chief, who was not there, of": past the second comma; `at` where no "of" follows one. */
function afterInsertion(reading: Reading, at: number, end: number): number {
  for (let i = at + 1; i + 1 < end && i < at + INSERTION_REACH; i++)
    if (isComma(reading, i) && lowerAt(reading, i + 1) === 'of') return i + 1;
  return at;
}

/** A noun phrase without "for" and the "of" of what somebody is accused of: "the government of Mali of theft". */
function objectStarting(reading: Reading, from: number, end: number, accuses: boolean): number {
  const full = phraseStarting(reading, from, end);
  for (let i = from + 1; i < full; i++) {
    const word = lowerAt(reading, i);
    const names = IS.name[reading.tags[i + 1] as number] || IS.determiner[reading.tags[i + 1] as number];
    if (accuses && word === 'of' && !names) return i;
    if ((word === 'of' && reading.tags[i + 1] === T.VBG) || word === 'for') return i;
  }
  return full;
}

/** "called it a …", "described X as …". */
export function asFrame(reading: Reading, v: number, bit: number, lemma: string, end: number): Frame | null {
  if (!(bit & Bit.As)) return null;
  const {tags} = reading;
  // "dismissed as “rumours” the reports that …"
  // "rejected as unfair a plan to"
  const bare = IS.adjective[tags[v + 2] as number] && IS.determiner[tags[v + 3] as number];
  // "dismissed as hot air claims that": both verbs want an object
  const rejects = (lemma === 'dismiss' || lemma === 'reject') && tags[v] !== T.VBN;
  if (lowerAt(reading, v + 1) === 'as' && (bare || rejects || opensAt(reading, v + 2)))
    return {rule: 'as', from: v + 1, form: 'phrase', cueTo: v + 1, scanFrom: v + 3};
  // "a vote that its president calls “hasty”": what is called so stands before
  const word = CALL_VERBS.has(lemma) ? opensAt(reading, v + 1) : undefined;
  const small = (flagsAt(reading, v + 2) & WordFlag.Capitalized) === 0;
  if (word && small && word.to <= end && !IS.premodifier[tags[word.to] as number])
    return {rule: 'called so', from: v + 1, form: 'phrase', cueTo: v + 1, to: word.to};
  const object = phraseStarting(reading, v + 1, end);
  for (let i = v + 2; i < end && i < v + 14; i++) {
    const word = lowerAt(reading, i);
    if (
      word === 'as' &&
      lowerAt(reading, i + 1) !== 'well' &&
      i >= object &&
      (object > v + 1 || opensAt(reading, v + 1))
    )
      return {rule: 'as', from: v + 1, form: 'phrase', cueTo: v + 1, scanFrom: i + 1};
    if (isComma(reading, i) || IS.finite[tags[i] as number]) break;
  }
  if (CALL_VERBS.has(lemma) && object > v + 1) {
    if (lemma === 'call' && tags[v + 1] === T.IN) return null;
    return {rule: 'call', from: v + 1, form: 'phrase', cueTo: v + 1};
  }
  if (
    NAMING_VERBS.has(lemma) &&
    object > v + 1 &&
    (IS.determiner[tags[object] as number] || IS.adjective[tags[object] as number])
  ) {
    return {rule: 'call', from: v + 1, form: 'phrase', cueTo: v + 1};
  }
  return null;
}
