import assert from 'node:assert/strict';
import {DEFAULT_SETTINGS, readSettings} from './settings.js';

describe('readSettings', () => {
  it('takes what is right and fills in the rest', () => {
    assert.deepEqual(readSettings({articles: 'always', include: ['a/**'], hover: false}), {
      settings: {articles: 'always', include: ['a/**'], colours: 'all', hover: false, diagnostics: {}, notNames: []},
      problems: [],
    });
    for (const nothing of [undefined, null, {}]) {
      assert.deepEqual(readSettings(nothing), {settings: DEFAULT_SETTINGS, problems: []});
    }
  });

  it('names a wrong field, what it holds and what would be right, and uses the default', () => {
    const {settings, problems} = readSettings({articles: 'maybe', include: 'a/**', colours: 3, hover: 'yes'});
    assert.deepEqual(settings, DEFAULT_SETTINGS);
    assert.deepEqual(problems, [
      'nutgraf.articles: expected "auto", "always" or "never", got "maybe"; "auto" is used.',
      'nutgraf.include: expected a list of globs such as "news/**/*.md", got "a/**"; [] is used.',
      'nutgraf.colours: expected "all", "names", "firstMentions" or "off", got 3; "all" is used.',
      'nutgraf.hover: expected true or false, got "yes"; true is used.',
    ]);
    assert.deepEqual(readSettings([]).problems, [
      'nutgraf: expected an object of settings, got []; the defaults are used.',
    ]);
    assert.equal(readSettings({include: [1]}).problems.length, 1);
  });
});
