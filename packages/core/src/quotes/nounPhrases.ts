import {MONTHS} from '../times/data.js';
import {WordFlag} from '../words/types.js';
import {Bit} from './lexicon.js';
import {
  closesAt,
  codeAt,
  flagsAt,
  IS,
  isComma,
  isSentenceEnd,
  lowerAt,
  MARK,
  opensAt,
  quotationAt,
  type Reading,
  T,
} from './reading.js';
import type {Quotation} from './types.js';

/** Tokens a noun phrase is followed to the left; longer ones are lists or errors. */
const MAX_PHRASE = 40;
/** Tokens of an abbreviation in brackets. */
const MAX_BRACKET = 8;
/** Tokens of a quoted nickname or scare word inside a noun phrase. */
const MAX_QUOTED = 6;

/** The noun phrase whose last token is `last`. */
export function phraseEnding(reading: Reading, last: number, from: number): {from: number; to: number} | null {
  const {tags, bits} = reading;
  const floor = Math.max(from, last - MAX_PHRASE);
  let i = last;
  const quoted = closesAt(reading, i);
  if (quoted && (quoted.to - quoted.from > MAX_QUOTED || endsSpeech(reading, quoted))) return null;
  if (!quoted && codeAt(reading, i) !== MARK.close && !IS.nominal[tags[i] as number] && !isNounLike(reading, i))
    return null;
  let start = last + 1;
  let closing = false;
  for (; i >= floor; i--) {
    const tag = tags[i] as number;
    const bit = bits[i] as number;
    if (codeAt(reading, i) === MARK.close) closing = true;
    if (closing) {
      if (codeAt(reading, i) === MARK.open) closing = false;
      continue;
    }
    const quotation = closesAt(reading, i);
    if (quotation) {
      if (quotation.to - quotation.from > MAX_QUOTED || quotation.from < floor || endsSpeech(reading, quotation)) break;
      start = quotation.from;
      i = quotation.from;
      continue;
    }
    if (reading.quoteOf[i] !== reading.quoteOf[last]) break;
    if (tag === T.PRP) {
      if (i === last) start = i;
      else break;
      // "most of them"
      if (i > floor + 1 && lowerAt(reading, i - 1) === 'of') continue;
      break;
    }
    if (tag === T.VBN && !IS.premodifier[tags[i + 1] as number]) {
      if (i > floor && (IS.nominal[tags[i - 1] as number] || IS.adverb[tags[i - 1] as number])) continue;
      break;
    }
    if (IS.premodifier[tag] || isNounLike(reading, i)) {
      if (tag === T.JJ && IS.preposition[tags[i + 1] as number] && !IS.determiner[tags[i - 1] as number]) {
        // "people familiar with the matter"
        if (i > floor && IS.noun[tags[i - 1] as number]) continue;
        break;
      }
      start = i;
      continue;
    }
    // "a man shot by police", "protesters marching through the city"
    if (tag === T.VBG && i > floor && (IS.premodifier[tags[i - 1] as number] || tags[i - 1] === T.IN)) continue;
    if (tag === T.CC && i > floor && (IS.nominal[tags[i - 1] as number] || IS.adjective[tags[i - 1] as number]))
      continue;
    if (
      tag === T.IN &&
      (!(bit & Bit.Subordinator && lowerAt(reading, i) !== 'as') || lowerAt(reading, i - 1) === 'named')
    ) {
      if (lowerAt(reading, i) === 'as') break;
      continue;
    }
    if (tag === T.TO && i + 1 <= last && !IS.verb[tags[i + 1] as number]) continue;
    if (tag === T.RB && lowerAt(reading, i) === 'close' && lowerAt(reading, i + 1) === 'to' && i > floor) continue;
    if (IS.adverb[tag] && tags[i + 1] === T.VBN && i > floor && IS.nominal[tags[i - 1] as number]) continue;
    if (
      IS.adverb[tag] &&
      IS.premodifier[tags[i + 1] as number] &&
      i > floor &&
      (tags[i - 1] === T.DT || tags[i - 1] === T.IN)
    )
      continue;
    break;
  }
  if (start > last) return null;
  return trimmed(reading, start, last + 1);
}

