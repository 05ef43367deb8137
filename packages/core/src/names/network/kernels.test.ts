import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {assembleKernels} from '../../../scripts/wat.js';
import {createMachine, type Machine} from './kernels.js';
import {KERNELS} from './kernels.wasm.js';

const COUNT = 48;
const ROWS = 9;
/** Places, in bytes: rows of numbers, a target, a list of places. */
const ROW = (row: number): number => 16 + row * COUNT * 4;
const TARGET = ROW(ROWS);
const LIST = ROW(ROWS + 1);
const SIZE = LIST + ROWS * 4;

function filled(plain: boolean): Machine {
  const machine = createMachine(SIZE, plain);
  for (let i = 4; i < LIST / 4; i++) machine.numbers[i] = i % 3 === 0 ? 0 : ((i * 7919) % 1000) / 377 - 1.3;
  for (let row = 0; row < ROWS; row++) machine.places[LIST / 4 + row] = ROW(row);
  return machine;
}

describe('kernels', () => {
  it('are the bytes of their source', async () => {
    const source = readFileSync(new URL('kernels.wat', import.meta.url), 'utf8');
    assert.equal(Buffer.from(await assembleKernels(source)).toString('base64'), KERNELS);
  });

  const runs: [string, (machine: Machine) => void][] = [
    ['sumRows', ({kernels}) => kernels.sumRows(TARGET, ROW(0), LIST, ROWS, COUNT)],
    ['maxRows', ({kernels}) => kernels.maxRows(TARGET, LIST, ROWS, COUNT)],
    ['rectify', ({kernels}) => kernels.rectify(TARGET, COUNT)],
    ['unpack', ({kernels}) => kernels.unpack(TARGET, ROW(1), 2, 21, 24)],
    ['addProduct', ({kernels}) => kernels.addProduct(TARGET, ROW(0), ROWS - 1, ROW(1), COUNT, 1 / 3)],
    ['addProduct of few columns', ({kernels}) => kernels.addProduct(TARGET, ROW(0), 16, ROW(1), 24, -0.7)],
  ];
  for (const [name, run] of runs) {
    it(`give the same numbers in WebAssembly and in JavaScript: ${name}`, () => {
      const wasm = filled(false);
      const plain = filled(true);
      run(wasm);
      run(plain);
      const before = filled(true).numbers.slice(TARGET / 4, LIST / 4);
      const after = wasm.numbers.slice(TARGET / 4, LIST / 4);
      assert.notDeepEqual(Array.from(after), Array.from(before));
      assert.deepEqual(Array.from(plain.numbers.slice(TARGET / 4, LIST / 4), Math.fround), Array.from(after));
    });
  }
});
