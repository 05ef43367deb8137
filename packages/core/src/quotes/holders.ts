import {MONTHS} from '../times/data.js';
import type {TokenSpan} from '../words/types.js';
import {nounStart} from './eventStatus.js';
import {Bit} from './lexicon.js';
import {controllerOf, isTime, participleSubject, phraseAfter, type Scene, subjectOf} from './parties.js';
import {IS, isComma, lowerAt, T} from './reading.js';
import {verbGroup} from './verbs.js';

/** Tokens before the noun within which the verb that holds it stands. */
const VERB_REACH = 14;

/** Tokens between a passive, or its "was", and its "by": "was handed over by". */
const MAX_TO_BY = 3;

/** The verb before a noun in its clause, or -1. */
export function governor(scene: Scene, n: number): number {
  const {reading, from} = scene;
  for (let v = nounStart(scene, n) - 1; v >= from && v >= n - VERB_REACH; v--) {
    if (isComma(reading, v) && timeBetweenCommas(scene, v) >= 0) {
      v = timeBetweenCommas(scene, v);
      continue;
    }
    if (isComma(reading, v) || ((reading.bits[v] as number) & Bit.Subordinator && !isTemporal(reading, v))) return -1;
    if (IS.verb[reading.tags[v] as number] && !LIKE_PREPOSITIONS.has(lowerAt(reading, v))) return v;
  }
  return -1;
}

/** Tokens of a date between commas: ", this Tuesday, June 6,". */
const MAX_DATE = 8;

/** The first of the commas around a time whose last one is at `comma`, or -1. */
function timeBetweenCommas({reading, from}: Scene, comma: number): number {
  let first = -1;
  for (let i = comma - 1; i > from && i >= comma - MAX_DATE; i--) {
    const tag = reading.tags[i] as number;
    if (isComma(reading, i)) first = i;
    else if (!isTime(reading, i) && tag !== T.CD && !(MONTHS.has(lowerAt(reading, i)) && IS.name[tag])) break;
  }
  return first;
}

/** Participles that stand for prepositions. */
const LIKE_PREPOSITIONS = new Set(
  'following including regarding concerning according pending planned scheduled'.split(' '),
);
const TEMPORAL = new Set(['after', 'before', 'since', 'until']);
const isTemporal = (reading: Scene['reading'], i: number): boolean => TEMPORAL.has(lowerAt(reading, i));

/**
 * Who takes part besides those named after the noun at `n`: the subject of the verb before it, or of the main clause
 * where the words begin the sentence.
 */
export function holderOf(scene: Scene, n: number, after = n + 1): TokenSpan | null {
  const {reading, from} = scene;
  const v = governor(scene, n);
  if (v >= 0) {
    const group = verbGroup(reading, v, from);
    // "The letter was handed over by X during an audience with Y"
    const passive = group.passive || /^(?:was|were)$/.test(lowerAt(reading, v));
    const doer = passive ? phraseAfter(scene, v + 1, 'by', MAX_TO_BY) : null;
    if (doer && doer.to <= n) return doer;
    if (group.passive && group.form !== 'finite') return null;
    if (group.form === 'gerund' || group.form === 'participle') {
      // "X, speaking after talks with Y, said"
      return participleSubject(scene, group.from) ?? controllerOf(scene, group.from, after);
    }
    return subjectOf(scene, v);
  }
  // ", after talks with Y," inside a clause, or "After talks with X, Y said" at its head.
  let start = n;
  while (start > from && opensPhrase(scene, start - 1)) start--;
  return participleSubject(scene, start) ?? controllerOf(scene, start, after);
}

function opensPhrase({reading}: Scene, i: number): boolean {
  const tag = reading.tags[i] as number;
  return IS.premodifier[tag] === 1 || IS.preposition[tag] === 1 || LIKE_PREPOSITIONS.has(lowerAt(reading, i));
}
