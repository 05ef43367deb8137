import {type Frame, lowerAt} from '../phrases/frame.js';
import type {Nominal} from '../phrases/types.js';
import type {Countries} from './countries.js';
import {meansPair, PLURAL_CONFIDENCE} from './groups.js';
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
      groups.push({
        from,
        to,
        level: 'nominal',
        confidence: PLURAL_CONFIDENCE.nominal,
        members: [...near].sort((a, b) => a - b),
      });
      return;
    }
  }
}

export const SIDE = 'side';
const CROSSED = /^(?:go|goes|went|gone|going|cross(?:es|ed|ing)?|over|back|moved?|fled|return(?:s|ed|ing)?)$/;

/** "The Chinese side" of talks: entity of China, or -1. */
export function sideOf(
  frame: Frame,
  {from, to, determiner, affiliations, modifiers}: Nominal,
  ofName: Int32Array,
  linkOf: (entity: number) => Link | undefined,
): number {
  const [only] = affiliations;
  if (determiner !== 'definite' || affiliations.length !== 1 || modifiers.length > 0) return -1;
  if (only!.by !== 'modifier' || only!.name < 0 || !frame.names[only!.name]!.demonym) return -1;
  // "The Lebanese side of the border", "crossed to the Indian side": a place.
  const before = lowerAt(frame, from - 1);
  if (lowerAt(frame, to) === 'of' || before === 'on' || before === 'across') return -1;
  if (before === 'to' && CROSSED.test(lowerAt(frame, from - 2))) return -1;
  const entity = ofName[only!.name]!;
  return linkOf(entity)?.type === 'place' ? entity : -1;
}
