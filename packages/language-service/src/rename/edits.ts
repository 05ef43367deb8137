import type {Article, Entity, Mention, Span} from '@nutgraf/core';
import {changedForm, type NameChange} from './forms.js';

/** Words in place of a span of the source. */
export interface Replacement extends Span {
  words: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.'’&-]+[\p{L}\p{M}\p{N}]+)*\.?/gu;

/** What to replace so that every form of an entity's name becomes the same form of the new one. In order, disjoint. */
export function replacements(article: Article, {mentions}: Entity, change: NameChange): Replacement[] {
  const found: Replacement[] = [];
  let reached = 0;
  for (const mention of mentions) {
    // a mention within one that was changed has changed with it
    if (mention.level !== 'name' || mention.start < reached) continue;
    const pieces = inPlace(article.source, mention, change);
    found.push(...pieces);
    if (pieces.length > 0) reached = mention.end;
  }
  return found;
}

/** Word by word where there are as many as before, so that marks and line ends between them stay. */
function inPlace(source: string, mention: Mention, change: NameChange): Replacement[] {
  const old = wordsAt(source, mention);
  const fresh = changedForm(
    change,
    old.map(({words}) => words),
  );
  const last = old.at(-1);
  if (!fresh || !last || fresh.length === 0) return [];
  const between = source.slice(old[0]!.start, last.end);
  const isBare = /^[\p{L}\p{M}\p{N}\s.'’&-]*$/u.test(between);
  const pieces = fitted(old, fresh, isBare);
  const possessive = barePossessive(source, mention.end, last.words, fresh.at(-1)!);
  return [
    ...pieces.filter((piece, index) => piece.words !== old[index]?.words || !isAt(piece, old[index]!)),
    ...possessive,
  ];
}

function isAt(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function fitted(old: readonly Replacement[], fresh: readonly string[], isBare: boolean): Replacement[] {
  const first = old[0]!;
  if (old.length === fresh.length) return old.map((word, index) => ({...word, words: fresh[index]!}));
  if (isBare || old.length === 1) return [{start: first.start, end: old.at(-1)!.end, words: fresh.join(' ')}];
  // marks stand between the words: the given names go where the first stood, the last name where the last stood
  const middle = old.slice(1, -1).map(word => ({...word, words: ''}));
  const last = {...old.at(-1)!, words: fresh.length > 1 ? fresh.at(-1)! : ''};
  return [{...first, words: fresh.slice(0, Math.max(1, fresh.length - 1)).join(' ')}, ...middle, last];
}

function wordsAt(source: string, {start, end}: Span): Replacement[] {
  return [...source.slice(start, end).matchAll(WORD)].map(({index, 0: words}) => {
    // a full stop that ends the sentence is in no mention, so that this one belongs to the word
    return {start: start + index, end: start + index + words.length, words};
  });
}

/** "James' aides" of a name that ends otherwise becomes "Brandt's aides". */
function barePossessive(source: string, end: number, old: string, fresh: string): Replacement[] {
  const apostrophe = source[end];
  if (!/s$/i.test(old) || /s$/i.test(fresh) || (apostrophe !== "'" && apostrophe !== '’')) return [];
  // with no word behind it the mark may close a quotation
  return /^ \p{L}/u.test(source.slice(end + 1, end + 4)) ? [{start: end + 1, end: end + 1, words: 's'}] : [];
}
