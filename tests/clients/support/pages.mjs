import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The one block of code in a language that a page of docs/editors shows: what users copy is what is tested. */
export function setUpOf(page, language) {
  const text = readFileSync(join(root, 'docs/editors', page), 'utf8');
  const blocks = [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].filter(([, name]) => name === language);
  assert.equal(blocks.length, 1, `docs/editors/${page} should hold one block of ${language}`);
  return blocks[0][2];
}

/** An environment in which `nutgraf` is the one that was built here, and no settings of the user's are found. */
export function environment(home, more = {}) {
  return {
    ...process.env,
    PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}`,
    HOME: home,
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_DATA_HOME: join(home, 'data'),
    XDG_STATE_HOME: join(home, 'state'),
    XDG_CACHE_HOME: join(home, 'cache'),
    ...more,
  };
}