/** A comma or full stop before the closing mark: what was said, and no nickname. */
const endsSpeech = (reading: Reading, quotation: Quotation): boolean =>
  quotation.speech && (isComma(reading, quotation.to - 2) || isSentenceEnd(reading, quotation.to - 2));

/** "a top" as a noun, "former" …: adjectives that end a phrase ("the accused", "the British"). */
const isNounLike = (reading: Reading, i: number): boolean => {
  const tag = reading.tags[i] as number;
  if (tag === T.JJ || tag === T.NNS) return true;
  // "Commenting on the launch": the capital of a sentence's first word says nothing.
  return tag === T.VBG && (flagsAt(reading, i) & WordFlag.Capitalized) !== 0 && !isFirst(reading, i);
};

const isFirst = ({words}: Reading, i: number): boolean =>
  i === 0 || words.sentenceOf[i] !== words.sentenceOf[i - 1] || isPunctuation(words, i - 1);

const isPunctuation = (words: Reading['words'], i: number): boolean =>
  ((words.lexicon.flags[words.types[i] as number] as number) & WordFlag.Punctuation) !== 0;

/** Without leading conjunction, adverb or prepositional phrase: "In July Karimov" is "Karimov". */
function trimmed(reading: Reading, from: number, to: number): {from: number; to: number} | null {
  const {tags, bits} = reading;
  let start = from;
  while (start < to && (tags[start] === T.CC || IS.adverb[tags[start] as number] || tags[start] === T.POS)) start++;
  if (start < to && (tags[start] === T.IN || tags[start] === T.TO)) {
    let base = to - 1;
    while (base > start && (IS.premodifier[tags[base - 1] as number] || tags[base - 1] === T.VBG)) base--;
    // "In July Karimov": a month or day, or a common noun before a name, ends the phrase of the preposition.
    for (let i = base; i + 1 < to; i++) {
      const ends = (bits[i] as number) & (Bit.Day | Bit.Venue) || tags[i] === T.CD || isMonth(reading, i);
      if (ends && IS.premodifier[tags[i + 1] as number] && tags[i + 1] !== T.POS) base = i + 1;
    }
    start = base;
  }
  return start < to ? {from: start, to} : null;
}

const isMonth = (reading: Reading, i: number): boolean =>
  MONTHS.has(lowerAt(reading, i)) && (flagsAt(reading, i) & WordFlag.Capitalized) !== 0;

/**
 * The token that heads a noun phrase: the last noun before a preposition, comma or bracket; of an apposition that holds
 * a name, the name's last word ("the minister, John Smith").
 */
export function headOf(reading: Reading, from: number, to: number): number {
  const first = segmentHead(reading, from, to);
  if (first.head < 0 || reading.tags[first.head] === T.NNP || reading.tags[first.head] === T.NNPS) return first.head;
  if (first.end < to && isComma(reading, first.end)) {
    const second = segmentHead(reading, first.end + 1, to);
    const names = second.head >= 0 && IS.name[reading.tags[second.head] as number] && second.head > first.end;
    if (names && IS.name[reading.tags[first.end + 1] as number]) return second.head;
  }
  return first.head;
}

/** Who or what acts, in words that are adjectives as well. */
const HOLDERS = new Set(
  'chief official representative executive general veteran native elder military judiciary premier'.split(' '),
);

/** "the U.S. military", "a senior UN official": a noun that the tagger took for an adjective, with no other after it. */
export const isHolder = (reading: Reading, i: number): boolean =>
  HOLDERS.has(lowerAt(reading, i)) && !IS.noun[reading.tags[i + 1] as number];

function closingBracket(reading: Reading, open: number, to: number): number {
  for (let i = open + 1; i < to && i < open + MAX_BRACKET; i++) if (codeAt(reading, i) === MARK.close) return i;
  return -1;
}

