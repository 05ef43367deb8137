import type {TokenSpan} from '../words/types.js';
import {DEFAULT_CONFIDENCE, RULE_CONFIDENCE} from './data/precision.js';
import {closesAt, isComma, type Reading} from './reading.js';
import {headOf, type Subject} from './subjects.js';
import type {Attribution} from './types.js';

/** A sentence in work: its bounds and the statements found in it so far. */
export interface Unit {
  from: number;
  to: number;
  /** Past the last token that can be said: the full stop is left out. */
  end: number;
  found: Attribution[];
}

/** Whether a token stands inside words quoted as speech. */
export function isQuoted(reading: Reading, i: number): boolean {
  const quotation = reading.quotations[reading.quoteOf[i] ?? -1];
  return quotation?.speech === true;
}

/** Adds a statement and marks its words as taken. */
export function addStatement(
  reading: Reading,
  unit: Unit,
  rule: string,
  parts: TokenSpan[],
  subject: Pick<Subject, 'from' | 'to' | 'head'>,
  cue: TokenSpan,
): Attribution | null {
  const kept = parts.filter(({from, to}) => to > from);
  if (kept.length === 0) return null;
  kept.sort((a, b) => a.from - b.from);
  for (const {from, to} of kept) reading.covered.fill(1, from, to);
  const attribution: Attribution = {
    parts: kept,
    kind: kindOf(reading, kept),
    source: {from: subject.from, to: withoutComma(reading, subject.from, subject.to)},
    sourceHead: subject.head >= 0 ? subject.head : headOf(reading, subject.from, subject.to),
    cue,
    rule,
    confidence: RULE_CONFIDENCE[rule] ?? DEFAULT_CONFIDENCE,
  };
  unit.found.push(attribution);
  return attribution;
}

const withoutComma = (reading: Reading, from: number, to: number): number =>
  to - 1 > from && isComma(reading, to - 1) ? to - 1 : to;

/** Direct when all words stand in marks of speech, mixed when some do. */
export function kindOf(reading: Reading, parts: readonly TokenSpan[]): Attribution['kind'] {
  let quoted = 0;
  let other = 0;
  for (const {from, to} of parts) {
    for (let i = from; i < to; i++) {
      if (isQuoted(reading, i)) quoted++;
      else if (!isComma(reading, i)) other++;
    }
  }
  if (quoted === 0) return 'indirect';
  return other === 0 ? 'direct' : 'mixed';
}

/** Past the statements found in the sentence before token `at`: where the words of another may start. */
export function freeFrom(unit: Unit, at: number): number {
  let from = unit.from;
  for (const {parts, cue, source} of unit.found) {
    for (const span of [...parts, cue, source]) if (span && span.to <= at && span.to > from) from = span.to;
  }
  return from;
}

/** The quotation that ends just before token `at`, a comma between them or not. */
export function quotationBefore(reading: Reading, at: number): {from: number; to: number} | null {
  const direct = closesAt(reading, at - 1);
  if (direct) return direct;
  if (isComma(reading, at - 1)) {
    const apart = closesAt(reading, at - 2);
    if (apart) return {from: apart.from, to: apart.to};
  }
  return null;
}
