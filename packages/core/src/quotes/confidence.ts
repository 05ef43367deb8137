import type {TokenSpan} from '../words/types.js';
import {GRADE_OF, GRADES, type Grade, PLAIN_VERBS, SHIFTS} from './data/grades.js';
import type {Unit} from './finder.js';
import {Bit, lemmaName} from './lexicon.js';
import {IS, isComma, lowerAt, type Reading, T} from './reading.js';
import type {Attribution} from './types.js';

/** Rules whose words said are a quotation by themselves: words beside the marks speak against them. */
const QUOTATION_RULES = new Set(['quotation, X said', 'inverted quotation', 'X said, quotation', 'quotation goes on']);
const SPOKEN = Bit.Say | Bit.Tell | Bit.Manner | Bit.Opener;
const PERSONS = new Set(['i', 'we', 'you']);
const PLAIN = new Set(PLAIN_VERBS.split(' '));
/** More tokens than this are many, in one sentence of what is said and in who says it. */
const LONG = 40;
const LONG_SOURCE = 14;
const COMMA = 44;
const BRACKET = 40;
/** Words of a sentence outside all statements, before or after one, from which on it may be a part of something larger. */
const LEAD = 4;
const REST = 8;
/** Fewer tokens than this are few. */
const SHORT = 6;
/** Tokens between source and cue that need no thought: an adverb, a day. */
const NEAR = 3;
const LOWEST = 0.3;
const HIGHEST = 0.99;

/** How sure a statement is, 0.3 to 0.99: the grade of its frame, moved by its cue, its source and the rest of its sentence. */
export function confidenceOf(reading: Reading, unit: Unit, attribution: Attribution): number {
  const {rule, kind} = attribution;
  const grade = gradeOf(reading, unit, attribution);
  let confidence: number = GRADES[grade];
  if (kind !== 'indirect' && !QUOTATION_RULES.has(rule)) confidence += SHIFTS.quotedPart;
  if (kind === 'mixed' && QUOTATION_RULES.has(rule)) confidence += SHIFTS.unquotedPart;
  confidence += shiftOfCue(reading, attribution, grade) + shiftOfSource(reading, attribution);
  confidence += shiftOfSentence(reading, unit, attribution);
  return Math.min(HIGHEST, Math.max(LOWEST, Math.round(confidence * 1000) / 1000));
}

/** "adding that" goes on with the statement before it; after another verb its subject is a guess. */
function gradeOf({verbs}: Reading, {found}: Unit, {rule, source, cue}: Attribution): Grade {
  const grade = GRADE_OF[rule] ?? 'matter';
  if (rule !== 'participle of saying') return grade;
  if (!found.some(other => other.rule !== rule && other.source?.from === source?.from)) return 'matter';
  return cue && lemmaName(verbs[cue.to - 1] as number) === 'add' ? 'clause' : grade;
}

function shiftOfCue(reading: Reading, {cue, kind, rule, parts}: Attribution, grade: Grade): number {
  const {bits, verbs} = reading;
  if (!cue || rule === 'byline' || rule === 'transcript') return 0;
  let all = 0;
  let plain = false;
  for (let i = cue.from; i < cue.to; i++) {
    all |= bits[i] as number;
    plain ||= PLAIN.has(lemmaName(verbs[i] as number));
  }
  const otherwise = kind === 'indirect' && grade === 'clause' && rule !== 'according' && !plain;
  const unspoken = kind === 'indirect' && (grade === 'plain' || grade === 'clause') && !(all & SPOKEN);
  let shift: number = unspoken ? SHIFTS.unspoken : otherwise ? SHIFTS.otherwise : 0;
  const first = parts[0];
  if (rule === 'bare clause' && first && !follows(reading, cue, first) && !opensClause(reading, first))
    shift += SHIFTS.noClause;
  return shift + (all & (Bit.Modal | Bit.Negation) ? SHIFTS.unreal : 0);
}

