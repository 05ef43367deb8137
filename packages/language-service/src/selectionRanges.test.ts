import assert from 'node:assert/strict';
import fc from 'fast-check';
import type {SelectionRange} from 'vscode-languageserver-types';
import {documentOf, find} from '../test/support/article.js';
import {ARTICLE, STORY} from '../test/support/story.js';
import {selectionRanges} from './selectionRanges.js';

const document = documentOf(STORY);
const paragraph = find(
  STORY,
  '"We shall build it," Brandt said. The Foreign Minister thanked Ile. Both ministers left at noon. They may meet again, he hinted.',
);
const article = {...ARTICLE, blocks: [...ARTICLE.blocks, {kind: 'paragraph' as const, depth: 0, ...paragraph}]};

function steps(selection: SelectionRange | undefined): string[] {
  const words: string[] = [];
  for (let one = selection; one; one = one.parent) words.push(document.getText(one.range));
  return words;
}

describe('selectionRanges', () => {
  it('grow from the word over mention, sentence and paragraph to section and all', () => {
    const [selection] = selectionRanges(document, article, [
      document.positionAt(STORY.indexOf('Minister thanked') + 2),
    ]);
    const found = steps(selection);
    assert.deepEqual(found.slice(0, 2), ['Minister', 'The Foreign Minister']);
    assert.equal(found[2]!.trim(), 'The Foreign Minister thanked Ile.');
    assert.ok(found[3]!.startsWith('"We shall') && found[3]!.endsWith('hinted.'));
    assert.ok(found[4]!.startsWith('The bridge'));
    assert.ok(found[5]!.startsWith('Talks in'));
    assert.equal(found.at(-1), STORY);
  });

  it('hold the position, and each holds the one before it, wherever that is', () => {
    fc.assert(
      fc.property(fc.nat(STORY.length), offset => {
        const [selection] = selectionRanges(document, article, [document.positionAt(offset)]);
        let inner = {start: offset, end: offset};
        for (let one = selection; one; one = one.parent) {
          const outer = {start: document.offsetAt(one.range.start), end: document.offsetAt(one.range.end)};
          assert.ok(outer.start <= inner.start && inner.end <= outer.end);
          assert.ok(one === selection || outer.end - outer.start > inner.end - inner.start);
          inner = outer;
        }
      }),
    );
  });

  it('answer for each of several positions, in their order', () => {
    const positions = ['Brandt met', 'noon'].map(words => document.positionAt(STORY.indexOf(words)));
    const answers = selectionRanges(document, article, positions);
    assert.deepEqual(
      answers.map(answer => steps(answer)[0]),
      ['Brandt', 'noon'],
    );
  });
});
