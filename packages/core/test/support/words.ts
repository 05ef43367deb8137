import type {Source} from '../../src/source/types.js';
import {createLexicon, readWords} from '../../src/words/index.js';
import type {Words} from '../../src/words/types.js';

/** A plain source of `text`, one paragraph a line, without metadata. */
export function plainSource(text: string): Source {
  const blocks: Source['blocks'] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (line.trim()) blocks.push({kind: 'paragraph', start, end, depth: 0, body: start});
    start = end + 1;
  }
  return {
    raw: text,
    input: 'plain',
    text,
    map: {start: offset => offset, end: offset => offset, fromSource: offset => offset},
    blocks,
    document: {title: null, date: null, publisher: null, authors: [], place: null},
    signs: {frontMatter: false, byline: false, dateline: false, header: false},
    hints: [],
    warnings: [],
  };
}

/** The source and the words of `text`, one block a line. */
export function wordsOf(text: string): {source: Source; words: Words} {
  const source = plainSource(text);
  return {source, words: readWords(source, createLexicon())};
}

/** The tokens of `words` as strings. */
export function tokensOf(words: Words): string[] {
  return Array.from({length: words.count}, (_, i) => words.text.slice(words.starts[i], words.ends[i]));
}

/** The sentences of `words` as they stand in the text. */
export function sentencesOf(words: Words): string[] {
  const found: string[] = [];
  for (let i = 0; i + 1 < words.sentences.length; i++) {
    found.push(words.text.slice(words.starts[words.sentences[i]!], words.ends[words.sentences[i + 1]! - 1]));
  }
  return found;
}
