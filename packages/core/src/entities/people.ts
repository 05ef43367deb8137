import {noneYet, type ReadonlyFew} from './few.js';
import {Role} from './grammar.js';
import {createProfile, type Profile} from './profile.js';
import {DECAY, MAX_SALIENCE, SALIENCE_SUBJECT} from './weights.js';

export type Gender = 'm' | 'f';

/** Somebody in the discourse: a named entity, or an unnamed person such as "the gunman". */
export interface Person {
  /** Entity index, or -1 of an unnamed person. */
  entity: number;
  /** Lemma, determiner of an unnamed person. */
  unnamed: {lemma: string; indefinite: boolean; gender: Gender | null} | null;
  profile: Profile;
  /** How nominals have called this person: see `calledAs`. */
  called: ReadonlyFew<string>;
  /** By a title, role or kinship word. */
  strongGender: Gender | null;
  /** By a list of given names or a pronoun with nobody else near. */
  weakGender: Gender | null;
  /** How many pronouns of each gender went to this person. */
  masculine: number;
  feminine: number;
  /** Of the pronoun that began the last chain of them that went to this person; 0 before there is one. */
  chainConfidence: number;
  mentions: number;
  salience: number;
  /** The last sentence of which a mention outside quotation marks was a subject. */
  subjectIn: number;
  /** Token past that mention. */
  subjectTo: number;
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

const NOT_YET: LastMention = Object.freeze({
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
});

export function createPerson(entity: number, unnamed: Person['unnamed'] = null): Person {
  return {
    entity,
    unnamed,
    profile: createProfile(),
    called: noneYet(),
    strongGender: unnamed?.gender ?? null,
    weakGender: null,
    masculine: 0,
    feminine: 0,
    chainConfidence: 0,
    mentions: 0,
    salience: 0,
    subjectIn: NEVER,
    subjectTo: -1,
    last: NOT_YET,
  };
}

export interface KnownGender {
  gender: Gender | null;
  strong: boolean;
}

export function genderOf({strongGender, weakGender, masculine, feminine}: Person): KnownGender {
  if (strongGender) return {gender: strongGender, strong: true};
  if (masculine >= 2 && masculine > feminine) return {gender: 'm', strong: true};
  if (feminine >= 2 && feminine > masculine) return {gender: 'f', strong: true};
  if (weakGender) return {gender: weakGender, strong: false};
  if (masculine !== feminine) return {gender: masculine > feminine ? 'm' : 'f', strong: false};
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
  if (mention.role === Role.subject && mention.quotation < 0) {
    person.subjectIn = mention.sentence;
    person.subjectTo = mention.to;
  }
  person.last = mention;
}
