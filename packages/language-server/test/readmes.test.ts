import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {Client} from './support/client.js';

const require = createRequire(import.meta.url);

/** Well-known packages that are among our own dependencies, so that their READMEs are here. */
const PACKAGES = ['mocha', 'yaml', 'fast-check', 'commander', 'unified'];

/** The path of a package's README, in whichever node_modules it was put. */
function readmeOf(name: string): string {
  const folder = require.resolve
    .paths(name)
    ?.map(path => join(path, name))
    .find(existsSync);
  assert.ok(folder, `${name} is not installed`);
  const file = readdirSync(folder).find(entry => /^readme\.md$/i.test(entry));
  assert.ok(file, `${name} has no README`);
  return join(folder, file);
}

describe('READMEs', () => {
  let client: Client;
  const diagnostics: unknown[] = [];
  before(async () => {
    client = await Client.start();
    client.connection.onNotification('textDocument/publishDiagnostics', params => {
      diagnostics.push(params);
    });
  });
  after(() => client.stop());

  for (const name of PACKAGES) {
    it(`leaves that of ${name} alone`, async () => {
      const path = readmeOf(name);
      const readme = readFileSync(path, 'utf8');
      assert.ok(readme.length > 500, 'the README is not there');
      const document = await client.open(pathToFileURL(path).href, readme);
      assert.deepEqual(await document.tokens(), []);
      assert.equal(await document.request('documentSymbol'), null);
      assert.deepEqual(diagnostics, []);
    });
  }
});
