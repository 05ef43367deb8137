import type {Words} from '../words/types.js';
import {sentenceContentEnd} from './ends.js';
import {kindOf, type Unit} from './finder.js';
import {findAccording, findAsSaid, findFollowing} from './following.js';
import {endsWithColon, findLeading, findNominal} from './leading.js';
import {findLines} from './lines.js';
import {opensAt, type Reading, readCues} from './reading.js';
import type {Attribution, Quotation} from './types.js';

/** Finds the statements of a document, in order of their first words. */
export function findStatements(
  words: Words,
  quotations: readonly Quotation[],
): {reading: Reading; attributions: Attribution[]} {
  const reading = readCues(words, quotations);
  const attributions: Attribution[] = [];
  let open: {unit: Unit; block: number; last: Attribution} | null = null;
  for (const {from, to, block, cue} of reading.units) {
    if (!cue) {
      open = null;
      continue;
    }
    const unit: Unit = {from, to, end: sentenceContentEnd(reading, from, to), found: []};
    findLines(reading, unit, words, block);
    if (unit.found.length === 0) {
      findAccording(reading, unit);
      findAsSaid(reading, unit);
      findFollowing(reading, unit);
      findLeading(reading, unit);
      findNominal(reading, unit);
    }
    if (unit.found.length === 0 && open && joins(reading, open, unit, block)) {
      const part = {from: unit.from, to: unit.end};
      open.last.parts.push(part);
      open.last.kind = kindOf(reading, open.last.parts);
      reading.covered.fill(1, part.from, part.to);
      open.unit = unit;
      open.block = block;
      continue;
    }
    attributions.push(...unit.found);
    const last: Attribution | undefined = lastSpoken(unit);
    open = last ? {unit, block, last} : null;
  }
  attributions.sort((a, b) => (a.parts[0]?.from ?? 0) - (b.parts[0]?.from ?? 0));
  return {reading, attributions};
}

/** The statement of a sentence that a following quotation without cue goes on with. */
function lastSpoken(unit: Unit): Attribution | undefined {
  let best: Attribution | undefined;
  for (const found of unit.found) {
    if (found.kind !== 'indirect' && (!best || (found.cue?.from ?? 0) > (best.cue?.from ?? 0))) best = found;
  }
  return best;
}

/** A sentence that is one quotation belongs to the statement before it in the paragraph, or after a colon. */
function joins(
  reading: Reading,
  open: {unit: Unit; block: number; last: Attribution},
  unit: Unit,
  block: number,
): boolean {
  const quotation = opensAt(reading, unit.from) ?? reading.quotations[reading.quoteOf[unit.from] ?? -1];
  if (!quotation?.speech) return false;
  if (
    quotation.from < unit.from &&
    open.last.parts.some(part => part.to > quotation.from && part.from <= quotation.from) === false
  )
    return false;
  if (open.block === block) return true;
  return endsWithColon(reading, open.unit) && block === open.block + 1;
}
