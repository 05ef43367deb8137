import assert from 'node:assert/strict';
import fc from 'fast-check';
import {Few} from './few.js';
import {Ballot, Votes} from './votes.js';

describe('a set of few', () => {
  it('holds what a Set holds, in its order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 0, max: 20})), values => {
        const few = new Few<number>();
        const set = new Set<number>();
        for (const value of values) {
          few.add(value);
          set.add(value);
        }
        assert.deepEqual([...few], [...set]);
        assert.equal(few.size, set.size);
        for (let value = 0; value <= 20; value++) assert.equal(few.has(value), set.has(value));
      }),
    );
  });
});

describe('votes for a type', () => {
  it('settle on the most, the first met at a draw', () => {
    const votes = new Votes();
    votes.add('place', 1);
    votes.add('person', 1);
    assert.equal(votes.settled, 'place');
    votes.add('person', 0.5);
    assert.equal(votes.settled, 'person');
    const all = new Votes();
    all.add('place', 1);
    all.addAll(votes);
    assert.equal(all.settled, 'place');
    assert.equal(all.total, 3.5);
  });

  it('are kept for many names as for each alone', () => {
    const type = fc.constantFrom('person' as const, 'place' as const, 'organization' as const);
    const cast = fc.array(fc.tuple(fc.integer({min: 0, max: 3}), type, fc.constantFrom(0.5, 1, 1.5)));
    fc.assert(
      fc.property(cast, votes => {
        const ballot = new Ballot(4);
        const each = [0, 1, 2, 3].map(() => new Votes());
        for (const [name, type, weight] of votes) {
          ballot.add(name, type, weight);
          each[name]!.add(type, weight);
        }
        each.forEach((own, name) => {
          assert.equal(ballot.total(name), own.total);
          assert.equal(ballot.settled(name), own.settled);
          const sum = new Votes();
          sum.add('person', 1);
          const same = new Votes();
          same.add('person', 1);
          ballot.addTo(sum, name);
          same.addAll(own);
          assert.equal(sum.settled, same.settled);
          assert.equal(sum.total, same.total);
        });
      }),
    );
  });
});
