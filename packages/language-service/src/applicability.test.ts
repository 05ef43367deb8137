import assert from 'node:assert/strict';
import {documentOf, SIGNS} from '../test/support/article.js';
import {inputOf, isArticle, isIncluded} from './applicability.js';
import {DEFAULT_SETTINGS} from './settings.js';

const FOLDERS = ['file:///desk'];

describe('isArticle', () => {
  it('goes by each of the outward signs', () => {
    assert.equal(
      isArticle('file:///desk/a.md', DEFAULT_SETTINGS, FOLDERS, () => SIGNS),
      false,
    );
    for (const sign of ['frontMatter', 'byline', 'dateline', 'header']) {
      assert.equal(
        isArticle('file:///desk/a.md', DEFAULT_SETTINGS, FOLDERS, () => ({...SIGNS, [sign]: true})),
        true,
      );
    }
  });

  it('does not look when the settings decide', () => {
    const unasked = () => assert.fail('the signs were asked for');
    const uri = 'file:///desk/news/a.md';
    assert.equal(isArticle(uri, {...DEFAULT_SETTINGS, articles: 'always'}, FOLDERS, unasked), true);
    assert.equal(isArticle(uri, {...DEFAULT_SETTINGS, articles: 'never', include: ['**']}, FOLDERS, unasked), false);
    assert.equal(isArticle(uri, {...DEFAULT_SETTINGS, include: ['news/**']}, FOLDERS, unasked), true);
  });
});

describe('isIncluded', () => {
  it('matches against the path in the workspace folder', () => {
    assert.ok(isIncluded('file:///desk/news/2024/a.md', ['news/**/*.md'], FOLDERS));
    assert.ok(!isIncluded('file:///desk/old/news/a.md', ['news/**'], FOLDERS));
    assert.ok(isIncluded('file:///desk/my%20news/a.md', ['my news/*.md'], FOLDERS));
    assert.ok(!isIncluded('file:///desktop/news/a.md', ['news/**'], FOLDERS));
  });

  it('matches a glob without a slash against the name alone', () => {
    assert.ok(isIncluded('file:///desk/deep/down/a.story.md', ['*.story.md'], FOLDERS));
    assert.ok(!isIncluded('file:///desk/deep/a.md', ['*.story.md'], FOLDERS));
  });

  it('matches against the whole path outside any folder, and never an untitled document', () => {
    assert.ok(isIncluded('file:///elsewhere/news/a.md', ['**/news/*.md'], FOLDERS));
    assert.ok(isIncluded('vscode-vfs://github/o/r/news/a.md', ['news/*'], ['vscode-vfs://github/o/r']));
    assert.ok(!isIncluded('untitled:Untitled-1', ['**'], []));
  });
});

describe('inputOf', () => {
  it('knows Markdown and plain text under their names in several editors, and nothing else', () => {
    const inputs = ['markdown', 'plaintext', 'text', 'typescript', 'constructor'].map(languageId =>
      inputOf(documentOf('', {languageId})),
    );
    assert.deepEqual(inputs, ['markdown', 'plain', 'plain', undefined, undefined]);
  });
});
