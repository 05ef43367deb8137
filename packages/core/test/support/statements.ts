import assert from 'node:assert/strict';
import {findQuotes} from '../../src/quotes/index.js';
import type {Attribution} from '../../src/quotes/types.js';
import type {TokenSpan, Words} from '../../src/words/types.js';
import {taggedWords} from './tagged.js';

export const NO_PHRASES = {titles: [], nominals: [], pronouns: []};

export const textOf = (words: Words, {from, to}: TokenSpan): string =>
  words.text.slice(words.starts[from], words.ends[to - 1]);

/** `kind: source [head] cue {part|part}`, the cue a dash where there is none. */
export function showStatement(words: Words, {kind, source, sourceHead, cue, parts}: Attribution): string {
  assert.ok(source);
  const head = textOf(words, {from: sourceHead, to: sourceHead + 1});
  const said = parts.map(part => textOf(words, part)).join('|');
  return `${kind}: ${textOf(words, source)} [${head}] ${cue ? textOf(words, cue) : '—'} {${said}}`;
}

/** A text, its parts of speech, and the statements in it as `showStatement` shows them. */
export type StatementCase = [text: string, tags: string, statements: string[]];

/** A test for each text. */
export function findsStatements(cases: readonly StatementCase[]): void {
  for (const [text, tags, expected] of cases) {
    it(text.replaceAll('\n', ' / '), () => {
      const {source, words} = taggedWords(text, tags);
      const {attributions} = findQuotes(source, words, [], [], NO_PHRASES);
      assert.deepEqual(
        attributions.map(attribution => showStatement(words, attribution)),
        expected,
      );
    });
  }
}
