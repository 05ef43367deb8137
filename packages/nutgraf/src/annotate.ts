import {type Article, createAnnotator as createCore} from '@nutgraf/core';
import {defaultModel, type Model} from '@nutgraf/model-en';
import {
  type AnnotateOptions,
  type AnnotatorOptions,
  OptionsError,
  readAnnotateOptions,
  readAnnotatorOptions,
  show,
} from './options.js';

/** Annotates articles with one model and one tagger. */
export interface Annotator {
  /** As the function `annotate`, which see. */
  annotate(source: string, options?: Omit<AnnotateOptions, 'model'> | null): Article;
}

/** An annotator for each model asked for, kept as long as the model is. */
const annotators = new WeakMap<Model, Annotator>();

/**
 * Annotates a news article: who and what it mentions, with offices, statements, meetings and other events.
 *
 * The English model is loaded on the first call. Any text is answered: what could not be read as it stands is told in
 * `warnings`, and a text that is not in English has no annotation.
 *
 * @param source - The text. Offsets in the result count its UTF-16 code units, end exclusive.
 * @throws {TypeError} when the source is no string.
 * @throws {OptionsError} when an option is not as described.
 */
export function annotate(source: string, options?: AnnotateOptions | null): Article {
  checkSource(source);
  const {model, ...settings} = readAnnotateOptions(options);
  const chosen = model ?? defaultModel();
  let annotator = annotators.get(chosen);
  if (!annotator) {
    annotator = bind('annotate', {model: chosen});
    annotators.set(chosen, annotator);
  }
  return annotator.annotate(source, settings);
}

/**
 * An annotator with a model or a tagger of one's own.
 *
 * @throws {OptionsError} when an option is not as described, or the model is none for names.
 */
export function createAnnotator(options?: AnnotatorOptions | null): Annotator {
  return bind('createAnnotator', readAnnotatorOptions(options));
}

function bind(called: string, {model, tagger}: AnnotatorOptions): Annotator {
  const core = createCoreWith(called, model ?? defaultModel(), tagger);
  return {
    annotate(source, options) {
      checkSource(source);
      const {model: other, ...settings} = readAnnotateOptions(options);
      if (other) throw new OptionsError('model', 'annotate: option "model" is set, but this annotator has its model');
      return core.annotate(source, settings);
    },
  };
}

function createCoreWith(called: string, model: Model, tagger: AnnotatorOptions['tagger']) {
  try {
    return createCore({model, ...(tagger && {tagger})});
  } catch (error) {
    const reason = (error as Error).message;
    throw new OptionsError('model', `${called}: option "model" is no model for this version of nutgraf: ${reason}`);
  }
}

function checkSource(source: unknown): void {
  if (typeof source === 'string') return;
  const hint = ArrayBuffer.isView(source) ? ': decode the bytes first, as in new TextDecoder().decode(bytes)' : '';
  throw new TypeError(`annotate: the source is ${show(source)}, expected a string${hint}`);
}
