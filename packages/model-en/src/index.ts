export {CONTAINER_VERSION, ModelError, readContainer, writeContainer} from './container.js';
export {loadModel, type Model} from './model.js';
