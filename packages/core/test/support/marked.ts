import {defaultModel} from '@nutgraf/model-en';
import type {NamedType} from '../../src/article.js';
import {joinEntities} from '../../src/entities/index.js';
import type {Entities} from '../../src/entities/types.js';
import type {Name} from '../../src/names/types.js';
import {findPhrases} from '../../src/phrases/index.js';
import type {Phrases} from '../../src/phrases/types.js';
import {findQuotes} from '../../src/quotes/index.js';
import type {Quotes} from '../../src/quotes/types.js';
import {findEvents} from '../../src/relations/events.js';
import {findRoles} from '../../src/relations/roles.js';
import type {Relations} from '../../src/relations/types.js';
import {readSource} from '../../src/source/index.js';
import type {Source} from '../../src/source/types.js';
import {createLexicon, readWords, type TokenSpan, tagParts, type Words} from '../../src/words/index.js';

/** What the stages make of a text whose names are given. */
export interface MarkedText {
  source: Source;
  words: Words;
  names: Name[];
  phrases: Phrases;
  quotes: Quotes;
  entities: Entities;
  roles: Relations['roles'];
  events: Relations['events'];
  textOf(span: TokenSpan): string;
}

const TYPES: Readonly<Record<string, NamedType>> = {
  p: 'person',
  o: 'organization',
  l: 'place',
  d: 'place',
  g: 'group',
  e: 'event',
  f: 'facility',
  w: 'work',
};

/**
 * Reads a text in which names stand in braces with a letter for their type: `{p:Ana Novak}`, `{o:UN}`, `{l:Norway}`,
 * `{d:Norwegian}` (a demonym), `{e:…}`; marks may nest. Everything but finding names is done by the real stages.
 */
export function readMarked(marked: string): MarkedText {
  let text = '';
  const open: {start: number; kind: string}[] = [];
  const spans: {start: number; end: number; kind: string}[] = [];
  for (let i = 0; i < marked.length; i++) {
    const mark = /^\{([a-z]):/.exec(marked.slice(i, i + 3));
    if (mark) {
      open.push({start: text.length, kind: mark[1]!});
      i += 2;
    } else if (marked[i] === '}' && open.length > 0) spans.push({...open.pop()!, end: text.length});
    else text += marked[i];
  }
  const source = readSource(text);
  const words = readWords(source, createLexicon());
  tagParts(words, defaultModel());
  const names = spans
    .map(({start, end, kind}) => nameAt(words, source, start, end, kind))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  names.forEach((name, index) => {
    for (let outer = index - 1; outer >= 0 && name.parent < 0; outer--)
      if (names[outer]!.to >= name.to) name.parent = outer;
  });
  return annotateNames(source, words, names);
}

/** The stages from phrases to roles on names as given. */
export function annotateNames(source: Source, words: Words, names: Name[]): MarkedText {
  const phrases = findPhrases(source, words, names, []);
  const quotes = findQuotes(source, words, names, [], phrases);
  const entities = joinEntities(source, words, names, [], phrases, quotes);
  const roles = findRoles(source, words, names, phrases, entities);
  const events = findEvents(source, words, names, [], [], phrases, quotes, entities);
  return {
    source,
    words,
    names,
    phrases,
    quotes,
    entities,
    roles,
    events,
    textOf: ({from, to}) => words.text.slice(words.starts[from], words.ends[to - 1]),
  };
}

function nameAt(words: Words, source: Source, start: number, end: number, kind: string): Name {
  const from = words.starts.indexOf(source.map.fromSource(start));
  const to = words.ends.indexOf(source.map.fromSource(end - 1) + 1) + 1;
  if (from < 0 || to <= from) throw new Error(`no tokens at ${start} to ${end}: "${source.raw.slice(start, end)}"`);
  return {from, to, type: TYPES[kind]!, demonym: kind === 'd', parent: -1, confidence: 1};
}
