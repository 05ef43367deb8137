import {Honorific, STATUS_OF, WordClass, wordClasses} from '../phrases/classes.js';
import {bitsAt, type Frame, isCapitalized, lemmaAt, lowerAt, sentenceStart} from '../phrases/frame.js';
import {nounOfLemma, TITLE_EXPANSIONS} from '../phrases/nounTable.js';
import type {Nominal, Title} from '../phrases/types.js';
import {noneYet, type ReadonlyFew, withOne} from './few.js';
import type {Gender, Person} from './people.js';

/**
 * How an office is held: "new" by somebody of whom the text tells the appointment or election; "past" by somebody who held
 * it at the time told of ("who was ambassador", "the then minister").
 */
export type Standing = 'former' | 'past' | 'acting' | 'elect' | 'deputy' | 'new' | 'held';

/** What the text has said so far of somebody's offices. */
export interface Profile {
  heads: ReadonlyFew<string>;
  classes: ReadonlyFew<string>;
  words: ReadonlyFew<string>;
  /** How each office is held, one entry for each head. */
  standing: readonly Holding[];
  /** Entities of the countries it is an office of. */
  countries: ReadonlyFew<number>;
  /** Countries that may be the office's although no word ties them to it. */
  likelyCountries: ReadonlyFew<number>;
  /** Entities of the countries it is accredited to ("ambassador to Azerbaijan"). */
  hosts: ReadonlyFew<number>;
  organizations: ReadonlyFew<number>;
  /** Words of their names. */
  bodyWords: ReadonlyFew<string>;
}

/** In which ways an office is held; few hold more than one, so a list of these does for a map. */
export interface Holding {
  readonly head: string;
  ways: ReadonlyFew<Standing>;
}

const NO_STANDING: readonly Holding[] = [];

export function createProfile(): Profile {
  return {
    heads: noneYet(),
    classes: noneYet(),
    words: noneYet(),
    standing: NO_STANDING,
    countries: noneYet(),
    likelyCountries: noneYet(),
    hosts: noneYet(),
    organizations: noneYet(),
    bodyWords: noneYet(),
  };
}

/** Adds to what is known of somebody's offices: a word that heads or describes one. */
export function noteWord(profile: Profile, of: 'heads' | 'classes' | 'words' | 'bodyWords', word: string): void {
  profile[of] = withOne(profile[of], word);
}

/** Adds to what is known of somebody's offices: an entity that they are of, or lead to. */
export function noteEntity(
  profile: Profile,
  of: 'countries' | 'likelyCountries' | 'hosts' | 'organizations',
  entity: number,
): void {
  profile[of] = withOne(profile[of], entity);
}

/** What a holder of an office is called as well. Source: written for this project from general usage of news English. */
const ALSO_CALLED: ReadonlyMap<string, string> = new Map([
  ['justice', 'judge'],
  ['magistrate', 'judge'],
  ['pope', 'pontiff'],
  ['lawyer', 'advocate'],
  ...['wali', 'akim', 'hokim', 'khokim'].map((head): [string, string] => [head, 'governor']),
  ...['king', 'queen', 'emperor', 'sultan', 'emir', 'amir'].map((head): [string, string] => [head, 'monarch']),
]);

