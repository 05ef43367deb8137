import {type AnnotateOptions, type Article, createAnnotator} from '@nutgraf/core';
import {defaultModel} from '@nutgraf/model-en';

let annotator: ReturnType<typeof createAnnotator> | undefined;

/** An article as users have it annotated. */
export function annotate(source: string, options: AnnotateOptions = {}): Article {
  annotator ??= createAnnotator({model: defaultModel()});
  return annotator.annotate(source, options);
}
