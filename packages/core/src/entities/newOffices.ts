import {WordClass} from '../phrases/classes.js';
import {bitsAt, lowerAt, sentenceEnd} from '../phrases/frame.js';
import {nounOfLemma} from '../phrases/nounTable.js';
import type {Nominal} from '../phrases/types.js';
import type {Cast} from './cast.js';
import {finiteBetween} from './grammar.js';
import type {Person} from './people.js';
import {addOffice, appointedBefore, noteEntity} from './profile.js';
import type {Resolution} from './resolution.js';
import {holdsNow} from './standing.js';

/** "Named X as the country's envoy": a new office of X. */
export function readAppointment(r: Resolution, cast: Cast, nominal: Nominal): boolean {
  const {frame, ofName} = r;
  if (!(bitsAt(frame, nominal.from - 1) & WordClass.As) || !nounOfLemma(nominal.lemma)?.office) return false;
  const name = appointedBefore(frame, cast.names, nominal.from - 1);
  if (name < 0) return false;
  const person = cast.person(ofName[name]!);
  addOffice(person, nominal, 'new');
  for (const {name: place, by} of nominal.affiliations) {
    if (place < 0 || frame.names[place]!.type !== 'place') continue;
    noteEntity(person.profile, by === 'to' || by === 'in' ? 'hosts' : 'countries', ofName[place]!);
  }
  cast.index(person);
  return true;
}

/** "The minister, a former judge, said": an office of whom the noun before the comma means. */
export function readApposition(r: Resolution, cast: Cast, nominal: Nominal): boolean {
  const {frame, grammar} = r;
  const {from, to, determiner} = nominal;
  if (determiner !== 'indefinite' || from < 2 || !(bitsAt(frame, from - 1) & WordClass.Comma)) return false;
  const person = frame.nameAt[from - 2]! < 0 ? cast.personAt(from - 2) : null;
  if (!person || frame.words.sentenceOf[from - 2] !== frame.words.sentenceOf[from]) return false;
  const end = sentenceEnd(frame, from);
  let close = to;
  while (close < end && !(bitsAt(frame, close) & WordClass.Comma)) close++;
  if (close === end || finiteBetween(grammar, to, close) > 0) return false;
  addOffice(person, nominal);
  cast.index(person);
  return true;
}

/** "The Community … its envoy": the one such officer of a body named in the sentence or the one before. */
export function officerOfBody(
  r: Resolution,
  cast: Cast,
  {possessor, lemma, modifiers, head}: Nominal,
  sentence: number,
): Person | undefined {
  const {frame, ofName} = r;
  if (possessor < 0 || lowerAt(frame, possessor) !== 'its' || modifiers.length > 0) return undefined;
  const bodies = new Set<number>();
  for (let token = frame.words.sentences[Math.max(0, sentence - 1)]!; token < head; token++) {
    if (frame.nameAt[token]! >= 0) bodies.add(ofName[frame.nameAt[token]!]!);
  }
  const officers = cast.discourse.indexed(`h:${lemma}`).filter(({entity, profile}) => {
    if (entity < 0 || !holdsNow(lemma, profile)) return false;
    for (const body of bodies) if (profile.organizations.has(body) || profile.countries.has(body)) return true;
    return false;
  });
  return officers.length === 1 ? officers[0] : undefined;
}
