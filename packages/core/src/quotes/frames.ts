import {intendFrame, orderFrame, phraseFrame, prepositionFrame, tellFrame} from './argumentFrames.js';
import type {ContentForm} from './ends.js';
import {asFrame, ofFrame} from './judgingFrames.js';
import {AUXILIARY, Bit, CUE_VERB, lemmaName} from './lexicon.js';
import {objectFrame} from './objectFrames.js';
import {
  codeAt,
  IS,
  isComma,
  isDash,
  isSentenceEnd,
  lowerAt,
  MARK,
  opensAt,
  quotationAt,
  type Reading,
  T,
} from './reading.js';
import {saidFrame} from './saidFrame.js';

/** What a cue opens: where what is said starts, and how. */
export interface Frame {
  rule: string;
  from: number;
  form: ContentForm;
  /** Past the cue, where a particle or noun belongs to it ("drew attention to"). */
  cueTo: number;
  /** Where to look for the end from, when what stands before is sure to belong to it. */
  scanFrom?: number;
  /** Given where the frame knows it. */
  to?: number;
}

export const PRONOUN_OBJECTS = new Set('it them him her us me that this himself herself themselves'.split(' '));
/** Tokens of adverbials between a cue and its "that" or quotation. */
const ADVERBIAL_REACH = 18;
/** Tokens between a verb and a colon that a quotation follows. */
const COLON_REACH = 16;
/** Tokens within which the finite verb of a clause without "that" must stand. */
export const BARE_REACH = 30;
const BARE_REACH_THINK = 12;

/** Reads what stands after the cue at `v` in a sentence that ends at `end`; null when it opens no statement. */
export function frameAfter(reading: Reading, v: number, end: number): Frame | null {
  const {tags, bits, verbs} = reading;
  const bit = bits[v] as number;
  const lemma = lemmaName(verbs[v] as number);
  const next = v + 1;
  if (next >= end || asksForSilence(reading, next)) return null;
  return (
    colonFrame(reading, v, end) ??
    phraseFrame(reading, v, lemma, end) ??
    prepositionFrame(reading, v, lemma, end) ??
    quotationFrame(reading, v, bit, end) ??
    (lowerAt(reading, next) === 'that' && tags[next] !== T.DT && bit & (CUE_VERB & ~Bit.Phrase)
      ? {rule: 'that', from: next, form: 'clause' as const, cueTo: next}
      : null) ??
    whFrame(reading, v, bit) ??
    tellFrame(reading, v, bit, lemma, end) ??
    intendFrame(reading, v, bit, end) ??
    orderFrame(reading, v, bit, lemma, end) ??
    ofFrame(reading, v, bit, lemma, end) ??
    asFrame(reading, v, bit, lemma, end) ??
    distantFrame(reading, v, bit, end) ??
    bareFrame(reading, v, bit, end) ??
    saidFrame(reading, v, lemma, end) ??
    objectFrame(reading, v, bit, lemma, end)
  );
}

/** "asked not to be named", "declined to be identified", "requested anonymity": a source's terms, no statement. */
function asksForSilence(reading: Reading, at: number): boolean {
  if (lowerAt(reading, at) === 'anonymity') return true;
  const to = lowerAt(reading, at) === 'not' ? at + 1 : at;
  if (lowerAt(reading, to) !== 'to') return false;
  const verb = to + (lowerAt(reading, to + 1) === 'not' ? 2 : 1);
  return (
    /^(?:be|remain)$/.test(lowerAt(reading, verb)) &&
    /^(?:named|identified|quoted|anonymous|unnamed)$/.test(lowerAt(reading, verb + 1))
  );
}

