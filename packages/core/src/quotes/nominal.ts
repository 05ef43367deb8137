import {contentEnd} from './ends.js';
import {addStatement, isQuoted, type Unit} from './finder.js';
import {clauseOpener} from './leading.js';
import {Bit} from './lexicon.js';
import {IS, lowerAt, type Reading, T} from './reading.js';
import {subjectBefore} from './subjects.js';
import {verbGroup} from './verbs.js';

/** "was confident that …", "is critical of …"; "his claim that …". */
export function findNominal(reading: Reading, unit: Unit): void {
  const {tags, bits, covered} = reading;
  for (let i = unit.from; i < unit.end; i++) {
    const bit = bits[i] as number;
    if (bit & Bit.Opener) findOpinion(reading, unit, i);
    if (
      !(bit & Bit.CueAdjective) ||
      covered[i] ||
      isQuoted(reading, i) ||
      !(IS.adjective[tags[i] as number] || tags[i] === T.VBN)
    )
      continue;
    let be = i - 1;
    while (be > unit.from && (IS.adverb[tags[be] as number] || (bits[be] as number) & Bit.Negation)) be--;
    if (!((bits[be] as number) & Bit.Be) || !IS.verb[tags[be] as number]) continue;
    const group = verbGroup(reading, be, unit.from);
    const subject = subjectBefore(reading, group.from, unit.from);
    if (
      !subject ||
      covered[subject.head] ||
      (bits[subject.head] as number) & Bit.NoSpeaker ||
      lowerAt(reading, subject.head) === 'it'
    )
      continue;
    const word = lowerAt(reading, i + 1);
    const clause = word === 'that' && tags[i + 1] !== T.DT;
    const bare = IS.pronoun[tags[i + 1] as number] === 1 || IS.determiner[tags[i + 1] as number] === 1;
    const of = /^(?:of|about)$/.test(word);
    if (!clause && !of && !bare) continue;
    const from = of ? i + 2 : i + 1;
    const to = contentEnd(reading, from, {
      to: unit.end,
      form: of ? 'phrase' : 'clause',
      subordinate: clauseOpener(reading, unit, subject.from),
      relative: subject.relative,
    });
    if (to > from)
      addStatement(reading, unit, 'adjective', [{from, to}], subject, {from: group.from, to: of ? i + 2 : i + 1});
  }
}

const OPINIONS = new Set(['view', 'opinion']);

/** "was of the view that …": from its noun. */
function findOpinion(reading: Reading, unit: Unit, noun: number): void {
  if (!OPINIONS.has(lowerAt(reading, noun)) || lowerAt(reading, noun - 2) !== 'of' || isQuoted(reading, noun)) return;
  const be = noun - 3;
  if (be <= unit.from || !((reading.bits[be] as number) & Bit.Be) || lowerAt(reading, noun + 1) !== 'that') return;
  const group = verbGroup(reading, be, unit.from);
  const subject = subjectBefore(reading, group.from, unit.from);
  if (!subject || reading.covered[subject.head] || reading.covered[noun]) return;
  const from = noun + 1;
  const to = contentEnd(reading, from, {to: unit.end, form: 'clause', subordinate: false, relative: subject.relative});
  addStatement(reading, unit, 'verb, noun and that', [{from, to}], subject, {from: group.from, to: from});
}
