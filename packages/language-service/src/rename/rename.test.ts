import assert from 'node:assert/strict';
import fc from 'fast-check';
import {TextDocument} from 'vscode-languageserver-textdocument';
import {documentOf, find, sketch, type Words} from '../../test/support/article.js';
import {documentFactory} from '../documents.js';
import {prepareRename, rename} from './index.js';

interface Named {
  name: string;
  type?: 'person' | 'organization' | 'place' | 'date';
  mentions: (Words | {words: Words; level: 'pronoun' | 'nominal' | 'demonym'})[];
}

function articleOf(source: string, entities: Named[]) {
  return sketch(source, {
    entities: entities.map(({name, type = 'person', mentions}) => ({
      name,
      type,
      mentions: mentions.map(one => (typeof one === 'string' || Array.isArray(one) ? {words: one} : one)),
    })),
  });
}

/** The text after renaming at the first (or nth) place of some words. */
function renamed(source: string, entities: Named[], at: Words, written: string): string {
  const document = documentOf(source);
  const article = articleOf(source, entities);
  const position = document.positionAt(find(source, at).start);
  return TextDocument.applyEdits(document, rename(document, article, position, written).get(document)!);
}

const STORY = "Ada Brandt met Jon Ile. Brandt's aides left. Mr. ADA BRANDT, A. Brandt and Ada wept. She slept.";
const ADA: Named = {
  name: 'Ada Brandt',
  mentions: ['Ada Brandt', ['Brandt', 2], 'ADA BRANDT', 'A. Brandt', ['Ada', 2], {words: 'She', level: 'pronoun'}],
};
const RENAMED = "Bea Lund met Jon Ile. Lund's aides left. Mr. BEA LUND, B. Lund and Bea wept. She slept.";

