import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {rm, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

const run = promisify(execFile);
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

describe('readme', () => {
  it('gives values that are right', async () => {
    const example = /```js\n(import.*?)```/s.exec(readme)?.[1];
    assert.ok(example);
    // A line "expression; // value" is checked as such.
    let checks = 0;
    const code = example.replace(/^(.+); \/\/ (.+)$/gm, (_, expression: string, value: string) => {
      checks += 1;
      return `assert.deepEqual(${expression}, ${value});`;
    });
    assert.equal(checks, 2);
    // Beside this file, so that "@nutgraf/newst" is the package itself.
    const file = fileURLToPath(new URL('readme-example.tmp.mjs', import.meta.url));
    await writeFile(file, `import assert from 'node:assert/strict';\n${code}`);
    try {
      await run(process.execPath, ['--import', 'tsx', '--conditions=nutgraf-source', file]);
    } finally {
      await rm(file);
    }
  });

  it('describes every field of every row and node', () => {
    const idl = [...readme.matchAll(/```idl\n(.*?)```/gs)].map(([, block]) => block).join('\n');
    for (const file of ['tables', 'nodes']) {
      const source = readFileSync(new URL(`../src/${file}.ts`, import.meta.url), 'utf8');
      for (const [, field] of source.matchAll(/^ {2}(\w+)\??: /gm)) {
        if (field === 'data' || /^(?:sentence|mention|content|source|cue)$/.test(field!)) continue;
        assert.match(idl, new RegExp(`\\b${field}\\b`), `${field} of src/${file}.ts`);
      }
    }
  });
});
