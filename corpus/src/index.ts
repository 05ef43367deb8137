export {type Compiled, compileGold} from './compile.js';
export type {GoldForm, Problem} from './form.js';
export {HARD_CASES, type HardCase} from './hard-cases.js';
export {type CorpusArticle, CorpusError, countWords, formatProblem, inspectCorpus, readCorpus} from './read.js';
export type * from './standoff.js';
export {corpusTable} from './table.js';
