import type {Model} from '@nutgraf/model-en';
import type {Source} from '../source/types.js';
import type {Words} from '../words/types.js';
import {NameNetwork} from './network/network.js';
import {refine} from './rules/index.js';
import type {Name, NameFinder} from './types.js';

export {plugIn} from './plugged.js';
export type {Name, NameFinder, TaggedName, Tagger, TaggerText} from './types.js';

/**
 * The trained tagger: a small network over word vectors and context (`network/`), then rules that hold in any article
 * (`rules/`).
 *
 * @throws {RangeError} when the model has no sections for names, or they have not the sizes they state.
 */
export function createTagger(model: Model): NameFinder {
  const network = new NameNetwork(model);
  return {
    tag(source: Source, words: Words): Name[] {
      return refine(source, words, network.find(words));
    },
  };
}
