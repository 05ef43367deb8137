/**
 * Tokens and sentences as arrays of offsets into `Source.text`. Hyphens and slashes inside words are tokens of their
 * own ("Kazakh", "-", "Norwegian"), clitics too ("Karimov", "'s"); "U.S." and "Mr." are one token each.
 */
export interface Words {
  /** The reading text the offsets count in. */
  text: string;
  /** Number of tokens. */
  count: number;
  /** Offset of each token's first character. */
  starts: Int32Array;
  /** Offset just past each token's last character. */
  ends: Int32Array;
  /** Each token's word type in `lexicon`. */
  types: Int32Array;
  /** Part of speech of each token, an index into `TAGS`; filled by the part-of-speech tagger. */
  tags: Uint8Array;
  /** Token index of each sentence's first token, with a last entry equal to `count`. A sentence never crosses a block. */
  sentences: Int32Array;
  /** Sentence index of each token. */
  sentenceOf: Int32Array;
  /** Block index of each sentence. */
  blockOf: Int32Array;
  lexicon: Lexicon;
}

/**
 * The distinct words met so far with what depends on the word alone. Bounded: when full it is emptied between two
 * documents, which never changes a result.
 */
export interface Lexicon {
  /** The word as written, by type. */
  readonly forms: readonly string[];
  /** The word in lower case (Unicode simple mapping, no locale), by type. */
  readonly lower: readonly string[];
  /** Bits of `WordFlag`, by type. */
  readonly flags: readonly number[];
  /** The first type met that has the same lower case, by type: equal for words that differ in case alone. */
  readonly caseless: readonly number[];
  intern(form: string): number;
}

export const WordFlag = {
  /** Starts with an upper-case or title-case letter. */
  Capitalized: 1,
  /** Two or more letters, all upper-case. */
  AllCaps: 2,
  /** Holds a digit. */
  Digit: 4,
  /** No letter and no digit. */
  Punctuation: 8,
  /** Only lower-case letters. */
  Lower: 16,
  /** Digits with separators only: "1,200", "3.5", "2021". */
  Number: 32,
  OpenQuote: 64,
  CloseQuote: 128,
  /** A straight double quotation mark, whose side the context decides; both quote bits are set too. */
  SentenceEnd: 256,
  /** A word with a full stop at its end: "U.S.", "Mr." */
  Dotted: 512,
} as const;

/** A run of tokens [from, to) of one sentence. */
export interface TokenSpan {
  from: number;
  to: number;
}

/** Penn Treebank tags (Marcus, Santorini & Marcinkiewicz, 1993), in a fixed order; index 0 is "not tagged". */
export const TAGS = [
  '',
  'CC',
  'CD',
  'DT',
  'EX',
  'FW',
  'IN',
  'JJ',
  'JJR',
  'JJS',
  'MD',
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'PDT',
  'POS',
  'PRP',
  'PRP$',
  'RB',
  'RBR',
  'RBS',
  'RP',
  'SYM',
  'TO',
  'UH',
  'VB',
  'VBD',
  'VBG',
  'VBN',
  'VBP',
  'VBZ',
  'WDT',
  'WP',
  'WP$',
  'WRB',
  '.',
  ',',
  ':',
  '``',
  "''",
  '-LRB-',
  '-RRB-',
  '$',
  '#',
  'HYPH',
  'NFP',
  'LS',
  'ADD',
  'AFX',
  'GW',
  'XX',
] as const;

export type Tag = (typeof TAGS)[number];
