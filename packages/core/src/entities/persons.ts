import {sameSpelling, skeleton} from './spelling.js';
import type {Surface} from './surfaces.js';
import type {Union} from './union.js';

/** Words inside a person's name that no one is told apart by. */
const PARTICLES = new Set(
  'al el ul bin ibn bint ben abu de da do dos das del della di du la le los las van von der den ten ter zu af av y e o st san'.split(
    ' ',
  ),
);

/** After these stands the father's name, which the bearer is not called by: "bin Salman" is no Salman. */
const PATRONYMIC = new Set(['bin', 'ibn', 'bint', 'ben']);

/** Bearers of one last word that are looked at; a text with more of them does not tell them apart by name. */
const MAX_BEARERS = 24;

const NO_WORDS: readonly string[] = [];
const NOBODY: readonly Person[] = [];

interface Person {
  surface: number;
  /** Words without particles. */
  readonly core: readonly string[];
  /** Words of `core` that stand after "bin" or "bint". */
  readonly fathers: readonly string[];
  /** In how many places the name stands by itself, not inside the name of something else. */
  outer: number;
  introduced: number;
}

/** Lists of persons by a word of their names. */
class WordIndex {
  /** One bearer stands for a list of its own, which most words would have. */
  readonly #persons = new Map<string, Person | Person[]>();

  add(word: string, person: Person): void {
    const known = this.#persons.get(word);
    if (!known) this.#persons.set(word, person);
    else if (!Array.isArray(known)) this.#persons.set(word, [known, person]);
    else if (known.length < MAX_BEARERS) known.push(person);
  }

  get(word: string): readonly Person[] {
    const known = this.#persons.get(word);
    if (!known) return NOBODY;
    return Array.isArray(known) ? known : [known];
  }
}

/** What joining persons tells beyond the sets: who else bears a bare surname. */
export interface PersonLinks {
  /** By surface of a single word: all full names it can stand for, the first introduced first. */
  bearers: Map<number, number[]>;
  /** Surfaces joined by likeness, not by equal words. */
  likeness: Set<number>;
}

/**
 * Joins the surfaces that name the same person: spelling variants, full names with and without middle names, and short
 * forms. A bare surname goes to the FIRST bearer introduced, given names and other parts likewise.
 */
export function joinPersons(surfaces: readonly Surface[], persons: readonly number[], union: Union): PersonLinks {
  const full: Person[] = [];
  const short: Person[] = [];
  for (const surface of persons) {
    const {words, first, outer} = surfaces[surface]!;
    const core = words.some(word => PARTICLES.has(word)) ? words.filter(word => !PARTICLES.has(word)) : words;
    const patronymic = words.some(word => PATRONYMIC.has(word));
    const fathers = patronymic ? words.filter((_, index) => PATRONYMIC.has(words[index - 1] ?? '')) : NO_WORDS;
    const person = {surface, core: core.length > 0 ? core : words, fathers, outer, introduced: first};
    (person.core.length > 1 ? full : short).push(person);
  }
  // Those that stand by themselves come first: "the Heydar Aliyev Centre" introduces nobody.
  const byIntroduction = (a: Person, b: Person) =>
    Number(b.outer > 0) - Number(a.outer > 0) || a.introduced - b.introduced;
  full.sort(byIntroduction);
  short.sort(byIntroduction);
  /** Who may be of a family whose two surnames `isFamily` looks for. */
  const bySurname = new WordIndex();
  for (const person of full) if (person.core.length > 2) bySurname.add(person.core.at(-1)!, person);
  const index = new PersonIndex();
  const links: PersonLinks = {bearers: new Map(), likeness: new Set()};
  const families: Person[] = [];
  for (const person of full) {
    if (isFamily(person, bySurname.get(person.core.at(-1)!))) families.push(person);
    else {
      const twin = index.twinOf(person);
      if (twin) {
        union.join(person.surface, twin.surface);
        if (!person.core.every(word => twin.core.includes(word))) links.likeness.add(person.surface);
      }
      index.add(person);
    }
  }
  const joinShort = (surface: number, bearers: readonly Person[]) => {
    union.join(surface, bearers[0]!.surface);
    links.bearers.set(
      surface,
      bearers.map(bearer => bearer.surface),
    );
  };
  for (const person of families) {
    joinShort(
      person.surface,
      index.last.get(person.core.at(-1)!).filter(other => compatible(person.core, other.core)),
    );
  }
  const alone = new Map<string, number>();
  for (const {surface, core, fathers} of short) {
    const bearers = fathers.length > 0 ? index.childrenOf(core[0]!) : index.bearersOf(core[0]!);
    if (bearers.length > 0) {
      joinShort(surface, bearers);
      continue;
    }
    const like = index.alike(core[0]!);
    if (like) {
      union.join(surface, like.surface);
      links.likeness.add(surface);
      continue;
    }
    // "Sultan Al Jaber" and "Al Jaber", who is named in no other way.
    const known = alone.get(core[0]!);
    if (known === undefined) alone.set(core[0]!, surface);
    else union.join(surface, known);
  }
  return links;
}

