import {WordClass} from '../phrases/classes.js';
import {bitsAt, type Frame, headAt, lowerAt, sentenceEnd, sentenceStart} from '../phrases/frame.js';
import {nounOfLemma} from '../phrases/nounTable.js';
import type {Nominal} from '../phrases/types.js';
import type {Discourse} from './discourse.js';
import type {ReadonlyFew} from './few.js';
import type {Person} from './people.js';
import type {Profile} from './profile.js';

/** How sure plural mentions are: shares of those read in news that had the right members (docs/decisions/0012). */
export const PLURAL_CONFIDENCE = {nominal: 0.9, sides: 0.5, pronoun: 0.8} as const;

/** Sentences back to which the members of a plural mention may stand. */
const REACH = 5;

/** What a pair may be called besides its noun: of states, how they stand to each other. */
const BONDS: ReadonlySet<string> = new Set(
  'two brotherly friendly fraternal sister sisterly neighboring neighbouring'.split(' '),
);
/** Pairs of which each stands for somebody: a state, as a rule. Parties are also those that people vote for. */
const SIDES: ReadonlySet<string> = new Set(
  'side sides party parties interlocutor interlocutors counterpart counterparts'.split(' '),
);
/** "He mediates between the two sides", "a talk with both sides": of whom nothing is told here. */
const AFTER_OTHERS: ReadonlySet<string> = new Set('between with from of for to by'.split(' '));
/** "the rest of the parties", "most of the countries": of more than two. */
const SHARES: ReadonlySet<string> = new Set('rest most some all many several none majority number'.split(' '));
const COUNTS_MORE: ReadonlySet<string> = new Set('three four five six seven eight nine ten other'.split(' '));
/** Words after which the noun phrase goes on to say which ones are meant. */
const NARROWING: ReadonlySet<string> = new Set('of that which who whose with in where'.split(' '));
/** Nouns without a plural form that "they" takes up. */
const BODIES_OF_MANY: ReadonlySet<string> = new Set('police people media authorities'.split(' '));

/**
 * "the two ministers", "both sides": entities of the two last mentioned who fit, in order; null when there are no two.
 * Those of a pair of sides are not of one state.
 */
export function membersOf(frame: Frame, discourse: Discourse, nominal: Nominal, sentence: number): number[] | null {
  const noun = nounOfLemma(nominal.lemma);
  if (!noun || !meansPair(frame, nominal)) return null;
  const tellsNothing = noun.relation || noun.parties;
  const areSides = SIDES.has(nominal.lemma);
  if (areSides && AFTER_OTHERS.has(lowerAt(frame, nominal.from - 1))) return null;
  const fields = nominal.modifiers.filter(word => !BONDS.has(word));
  const fitting = discourse.recent.filter(
    ({entity, last, profile: {heads, words}}) =>
      entity >= 0 &&
      sentence - last.sentence <= REACH &&
      (tellsNothing ? fields.length === 0 : heads.has(nominal.lemma) && fields.every(field => words.has(field))),
  );
  const [one] = fitting;
  const other = fitting.slice(1).find(person => !areSides || standApart(one!, person));
  return one && other ? [one.entity, other.entity].sort((a, b) => a - b) : null;
}

/** Two states, or a state or a body and another body; of somebody whose office is of nothing the words do not tell. */
function standApart({profile: a}: Person, {profile: b}: Person): boolean {
  const states = differ(a.countries, b.countries);
  if (a.countries.size > 0 && b.countries.size > 0) return states;
  return partiesOf(a) > 0 && partiesOf(b) > 0;
}

const partiesOf = ({countries, organizations}: Profile): number => countries.size + organizations.size;

function differ(a: ReadonlyFew<number>, b: ReadonlyFew<number>): boolean {
  for (const own of a) for (const other of b) if (own !== other) return true;
  return false;
}

/** How sure it is that a plural nominal has the right members. */
export const confidenceOfPlural = ({lemma}: Nominal): number =>
  SIDES.has(lemma) ? PLURAL_CONFIDENCE.sides : PLURAL_CONFIDENCE.nominal;

/** Whether a plural can mean two that were named: "the two brotherly countries", not "all countries" or "the countries of the region". */
export function meansPair(
  frame: Frame,
  {from, to, lemma, determiner, affiliations, possessor, modifiers}: Nominal,
): boolean {
  if (determiner !== 'definite' || affiliations.length > 0 || possessor >= 0) return false;
  const first = lowerAt(frame, from);
  if (first !== 'the' && first !== 'both') return false;
  if (COUNTS_MORE.has(lowerAt(frame, from + 1)) || lemma === 'trio') return false;
  const office = nounOfLemma(lemma)?.office ?? false;
  if (!office && !modifiers.every(word => BONDS.has(word))) return false;
  if (to < sentenceEnd(frame, from) && NARROWING.has(lowerAt(frame, to))) return false;
  return !(
    from - 1 > sentenceStart(frame, from) &&
    lowerAt(frame, from - 1) === 'of' &&
    SHARES.has(lowerAt(frame, from - 2))
  );
}

/** Whether other people whom "they" could mean are told of in between: "the police", "villagers". */
export function namesOthers(frame: Frame, from: number, to: number): boolean {
  for (let token = from; token < to; token++) {
    if (BODIES_OF_MANY.has(lowerAt(frame, token))) return true;
    if (!(bitsAt(frame, token) & WordClass.Noun)) continue;
    const head = headAt(frame, token);
    if (head?.noun.plural && (head.noun.kind === 'person' || head.noun.kind === 'organization')) return true;
  }
  return false;
}
