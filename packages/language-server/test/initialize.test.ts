import assert from 'node:assert/strict';
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