/** Bodies of the state whose name they hold: "Embassy of Peru". */
const OF_STATE = new Set(['embassy', 'consulate', 'ministry', 'government', 'mission']);

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
    const standing = standingOf(frame, title);
    for (const head of [lemma, ALSO_CALLED.get(lemma)]) {
      if (head === undefined) continue;
      noteWord(profile, 'heads', head);
      addStanding(profile, head, standing);
    }
    if (noun) noteWord(profile, 'classes', noun.className);
    // "Rep. X" sits in a parliament.
    if (/^reps?\.?$/.test(lowerAt(frame, title.head))) noteWord(profile, 'classes', 'politician');
    const expansion = TITLE_EXPANSIONS.get(lowerAt(frame, title.head));
    if (expansion) noteWord(profile, 'words', expansion.split(' ')[0]!);
    if (lemma === 'minister' && (lowerAt(frame, title.head - 1) === 'prime' || expansion?.startsWith('prime'))) {
      noteWord(profile, 'heads', 'premier');
      noteWord(profile, 'classes', 'leader');
    }
    // The ambassadors of the Commonwealth.
    if (lemma === 'commissioner' && lowerAt(frame, title.head - 1) === 'high') noteWord(profile, 'classes', 'diplomat');
  }
  for (const {name, by} of title.affiliations) {
    const entity = name >= 0 ? ofName[name]! : -1;
    if (entity < 0) continue;
    const {type} = frame.names[name]!;
    if (type === 'place') noteEntity(profile, by === 'to' || by === 'in' ? 'hosts' : 'countries', entity);
    else if (type !== 'person') {
      noteEntity(profile, 'organizations', entity);
      noteStateOf(frame, profile, name, ofName);
      // "The union leader" is the president of the Dockers' Union.
      for (let token = frame.names[name]!.from; token < frame.names[name]!.to; token++) {
        if (isCapitalized(frame, token)) noteWord(profile, 'bodyWords', lowerAt(frame, token));
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
    if (!STATUS_OF.has(word)) noteWord(profile, 'words', word);
  }
}

/** "Chargé d'affaires at the Embassy of Peru": of Peru. */
function noteStateOf(frame: Frame, profile: Profile, name: number, ofName: Int32Array): void {
  const {names} = frame;
  const {from, to} = names[name]!;
  let ofState = false;
  for (let token = from; token < to && !ofState; token++) ofState = OF_STATE.has(lowerAt(frame, token));
  for (let inner = name + 1; ofState && inner < names.length && names[inner]!.from < to; inner++) {
    if (names[inner]!.parent === name && names[inner]!.type === 'place')
      noteEntity(profile, 'countries', ofName[inner]!);
  }
}

/** Adds an office that a noun phrase beside another tells: "the minister, a former judge,". */
export function addOffice(
  {profile}: Person,
  {lemma, modifiers}: Pick<Nominal, 'lemma' | 'modifiers'>,
  standing: Standing = 'held',
): void {
  noteWord(profile, 'heads', lemma);
  const noun = nounOfLemma(lemma);
  if (noun) noteWord(profile, 'classes', noun.className);
  const former = modifiers.some(word => STATUS_OF.get(word) === 'former');
  addStanding(profile, lemma, former ? 'former' : standing);
  for (const word of modifiers) if (!STATUS_OF.has(word)) noteWord(profile, 'words', word);
}

/** Relations of people who hold one office after the other. */
const IN_OFFICE = new Set(['predecessor', 'successor']);

function standingAfter(lemma: string): Standing {
  if (lemma === 'predecessor') return 'former';
  return lemma === 'successor' ? 'new' : 'held';
}

/** Titles by birth, rank or learning, which no counterpart or successor shares. */
const PERSONAL = new Set(
  'prince princess crown-prince sheikh sheikha lord lady baron baroness count countess duke duchess general major-general lieutenant-general brigadier-general brigadier colonel major captain admiral marshal professor doctor'.split(
    ' ',
  ),
);

/** Offices that somebody holds by standing in a relation to their holder. */
export function takeOver(profile: Profile, from: Profile, standing: Standing, countriesToo = false): void {
  let personal = false;
  for (const head of from.heads) {
    if (PERSONAL.has(head)) {
      personal = true;
      continue;
    }
    noteWord(profile, 'heads', head);
    addStanding(profile, head, standing);
    const noun = nounOfLemma(head);
    if (noun) noteWord(profile, 'classes', noun.className);
  }
  if (!personal) for (const name of from.classes) noteWord(profile, 'classes', name);
  for (const word of from.words) noteWord(profile, 'words', word);
  if (!countriesToo) return;
  for (const country of from.countries) noteEntity(profile, 'countries', country);
  for (const country of from.likelyCountries) noteEntity(profile, 'likelyCountries', country);
  for (const organization of from.organizations) noteEntity(profile, 'organizations', organization);
}

function addStanding(profile: Profile, lemma: string, value: Standing): void {
  const known = profile.standing.find(({head}) => head === lemma);
  if (known) known.ways = withOne(known.ways, value);
  else profile.standing = [...profile.standing, {head: lemma, ways: withOne(noneYet<Standing>(), value)}];
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
  for (let token = title.from; token < title.head; token++) if (NEW.test(lowerAt(frame, token))) return 'new';
  const start = Math.max(sentenceStart(frame, title.head), title.from - APPOINTMENT_REACH);
  for (let token = title.from - 1; token >= start; token--) {
    if (bitsAt(frame, token) & WordClass.OfficeParticiple) return 'new';
  }
  return isNamedAs(frame, title.from) ? 'new' : 'held';
}

const NEW = /^(?:new|newly|incoming)$/;

/** Words from "named" to "as" in "named former judge X, head of the bar, as its envoy". */
const NAMED_REACH = 24;

/** "Appointed X as its envoy": whether a title right after "as" is that of somebody just appointed. */
function isNamedAs(frame: Frame, from: number): boolean {
  const as = bitsAt(frame, from - 1) & WordClass.PossessivePronoun ? from - 2 : from - 1;
  return (bitsAt(frame, as) & WordClass.As) !== 0 && namedAt(frame, as) >= 0;
}

/** Token of the verb of appointing before "as" in its sentence, or -1. */
function namedAt(frame: Frame, as: number): number {
  const start = Math.max(sentenceStart(frame, as), as - NAMED_REACH);
  for (let token = as - 1; token >= start; token--) {
    const names = bitsAt(frame, token) & WordClass.OfficeParticiple || APPOINTS.test(lowerAt(frame, token));
    if (names && frame.nameAt[token]! < 0) return token;
  }
  return -1;
}

const APPOINTS = /^(?:names|appoints|picks|chose|chooses)$/;

/** The first person named after the verb of appointing before "as", or -1; `personNames` stand in order. */
export function appointedBefore(frame: Frame, personNames: readonly number[], as: number): number {
  const verb = namedAt(frame, as);
  if (verb < 0) return -1;
  return personNames.find(name => frame.names[name]!.from > verb && frame.names[name]!.from < as) ?? -1;
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
