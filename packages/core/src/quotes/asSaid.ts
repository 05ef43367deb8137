import {contentEnd} from './ends.js';
import {addStatement, freeFrom, isQuoted, type Unit} from './finder.js';
import {codeTable, hasFinite, Word, withoutConjunction} from './following.js';
import {Bit} from './lexicon.js';
import {IS, isComma, lowerAt, type Reading} from './reading.js';
import {subjectBefore} from './subjects.js';
import {verbGroup} from './verbs.js';

/** "As X said, …" and "…, as X said." */
export function findAsSaid(reading: Reading, unit: Unit): void {
  const {tags, bits, words} = reading;
  const codes = codeTable(words.lexicon);
  for (let i = unit.from; i + 2 < unit.end; i++) {
    if (codes[words.types[i] as number] !== Word.As || isQuoted(reading, i) || reading.covered[i]) continue;
    const start = freeFrom(unit, i);
    if (i > start && !isComma(reading, i - 1)) continue;
    let v = i + 1;
    while (v < unit.end && v < i + 10 && !IS.finite[tags[v] as number] && !isComma(reading, v)) v++;
    if ((bits[v] as number) & (Bit.Have | Bit.Modal)) v++;
    const puts = /^puts?$/.test(lowerAt(reading, v)) && lowerAt(reading, v + 1) === 'it';
    if (!IS.verb[tags[v] as number] || !((bits[v] as number) & (Bit.Say | Bit.Tell) || puts) || v === i + 1) continue;
    let after = v + 1;
    if (puts) after++;
    const group = verbGroup(reading, v, i + 1);
    const subject = subjectBefore(reading, group.from, i + 1);
    if (!subject || (bits[subject.head] as number) & Bit.NoSpeaker || lowerAt(reading, subject.head) === 'it') continue;
    const cue = {from: group.from, to: group.to};
    if (i <= start && isComma(reading, after)) {
      const to = contentEnd(reading, after + 1, {to: unit.end, form: 'clause', subordinate: false, relative: false});
      addStatement(reading, unit, 'as X said', [{from: after + 1, to}], subject, cue);
    } else if (i > start && (after >= unit.end || isComma(reading, after))) {
      const parts = [{from: withoutConjunction(reading, start, i - 1), to: i - 1}];
      // "The title, as X notes, was held by two men": the clause goes on after the aside.
      if (after < unit.end && !hasFinite(reading, start, i - 1)) {
        const to = contentEnd(reading, after + 1, {to: unit.end, form: 'clause', subordinate: false, relative: false});
        parts.push({from: after + 1, to});
      }
      addStatement(reading, unit, 'as X said', parts, subject, cue);
    }
  }
}
