import type {Article, Entity, Mention} from '@nutgraf/core';
import {foldName, GIVEN_NAME, gazetteerBits} from '@nutgraf/knowledge';

/** The words of a name, in order. Marks that Markdown sets within a name are none of them. */
export function wordsOf(name: string): string[] {
  return name.match(/[\p{L}\p{M}\p{N}]+(?:[.'’&-]+[\p{L}\p{M}\p{N}]+)*\.?/gu) ?? [];
}

/** What names are compared by: case and diacritics do not count. */
export function keyOf(name: string): string {
  return foldName(name).toLowerCase();
}

/** The words of a mention as they stand. */
export function textOf({source}: Article, {start, end}: Mention): string {
  return source.slice(start, end);
}

/**
 * What a person is called once introduced: the form of the name that the article itself has, else the last word with
 * the particles before it, or the first word where a name is written with the family name first.
 */
export function shortName(article: Article, {type, name, mentions}: Entity): string {
  if (type !== 'person') return name;
  const full = wordsOf(name);
  if (full.length < 2) return name;
  for (const mention of mentions) {
    if (mention.level !== 'name') continue;
    const words = wordsOf(textOf(article, mention));
    if (words.length > 0 && words.length < full.length && isEnd(full, words)) return words.join(' ');
  }
  return surname(full);
}

function isEnd(full: readonly string[], words: readonly string[]): boolean {
  return words.every((word, index) => word === full[full.length - words.length + index]);
}

function surname(full: readonly string[]): string {
  const isGiven = (word: string) => (gazetteerBits(word) & GIVEN_NAME) !== 0;
  if (isGiven(full.at(-1)!) && !isGiven(full[0]!)) return full[0]!;
  let first = full.length - 1;
  while (first > 1 && startsSmall(full[first - 1]!)) first--;
  return full.slice(first).join(' ');
}

/** "van", "de", "bin": a particle belongs to the name behind it. */
export function startsSmall(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}
