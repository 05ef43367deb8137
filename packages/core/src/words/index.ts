export {wordBytes, wordTable} from './cache.js';
export {createLexicon} from './lexicon.js';
export {tagParts} from './pos.js';
export {readWords} from './read.js';
export * from './types.js';
