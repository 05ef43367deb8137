import {contentEnd} from './ends.js';
import {addStatement, freeFrom, isQuoted, quotationBefore, type Unit} from './finder.js';
import {bareFrame} from './frames.js';
import {Bit} from './lexicon.js';
import {headOf, phraseStarting} from './nounPhrases.js';
import {closesAt, codeAt, IS, isComma, lowerAt, MARK, opensAt, type Reading, T} from './reading.js';
import {type Subject, subjectBefore} from './subjects.js';
import {firstFinite, verbGroup} from './verbs.js';

/** What is somebody's in "in the words of X", "in his view". */
const VOICES = new Set('words word view views opinion judgment judgement estimation'.split(' '));
/** Verbs that hand on what somebody else says: "quoted X as saying". */
const HANDING_ON = /^(?:quote|quoted|quotes|quoting|cite|cited|cites|citing)$/;
/** Tokens from such a verb to its "as saying". */
const HANDING_REACH = 16;

type Source = Pick<Subject, 'from' | 'to' | 'head'>;

/** "In the words of X, …", "In X's view, …", "Per X, …", and after what is said: "…, in his view". */
export function findVoices(reading: Reading, unit: Unit): void {
  let opener = unit.from;
  while (opener < unit.end && !((reading.bits[opener] as number) & Bit.Opener)) opener++;
  if (opener >= unit.end) return;
  for (let i = unit.from; i + 2 < unit.end; i++) {
    const word = lowerAt(reading, i);
    if ((word !== 'in' && word !== 'per') || isQuoted(reading, i) || reading.covered[i]) continue;
    if (i > unit.from && !isComma(reading, i - 1) && !closesAt(reading, i - 1)) continue;
    const voice = word === 'in' ? voiceAfter(reading, i, unit.end) : perSource(reading, i, unit.end);
    if (!voice) continue;
    const {source, cue, end} = voice;
    const start = freeFrom(unit, i);
    if (i === start && isComma(reading, end)) {
      const to = contentEnd(reading, end + 1, {to: unit.end, form: 'clause', subordinate: false, relative: false});
      if (firstFinite(reading, end + 1, to) >= 0)
        addStatement(reading, unit, 'voice', [{from: end + 1, to}], source, cue);
    } else if (i > start && (end >= unit.end || codeAt(reading, end) === MARK.semicolon)) {
      const quotation = quotationBefore(reading, i);
      const from = quotation && quotation.from < start ? quotation.from : start;
      const to = isComma(reading, i - 1) ? i - 1 : i;
      if (quotation || firstFinite(reading, from, to) >= 0)
        addStatement(reading, unit, 'voice', [{from, to}], source, cue);
    }
  }
}

interface Voice {
  source: Source;
  cue: {from: number; to: number};
  /** Past the whole phrase. */
  end: number;
}

/** Reads "in the words of X", "in X's view", "in his view" from its "in". */
function voiceAfter(reading: Reading, at: number, end: number): Voice | null {
  const {tags} = reading;
  const first = at + 1;
  if (
    lowerAt(reading, first) === 'the' &&
    VOICES.has(lowerAt(reading, first + 1)) &&
    lowerAt(reading, first + 2) === 'of'
  ) {
    const from = first + 3;
    const to = phraseStarting(reading, from, end);
    return to > from ? {source: {from, to, head: headOf(reading, from, to)}, cue: {from: at, to: from}, end: to} : null;
  }
  if (tags[first] === T.PRP$ && VOICES.has(lowerAt(reading, first + 1)))
    return {source: {from: first, to: first + 1, head: first}, cue: {from: first + 1, to: first + 2}, end: first + 2};
  for (let i = first + 1; i < end && i < first + 8; i++) {
    if (tags[i] === T.POS) {
      if (!VOICES.has(lowerAt(reading, i + 1))) continue;
      return {source: {from: first, to: i, head: i - 1}, cue: {from: i + 1, to: i + 2}, end: i + 2};
    }
    if (!IS.premodifier[tags[i] as number] && tags[i] !== T.IN) return null;
  }
  return null;
}

/** "per the party's bylaws", "per Reuters", but not "per year". */
function perSource(reading: Reading, at: number, end: number): Voice | null {
  const from = at + 1;
  const tag = reading.tags[from] as number;
  if (!IS.name[tag] && lowerAt(reading, from) !== 'the') return null;
  const to = phraseStarting(reading, from, end);
  return to > from ? {source: {from, to, head: headOf(reading, from, to)}, cue: {from: at, to: from}, end: to} : null;
}

/** "X was quoted as saying …", "the agency quoted X as saying …", and both after what is said. */
export function findHandedOn(reading: Reading, unit: Unit): void {
  const {tags, covered} = reading;
  for (let say = unit.from + 2; say < unit.end; say++) {
    if (tags[say] !== T.VBG || lowerAt(reading, say - 1) !== 'as' || covered[say] || isQuoted(reading, say)) continue;
    if (!((reading.bits[say] as number) & (Bit.Say | Bit.Tell))) continue;
    let v = say - 2;
    while (v > unit.from && v > say - HANDING_REACH && !HANDING_ON.test(lowerAt(reading, v))) v--;
    if (!HANDING_ON.test(lowerAt(reading, v))) continue;
    const group = verbGroup(reading, v, unit.from);
    const before = subjectBefore(reading, group.from, unit.from);
    const source = group.passive ? before : objectOf(reading, v + 1, say - 1);
    if (!source) continue;
    const cue = group.passive ? {from: group.from, to: say + 1} : {from: v, to: v + 1};
    if (addAfter(reading, unit, say + 1, source, cue)) continue;
    const start = before?.from ?? group.from;
    addBefore(reading, unit, start, source, cue);
  }
}

function objectOf(reading: Reading, from: number, to: number): Source | null {
  const end = phraseStarting(reading, from, to);
  return end > from ? {from, to: end, head: headOf(reading, from, end)} : null;
}

/** What follows "saying": "that …", a quotation, or a clause. */
function addAfter(reading: Reading, unit: Unit, at: number, source: Source, cue: {from: number; to: number}): boolean {
  let from = at;
  // "quoted as saying by the daily that …"
  if (lowerAt(reading, from) === 'by') {
    const by = phraseStarting(reading, from + 1, unit.end);
    if (by === from + 1 || by >= unit.end || (lowerAt(reading, by) !== 'that' && !opensAt(reading, by)?.speech))
      return false;
    from = by;
  }
  if (isComma(reading, from) || codeAt(reading, from) === MARK.colon) from++;
  if (from >= unit.end) return false;
  const quotation = opensAt(reading, from);
  const opens =
    quotation?.speech || lowerAt(reading, from) === 'that' || bareFrame(reading, from - 1, Bit.Say, unit.end);
  if (!opens || lowerAt(reading, from) === 'by') return false;
  const to = quotation?.speech
    ? quotation.to
    : contentEnd(reading, from, {to: unit.end, form: 'clause', subordinate: false, relative: false});
  return addStatement(reading, unit, 'quoted as saying', [{from, to}], source, cue) !== null;
}

/** What stands before "X was quoted as saying": a quotation or the sentence so far. */
function addBefore(reading: Reading, unit: Unit, at: number, source: Source, cue: {from: number; to: number}): void {
  const quotation = quotationBefore(reading, at);
  if (!quotation && !isComma(reading, at - 1)) return;
  const from = quotation?.from ?? freeFrom(unit, at);
  const to = quotation?.to ?? at - 1;
  if (!quotation && firstFinite(reading, from, to) < 0) return;
  addStatement(reading, unit, 'quoted as saying', [{from, to}], source, cue);
}
