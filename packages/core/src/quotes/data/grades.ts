/**
 * How surely a frame of words tells who says what. Set by what each frame shows, not fitted to any annotated text: few
 * round steps, so that a reader can tell where a confidence comes from.
 */
export const GRADES = {
  /** Quotation marks beside a cue, or a verb of saying with "that": both the act and where the words begin are plain. */
  plain: 0.95,
  /** A clause without "that", or one that a cue follows or interrupts: where it begins or ends is read from the grammar. */
  clause: 0.91,
  /** A participle ("…, saying that"): whose it is stands elsewhere in the sentence. */
  aside: 0.86,
  /** The matter of what is said as a noun phrase or infinitive: "criticized the plan", "urged her to stay". */
  matter: 0.78,
  /** Wishes, feelings and loose ties, which often tell what happens and not what is said: "wants to", "seeking help". */
  loose: 0.66,
} as const;

export type Grade = keyof typeof GRADES;

/** The grade of each rule; of those not here, `matter`. */
export const GRADE_OF: Readonly<Record<string, Grade>> = {
  'quotation, X said': 'plain',
  'inverted quotation': 'plain',
  'X said, quotation': 'plain',
  'X said: quotation below': 'plain',
  'quoted as saying': 'plain',
  byline: 'plain',
  transcript: 'plain',
  tell: 'plain',
  that: 'plain',
  according: 'clause',
  'adverbial and that': 'clause',
  'adverbial and clause': 'clause',
  'bare clause': 'clause',
  'clause, X said': 'clause',
  inverted: 'clause',
  'participle of saying': 'aside',
  'quotation and any verb': 'clause',
  'quotation goes on': 'aside',
  'verb, noun and that': 'clause',
  'verb and particle': 'clause',
  'X said: clause': 'clause',
  wh: 'clause',
  colon: 'clause',
  'quotation alone': 'matter',
  embedded: 'matter',
  'nobody says': 'loose',
  adjective: 'loose',
  'as X said': 'loose',
  headline: 'loose',
  'headline tail': 'loose',
  intend: 'loose',
  object: 'loose',
  'object pronoun': 'loose',
  participle: 'loose',
  voice: 'loose',
};

/** Verbs that do little else than report speech: a clause beside one of them is what somebody said. */
export const PLAIN_VERBS =
  'say add tell announce declare state claim argue insist explain warn deny confirm acknowledge admit allege assert stress emphasize emphasise underline underscore reiterate reaffirm affirm disclose reveal report remark comment reply respond lament complain caution predict recall note contend tweet quip joke inform assure remind';

/** What moves a statement within its grade. */
export const SHIFTS = {
  /** Words in quotation marks inside an indirect statement. */
  quotedPart: 0.04,
  /** Words beside the marks in what should be a quotation. */
  unquotedPart: -0.1,
  /** Verbs of thinking and finding take clauses that nobody said: "know that", "shows that". */
  unspoken: -0.06,
  /** Verbs that say so only at times ("wrote to", "conceded a penalty", "agreed"), before or after a clause without "that". */
  otherwise: -0.05,
  /** "wrote a letter which clearly alludes to it": no subject with its verb begins what should be a clause. */
  noClause: -0.08,
  /** ", and", ", but", ", which" in what is said: from there on it may be the reporter's own. */
  joined: -0.05,
  /** More words than one takes in at a reading: the end of what is said, or of who says it, is read from the grammar alone. */
  longMatter: -0.05,
  longSource: -0.05,
  /** "would say", "did not say": the words may never have been said. */
  unreal: -0.06,
  /** "which says": a relative pronoun leaves its noun to be guessed. */
  relative: -0.08,
  /** "I think", "you say": the writer or a quoted voice, no source of news. */
  person: -0.1,
  /** Other words stand between who speaks and the cue. */
  apart: -0.04,
  /** The sentence begins with "if", "while", "as": the cue may be in a clause whose end is unclear. */
  opener: -0.06,
  /** ", he said," inside or before more words: how far they are his is read from the grammar alone. */
  inside: -0.03,
  /** Words of the sentence before or after it that belong to no statement. */
  lead: -0.05,
  rest: -0.06,
  /** A few words are seldom all that was said. */
  short: -0.06,
} as const;
