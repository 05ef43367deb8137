import type {Article, Span} from '@nutgraf/core';
import {NO_FACTS} from './facts.js';
import type {Context} from './types.js';

const NO_PROSE: ReadonlySet<string> = new Set(['heading', 'header', 'byline']);

/** Marks of emphasis, code and links that may stand within a name in Markdown. */
const MARKS = /[*_`[\]]|\]\([^)]*\)/g;

export function createContext(article: Article, facts = NO_FACTS): Context {
  const {source, input, blocks, sentences} = article;
  let nested: ReadonlySet<string> | undefined;
  return {
    article,
    facts,
    words({start, end}) {
      const raw = source.slice(start, end);
      return (input === 'markdown' ? raw.replace(MARKS, '') : raw).replace(/\s+/g, ' ').trim();
    },
    sentenceAt: offset => around(sentences, offset) ?? around(blocks, offset) ?? {start: offset, end: offset},
    inBody(offset) {
      const block = around(blocks, offset);
      return block !== undefined && !NO_PROSE.has(block.kind);
    },
    isRead: offset => around(blocks, offset) !== undefined,
    isNested({start, end}) {
      nested ??= nestedNames(article);
      return nested.has(`${start}-${end}`);
    },
  };
}

/** The spans of the names that lie within longer ones. */
function nestedNames({entities}: Article): ReadonlySet<string> {
  const names = entities.flatMap(({mentions}) => mentions.filter(({level}) => level === 'name'));
  names.sort((a, b) => a.start - b.start || b.end - a.end);
  const nested = new Set<string>();
  let longest: Span = {start: -1, end: -1};
  for (const {start, end} of names) {
    if (end > longest.end) longest = {start, end};
    else if (start !== longest.start || end !== longest.end) nested.add(`${start}-${end}`);
  }
  return nested;
}

/** The span of an ordered list that holds an offset. */
function around<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  const span = spans[low - 1];
  return span && offset < span.end ? span : undefined;
}
