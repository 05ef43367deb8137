import assert from 'node:assert/strict';
import fc from 'fast-check';
import {readLines} from './lines.js';

async function* chunksOf(bytes: Uint8Array, sizes: number[]): AsyncGenerator<Uint8Array> {
  for (let from = 0, turn = 0; from < bytes.length; turn++) {
    const size = sizes[turn % sizes.length]!;
    yield bytes.subarray(from, from + size);
    from += size;
  }
}

async function read(text: string, sizes = [7], longest?: number): Promise<(string | null)[]> {
  const lines: (string | null)[] = [];
  for await (const {number, text: line} of readLines(chunksOf(Buffer.from(text), sizes), longest)) {
    lines.push(line);
    assert.equal(number, lines.length);
  }
  return lines;
}

describe('readLines', () => {
  it('ends lines at line feeds only, however the stream is cut', async () => {
    const characters = fc.constantFrom('a', '\n', '\r', '\u2028', 'é', '𝐀', ' ');
    const sizes = fc.array(fc.integer({min: 1, max: 5}), {minLength: 1, maxLength: 5});
    await fc.assert(
      fc.asyncProperty(fc.array(characters), sizes, async (parts, cuts) => {
        const text = parts.join('');
        const expected = text.split('\n');
        if (expected.at(-1) === '') expected.pop();
        assert.deepEqual(await read(text, cuts), expected);
      }),
    );
  });

  it('takes a byte order mark off a line, as files joined to one have it inside', async () => {
    assert.deepEqual(await read('\uFEFFa\n\uFEFFb\nc\uFEFF'), ['a', 'b', 'c\uFEFF']);
  });

  it('gives up on a line that is too long and goes on with the next', async () => {
    assert.deepEqual(await read('abc\nabcdefghij\nabcde\n', [3], 5), ['abc', null, 'abcde']);
  });

  it('gives a line before the next one has come', async () => {
    let asked = 0;
    async function* slow(): AsyncGenerator<Uint8Array> {
      for (const text of ['one\n', 'two\n']) {
        asked += 1;
        yield Buffer.from(text);
      }
    }
    const lines = readLines(slow());
    assert.equal((await lines.next()).value?.text, 'one');
    assert.equal(asked, 1);
  });
});
