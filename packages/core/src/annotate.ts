import type {Model} from '@nutgraf/model-en';
import type {Root} from 'mdast';
import type {Article, Input} from './article.js';
import {assemble} from './assemble.js';
import {joinEntities} from './entities/index.js';
import type {Entities} from './entities/types.js';
import {createTagger, plugIn, type Tagger} from './names/index.js';
import {findPhrases} from './phrases/index.js';
import {findQuotes} from './quotes/index.js';
import {relate} from './relations/index.js';
import type {Relations} from './relations/types.js';
import {readSource} from './source/index.js';
import type {Source} from './source/types.js';
import {findLiterals} from './times/index.js';
import {createLexicon, readWords, tagParts, type Words} from './words/index.js';

export interface AnnotateOptions {
  /** How to read the source: `plain` unless said. */
  input?: Input;
  /** The article's date (ISO 8601), where the caller knows it better than the text. */
  date?: string;
  /** The parsed Markdown, when the caller has it already; must be the tree of exactly this source. */
  tree?: Root;
}

export interface AnnotatorOptions {
  model: Model;
  /** Another way to find names, in place of the trained one or along with it. */
  tagger?: Tagger;
}

export interface Annotator {
  annotate(source: string, options?: AnnotateOptions): Article;
  /**
   * The same, a stage at each `next()`, for whoever has other things to do in between; the last gives the article. To
   * give up, stop asking. Several may be under way at once.
   */
  annotateSteps(source: string, options?: AnnotateOptions): Generator<undefined, Article, undefined>;
}

/**
 * An annotator on a loaded model. It keeps what it learns about words between articles, within a bound.
 *
 * @throws {RangeError} when the model has no sections for names, or they have not the sizes they state; with a `tagger`
 *   of your own, such a model is noticed when that asks for the trained names.
 */
export function createAnnotator({model, tagger}: AnnotatorOptions): Annotator {
  const finder = tagger ? plugIn(tagger, () => createTagger(model)) : createTagger(model);
  let lexicon = createLexicon();
  function* annotateSteps(raw: string, options: AnnotateOptions = {}): Generator<undefined, Article, undefined> {
    const source = readSource(raw, options);
    yield;
    const {words, entities, relations} = yield* read(source);
    yield;
    return assemble(source, words, entities, relations);
  }

  // Returns before the article is assembled, so that what only the stages need is let go of by then.
  function* read(
    source: Source,
  ): Generator<undefined, {words: Words; entities: Entities; relations: Relations}, undefined> {
    const words = readWords(source, lexicon);
    // One that was full and has been left behind goes, with all that the stages keep beside it.
    lexicon = words.lexicon;
    yield;
    tagParts(words, model);
    yield;
    const names = finder.tag(source, words);
    yield;
    const literals = findLiterals(source, words, names);
    yield;
    const phrases = findPhrases(source, words, names, literals);
    yield;
    const quotes = findQuotes(source, words, names, literals, phrases);
    yield;
    const entities = joinEntities(source, words, names, literals, phrases, quotes);
    yield;
    const relations = relate(source, words, names, literals, phrases, quotes, entities);
    return {words, entities, relations};
  }

  return {
    annotate(raw, options) {
      const steps = annotateSteps(raw, options);
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
      }
    },
    annotateSteps,
  };
}
