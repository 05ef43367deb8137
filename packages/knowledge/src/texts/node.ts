import {readFileSync} from 'node:fs';
import type {TextName} from './names.js';

/** Reads a compiled table from the file in the folder `generated` beside the module's own. */
export function textOf(name: TextName): string {
  return readFileSync(new URL(`../generated/${name}.txt`, import.meta.url), 'utf8');
}
