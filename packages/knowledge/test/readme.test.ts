import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {inspect} from 'node:util';

const root = join(fileURLToPath(import.meta.url), '..', '..');

describe('README.md', () => {
  it('has an example that prints what it says', async () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const [, code, printed] = /```js\n([\s\S]+?)```\n\nprints\n\n```text\n([\s\S]+?)```/.exec(readme)!;
    const [, imported, body] = /^import \{([\s\S]+?)\} from '@nutgraf\/knowledge';\n([\s\S]+)$/.exec(code!)!;
    const library = (await import(pathToFileURL(join(root, 'src', 'index.ts')).href)) as Record<string, unknown>;
    const names = imported!.split(',').flatMap(name => name.trim() || []);
    for (const name of names) assert.ok(name in library, `${name} is not exported`);
    const lines: string[] = [];
    const console = {
      log: (...values: unknown[]) =>
        lines.push(values.map(value => (typeof value === 'string' ? value : inspect(value))).join(' ')),
    };
    new Function('console', ...names, body!)(console, ...names.map(name => library[name]));
    assert.equal(`${lines.join('\n')}\n`, printed);
  });

  it('names every function of the package', async () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const library = (await import(pathToFileURL(join(root, 'src', 'index.ts')).href)) as Record<string, unknown>;
    const functions = Object.keys(library).filter(name => typeof library[name] === 'function' && name !== 'foldName');
    assert.deepEqual(
      functions.filter(name => !readme.includes(`\`${name}\``)),
      [],
    );
  });
});
