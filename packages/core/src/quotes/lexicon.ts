import {wordTable} from '../words/cache.js';
import {
  CATENATIVES,
  CUE_ADJECTIVES,
  CUE_LINKS,
  CUE_NOUNS,
  CUE_PARTICLES,
  CUE_PHRASES,
  CUE_PREPOSITIONS,
  CUE_VERBS,
  type CueClass,
  NOUN_HOMOGRAPHS,
  VENUES,
  WEAK_OBJECT_VERBS,
} from './data/cues.js';
import * as grammar from './data/grammar.js';
import {formsOf, inflect} from './inflect.js';

/** What a word can be in a statement's frame, as bits. */
export const Bit = {
  Say: 1,
  Manner: 1 << 1,
  Tell: 1 << 2,
  Find: 1 << 3,
  Think: 1 << 4,
  Order: 1 << 5,
  Intend: 1 << 6,
  Object: 1 << 7,
  As: 1 << 8,
  Of: 1 << 9,
  /** Has an entry among the verbs with preposition, particle or noun. */
  Phrase: 1 << 10,
  WeakObject: 1 << 11,
  Be: 1 << 12,
  Have: 1 << 13,
  Do: 1 << 14,
  Modal: 1 << 15,
  Negation: 1 << 16,
  Catenative: 1 << 17,
  Day: 1 << 18,
  Subordinator: 1 << 19,
  ClauseOpener: 1 << 20,
  Relative: 1 << 21,
  Venue: 1 << 22,
  CueNoun: 1 << 23,
  CueAdjective: 1 << 24,
  InsertionOpener: 1 << 25,
  SubjectPronoun: 1 << 26,
  NoSpeaker: 1 << 27,
  /** A cue verb whose forms are nouns as well. */
  NounHomograph: 1 << 30,
  Wh: 1 << 28,
  TimeAdverb: 1 << 29,
  /** Opens a statement without a verb: "according to", "in the words of". */
  Opener: 1 << 31,
} as const;

export const CUE_VERB =
  Bit.Say |
  Bit.Manner |
  Bit.Tell |
  Bit.Find |
  Bit.Think |
  Bit.Order |
  Bit.Intend |
  Bit.Object |
  Bit.As |
  Bit.Of |
  Bit.Phrase;
/** Cue verbs that need no preposition, particle or noun to be one. */
export const PLAIN_CUE = CUE_VERB & ~Bit.Phrase;
/** Verbs that can follow or interrupt what they report. */
export const POSTPOSED = Bit.Say | Bit.Manner | Bit.Tell | Bit.Think | Bit.Find;
export const AUXILIARY = Bit.Be | Bit.Have | Bit.Do | Bit.Modal;

/** Form of a cue verb, by the word alone. */
export const Form = {None: 0, Base: 1, Present: 2, Past: 3, Participle: 4, Gerund: 5} as const;

interface CueEntry {
  lemma: string;
  form: number;
}

const listOf = (words: string): string[] => words.trim().split(/\s+/);
const BITS = new Map<string, number>();
const ENTRIES = new Map<string, CueEntry>();
const LEMMAS: string[] = [];
const LEMMA_INDEX = new Map<string, number>();

function addWords(words: string, bit: number): void {
  for (const word of listOf(words)) BITS.set(word, (BITS.get(word) ?? 0) | bit);
}

function addVerb(lemma: string, bit: number): void {
  if (!LEMMA_INDEX.has(lemma)) {
    LEMMA_INDEX.set(lemma, LEMMAS.length);
    LEMMAS.push(lemma);
  }
  const {base, present, past, participle, gerund} = inflect(lemma);
  const forms: [string, number][] = [
    [base, Form.Base],
    [present, Form.Present],
    [past, Form.Past],
    [participle, Form.Participle],
    [gerund, Form.Gerund],
  ];
  if (formsOf(base).length > forms.length) forms.push([`${base}led`, Form.Past], [`${base}ling`, Form.Gerund]);
  for (const [word, form] of forms) {
    BITS.set(word, (BITS.get(word) ?? 0) | bit);
    if (!ENTRIES.has(word)) ENTRIES.set(word, {lemma, form});
  }
}

