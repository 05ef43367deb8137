/**
 * What can be told of a text without annotating it, and of an article once that is done: an entry of its own, as whoever
 * has articles annotated elsewhere needs a tenth of the code.
 */
export {SURE_STATEMENT} from './quotes/profile.js';
export {readingText} from './source/excerpt.js';
export {detectSigns, hasSigns} from './source/index.js';
export {stripTree, toTree} from './tree/index.js';
export {wordRole} from './wording.js';
