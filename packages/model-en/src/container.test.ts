import assert from 'node:assert/strict';
import fc from 'fast-check';
import {loadModel, ModelError, readContainer, writeContainer} from './index.js';

const sections = fc
  .uniqueArray(fc.tuple(fc.stringMatching(/^[a-z/-]{1,20}$/), fc.uint8Array({maxLength: 50})), {
    selector: ([name]) => name,
    maxLength: 6,
  })
  .map(entries => new Map(entries));

describe('the container', () => {
  it('gives back the sections it was given', () => {
    fc.assert(
      fc.property(sections, given => {
        const read = readContainer(writeContainer(given));
        assert.deepEqual([...read.keys()], [...given.keys()]);
        for (const [name, bytes] of read) assert.deepEqual(Array.from(bytes), Array.from(given.get(name)!));
      }),
    );
  });

  it('starts each section at a multiple of 4 bytes, also out of a buffer at an odd offset', () => {
    const file = writeContainer(
      new Map([
        ['a', Uint8Array.of(1, 2, 3)],
        ['bc', Uint8Array.of(4)],
      ]),
    );
    const shifted = new Uint8Array(file.length + 1);
    shifted.set(file, 1);
    for (const bytes of [shifted.subarray(1), Buffer.from(shifted.buffer).subarray(1)]) {
      const model = loadModel(bytes);
      assert.deepEqual(model.sections, ['a', 'bc']);
      for (const name of model.sections) assert.equal(model.section(name)!.byteOffset % 4, 0);
      assert.equal(model.section('none'), undefined);
    }
  });

  it('notices any one damaged byte', () => {
    fc.assert(
      fc.property(sections, fc.nat(), fc.integer({min: 1, max: 255}), (given, place, change) => {
        const file = writeContainer(given);
        file[place % file.length]! ^= change;
        assert.throws(() => readContainer(file), ModelError);
      }),
      {numRuns: 5000},
    );
  });

  it('notices a file cut short or drawn out', () => {
    const file = writeContainer(new Map([['names', new Uint8Array(100)]]));
    for (let length = 0; length < file.length; length++)
      assert.throws(() => readContainer(file.subarray(0, length)), /length: /);
    assert.throws(() => readContainer(new Uint8Array([...file, 0])), /length: \d+ bytes stated, \d+ given/);
  });

  it('says which field is wrong', () => {
    const file = writeContainer(new Map([['names', Uint8Array.of(7)]]));
    const changed = (at: number): Uint8Array => {
      const copy = file.slice();
      copy[at]! ^= 1;
      return copy;
    };
    assert.throws(() => readContainer(changed(0)), /magic: /);
    assert.throws(() => readContainer(changed(4)), /version: 2 found, 3 expected/);
    assert.throws(() => readContainer(changed(file.length - 4)), /checksum: /);
    assert.throws(() => writeContainer(new Map([['', file]])), /section name ""/);
  });
});