/** "issued a joint statement: “…”", "posted on Friday: “…”": a quotation after a colon, and no verb between. */
function colonFrame(reading: Reading, v: number, end: number): Frame | null {
  for (let i = v + 1; i + 1 < end && i < v + COLON_REACH; i++) {
    if (codeAt(reading, i) === MARK.colon) {
      const quotation = opensAt(reading, i + 1);
      return quotation?.speech
        ? {rule: 'X said, quotation', from: i + 1, form: 'clause', cueTo: v + 1, ...quotationTo(reading, i + 1, end)}
        : null;
    }
    const writes = reading.tags[i] === T.VBG && isComma(reading, i - 1) && (reading.bits[i] as number) & Bit.Say;
    if (writes || IS.finite[reading.tags[i] as number] || opensAt(reading, i) || lowerAt(reading, i) === 'that')
      return null;
  }
  return null;
}

/** "said: “…”", "said, “…”", "said “…”", "called it “…”" is left to others. */
function quotationFrame(reading: Reading, v: number, bit: number, end: number): Frame | null {
  if (!(bit & (Bit.Say | Bit.Manner | Bit.Tell | Bit.Find | Bit.Think))) return null;
  let at = v + 1;
  // "wrote the following: “…”"
  if (lowerAt(reading, at) === 'the' && lowerAt(reading, at + 1) === 'following') at += 2;
  if (isComma(reading, at) || codeAt(reading, at) === MARK.colon) at++;
  const quotation = opensAt(reading, at);
  // "replied: “No way”": after a pause few words are speech too
  if (quotation && at > v + 1 && bit & Bit.Say) quotation.speech = true;
  if (quotation?.speech)
    return {rule: 'X said, quotation', from: at, form: 'clause', cueTo: v + 1, ...quotationTo(reading, at, end)};
  if (codeAt(reading, v + 1) === MARK.colon && bit & (Bit.Say | Bit.Manner) && at < end) {
    return {rule: 'X said: clause', from: at, form: 'clause', cueTo: v + 1};
  }
  return null;
}

/** A quotation that the sentence does not carry further ends what is said. */
function quotationTo(reading: Reading, at: number, end: number): {to: number} | Record<string, never> {
  const quotation = quotationAt(reading, at);
  if (!quotation) return {};
  return quotation.to >= end ||
    isComma(reading, quotation.to - 2) ||
    isSentenceEnd(reading, quotation.to - 2) ||
    quotation.to - at > 12
    ? {to: quotation.to}
    : {};
}

function whFrame(reading: Reading, v: number, bit: number): Frame | null {
  const next = v + 1;
  const word = lowerAt(reading, next);
  if (!((reading.bits[next] as number) & Bit.Wh) || word === 'which') return null;
  if (word === 'when' || word === 'where') {
    // "has yet to say when it will", but "said when asked".
    const first = reading.tags[next + 1] as number;
    if (!(bit & (Bit.Say | Bit.Tell)) || bit & Bit.As || !(first === T.PRP || IS.determiner[first])) return null;
  }
  if (word === 'who' && !(bit & (Bit.Say | Bit.Tell | Bit.Find | Bit.Think))) return null;
  if (!(bit & (Bit.Say | Bit.Manner | Bit.Tell | Bit.Find | Bit.Think | Bit.Object))) return null;
  return {rule: 'wh', from: next, form: 'clause', cueTo: next};
}

