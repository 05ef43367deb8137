export {type AnnotateOptions, type Annotator, type AnnotatorOptions, createAnnotator} from './annotate.js';
export type * from './article.js';
export type {TaggedName, Tagger, TaggerText} from './names/types.js';
export {SURE_STATEMENT} from './quotes/profile.js';
export {readingText} from './source/excerpt.js';
export {detectSigns, hasSigns} from './source/index.js';
export {stripTree, toTree} from './tree/index.js';
export {wordRole} from './wording.js';
