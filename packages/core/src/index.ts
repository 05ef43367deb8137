export {type AnnotateOptions, type Annotator, type AnnotatorOptions, createAnnotator} from './annotate.js';
export type * from './article.js';
export type {TaggedName, Tagger, TaggerText} from './names/types.js';
export * from './reading.js';
