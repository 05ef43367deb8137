import {contentEnd} from './ends.js';
import {addStatement, type Unit} from './finder.js';
import {Bit, CUE_VERB, lemmaName} from './lexicon.js';
import {headOf, phraseStarting} from './nounPhrases.js';
import {IS, isComma, lowerAt, type Reading, T} from './reading.js';
import {subjectBefore} from './subjects.js';
import type {VerbGroup} from './verbs.js';

/** Tokens between a passive cue and its "by". */
const BY_REACH = 4;

/** Verbs of news that nobody is named for: "It was announced that". */
const IMPERSONAL_NEWS = new Set('announce reveal disclose report learn state confirm agree decide'.split(' '));

/** "It was announced that the port would close": a statement, though nobody's. */
function findImpersonal(reading: Reading, unit: Unit, v: number, group: VerbGroup): boolean {
  if (lowerAt(reading, group.from - 1) !== 'it' || lowerAt(reading, v + 1) !== 'that') return false;
  if (!IMPERSONAL_NEWS.has(lemmaName(reading.verbs[v] as number))) return false;
  const from = v + 1;
  const to = contentEnd(reading, from, {to: unit.end, form: 'clause', subordinate: false, relative: false});
  const nobody = {from: group.from, to: group.from, head: -1};
  const cue = {from: group.from, to: v + 1};
  const statement = addStatement(reading, unit, 'nobody says', [{from, to}], nobody, cue);
  if (!statement) return false;
  statement.source = null;
  statement.sourceHead = -1;
  return true;
}

/** "… was criticized by X": what is said is the subject. */
export function findPassive(reading: Reading, unit: Unit, v: number, group: VerbGroup): void {
  const bit = reading.bits[v] as number;
  // "guaranteed by the law": no words
  if (lemmaName(reading.verbs[v] as number) === 'guarantee') return;
  if (group.form === 'finite' && findImpersonal(reading, unit, v, group)) return;
  if (group.form !== 'finite' || bit & Bit.WeakObject || !(bit & (CUE_VERB & ~Bit.Phrase & ~Bit.Manner))) return;
  for (let i = v + 1; i < unit.end && i <= v + BY_REACH; i++) {
    if (lowerAt(reading, i) !== 'by') {
      if (isComma(reading, i) || IS.finite[reading.tags[i] as number]) return;
      continue;
    }
    const to = phraseStarting(reading, i + 1, unit.end);
    const subject = subjectBefore(reading, group.from, unit.from);
    if (
      to === i + 1 ||
      !subject ||
      reading.tags[i + 1] === T.VBG ||
      reading.tags[i + 1] === T.CD ||
      (reading.bits[i + 1] as number) & Bit.Day
    )
      return;
    // "He was welcomed at the airport by X"
    const arrives = lowerAt(reading, v) === 'welcomed' && /^(?:s?he|they)$/.test(lowerAt(reading, subject.head));
    if (reading.covered[subject.head] || arrives) return;
    const head = headOf(reading, i + 1, to);
    if (reading.tags[head] === T.CD) return;
    addStatement(
      reading,
      unit,
      'passive',
      [{from: subject.from, to: subject.to}],
      {from: i + 1, to, head},
      {from: group.from, to: i + 1},
    );
    return;
  }
}
