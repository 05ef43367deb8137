import {nounOfLemma} from '../phrases/nounTable.js';
import type {Nominal} from '../phrases/types.js';
import {CALLED, LONE} from './bodyKinds.js';

/** Bodies that somebody may have besides the one whose office they hold. */
const NOT_OWN = new Set(
  'government administration cabinet office team squad army police force forces church school university college group staff band orchestra court museum hospital parliament board union club'.split(
    ' ',
  ),
);

/**
 * "Her ministry", "his federation": the one of the bodies that its possessor holds an office of which the noun can name, or -1.
 *
 * @param headsOf what the heads of a body's names say that it is
 * @param mayBe whether a body whose name does not say what it is may be called by a noun
 */
export function ownBodyOf(
  {kind, lemma, modifiers, affiliations}: Nominal,
  bodies: readonly number[],
  headsOf: ReadonlyMap<number, ReadonlySet<string>>,
  mayBe: (entity: number, lemma: string) => boolean,
): number {
  if (kind !== 'organization' || NOT_OWN.has(lemma) || modifiers.length + affiliations.length > 0) return -1;
  const called = (entity: number) => {
    const heads = headsOf.get(entity);
    if (heads?.has(lemma)) return true;
    for (const rank of CALLED.get(lemma) ?? []) if (rank.some(head => heads?.has(head))) return true;
    return false;
  };
  const ofKind = bodies.filter(called);
  if (ofKind.length > 0) return ofKind.length === 1 ? ofKind[0]! : -1;
  const [only] = bodies;
  if (bodies.length !== 1) return -1;
  const general = nounOfLemma(lemma)?.vague || ((LONE.has(lemma) || lemma === 'party') && mayBe(only!, lemma));
  return general ? only! : -1;
}
