import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {
  CodeAction,
  Diagnostic,
  FullDocumentDiagnosticReport,
  InitializeParams,
  PublishDiagnosticsParams,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver-protocol';
import {Client} from './support/client.js';
import {STORY} from './support/story.js';

const WRONG = STORY.replace('on Tuesday', 'on Monday, May 3, 2023');
const ACTIONS = {codeActionLiteralSupport: {codeActionKind: {valueSet: ['quickfix']}}};
const PULLS: InitializeParams['capabilities'] = {
  workspace: {
    configuration: true,
    diagnostics: {refreshSupport: true},
    didChangeWatchedFiles: {dynamicRegistration: true},
    workspaceEdit: {documentChanges: true, resourceOperations: ['create']},
  },
  textDocument: {diagnostic: {}, codeAction: ACTIONS},
};

/** What a server pushes, and how often it asks to be pulled from anew. */
function listen({connection}: Client) {
  const heard = {pushed: [] as PublishDiagnosticsParams[], refreshes: 0};
  connection.onNotification('textDocument/publishDiagnostics', params => void heard.pushed.push(params));
  connection.onRequest('workspace/diagnostic/refresh', () => {
    heard.refreshes++;
    return null;
  });
  return heard;
}

async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 1500 && !holds(); i++) await new Promise(resolve => setTimeout(resolve, 20));
  assert.ok(holds(), String(holds));
}

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({code}) => code);

describe('diagnostics', () => {
  let folder: string;
  let uri: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'nutgraf-desk-'));
    uri = pathToFileURL(join(folder, 'story.md')).href;
  });
  after(() => rmSync(folder, {recursive: true}));

  it('are pulled by a client that can, and then never pushed', async () => {
    const client = await Client.start({settings: {articles: 'always'}, capabilities: PULLS});
    const heard = listen(client);
    assert.deepEqual(client.initialized.capabilities.diagnosticProvider, {
      identifier: 'nutgraf',
      interFileDependencies: false,
      workspaceDiagnostics: true,
    });
    const story = await client.open(uri, WRONG);
    const pull = async () => (await story.request<FullDocumentDiagnosticReport>('diagnostic')).items;
    const [diagnostic, ...others] = await pull();
    assert.deepEqual(others, []);
    assert.equal(story.words(diagnostic!.range), 'Monday, May 3, 2023');
    assert.equal(diagnostic!.codeDescription?.href.split('/').at(-1), 'weekday-mismatch.md');

    const all = (ids: object[]) =>
      client.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {previousResultIds: ids});
    const [full] = (await all([])).items;
    assert.equal(full!.kind, 'full');
    const [unchanged] = (await all([{uri, value: full!.resultId}])).items;
    assert.equal(unchanged!.kind, 'unchanged');

    await story.replace('Monday', 'Wednesday');
    assert.deepEqual(await pull(), []);
    await new Promise(resolve => setTimeout(resolve, 600));
    assert.deepEqual(heard.pushed, []);
    await client.stop();
  });

  it('answer a stale pull so that the client asks again', async () => {
    const client = await Client.start({settings: {articles: 'always'}, capabilities: PULLS});
    const story = await client.open(uri, WRONG);
    const stale = await client.inOnePiece(async () => {
      const answer = story.request('diagnostic').catch(error => error);
      await story.replace('Monday', 'Friday');
      return {answer};
    });
    const {code, data} = (await stale.answer) as {code: number; data: unknown};
    assert.deepEqual([code, data], [-32802, {retriggerRequest: true}]);
    await client.stop();
  });

  it('are pushed to others after a pause, once for several edits, and taken back on close', async () => {
    const client = await Client.start({settings: {articles: 'always'}});
    const heard = listen(client);
    assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
    assert.equal(client.initialized.capabilities.codeActionProvider, undefined);
    const story = await client.open(uri, WRONG);
    await story.replace('Monday', 'Friday');
    await until(() => heard.pushed.length > 0);
    const [pushed] = heard.pushed;
    assert.equal(pushed!.version, 2);
    assert.deepEqual(codes(pushed!.diagnostics), ['weekday-mismatch']);
    await story.close();
    await until(() => heard.pushed.length === 2);
    assert.deepEqual(heard.pushed[1], {uri, diagnostics: []});
    await client.stop();
  });

  it('come with actions, whose workspace file then holds for all clients', async () => {
    const client = await Client.start({settings: {articles: 'always'}, capabilities: PULLS});
    const heard = listen(client);
    const story = await client.open(uri, WRONG);
    const pull = async () => codes((await story.request<FullDocumentDiagnosticReport>('diagnostic')).items);
    const [{range} = assert.fail()] = (await story.request<FullDocumentDiagnosticReport>('diagnostic')).items;
    const actions = await story.request<CodeAction[]>('codeAction', {range, context: {diagnostics: []}});
    const off = actions.find(({title}) => title === 'Turn off “weekday-mismatch” in the workspace');
    const [created, change] = off!.edit!.documentChanges! as unknown as [{uri: string}, {edits: {newText: string}[]}];
    assert.equal(created.uri, pathToFileURL(join(folder, '.nutgraf.yml')).href);
    writeFileSync(join(folder, '.nutgraf.yml'), change.edits[0]!.newText);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{uri: created.uri, type: 1}],
    });
    await until(() => heard.refreshes > 0);
    assert.deepEqual(await pull(), []);
    writeFileSync(join(folder, '.nutgraf.yml'), 'rules: {weekday: off}');
    assert.deepEqual(await pull(), ['weekday-mismatch']);
    await client.waitForLog(1);
    assert.match(
      client.logged[0]!,
      /^\.nutgraf\.yml: rules\.weekday: expected one of the rules acronym-expanded-twice, /,
    );
    rmSync(join(folder, '.nutgraf.yml'));
    await client.stop();
  });

  it('follow the settings', async () => {
    const client = await Client.start({
      settings: {articles: 'always', diagnostics: {'weekday-mismatch': 'off', 'no-such-rule': 'hint'}},
      capabilities: PULLS,
    });
    const story = await client.open('untitled:Untitled-1', WRONG);
    assert.deepEqual((await story.request<FullDocumentDiagnosticReport>('diagnostic')).items, []);
    await client.waitForLog(1);
    assert.match(
      client.logged[0]!,
      /^nutgraf\.diagnostics\.no-such-rule: expected one of the rules .*; it is left out\.$/,
    );
    await client.stop();
  });

  it('are none of a document that is no article or not open', async () => {
    const client = await Client.start({settings: {articles: 'never'}, capabilities: PULLS});
    const story = await client.open(uri, WRONG);
    assert.deepEqual(await story.request('diagnostic'), {kind: 'full', items: []});
    await story.close();
    assert.deepEqual(await story.request('diagnostic'), {kind: 'full', items: []});
    assert.equal(
      await story.request('codeAction', {
        range: {start: {line: 0, character: 0}, end: {line: 0, character: 0}},
        context: {diagnostics: []},
      }),
      null,
    );
    await client.stop();
  });
});
