import assert from 'node:assert/strict';
import {countryByName, placeByName} from '../src/index.js';
import {MOST_REMEMBERED, remembered} from '../src/remembered.js';

describe('answers that are remembered', () => {
  it('are looked up twice at most, none at all among them', () => {
    const asked: string[] = [];
    const look = remembered(name => {
      asked.push(name);
      return name === 'Oslo' ? 1 : undefined;
    });
    for (let round = 0; round < 3; round++) {
      assert.deepEqual(['Oslo', 'Nowhere'].map(look), [1, undefined]);
    }
    assert.deepEqual(asked, ['Oslo', 'Nowhere', 'Oslo', 'Nowhere']);
  });

  it('are the same when there are more than fit', () => {
    const look = remembered(name => name.length);
    for (let round = 0; round < 2; round++) {
      for (let i = 0; i < MOST_REMEMBERED * 1.5; i++) {
        assert.equal(look(`${i}`), `${i}`.length);
        assert.equal(look(`${i}`), `${i}`.length);
      }
    }
  });

  it('of names too long to come again are not kept', () => {
    let asked = 0;
    const look = remembered(() => ++asked);
    const long = 'a'.repeat(1000);
    assert.deepEqual([look(long), look(long)], [1, 2]);
  });

  it('do not change what the tables say', () => {
    const names = ['Norway', 'the Netherlands', 'Nowhere', 'Jordan'];
    const first = names.map(name => [countryByName(name), placeByName(name)]);
    for (let i = 0; i < MOST_REMEMBERED * 3; i++) countryByName(`Nowhere ${i >> 1}`);
    assert.deepEqual(
      names.map(name => [countryByName(name), placeByName(name)]),
      first,
    );
  });
});
