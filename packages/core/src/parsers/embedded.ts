import * as libraries from './libraries.js';
import type {Parsers} from './types.js';

/** The parsers as part of the code itself, for browsers and bundles without files of their own. */
export function parsers(): Parsers {
  return libraries;
}
