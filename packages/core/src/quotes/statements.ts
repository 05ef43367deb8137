import type {Words} from '../words/types.js';
import {findAccording} from './according.js';
import {findAsSaid} from './asSaid.js';
import {colonBelow, findColons} from './colons.js';
import {confidenceOf} from './confidence.js';
import {sentenceContentEnd} from './ends.js';
import {kindOf, makeAttribution, type Unit} from './finder.js';
import {findFollowing} from './following.js';
import {endsWithColon, findLeading} from './leading.js';
import {Bit} from './lexicon.js';
import {findLines, readsAsTranscript} from './lines.js';
import {loneQuotation} from './lone.js';
import {findNominal} from './nominal.js';
import {findQuotatives} from './quotatives.js';
import {IS, isComma, isSentenceEnd, opensAt, quotationAt, type Reading} from './reading.js';
import {subjectBefore} from './subjects.js';
import type {Attribution, Quotation} from './types.js';
import {readCues} from './units.js';
import {verbGroup} from './verbs.js';
import {findHandedOn, findVoices} from './voices.js';

/** Tokens between a verb of saying and the colon that ends its paragraph. */
const AWAITING_REACH = 8;
/** Statements that a quotation in the next sentence goes on with. */
const CLAUSE_RULES = new Set([
  'clause, X said',
  'that',
  'bare clause',
  'according',
  'tell',
  'adverbial and that',
  'X said: clause',
  'wh',
]);

/** Finds the statements of a document, in order of their first words. */
export function findStatements(
  words: Words,
  quotations: readonly Quotation[],
  bodies: readonly number[] = [],
): {reading: Reading; attributions: Attribution[]} {
  const reading = readCues(words, quotations, bodies);
  const attributions: Attribution[] = [];
  let transcript: boolean | undefined;
  const isTranscript = (): boolean => {
    transcript ??= readsAsTranscript(reading);
    return transcript;
  };
  let before: {unit: Unit; block: number} | null = null;
  let open: {unit: Unit; block: number; last: Attribution} | null = null;
  for (let index = 0; index < reading.units.length; index++) {
    const {from, to, block, cue} = reading.units[index] as Reading['units'][number];
    // A sentence inside a quotation that a statement has taken whole.
    if (reading.covered[from] && reading.covered[to - 1] && reading.quoteOf[from] !== -1) continue;
    const unit: Unit = {from, to, end: sentenceContentEnd(reading, from, to), found: []};
    const previous = before;
    before = {unit, block};
    findLines(reading, unit, block, isTranscript);
    if (!cue && unit.found.length === 0) {
      open = null;
      continue;
    }
    if (unit.found.length === 0) {
      findAccording(reading, unit);
      findVoices(reading, unit);
      findHandedOn(reading, unit);
      findAsSaid(reading, unit);
      findFollowing(reading, unit);
      findQuotatives(reading, unit);
      findLeading(reading, unit);
      findNominal(reading, unit);
      findColons(reading, unit);
    }
    if (unit.found.length === 0 && open && joins(reading, open, unit, block, index)) {
      const part = {
        from: Math.max(unit.from, open.last.parts.at(-1)?.to ?? 0),
        to: Math.max(unit.end, opensAt(reading, unit.from)?.to ?? 0),
      };
      if (part.to <= part.from) continue;
      open.last.parts.push(part);
      if (open.last.parts.length === 1) attributions.push(...(attributions.includes(open.last) ? [] : [open.last]));
      open.last.kind = kindOf(reading, open.last.parts);
      reading.covered.fill(1, part.from, part.to);
      open.unit = unit;
      open.block = block;
      continue;
    }
    const ongoing: Attribution | undefined =
      open && unit.found.length === 0 ? ongoingQuotation(reading, open, unit, block) : undefined;
    if (ongoing) unit.found.push(ongoing);
    else if (unit.found.length === 0 && previous && block - previous.block <= 1 && endsAlone(reading, index)) {
      const lone = loneQuotation(reading, unit, previous.unit);
      if (lone) unit.found.push(lone);
    }
    const awaiting =
      awaitedQuotation(reading, unit) ?? (unit.found.length === 0 ? colonBelow(reading, unit) : undefined);
    if (awaiting) unit.found.push(awaiting);
    for (const attribution of unit.found) attribution.confidence = confidenceOf(reading, unit, attribution);
    attributions.push(...unit.found.filter(({parts}) => parts.length > 0));
    const last: Attribution | undefined = awaiting ?? ongoing ?? lastSpoken(unit);
    open = last ? {unit, block, last} : null;
  }
  dropRepeated(attributions);
  attributions.sort((a, b) => (a.parts[0]?.from ?? 0) - (b.parts[0]?.from ?? 0));
  return {reading, attributions};
}

/** A paragraph of quotation belongs to the one who is named after a later one, where that is one quotation with it. */
function dropRepeated(attributions: Attribution[]): void {
  let start = Infinity;
  for (let i = attributions.length - 1; i >= 0; i--) {
    const {parts, rule} = attributions[i] as Attribution;
    const from = parts[0]?.from ?? Infinity;
    if (rule === 'quotation goes on' && from >= start) attributions.splice(i, 1);
    else start = Math.min(start, from);
  }
}

