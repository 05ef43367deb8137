import {type LastMention, type Person, recordMention} from './people.js';

/**
 * People kept as possible antecedents, the last mentioned first. A pronoun looks at the 5 most recent and the 2 most
 * mentioned; more of them changed nothing in cross-validation on OntoGUM.
 */
const MAX_RECENT = 16;
export const RECENT_CANDIDATES = 5;
/** People kept for one noun: beyond the last dozen ministers nobody says "the minister" of the first. */
const MAX_PER_NOUN = 12;

/** Who has been mentioned so far. */
export class Discourse {
  /** Most recent first. */
  readonly recent: Person[] = [];
  /** The two most mentioned. */
  readonly top: Person[] = [];
  /** Person to whom the last pronoun of a gender went, with its sentence. */
  readonly lastPronoun: {m: {person: Person; sentence: number} | null; f: {person: Person; sentence: number} | null} = {
    m: null,
    f: null,
  };
  /** Speaker of the last quotation whose source is known. */
  lastSpeaker: Person | null = null;
  readonly #byNoun = new Map<string, Person[]>();

  mention(person: Person, mention: LastMention): void {
    recordMention(person, mention);
    const at = this.recent.indexOf(person);
    if (at >= 0) this.recent.splice(at, 1);
    else if (this.recent.length === MAX_RECENT) this.recent.pop();
    this.recent.unshift(person);
    if (person.entity < 0) return;
    const [first, second] = this.top;
    if (person === first) return;
    if (!first || person.mentions > first.mentions) {
      this.top[0] = person;
      if (first) this.top[1] = first;
    } else if (person !== second && (!second || person.mentions > second.mentions)) this.top[1] = person;
  }

  /** Remembers that a key ("h:minister") can mean the person. */
  index(key: string, person: Person): void {
    const list = this.#byNoun.get(key);
    if (!list) this.#byNoun.set(key, [person]);
    else if (!list.includes(person)) {
      if (list.length === MAX_PER_NOUN) list.shift();
      list.push(person);
    }
  }

  indexed(key: string): readonly Person[] {
    return this.#byNoun.get(key) ?? NOBODY;
  }
}

const NOBODY: readonly Person[] = [];
