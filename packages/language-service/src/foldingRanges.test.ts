import assert from 'node:assert/strict';
import fc from 'fast-check';
import {documentOf, sketch} from '../test/support/article.js';
import {foldingRanges} from './foldingRanges.js';

const SOURCE = `---
date: 2024-05-02
---

# Talks

Ada Brandt spoke:

"We shall build.

We shall not rest," she said.

## Bridge

Built.
`;

const ARTICLE = sketch(SOURCE, {
  entities: [{name: 'Ada Brandt', mentions: [{words: 'Ada Brandt'}]}],
  headings: [
    {words: 'Talks', depth: 1},
    {words: 'Bridge', depth: 2},
  ],
  statements: [{speaker: 'Ada Brandt', words: '"We shall build.\n\nWe shall not rest,"', kind: 'direct'}],
});

describe('foldingRanges', () => {
  it('folds front matter, sections without the blank lines behind them, and statements over several lines', () => {
    assert.deepEqual(foldingRanges(documentOf(SOURCE), ARTICLE), [
      {startLine: 0, endLine: 2, kind: 'region'},
      {startLine: 4, endLine: 14},
      {startLine: 8, endLine: 10},
      {startLine: 12, endLine: 14},
    ]);
  });

  it('keeps the largest when an editor takes only so many', () => {
    const folds = foldingRanges(documentOf(SOURCE), ARTICLE, 2);
    assert.deepEqual(
      folds.map(({startLine}) => startLine),
      [0, 4],
    );
  });

  it('gives folds in order that lie beside or within one another', () => {
    const source = 'a\n'.repeat(30);
    const document = documentOf(source);
    const span = fc.tuple(fc.nat(59), fc.nat(59)).map(([a, b]) => ({start: Math.min(a, b), end: Math.max(a, b)}));
    fc.assert(
      fc.property(fc.array(span, {maxLength: 10}), spans => {
        const statements = spans.map(one => ({
          ...one,
          parts: [one],
          kind: 'direct' as const,
          speaker: null,
          source: null,
          cue: null,
          confidence: 1,
        }));
        const folds = foldingRanges(document, {...sketch(source, {}), statements});
        for (const one of folds) {
          assert.ok(one.startLine < one.endLine);
          for (const other of folds) {
            if (one === other) continue;
            const apart = one.endLine < other.startLine || other.endLine < one.startLine;
            const within = (a: typeof one, b: typeof one) => b.startLine < a.startLine && a.endLine <= b.endLine;
            assert.ok(apart || within(one, other) || within(other, one), JSON.stringify(folds));
          }
        }
      }),
    );
  });
});
