import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import * as nutgraf from '../src/index.js';

describe('public surface', () => {
  it('is this and nothing else', () => {
    assert.deepEqual(Object.keys(nutgraf).sort(), [
      'ModelError',
      'OptionsError',
      'SURE_STATEMENT',
      'annotate',
      'createAnnotator',
      'default',
      'handlers',
      'loadModel',
      'nutgrafToMarkdown',
      'stripTree',
      'toStandoff',
      'toTree',
    ]);
    const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      exports: object;
      bin: object;
    };
    assert.deepEqual(Object.keys(manifest.exports), ['.', './standoff.schema.json', './package.json']);
    assert.deepEqual(Object.keys(manifest.bin), ['nutgraf']);
  });
});
