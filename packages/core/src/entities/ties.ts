import {WordClass} from '../phrases/classes.js';
import {bitsAt, type Frame, lemmaAt, lowerAt} from '../phrases/frame.js';
import {nounOfLemma} from '../phrases/nounTable.js';
import type {Title} from '../phrases/types.js';
import {type Gender, genderOf, type Person} from './people.js';

/** Who stands in which relation to whom, as the text has told: "his sister, Nora Berg", "her predecessor X". */
export class Ties {
  readonly #told = new Map<Person, Map<string, Person>>();
  /** By person: whose what they were told to be. */
  readonly #ofWhom = new Map<Person, {possessor: Person; relation: string}[]>();
  readonly #bySurname = new Map<string, Person[]>();

  /** Remembers that `person` is the `lemma` of `possessor`. */
  tell(possessor: Person, lemma: string, person: Person): void {
    if (possessor === person) return;
    const own = this.#told.get(possessor);
    if (own) own.set(lemma, person);
    else this.#told.set(possessor, new Map([[lemma, person]]));
    const ties = this.#ofWhom.get(person);
    if (!ties) this.#ofWhom.set(person, [{possessor, relation: lemma}]);
    else if (ties.length < MAX_FAMILY) ties.push({possessor, relation: lemma});
  }

  told(possessor: Person, lemma: string): Person | undefined {
    return this.#told.get(possessor)?.get(lemma) ?? this.#inverse(possessor, lemma);
  }

  /** "her predecessor X" told, "his successor" is she: the one of whom `person` was told to be what `lemma` turns round. */
  #inverse(person: Person, lemma: string): Person | undefined {
    const turned = INVERSE.get(lemma);
    if (!turned) return undefined;
    const {gender} = nounOfLemma(lemma) ?? {gender: null};
    const found: Person[] = [];
    for (const {possessor, relation} of this.#ofWhom.get(person) ?? []) {
      const known = genderOf(possessor).gender;
      if (turned.has(relation) && (gender === null || known === null || known === gender)) found.push(possessor);
    }
    return found.length === 1 ? found[0] : undefined;
  }

  /** Whether the text has told that one is the counterpart, guest or host of the other. */
  areParties(one: Person, other: Person): boolean {
    return this.#isParty(one, other) || this.#isParty(other, one);
  }

  #isParty(possessor: Person, person: Person): boolean {
    for (const [relation, whom] of this.#told.get(possessor) ?? []) {
      if (whom === person && PARTIES.has(relation)) return true;
    }
    return false;
  }

  /** Remembers a surname of somebody named in the text. */
  introduce(person: Person, surname: string): void {
    const family = this.#bySurname.get(surname);
    if (!family) this.#bySurname.set(surname, [person]);
    else if (family.length < MAX_FAMILY && !family.includes(person)) family.push(person);
  }

  /** The one other bearer of somebody's surname who can have the gender of a kinship noun, or undefined. */
  kin(possessor: Person, surname: string, gender: Gender | null): Person | undefined {
    const told = [...(this.#told.get(possessor)?.values() ?? [])];
    const family = (this.#bySurname.get(surname) ?? []).filter(person => {
      // Whoever was told to be the wife is not the sister.
      if (person === possessor || told.includes(person)) return false;
      const known = genderOf(person).gender;
      return gender === null || known === null || known === gender;
    });
    return family.length === 1 ? family[0] : undefined;
  }
}

const PARENTS = 'father mother parent stepfather stepmother';
const CHILDREN = 'son daughter child stepson stepdaughter';
const SIBLINGS = 'brother sister sibling twin half-brother half-sister';
const SPOUSES = 'husband wife spouse partner widow widower';

/** Relations that are each other's other side. */
const INVERSE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ['predecessor', 'successor'],
    ['successor', 'predecessor'],
    ...words(PARENTS).map(lemma => [lemma, CHILDREN]),
    ...words(CHILDREN).map(lemma => [lemma, PARENTS]),
    ...words(SIBLINGS).map(lemma => [lemma, SIBLINGS]),
    ...words(SPOUSES).map(lemma => [lemma, SPOUSES]),
    ['uncle', 'nephew niece'],
    ['aunt', 'nephew niece'],
    ['nephew', 'uncle aunt'],
    ['niece', 'uncle aunt'],
    ['boss', 'deputy aide'],
    ['client', 'lawyer attorney counsel barrister solicitor advocate'],
    ['cousin', 'cousin'],
  ].map(([lemma, turned]) => [lemma!, new Set(words(turned!))]),
);
/** Relations of the two parties of what is told. */
const PARTIES = new Set(['counterpart', 'colleague', 'peer', 'interlocutor', 'opposite-number', 'host', 'guest']);

function words(list: string): string[] {
  return list.split(' ');
}

/** More bearers of one surname are not told apart. */
const MAX_FAMILY = 8;

/** Words from "counsel for" to the client's name. */
const CLIENT_REACH = 6;

/** Token that tells whose sister or counterpart a title names: "his", or the last word of a name before "'s"; else -1. */
export function possessorOf(frame: Frame, {from, head, affiliations}: Title): number {
  const noun = nounOfLemma(lemmaAt(frame, head));
  const lawyer = noun?.className === 'lawyer';
  if (!noun?.relation && noun?.className !== 'kin' && !lawyer) return -1;
  if (bitsAt(frame, from) & WordClass.PossessivePronoun) return from;
  if (lawyer && lowerAt(frame, head + 1) === 'for') {
    // "Counsel for Mr X"
    for (let token = head + 2; token < head + CLIENT_REACH; token++) {
      const name = frame.nameAt[token] ?? -1;
      if (name >= 0) return frame.names[name]!.type === 'person' ? frame.names[name]!.to - 1 : -1;
    }
  }
  return (affiliations.find(({by}) => by === 'possessive')?.to ?? 0) - 1;
}
