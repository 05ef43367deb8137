// The examples of each of these readmes, run as a user would who has built the packages, print what they say.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'node_modules/.cache/nutgraf/readmes');
const READMES = [
  '.',
  'packages/core',
  'packages/model-en',
  'packages/checks',
  'packages/language-service',
  'packages/language-server',
];
/** Private packages, which are never built. */
const UNBUILT = ['packages/training', 'packages/trainer'];

describe('readmes', function () {
  this.timeout(60_000);
  before(() => mkdirSync(folder, {recursive: true}));

  for (const place of [...READMES, ...UNBUILT]) {
    it(`${join(place, 'README.md')} prints what it says`, () => {
      const readme = readFileSync(join(root, place, 'README.md'), 'utf8');
      const examples = [...readme.matchAll(/```[jt]s\n((?:(?!```)[\s\S])+?)```\n\nprints\n\n```text\n([\s\S]+?)```/g)];
      assert.ok(examples.length > 0, 'it has no example followed by "prints" and a block of text');
      examples.forEach(([, code, printed], index) => {
        const file = join(folder, `${place.replaceAll(/\W/g, '-')}-${index}.mts`);
        writeFileSync(file, code);
        const flags = ['--import', 'tsx', ...(UNBUILT.includes(place) ? ['--conditions=nutgraf-source'] : [])];
        assert.equal(execFileSync(process.execPath, [...flags, file], {cwd: root, encoding: 'utf8'}), printed);
      });
    });
  }
});
