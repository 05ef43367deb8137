import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {CancellationTokenSource} from 'vscode-jsonrpc/node';
import {
  type Diagnostic,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol';
import {Client} from './support/client.js';
import {STORY} from './support/story.js';

const WRONG = STORY.replace('on Tuesday', 'on Monday, May 3, 2023');

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({code}) => code);
const WEEKDAY = ['weekday-mismatch'];

describe('workspace/diagnostic', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-desk-'));
  const uri = (path: string) => pathToFileURL(join(folder, path)).href;
  let client: Client;
  /** What the client has, by URI, as it would send it along. */
  const had = new Map<string, string>();
  /** What it shows, by file: the codes of all that has been told and not taken back. */
  const shown = new Map<string, unknown[]>();

  before(async () => {
    mkdirSync(join(folder, 'old'));
    writeFileSync(join(folder, '.gitignore'), 'old/\n');
    writeFileSync(join(folder, 'old', 'ignored.md'), WRONG);
    writeFileSync(join(folder, 'wrong.md'), WRONG);
    writeFileSync(join(folder, 'right.md'), STORY);
    writeFileSync(join(folder, 'notes.md'), 'They came on Monday, May 3, 2023, and left.\n');
    writeFileSync(join(folder, 'open.md'), STORY);
    client = await Client.start({
      settings: {},
      capabilities: {
        workspace: {configuration: true, didChangeWatchedFiles: {dynamicRegistration: true}},
        textDocument: {diagnostic: {}},
      },
      folder: pathToFileURL(folder).href,
    });
    // On disk there is nothing wrong with it.
    await client.open(uri('open.md'), WRONG.replaceAll('Otieno', 'Wanjiru'));
  });
  after(async () => {
    await client.stop();
    rmSync(folder, {recursive: true});
  });

  /** Asks as an editor does, with what it has; answers in order of URI. */
  async function pull(): Promise<WorkspaceDocumentDiagnosticReport[]> {
    const previousResultIds = [...had].map(([uri, value]) => ({uri, value}));
    const {items} = await client.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds,
    });
    for (const report of items) {
      if (report.resultId === undefined) had.delete(report.uri);
      else had.set(report.uri, report.resultId);
      const name = report.uri.split('/').at(-1)!;
      if (report.kind === 'full') shown.set(name, codes(report.items));
      if (shown.get(name)?.length === 0) shown.delete(name);
    }
    return items.sort((a, b) => (a.uri < b.uri ? -1 : 1));
  }
  const told = (reports: WorkspaceDocumentDiagnosticReport[]) =>
    reports.map(report => [
      report.uri.split('/').at(-1),
      report.version,
      report.kind === 'full' ? codes(report.items) : report.kind,
    ]);
  const change = async (path: string, text: string | undefined) => {
    if (text === undefined) rmSync(join(folder, path));
    else writeFileSync(join(folder, path), text);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{uri: uri(path), type: text === undefined ? 3 : 2}],
    });
  };
  /** Asks until this is shown: a changed file is read in its own time. */
  async function untilShown(expected: Record<string, unknown[]>): Promise<void> {
    for (;;) {
      await pull();
      const now = Object.fromEntries([...shown].sort(([a], [b]) => (a < b ? -1 : 1)));
      if (JSON.stringify(now) === JSON.stringify(expected)) return;
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  }

  it('tells of articles that are open and of those in files, not of ignored ones and other texts', async () => {
    assert.deepEqual(told(await pull()), [
      ['open.md', 1, ['weekday-mismatch']],
      ['wrong.md', null, ['weekday-mismatch']],
    ]);
  });

  it('tells what the client has as unchanged', async () => {
    assert.deepEqual(told(await pull()), [
      ['open.md', 1, 'unchanged'],
      ['wrong.md', null, 'unchanged'],
    ]);
  });

  it('sends each as a partial result where the client asks for these', async () => {
    const partial: WorkspaceDocumentDiagnosticReport[] = [];
    const listening = client.connection.onProgress(WorkspaceDiagnosticRequest.partialResult, 'part', ({items}) => {
      partial.push(...items);
    });
    const last = await client.connection.sendRequest('workspace/diagnostic', {
      previousResultIds: [],
      partialResultToken: 'part',
    });
    listening.dispose();
    assert.deepEqual(last, {items: []});
    assert.deepEqual(partial.map(report => report.uri).sort(), [uri('open.md'), uri('wrong.md')]);
  });

  it('is cancelled, and answered the next time', async () => {
    const source = new CancellationTokenSource();
    // in one piece, so that the cancellation has arrived when the server begins
    const {asked} = await client.inOnePiece(async () => {
      const asked = client.connection.sendRequest('workspace/diagnostic', {previousResultIds: []}, source.token);
      asked.catch(() => {});
      source.cancel();
      await new Promise(resolve => setTimeout(resolve, 50));
      return {asked};
    });
    await assert.rejects(asked, {code: -32800});
    assert.equal((await pull()).length, 2);
  });

  it('follows files as they change, come and go, and as the client opens and closes them', async () => {
    const before = had.get(uri('wrong.md'));
    await change('wrong.md', WRONG.replace('May 3', 'May 4'));
    while (had.get(uri('wrong.md')) === before) await untilShown({'open.md': WEEKDAY, 'wrong.md': WEEKDAY});
    await change('wrong.md', STORY);
    await change('new.md', WRONG);
    await untilShown({'new.md': WEEKDAY, 'open.md': WEEKDAY});
    const opened = await client.open(uri('new.md'), STORY);
    await untilShown({'open.md': WEEKDAY});
    await opened.close();
    await untilShown({'new.md': WEEKDAY, 'open.md': WEEKDAY});
    await change('new.md', undefined);
    await untilShown({'open.md': WEEKDAY});
    assert.ok(!had.has(uri('new.md')));
  });

  it('follows settings', async () => {
    await change('wrong.md', WRONG);
    await untilShown({'open.md': WEEKDAY, 'wrong.md': WEEKDAY});
    for (const [level, expected] of [
      ['off', {}],
      ['hint', {'open.md': WEEKDAY, 'wrong.md': WEEKDAY}],
    ] as const) {
      client.settings = {diagnostics: {'weekday-mismatch': level}};
      await client.connection.sendNotification('workspace/didChangeConfiguration', {settings: null});
      await untilShown(expected as Record<string, unknown[]>);
    }
    assert.deepEqual(client.logged, []);
  });
});
