import {type TokenSpan, WordFlag} from '../words/types.js';
import {headOf} from './nounPhrases.js';
import {closesAt, isComma, isDash, quotationAt, type Reading} from './reading.js';
import type {Subject} from './subjects.js';
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
  const quotation = quotationAt(reading, i);
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
  // A copy is as long as what it holds; a list that was filtered or pushed into has room for 17.
  const kept = parts.filter(({from, to}) => to > from).slice();
  if (kept.length === 0) return null;
  kept.sort((a, b) => a.from - b.from);
  for (const {from, to} of kept) reading.covered.fill(1, from, to);
  const attribution = makeAttribution(reading, rule, kept, subject, cue);
  unit.found.push(attribution);
  return attribution;
}

/** A statement from its spans. */
export function makeAttribution(
  reading: Reading,
  rule: string,
  parts: TokenSpan[],
  subject: Pick<Subject, 'from' | 'to' | 'head'>,
  cue: TokenSpan,
): Attribution {
  return {
    parts,
    kind: kindOf(reading, parts),
    source: {from: subject.from, to: withoutComma(reading, subject.from, subject.to)},
    sourceHead: subject.head >= 0 ? subject.head : headOf(reading, subject.from, subject.to),
    cue,
    rule,
    confidence: 0,
  };
}

const withoutComma = (reading: Reading, from: number, to: number): number =>
  to - 1 > from && isComma(reading, to - 1) ? to - 1 : to;

/** Whether a token stands in marks that quote: speech or a phrase, but no name or title in capitals. */
function isVerbatim(reading: Reading, token: number): boolean {
  const quotation = quotationAt(reading, token);
  if (!quotation) return false;
  if (quotation.speech) return true;
  const {flags} = reading.words.lexicon;
  for (let i = quotation.from + 1; i < quotation.to - 1; i++) {
    const flag = flags[reading.words.types[i] as number] as number;
    if (flag & (WordFlag.Capitalized | WordFlag.Digit)) return false;
  }
  return true;
}

/** Direct when all words stand in marks of speech, mixed when some do. */
export function kindOf(reading: Reading, parts: readonly TokenSpan[]): Attribution['kind'] {
  let quoted = 0;
  let other = 0;
  for (const {from, to} of parts) {
    for (let i = from; i < to; i++) {
      if (isVerbatim(reading, i)) quoted++;
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

/** Where a quotation over several paragraphs starts: each but the last is left open. */
export function quotationStart(reading: Reading, from: number): number {
  let start = from;
  while (start > 0) {
    const before = quotationAt(reading, start - 1);
    if (!before || before.closed || before.to !== start) break;
    start = before.from;
  }
  return start;
}

/** The quotation that ends just before token `at`, a comma between them or not. */
export function quotationBefore(reading: Reading, at: number): {from: number; to: number} | null {
  const direct = closesAt(reading, at - 1);
  if (direct) return direct;
  // “…,” – said X, as in papers of Central Asia
  if (isComma(reading, at - 1) || isDash(reading, at - 1)) {
    const apart = closesAt(reading, at - 2);
    if (apart) return {from: apart.from, to: apart.to};
  }
  return null;
}
