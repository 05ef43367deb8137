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

/** A run of capitalized words, small words between them. */
const CAPITALIZED_RUN = /\p{Lu}[\p{L}'’.-]+(?:\s+(?:(?:of|the|and|for|in|on|to|de|&)\s+){0,2}\p{Lu}[\p{L}'’.-]+)+/gu;
const LONGEST_ACRONYM = 6;

/** The initials of all runs of two to six neighbouring capitalized words: what an article has spelled out, brackets or not. */
export function spelledOut(source: string): ReadonlySet<string> {
  const all = new Set<string>();
  for (const [run] of source.matchAll(CAPITALIZED_RUN)) {
    const words = run.split(/[\s-]+/).filter(word => /^\p{L}/u.test(word));
    for (const parts of [words, words.filter(word => /^\p{Lu}/u.test(word))]) {
      const initials = parts.map(word => foldName(word)[0]!.toUpperCase()).join('');
      for (let from = 0; from < initials.length; from++) {
        for (let length = 2; length <= LONGEST_ACRONYM; length++) all.add(initials.slice(from, from + length));
      }
    }
  }
  return all;
}