/** "Karimov continued:" at the end of a paragraph: a statement whose words are still to come. */
function awaitedQuotation(reading: Reading, unit: Unit): Attribution | undefined {
  if (!endsWithColon(reading, unit)) return undefined;
  const colon = unit.to - 1;
  for (let v = colon - 1; v >= unit.from && v >= colon - AWAITING_REACH; v--) {
    const bit = reading.bits[v] as number;
    if (!(bit & (Bit.Say | Bit.Manner | Bit.Tell)) || !IS.verb[reading.tags[v] as number] || reading.covered[v])
      continue;
    const group = verbGroup(reading, v, unit.from);
    if (group.passive) return undefined;
    const subject = subjectBefore(reading, group.from, unit.from);
    return subject
      ? makeAttribution(reading, 'X said: quotation below', [], subject, {from: group.from, to: group.to})
      : undefined;
  }
  return undefined;
}

/** The statement of a sentence that a following quotation without cue goes on with. */
function lastSpoken(unit: Unit): Attribution | undefined {
  let best: Attribution | undefined;
  for (const found of unit.found) {
    if (found.kind !== 'indirect' && (!best || (found.cue?.from ?? 0) > (best.cue?.from ?? 0))) best = found;
  }
  if (best) return best;
  for (const found of unit.found) {
    if (CLAUSE_RULES.has(found.rule) && (!best || (found.cue?.from ?? 0) > (best.cue?.from ?? 0))) best = found;
  }
  return best;
}

/** A sentence that is one quotation belongs to the statement before it in the paragraph, or after a colon. */
function joins(
  reading: Reading,
  open: {unit: Unit; block: number; last: Attribution},
  unit: Unit,
  block: number,
  index: number,
): boolean {
  const quotation = opensAt(reading, unit.from) ?? quotationAt(reading, unit.from);
  if (!quotation?.speech || hasOwnCue(reading, quotation, unit, index)) return false;
  if (
    quotation.from < unit.from &&
    open.last.parts.some(part => part.to > quotation.from && part.from <= quotation.from) === false
  )
    return false;
  if (open.block === block) return true;
  if (block === open.block + 1 && isLeftOpen(reading, open.last)) return true;
  return endsWithColon(reading, open.unit) && block === open.block + 1;
}

/** Whether the quotation that opens a sentence ends with it or with a later one, no word after it. */
function endsAlone(reading: Reading, index: number): boolean {
  const {from} = reading.units[index] as Reading['units'][number];
  const quotation = opensAt(reading, from);
  if (!quotation) return false;
  let last = index;
  while (last < reading.units.length && (reading.units[last]?.to ?? 0) < quotation.to) last++;
  const to = reading.units[last]?.to ?? 0;
  return to === quotation.to || (to === quotation.to + 1 && isSentenceEnd(reading, quotation.to));
}

/** Whether the last sentence of a quotation of several goes on after its marks: "“One. Two,” she said". */
function hasOwnCue(reading: Reading, quotation: Quotation, {from}: Unit, index: number): boolean {
  if (quotation.from !== from) return false;
  let last = index;
  while (last < reading.units.length && (reading.units[last]?.to ?? 0) < quotation.to) last++;
  return last > index && (reading.units[last]?.to ?? 0) > quotation.to;
}

/** A quotation whose paragraph ends without a closing mark goes on in the next. */
function isLeftOpen(reading: Reading, {parts}: Attribution): boolean {
  const end = parts.at(-1)?.to ?? 0;
  const quotation = quotationAt(reading, end - 1);
  return quotation?.closed === false;
}

/** A paragraph that is one quotation without a cue, after one that quotes somebody: the same one speaks. */
function ongoingQuotation(
  reading: Reading,
  open: {block: number; last: Attribution},
  unit: Unit,
  block: number,
): Attribution | undefined {
  const {source, sourceHead, kind, rule} = open.last;
  const quotation = opensAt(reading, unit.from);
  if (!source || !quotation?.speech || block !== open.block + 1) return undefined;
  if (kind === 'indirect' && !CLAUSE_RULES.has(rule)) return undefined;
  const {words} = reading;
  if (words.blockOf[words.sentenceOf[unit.from - 1] as number] === block) return undefined;
  // A headline in quotation marks has no stop.
  if (quotation.closed && !isSentenceEnd(reading, quotation.to - 2) && !isComma(reading, quotation.to - 2))
    return undefined;
  const next = quotation.to;
  if (next < words.count && words.blockOf[words.sentenceOf[next] as number] === block) return undefined;
  const part = {from: quotation.from, to: quotation.to};
  reading.covered.fill(1, part.from, part.to);
  return {
    parts: [part],
    kind: 'direct',
    source,
    sourceHead,
    cue: null,
    rule: 'quotation goes on',
    confidence: 0,
  };
}
