import {WordFlag} from '../words/types.js';
import {addStatement, type Unit} from './finder.js';
import {Bit} from './lexicon.js';
import {
  closesAt,
  codeAt,
  flagsAt,
  IS,
  isComma,
  isDash,
  isSentenceEnd,
  lowerAt,
  MARK,
  opensAt,
  type Reading,
} from './reading.js';

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
  if (unit.from === 0 && findTail(reading, unit)) return;
  const colon = nameColon(reading, unit.from, unit.end);
  if (colon < 0) return;
  const transcript = inCapitals(reading, unit.from, colon);
  // "Sugar: “We will plant again,” says Ann Lee": the verb tells who speaks
  const headline = unit.from === 0 && !saysLater(reading, colon + 1, unit.end);
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

/** Words of whoever is named at the end of a headline. */
const MAX_TAIL = 4;

/** "No deal yet – foreign minister", "Farmers will be paid: Lee": a headline that ends with who says it. */
function findTail(reading: Reading, unit: Unit): boolean {
  const {from, to, end} = unit;
  if (to !== end || to - from < 5) return false;
  let mark = to - 2;
  while (mark > from + 2 && mark >= to - 1 - MAX_TAIL && !isDash(reading, mark) && codeAt(reading, mark) !== MARK.colon)
    mark--;
  if (mark < to - 1 - MAX_TAIL || !(isDash(reading, mark) || codeAt(reading, mark) === MARK.colon)) return false;
  if (reading.quoteOf[mark] !== -1) return false;
  for (let i = mark + 1; i < to; i++) {
    if (flagsAt(reading, i) & WordFlag.Digit || !IS.premodifier[reading.tags[i] as number]) return false;
  }
  let said = closesAt(reading, mark - 1) !== undefined;
  // In capitals a verb can be taken for a name: "MINISTERS TO MEET: LEE".
  for (let i = from; i < mark && !said; i++)
    said = IS.verb[reading.tags[i] as number] === 1 || lowerAt(reading, i) === 'to';
  if (!said) return false;
  const source = {from: mark + 1, to, head: to - 1};
  return addStatement(reading, unit, 'headline tail', [{from, to: mark}], source, {from: mark, to: mark + 1}) !== null;
}

function saysLater(reading: Reading, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const said = (reading.bits[i] as number) & Bit.Say && IS.verb[reading.tags[i] as number];
    if (said && closesAt(reading, i - 1)) return true;
  }
  return false;
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
