// The pages of docs/editors: their code can be read, and names no setting, kind of mention or file that is not there.
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {LEGEND, readSettings} from '@nutgraf/language-service';
import {parse} from 'smol-toml';
import {root, setUpOf} from './support/pages.mjs';

const folder = join(root, 'docs/editors');

/** The settings that a page shows, as the server is given them. */
const SETTINGS = {
  'helix.md': () => parse(setUpOf('helix.md', 'toml'))['language-server'].nutgraf.config.nutgraf,
  'zed.md': () => JSON.parse(setUpOf('zed.md', 'json')).lsp.nutgraf.settings.nutgraf,
  'sublime-text.md': () => {
    const {settings} = JSON.parse(setUpOf('sublime-text.md', 'json')).clients.nutgraf;
    return Object.fromEntries(Object.entries(settings).map(([name, value]) => [name.replace(/^nutgraf\./, ''), value]));
  },
};

describe('docs/editors', () => {
  for (const [page, settingsOf] of Object.entries(SETTINGS)) {
    it(`${page} shows settings that the server takes`, () => {
      const settings = settingsOf();
      assert.deepEqual(readSettings(settings).problems, []);
      const known = readSettings({}).settings;
      for (const name of Object.keys(settings)) assert.ok(name in known, `"${name}" is no setting`);
    });
  }

  it('colour every kind of mention, and no other', () => {
    for (const page of ['zed.md', 'sublime-text.md']) {
      const kinds = readFileSync(join(folder, page), 'utf8').matchAll(/"(nutgraf[A-Z]\w+)"/g);
      assert.deepEqual([...new Set([...kinds].map(([, kind]) => kind))].sort(), [...LEGEND.tokenTypes].sort(), page);
    }
    const lua = setUpOf('neovim.md', 'lua');
    for (const kind of LEGEND.tokenTypes) assert.match(lua, new RegExp(`\\b${kind.slice('nutgraf'.length)} = '`));
  });

  it('start the server as the command line does', () => {
    for (const page of ['neovim.md', 'emacs.md', 'helix.md', 'zed.md', 'sublime-text.md']) {
      const text = readFileSync(join(folder, page), 'utf8');
      assert.match(text, /nutgraf/, page);
      assert.match(text, /["']serve["'][^"'\n]*["']--stdio["']/, page);
    }
  });

  it('link to files that are there', () => {
    for (const page of readdirSync(folder)) {
      const text = readFileSync(join(folder, page), 'utf8');
      for (const [, target] of text.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g))
        assert.ok(existsSync(join(dirname(join(folder, page)), target)), `${page}: ${target}`);
    }
  });
});
