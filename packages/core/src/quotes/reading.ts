import {TAGS, type Tag, WordFlag, type Words} from '../words/types.js';
import {AUXILIARY, Bit} from './lexicon.js';
import type {Quotation} from './types.js';

/** Classes of tags as a table by tag index: `table('VBD VBZ')[tag]`. */
export const table = (tags: string): Uint8Array => {
  const wanted = new Set(tags.split(' '));
  return Uint8Array.from(TAGS, tag => (wanted.has(tag) ? 1 : 0));
};

/** Classes of tags, by tag index. */
export const IS = {
  finite: table('VBD VBZ VBP MD'),
  verb: table('VB VBD VBG VBN VBP VBZ MD'),
  noun: table('NN NNS NNP NNPS'),
  name: table('NNP NNPS'),
  nominal: table('NN NNS NNP NNPS PRP CD FW ADD'),
  /** What may stand inside a noun phrase before its head. */
  premodifier: table('DT PDT PRP$ WP$ JJ JJR JJS CD NN NNS NNP NNPS POS HYPH VBN FW $ # RBS GW AFX'),
  determiner: table('DT PDT PRP$ WP$'),
  adjective: table('JJ JJR JJS'),
  adverb: table('RB RBR RBS'),
  preposition: table('IN TO'),
  pronoun: table('PRP WP'),
  relative: table('WDT WP'),
  particle: table('RP'),
} as const;

/** Index of each tag, by its name. */
export const T = Object.fromEntries(TAGS.map((tag, index) => [tag || 'none', index])) as Readonly<
  Record<Exclude<Tag, ''> | 'none', number>
>;

/** All that the rules ask about a token, in arrays over the tokens of the document. */
export interface Reading {
  words: Words;
  /** `Bit`s of each token. */
  bits: Int32Array;
  /** Cue verb and form of each token, as in `verbOf`. */
  verbs: Int32Array;
  /** Parts of speech with slips around cue verbs repaired. */
  tags: Uint8Array;
  quotations: readonly Quotation[];
  /** Index of the quotation that holds each token, or -1. */
  quoteOf: Int32Array;
  /** 1 where a token is part of a statement already. */
  covered: Uint8Array;
  /** Start and end of the sentences, joined where a quotation's "?" or "!" only seems to end one. */
  units: {from: number; to: number; block: number; cue: boolean}[];
}

/** A code unit for each mark the rules know. */
export const MARK = {comma: 44, semicolon: 59, colon: 58, open: 40, close: 41} as const;

export const codeAt = (reading: Reading, i: number): number => {
  const start = reading.words.starts[i];
  return start === undefined ? 0 : reading.words.text.charCodeAt(start);
};

/** The token in lower case. */
export const lowerAt = (reading: Reading, i: number): string =>
  reading.words.lexicon.lower[reading.words.types[i] as number] ?? '';

export const flagsAt = (reading: Reading, i: number): number =>
  reading.words.lexicon.flags[reading.words.types[i] as number] ?? 0;

export const isComma = (reading: Reading, i: number): boolean => codeAt(reading, i) === MARK.comma;

/** A dash between clauses: long, or a hyphen between spaces. */
export function isDash(reading: Reading, i: number): boolean {
  const code = codeAt(reading, i);
  if (code === 0x2013 || code === 0x2014 || code === 0x2015) return true;
  if (code !== 45) return false;
  const {starts, ends} = reading.words;
  if ((ends[i] as number) - (starts[i] as number) > 1) return true;
  return i > 0 && (starts[i] as number) > (ends[i - 1] as number) && (starts[i + 1] ?? 0) > (ends[i] as number);
}

/** The quotation that holds token `i`, or undefined. */
export function quotationAt(reading: Reading, i: number): Quotation | undefined {
  const index = reading.quoteOf[i];
  // Asked for almost every token, and an array asked for its place -1 is slow.
  return index === undefined || index < 0 ? undefined : reading.quotations[index];
}

/** The quotation that opens at token `i`, or undefined. */
export function opensAt(reading: Reading, i: number): Quotation | undefined {
  const quotation = quotationAt(reading, i);
  return quotation?.from === i ? quotation : undefined;
}

/** The quotation whose last token is `i`, or undefined. */
export function closesAt(reading: Reading, i: number): Quotation | undefined {
  const quotation = quotationAt(reading, i);
  return quotation && quotation.to === i + 1 ? quotation : undefined;
}

export const isSentenceEnd = (reading: Reading, i: number): boolean =>
  (flagsAt(reading, i) & WordFlag.SentenceEnd) !== 0;

const isAux = (reading: Reading, i: number): boolean => ((reading.bits[i] as number) & AUXILIARY) !== 0;

/** Whether an auxiliary stands before token `i`, adverbs between them skipped. */
export function hasAuxiliary(reading: Reading, i: number, from: number): boolean {
  for (let k = i - 1; k >= from && k >= i - 4; k--) {
    if (isAux(reading, k)) return true;
    if (!IS.adverb[reading.tags[k] as number] && !((reading.bits[k] as number) & Bit.Negation)) return false;
  }
  return false;
}

/** The first comma from a token on; `to` where none is before it. */
export function nextComma(reading: Reading, from: number, to: number): number {
  let i = from;
  while (i < to && !isComma(reading, i)) i++;
  return i;
}
