import assert from 'node:assert/strict';
import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {fileURLToPath} from 'node:url';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import {Client} from './support/client.js';
import {STORY} from './support/story.js';

const SERVER = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const URI = 'file:///desk/story.md';
const hoverAt = {textDocument: {uri: URI}, position: {line: 6, character: 50}};

describe('a client that is', () => {
  const started: ChildProcess[] = [];
  after(() => {
    for (const one of started) one.kill();
  });

  function spawnServer(): {server: ChildProcess; connection: MessageConnection} {
    const server = spawn(process.execPath, ['--import', 'tsx', '--conditions=nutgraf-source', SERVER, '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    started.push(server);
    const connection = createMessageConnection(
      new StreamMessageReader(server.stdout!),
      new StreamMessageWriter(server.stdin!),
    );
    connection.listen();
    return {server, connection};
  }

  const initialize = (connection: MessageConnection, processId: number | null) =>
    connection.sendRequest('initialize', {processId, rootUri: null, capabilities: {}});

  it('early or late: it is told so, and what it opens before is not opened', async () => {
    const {server, connection} = spawnServer();
    const textDocument = {uri: URI, languageId: 'markdown', version: 1, text: STORY};
    await connection.sendNotification('textDocument/didOpen', {textDocument});
    await assert.rejects(connection.sendRequest('textDocument/hover', hoverAt), {code: -32002});
    await initialize(connection, null);
    assert.equal(await connection.sendRequest('textDocument/hover', hoverAt), null);
    await connection.sendRequest('shutdown');
    await assert.rejects(connection.sendRequest('textDocument/hover', hoverAt), {code: -32600});
    const exited = once(server, 'exit');
    await connection.sendNotification('exit');
    assert.deepEqual((await exited)[0], 0);
  });

  it('gone: the server ends by itself', async () => {
    const {server, connection} = spawnServer();
    await initialize(connection, null);
    const exited = once(server, 'exit');
    server.stdin!.end();
    assert.equal((await exited)[0], 1);
  });

  it('a process that ended without a word: the server ends after some seconds', async () => {
    const parent = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    started.push(parent);
    const {server, connection} = spawnServer();
    await initialize(connection, parent.pid!);
    const exited = once(server, 'exit');
    parent.kill();
    assert.equal((await exited)[0], 1);
  }).timeout(20_000);

  it('tracing: any value is taken', async () => {
    const client = await Client.start();
    for (const value of ['messages', 'verbose', 'off', 'loud']) {
      await client.connection.sendNotification('$/setTrace', {value});
    }
    const story = await client.open(URI, STORY);
    assert.ok(await story.on('hover', 'Otieno'));
    await client.stop();
  });

  it('opening a notebook: its cells are no documents', async () => {
    const client = await Client.start();
    const cell = 'vscode-notebook-cell:/desk/notes.ipynb#1';
    await client.connection.sendNotification('notebookDocument/didOpen', {
      notebookDocument: {
        uri: 'file:///desk/notes.ipynb',
        notebookType: 'jupyter-notebook',
        version: 1,
        cells: [{kind: 1, document: cell}],
      },
      cellTextDocuments: [{uri: cell, languageId: 'markdown', version: 1, text: STORY}],
    });
    assert.equal(
      await client.connection.sendRequest('textDocument/hover', {...hoverAt, textDocument: {uri: cell}}),
      null,
    );
    await client.stop();
  });
});
