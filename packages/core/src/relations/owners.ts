import type {Entities} from '../entities/types.js';
import {WordClass} from '../phrases/classes.js';
import {bitsAt, type Frame, isCapitalized, textOf} from '../phrases/frame.js';
import type {Nominal, Phrases, Title} from '../phrases/types.js';
import {firstFrom} from '../words/spans.js';
import {nameOf} from './parties.js';

/** "of the board" in a title where "the board" is a named organization: its entity, and where the title ends before it. */
export function nominalParty(
  phrases: Phrases,
  entities: Entities,
  title: Title,
): {entity: number; to: number} | undefined {
  for (let index = firstFrom(phrases.nominals, title.head + 1); index < phrases.nominals.length; index++) {
    const {from, to, kind} = phrases.nominals[index]!;
    if (from > title.head + 2 || to > title.to) return undefined;
    const entity = entities.ofNominal[index]!;
    if (kind === 'organization' && entity >= 0) return {entity, to: from - 1};
  }
  return undefined;
}

/** "its president", "the union's president": of what is not told, but hardly of the home country. */
export function isOfOther(frame: Frame, phrases: Phrases, title: Title): boolean {
  const pronoun = phrases.pronouns[firstFrom(phrases.pronouns, title.from)];
  if (pronoun && pronoun.from < title.head) return pronoun.gender === 'n';
  const owner = ownerOf(frame, phrases, title);
  return owner?.kind === 'organization' && owner.lemma !== 'government';
}

/** The noun phrase whose head a possessive before the title's head is: "the union" in "the union's president". */
export function ownerOf(frame: Frame, phrases: Phrases, title: Title): Nominal | undefined {
  const owner = phrases.nominals[firstFrom(phrases.nominals, title.from)];
  const owns = owner && owner.to < title.head && bitsAt(frame, owner.to) & WordClass.PossessiveClitic;
  return owns ? owner : undefined;
}

export const UNIONS = /^(?:bloc|grouping|union|organi[sz]ation|alliance)$/;

/** "its secretary-general", "the country's foreign minister": what the pronoun or the noun phrase stands for. */
export function possessorParty(
  frame: Frame,
  phrases: Phrases,
  entities: Entities,
  title: Title,
): {of: string; ofEntity: number} | undefined {
  const index = firstFrom(phrases.pronouns, title.from);
  const pronoun = phrases.pronouns[index];
  let entity = -1;
  if (pronoun && pronoun.from < title.head) entity = pronoun.gender === 'n' ? entities.ofPronoun[index]! : -1;
  else {
    const owner = firstFrom(phrases.nominals, title.from);
    const nominal = phrases.nominals[owner];
    const owns = nominal && nominal.to < title.head && bitsAt(frame, nominal.to) & WordClass.PossessiveClitic;
    if (owns && nominal.kind !== 'person') entity = entities.ofNominal[owner]!;
    if (owns && entity < 0 && nominal.kind === 'organization') entity = calledSo(frame, entities, nominal.head);
  }
  return entity < 0 ? undefined : {of: nameOf(entities, entity), ofEntity: entity};
}

const byWord = new WeakMap<Entities, Map<string, number[]>>();

/** The organizations of an article by each word of their names, looked up once for all of its offices. */
function organizationsByWord(all: Entities): Map<string, number[]> {
  let words = byWord.get(all);
  if (words) return words;
  words = new Map();
  for (const [entity, {type, name}] of all.entities.entries()) {
    if (type !== 'organization') continue;
    for (const word of new Set(name.split(' '))) {
      const bearers = words.get(word);
      if (bearers) bearers.push(entity);
      else words.set(word, [entity]);
    }
  }
  byWord.set(all, words);
  return words;
}

/** The one organization in whose name the capitalized noun at `head` stands: "the Council" of the Council of Europe; else -1. */
function calledSo(frame: Frame, entities: Entities, head: number): number {
  if (!isCapitalized(frame, head)) return -1;
  const noun = textOf(frame, head, head + 1);
  const bearers = organizationsByWord(entities).get(noun) ?? [];
  // The Council of Europe rather than its Parliamentary Assembly.
  const first = bearers.filter(entity => entities.entities[entity]!.name.startsWith(noun));
  return bearers.length === 1 ? bearers[0]! : first.length === 1 ? first[0]! : -1;
}
