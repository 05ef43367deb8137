import type {Span} from '@nutgraf/core';
import {foldName} from '@nutgraf/knowledge';
import type {Context} from './types.js';

/** A long form with its acronym beside it, one of the two in brackets. */
export interface Expansion extends Span {
  acronym: string;
  long: string;
  /** The bracket with what it holds, and the space before it. */
  bracket: Span;
}

const BRACKET = /[({[]\s*(?:the )?([\p{Lu}][\p{Lu}\p{Ll}\d&.+/-]{1,11})\s*(?:[;,–-][^()\n]{0,40})?[)}\]]/gu;
const LONGEST_LONG_FORM = 120;

/** All places in the running text where an acronym stands in brackets behind words of its letters, in order. */
export function expansions({article, inBody}: Context): Expansion[] {
  const {source} = article;
  const found: Expansion[] = [];
  for (const {0: bracket, 1: acronym = '', index} of source.matchAll(BRACKET)) {
    if (!isAcronym(acronym)) continue;
    const start = beforeSpace(source, index);
    if (!inBody(start)) continue;
    const long = longFormBefore(source, start, acronym);
    if (!long) continue;
    const end = index + bracket.length;
    found.push({start: long.start, end, acronym, long: source.slice(long.start, start), bracket: {start, end}});
  }
  return found;
}

/** Where the white space before an offset begins. By hand: a pattern that begins with it tries each space of a long run. */
function beforeSpace(source: string, offset: number): number {
  let start = offset;
  while (start > 0 && /\s/.test(source[start - 1]!)) start--;
  return start;
}

/** Two capitals at least, and no more small letters than capitals: "WHO", "UNHCR", "MoFA", "U.N."; no Roman numeral. */
export function isAcronym(word: string): boolean {
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  const small = word.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals >= 2 && small < capitals && !/^[IVXLC]+$/.test(word);
}

/**
 * The shortest run of words before an offset that begins with the acronym's first letter and yields its letters in
 * order (after A. S. Schwartz and M. A. Hearst, 2003, "A simple algorithm for identifying abbreviation definitions").
 */
function longFormBefore(source: string, end: number, acronym: string): Span | undefined {
  const letters = foldName(acronym)
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
  const from = Math.max(0, end - LONGEST_LONG_FORM);
  const text = foldEach(source.slice(from, end));
  let at = text.length - 1;
  for (let index = letters.length - 1; index >= 0; index--) {
    const isFirst = index === 0;
    while (at >= 0 && (text[at] !== letters[index] || (isFirst && /[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ')))) {
      if (/[.;:!?\n]/.test(text[at]!) && text[at + 1] === ' ') return undefined;
      at--;
    }
    if (at < 0) return undefined;
    if (!isFirst) at--;
  }
  const long = text.slice(at).trim();
  return long.includes(' ') || long.length > 3 * letters.length ? {start: from + at, end} : undefined;
}

/** Lower case without accents, letter by letter, so that offsets stay. */
function foldEach(text: string): string {
  return text.replace(/[^\x00-\x7e]/g, letter => foldName(letter)[0] ?? letter).toLowerCase();
}

/** A run of capitalized words, small words between them; the later words of a name are not always capitalized. */
const CAPITALIZED_RUN =
  /\p{Lu}[\p{L}'’.-]+(?:\s+(?:(?:of|the|and|for|in|on|to|de|&)\s+){0,2}(?:\p{Lu}[\p{L}'’.-]+|(?:agency|board|body|commission|committee|council|fund|group|organi[sz]ation|party|program(?:me)?|treaty|union)\b))+/gu;
const LONGEST_ACRONYM = 6;

/** What an article has spelled out, brackets or not. */
export class SpelledOut {
  readonly #inOrder = new Set<string>();
  /** The same initials sorted: the acronym may be that of the name in another language (“FNL”, “FARC”). */
  readonly #inAnyOrder = new Set<string>();

  constructor(source: string) {
    for (const [run] of source.matchAll(CAPITALIZED_RUN)) {
      const words = run.split(/[\s-]+/).filter(word => /^\p{L}/u.test(word));
      this.#add(initialsOf(words));
      this.#add(initialsOf(words.filter(word => !SMALL_WORD.test(word))));
    }
  }

  /** Whether neighbouring words of some capitalized run begin with the letters of an acronym. */
  has(acronym: string): boolean {
    const letters = acronym.replace(/[^\p{Lu}]/gu, '');
    return this.#inOrder.has(letters) || (letters.length > 2 && this.#inAnyOrder.has(sorted(letters)));
  }

  #add(initials: string): void {
    for (let from = 0; from < initials.length; from++) {
      for (let length = 2; length <= LONGEST_ACRONYM && from + length <= initials.length; length++) {
        const part = initials.slice(from, from + length);
        this.#inOrder.add(part);
        this.#inAnyOrder.add(sorted(part));
      }
    }
  }
}

const SMALL_WORD = /^(?:of|the|and|for|in|on|to|de)$/;

function initialsOf(words: readonly string[]): string {
  return words.map(word => foldName(word)[0]!.toUpperCase()).join('');
}

function sorted(letters: string): string {
  return [...letters].sort().join('');
}
