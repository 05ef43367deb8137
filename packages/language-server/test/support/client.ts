import assert from 'node:assert/strict';
import type {ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {PassThrough} from 'node:stream';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type {InitializeParams, InitializeResult, Position, Range, SemanticTokens} from 'vscode-languageserver-protocol';
import {spawnServer} from './server.js';

interface ClientOptions {
  /** What the client answers when asked for settings; undefined for a client that cannot be asked. */
  settings?: unknown;
  capabilities?: InitializeParams['capabilities'];
  initializationOptions?: unknown;
  /** URI of the folder that is open. */
  folder?: string;
  /** The file the server starts from. */
  server?: string;
}

/** A language client as small as can be, on a real server process over standard input and output. */
export class Client {
  readonly logged: string[] = [];
  /** Times the server asked for tokens to be fetched again. */
  refreshes = 0;
  settings: unknown;
  initialized!: InitializeResult;

  private constructor(
    readonly connection: MessageConnection,
    private readonly process: ChildProcess,
    private readonly outgoing: PassThrough,
  ) {}

  static async start({
    settings,
    capabilities,
    initializationOptions,
    folder,
    server: entry,
  }: ClientOptions = {}): Promise<Client> {
    const server = spawnServer(entry);
    const outgoing = new PassThrough();
    outgoing.pipe(server.stdin!);
    const connection = createMessageConnection(
      new StreamMessageReader(server.stdout!),
      new StreamMessageWriter(outgoing),
    );
    const client = new Client(connection, server, outgoing);
    client.settings = settings;
    connection.onNotification('window/logMessage', ({message}) => {
      client.logged.push(message);
    });
    connection.onRequest('workspace/configuration', ({items}) => items.map(() => client.settings));
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('workspace/semanticTokens/refresh', () => {
      client.refreshes++;
      return null;
    });
    for (const feature of ['inlayHint', 'codeLens']) connection.onRequest(`workspace/${feature}/refresh`, () => null);
    connection.listen();
    client.initialized = await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: capabilities ?? {
        workspace: {configuration: settings !== undefined, semanticTokens: {refreshSupport: true}},
        textDocument: {hover: {contentFormat: ['markdown', 'plaintext']}},
      },
      initializationOptions,
      workspaceFolders: folder === undefined ? null : [{uri: folder, name: 'desk'}],
    });
    await connection.sendNotification('initialized', {});
    return client;
  }

  /** Ends the server as an editor does, and checks that it ends well. */
  async stop(): Promise<void> {
    const exited = once(this.process, 'exit');
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const [code] = await exited;
    this.connection.dispose();
    assert.equal(code, 0);
  }

  async open(uri: string, text: string, languageId = 'markdown'): Promise<TestDocument> {
    await this.connection.sendNotification('textDocument/didOpen', {textDocument: {uri, languageId, version: 1, text}});
    return new TestDocument(this, uri, text);
  }

  /** Holds back what is sent meanwhile, and then sends it with a single write. */
  async inOnePiece<Result>(send: () => Promise<Result>): Promise<Result> {
    const stdin = this.process.stdin!;
    this.outgoing.unpipe(stdin);
    const result = await send();
    stdin.write(this.outgoing.read());
    this.outgoing.pipe(stdin);
    return result;
  }

  /** The server's last word so far on the log, once it has logged this often. */
  async waitForLog(count: number): Promise<void> {
    for (let i = 0; i < 1500 && this.logged.length < count; i++) await new Promise(resolve => setTimeout(resolve, 20));
    assert.ok(this.logged.length >= count, `${count} log messages expected, got ${JSON.stringify(this.logged)}`);
  }
}

/** An open document, whose features are asked for by its words instead of by positions. Lines end in "\n". */
export class TestDocument {
  private version = 1;

  constructor(
    private readonly client: Client,
    readonly uri: string,
    private text: string,
  ) {}

  /** The position of some words: the first time they stand there, or the nth, counted from 1. */
  position(words: string, nth = 1): Position {
    let offset = -1;
    for (let i = 0; i < nth; i++) offset = this.text.indexOf(words, offset + 1);
    assert.ok(offset >= 0, `"${words}" does not stand ${nth} times in the text`);
    const before = this.text.slice(0, offset).split('\n');
    return {line: before.length - 1, character: before.at(-1)!.length};
  }

  words({start, end}: Range): string {
    assert.equal(start.line, end.line);
    return this.text.split('\n')[start.line]!.slice(start.character, end.character);
  }

  request<Result>(method: string, params: object = {}): Promise<Result> {
    return this.client.connection.sendRequest(`textDocument/${method}`, {textDocument: {uri: this.uri}, ...params});
  }

  /** Asks for a feature at some words. */
  on<Result>(method: string, words: string, nth = 1, params: object = {}): Promise<Result> {
    return this.request(method, {position: this.position(words, nth), ...params});
  }

  /** Coloured words, each with its token type and modifiers. */
  async tokens(range?: Range): Promise<string[]> {
    const {tokenTypes, tokenModifiers} = this.client.initialized.capabilities.semanticTokensProvider!.legend;
    const {data} = await this.request<SemanticTokens>(`semanticTokens/${range ? 'range' : 'full'}`, range && {range});
    const tokens: string[] = [];
    let line = 0;
    let character = 0;
    for (let i = 0; i < data.length; i += 5) {
      const [lines = 0, characters = 0, length = 0, type = 0, bits = 0] = data.slice(i, i + 5);
      character = lines === 0 ? character + characters : characters;
      line += lines;
      const words = this.words({start: {line, character}, end: {line, character: character + length}});
      tokens.push([`${words}:`, tokenTypes[type], ...tokenModifiers.filter((_, bit) => bits & (1 << bit))].join(' '));
    }
    return tokens;
  }

  /** Puts `words` in place of the first `old`, as one incremental change. */
  async replace(old: string, words: string): Promise<void> {
    const start = this.position(old);
    const end = {line: start.line, character: start.character + old.length};
    this.text = this.text.replace(old, () => words);
    await this.change({range: {start, end}, text: words});
  }

  async change(change: {range?: Range; text: string}): Promise<void> {
    this.version++;
    const textDocument = {uri: this.uri, version: this.version};
    await this.client.connection.sendNotification('textDocument/didChange', {textDocument, contentChanges: [change]});
  }

  async close(): Promise<void> {
    await this.client.connection.sendNotification('textDocument/didClose', {textDocument: {uri: this.uri}});
  }
}