describe('rename', () => {
  it('changes full name, surname, possessive, capitals, initials and given name each in its own form', () => {
    assert.equal(renamed(STORY, [ADA], 'Ada Brandt', 'Bea Lund'), RENAMED);
    assert.equal(renamed(STORY, [ADA], ["Brandt's", 1], 'Bea Lund'), RENAMED);
  });

  it('changes the surname alone when only that is written over', () => {
    assert.equal(
      renamed(STORY, [ADA], "Brandt's", 'Lund'),
      "Ada Lund met Jon Ile. Lund's aides left. Mr. ADA LUND, A. Lund and Ada wept. She slept.",
    );
    assert.match(renamed(STORY, [ADA], "Brandt's", 'de Lund'), /^Ada de Lund met Jon Ile\. de Lund's aides/);
  });

  it('takes longer and shorter names', () => {
    assert.match(renamed(STORY, [ADA], 'Ada Brandt', 'Bea Maria Lund'), /^Bea Maria Lund met .* Lund's aides/);
    assert.match(renamed(STORY, [ADA], 'Ada Brandt', 'Bea'), /^Bea met .* Bea's aides left/);
  });

  it('makes a bare apostrophe whole when the new name asks for it', () => {
    const source = "Ada James left. James' aides wept. 'I saw James' he said.";
    const james = {name: 'Ada James', mentions: ['Ada James', ['James', 2] as Words]};
    assert.match(renamed(source, [james], 'Ada James', 'Ada Brandt'), /Brandt's aides/);
    assert.match(renamed(source, [james], 'Ada James', 'Ada Jones'), /Jones' aides/);
  });

  it('keeps marks and line ends within a name', () => {
    const source = '**Ada** Brandt met Ada\nBrandt.';
    const ada = {name: 'Ada Brandt', mentions: ['Ada** Brandt', 'Ada\nBrandt'] as Words[]};
    assert.equal(renamed(source, [ada], 'Ada**', 'Bea Lund'), '**Bea** Lund met Bea\nLund.');
    assert.equal(renamed(source, [ada], 'Ada**', 'Bea Maria Lund'), '**Bea Maria** Lund met Bea Maria Lund.');
  });

  it('changes an acronym with the name, and leaves demonyms and others of the surname alone', () => {
    const source = 'The Coast News Agency (CNA) hired Zoé Brandt. CNA is Coastal.';
    const agency: Named = {
      name: 'Coast News Agency',
      type: 'organization',
      mentions: ['Coast News Agency', 'CNA', ['CNA', 2], {words: 'Coastal', level: 'demonym'}],
    };
    const zoe = {name: 'Zoé Brandt', mentions: ['Zoé Brandt']};
    assert.equal(renamed(source, [agency, zoe], 'CNA) ', 'CNA'), source);
    assert.equal(
      renamed(source, [agency, zoe], 'Coast News', 'Harbour Press Union'),
      'The Harbour Press Union (HPU) hired Zoé Brandt. HPU is Coastal.',
    );
    assert.equal(
      renamed(source, [agency, zoe], 'CNA) ', 'CoNA'),
      'The Coast News Agency (CoNA) hired Zoé Brandt. CoNA is Coastal.',
    );
  });

  it('goes over other articles where the full name is the same', () => {
    const other = 'Ada Brandt left. Brandt wept.';
    const namesake = 'Bo Brandt left.';
    const document = documentOf(STORY);
    const known = [
      {document, article: articleOf(STORY, [ADA])},
      {
        document: documentOf(other, {uri: 'file:///desk/other.md'}),
        article: articleOf(other, [{name: 'Ada Brandt', mentions: ['Ada Brandt', ['Brandt', 2]]}]),
      },
      {
        document: documentOf(namesake, {uri: 'file:///desk/third.md'}),
        article: articleOf(namesake, [{name: 'Bo Brandt', mentions: ['Bo Brandt']}]),
      },
    ];
    const changes = rename(document, known[0]!.article, {line: 0, character: 0}, 'Bea Lund', known);
    assert.deepEqual(
      [...changes].map(([file, edits]) => TextDocument.applyEdits(file, edits)),
      [RENAMED, 'Bea Lund left. Lund wept.'],
    );
  });

  it('says why there is nothing to change, and what is no name', () => {
    for (const [at, written, message] of [
      ['met', 'Bea', /no name here/],
      ['She', 'Bea', /no name here/],
      ['Ada', ' ', /is empty/],
      ['Ada', '...', /is empty/],
      ['Ada', 'Bea\nLund', /one line/],
      ['Ada', 'B'.repeat(201), /at most 200/],
    ] as const) {
      assert.throws(() => renamed(STORY, [ADA], at, written), {name: 'SafeError', message});
    }
  });

  it('gives edits that do not overlap, whatever the name and the forms, the same in either encoding', () => {
    const word = fc.constantFrom('Ada', 'É.', 'van', 'BRANDT', '𝕬da', "O'Neill", '**', '\n');
    const name = fc.array(word, {minLength: 1, maxLength: 4}).map(words => words.join(' '));
    fc.assert(
      fc.property(name, fc.array(name, {minLength: 1, maxLength: 4}), name, (full, forms, written) => {
        const source = forms.join('; ');
        let at = 0;
        const mentions = forms.map(form => {
          const start = at;
          at += form.length + 2;
          return {start, end: start + form.length, level: 'name' as const, confidence: 1};
        });
        const entity = {id: 'e1', type: 'person' as const, name: full, roles: [], knowledge: null, mentions};
        const article = {...sketch(source, {}), entities: [entity]};
        const results = (['utf-16', 'utf-8'] as const).map(encoding => {
          const document = documentFactory(() => encoding).create('file:///a.md', 'markdown', 1, source);
          try {
            const edits = rename(document, article, {line: 0, character: 0}, written).get(document)!;
            return edits.map(({range, newText}) => [
              document.offsetAt(range.start),
              document.offsetAt(range.end),
              newText,
            ]);
          } catch (error) {
            assert.equal((error as Error).name, 'SafeError');
            return [];
          }
        });
        assert.deepEqual(results[0], results[1]);
        let reached = 0;
        for (const [start, end] of results[0] as [number, number, string][]) {
          assert.ok(reached <= start && start <= end);
          reached = end;
        }
      }),
    );
  });
});

describe('prepareRename', () => {
  const document = documentOf(STORY);
  const article = articleOf(STORY, [ADA, {name: 'Jon', type: 'date', mentions: ['Jon']}]);
  const at = (words: string) => prepareRename(document, article, document.positionAt(STORY.indexOf(words)));

  it('offers the form under the cursor, of names only', () => {
    assert.deepEqual(at("Brandt's"), {
      range: {start: {line: 0, character: 24}, end: {line: 0, character: 30}},
      placeholder: 'Brandt',
    });
    assert.equal(at('She'), null);
    assert.equal(at('Jon'), null);
    assert.equal(at('met'), null);
  });
});