/** Next to nothing but a clause follows "say", so that its verb need not be seen: not so behind a preposition. */
const follows = ({tags, verbs}: Reading, cue: TokenSpan, {from}: TokenSpan): boolean =>
  lemmaName(verbs[cue.to - 1] as number) === 'say' && !IS.preposition[tags[from] as number];

/** Whether the first verb of what is said comes with no comma, bracket or relative pronoun before it: "the talks had ended". */
function opensClause({bits, tags, words}: Reading, {from, to}: {from: number; to: number}): boolean {
  if (IS.preposition[tags[from] as number]) return false;
  for (let i = from; i < to; i++) {
    if (IS.finite[tags[i] as number]) return i > from;
    const code = words.text.charCodeAt(words.starts[i] as number);
    if (code === COMMA || code === BRACKET || (i > from && (bits[i] as number) & Bit.Relative)) return false;
  }
  return false;
}

function shiftOfSource(reading: Reading, {rule, source, sourceHead, cue}: Attribution): number {
  if (!source) return 0;
  let shift = 0;
  const last = reading.bits[source.to - 1] as number;
  if (last & Bit.Relative) shift += SHIFTS.relative;
  if (source.to - source.from === 1 && PERSONS.has(lowerAt(reading, sourceHead))) shift += SHIFTS.person;
  if (source.to - source.from > LONG_SOURCE) shift += SHIFTS.longSource;
  // A participle always stands apart: its grade says so.
  if (rule === 'participle of saying') return shift;
  const gap = cue ? Math.max(cue.from - source.to, source.from - cue.to) : 0;
  return gap > NEAR ? shift + SHIFTS.apart : shift;
}

function shiftOfSentence(reading: Reading, {from, end, found}: Unit, attribution: Attribution): number {
  const {parts, source, cue, kind} = attribution;
  let first = end;
  let last = from;
  const take = (span: TokenSpan | null) => {
    if (!span) return;
    first = Math.min(first, span.from);
    last = Math.max(last, span.to);
  };
  for (const part of parts) take(part);
  take(source);
  take(cue);
  let shift = 0;
  if (wordsOutside(reading, found, from, first) >= LEAD) shift += SHIFTS.lead;
  if (wordsOutside(reading, found, last, end) >= REST) shift += SHIFTS.rest;
  if (first > from && (reading.bits[from] as number) & Bit.ClauseOpener) shift += SHIFTS.opener;
  if (attribution.rule === 'clause, X said' && cue && goesOn(reading, cue.to, end)) shift += SHIFTS.inside;
  const length = (parts.at(-1)?.to ?? 0) - (parts[0]?.from ?? 0);
  if (kind === 'indirect' && length > LONG) shift += SHIFTS.longMatter;
  if (kind === 'indirect' && parts.some(part => isJoined(reading, part))) shift += SHIFTS.joined;
  return length < SHORT && kind === 'indirect' ? shift + SHIFTS.short : shift;
}

/** Whether the sentence goes on after a cue with more than "in a statement" or "on Monday". */
function goesOn(reading: Reading, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (isComma(reading, i) || IS.finite[reading.tags[i] as number]) return true;
  return false;
}

/** Whether a comma with a conjunction or relative pronoun stands in [from, to). */
function isJoined({tags, bits, words}: Reading, {from, to}: {from: number; to: number}): boolean {
  for (let i = from; i + 1 < to; i++) {
    if (words.text.charCodeAt(words.starts[i] as number) !== COMMA) continue;
    const bit = bits[i + 1] as number;
    if (tags[i + 1] === T.CC || bit & (Bit.Relative | Bit.Subordinator)) return true;
  }
  return false;
}

/** How many words of [from, to) belong to none of the statements found. */
function wordsOutside(reading: Reading, found: readonly Attribution[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    if (isComma(reading, i)) continue;
    if (!found.some(attribution => holds(attribution, i))) count++;
  }
  return count;
}

function holds({parts, source, cue}: Attribution, token: number): boolean {
  for (const part of parts) if (isIn(part, token)) return true;
  return isIn(source, token) || isIn(cue, token);
}

function isIn(span: TokenSpan | null, token: number): boolean {
  return span !== null && token >= span.from && token < span.to;
}
