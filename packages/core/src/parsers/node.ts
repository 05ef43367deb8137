import {createRequire} from 'node:module';
import type {Parsers} from './types.js';

let loaded: Parsers | undefined;

/** The parsers out of `parsers.cjs`, read at the first call from the folder `libraries` beside the module's own. */
export function parsers(): Parsers {
  loaded ??= createRequire(import.meta.url)('../libraries/parsers.cjs') as Parsers;
  return loaded;
}
