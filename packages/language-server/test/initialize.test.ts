import assert from 'node:assert/strict';
import {MODERN} from './support/capabilities.js';
import {Client} from './support/client.js';

describe('initialize', () => {
  it('offers what the server can do, and ends when told to', async () => {
    const client = await Client.start();
    const {capabilities, serverInfo} = client.initialized;
    assert.equal(serverInfo?.name, 'nutgraf');
    assert.deepEqual(capabilities.textDocumentSync, {openClose: true, change: 2});
    const {legend, full, range} = capabilities.semanticTokensProvider as {
      legend: {tokenTypes: string[]};
      full: boolean;
      range: boolean;
    };
    assert.ok(legend.tokenTypes.includes('nutgrafPerson'));
    assert.ok(full && range);
    for (const feature of ['hover', 'definition', 'references', 'documentHighlight'] as const) {
      assert.equal(capabilities[`${feature}Provider`], true, feature);
    }
    assert.ok(capabilities.documentSymbolProvider);
    await client.stop();
  });

  it('offers what depends on the client only to one that has it', async () => {
    const plain = await Client.start({capabilities: {}});
    const modern = await Client.start({capabilities: MODERN, settings: {}});
    const {capabilities: few} = plain.initialized;
    const {capabilities: many} = modern.initialized;
    assert.equal(few.inlayHintProvider, undefined);
    assert.equal(few.renameProvider, true);
    assert.equal(few.positionEncoding, undefined);
    assert.equal(many.inlayHintProvider, true);
    assert.deepEqual(many.renameProvider, {prepareProvider: true});
    for (const feature of ['typeDefinition', 'workspaceSymbol', 'foldingRange', 'selectionRange'] as const) {
      assert.equal(few[`${feature}Provider`], true, feature);
    }
    for (const feature of ['completion', 'codeLens', 'documentLink'] as const) assert.ok(few[`${feature}Provider`]);
    await Promise.all([plain.stop(), modern.stop()]);
  });

  it('bears a client that can do nothing, and a document that is not open', async () => {
    const client = await Client.start({capabilities: {}});
    const hover = await client.connection.sendRequest('textDocument/hover', {
      textDocument: {uri: 'file:///not/open.md'},
      position: {line: 0, character: 0},
    });
    assert.equal(hover, null);
    await client.stop();
  });
});