/** "said in a statement on Friday that …", "added at the meeting, “…”". */
function distantFrame(reading: Reading, v: number, bit: number, end: number): Frame | null {
  if (!(bit & (Bit.Say | Bit.Find | Bit.Think | Bit.Manner | Bit.Tell))) return null;
  const {tags, bits} = reading;
  const first = tags[v + 1] as number;
  if (
    !IS.preposition[first] &&
    !IS.adverb[first] &&
    !isDay(reading, v + 1) &&
    first !== T.VBG &&
    !isComma(reading, v + 1) &&
    afterSpan(reading, v + 1) === v + 1
  )
    return null;
  for (let i = v + 1; i < end && i < v + ADVERBIAL_REACH; i++) {
    if (
      lowerAt(reading, i) === 'that' &&
      i > v + 1 &&
      (tags[i] !== T.DT || IS.adverb[tags[i - 1] as number]) &&
      !(
        IS.noun[tags[i - 1] as number] &&
        !((bits[i - 1] as number) & Bit.Day) &&
        tags[i] === T.WDT &&
        IS.finite[tags[i + 1] as number] &&
        // "said in Kara that forests were": no two finite verbs meet
        !IS.finite[tags[i + 2] as number] &&
        !hidesPlural(reading, i + 1, end)
      )
    ) {
      return {rule: 'adverbial and that', from: i, form: 'clause', cueTo: v + 1};
    }
    if (opensAt(reading, i)?.speech) {
      return isComma(reading, i - 1) || codeAt(reading, i - 1) === MARK.colon || bit & Bit.Say
        ? {rule: 'X said, quotation', from: i, form: 'clause', cueTo: v + 1, ...quotationTo(reading, i, end)}
        : null;
    }
    if (tags[i] === T.VBG && i > v + 1 && (bits[i] as number) & CUE_VERB) return null;
    if (codeAt(reading, i) === MARK.colon && i + 1 < end)
      return {rule: 'X said: clause', from: i + 1, form: 'clause', cueTo: v + 1};
    // "in a statement issued in Kara": what the tagger takes for a past describes the noun.
    if (IS.finite[tags[i] as number] && !((bits[i - 1] as number) & Bit.Venue && IS.preposition[tags[i + 1] as number]))
      break;
  }
  // "said on Monday the talks had ended": past the day the clause starts.
  let day = v + 1;
  if (bit & Bit.Say) {
    while (
      day < end &&
      day < v + 6 &&
      ((bits[day] as number) & (Bit.Day | Bit.TimeAdverb) ||
        tags[day] === T.IN ||
        IS.determiner[tags[day] as number] ||
        (bits[day] as number) & Bit.Venue ||
        tags[day] === T.NN ||
        ((IS.adjective[tags[day] as number] || tags[day] === T.VBN) && (bits[day + 1] as number) & Bit.Venue))
    ) {
      if (tags[day + 1] === T.POS) break;
      const stop = ((bits[day] as number) & (Bit.Day | Bit.Venue)) !== 0;
      day++;
      if (!stop) continue;
      if (lowerAt(reading, day) === 'of') continue;
      const at = isComma(reading, day) ? day : day - 1;
      if (at === day && lowerAt(reading, day + 1) === 'that')
        return {rule: 'adverbial and that', from: day + 1, form: 'clause', cueTo: v + 1};
      const clause = bareFrame(reading, at, Bit.Say, end);
      if (clause) return {...clause, rule: 'adverbial and clause', cueTo: v + 1};
    }
  }
  return null;
}

/** "that doctors in Kara had been": a plural that the tagger took for a verb, with a preposition and the verb after it. */
function hidesPlural(reading: Reading, at: number, end: number): boolean {
  const {tags, bits} = reading;
  if (tags[at] !== T.VBZ || (bits[at] as number) & AUXILIARY || !IS.preposition[tags[at + 1] as number]) return false;
  for (let i = at + 2; i < end && i < at + BARE_REACH && !isComma(reading, i); i++) {
    if ((bits[i] as number) & Bit.Relative) return false;
    if (IS.finite[tags[i] as number]) return true;
  }
  return false;
}

/** Stretches of time that "last" or "this" points at. */
export const SPANS = new Set(['week', 'month', 'year', 'night', 'morning', 'evening', 'summer', 'spring', 'autumn']);

/** A day as such: not that of "Monday's talks". */
export const isDay = (reading: Reading, i: number): boolean =>
  ((reading.bits[i] as number) & Bit.Day) !== 0 && reading.tags[i + 1] !== T.POS;

/** Past "last month", "this week"; `at` where no such words stand there. */
function afterSpan(reading: Reading, at: number): number {
  const opens = ((reading.bits[at] as number) & Bit.TimeAdverb) !== 0 && lowerAt(reading, at) !== 'on';
  return opens && SPANS.has(lowerAt(reading, at + 1)) && reading.tags[at + 2] !== T.POS ? at + 2 : at;
}

const NO_CLAUSE_BEFORE = new Set('who which that where when as because and what'.split(' '));

const SUBORDINATE_TIME = new Set('before after when while until since because although though whereas'.split(' '));

