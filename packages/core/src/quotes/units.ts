import type {Words} from '../words/types.js';
import {Bit, bitsOf, CUE_VERB, HEALTH_BODY, verbOf} from './lexicon.js';
import {closesAt, codeAt, IS, isComma, isDash, isSentenceEnd, MARK, opensAt, type Reading, T} from './reading.js';
import {repairFirst, repairTags} from './repairs.js';
import type {Quotation} from './types.js';

/** Tokens after a "?” " among which its "he asked" must stand. */
const CUE_REACH = 9;

/** Reads a document for the rules; `undefined` where no word and no mark of it can be part of a statement. */
export function readCues(words: Words, quotations: readonly Quotation[], bodies: readonly number[] = []): Reading {
  const byType = bitsOf(words.lexicon);
  const verbByType = verbOf(words.lexicon);
  const bits = new Int32Array(words.count);
  const verbs = new Int32Array(words.count);
  const tags = words.tags.slice();
  for (let i = 0; i < words.count; i++) {
    const type = words.types[i] as number;
    bits[i] = byType[type] as number;
    verbs[i] = verbByType[type] as number;
    // "WHO says": the tagger does not see the letters' case
    if (tags[i] === T.WP && words.lexicon.forms[type] === HEALTH_BODY) tags[i] = T.NNP;
  }
  const quoteOf = new Int32Array(words.count).fill(-1);
  quotations.forEach((quotation, index) => {
    quoteOf.fill(index, quotation.from, quotation.to);
  });
  const reading: Reading = {
    words,
    bits,
    verbs,
    tags,
    quotations,
    quoteOf,
    covered: new Uint8Array(words.count),
    units: [],
  };
  splitUnits(reading, bodies);
  for (const {from, to, cue} of reading.units) {
    repairFirst(reading, from, to);
    if (cue) repairTags(reading, from, to);
  }
  return reading;
}

/** @param bodies Offset at which the running text of each block starts, after a dateline. */
function splitUnits(reading: Reading, bodies: readonly number[]): void {
  const {words, bits, quoteOf, units} = reading;
  for (let sentence = 0; sentence + 1 < words.sentences.length; sentence++) {
    let from = words.sentences[sentence] as number;
    let to = words.sentences[sentence + 1] as number;
    const block = words.blockOf[sentence] as number;
    // A straight mark that opens the next sentence was taken for the end of this one.
    if (from > 0 && opensAt(reading, from - 1) && units.at(-1)?.block === block) from--;
    if (to - 1 > from && opensAt(reading, to - 1) && words.blockOf[sentence + 1] === block) to--;
    const body = bodies[block] ?? 0;
    while (from < to && (words.starts[from] as number) < body) from++;
    if (from >= to) continue;
    let cue = false;
    for (let i = from; i < to && !cue; i++)
      cue =
        ((bits[i] as number) & (CUE_VERB | Bit.CueAdjective | Bit.CueNoun | Bit.Opener)) !== 0 ||
        quoteOf[i] !== -1 ||
        isColon(words, i);
    const last = units.at(-1);
    if (last && last.block === block && goesOn(reading, last.to, to)) {
      last.to = to;
      last.cue ||= cue;
    } else units.push({from, to, block, cue});
  }
}

const isColon = ({text, starts}: Words, i: number): boolean => text.charCodeAt(starts[i] as number) === MARK.colon;

/** `“We will stay.” Berg added.`: a full stop where others set a comma, and no word but the cue and its subject after it. */
function isBareCue(reading: Reading, at: number, to: number): boolean {
  let end = to;
  while (end > at && isSentenceEnd(reading, end - 1)) end--;
  const verb = end - 1;
  if (end - at > CUE_REACH || verb <= at || !IS.finite[reading.tags[verb] as number]) return false;
  if (!((reading.bits[verb] as number) & (Bit.Say | Bit.Manner))) return false;
  for (let i = at; i < verb; i++) {
    const tag = reading.tags[i] as number;
    if (!IS.premodifier[tag] && !IS.pronoun[tag] && !IS.adverb[tag] && tag !== T.IN) return false;
  }
  return true;
}

/** `“Why now?” he asked`: one sentence, though the splitter saw two. */
function goesOn(reading: Reading, at: number, to: number): boolean {
  const {bits, tags, quoteOf} = reading;
  if (!closesAt(reading, at - 1) || quoteOf[at] !== -1) return false;
  // “…” — Name
  if (isDash(reading, at) && at + 1 < to && IS.name[tags[at + 1] as number]) return true;
  const code = codeAt(reading, at - 2);
  if (code === 46) return isBareCue(reading, at, to);
  if (code !== 63 && code !== 33 && code !== 44) return false;
  const end = Math.min(to, at + CUE_REACH);
  for (let i = at; i < end; i++) {
    if ((bits[i] as number) & (Bit.Say | Bit.Manner | Bit.Tell) && IS.verb[tags[i] as number])
      return i > at || i + 1 < to;
    if (
      !IS.premodifier[tags[i] as number] &&
      !IS.pronoun[tags[i] as number] &&
      tags[i] !== T.IN &&
      !isComma(reading, i)
    )
      return false;
  }
  return false;
}
