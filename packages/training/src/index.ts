export {BatchBuilder} from './batch.js';
export {type BioSentence, readBio} from './bio.js';
export {calibrate, spansOf} from './calibrate.js';
export {ANYTHING, type TrainingDocument, toDocument} from './documents.js';
export {modelOf, packConfig, packFourBits, packLayers, SECTION} from './encode.js';
export {TrainingNetwork} from './network.js';
export {createEmbedding, createLayers} from './parameters.js';
export {Random} from './random.js';
