import {type OfficeClass, officeByTitle, officeHeads} from '@nutgraf/knowledge';
import {wordEntries} from '../words/cache.js';
import type {Lexicon} from '../words/types.js';
import {IRREGULAR_PLURALS, NOUN_CLASSES, type NounKind, PARTY_NOUNS, TITLE_ABBREVIATIONS} from './data/nouns.js';

/** What is known of a head noun. */
export interface NounEntry {
  /** Singular, lower case. */
  lemma: string;
  kind: NounKind;
  /** Name of its class; two nouns of one class may take each other up. */
  className: string;
  /** Names any member of its class. */
  vague: boolean;
  office: boolean;
  plural: boolean;
  gender: 'm' | 'f' | null;
  /** "sides", "parties": the parties of what is told. */
  parties: boolean;
  /** "counterpart", "colleague": somebody in relation to somebody else. */
  relation: boolean;
}

const ENTRIES = new Map<string, NounEntry>();
const IRREGULAR = new Map(IRREGULAR_PLURALS.map(([plural, singular]) => [singular, plural]));

function pluralOf(singular: string): string {
  const irregular = IRREGULAR.get(singular);
  if (irregular) return irregular;
  if (singular.endsWith('man')) return `${singular.slice(0, -3)}men`;
  const last = singular.at(-1)!;
  if (last === 'y' && !'aeiou'.includes(singular.at(-2) ?? '')) return `${singular.slice(0, -1)}ies`;
  if ('sxz'.includes(last) || singular.endsWith('ch') || singular.endsWith('sh')) return `${singular}es`;
  return `${singular}s`;
}

/** Endings of nouns that name a woman by trade. */
const FEMALE = 'actress waitress hostess heiress ambassadress duchess countess baroness abbess'.split(' ');

function genderOf(noun: string): 'm' | 'f' | null {
  if (noun === 'nun' || noun === 'heroine' || noun === 'ballerina') return 'f';
  if (noun === 'monk' || noun === 'waiter' || noun === 'actor' || noun === 'priest') return 'm';
  // "chairman", "spokesman" and "congressman" are said of men by most papers; "woman" forms of women by all.
  if (noun.endsWith('man')) return noun.endsWith('woman') ? 'f' : 'm';
  return noun.endsWith('ess') && FEMALE.some(ending => noun.endsWith(ending)) ? 'f' : null;
}

for (const nounClass of NOUN_CLASSES) {
  for (const vague of [true, false]) {
    for (const lemma of (vague ? nounClass.vague : nounClass.exact).split(' ')) {
      if (!lemma || ENTRIES.has(lemma)) continue;
      const entry: NounEntry = {
        lemma,
        kind: nounClass.kind,
        className: nounClass.name,
        vague,
        office: nounClass.office,
        plural: false,
        gender: nounClass.gender ?? (nounClass.kind === 'person' ? genderOf(lemma) : null),
        parties: false,
        relation: nounClass.name === 'relation',
      };
      ENTRIES.set(lemma, entry);
      const plural = pluralOf(lemma);
      if (plural !== lemma && !ENTRIES.has(plural)) ENTRIES.set(plural, {...entry, plural: true});
    }
  }
}
for (const word of PARTY_NOUNS.split(' ')) {
  ENTRIES.set(word, {
    lemma: word,
    kind: 'person',
    className: 'relation',
    vague: true,
    office: false,
    plural: true,
    gender: null,
    parties: true,
    relation: true,
  });
}
for (const [abbreviation, lemma] of TITLE_ABBREVIATIONS) {
  const entry = ENTRIES.get(lemma);
  if (entry && !ENTRIES.has(abbreviation)) ENTRIES.set(abbreviation, {...entry});
}

/** Where the classes of `@nutgraf/knowledge` have other names than those of `NOUN_CLASSES`. */
const CLASS_OF_OFFICE: Partial<Record<OfficeClass, string>> = {
  celebrity: 'artist',
  counterpart: 'relation',
  expert: 'scholar',
  medic: 'doctor',
  militant: 'soldier',
  police: 'soldier',
  royal: 'leader',
  spokesperson: 'spokesman',
  activist: 'politician',
  member: 'person',
};
for (const head of officeHeads()) {
  const lemma = head.toLowerCase().replace(/ /g, '-');
  if (ENTRIES.has(lemma)) continue;
  const office = officeByTitle(head);
  if (!office) continue;
  const className = CLASS_OF_OFFICE[office.class] ?? office.class;
  const entry: NounEntry = {
    lemma,
    kind: 'person',
    className,
    vague: false,
    office: true,
    plural: false,
    gender: office.gender ?? genderOf(lemma),
    parties: false,
    relation: className === 'relation',
  };
  ENTRIES.set(lemma, entry);
  const plural = pluralOf(lemma);
  if (!ENTRIES.has(plural)) ENTRIES.set(plural, {...entry, plural: true});
}

/** Endings of trades and sciences that the lists leave out: "anaesthesiologist", "statistician", "oarsman". */
const PERSON_SUFFIX = /(?:.{3}(?:ologist|ician|woman|person)|.{4}man)$/;
/** Words that end like them and name no person. */
const NO_PERSON = new Set(
  'german ottoman roman talisman human superhuman subhuman shaman norman caiman doberman musulman woman layman'.split(
    ' ',
  ),
);

/** What abbreviated titles stand for, where that is more than their head noun. */
export const TITLE_EXPANSIONS: ReadonlyMap<string, string> = new Map([
  ['pm', 'prime minister'],
  ['fm', 'foreign minister'],
  ['cs', 'cabinet secretary'],
]);

/** The noun a lower-case word is, or undefined. */
export function nounOf(lower: string): NounEntry | undefined {
  const entry = ENTRIES.get(lower);
  if (entry || lower.length < 7) return entry;
  if (!PERSON_SUFFIX.test(lower) || NO_PERSON.has(lower)) return undefined;
  return {
    lemma: lower,
    kind: 'person',
    className: 'person',
    vague: false,
    office: true,
    plural: false,
    gender: genderOf(lower),
    parties: false,
    relation: false,
  };
}

const entries = wordEntries((_, lower) => nounOf(lower));

/** The noun that the word of a type is, or undefined. */
export function nounOfType(lexicon: Lexicon, type: number): NounEntry | undefined {
  return entries(lexicon, type);
}

/** The entry of a lemma made of several words ("secretary-general"), falling back on its last word's. */
export function nounOfLemma(lemma: string): NounEntry | undefined {
  return ENTRIES.get(lemma) ?? nounOf(lemma.slice(lemma.lastIndexOf('-') + 1));
}
