import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {tokenize} from '../../../core/src/words/tokenizer.js';

export interface TaggedToken {
  form: string;
  /** Penn Treebank tag. */
  tag: string;
}

export interface TaggedDocument {
  id: string;
  sentences: TaggedToken[][];
}

/**
 * Reads the CoNLL-U files of `dir` in the order of their names: word and Penn Treebank tag (column 5), in the tokens
 * of our own tokenizer. A token of ours takes the tag of the last corpus token that it overlaps.
 *
 * @throws Error when `dir` holds no CoNLL-U file.
 */
export function readTagged(dir: string): TaggedDocument[] {
  const files = readdirSync(dir)
    .filter(name => name.endsWith('.conllu'))
    .sort();
  if (files.length === 0)
    throw new Error(`No .conllu file in ${dir}: expected the part-of-speech training texts there`);
  return files.map(name => ({
    id: name.replace(/\.conllu$/, ''),
    sentences: readSentences(readFileSync(join(dir, name), 'utf8')),
  }));
}

function readSentences(file: string): TaggedToken[][] {
  const sentences: TaggedToken[][] = [];
  for (const part of file.split('\n\n')) {
    const text = /^# text = (.*)$/m.exec(part)?.[1];
    if (text === undefined) continue;
    const ends: number[] = [];
    const tags: string[] = [];
    let at = 0;
    for (const line of part.split('\n')) {
      const [id, form, , , tag] = line.split('\t');
      if (!/^\d+$/.test(id ?? '') || form === undefined || tag === undefined) continue;
      const start = text.indexOf(form, at);
      if (start < 0) break;
      at = start + form.length;
      ends.push(at);
      tags.push(tag);
    }
    const sentence: TaggedToken[] = [];
    let next = 0;
    tokenize(text, 0, text.length, (start, end) => {
      while (next + 1 < ends.length && (ends[next] ?? 0) < end) next++;
      const tag = tags[next];
      if (tag !== undefined) sentence.push({form: text.slice(start, end), tag});
    });
    if (sentence.length > 0) sentences.push(sentence);
  }
  return sentences;
}
