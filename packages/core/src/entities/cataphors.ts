import {WordClass} from '../phrases/classes.js';
import {bitsAt, lowerAt} from '../phrases/frame.js';
import {PARTICIPLE, PREPOSITION} from '../phrases/tags.js';
import type {Pronoun, Title} from '../phrases/types.js';
import {boundariesBetween, finiteBetween, type Grammar, Role, roleOf} from './grammar.js';
import type {Person} from './people.js';
import type {Cataphor} from './pronouns.js';

/** Tokens after a pronoun in which a name can be what it points forward to. */
const REACH = 25;

/**
 * People named after a pronoun in its sentence. `names` are persons' names in order, of which `next` is the first after
 * the pronoun.
 */
export function findCataphors(
  grammar: Grammar,
  pronoun: Pronoun,
  names: readonly number[],
  next: number,
  titleBefore: ReadonlyMap<number, Title>,
  personOf: (name: number) => Person,
): Cataphor[] {
  const {frame} = grammar;
  const {words} = frame;
  const sentence = words.sentenceOf[pronoun.from]!;
  const opener = words.sentences[sentence]!;
  const cataphors: Cataphor[] = [];
  for (let index = next; index < names.length; index++) {
    const name = names[index]!;
    const {from, to} = frame.names[name]!;
    if (from > pronoun.from + REACH || words.sentenceOf[from] !== sentence) break;
    const phrase = titleBefore.get(name)?.from ?? from;
    // "his counterpart X": X is not "his".
    if (phrase <= pronoun.from) continue;
    const person = personOf(name);
    if (cataphors.some(({person: other}) => other === person)) continue;
    const tag = words.tags[opener]!;
    const opens =
      PREPOSITION[tag] === 1 ||
      PARTICIPLE[tag] === 1 ||
      lowerAt(frame, opener) === 'asked' ||
      (bitsAt(frame, opener) & WordClass.Subordinator) !== 0;
    cataphors.push({
      person,
      governed:
        pronoun.case === 'subject' &&
        finiteBetween(grammar, pronoun.to, from) === 1 &&
        boundariesBetween(grammar, pronoun.to, from) === 0,
      fresh: person.last.sentence < sentence - 2,
      subject: roleOf(grammar, from, to) === Role.subject,
      fronted: opens && (commaBefore(grammar, pronoun.to, phrase) || commaBefore(grammar, pronoun.to, from)),
    });
  }
  return cataphors;
}

/**
 * Whether the opening phrase ends in a comma directly before the phrase that starts at `phrase`: its first comma, or a
 * later one when no clause has begun ("In his talks with the mayor, Y, X said").
 */
function commaBefore(grammar: Grammar, from: number, phrase: number): boolean {
  const {frame} = grammar;
  const last = bitsAt(frame, phrase - 1) & WordClass.Definite ? phrase - 2 : phrase - 1;
  if (last < from || !(bitsAt(frame, last) & WordClass.Comma)) return false;
  if (finiteBetween(grammar, from, last) === 0) return true;
  for (let token = from; token < last; token++) if (bitsAt(frame, token) & WordClass.Comma) return false;
  return true;
}
