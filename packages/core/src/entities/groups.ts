import {nounOfLemma} from '../phrases/nounTable.js';
import type {Nominal} from '../phrases/types.js';
import type {Discourse} from './discourse.js';

/** Sentences back to which the members of a plural mention may stand. */
const REACH = 5;

/** "the ministers", "both sides": entities of the two last mentioned who fit, in order; null when there are no two. */
export function membersOf(discourse: Discourse, nominal: Nominal, sentence: number): number[] | null {
  const noun = nounOfLemma(nominal.lemma);
  if (!noun || nominal.possessor >= 0 || nominal.affiliations.length > 0) return null;
  if (nominal.determiner !== 'definite' || nominal.modifiers.length > 0) return null;
  const parties = noun.relation || noun.parties;
  const fitting = discourse.recent.filter(
    ({entity, last, profile}) =>
      entity >= 0 && sentence - last.sentence <= REACH && (parties || profile.heads.has(nominal.lemma)),
  );
  if (fitting.length < 2) return null;
  return fitting
    .slice(0, 2)
    .map(({entity}) => entity)
    .sort((a, b) => a - b);
}
