import assert from 'node:assert/strict';
import type {Source} from '../../src/source/types.js';
import {TAGS, type Tag, type Words} from '../../src/words/types.js';
import {wordsOf} from './words.js';

/** The source and words of `text` with the parts of speech given, one for each token, so that no trained weights matter. */
export function taggedWords(text: string, tags: string): {source: Source; words: Words} {
  const {source, words} = wordsOf(text);
  const names = tags.split(' ');
  assert.equal(names.length, words.count, `one tag a token in "${text}"`);
  words.tags.set(names.map(name => TAGS.indexOf(name as Tag)));
  return {source, words};
}
