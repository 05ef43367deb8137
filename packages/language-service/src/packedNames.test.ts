import assert from 'node:assert/strict';
import fc from 'fast-check';
import {countNames, indexesOf, keyAt, lineKey, nameAt, packNames, typeAt} from './packedNames.js';
import type {NameSummary} from './summary.js';

const position = fc.record({line: fc.nat(100_000), character: fc.nat(100_000)});
const summary: fc.Arbitrary<NameSummary> = fc.record({
  name: fc.string(),
  type: fc.constantFrom(
    'person',
    'organization',
    'place',
    'facility',
    'group',
    'event',
    'work',
    'law',
    'product',
    'language',
  ),
  count: fc.nat(1_000_000),
  range: fc.record({start: position, end: position}),
  roles: fc.array(
    fc.record({
      title: fc.string(),
      of: fc.option(fc.string()),
      status: fc.constantFrom('current', 'former', 'future'),
    }),
    {maxLength: 8},
  ) as fc.Arbitrary<NameSummary['roles']>,
  others: fc.array(fc.string(), {maxLength: 8}),
});

describe('packed names', () => {
  it('are unpacked as they were, also after they were handed to another thread', () => {
    fc.assert(
      fc.property(fc.array(summary, {maxLength: 6}), names => {
        const packed = structuredClone(packNames(names));
        const unpacked = Array.from({length: countNames(packed)}, (_, index) => nameAt(packed, index));
        assert.deepEqual(unpacked, structuredClone(names));
      }),
    );
  });

  it('are found by any part of their keys, each once and in order', () => {
    const letters = fc.string({unit: fc.constantFrom(...'aáB b\n'), maxLength: 6});
    const named = fc.tuple(summary, letters).map(([one, name]) => ({...one, name}));
    fc.assert(
      fc.property(fc.array(named, {maxLength: 6}), letters, (names, part) => {
        const packed = packNames(names);
        const expected = names.flatMap(({name}, index) => (lineKey(name).includes(lineKey(part)) ? [index] : []));
        assert.deepEqual([...indexesOf(packed, part)], expected);
        names.forEach(({name, type}, index) => {
          assert.deepEqual([keyAt(packed, index), typeAt(packed, index)], [lineKey(name), type]);
        });
      }),
    );
  });
});
