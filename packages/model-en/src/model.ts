import {readContainer} from './container.js';

/** Trained weights, by section. What a section holds is the matter of the stage that reads it. */
export interface Model {
  /** Names of the sections, in the order of the file. */
  readonly sections: readonly string[];
  /** The bytes of a section, which start at a multiple of 4 in their buffer; undefined when there is none of that name. */
  section(name: string): Uint8Array | undefined;
}

/**
 * Reads a model from the bytes of its file. The bytes are kept, not copied, and must not be changed afterwards.
 *
 * @throws {ModelError} when the bytes are no model, are damaged, or are of another version.
 */
export function loadModel(bytes: Uint8Array): Model {
  // Typed arrays over sections need aligned bytes; a Buffer out of node's pool may not be, and its slice is no copy.
  const sections = readContainer(bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes));
  return {sections: [...sections.keys()], section: name => sections.get(name)};
}
