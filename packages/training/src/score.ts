import type {Model} from '@nutgraf/model-en';
import {createTagger, type Name} from '../../core/src/names/index.js';
import {KINDS} from '../../core/src/names/network/tags.js';
import {tagParts} from '../../core/src/words/index.js';
import {spansOf} from './calibrate.js';
import {ANYTHING, type TrainingDocument} from './documents.js';

export type NameKind = (typeof KINDS)[number];

/** How many names there are, how many were found, and how many of these are right in extent and kind. */
export interface Score {
  gold: number;
  found: number;
  right: number;
}

const KIND_OF: Partial<Record<Name['type'], NameKind>> = {
  person: 'PER',
  organization: 'ORG',
  place: 'LOC',
  facility: 'LOC',
  group: 'NORP',
  event: 'MISC',
  work: 'MISC',
  law: 'MISC',
  product: 'MISC',
};

/** 0 to 100. */
export function f1({gold, found, right}: Score): number {
  return gold + found === 0 ? 0 : (200 * right) / (gold + found);
}

/**
 * Compares the names that `model` finds, rules included, with the documents' own. Names of other kinds than `kinds`
 * do not count, nor do names inside others, languages, and what the documents leave open.
 */
export function score(documents: readonly TrainingDocument[], model: Model, kinds: readonly NameKind[]): Score {
  const tagger = createTagger(model);
  const total: Score = {gold: 0, found: 0, right: 0};
  for (const document of documents) {
    const {source, words, allowed} = document;
    const gold = new Set<string>();
    for (const {from, to, kind} of spansOf(document)) gold.add(`${from} ${to} ${KINDS[kind]}`);
    total.gold += gold.size;
    tagParts(words, model);
    for (const {from, to, type, demonym, parent} of tagger.tag(source, words)) {
      const kind = demonym ? 'NORP' : KIND_OF[type];
      if (parent >= 0 || !kind || !kinds.includes(kind)) continue;
      if (allowed.subarray(from, to).includes(ANYTHING)) continue;
      total.found++;
      if (gold.has(`${from} ${to} ${kind}`)) total.right++;
    }
  }
  return total;
}
