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

/** "His Highness", "Her Royal Highness" at `token`, where neither a name nor an office follows; else undefined. */
export function styleAt(frame: Frame, token: number): Nominal | undefined {
  const lower = lowerAt(frame, token);
  if (lower !== 'his' && lower !== 'her') return undefined;
  const head = lowerAt(frame, token + 1) === 'royal' ? token + 2 : token + 1;
  const to = head + 1;
  if (!STYLES.has(lowerAt(frame, head)) || !isCapitalized(frame, head)) return undefined;
  if (to < sentenceEnd(frame, token)) {
    if (isCapitalized(frame, to) || frame.nameAt[to]! >= 0 || bitsAt(frame, to) & WordClass.Definite) return undefined;
  }
  return {
    from: token,
    to,
    head,
    lemma: lowerAt(frame, head),
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
  const {words} = frame;
  const form = words.text.slice(words.starts[last] ?? 0, words.ends[last] ?? 0).replaceAll('.', '');
  return form === form.toUpperCase() ? ABBREVIATIONS.get(form.toLowerCase()) : undefined;
}