/** A past that the tagger took for a participle: after a noun and before an object ("the two raised $350 million"). */
function lateFinite(reading: Reading, i: number, end: number): boolean {
  const {tags} = reading;
  // "farmers who buy that seed get a voucher"
  if (tags[i] === T.VB && IS.noun[tags[i - 1] as number] && IS.determiner[tags[i + 1] as number]) return true;
  if (!IS.nominal[tags[i - 1] as number] || i + 1 >= end) return false;
  const after = tags[i + 1] as number;
  // "the militants planned to declare", "the bank hopes to help"
  const cue = (reading.bits[i] as number) & CUE_VERB && (tags[i] === T.VBN || tags[i] === T.NNS);
  if (cue && after === T.TO && tags[i + 2] === T.VB) return true;
  if (tags[i] !== T.VBN) return false;
  return IS.determiner[after] === 1 || after === T.PRP || after === T.CD || after === T.$;
}

/** "said the talks had ended": a clause without "that". */
export function bareFrame(reading: Reading, v: number, bit: number, end: number): Frame | null {
  const {tags, bits} = reading;
  const from = v + 1;
  // "vowed he would"
  const pronoun = tags[from] === T.PRP && !PRONOUN_OBJECTS.has(lowerAt(reading, from));
  if (!(bit & (Bit.Say | Bit.Find | Bit.Think)) && !(bit & Bit.Manner && pronoun)) return null;
  const say = (bit & Bit.Say) !== 0;
  const first = tags[from] as number;
  const opens =
    IS.premodifier[first] ||
    IS.pronoun[first] ||
    first === T.EX ||
    (IS.adverb[first] && say) ||
    (say && (first === T.IN || first === T.RP || first === T.WRB || first === T.VBG)) ||
    opensAt(reading, from);
  // "disclosed this on Monday": the pronoun is all.
  if (
    /^(?:this|that|it|so)$/.test(lowerAt(reading, from)) &&
    (IS.preposition[tags[from + 1] as number] || SUBORDINATE_TIME.has(lowerAt(reading, from + 1)))
  )
    return null;
  // "announced it, the price fell"
  if (first === T.PRP && isComma(reading, from + 1)) return null;
  if (afterSpan(reading, from) > from) return null;
  if (!opens || isDay(reading, from) || SUBORDINATE_TIME.has(lowerAt(reading, from))) return null;
  if (!say && /sel(?:f|ves)$/.test(lowerAt(reading, from))) return null;
  const reach = Math.min(end, from + (say ? BARE_REACH : BARE_REACH_THINK));
  let commas = 0;
  for (let i = from + 1; i < reach; i++) {
    if (codeAt(reading, i) === MARK.semicolon) return null;
    // "wrote in his book at the time, “…”"
    if (opensAt(reading, i)?.speech && isComma(reading, i - 1) && IS.preposition[first]) return null;
    if (!say && (bits[i] as number) & Bit.Subordinator && IS.preposition[tags[i] as number]) return null;
    if (!say && isDash(reading, i)) return null;
    if (
      isComma(reading, i) &&
      (!say || tags[i + 1] === T.CC || tags[i + 1] === T.MD || SUBORDINATE_TIME.has(lowerAt(reading, i + 1)))
    )
      return null;
    if (i > from + 1 && lateFinite(reading, i, end)) return {rule: 'bare clause', from, form: 'clause', cueTo: from};
    if (isComma(reading, i)) commas++;
    if (!IS.finite[tags[i] as number]) continue;
    // "the talks, announced for Friday, were cancelled": the verb of the main clause
    if (commas === 1 && isComma(reading, i - 1)) return null;
    const before = lowerAt(reading, tags[i - 1] === T.PRP && lowerAt(reading, i - 2) === 'which' ? i - 2 : i - 1);
    if (NO_CLAUSE_BEFORE.has(before)) {
      if (!say) return null;
      continue;
    }
    return {rule: 'bare clause', from, form: 'clause', cueTo: from};
  }
  return null;
}
