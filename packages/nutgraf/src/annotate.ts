import {type Annotator, type Article, createAnnotator} from '@nutgraf/core';
import {defaultModel} from '@nutgraf/model-en';
import {type AnnotateOptions, readAnnotateOptions, show} from './options.js';

let annotator: Annotator | undefined;

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
  if (typeof source !== 'string') {
    const hint = ArrayBuffer.isView(source) ? ': decode the bytes first, as in new TextDecoder().decode(bytes)' : '';
    throw new TypeError(`annotate: the source is ${show(source)}, expected a string${hint}`);
  }
  const settings = readAnnotateOptions(options);
  annotator ??= createAnnotator({model: defaultModel()});
  return annotator.annotate(source, settings);
}
