import {type Frame, lemmaAt, sentenceStart} from '../phrases/frame.js';
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
}

/** "Peru's president has urged restraint. Ana Quispe said": who an office at the head of a story stands for. */
export class Openings {
  #last: Opening | undefined;

  /** Notes an office of a country, or of a body, that nobody named before holds, as the subject of its sentence. */
  note(
    {quotation}: Grammar,
    index: number,
    nominal: Nominal,
    sentence: number,
    role: Role,
    unnamed: Person,
    ofName: Int32Array,
    holders: readonly Person[],
  ): void {
    const noun = nounOfLemma(nominal.lemma);
    const countries = nominal.affiliations.flatMap(({name, by}) =>
      name >= 0 && by !== 'to' && by !== 'in' ? [ofName[name]!] : [],
    );
    const definite = nominal.determiner === 'definite' || nominal.determiner === 'possessive';
    if (!noun?.office || noun.vague || noun.relation || !definite || countries.length === 0) return;
    if (role !== Role.subject || quotation[nominal.head]! >= 0) return;
    // Somebody named shortly before may hold it.
    const mayHold = ({last, profile}: Person) =>
      sentence - last.sentence <= HOLDER_REACH &&
      (profile.countries.size === 0 || countries.some(country => profile.countries.has(country)));
    if (holders.some(mayHold)) return;
    this.#last = {index, nominal, sentence, unnamed, pronouns: [], countries};
  }

  /** A pronoun that went to somebody unnamed, though `other` may be meant too. */
  pronoun(index: number, unnamed: Person, other: Person | null): void {
    if (this.#last?.unnamed !== unnamed) return;
    // "Peru's envoy says President Rojas is ill, and his health": one named since is likelier.
    if (!other || other.last.from < this.#last.nominal.head) this.#last.pronouns.push(index);
  }

  /**
   * The opening that somebody first named now, by `title` or as a subject without one, takes up; undefined where none does.
   * `countriesOf` are those of the person's title.
   */
  named(
    frame: Frame,
    {from, to}: {from: number; to: number},
    title: Title | undefined,
    role: Role,
    countries: Iterable<number>,
  ): Opening | undefined {
    const opening = this.#last;
    if (!opening) return undefined;
    const back = frame.words.sentenceOf[from]! - opening.sentence;
    if (back > REACH) this.#last = undefined;
    if (back < 1 || back > REACH) return undefined;
    for (const country of countries) if (!opening.countries.includes(country)) return undefined;
    if (title) {
      if (lemmaAt(frame, title.head) !== opening.nominal.lemma || title.status === 'former') return undefined;
      const words = new Set(opening.nominal.modifiers);
      // A "Foreign Minister" is not "the defence minister".
      for (const word of modifiersOf(frame, title)) if (words.size > 0 && !words.has(word)) return undefined;
    } else if (back > 1 || role !== Role.subject || to - from < 2 || from !== sentenceStart(frame, from)) {
      return undefined;
    }
    this.#last = undefined;
    return opening;
  }
}

function modifiersOf({words, nameAt}: Frame, {from, head}: Title): string[] {
  const found: string[] = [];
  for (let token = from; token < head; token++) {
    const word = words.lexicon.lower[words.types[token]!]!;
    if (nameAt[token]! < 0 && /^[a-z]+$/.test(word) && word !== 'the') found.push(word);
  }
  return found;
}
