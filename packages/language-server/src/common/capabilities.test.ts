import assert from 'node:assert/strict';
import type {ClientCapabilities, InitializeParams} from 'vscode-languageserver';
import {MODERN} from '../../test/support/capabilities.js';
import {initializeResult, readClient} from './capabilities.js';

function offered(capabilities: ClientCapabilities, initializationOptions?: unknown) {
  const params: InitializeParams = {processId: null, rootUri: null, capabilities, initializationOptions};
  const client = readClient(params);
  return {client, ...initializeResult(client).capabilities};
}

describe('initializeResult', () => {
  it('offers what depends on the client only to one that has it', () => {
    const few = offered({});
    assert.equal(few.inlayHintProvider, undefined);
    assert.equal(few.renameProvider, true);
    assert.equal(few.positionEncoding, undefined);
    assert.equal(few.semanticTokensProvider?.full, true);
    const many = offered(MODERN);
    assert.equal(many.inlayHintProvider, true);
    assert.deepEqual(many.renameProvider, {prepareProvider: true});
    assert.deepEqual(many.semanticTokensProvider?.full, {delta: true});
  });

  it('offers every method that any client may leave alone', () => {
    const few = offered({});
    for (const feature of ['hover', 'definition', 'typeDefinition', 'references', 'documentHighlight'] as const)
      assert.equal(few[`${feature}Provider`], true, feature);
    for (const feature of ['workspaceSymbol', 'foldingRange', 'selectionRange'] as const)
      assert.equal(few[`${feature}Provider`], true, feature);
    for (const feature of ['completion', 'codeLens', 'documentLink', 'documentSymbol'] as const)
      assert.ok(few[`${feature}Provider`], feature);
  });

  it('takes the first encoding of the client that it has, and UTF-16 where it has none', () => {
    const agreed = (...positionEncodings: string[]) => offered({general: {positionEncodings}}).positionEncoding;
    assert.equal(agreed('utf-8', 'utf-16'), 'utf-8');
    assert.equal(agreed('utf-32', 'utf-8'), 'utf-8');
    assert.equal(agreed('utf-16', 'utf-8'), 'utf-16');
    assert.equal(agreed('utf-32'), 'utf-16');
    assert.equal(agreed(), 'utf-16');
  });
});

describe('readClient', () => {
  it('takes what is missing for what a client cannot do', () => {
    const {client} = offered({});
    for (const able of [
      'configuration',
      'documentChanges',
      'refreshesTokens',
      'refreshesHints',
      'refreshesLenses',
    ] as const)
      assert.equal(client[able], false, able);
    assert.equal(client.hoverFormat, 'plaintext');
    assert.equal(client.showPlacesCommand, undefined);
    assert.equal(client.nestedSymbols, true);
    assert.equal(offered({textDocument: {documentSymbol: {}}}).client.nestedSymbols, false);
  });

  it('reads the command that shows places, and nothing else in its place', () => {
    assert.equal(offered({}, {showPlacesCommand: 'show'}).client.showPlacesCommand, 'show');
    assert.equal(offered({}, {showPlacesCommand: 7}).client.showPlacesCommand, undefined);
  });
});
