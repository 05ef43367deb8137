import assert from 'node:assert/strict';
import fc from 'fast-check';
import {Sieve} from '../src/sieve.js';

const key = fc.stringMatching(/^[a-z ]{1,12}$/);

describe('a sieve before a table', () => {
  it('lets every key of the table through, however often it is asked', () => {
    fc.assert(
      fc.property(fc.uniqueArray(key, {maxLength: 40}), keys => {
        const sieve = new Sieve(() => keys.map(form => `${form.toUpperCase()}\tx`).join('\n'));
        for (let round = 0; round < 2000; round++) if (keys[0] !== undefined) assert.ok(sieve.passes(keys[0]));
        for (const form of keys) assert.ok(sieve.passes(form), form);
      }),
      {numRuns: 30},
    );
  });

  it('holds back most keys that are not in it, once it is worth making', () => {
    const lines = Array.from({length: 500}, (_, number) => `name ${number} of a place\tx`).join('\n');
    const sieve = new Sieve(() => lines);
    let passed = 0;
    for (let number = 0; number < 2000; number++) if (sieve.passes(`unheard ${number}`)) passed++;
    assert.ok(passed < 1024 + 60, `${passed} passed`);
  });
});
