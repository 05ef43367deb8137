/**
 * Weights of the linear model that ranks antecedents, set by hand after reading errors on the training part of OntoGUM
 * (Zhu, Pradhan & Zeldes, 2021); signs and sizes were checked against a softmax ranker fitted to the same data. A
 * weight is added when its feature holds; the highest sum wins.
 */
export const PRONOUN = {
  /** Sentences since the entity's last mention; each is added when it is at least so many: 1, 2, 3, 5, 10. */
  distance: [-0.6, -0.6, -0.6, -0.5, -0.5],
  /** Compatible entities mentioned more recently: at least 1, 2, 3. */
  rank: [-0.4, -0.3, -0.3],
  genderClashStrong: -5,
  genderClashWeak: -2.5,
  /** More where the text has just called somebody the other. */
  genderClashSaid: -1.5,
  genderUnknown: -0.4,
  /** The last mention is a subject, 0, 1 or more sentences back. */
  subject: [0.4, 0.5, 0.2],
  /** The last mention is the first of a person in its sentence, 0 or 1 sentences back. */
  first: [0.5, 1],
  object: -0.3,
  preposition: -0.2,
  salience: 0.8,
  /** No other candidate has more mentions so far. */
  top: 0.6,
  /** The last pronoun of this gender went to it, 0, 1 or 2 sentences ago. */
  chain: [0.7, 0.7, 0.5],
  /** Its last mention is a pronoun at least a sentence back. */
  lastPronoun: 0.5,
  /** "X told him": him is not X. */
  bindObject: -3,
  /** The same with at most a word between the subject's verb and the pronoun, or "X wrote, thanking him". */
  bindObjectNear: -6,
  /** "X received Y and the delegation accompanying him": Y. */
  accompanied: 6,
  /** "X met Y and asked him". */
  objectOfBoth: 3,
  /** "X he": no verb between. */
  bindSubject: -1,
  /** "He accused X": he is not X. */
  governs: -6,
  reflexive: 1.5,
  /** "X praised his team". */
  possessiveInClause: 1.2,
  /** "X said he". */
  saysHe: 3,
  /** The same of somebody of whom nothing tells whether it is a man or a woman. */
  saysHeLikely: 1.5,
  /** "X, who has kept it in his house". */
  relativeClause: 3,
  /** "an official, who asked for silence as he was afraid". */
  relativeSubject: 1.5,
  /** "X thanked Y for his support": Y is judged by what is Y's. */
  judged: 5,
  /** "X asked Y to convey his greetings". */
  conveyed: 4,
  /** "X, in her reply, said". */
  aside: 4,
  /** "X praised her patience": not X's. */
  judgesAnother: -2,
  /** "X, for her part, said". */
  forHisPart: 6,
  /** "X and her guest". */
  possessiveAfterAnd: 3,
  parallelSubject: 0.4,
  /** Within a quotation the speaker is not "he". */
  quotedSpeaker: -2.5,
  quotedBefore: -0.5,
  /** "his Egyptian counterpart": he is no Egyptian. */
  compatriot: -6,
  likelyCompatriot: -2.5,
  /** "…", he said: he who spoke the last quotation. */
  speakerGoesOn: 1,
  /** "My father …", he said: the father is not he. */
  insideOwnQuotation: -3,
  newParagraph: -0.3,
  conjunct: -0.4,
  cataphor: -2,
  cataphorFronted: 1,
  cataphorSubject: 1,
  /** "In his speech, X noted": also when X was mentioned before. */
  frontedSubject: 3,
  /** "In her reply, X promised". */
  frontedSpeech: 2.5,
  /** "For her part, X promised". */
  frontedPart: 6,
  unnamed: -0.2,
  unnamedIndefinite: -0.3,
  unnamedGenderWord: 1,
  unnamedFar: [-0.5, -0.5],
  none: -1,
  noneWithoutCandidate: 2,
  noneFar: 0.5,
} as const;

/** 0.6 to the power of 0 … 12: what a mention so many sentences back still counts. */
export const DECAY = [
  1, 0.6, 0.36, 0.216, 0.1296, 0.07776, 0.046656, 0.0279936, 0.01679616, 0.010077696, 0.0060466176, 0.00362797056,
  0.002176782336,
] as const;

export const SALIENCE_SUBJECT = 1.5;
export const MAX_SALIENCE = 4;

/** Weights of the nominal resolver, set by hand on training text; see `nominalScores.ts`. */
export const NOMINAL = {
  headEqual: 4,
  headVague: 2.2,
  headClass: 1.3,
  /** "the president" of a party's leader. */
  headOther: -1,
  /** "the official" of an ambassador. */
  headAcross: 1.7,
  person: 0.6,
  repeated: 2,
  repeatedOnly: 2.8,
  countryEqual: 3.5,
  countryOther: -6,
  countryNone: -1,
  /** No country told, but the section's heading or the article's home fits. */
  countryLikely: 1.5,
  /** "the Egyptian leader" of a chief of police. */
  leadsNoState: -0.8,
  /** "the visiting minister" of another country than the article's. */
  visitor: 1.5,
  word: 1.5,
  maxWords: 2,
  noWord: -2.5,
  organizationEqual: 3,
  /** "the Gazprom head" of the chairman of its board. */
  organizationPart: 1,
  genderClash: -6,
  genderEqual: 0.8,
  sentence: -0.25,
  maxSentences: 8,
  subject: 0.5,
  recent: 0.8,
  topAtHeading: 1,
  only: 1,
  objectOfSubject: -3,
  quotedSpeaker: -4,
  /** "The acting minister", "the former minister": somebody who holds the office so, or otherwise. */
  standingEqual: 2,
  standingOther: -6,
  premier: -1.5,
  /** "the minister" of a guest from another country than the article's. */
  foreigner: -1.6,
  /** An office told as a former one, and no "former" before the noun. */
  formerUnsaid: -3,
  /** "the first president", and no title that says "first". */
  ordinalOther: -6,
  relation: 2.5,
  relationSharesHead: 1.2,
  /** The text has told that the two are each other's counterparts. */
  relationTold: 1.2,
  /** The other party is somebody the article is about. */
  relationSalience: 0.5,
  threshold: 2.6,
} as const;
