import {speakerOf} from './colons.js';
import {makeAttribution, type Unit} from './finder.js';
import {isSentenceEnd, opensAt, type Reading} from './reading.js';
import type {Attribution} from './types.js';

/** Rules whose lines stand for themselves. */
const SHAPES = new Set(['byline', 'transcript', 'headline']);
/** Tokens of a paragraph in quotation marks that is no heading. */
const LONG = 10;

/**
 * A quotation that fills its sentences and has no cue, after a sentence about somebody: "Lee welcomed the plan. “We have
 * waited long enough.”", "The mayor was cautious. “We were told this last year.”"
 */
export function loneQuotation(reading: Reading, unit: Unit, before: Unit): Attribution | undefined {
  const quotation = opensAt(reading, unit.from);
  if (!quotation?.speech) return undefined;
  // One that is left open goes on in the next paragraph.
  const goesOn = !quotation.closed && opensAt(reading, quotation.to) !== undefined;
  if (!goesOn && !(quotation.closed && isSentenceEnd(reading, quotation.to - 2))) return undefined;
  const {words} = reading;
  const block = (i: number): number => words.blockOf[words.sentenceOf[i] as number] as number;
  if (block(before.from) !== block(unit.from) && quotation.to - quotation.from < LONG) return undefined;
  let last: Attribution | undefined;
  for (const found of before.found) {
    if (!SHAPES.has(found.rule) && found.source && found.cue && (!last?.cue || found.cue.from > last.cue.from))
      last = found;
  }
  const source = last?.source
    ? {...last.source, head: last.sourceHead}
    : speakerOf(reading, before.from, before.end)?.subject;
  if (!source || reading.quoteOf[source.from] !== -1) return undefined;
  const part = {from: quotation.from, to: quotation.to};
  reading.covered.fill(1, part.from, part.to);
  const attribution = makeAttribution(reading, 'quotation alone', [part], source, {from: source.from, to: source.from});
  attribution.cue = null;
  return attribution;
}
