import type {Model} from '@nutgraf/model-en';
import type {Root} from 'mdast';
import type {Article, Input} from './article.js';
import {assemble} from './assemble.js';
import {joinEntities} from './entities/index.js';
import {createTagger} from './names/index.js';
import type {Tagger} from './names/types.js';
import {findPhrases} from './phrases/index.js';
import {findQuotes} from './quotes/index.js';
import {relate} from './relations/index.js';
import {readSource} from './source/index.js';
import {findLiterals} from './times/index.js';
import {createLexicon, readWords, tagParts} from './words/index.js';

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
  /** Another way to find names, in place of the trained one. */
  tagger?: Tagger;
}

export interface Annotator {
  annotate(source: string, options?: AnnotateOptions): Article;
}

/** An annotator on a loaded model. It keeps what it learns about words between articles, within a bound. */
export function createAnnotator({model, tagger = createTagger(model)}: AnnotatorOptions): Annotator {
  const lexicon = createLexicon();
  return {
    annotate(raw, options = {}) {
      const source = readSource(raw, options);
      const words = readWords(source, lexicon);
      tagParts(words, model);
      const names = tagger.tag(source, words);
      const literals = findLiterals(source, words, names);
      const phrases = findPhrases(source, words, names, literals);
      const quotes = findQuotes(source, words, names, literals, phrases);
      const entities = joinEntities(source, words, names, literals, phrases, quotes);
      const relations = relate(source, words, names, literals, phrases, quotes, entities);
      return assemble(source, words, entities, relations);
    },
  };
}
