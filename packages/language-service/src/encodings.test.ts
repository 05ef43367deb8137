import assert from 'node:assert/strict';
import fc from 'fast-check';
import type {TextDocument} from 'vscode-languageserver-textdocument';
import {anyArticle} from '../test/support/anyArticle.js';
import {SIGNS} from '../test/support/article.js';
import {documentFactory, type PositionEncoding} from './documents.js';
import {createLanguageService, type LanguageService} from './service.js';
import {DEFAULT_SETTINGS} from './settings.js';

/** An offset that does not lie within a character, which only one of the units can tell. */
function outside(source: string, offset: number): number {
  return /[\uDC00-\uDFFF]/.test(source[offset] ?? '') ? offset + 1 : offset;
}

/** Every method on a document, at an offset. */
function askAll(service: LanguageService, document: TextDocument, offset: number): Promise<unknown>[] {
  const position = document.positionAt(offset);
  const start = outside(document.getText(), Math.floor(offset / 2));
  const range = {start: document.positionAt(start), end: position};
  return [
    service.semanticTokens(document).then(tokens => tokenOffsets(document, tokens?.data ?? [])),
    service.semanticTokens(document, range).then(tokens => tokenOffsets(document, tokens?.data ?? [])),
    service.hover(document, position),
    service.documentSymbols(document),
    service.flatDocumentSymbols(document),
    service.workspaceSymbols(''),
    service.definition(document, position),
    service.typeDefinition(document, position),
    service.references(document, position, {includeDeclaration: true}),
    service.documentHighlight(document, position),
    service.foldingRanges(document),
    service.selectionRanges(document, [position]),
    service.documentLinks(document),
    service.prepareRename(document, position),
    service.rename(document, position, 'Béa Lund').then(
      changes => changes && [...changes.values()],
      error => String(error),
    ),
    service.completion(document, position),
    service.inlayHints(document, range),
    service.codeLenses(document, 'show'),
  ];
}

function tokenOffsets(document: TextDocument, data: readonly number[]): number[][] {
  const tokens: number[][] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [lines = 0, characters = 0, length = 0, ...kind] = data.slice(i, i + 5);
    character = lines === 0 ? character + characters : characters;
    line += lines;
    const start = document.offsetAt({line, character});
    tokens.push([start, document.offsetAt({line, character: character + length}), ...kind]);
  }
  return tokens;
}

/** An answer with offsets in place of all positions. */
function inOffsets(document: TextDocument, value: unknown): unknown {
  if (Array.isArray(value)) return value.map(one => inOffsets(document, one));
  if (typeof value !== 'object' || value === null) return value;
  if ('line' in value && 'character' in value) return document.offsetAt(value as {line: number; character: number});
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inOffsets(document, inner)]));
}

describe('position encodings', () => {
  it('change no answer of any method', async () => {
    await fc.assert(
      fc.asyncProperty(anyArticle, fc.nat(150), async (article, at) => {
        const {source} = article;
        const offset = outside(source, Math.min(at, source.length));
        const answers = await Promise.all(
          (['utf-16', 'utf-8'] as const).map(async (encoding: PositionEncoding) => {
            const document = documentFactory(() => encoding).create('file:///a.md', 'markdown', 1, source);
            const service = createLanguageService({
              annotate: () => article,
              detectSigns: () => SIGNS,
              settings: async () => ({...DEFAULT_SETTINGS, articles: 'always', codeLens: true}),
              folders: () => [],
              documents: () => [document],
              log: message => assert.fail(message),
            });
            return inOffsets(document, await Promise.all(askAll(service, document, offset)));
          }),
        );
        assert.deepEqual(answers[1], answers[0]);
      }),
      {numRuns: 200},
    );
  });
});
