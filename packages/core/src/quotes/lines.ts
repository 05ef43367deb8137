import {WordFlag} from '../words/types.js';
import {addStatement, type Unit} from './finder.js';
import {closesAt, codeAt, flagsAt, IS, isComma, isDash, isSentenceEnd, MARK, opensAt, type Reading} from './reading.js';

/** Words of a name before the colon of a headline or transcript. */
const MAX_NAME = 4;
/** Headings before a colon that name nobody. */
const NO_NAMES = new Set(
  'update updated watch exclusive opinion analysis breaking report live video photos read note editorial review poll fact clarification correction context'.split(
    ' ',
  ),
);

/** Line shapes that name the speaker without a verb: `“…” — Name`, `NAME: …` in a transcript, `Name: Title` as a headline. */
export function findLines(reading: Reading, unit: Unit, block: number, isTranscript: () => boolean): void {
  const {words} = reading;
  const first =
    words.blockOf[words.sentenceOf[unit.from] as number] === block &&
    (unit.from === 0 || words.blockOf[words.sentenceOf[unit.from - 1] as number] !== block);
  findByline(reading, unit);
  if (!first || unit.found.length > 0) return;
  const colon = nameColon(reading, unit.from, unit.end);
  if (colon < 0) return;
  const transcript = inCapitals(reading, unit.from, colon);
  const headline = unit.from === 0;
  if (transcript ? !isTranscript() : !headline) return;
  // A heading with a verb before the colon is no name.
  addStatement(
    reading,
    unit,
    transcript ? 'transcript' : 'headline',
    [{from: colon + 1, to: unit.end}],
    {from: unit.from, to: colon, head: colon - 1},
    {from: colon, to: colon + 1},
  );
}

/** The colon after a name at the head of a line, or -1. */
function nameColon(reading: Reading, from: number, end: number): number {
  const {words} = reading;
  let colon = from;
  while (colon < end && colon <= from + MAX_NAME && codeAt(reading, colon) !== MARK.colon) colon++;
  if (colon === from || colon + 1 >= end || codeAt(reading, colon) !== MARK.colon) return -1;
  for (let i = from; i < colon; i++) {
    const flags = flagsAt(reading, i);
    if (!(flags & WordFlag.Capitalized) || flags & WordFlag.Digit || !IS.noun[reading.tags[i] as number]) return -1;
    if (NO_NAMES.has(words.lexicon.lower[words.types[i] as number] ?? '')) return -1;
  }
  return colon;
}

function inCapitals(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!(flagsAt(reading, i) & WordFlag.AllCaps)) return false;
  return true;
}

/** One line with a name in capitals and a colon is a dateline ("NEW DELHI: …"); a transcript has several. */
export function readsAsTranscript(reading: Reading): boolean {
  let block = -1;
  let lines = 0;
  for (const unit of reading.units) {
    if (unit.block === block) continue;
    block = unit.block;
    const colon = nameColon(reading, unit.from, unit.to);
    if (colon > 0 && inCapitals(reading, unit.from, colon) && ++lines > 1) return true;
  }
  return false;
}

/** `“…” — Name`, the quotation of one sentence or several. */
function findByline(reading: Reading, unit: Unit): void {
  for (let dash = unit.from + 1; dash + 1 < unit.to; dash++) {
    if (!isDash(reading, dash)) continue;
    const quotation = closesAt(reading, dash - 1);
    if (!quotation?.speech) continue;
    let end = dash + 1;
    while (end < unit.end && IS.name[reading.tags[end] as number]) end++;
    if (
      end === dash + 1 ||
      (end < unit.end && !isComma(reading, end) && !opensAt(reading, end) && !isSentenceEnd(reading, end))
    )
      continue;
    addStatement(
      reading,
      unit,
      'byline',
      [{from: quotation.from, to: quotation.to}],
      {from: dash + 1, to: end, head: end - 1},
      {from: dash, to: dash + 1},
    );
  }
}
