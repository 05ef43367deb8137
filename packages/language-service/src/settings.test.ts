import assert from 'node:assert/strict';
import {DEFAULT_SETTINGS, readSettings} from './settings.js';

describe('readSettings', () => {
  it('takes what is right and fills in the rest', () => {
    assert.deepEqual(readSettings({articles: 'always', include: ['a/**'], hover: false}), {
      settings: {...DEFAULT_SETTINGS, articles: 'always', include: ['a/**'], hover: false},
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

  it('reads the settings of features, each kind of hint by itself', () => {
    const given = {
      completion: false,
      codeLens: true,
      inlayHints: {pronouns: 'all', dates: 'off'},
      rename: 'workspace',
    };
    const {settings, problems} = readSettings(given);
    assert.deepEqual(problems, []);
    assert.deepEqual(settings, {
      ...DEFAULT_SETTINGS,
      ...given,
      inlayHints: {pronouns: 'all', nominals: 'unclear', dates: 'off'},
    });
  });

  it('names a wrong setting of a feature', () => {
    const {settings, problems} = readSettings({
      completion: 1,
      codeLens: 'off',
      inlayHints: {pronouns: true},
      rename: 'everywhere',
    });
    assert.deepEqual(settings, DEFAULT_SETTINGS);
    assert.deepEqual(problems, [
      'nutgraf.completion: expected true or false, got 1; true is used.',
      'nutgraf.codeLens: expected true or false, got "off"; false is used.',
      'nutgraf.inlayHints.pronouns: expected "all", "unclear" or "off", got true; "unclear" is used.',
      'nutgraf.rename: expected "document" or "workspace", got "everywhere"; "document" is used.',
    ]);
    assert.match(
      readSettings({inlayHints: 'off'}).problems.join(),
      /^nutgraf\.inlayHints: expected an object of kinds, got "off"/,
    );
  });
});
