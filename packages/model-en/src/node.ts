import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {loadModel, type Model} from './model.js';

export * from './index.js';

let model: Model | undefined;

/**
 * The English model of this package, read from `model-en.bin` at the first call and kept.
 *
 * @throws {Error} when the file cannot be read: in a bundle, hand its bytes to `loadModel` instead.
 * @throws {ModelError} when the file is damaged.
 */
export function defaultModel(): Model {
  // Sources and bundles both lie one folder below the package's own, where the file is.
  model ??= loadModel(readFileSync(fileURLToPath(new URL('../model-en.bin', import.meta.url))));
  return model;
}
