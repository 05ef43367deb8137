import assert from 'node:assert/strict';
import type {FoundSpan} from '../../src/names/network/network.js';
import {KINDS} from '../../src/names/network/tags.js';
import {refine} from '../../src/names/rules/index.js';
import type {Hint} from '../../src/source/types.js';
import {createLexicon, readWords} from '../../src/words/index.js';
import {guessParts} from '../../src/words/posGuess.js';
import {plainSource} from './words.js';

/** What the rules make of a text in which the network's spans stand in brackets with their kind: "[Vienna LOC] Process". */
export function refined(marked: string, hints: Hint[] = []): string {
  const spans: {start: number; end: number; kind: number}[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]+ (?:PER|ORG|LOC|NORP|MISC)\])/)) {
    const span = /^\[(.+) (PER|ORG|LOC|NORP|MISC)\]$/s.exec(part);
    const form = span?.[1] ?? part;
    if (span) spans.push({start: text.length, end: text.length + form.length, kind: KINDS.indexOf(span[2] as 'PER')});
    text += form;
  }
  const source = {...plainSource(text), hints};
  const words = readWords(source, createLexicon());
  guessParts(words);
  const found: FoundSpan[] = spans.map(({start, end, kind}) => {
    const from = words.starts.indexOf(start);
    const to = words.ends.indexOf(end) + 1;
    assert.ok(from >= 0 && to > from, `no tokens fit the span in "${marked}"`);
    return {from, to, kind, margin: 3, confidence: 0.8};
  });
  return refine(source, words, found)
    .map(({from, to, type, demonym, parent}) => {
      const form = text.slice(words.starts[from], words.ends[to - 1]);
      return `${parent >= 0 ? '>' : ''}${form}/${demonym ? 'demonym' : type}`;
    })
    .join(' ');
}
