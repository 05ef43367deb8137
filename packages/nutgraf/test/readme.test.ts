import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {rm, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

const run = promisify(execFile);
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** Each example with what it is said to print: the block of text that follows. */
const examples = [...readme.matchAll(/```js\n(.*?)```\n\n```text\n(.*?)```/gs)];

describe('readme', function () {
  this.timeout(60_000);

  it('says of every example what it prints', () => {
    assert.equal(examples.length, readme.match(/```js\n/g)?.length);
    assert.ok(examples.length >= 5);
  });

  examples.forEach(([, code, output], index) => {
    it(`prints what it says: example ${index + 1}`, async () => {
      // Beside this file, so that "nutgraf" is the package itself.
      const file = fileURLToPath(new URL(`readme-example-${index}.tmp.mjs`, import.meta.url));
      await writeFile(file, code!);
      try {
        const flags = ['--import', 'tsx', '--conditions=nutgraf-source'];
        const {stdout} = await run(process.execPath, [...flags, file]);
        assert.equal(stdout, output);
      } finally {
        await rm(file);
      }
    });
  });
});
