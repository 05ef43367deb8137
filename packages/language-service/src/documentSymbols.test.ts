import assert from 'node:assert/strict';
import type {DocumentSymbol} from 'vscode-languageserver-types';
import {documentOf, sketch} from '../test/support/article.js';
import {ARTICLE, STORY} from '../test/support/story.js';
import {documentSymbols} from './documentSymbols.js';

function outline(symbols: readonly DocumentSymbol[], indent = ''): string[] {
  return symbols.flatMap(({name, detail, children = []}) => [
    `${indent}${name}${detail ? ` (${detail})` : ''}`,
    ...outline(children, `${indent}  `),
  ]);
}

describe('documentSymbols', () => {
  it('lists headings, people with offices, the other kinds, and what happened', () => {
    assert.deepEqual(outline(documentSymbols(documentOf(STORY), ARTICLE)), [
      'Talks in Port Elms',
      '  The bridge',
      'People (2)',
      '  Ada Brandt (Foreign Minister of Veldia)',
      '    Foreign Minister of Veldia (office)',
      '    "We shall build it," (said)',
      '  Jon Ile (Foreign Minister of Ostra)',
      '    Foreign Minister of Ostra (office)',
      'Places (2)',
      '  Port Elms',
      '  Veldia',
      '    Ada Brandt (Foreign Minister)',
      'Statements (1)',
      '  Ada Brandt: "We shall build it,"',
      'What happened (1)',
      '  Ada Brandt: Met Jon Ile',
      '    Ada Brandt',
    ]);
  });

  it('nests headings by depth, each reaching to the next that is no deeper', () => {
    const source = 'A\n\nB\n\nC\n\nD\n\nE\n\nend';
    const depths = {A: 2, B: 4, C: 3, D: 2, E: 1};
    const headings = Object.entries(depths).map(([words, depth]) => ({words, depth}));
    const document = documentOf(source);
    const symbols = documentSymbols(document, sketch(source, {headings}));
    assert.deepEqual(outline(symbols), ['A', '  B', '  C', 'D', 'E']);
    assert.equal(document.getText(symbols[0]!.range), 'A\n\nB\n\nC\n\n');
    assert.equal(document.getText(symbols[2]!.range), 'E\n\nend');
  });

  it('keeps every selection and every child within its range', () => {
    const document = documentOf(STORY);
    const check = (symbol: DocumentSymbol): void => {
      const {range, selectionRange} = symbol;
      assert.ok(document.offsetAt(range.start) <= document.offsetAt(selectionRange.start));
      assert.ok(document.offsetAt(selectionRange.end) <= document.offsetAt(range.end));
      assert.notEqual(symbol.name.trim(), '');
      for (const child of symbol.children ?? []) {
        assert.ok(document.offsetAt(range.start) <= document.offsetAt(child.range.start), symbol.name);
        assert.ok(document.offsetAt(child.range.end) <= document.offsetAt(range.end), symbol.name);
        check(child);
      }
    };
    documentSymbols(document, ARTICLE).forEach(check);
  });

  it('is empty for an article of nothing', () => {
    assert.deepEqual(documentSymbols(documentOf(''), sketch('', {})), []);
  });
});
