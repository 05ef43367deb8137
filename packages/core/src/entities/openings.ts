import {type Frame, isCapitalized, lemmaAt, sentenceStart} from '../phrases/frame.js';
import {nounOfLemma} from '../phrases/nounTable.js';
import type {Nominal, Title} from '../phrases/types.js';
import {type Grammar, Role} from './grammar.js';
import type {Person} from './people.js';

/** Sentences after "Peru's president says" within which the president is named. */
const REACH = 2;

/** Sentences back to which somebody named may be meant by an office, though in doubt. */
const HOLDER_REACH = 6;

/** An office-holder told of before being named. */
interface Opening {
  index: number;
  nominal: Nominal;
  sentence: number;
  /** Stands for whoever it is in the discourse. */
  unnamed: Person;
  /** Indexes of the pronouns that mean the same. */
  pronouns: number[];
  /** Entities of the countries whose officer it is. */
  countries: readonly number[];
  /** Its sentence begins with it. */
  first: boolean;
}

/** Who is named, and how. */
export interface Naming {
  from: number;
  to: number;
  title: Title | undefined;
  role: Role;
  /** Entities of the countries of the person's title. */
  countries: Iterable<number>;
  /** Whether the person is the source of words there. */
  tells: boolean;
}

/** "The next president": nobody who is named soon. */
const UNKNOWN_YET = new Set(['next', 'future', 'other', 'another']);

/** Who mostly speaks of others: the name that follows may as well be that of the accused. */
const SPEAK_OF_OTHERS = new Set([
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'prosecutor',
  'judge',
  'lawyer',
  'attorney',
  'officer',
]);

/**
 * "Peru's president has urged restraint. Ana Quispe said": who an office at the head of a story stands for. Agencies tell
 * the office first and the name next.
 */
export class Openings {
  #last: Opening | undefined;

  /** Notes an office that nobody named before holds, as the subject of its sentence. */
  note(
    {frame, quotation}: Grammar,
    index: number,
    nominal: Nominal,
    sentence: number,
    role: Role,
    unnamed: Person,
    ofName: Int32Array,
    holders: readonly Person[],
  ): void {
    const noun = nounOfLemma(nominal.lemma);
    if (!noun?.office || noun.relation || nominal.number === 'plural') return;
    if (role !== Role.subject || quotation[nominal.head]! >= 0) return;
    const countries = nominal.affiliations.flatMap(({name, by}) =>
      name >= 0 && by !== 'to' && by !== 'in' ? [ofName[name]!] : [],
    );
    const first = isFirst(frame, nominal);
    const definite = nominal.determiner === 'definite' || nominal.determiner === 'possessive';
    if (!first && (noun.vague || !definite || countries.length === 0)) return;
    // Somebody named shortly before may hold it.
    const mayHold = ({last, profile}: Person) =>
      sentence - last.sentence <= HOLDER_REACH &&
      (profile.countries.size === 0 || countries.some(country => profile.countries.has(country)));
    if (nominal.determiner !== 'indefinite' && holders.some(mayHold)) return;
    this.#last = {index, nominal, sentence, unnamed, pronouns: [], countries, first};
  }

  /** Somebody else begins a sentence, so that a name that begins the next is not that of an opening before. */
  turn(): void {
    if (this.#last) this.#last.first = false;
  }

  /** A pronoun that went to somebody unnamed, though `other` may be meant too. */
  pronoun(index: number, unnamed: Person, other: Person | null): void {
    if (this.#last?.unnamed !== unnamed) return;
    // "Peru's envoy says President Rojas is ill, and his health": one named since is likelier.
    if (!other || other.last.from < this.#last.nominal.head) this.#last.pronouns.push(index);
  }

  /** The opening that somebody first named now, by a title or as a subject without one, takes up; undefined where none does. */
  named(frame: Frame, {from, to, title, role, countries, tells}: Naming): Opening | undefined {
    const opening = this.#last;
    if (!opening) return undefined;
    const back = frame.words.sentenceOf[from]! - opening.sentence;
    if (back > REACH) this.#last = undefined;
    if (back < 1 || back > REACH) return undefined;
    const {nominal} = opening;
    for (const country of countries)
      if (opening.countries.length > 0 && !opening.countries.includes(country)) return undefined;
    if (title) {
      if (nominal.determiner === 'indefinite' || opening.countries.length === 0) return undefined;
      if (lemmaAt(frame, title.head) !== nominal.lemma || title.status === 'former') return undefined;
      const words = new Set(nominal.modifiers);
      // A "Foreign Minister" is not "the defence minister".
      for (const word of modifiersOf(frame, title)) if (words.size > 0 && !words.has(word)) return undefined;
    } else {
      if (role !== Role.subject || to - from < 2 || from !== sentenceStart(frame, from)) return undefined;
      if (!opening.first || (!tells && SPEAK_OF_OTHERS.has(nominal.lemma))) return undefined;
    }
    this.#last = undefined;
    return opening;
  }
}

/** Whether a noun phrase begins its sentence and tells an office: "The head of the Cocoa Board says". */
function isFirst(frame: Frame, {from, head, determiner, modifiers}: Nominal): boolean {
  if (from !== sentenceStart(frame, from)) return false;
  // "Orthodox Patriarch Elias": a title, though its name was not found.
  if (determiner === 'none' && isCapitalized(frame, head)) return false;
  return !modifiers.some(word => UNKNOWN_YET.has(word));
}

function modifiersOf({words, nameAt}: Frame, {from, head}: Title): string[] {
  const found: string[] = [];
  for (let token = from; token < head; token++) {
    const word = words.lexicon.lower[words.types[token]!]!;
    if (nameAt[token]! < 0 && /^[a-z]+$/.test(word) && word !== 'the') found.push(word);
  }
  return found;
}
