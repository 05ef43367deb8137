import {nounOfLemma} from '../phrases/nounTable.js';
import type {Nominal} from '../phrases/types.js';
import type {Discourse} from './discourse.js';
import {type Grammar, Role} from './grammar.js';
import {isOfficeItself} from './nominals.js';
import {genderOf, type Person} from './people.js';

/**
 * "Ruto announced … . The president said": the only person near, of whom the text has told no office, where an office without
 * more opens the next sentence as its subject; else null.
 */
export function goesOn(
  {frame, quotation}: Grammar,
  {recent}: Discourse,
  nominal: Nominal,
  sentence: number,
  role: Role,
): Person | null {
  const {from, head, lemma, determiner, affiliations, modifiers} = nominal;
  const noun = nounOfLemma(lemma);
  if (!noun?.office || noun.vague || determiner !== 'definite' || role !== Role.subject) return null;
  if (affiliations.length > 0 || modifiers.length > 0 || quotation[head]! >= 0) return null;
  if (from !== frame.words.sentences[sentence] || isOfficeItself(frame, nominal)) return null;
  const [person, before] = recent;
  if (!person || person.entity < 0 || person.profile.heads.size > 0) return null;
  if (sentence - person.last.sentence !== 1 || person.last.role !== Role.subject) return null;
  if (before && sentence - before.last.sentence <= 1) return null;
  const {gender} = genderOf(person);
  return noun.gender && gender && noun.gender !== gender ? null : person;
}
