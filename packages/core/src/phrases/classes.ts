import {wordTable} from '../words/cache.js';
import type {Lexicon} from '../words/types.js';
import {
  AFFILIATION_PREPOSITIONS,
  BOTH_WORDS,
  COPULAS,
  DEMONSTRATIVE,
  INDEFINITE,
  OFFICE_PARTICIPLES,
  POSSESSIVE,
  SAY_VERBS,
  SERVING_VERBS,
  SUBORDINATORS,
  TITLE_PREPOSITIONS,
} from './data/functionWords.js';
import {
  DEPUTY_WORDS,
  GENERAL_COMPOUNDS,
  HONORIFICS_FEMALE,
  HONORIFICS_MALE,
  HONORIFICS_NEUTRAL,
  STATUS_WORDS,
} from './data/nouns.js';
import {nounOf} from './nounTable.js';

/** What a word can do in a phrase, as bits that depend on the word alone. */
export const WordClass = {
  Definite: 1,
  Indefinite: 1 << 1,
  Demonstrative: 1 << 2,
  PossessivePronoun: 1 << 3,
  Pronoun: 1 << 4,
  /** A noun of `NOUN_CLASSES`, singular or plural. */
  Noun: 1 << 5,
  Plural: 1 << 6,
  /** May be a title. */
  Office: 1 << 7,
  Subordinator: 1 << 8,
  Copula: 1 << 9,
  OfficeParticiple: 1 << 10,
  Say: 1 << 11,
  AffiliationPreposition: 1 << 12,
  TitlePreposition: 1 << 13,
  HonorificMale: 1 << 14,
  HonorificFemale: 1 << 15,
  HonorificNeutral: 1 << 16,
  Status: 1 << 17,
  Deputy: 1 << 18,
  BeforeGeneral: 1 << 19,
  General: 1 << 20,
  And: 1 << 21,
  PossessiveClitic: 1 << 22,
  Who: 1 << 23,
  Not: 1 << 24,
  Both: 1 << 25,
  Serving: 1 << 26,
  As: 1 << 27,
  Hyphen: 1 << 28,
  Comma: 1 << 29,
  /** Ends what stands for somebody without a noun: "the 54-year-old", "the latter". */
  Old: 1 << 30,
} as const;

const BITS = new Map<string, number>();
function put(words: string, bit: number): void {
  for (const word of words.split(' ')) BITS.set(word, (BITS.get(word) ?? 0) | bit);
}
put('the', WordClass.Definite);
put(INDEFINITE, WordClass.Indefinite);
put(DEMONSTRATIVE, WordClass.Demonstrative);
put(POSSESSIVE, WordClass.PossessivePronoun);
put(SUBORDINATORS, WordClass.Subordinator);
put(COPULAS, WordClass.Copula);
put(OFFICE_PARTICIPLES, WordClass.OfficeParticiple);
put(SERVING_VERBS, WordClass.Serving);
put(SAY_VERBS, WordClass.Say);
put(AFFILIATION_PREPOSITIONS, WordClass.AffiliationPreposition);
put(TITLE_PREPOSITIONS, WordClass.TitlePreposition);
put(HONORIFICS_MALE, WordClass.HonorificMale);
put(HONORIFICS_FEMALE, WordClass.HonorificFemale);
put(HONORIFICS_NEUTRAL, WordClass.HonorificNeutral);
put(STATUS_WORDS.map(([word]) => word).join(' '), WordClass.Status);
put(DEPUTY_WORDS, WordClass.Deputy);
put(GENERAL_COMPOUNDS, WordClass.BeforeGeneral);
put('general', WordClass.General);
put('and &', WordClass.And);
put("'s ’s ' ’", WordClass.PossessiveClitic);
put('who whose whom', WordClass.Who);
put("not n't n’t never", WordClass.Not);
put(BOTH_WORDS, WordClass.Both);
put('as', WordClass.As);
put('- ‐ ‑ –', WordClass.Hyphen);
put(',', WordClass.Comma);
put('old latter', WordClass.Old);

export const Honorific = WordClass.HonorificMale | WordClass.HonorificFemale | WordClass.HonorificNeutral;

/** Forms of address and ranks of police that are abbreviated in capitals: "HE Sheikh X", "HRH Prince Y", "CSP Z". */
const CAPITAL_HONORIFICS: ReadonlySet<string> = new Set(
  'HE HH HRH HM CSP DSP ASP SP ACP DCP CP AIG DIG IGP SSP'.split(' '),
);

const classTable = wordTable((form, lower) => {
  let bits = BITS.get(lower) ?? 0;
  if (PRONOUN_FORMS.has(lower)) bits |= WordClass.Pronoun;
  const noun = nounOf(lower);
  if (noun) {
    bits |= WordClass.Noun;
    if (noun.plural) bits |= WordClass.Plural;
    if (noun.office) bits |= WordClass.Office;
  }
  // "US", "WHO" and "IT" are names: a function word in capitals is none, but for one letter.
  if (form.length > 1 && form === form.toUpperCase() && form !== lower && form.length < 4 && !noun) bits = 0;
  if (CAPITAL_HONORIFICS.has(form)) bits = WordClass.HonorificNeutral;
  return bits;
});

export const PRONOUN_FORMS: ReadonlySet<string> = new Set(
  'i me my mine myself we us our ours ourselves he him his himself she her hers herself it its itself they them their theirs themselves'.split(
    ' ',
  ),
);

/** Bits of `WordClass` by word type. */
export function wordClasses(lexicon: Lexicon): Int32Array {
  return classTable(lexicon);
}

/** Status that a word before a title gives it, by lower-case word. */
export const STATUS_OF: ReadonlyMap<string, 'former' | 'acting' | 'elect' | 'deputy' | 'held'> = new Map(STATUS_WORDS);
