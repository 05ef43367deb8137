import type {Article, ArticleEvent, Entity, EntityType, MentionLevel, Role, Span, Statement} from '@nutgraf/core';
import {TextDocument} from 'vscode-languageserver-textdocument';

/** Where some words stand: the first time, or the nth (counted from 1). */
export type Words = string | [words: string, nth: number];

interface EntitySketch {
  type?: EntityType;
  name: string;
  mentions: {words: Words; level?: MentionLevel; confidence?: number}[];
  roles?: {title: string; of?: string; words: Words; status?: Role['status']}[];
  value?: Entity['value'];
}

interface ArticleSketch {
  entities?: EntitySketch[];
  events?: {
    type?: ArticleEvent['type'];
    between: string[];
    words: Words;
    status?: ArticleEvent['status'];
    place?: string;
  }[];
  statements?: {speaker: string; words: Words; kind?: Statement['kind']}[];
  headings?: {words: Words; depth: number}[];
  date?: string;
}

export const SIGNS = {frontMatter: false, byline: false, dateline: false, header: false};

/** The span of some words in a text; throws when they are not there, so that no test runs on a slip of the pen. */
export function find(source: string, words: Words): Span {
  const [text, nth] = typeof words === 'string' ? [words, 1] : words;
  let start = -1;
  for (let i = 0; i < nth; i++) start = source.indexOf(text, start + 1);
  if (start < 0) throw new Error(`"${text}" does not stand ${nth} times in the text`);
  return {start, end: start + text.length};
}

/** An article made by hand: what stands where is said in the article's own words. */
export function sketch(
  source: string,
  {entities = [], events = [], statements = [], headings = [], date}: ArticleSketch,
): Article {
  const idOf = (name: string) => {
    const index = entities.findIndex(entity => entity.name === name);
    if (index < 0) throw new Error(`no entity "${name}"`);
    return `e${index + 1}`;
  };
  return {
    source,
    input: 'markdown',
    document: {title: null, date: date ?? null, publisher: null, authors: [], place: null},
    signs: SIGNS,
    blocks: headings.map(({words, depth}) => ({kind: 'heading', depth, ...find(source, words)})),
    sentences: [...source.matchAll(/[^.\n]+\.?/g)].map(({index, 0: text}) => ({
      start: index,
      end: index + text.length,
    })),
    entities: entities.map(({type = 'person', name, mentions, roles = [], value}) => ({
      id: idOf(name),
      type,
      name,
      knowledge: null,
      roles: roles.map(({title, of, words, status}) => ({
        title,
        of: of ?? null,
        ofEntity: entities.some(entity => entity.name === of) ? idOf(of!) : null,
        status: status ?? null,
        confidence: 1,
        ...find(source, words),
      })),
      mentions: mentions
        .map(({words, level = 'name', confidence = 1}) => ({...find(source, words), level, confidence}))
        .sort((a, b) => a.start - b.start || a.end - b.end),
      ...(value !== undefined && {value}),
    })),
    statements: statements.map(({speaker, words, kind = 'indirect'}) => {
      const span = find(source, words);
      return {...span, parts: [span], kind, speaker: idOf(speaker), source: null, cue: null, confidence: 1};
    }),
    events: events.map(({type = 'meeting', between, words, status = 'held', place}) => ({
      ...find(source, words),
      type,
      participants: between.map(idOf),
      place: place === undefined ? null : idOf(place),
      date: null,
      status,
      confidence: 1,
    })),
    warnings: [],
  };
}

export function documentOf(
  source: string,
  {languageId = 'markdown', uri = 'file:///desk/story.md', version = 1} = {},
): TextDocument {
  return TextDocument.create(uri, languageId, version, source);
}