function segmentHead(reading: Reading, from: number, to: number): {head: number; end: number} {
  const {tags} = reading;
  let head = -1;
  let i = from;
  for (; i < to; i++) {
    const tag = tags[i] as number;
    // "chief executive (CEO) Ann Lee"
    const bracket = head >= 0 && codeAt(reading, i) === MARK.open ? closingBracket(reading, i, to) : -1;
    if (bracket > 0 && bracket + 1 < to && IS.name[tags[bracket + 1] as number]) {
      i = bracket;
      continue;
    }
    if (IS.nominal[tag] || (head >= 0 && IS.adjective[tag] && isHolder(reading, i))) head = i;
    else if (
      head >= 0 &&
      tag !== T.POS &&
      tag !== T.HYPH &&
      !IS.adjective[tag] &&
      tag !== T['``'] &&
      tag !== T["''"] &&
      tag !== T.VBN
    )
      break;
    if (head >= 0 && tag === T.POS) head = -1;
  }
  while (i < to && !isComma(reading, i)) i++;
  return {head: head < 0 ? to - 1 : head, end: i};
}

/** The noun phrase that starts at `from`, with prepositional phrases after it; its end, or `from` where there is none. */
export function phraseStarting(reading: Reading, from: number, to: number): number {
  const {tags} = reading;
  let i = from;
  let end = from;
  let head = false;
  for (; i < to && i < from + MAX_PHRASE; i++) {
    const tag = tags[i] as number;
    const quotation = reading.quoteOf[i] !== -1 && reading.quoteOf[i] !== reading.quoteOf[from];
    if (quotation) {
      const span = quotationAt(reading, i);
      if (!span || span.to - span.from > MAX_QUOTED || span.to > to) break;
      i = span.to - 1;
      end = span.to;
      head = true;
      continue;
    }
    if (tag === T.PRP) {
      if (head) break;
      return i + 1;
    }
    if (IS.nominal[tag]) {
      if (head && tags[i - 1] !== T.IN && end === i && (reading.bits[i] as number) & Bit.Day) break;
      head = true;
      end = i + 1;
    } else if (
      IS.adverb[tag] &&
      end !== i &&
      (IS.adjective[tags[i + 1] as number] || IS.noun[tags[i + 1] as number] || tags[i + 1] === T.VBN)
    ) {
      // "a mostly positive message", "the very need"
    } else if (
      tag === T.VBG &&
      !head &&
      i > from &&
      (IS.noun[tags[i + 1] as number] || (IS.determiner[tags[i - 1] as number] && IS.adjective[tags[i + 1] as number]))
    ) {
      // "the ruling party", "a visiting Malian envoy"
    } else if (tag === T.VBG && tags[i - 1] === T.POS && IS.noun[tags[i + 1] as number]) {
      // "Oslo's acting mayor"
    } else if (IS.premodifier[tag]) {
      if (head && end === i && (IS.determiner[tag] || tag === T.VBN)) break;
    } else if (tag === T.IN || tag === T.TO) {
      // "all of the claims"
      const share =
        i === from + 1 &&
        ((lowerAt(reading, i) === 'of' &&
          (IS.determiner[tags[from] as number] || IS.adjective[tags[from] as number])) ||
          // "those with papers"
          (tag === T.IN && lowerAt(reading, from) === 'those'));
      if ((!head && !share) || (reading.bits[i] as number) & Bit.Subordinator || IS.verb[tags[i + 1] as number]) break;
      if (tag === T.TO && opensAt(reading, i + 1)) break;
      const word = lowerAt(reading, i);
      if (
        word !== 'of' &&
        word !== 'for' &&
        word !== 'in' &&
        word !== 'at' &&
        word !== 'from' &&
        word !== 'with' &&
        word !== 'to' &&
        word !== 'on'
      )
        break;
      if ((reading.bits[i + 1] as number) & Bit.Day || ((reading.bits[i + 1] as number) & Bit.Venue && word !== 'of'))
        break;
      if (IS.determiner[tags[i + 1] as number] && (reading.bits[i + 2] as number) & Bit.Venue && word !== 'of') break;
    } else if (tag === T.CC) {
      if (!head || !IS.premodifier[tags[i + 1] as number]) break;
    } else if (codeAt(reading, i) === MARK.open && head) {
      let close = i;
      while (close < to && close < i + 8 && codeAt(reading, close) !== MARK.close) close++;
      if (codeAt(reading, close) !== MARK.close) break;
      i = close;
      end = close + 1;
    } else break;
  }
  // "called on the needy to come"
  if (!head && i > from + 1 && IS.determiner[tags[from] as number] && IS.adjective[tags[i - 1] as number]) return i;
  return end;
}
