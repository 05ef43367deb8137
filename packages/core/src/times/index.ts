/** Dates, times, money, percentages and quantities, found in the words; `resolve` turns them into values. */

import type {Name} from '../names/types.js';
import type {Source} from '../source/types.js';
import type {Words} from '../words/types.js';
import {readAmount} from './amounts.js';
import {readDate} from './dates.js';
import {KIND_MASK, Kind, kindTable} from './kinds.js';
import {type Read, TokenReader} from './reader.js';
import {readAgo} from './relative.js';
import {needsTense, tenseAt, withTense} from './tense.js';
import type {Literal} from './types.js';

export {parseDay} from './calendar.js';
export {resolve} from './resolve.js';
export type {Literal, Meaning} from './types.js';

/**
 * The literals of a document in order; none overlaps another, and none lies inside a name ("9 February Street", "the
 * July 4 Movement"). Reads the parts of speech of `words` for the tense of a clause.
 */
export function findLiterals(_source: Source, words: Words, names: readonly Name[]): Literal[] {
  const reader = new TokenReader(words, names);
  const kinds = kindTable(words.lexicon);
  const {types} = words;
  const literals: Literal[] = [];
  let name = 0;
  for (let sentence = 0; sentence + 1 < words.sentences.length; sentence++) {
    const last = words.sentences[sentence + 1]!;
    let reach = words.sentences[sentence]!;
    reader.enter(sentence);
    for (let token = reach; token < last; token++) {
      const kind = kinds[types[token]!]! & KIND_MASK;
      if (kind === Kind.None || kind > Kind.Starts) continue;
      const read = readAt(reader, token, kind);
      if (!read || (read.from ?? token) < reach) continue;
      while (name < names.length && names[name]!.to <= token) name++;
      if (isInside(names, name, token)) continue;
      literals.push(made(reader, token, read));
      if (read.upper) literals.push(made(reader, read.upper.from, read.upper));
      reach = read.upper?.to ?? read.to;
      token = reach - 1;
    }
  }
  return literals;
}

function readAt(reader: TokenReader, token: number, kind: number): Read | undefined {
  if (kind === Kind.Currency) return readAmount(reader, token);
  if (kind === Kind.Mixed) return readAmount(reader, token) ?? readDate(reader, token);
  if (kind <= Kind.Number || kind === Kind.NumberWord || kind === Kind.Article)
    return readAgo(reader, token) ?? readAmount(reader, token) ?? readDate(reader, token);
  return readDate(reader, token);
}

function made(reader: TokenReader, token: number, read: Read): Literal {
  const from = read.from ?? token;
  const {meaning, to} = read;
  return {
    from,
    to,
    type: read.type ?? 'date',
    meaning: needsTense(meaning) ? withTense(meaning, tenseAt(reader, from, to)) : meaning,
  };
}

/** Whether a name of more than one word covers the token; a one-word name may be a month the tagger took for a place. */
function isInside(names: readonly Name[], first: number, token: number): boolean {
  for (let i = first; i < names.length && names[i]!.from <= token; i++) {
    const {from, to} = names[i]!;
    if (token < to && to - from > 1) return true;
  }
  return false;
}
