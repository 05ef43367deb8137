import {Honorific, STATUS_OF, WordClass, wordClasses} from '../phrases/classes.js';
import {bitsAt, type Frame, isCapitalized, lemmaAt, lowerAt, sentenceStart} from '../phrases/frame.js';
import {nounOfLemma, TITLE_EXPANSIONS} from '../phrases/nounTable.js';
import type {Nominal, Title} from '../phrases/types.js';
import {Few} from './few.js';
import type {Gender, Person} from './people.js';

/**
 * How an office is held: "new" by somebody of whom the text tells the appointment or election; "past" by somebody who held
 * it at the time told of ("who was ambassador", "the then minister").
 */
export type Standing = 'former' | 'past' | 'acting' | 'elect' | 'deputy' | 'new' | 'held';

/** What the text has said so far of somebody's offices. */
export interface Profile {
  heads: Few<string>;
  classes: Few<string>;
  words: Few<string>;
  /** How each office is held, by its head. */
  standing: Standings;
  /** Entities of the countries it is an office of. */
  countries: Few<number>;
  /** Countries that may be the office's although no word ties them to it. */
  likelyCountries: Few<number>;
  /** Entities of the countries it is accredited to ("ambassador to Azerbaijan"). */
  hosts: Few<number>;
  organizations: Few<number>;
  /** Words of their names. */
  bodyWords: Few<string>;
}

export type Standings = ReadonlyMap<string, Few<Standing>>;

const NO_STANDING: Standings = new Map();

export function createProfile(): Profile {
  return {
    heads: new Few(),
    classes: new Few(),
    words: new Few(),
    standing: NO_STANDING,
    countries: new Few(),
    likelyCountries: new Few(),
    hosts: new Few(),
    organizations: new Few(),
    bodyWords: new Few(),
  };
}

/** Words from the verb of an appointment to the office it leads to: "was elected unanimously as president". */
const APPOINTMENT_REACH = 4;

/**
 * Adds a title to what is known of its bearer. `ofName` gives the entity of a name. A counterpart takes over the heads
 * and words of the roles of the person whose counterpart it is, with a country of its own; a predecessor or successor
 * the country too.
 */
export function addTitle(frame: Frame, person: Person, title: Title, ofName: Int32Array, relative?: Person): void {
  const {profile} = person;
  const lemma = lemmaAt(frame, title.head);
  const noun = nounOfLemma(lemma);
  if (noun?.gender && !person.strongGender) person.strongGender = noun.gender;
  if (noun?.relation) {
    if (relative) takeOver(profile, relative.profile, standingAfter(lemma), IN_OFFICE.has(lemma));
  } else {
    profile.heads.add(lemma);
    addStanding(profile, lemma, standingOf(frame, title));
    if (noun) profile.classes.add(noun.className);
    const expansion = TITLE_EXPANSIONS.get(lowerAt(frame, title.head));
    if (expansion) profile.words.add(expansion.split(' ')[0]!);
    if (lemma === 'minister' && (lowerAt(frame, title.head - 1) === 'prime' || expansion?.startsWith('prime'))) {
      profile.heads.add('premier');
      profile.classes.add('leader');
    }
    // The ambassadors of the Commonwealth.
    if (lemma === 'commissioner' && lowerAt(frame, title.head - 1) === 'high') profile.classes.add('diplomat');
  }
  for (const {name, by} of title.affiliations) {
    const entity = name >= 0 ? ofName[name]! : -1;
    if (entity < 0) continue;
    const {type} = frame.names[name]!;
    if (type === 'place') (by === 'to' || by === 'in' ? profile.hosts : profile.countries).add(entity);
    else if (type !== 'person') {
      profile.organizations.add(entity);
      // "The union leader" is the president of the Dockers' Union.
      for (let token = frame.names[name]!.from; token < frame.names[name]!.to; token++) {
        if (isCapitalized(frame, token)) profile.bodyWords.add(lowerAt(frame, token));
      }
    }
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

/** Adds an office that a noun phrase beside another tells: "the minister, a former judge,". */
export function addOffice({profile}: Person, {lemma, modifiers}: Pick<Nominal, 'lemma' | 'modifiers'>): void {
  profile.heads.add(lemma);
  const noun = nounOfLemma(lemma);
  if (noun) profile.classes.add(noun.className);
  const former = modifiers.some(word => STATUS_OF.get(word) === 'former');
  addStanding(profile, lemma, former ? 'former' : 'held');
  for (const word of modifiers) if (!STATUS_OF.has(word)) profile.words.add(word);
}

/** Relations of people who hold one office after the other. */
const IN_OFFICE = new Set(['predecessor', 'successor']);

function standingAfter(lemma: string): Standing {
  if (lemma === 'predecessor') return 'former';
  return lemma === 'successor' ? 'new' : 'held';
}

/** Offices that somebody holds by standing in a relation to their holder. */
export function takeOver(profile: Profile, from: Profile, standing: Standing, countriesToo = false): void {
  for (const head of from.heads) {
    profile.heads.add(head);
    addStanding(profile, head, standing);
  }
  for (const name of from.classes) profile.classes.add(name);
  for (const word of from.words) profile.words.add(word);
  if (!countriesToo) return;
  for (const country of from.countries) profile.countries.add(country);
  for (const country of from.likelyCountries) profile.likelyCountries.add(country);
  for (const organization of from.organizations) profile.organizations.add(organization);
}

function addStanding(profile: Profile, lemma: string, value: Standing): void {
  const known = profile.standing.get(lemma);
  if (known) {
    known.add(value);
    return;
  }
  const first = new Few<Standing>();
  first.add(value);
  // The map in which nothing stands is everybody's.
  if (profile.standing.size === 0) profile.standing = new Map();
  (profile.standing as Map<string, Few<Standing>>).set(lemma, first);
}

function standingOf(frame: Frame, title: Title): Standing {
  if (title.status === 'former') {
    for (let token = title.from; token < title.head; token++) {
      const word = lowerAt(frame, token);
      if (word !== 'then' && STATUS_OF.get(word) === 'former') return 'former';
    }
    return 'past';
  }
  if (title.status) return title.status;
  const start = Math.max(sentenceStart(frame, title.head), title.from - APPOINTMENT_REACH);
  for (let token = title.from - 1; token >= start; token--) {
    if (bitsAt(frame, token) & WordClass.OfficeParticiple) return 'new';
  }
  return 'held';
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
