import bytes from '../model-en.bin';
import {loadModel, type Model} from './model.js';

export * from './index.js';

let model: Model | undefined;

/**
 * The English model of this package, whose bytes are part of this file; decoded at the first call and kept.
 *
 * @throws {ModelError} when the bytes are damaged.
 */
export function defaultModel(): Model {
  model ??= loadModel(bytes);
  return model;
}
