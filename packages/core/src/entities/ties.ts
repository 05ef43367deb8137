import {WordClass} from '../phrases/classes.js';
import {bitsAt, type Frame, lemmaAt} from '../phrases/frame.js';
import {nounOfLemma} from '../phrases/nounTable.js';
import type {Title} from '../phrases/types.js';
import {type Gender, genderOf, type Person} from './people.js';

/** Who stands in which relation to whom, as the text has told: "his sister, Nora Berg", "her predecessor X". */
export class Ties {
  readonly #told = new Map<Person, Map<string, Person>>();
  readonly #bySurname = new Map<string, Person[]>();

  /** Remembers that `person` is the `lemma` of `possessor`. */
  tell(possessor: Person, lemma: string, person: Person): void {
    if (possessor === person) return;
    const own = this.#told.get(possessor);
    if (own) own.set(lemma, person);
    else this.#told.set(possessor, new Map([[lemma, person]]));
  }

  told(possessor: Person, lemma: string): Person | undefined {
    return this.#told.get(possessor)?.get(lemma);
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

/** More bearers of one surname are not told apart. */
const MAX_FAMILY = 8;

/** Token that tells whose sister or counterpart a title names: "his", or the last word of a name before "'s"; else -1. */
export function possessorOf(frame: Frame, {from, head, affiliations}: Title): number {
  const noun = nounOfLemma(lemmaAt(frame, head));
  if (!noun?.relation && noun?.className !== 'kin') return -1;
  if (bitsAt(frame, from) & WordClass.PossessivePronoun) return from;
  return (affiliations.find(({by}) => by === 'possessive')?.to ?? 0) - 1;
}