/** Full names by their words. */
class PersonIndex {
  readonly last = new WordIndex();
  readonly #first = new WordIndex();
  readonly #inner = new WordIndex();
  readonly #sound = new WordIndex();
  readonly #firstSound = new WordIndex();
  readonly #fathers = new WordIndex();

  add(person: Person): void {
    const surname = person.core.at(-1)!;
    this.last.add(surname, person);
    this.#first.add(person.core[0]!, person);
    this.#sound.add(skeleton(surname), person);
    this.#firstSound.add(skeleton(person.core[0]!), person);
    for (const word of person.core.slice(1, -1)) this.#inner.add(word, person);
    for (const word of person.fathers) this.#fathers.add(word, person);
  }

  /** The first person of whom this can be another full name. */
  twinOf(person: Person): Person | undefined {
    const {core} = person;
    const surname = core.at(-1)!;
    // "Salman bin Abdulaziz Al Saud" and "Mohammed bin Salman bin Abdulaziz Al Saud" are father and son.
    const isTwin = (other: Person) =>
      compatible(core, other.core) &&
      (person.fathers.length + other.fathers.length === 0 || sameGiven(core[0]!, other.core[0]!));
    return (
      this.last.get(surname).find(isTwin) ??
      this.#sound.get(skeleton(surname)).find(isTwin) ??
      this.#firstSound.get(skeleton(core[0]!)).find(other => isPart(core, other.core)) ??
      this.last.get(core[0]!).find(other => isTurned(core, other.core))
    );
  }

  /** Everybody whose surname, given name or middle name the word is; nobody is called by his father's after "bin". */
  bearersOf(word: string): Person[] {
    const bearers = [...this.last.get(word), ...this.#first.get(word), ...this.#inner.get(word)];
    return bearers.filter(({core, fathers}) => core[0] === word || !fathers.includes(word));
  }

  /** "bin Salman": everybody whose father is named so. */
  childrenOf(word: string): readonly Person[] {
    const children = this.#fathers.get(word);
    return children.length > 0 ? children : this.bearersOf(word);
  }

  alike(word: string): Person | undefined {
    const sound = skeleton(word);
    return (
      this.#sound
        .get(sound)
        .find(({core, fathers}) => sameSpelling(word, core.at(-1)!) && !fathers.includes(core.at(-1)!)) ??
      this.#firstSound.get(sound).find(bearer => sameSpelling(word, bearer.core[0]!))
    );
  }
}

/**
 * "Batista Icaza" where there are a Ciro and a Dalila Batista Icaza: a surname of two words that several people bear,
 * none of them fully named by it.
 */
function isFamily({core}: Person, others: readonly Person[]): boolean {
  if (core.length !== 2) return false;
  const bearers = others.filter(
    other => other.core.length > 2 && other.core.at(-2) === core[0] && other.core.at(-1) === core[1],
  );
  return bearers.some(bearer => bearers.some(other => !compatible(bearer.core, other.core)));
}

/** Same surname, and given names that do not speak against it. */
function compatible(a: readonly string[], b: readonly string[]): boolean {
  if (!sameSpelling(a.at(-1)!, b.at(-1)!)) return false;
  const shorter = a.length <= b.length ? a : b;
  const longer = a.length <= b.length ? b : a;
  if (shorter.length === longer.length) {
    for (let i = 0; i < shorter.length - 1; i++) if (!sameGiven(shorter[i]!, longer[i]!)) return false;
    return true;
  }
  // Two middle names against three may be two people; one given name may be any of them.
  let at = 0;
  for (let i = 0; i < shorter.length - 1; i++) {
    while (at < longer.length - 1 && !sameGiven(shorter[i]!, longer[at]!)) at++;
    if (at++ >= longer.length - 1) return false;
  }
  return true;
}

/** "J." and "Jeyhun"; "Ceyhun" and "Jeyhun". */
function sameGiven(a: string, b: string): boolean {
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return sameSpelling(a, b);
}

/** "Maria Lopez" or "Maria Vidal" in "Maria Lopez Vidal Rey": the shorter name leaves words of the longer out, not the first. */
function isPart(a: readonly string[], b: readonly string[]): boolean {
  const shorter = a.length <= b.length ? a : b;
  const longer = a.length <= b.length ? b : a;
  if (shorter.length < 2 || shorter.length === longer.length) return false;
  if (!sameSpelling(shorter[0]!, longer[0]!)) return false;
  let at = 1;
  for (let i = 1; i < shorter.length; i++) {
    while (at < longer.length && !sameSpelling(shorter[i]!, longer[at]!)) at++;
    if (at++ >= longer.length) return false;
  }
  return true;
}

/** "Orban Viktor" and "Viktor Orban". */
function isTurned(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length > 3) return false;
  const rest = a.slice(1);
  return rest.every((word, i) => word === b[i]) && a[0] === b.at(-1);
}
