import assert from 'node:assert/strict';
import {Client, type TestDocument} from './support/client.js';
import {STORY} from './support/story.js';

describe('changes that should not be', () => {
  let client: Client;
  before(async () => {
    client = await Client.start();
  });
  after(() => client.stop());

  async function change(document: TestDocument, version: number, contentChanges: object[]): Promise<void> {
    const textDocument = {uri: document.uri, version};
    await client.connection.sendNotification('textDocument/didChange', {textDocument, contentChanges});
  }
  const at = (line: number, character: number) => ({start: {line, character}, end: {line, character}});

  it('are made as far as they can be: past the end, over one another, of an earlier version, of nothing', async () => {
    const story = await client.open('file:///desk/bad.md', STORY);
    const before = await story.tokens();
    await change(story, 2, [{range: at(10_000, 7), text: '\nEva Holm left Oslo.\n'}]);
    await change(story, 1, [
      {range: {start: {line: 12, character: 99_999}, end: {line: 11, character: 0}}, text: ''},
      {range: {start: {line: 0, character: 0}, end: {line: 0, character: 0}}, text: ''},
    ]);
    await change(story, 1, []);
    const {data} = await story.request<{data: number[]}>('semanticTokens/full');
    assert.ok(data.length > 0 && data.length % 5 === 0);
    // The whole text brings all back, whatever went before.
    await change(story, 9, [{text: STORY}]);
    await story.request('documentSymbol');
    assert.deepEqual(await story.tokens(), before);
  });

  it('answers cancelled requests at once, and those that follow', async () => {
    const story = await client.open('file:///desk/cancelled.md', STORY);
    await story.tokens();
    await story.change({text: `${STORY}\nMore.\n`});
    const {CancellationTokenSource} = await import('vscode-jsonrpc/node');
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest(
      'textDocument/documentSymbol',
      {textDocument: {uri: story.uri}},
      source.token,
    );
    source.cancel();
    await assert.rejects(asked, {code: -32800});
    assert.ok(await story.request('documentSymbol'));
  });
});
