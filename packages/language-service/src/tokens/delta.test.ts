import assert from 'node:assert/strict';
import fc from 'fast-check';
import {documentOf} from '../../test/support/article.js';
import {toTable} from '../session/tokenTable.js';
import {tokenEdits} from './delta.js';
import {createTokenResults} from './results.js';

function apply(before: readonly number[], edits: ReturnType<typeof tokenEdits>): number[] {
  const data = [...before];
  for (const {start, deleteCount, data: inserted = []} of edits) data.splice(start, deleteCount, ...inserted);
  return data;
}

describe('tokenEdits', () => {
  const tokens = fc
    .array(fc.tuple(fc.nat(2), fc.nat(2), fc.nat(1), fc.nat(1), fc.nat(1)), {maxLength: 6})
    .map(list => list.flat());

  it('turns what the client has into what holds now, by whole tokens', () => {
    fc.assert(
      fc.property(tokens, tokens, (before, after) => {
        const edits = tokenEdits(toTable(before), toTable(after));
        assert.deepEqual(apply(before, edits), after);
        for (const {start, deleteCount, data = []} of edits) {
          for (const count of [start, deleteCount, data.length]) assert.equal(count % 5, 0);
        }
      }),
    );
  });

  it('sends nothing when nothing changed, and one token when one did', () => {
    const before = [0, 1, 2, 3, 4, 1, 1, 2, 3, 4, 2, 1, 2, 3, 4];
    assert.deepEqual(tokenEdits(toTable(before), toTable(before)), []);
    const after = before.map((number, index) => (index === 6 ? 9 : number));
    assert.deepEqual(tokenEdits(toTable(before), toTable(after)), [{start: 5, deleteCount: 5, data: [1, 9, 2, 3, 4]}]);
  });
});

describe('createTokenResults', () => {
  it('gives edits of the last answer only, and whole tokens for any other', () => {
    const results = createTokenResults();
    const document = documentOf('');
    const first = results.full(document, toTable([0, 0, 1, 0, 0]));
    const second = results.delta(document, toTable([0, 2, 1, 0, 0]), first.resultId!);
    assert.deepEqual('edits' in second && second.edits, [{start: 0, deleteCount: 5, data: [0, 2, 1, 0, 0]}]);
    assert.notEqual(second.resultId, first.resultId);
    const stale = results.delta(document, toTable([0, 3, 1, 0, 0]), first.resultId!);
    assert.deepEqual('data' in stale && stale.data, [0, 3, 1, 0, 0]);
    assert.ok('data' in results.delta(documentOf('', {uri: 'file:///other.md'}), toTable([]), stale.resultId!));
  });
});
