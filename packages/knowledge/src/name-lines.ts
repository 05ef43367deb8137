import {textOf} from '#texts';
import {Sieve} from './sieve.js';
import {lazy} from './table.js';

/** Which table's names a line of the compiled names belongs to: the letter it begins with. */
export const NameKind = {
  Acronym: 'a',
  Capital: 'c',
  Demonym: 'd',
  Currency: 'm',
  Country: 'n',
  Organization: 'o',
  People: 'p',
  Region: 'r',
  Office: 't',
  MoneyUnit: 'u',
  /** A unit of money with the code of the currency that it alone stands for. */
  UsualUnit: 'v',
} as const;

export type NameKind = (typeof NameKind)[keyof typeof NameKind];

/** A name in a table. */
export interface NameLine {
  /** The name, folded. */
  readonly form: string;
  /** What bears it: the number of a row, then letters that each table reads in its own way. */
  readonly code: string;
}

/** How many looked-up names of a kind are remembered: a day's news asks for some thousands. */
const MOST_REMEMBERED = 1 << 12;

const NONE: readonly NameLine[] = [];

/** "kind form TAB code" by line, sorted by kind and form in lower case. */
const lines = lazy(() => textOf('names'));

const sieve = new Sieve(lines);

const remembered = new Map<NameKind, Map<string, readonly NameLine[]>>();

/** The names of a kind that are `form` in lower case, in the order of their table. */
export function namesLike(kind: NameKind, form: string): readonly NameLine[] {
  let known = remembered.get(kind);
  if (!known) {
    known = new Map();
    remembered.set(kind, known);
  }
  const lower = form.toLowerCase();
  let found = known.get(lower);
  if (found === undefined) {
    const key = kind + lower;
    if (!sieve.passes(key)) return NONE;
    found = search(lines(), key);
    if (known.size === MOST_REMEMBERED) known.clear();
    // A part of the key, not of the article that `form` may be a slice of.
    known.set(key.slice(1), found);
  }
  return found;
}

/** By bisection of the text itself: no index has to be built before the first name is found. */
function search(text: string, key: string): readonly NameLine[] {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const start = text.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
    const tab = text.indexOf('\t', start);
    if (text.slice(start, tab).toLowerCase() < key) low = text.indexOf('\n', tab) + 1 || text.length;
    else high = start;
  }
  const found: NameLine[] = [];
  for (let start = low; start < text.length; ) {
    const tab = text.indexOf('\t', start);
    if (text.slice(start, tab).toLowerCase() !== key) break;
    const end = text.indexOf('\n', tab) < 0 ? text.length : text.indexOf('\n', tab);
    found.push({form: text.slice(start + 1, tab), code: text.slice(tab + 1, end)});
    start = end + 1;
  }
  return found.length === 0 ? NONE : found;
}
