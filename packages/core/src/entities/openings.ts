import {isCapitalized, sentenceStart} from '../phrases/frame.js';
import {nounOfLemma} from '../phrases/nounTable.js';
import type {Nominal} from '../phrases/types.js';
import {type Grammar, Role, roleOf} from './grammar.js';
import type {Person} from './people.js';

/** Sentences after an opening in which the person is named. */
const REACH = 2;

/** A sentence that begins with an office-holder who has no name yet: "Iran's foreign minister says … ". */
export interface Opening {
  /** Index of the noun phrase, in the list of nominals. */
  nominal: number;
  sentence: number;
  /** The unnamed person of the noun phrase. */
  person: Person;
  /** Indices of the pronouns that have been taken for that person. */
  pronouns: number[];
}

/** "The next president": nobody who is named soon. */
const UNKNOWN_YET = new Set(['next', 'future', 'other', 'another']);

/** Whether a noun phrase nobody is found for opens its sentence with an office: "The head of the Cocoa Board says". */
export function opens({frame}: Grammar, nominal: Nominal, role: Role): boolean {
  const {from, head, lemma, number, determiner, modifiers} = nominal;
  if (role !== Role.subject || number === 'plural' || from !== sentenceStart(frame, from)) return false;
  // "Orthodox Patriarch Elias": a title, though its name was not found.
  if (determiner === 'none' && isCapitalized(frame, head)) return false;
  return nounOfLemma(lemma)?.office === true && !modifiers.some(word => UNKNOWN_YET.has(word));
}

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
 * Whether a full name that opens a sentence is that of an opening before it: "Iran's foreign minister says … . Ali
 * Karimi told reporters …". Agencies tell the office first and the name next. `tells` is whether its bearer speaks there.
 */
export function isNamed(grammar: Grammar, opening: Opening, from: number, to: number, tells: boolean): boolean {
  const {frame} = grammar;
  const {sentence, person} = opening;
  if (person.unnamed === null || to - from < 2 || from !== sentenceStart(frame, from)) return false;
  if (!tells && SPEAK_OF_OTHERS.has(person.unnamed.lemma)) return false;
  const back = frame.words.sentenceOf[from]! - sentence;
  return back >= 1 && back <= REACH && roleOf(grammar, from, to) === Role.subject;
}
