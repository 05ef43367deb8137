import assert from 'node:assert/strict';
import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import {Client} from './support/client.js';
import {framed, RawConnection} from './support/raw.js';
import {SERVER, spawnServer} from './support/server.js';
import {STORY} from './support/story.js';

const URI = 'file:///desk/story.md';
const hoverAt = {textDocument: {uri: URI}, position: {line: 6, character: 50}};

describe('a client that is', () => {
  function connect(): {server: ChildProcess; connection: MessageConnection} {
    const server = spawnServer();
    const connection = createMessageConnection(
      new StreamMessageReader(server.stdout!),
      new StreamMessageWriter(server.stdin!),
    );
    connection.listen();
    return {server, connection};
  }

  const initialize = (connection: MessageConnection, processId: number | null) =>
    connection.sendRequest('initialize', {processId, rootUri: null, capabilities: {}});

  it('early, late or says hello twice: it is told so, and what it opens before is not opened', async () => {
    const {server, connection} = connect();
    const textDocument = {uri: URI, languageId: 'markdown', version: 1, text: STORY};
    await connection.sendNotification('textDocument/didOpen', {textDocument});
    await assert.rejects(connection.sendRequest('textDocument/hover', hoverAt), {code: -32002});
    await initialize(connection, null);
    await assert.rejects(initialize(connection, null), {code: -32600});
    assert.equal(await connection.sendRequest('textDocument/hover', hoverAt), null);
    await connection.sendRequest('shutdown');
    await assert.rejects(connection.sendRequest('textDocument/hover', hoverAt), {code: -32600});
    await assert.rejects(initialize(connection, null), {code: -32600});
    const exited = once(server, 'exit');
    await connection.sendNotification('exit');
    assert.deepEqual((await exited)[0], 0);
  });

  it('gone: the server ends by itself', async () => {
    const {server, connection} = connect();
    await initialize(connection, null);
    const exited = once(server, 'exit');
    server.stdin!.end();
    assert.equal((await exited)[0], 1);
  });

  it('a process that ended without a word: the server ends after some seconds', async () => {
    const parent = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    const {server, connection} = connect();
    await initialize(connection, parent.pid!);
    const exited = once(server, 'exit');
    parent.kill();
    assert.equal((await exited)[0], 1);
  });

  it('gone in the middle of a message, while an article is annotated: the server ends by itself', async () => {
    const server = spawnServer();
    const raw = new RawConnection(server);
    await raw.request(1, 'initialize', {processId: null, rootUri: null, capabilities: {}});
    const text = STORY.repeat(200);
    raw.send({
      method: 'textDocument/didOpen',
      params: {textDocument: {uri: URI, languageId: 'markdown', version: 1, text}},
    });
    raw.send({id: 2, method: 'textDocument/hover', params: hoverAt});
    const exited = once(server, 'exit');
    raw.write(framed({id: 3, method: 'shutdown'}).subarray(0, 40));
    server.stdin!.end();
    assert.equal((await exited)[0], 1);
  });

  it('there but reads no more: the server ends when it has something to say, and prints nothing', async () => {
    const server = spawnServer(SERVER, 'pipe');
    let printed = '';
    server.stderr!.on('data', text => {
      printed += text;
    });
    const raw = new RawConnection(server);
    await raw.request(1, 'initialize', {processId: null, rootUri: null, capabilities: {}});
    const exited = once(server, 'exit');
    server.stdout!.destroy();
    // More than one: the system tells of a closed pipe only when it is written to.
    for (let id = 2; id < 5; id++) raw.send({id, method: 'textDocument/hover', params: hoverAt});
    assert.equal((await exited)[0], 1);
    assert.equal(printed, '');
  });

  it('tracing: any value is taken', async () => {
    const client = await Client.start();
    for (const value of ['messages', 'verbose', 'off', 'loud']) {
      await client.connection.sendNotification('$/setTrace', {value});
    }
    const story = await client.open(URI, STORY);
    assert.ok(await story.on('hover', 'Otieno'));
    await client.stop();
  });

  it('opening a notebook: its cells are no documents, and a notebook opened as text is no article', async () => {
    const client = await Client.start();
    const notebook = {uri: 'file:///desk/notes.ipynb', version: 1};
    const cell = 'vscode-notebook-cell:/desk/notes.ipynb#1';
    const cells = [{kind: 1, document: cell}];
    const textDocument = {uri: cell, languageId: 'markdown', version: 1};
    const tell = (what: string, params: object) =>
      client.connection.sendNotification(`notebookDocument/${what}`, params);
    const onCell = (method: string, more: object = {}) =>
      client.connection.sendRequest(`textDocument/${method}`, {textDocument: {uri: cell}, ...more});
    await tell('didOpen', {
      notebookDocument: {...notebook, notebookType: 'jupyter-notebook', cells},
      cellTextDocuments: [{...textDocument, text: STORY}],
    });
    await tell('didChange', {
      notebookDocument: {...notebook, version: 2},
      change: {cells: {textContent: [{document: textDocument, changes: [{text: STORY}]}]}},
    });
    assert.equal(await onCell('hover', {position: hoverAt.position}), null);
    assert.equal(await onCell('documentSymbol'), null);
    assert.equal(await onCell('semanticTokens/full'), null);
    await tell('didClose', {notebookDocument: notebook, cellTextDocuments: [{uri: cell}]});

    const text = JSON.stringify({cells: [{cell_type: 'markdown', source: STORY}]});
    for (const languageId of ['json', 'plaintext']) {
      const opened = await client.open(`file:///desk/${languageId}.ipynb`, text, languageId);
      assert.deepEqual(await opened.tokens(), [], languageId);
    }
    await client.stop();
  });
});
