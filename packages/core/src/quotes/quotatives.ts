import {addStatement, quotationStart, type Unit} from './finder.js';
import {AUXILIARY, Bit} from './lexicon.js';
import {headOf, phraseStarting} from './nounPhrases.js';
import {closesAt, codeAt, IS, isComma, lowerAt, type Reading, T} from './reading.js';

const SUBJECTS = new Set(['he', 'she', 'they', 'i', 'we']);

/**
 * "“…,” she smiled", "“…?” marvelled Ann Lee": a comma, question or exclamation mark at the end of speech leaves the
 * sentence open for whoever speaks, so any verb there tells who does.
 */
export function findQuotatives(reading: Reading, unit: Unit): void {
  for (let close = unit.from; close < unit.end; close++) {
    const quotation = closesAt(reading, close);
    if (!quotation?.speech || !quotation.closed || reading.covered[close] || !leavesOpen(reading, close)) continue;
    // Known as “Lucho,” Arce …: a quotation inside a sentence is a name or a word.
    if (quotation.from > unit.from) continue;
    const at = isComma(reading, close + 1) ? close + 2 : close + 1;
    const cue = subjectFirst(reading, at, unit.end) ?? verbFirst(reading, at, unit.end);
    if (!cue) continue;
    const {source, verb} = cue;
    addStatement(
      reading,
      unit,
      'quotation and any verb',
      [{from: quotationStart(reading, quotation.from), to: quotation.to}],
      {from: source.from, to: source.to, head: headOf(reading, source.from, source.to)},
      {from: verb, to: verb + 1},
    );
  }
}

function leavesOpen(reading: Reading, close: number): boolean {
  const code = codeAt(reading, close - 1);
  return isComma(reading, close - 1) || isComma(reading, close + 1) || code === 63 || code === 33;
}

interface Cue {
  source: {from: number; to: number};
  verb: number;
}

function subjectFirst(reading: Reading, at: number, end: number): Cue | null {
  const {tags} = reading;
  const to = tags[at] === T.PRP ? at + (SUBJECTS.has(lowerAt(reading, at)) ? 1 : 0) : phraseStarting(reading, at, end);
  if (to === at) return null;
  let verb = to;
  while (verb < end && IS.adverb[tags[verb] as number]) verb++;
  return isPlainVerb(reading, verb) && isDone(reading, verb + 1, end) ? {source: {from: at, to}, verb} : null;
}

function verbFirst(reading: Reading, at: number, end: number): Cue | null {
  const {tags} = reading;
  if (!isPlainVerb(reading, at)) return null;
  const first = at + 1;
  const pronoun = tags[first] === T.PRP;
  if (pronoun && !SUBJECTS.has(lowerAt(reading, first))) return null;
  if (!pronoun && !IS.name[tags[first] as number] && !IS.determiner[tags[first] as number]) return null;
  const to = pronoun ? first + 1 : phraseStarting(reading, first, end);
  return to > first && isDone(reading, to, end) ? {source: {from: first, to}, verb: at} : null;
}

const isPlainVerb = (reading: Reading, at: number): boolean => {
  const tag = reading.tags[at] as number;
  return (tag === T.VBD || tag === T.VBZ || tag === T.VBN) && !((reading.bits[at] as number) & AUXILIARY);
};

/** The clause has no object: it ends, or goes on with a comma, a preposition or a day. */
const isDone = (reading: Reading, at: number, end: number): boolean =>
  at >= end || isComma(reading, at) || reading.tags[at] === T.IN || ((reading.bits[at] as number) & Bit.Day) !== 0;
