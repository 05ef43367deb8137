import {Honorific, STATUS_OF, WordClass, wordClasses} from '../phrases/classes.js';
import {bitsAt, type Frame, lemmaAt, lowerAt} from '../phrases/frame.js';
import {nounOfLemma, TITLE_EXPANSIONS} from '../phrases/nounTable.js';
import type {Title} from '../phrases/types.js';
import {Role} from './grammar.js';
import {DECAY, MAX_SALIENCE, SALIENCE_SUBJECT} from './weights.js';

export type Gender = 'm' | 'f';

/** What the text has said so far of somebody's offices. */
export interface Profile {
  heads: Set<string>;
  classes: Set<string>;
  words: Set<string>;
  /** Entities of the countries it is an office of. */
  countries: Set<number>;
  /** Countries that may be the office's although no word ties them to it. */
  likelyCountries: Set<number>;
  /** Entities of the countries it is accredited to ("ambassador to Azerbaijan"). */
  hosts: Set<number>;
  organizations: Set<number>;
}

/** Somebody in the discourse: a named entity, or an unnamed person such as "the gunman". */
export interface Person {
  /** Entity index, or -1 of an unnamed person. */
  entity: number;
  /** Lemma, determiner of an unnamed person. */
  unnamed: {lemma: string; indefinite: boolean; gender: Gender | null} | null;
  profile: Profile;
  /** How nominals have called this person: see `calledAs`. */
  called: Set<string>;
  /** By a title, role or kinship word. */
  strongGender: Gender | null;
  /** By a list of given names or a pronoun with nobody else near. */
  weakGender: Gender | null;
  /** Pronouns of each gender that went to this person. */
  pronouns: {m: number; f: number};
  mentions: number;
  salience: number;
  last: LastMention;
}

export interface LastMention {
  from: number;
  to: number;
  sentence: number;
  block: number;
  section: number;
  role: Role;
  pronoun: boolean;
  conjunct: boolean;
  /** First mention of a person in its sentence. */
  first: boolean;
  quotation: number;
}

/** Sentence of somebody not mentioned yet: farther back than any distance that is told apart. */
const NEVER = -1000;

export function createPerson(entity: number, unnamed: Person['unnamed'] = null): Person {
  return {
    entity,
    unnamed,
    profile: {
      heads: new Set(),
      classes: new Set(),
      words: new Set(),
      countries: new Set(),
      likelyCountries: new Set(),
      hosts: new Set(),
      organizations: new Set(),
    },
    called: new Set(),
    strongGender: unnamed?.gender ?? null,
    weakGender: null,
    pronouns: {m: 0, f: 0},
    mentions: 0,
    salience: 0,
    last: {
      from: -1,
      to: -1,
      sentence: NEVER,
      block: -1,
      section: -1,
      role: Role.other,
      pronoun: false,
      conjunct: false,
      first: false,
      quotation: -1,
    },
  };
}

export interface KnownGender {
  gender: Gender | null;
  strong: boolean;
}

export function genderOf({strongGender, weakGender, pronouns}: Person): KnownGender {
  if (strongGender) return {gender: strongGender, strong: true};
  if (pronouns.m >= 2 && pronouns.m > pronouns.f) return {gender: 'm', strong: true};
  if (pronouns.f >= 2 && pronouns.f > pronouns.m) return {gender: 'f', strong: true};
  if (weakGender) return {gender: weakGender, strong: false};
  if (pronouns.m !== pronouns.f) return {gender: pronouns.m > pronouns.f ? 'm' : 'f', strong: false};
  return {gender: null, strong: false};
}

/** What earlier mentions of the person still count in `sentence`. */
export function salienceIn({salience, last}: Person, sentence: number): number {
  const back = sentence - last.sentence;
  const value = back < DECAY.length ? salience * DECAY[Math.max(0, back)]! : 0;
  return Math.min(value, MAX_SALIENCE);
}

export function recordMention(person: Person, mention: LastMention): void {
  const back = mention.sentence - person.last.sentence;
  const kept = back < DECAY.length ? person.salience * DECAY[Math.max(0, back)]! : 0;
  person.salience = kept + (mention.role === Role.subject ? SALIENCE_SUBJECT : 1);
  person.mentions++;
  person.last = mention;
}

/**
 * Adds a title to what is known of its bearer. `ofName` gives the entity of a name. A counterpart takes over the heads
 * and words of the roles of the person whose counterpart it is, with a country of its own.
 */
export function addTitle(frame: Frame, person: Person, title: Title, ofName: Int32Array, counterpartOf?: Person): void {
  const {profile} = person;
  const lemma = lemmaAt(frame, title.head);
  const noun = nounOfLemma(lemma);
  if (noun?.gender && !person.strongGender) person.strongGender = noun.gender;
  if (noun?.relation) {
    if (counterpartOf) {
      for (const head of counterpartOf.profile.heads) profile.heads.add(head);
      for (const name of counterpartOf.profile.classes) profile.classes.add(name);
      for (const word of counterpartOf.profile.words) profile.words.add(word);
    }
  } else {
    profile.heads.add(lemma);
    if (noun) profile.classes.add(noun.className);
    const expansion = TITLE_EXPANSIONS.get(lowerAt(frame, title.head));
    if (expansion) profile.words.add(expansion.split(' ')[0]!);
    // The ambassadors of the Commonwealth.
    if (lemma === 'commissioner' && lowerAt(frame, title.head - 1) === 'high') profile.classes.add('diplomat');
  }
  for (const {name, by} of title.affiliations) {
    const entity = name >= 0 ? ofName[name]! : -1;
    if (entity < 0) continue;
    const {type} = frame.names[name]!;
    if (type === 'place') (by === 'to' || by === 'in' ? profile.hosts : profile.countries).add(entity);
    else if (type !== 'person') profile.organizations.add(entity);
  }
  const classes = wordClasses(frame.words.lexicon);
  for (let token = title.from; token < title.to; token++) {
    if (token === title.head || frame.nameAt[token]! >= 0) continue;
    const bits = classes[frame.words.types[token]!]!;
    if (
      bits &
      (WordClass.Definite |
        WordClass.Indefinite |
        WordClass.PossessivePronoun |
        WordClass.AffiliationPreposition |
        WordClass.And |
        WordClass.Hyphen)
    )
      continue;
    const word = lowerAt(frame, token);
    if (!STATUS_OF.has(word)) profile.words.add(word);
  }
}

/** Gender that a form of address before a name tells ("Mrs."), or null. */
export function honorificGender(frame: Frame, from: number): Gender | null {
  for (let token = from - 1; token >= 0 && token >= from - 3; token--) {
    const bits = bitsAt(frame, token);
    if (!(bits & Honorific)) return null;
    if (bits & WordClass.HonorificMale) return 'm';
    if (bits & WordClass.HonorificFemale) return 'f';
  }
  return null;
}
