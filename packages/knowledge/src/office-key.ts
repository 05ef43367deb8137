import {foldName} from './fold.js';

/** How an office's title is looked up: titles are written in any case; only acronyms ("MP", "CEO") need their capitals. */
export function officeKey(title: string): string {
  const folded = foldName(title);
  return /^[A-Z]{2,4}s?$/.test(folded) ? folded : folded.toLowerCase();
}
