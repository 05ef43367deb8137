import {type Frame, lemmaAt} from '../phrases/frame.js';
import type {Title} from '../phrases/types.js';
import type {Person} from './people.js';
import {honorificGender} from './profile.js';

/**
 * The bearer of a bare surname: `first`, who was introduced first, unless title or form of address fit another of
 * `bearers` better.
 */
export function chooseBearer(
  frame: Frame,
  name: number,
  first: number,
  bearers: readonly number[],
  title: Title | undefined,
  personOf: (entity: number) => Person,
): number {
  const gender = honorificGender(frame, frame.names[name]!.from);
  const lemma = title && lemmaAt(frame, title.head);
  let best = first;
  let bestFit = 0;
  for (const entity of bearers) {
    const {strongGender, weakGender, profile} = personOf(entity);
    let fit = 0;
    if (gender && strongGender) fit += gender === strongGender ? 2 : -4;
    if (gender && !strongGender && weakGender) fit += gender === weakGender ? 1 : -2;
    if (lemma !== undefined && profile.heads.has(lemma)) fit += 2;
    if (fit > bestFit) {
      bestFit = fit;
      best = entity;
    }
  }
  return best;
}
