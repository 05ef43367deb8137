import type {TokenSpan} from '../words/types.js';
import {contentEnd} from './ends.js';
import {addStatement, makeAttribution, type Unit} from './finder.js';
import {AUXILIARY, Bit} from './lexicon.js';
import {codeAt, IS, isComma, lowerAt, MARK, opensAt, quotationAt, type Reading, T} from './reading.js';
import {type Subject, subjectBefore} from './subjects.js';
import type {Attribution} from './types.js';
import {firstFinite, verbGroup} from './verbs.js';

/** Longest cue with all its words: "was more cautious", "shrugged". */
const CUE_REACH = 6;
/** How somebody takes a stand, before a colon: "was categorical: …". */
const STANCES = new Set(
  'categorical categoric clear blunt blunter adamant unequivocal firm emphatic explicit frank definite unambiguous scathing'.split(
    ' ',
  ),
);
const ASKED = new Set(['asked', 'questioned', 'pressed', 'contacted']);
/** Subjects that are nobody: "It was simple: “…”". */
const NOBODY = new Set(['it', 'this', 'that', 'there', 'what', 'which', 'who']);

/**
 * "Her guest was blunter: “…”", "The minister laughed: “…”": a colon before speech leaves whoever the sentence is about
 * to speak, whatever its verb is. Found last, where no cue is.
 */
export function findColons(reading: Reading, unit: Unit): void {
  const colon = speakingColon(reading, unit);
  if (colon < 0) return;
  const speaker = speakerOf(reading, unit.from, colon);
  if (!speaker) return;
  for (let i = speaker.cue.to; i < colon; i++) if (isComma(reading, i)) return;
  const quotation = opensAt(reading, colon + 1);
  const clause = () =>
    contentEnd(reading, colon + 1, {to: unit.end, form: 'clause', subordinate: false, relative: false});
  const part = {from: colon + 1, to: quotation ? quotation.to : clause()};
  addStatement(reading, unit, 'colon', [part], speaker.subject, speaker.cue);
}

/** The same where the quotation stands in the next paragraph. */
export function colonBelow(reading: Reading, unit: Unit): Attribution | undefined {
  const colon = unit.to - 1;
  const quotation = opensAt(reading, unit.to);
  if (codeAt(reading, colon) !== MARK.colon || !quotation?.speech) return undefined;
  const speaker = speakerOf(reading, unit.from, colon);
  return speaker ? makeAttribution(reading, 'colon', [], speaker.subject, speaker.cue) : undefined;
}

function speakingColon(reading: Reading, {from, end, found}: Unit): number {
  for (let i = from + 2; i + 1 < end; i++) {
    if (reading.quoteOf[i] !== -1) return -1;
    if (codeAt(reading, i) !== MARK.colon) continue;
    if (found.some(({parts}) => parts.some(part => part.to > i))) return -1;
    const quotation = opensAt(reading, i + 1);
    if (quotation) return quotation.speech && quotation.to >= end ? i : -1;
    return STANCES.has(lowerAt(reading, i - 1)) && firstFinite(reading, i + 1, end) >= 0 ? i : -1;
  }
  return -1;
}

/** Subject and verb of a sentence whose only finite verb stands before a token. */
export function speakerOf(reading: Reading, from: number, to: number): {subject: Subject; cue: TokenSpan} | null {
  const {tags, bits} = reading;
  // "Asked about the price, she laughed"
  const asked = ASKED.has(lowerAt(reading, from));
  let start = from;
  while (asked && start < to && !isComma(reading, start)) start++;
  const verb = firstFinite(reading, start, to);
  if (verb < 0 || quotationAt(reading, verb)) return null;
  const subject = subjectBefore(reading, verbGroup(reading, verb, from).from, from);
  if (!subject || subject.relative || reading.covered[subject.head] || NOBODY.has(lowerAt(reading, subject.head)))
    return null;
  for (let i = from; i < subject.from; i++) if ((bits[i] as number) & Bit.Subordinator) return null;
  let last = verb;
  for (let i = verb + 1; i < to; i++) {
    const auxiliary = last === i - 1 && ((bits[last] as number) & AUXILIARY) !== 0;
    if (IS.finite[tags[i] as number] && !auxiliary) return null;
    if (IS.verb[tags[i] as number] && auxiliary) last = i;
  }
  const cue = {from: verb, to: to - verb <= CUE_REACH ? to : last + 1};
  return tags[verb] === T.MD ? null : {subject, cue};
}