const CLASS_BIT: Readonly<Record<CueClass, number>> = {
  say: Bit.Say,
  manner: Bit.Manner,
  tell: Bit.Tell,
  find: Bit.Find,
  think: Bit.Think,
  order: Bit.Order,
  intend: Bit.Intend,
  object: Bit.Object,
  as: Bit.As,
  of: Bit.Of,
};

for (const name of Object.keys(CUE_VERBS) as CueClass[]) {
  for (const lemma of listOf(CUE_VERBS[name])) addVerb(lemma, CLASS_BIT[name]);
}
for (const lemma of listOf(WEAK_OBJECT_VERBS)) addVerb(lemma, Bit.WeakObject);
for (const lemma of [CUE_PREPOSITIONS, CUE_PARTICLES, CUE_LINKS].flatMap(Object.keys)) addVerb(lemma, Bit.Phrase);
for (const [lemma] of CUE_PHRASES) addVerb(lemma, Bit.Phrase);
for (const lemma of listOf(CATENATIVES)) addVerb(lemma, Bit.Catenative);
for (const lemma of listOf(NOUN_HOMOGRAPHS)) {
  for (const word of formsOf(lemma)) if (BITS.has(word)) addWords(word, Bit.NounHomograph);
}
addWords(grammar.BE, Bit.Be);
addWords(grammar.HAVE, Bit.Have);
addWords(grammar.DO, Bit.Do);
addWords(grammar.MODALS, Bit.Modal);
addWords(grammar.NEGATIONS, Bit.Negation);
addWords(grammar.DAYS, Bit.Day);
addWords(grammar.SUBORDINATORS, Bit.Subordinator);
addWords(grammar.CLAUSE_OPENERS, Bit.ClauseOpener);
addWords(grammar.RELATIVES, Bit.Relative);
addWords(grammar.WH_WORDS, Bit.Wh);
addWords(grammar.INSERTION_OPENERS, Bit.InsertionOpener);
addWords(grammar.SUBJECT_PRONOUNS, Bit.SubjectPronoun);
addWords(grammar.NO_SPEAKERS, Bit.NoSpeaker);
addWords(grammar.TIME_ADVERBS, Bit.TimeAdverb);
addWords(grammar.OPENERS, Bit.Opener);
addWords(VENUES, Bit.Venue);
addWords(CUE_NOUNS, Bit.CueNoun);
addWords(CUE_ADJECTIVES, Bit.CueAdjective);

/** A body whose letters are a pronoun. */
export const HEALTH_BODY = 'WHO';

/** `Bit`s of each word type. */
export const bitsOf = wordTable((form, lower) => (form === HEALTH_BODY ? 0 : (BITS.get(lower) ?? 0)));

/** Index of each word type's verb in `lemmaName`, plus one; 0 where it is no cue verb. The form stands in the low three bits. */
export const verbOf = wordTable((_form, lower) => {
  const entry = ENTRIES.get(lower);
  return entry ? (((LEMMA_INDEX.get(entry.lemma) ?? 0) + 1) << 3) | entry.form : 0;
});

/** Name of the verb that a value of `verbOf` stands for. */
export const lemmaName = (verb: number): string => LEMMAS[(verb >> 3) - 1] ?? '';

const setsOf = (table: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries(table).map(([lemma, words]) => [lemma, new Set(listOf(words))]));

export const PREPOSITIONS_OF = setsOf(CUE_PREPOSITIONS);
export const PARTICLES_OF = setsOf(CUE_PARTICLES);
export const PHRASES_OF: ReadonlyMap<
  string,
  readonly {nouns: ReadonlySet<string>; prepositions: ReadonlySet<string>}[]
> = (() => {
  const phrases = new Map<string, {nouns: ReadonlySet<string>; prepositions: ReadonlySet<string>}[]>();
  for (const [verb, nouns, prepositions] of CUE_PHRASES) {
    const entry = {nouns: new Set(listOf(nouns)), prepositions: new Set(listOf(prepositions))};
    phrases.set(verb, [...(phrases.get(verb) ?? []), entry]);
  }
  return phrases;
})();
