import assert from 'node:assert/strict';
import type {Attribution} from '../../src/quotes/types.js';
import type {TokenSpan, Words} from '../../src/words/types.js';

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
