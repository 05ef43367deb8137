import type {Frame} from '../phrases/frame.js';
import type {Nominal} from '../phrases/types.js';
import type {Countries} from './countries.js';
import {meansPair} from './groups.js';
import type {Link} from './knowledge.js';
import type {PluralMention} from './types.js';

/** What any country may be called. */
export const GENERAL = new Set(['country', 'nation', 'state']);

/** By kind ("kingdom"): the one country of that kind that a text names, -1 where there are several. */
export function countriesByKind(
  frame: Frame,
  ofName: Int32Array,
  linkOf: (entity: number) => Link | undefined,
): Map<string, number> {
  const found = new Map<string, number>();
  for (let name = 0; name < frame.names.length; name++) {
    if (frame.names[name]!.type !== 'place') continue;
    const entity = ofName[name]!;
    const link = linkOf(entity);
    if (link?.type !== 'place') continue;
    for (const kind of link.kinds) {
      const lemma = kind.toLowerCase();
      const known = found.get(lemma);
      found.set(lemma, known === undefined || known === entity ? entity : -1);
    }
  }
  return found;
}

/** "the two countries": when exactly two were mentioned here or shortly before. */
export function groupOfCountries(
  groups: PluralMention[],
  frame: Frame,
  nominal: Nominal,
  countries: Countries,
  sentence: number,
): void {
  const {from, to, lemma} = nominal;
  if (lemma !== 'country' && lemma !== 'nation' && lemma !== 'state') return;
  if (!meansPair(frame, nominal)) return;
  for (let back = 0; back <= 3; back++) {
    const near = countries.within(sentence, back);
    if (near.length > 2) return;
    if (near.length === 2) {
      groups.push({from, to, level: 'nominal', members: [...near].sort((a, b) => a - b)});
      return;
    }
  }
}
