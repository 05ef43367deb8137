import {contentEnd} from './ends.js';
import {addStatement, freeFrom, isQuoted, quotationBefore, type Unit} from './finder.js';
import {addContinuation, hasFinite, withoutConjunction} from './following.js';
import {Bit} from './lexicon.js';
import {headOf} from './nounPhrases.js';
import {codeAt, IS, isComma, lowerAt, MARK, nextComma, opensAt, type Reading, T} from './reading.js';

/** What things are done according to, and which tells nothing: "according to need". */
const MEASURES = new Set(
  'standard standards criterion criteria need needs requirement requirements condition conditions schedule size age type ability means taste tastes season seasons weight height length rank merit preference preferences circumstances'.split(
    ' ',
  ),
);
/** "According to X, …" and "…, according to X". */
export function findAccording(reading: Reading, unit: Unit): void {
  for (let i = unit.from; i + 2 < unit.end; i++) {
    if (
      !((reading.bits[i] as number) & Bit.Opener) ||
      lowerAt(reading, i) !== 'according' ||
      lowerAt(reading, i + 1) !== 'to' ||
      isQuoted(reading, i) ||
      reading.covered[i]
    )
      continue;
    const source = i + 2;
    let end = source;
    while (
      end < unit.end &&
      !isComma(reading, end) &&
      (!IS.finite[reading.tags[end] as number] || isIssued(reading, end)) &&
      lowerAt(reading, end) !== 'who'
    ) {
      if (opensAt(reading, end)?.speech || codeAt(reading, end) === MARK.semicolon) break;
      end++;
    }
    if (end === source) continue;
    const subject = {from: source, to: end, head: headOf(reading, source, end)};
    if (MEASURES.has(lowerAt(reading, subject.head))) continue;
    const start = afterSemicolon(reading, freeFrom(unit, i), i);
    const lead = i - start;
    const cue = {from: i, to: i + 2};
    if (lead <= 1 || (lead <= 3 && !hasFinite(reading, start, i))) {
      let from = end;
      if (isComma(reading, from)) from = afterApposition(reading, from + 1, unit.end);
      if (isComma(reading, from)) from++;
      const to = contentEnd(reading, from, {to: unit.end, form: 'clause', subordinate: false, relative: false});
      // "The wells, according to the council, were dug": the subject stands before.
      const split = lead > 1 && isComma(reading, i - 1) && from > end && IS.finite[reading.tags[from] as number];
      const parts = split
        ? [
            {from: start, to: i - 1},
            {from, to},
          ]
        : [{from, to}];
      addStatement(reading, unit, 'according', parts, subject, cue);
    } else {
      const quotation = quotationBefore(reading, i);
      const to = isComma(reading, i - 1) ? i - 1 : i;
      const from = quotation && quotation.from < start ? quotation.from : withoutConjunction(reading, start, to);
      const parts = [{from, to}];
      // "Lee, who, according to her lawyer, will be called": the verb of the clause is still to come
      const after = isComma(reading, end) && isComma(reading, i - 1) ? end + 1 : -1;
      const verbless = !hasFinite(reading, lastComma(reading, start, to), to);
      if (after > 0 && verbless && IS.finite[reading.tags[after] as number])
        parts.push({
          from: after,
          to: contentEnd(reading, after, {to: unit.end, form: 'clause', subordinate: false, relative: false}),
        });
      else addContinuation(reading, unit, end, parts);
      addStatement(reading, unit, 'according', parts, subject, cue);
    }
  }
}

const DOCUMENTS =
  /^(?:communiqu[eé]s?|texts?|documents?|releases?|notes?|circulars?|notices?|reports?|statements?|letters?)$/;

/** "a statement read on television": what the tagger took for a past describes the document. */
const isIssued = (reading: Reading, at: number): boolean =>
  reading.tags[at] === T.VBD &&
  DOCUMENTS.test(lowerAt(reading, at - 1)) &&
  (IS.preposition[reading.tags[at + 1] as number] === 1 || ((reading.bits[at + 1] as number) & Bit.Day) !== 0);

const lastComma = (reading: Reading, from: number, to: number): number => {
  let i = to - 1;
  while (i > from && !isComma(reading, i)) i--;
  return i;
};

function afterSemicolon(reading: Reading, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (codeAt(reading, i) === MARK.semicolon) return i + 1;
  return from;
}

/** After ", the …," or ", who …," that tells more of the source. */
function afterApposition(reading: Reading, from: number, to: number): number {
  if ((reading.bits[from] as number) & Bit.Relative && lowerAt(reading, from) !== 'that') {
    const comma = nextComma(reading, from, to);
    return comma < to ? comma + 1 : from;
  }
  // "According to the institute, quoted by Kawi, few died"
  if (reading.tags[from] === T.VBN) {
    const comma = nextComma(reading, from, to);
    return comma < to && !hasFinite(reading, from, comma) ? comma + 1 : from;
  }
  // "According to a text read by the spokesman, Ann Lee, the match will": a full name, then the clause
  let name = from;
  while (name < to && IS.name[reading.tags[name] as number]) name++;
  const clause =
    lowerAt(reading, name + 1) !== 'that' &&
    (IS.determiner[reading.tags[name + 1] as number] || reading.tags[name + 1] === T.PRP);
  if (name > from + 1 && isComma(reading, name) && clause && IS.noun[reading.tags[from - 2] as number]) return name + 1;
  if (!IS.determiner[reading.tags[from] as number]) return from;
  for (let i = from; i < to; i++) {
    if (IS.finite[reading.tags[i] as number]) return from;
    if (isComma(reading, i)) return i + 1;
  }
  return from;
}
