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

  /** What is shown of a text in the end. */
  async function shown(document: TestDocument): Promise<unknown[]> {
    return [
      await document.request('documentSymbol'),
      (await document.request<{data: number[]}>('semanticTokens/full')).data,
    ];
  }

  it('are made one after the other where they overlap, in places of the text that the one before left', async () => {
    const story = await client.open('file:///desk/overlap.md', STORY);
    const afresh = await client.open(
      'file:///desk/overlapped.md',
      STORY.replace('Kenyan Foreign Minister Peter Otieno met', 'Kenyan President Jane Wanjiru saw'),
    );
    const start = story.position('Foreign Minister');
    const span = (from: number, to: number) => ({
      start: {line: start.line, character: start.character + from},
      end: {line: start.line, character: start.character + to},
    });
    await change(story, 2, [
      {range: span(0, 'Foreign Minister Peter'.length), text: 'President Jane'},
      // of the name as the first change left it, and words behind it that it did not touch
      {range: span('President '.length, 'President Jane Otieno met'.length), text: 'Jane Wanjiru'},
      {range: span('President Jane Wanjiru'.length, 'President Jane Wanjiru'.length), text: ' saw'},
    ]);
    assert.deepEqual(await shown(story), await shown(afresh));
    const {contents} = await story.request<{contents: {value: string}}>('hover', {position: span(12, 12).start});
    assert.match(contents.value, /Jane Wanjiru/);
  });

  it('count positions past the end of a line or of the text as the end', async () => {
    const story = await client.open('file:///desk/past.md', STORY);
    const lines = STORY.split('\n');
    const afresh = await client.open(
      'file:///desk/passed.md',
      `${lines.map((line, at) => (at === 5 ? `${line}, again` : line)).join('\n')}Eva Holm left Oslo.\n`,
    );
    await change(story, 2, [
      {range: at(10_000, 7), text: 'Eva Holm left Oslo.\n'},
      {range: at(5, 99_999), text: ', again'},
      {range: at(-3, -1), text: ''},
    ]);
    assert.deepEqual(await shown(story), await shown(afresh));
  });

  it('are made in the order they come, whatever version they bear, and the whole text brings all back', async () => {
    const story = await client.open('file:///desk/versions.md', STORY);
    const before = await story.tokens();
    await change(story, 7, [{range: at(11, 0), text: 'Eva Holm left Oslo. '}]);
    await change(story, 3, [{range: at(11, 0), text: 'Ada Brandt stayed. '}]);
    await change(story, 3, [
      // backwards: what lies between is replaced
      {range: {start: {line: 12, character: 99_999}, end: {line: 11, character: 0}}, text: 'Nobody came.'},
    ]);
    await change(story, 1, []);
    const afresh = await client.open(
      'file:///desk/ordered.md',
      `${STORY.split('\n').slice(0, 11).join('\n')}\nNobody came.`,
    );
    assert.deepEqual(await shown(story), await shown(afresh));
    await change(story, 9, [{text: STORY}]);
    await story.request('documentSymbol');
    assert.deepEqual(await story.tokens(), before);
  });

  it('of which one cannot be made leave the others, and the document answers', async () => {
    const story = await client.open('file:///desk/broken.md', STORY);
    await change(story, 2, [{range: {start: {line: 0, character: 1}}, text: 'x'}]);
    await change(story, 3, [{range: at(0, 1)}]);
    await client.connection.sendNotification('textDocument/didChange', {textDocument: {uri: story.uri, version: 4}});
    await change(story, 5, [{text: STORY}]);
    assert.ok((await story.tokens()).includes('Peter Otieno: nutgrafPerson firstMention'));
    // Each is told on the log, without text of the article.
    await client.waitForLog(3);
    for (const line of client.logged) assert.doesNotMatch(line, /Otieno|Dakar/);
  });

  it('of documents that are not open, or were opened without a text, are none', async () => {
    const uri = 'file:///desk/none.md';
    const textDocument = {uri, version: 1};
    await client.connection.sendNotification('textDocument/didChange', {textDocument, contentChanges: [{text: STORY}]});
    await client.connection.sendNotification('textDocument/didClose', {textDocument});
    const ask = () => client.connection.sendRequest('textDocument/documentSymbol', {textDocument});
    assert.equal(await ask(), null);
    await client.connection.sendNotification('textDocument/didOpen', {
      textDocument: {...textDocument, languageId: 'markdown'},
    });
    assert.equal(await ask(), null);
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
