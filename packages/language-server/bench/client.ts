import {type ChildProcess, spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type {InitializeResult} from 'vscode-languageserver-protocol';

/** Another build of the server can be named, as that of the extension. */
const SERVER = process.env.NUTGRAF_SERVER ?? fileURLToPath(new URL('../dist/start/main.js', import.meta.url));

/** A server process with its client, and how long the process took to answer. */
export interface Session {
  connection: MessageConnection;
  process: ChildProcess;
  initialized: InitializeResult;
  /** Times the server said that there are other tokens now. */
  refreshes(): number;
  /** Milliseconds the server's main thread has run; what other programs of the machine take is not counted. Linux only. */
  busy(): number;
  /** Megabytes the server's process holds; 0 where the system does not tell. */
  memory(): Promise<number>;
  stop(): Promise<void>;
}

export async function start(folder?: string): Promise<Session> {
  const server = spawn(process.execPath, [SERVER, '--stdio'], {stdio: ['pipe', 'pipe', 'inherit']});
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  let refreshes = 0;
  connection.onRequest('workspace/semanticTokens/refresh', () => {
    refreshes++;
    return null;
  });
  connection.onRequest('workspace/configuration', ({items}) => items.map(() => ({articles: 'always'})));
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('window/workDoneProgress/create', () => null);
  connection.listen();
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: folder === undefined ? null : [{uri: folder, name: 'news'}],
    capabilities: {
      workspace: {configuration: true, workspaceFolders: true, semanticTokens: {refreshSupport: true}},
      window: {workDoneProgress: true},
      textDocument: {
        hover: {contentFormat: ['markdown']},
        semanticTokens: {requests: {full: {delta: true}}},
      },
    },
  });
  await connection.sendNotification('initialized', {});
  return {
    connection,
    process: server,
    initialized,
    refreshes: () => refreshes,
    busy: () => busy(server.pid!),
    memory: () => memoryOf(server.pid!),
    async stop() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      connection.dispose();
    },
  };
}

function busy(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return 0;
  }
}

async function memoryOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}
