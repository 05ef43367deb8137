import assert from 'node:assert/strict';
import {DocumentHighlightKind, type Range} from 'vscode-languageserver-types';
import {documentOf, find, type Words} from '../test/support/article.js';
import {ARTICLE, STORY} from '../test/support/story.js';
import {definition} from './definition.js';
import {documentHighlight} from './documentHighlight.js';
import {references} from './references.js';

const document = documentOf(STORY);
const at = (words: Words) => document.positionAt(find(STORY, words).start);
const wordsOf = (places: {range: Range}[]) => places.map(({range}) => document.getText(range));

describe('definition', () => {
  it('is where somebody is introduced by name', () => {
    assert.deepEqual(wordsOf(definition(document, ARTICLE, at(['Brandt', 2]))), ['Ada Brandt']);
    assert.deepEqual(wordsOf(definition(document, ARTICLE, at('Ostran counterpart'))), ['Jon Ile']);
  });

  it('is several places for a plural, and none for other words', () => {
    assert.deepEqual(wordsOf(definition(document, ARTICLE, at('Both ministers'))), ['Ada Brandt', 'Jon Ile']);
    assert.deepEqual(definition(document, ARTICLE, at('shall')), []);
  });

  it('still holds when the cursor stands just behind the word', () => {
    const {end} = find(STORY, ['Brandt', 2]);
    assert.deepEqual(wordsOf(definition(document, ARTICLE, document.positionAt(end))), ['Ada Brandt']);
  });
});

describe('references', () => {
  it('are all mentions in order, the first only when asked for', () => {
    const later = ['her', 'Brandt', 'The Foreign Minister', 'Both ministers'];
    const on = at('Ada Brandt');
    assert.deepEqual(wordsOf(references(document, ARTICLE, on, {includeDeclaration: true})), ['Ada Brandt', ...later]);
    assert.deepEqual(wordsOf(references(document, ARTICLE, on, {includeDeclaration: false})), later);
  });

  it('have no doubles for a plural', () => {
    const found = wordsOf(references(document, ARTICLE, at('Both ministers'), {includeDeclaration: true}));
    assert.equal(found.filter(words => words === 'Both ministers').length, 1);
    assert.deepEqual(found.slice(0, 4), ['Ada Brandt', 'her Ostran counterpart', 'her', 'Jon Ile']);
  });
});

describe('documentHighlight', () => {
  it('marks all mentions, the one that introduces as written there', () => {
    const marks = documentHighlight(document, ARTICLE, at(['Port Elms', 2]));
    assert.deepEqual(wordsOf(marks), ['Port Elms', 'Port Elms']);
    assert.deepEqual(
      marks.map(({kind}) => kind),
      [DocumentHighlightKind.Write, DocumentHighlightKind.Read],
    );
  });
});
