import assert from 'node:assert/strict';
import type {Article, Mention} from '@nutgraf/core';
import fc from 'fast-check';
import {fromPieces, toPieces} from './pieces.js';

const nothing = async () => {};

function articleWith(counts: readonly number[], rows: number): Article {
  const span = (at: number) => ({start: at, end: at + 3});
  const mention = (at: number): Mention => ({...span(at), level: 'name', confidence: 0.123});
  return {
    source: 'The source.',
    input: 'plain',
    document: {title: 'Täl𝕬', date: null, publisher: null, authors: ['A'], place: null},
    signs: {frontMatter: false, byline: true, dateline: false, header: false},
    blocks: Array.from({length: rows}, (_, at) => ({kind: 'paragraph', depth: 0, ...span(at)})),
    sentences: Array.from({length: rows}, (_, at) => span(at)),
    entities: counts.map((count, index) => ({
      id: `e${index + 1}`,
      type: 'date',
      name: `N${index}`,
      knowledge: null,
      roles: [],
      mentions: Array.from({length: count}, (_, at) => mention(at)),
      ...(index % 2 === 1 && {value: '2024'}),
    })),
    statements: [],
    events: [],
    warnings: [{code: 'too-deep', message: 'm', start: 0, end: 1}],
  };
}

describe('pieces of an article', () => {
  it('make the same article, however many rows it has', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(1000), {maxLength: 6}), fc.nat(900), async (counts, rows) => {
        const article = articleWith(counts, rows);
        const made = await fromPieces(article.source, toPieces(article), nothing, new AbortController().signal);
        assert.deepEqual(made, article);
        assert.equal(JSON.stringify(toPieces(made!)), JSON.stringify(toPieces(article)));
      }),
      {numRuns: 30},
    );
  });

  it('are small, and are dropped when they are not needed any more', async () => {
    const pieces = toPieces(articleWith([5000, 1, 1, 400], 3000));
    assert.ok(Math.max(...pieces.map(piece => piece.length)) < 50_000);
    const abort = new AbortController();
    let breaths = 0;
    const breathe = async () => {
      if (++breaths === 3) abort.abort();
    };
    assert.equal(await fromPieces('', pieces, breathe, abort.signal), undefined);
    assert.equal(breaths, 3);
  });
});
