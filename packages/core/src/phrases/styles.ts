import type {Words} from '../words/types.js';
import {WordClass} from './classes.js';
import {bitsAt, type Frame, isCapitalized, lowerAt, sentenceEnd} from './frame.js';
import type {Nominal} from './types.js';

/** After "his" and "her": forms of address, no pronoun ("Her Majesty"). */
export const STYLES: ReadonlySet<string> = new Set([
  'excellency',
  'highness',
  'majesty',
  'holiness',
  'eminence',
  'honor',
  'honour',
  'lordship',
  'grace',
]);

const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['he', 'excellency'],
  ['hh', 'highness'],
  ['hrh', 'highness'],
  ['hm', 'majesty'],
]);

/** The last word of "His Highness", "Her Royal Highness" that begins at `token`, or -1. */
export function styleHead({lexicon, types, count}: Words, token: number): number {
  const lower = (at: number) => (at < count ? lexicon.lower[types[at]!]! : '');
  if (!/^(?:his|her)$/.test(lower(token))) return -1;
  const head = lower(token + 1) === 'royal' ? token + 2 : token + 1;
  return STYLES.has(lower(head)) ? head : -1;
}

/** "His Highness", "Her Royal Highness", "H.H." at `token`, where neither a name nor an office follows; else undefined. */
export function styleAt(frame: Frame, token: number): Nominal | undefined {
  const letters = lettersAt(frame, token);
  const head = letters ? token : styleHead(frame.words, token);
  if (head < 0 || (!letters && !isCapitalized(frame, head))) return undefined;
  const to = head + 1;
  const lemma = letters ?? lowerAt(frame, head);
  if (to < sentenceEnd(frame, token)) {
    if (isCapitalized(frame, to) || frame.nameAt[to]! >= 0 || bitsAt(frame, to) & WordClass.Definite) return undefined;
  }
  return {
    from: token,
    to,
    head,
    lemma,
    number: 'singular',
    determiner: 'definite',
    possessor: -1,
    kind: 'person',
    affiliations: [],
    modifiers: [],
  };
}

/** The form of address right before `token` ("highness" of "His Highness the | Amir", "HH | Sheikh"), or undefined. */
export function styleBefore(frame: Frame, token: number): string | undefined {
  const last = bitsAt(frame, token - 1) & WordClass.Definite ? token - 2 : token - 1;
  const lower = lowerAt(frame, last);
  if (STYLES.has(lower)) return lower;
  return lettersAt(frame, last);
}

/** What the capitals at `token` are short for: "highness" of "HH" and "H.R.H.". */
function lettersAt({words}: Frame, token: number): string | undefined {
  const form = words.text.slice(words.starts[token] ?? 0, words.ends[token] ?? 0).replaceAll('.', '');
  return form === form.toUpperCase() ? ABBREVIATIONS.get(form.toLowerCase()) : undefined;
}
