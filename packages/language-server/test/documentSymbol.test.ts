import assert from 'node:assert/strict';
import type {DocumentSymbol, SymbolInformation} from 'vscode-languageserver-protocol';
import {Client} from './support/client.js';
import {STORY} from './support/story.js';

describe('textDocument/documentSymbol', () => {
  it('lists headings, people with offices, places and what happened', async () => {
    const client = await Client.start();
    const story = await client.open('file:///desk/story.md', STORY);
    const symbols = await story.request<DocumentSymbol[]>('documentSymbol');
    const members = (name: string) =>
      symbols.find(symbol => symbol.name === name)?.children?.map(({name, detail}) => `${name} (${detail})`) ?? [];
    assert.deepEqual(members('Two ministers meet in Dakar'), ['Fisheries (undefined)']);
    assert.ok(
      members('People').includes('Peter Otieno (Foreign Minister of Kenya)'),
      JSON.stringify(members('People')),
    );
    assert.ok(
      members('Places').some(place => place.startsWith('Dakar')),
      JSON.stringify(members('Places')),
    );
    assert.ok(members('What happened').some(event => /Met Erik Dahl|Met Peter Otieno/.test(event)));
    await client.stop();
  });

  it('is flat for a client that has no nesting', async () => {
    const client = await Client.start({capabilities: {textDocument: {documentSymbol: {}}}});
    const story = await client.open('file:///desk/story.md', STORY);
    const symbols = await story.request<SymbolInformation[]>('documentSymbol');
    const office = symbols.find(({name}) => name === 'Foreign Minister of Kenya');
    assert.deepEqual([office?.containerName, office?.location.uri], ['Peter Otieno', story.uri]);
    await client.stop();
  });
});
