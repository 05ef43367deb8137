import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {
  CompletionItem,
  CompletionList,
  Location,
  MarkupContent,
  TextDocumentEdit,
  WorkspaceEdit,
  WorkspaceSymbol,
} from 'vscode-languageserver-protocol';
import {MODERN} from './support/capabilities.js';
import {Client, type TestDocument} from './support/client.js';
import {STORY} from './support/story.js';

const OTHER =
  '---\ntitle: Map shown in Lagos\ndate: 2023-06-01\n---\n\nNigerian Culture Minister Ngozi Balewa thanked Peter Otieno. Otieno’s map is old.\n';
const LATIN = '---\ntitle: Caf\u00e9\ndate: 2023-06-02\n---\n\nTogolese Trade Minister Afi Kpade left Lom\u00e9.\n';
const DOSSIER =
  '---\ntype: person\nname: Peter Otieno\nroles:\n  - {title: Member, of: Harbour Board, from: 2019}\n---\n\nNotes.\n';

describe('files that are not open', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-'));
  const uri = (path: string) => pathToFileURL(join(folder, path)).href;
  let client: Client;
  let story: TestDocument;
  before(async () => {
    mkdirSync(join(folder, 'people'));
    // What is on disk of the open document is older.
    writeFileSync(join(folder, 'story.md'), STORY.replaceAll('Peter Otieno', 'Jomo Kibet'));
    writeFileSync(join(folder, 'other.md'), `\uFEFF${OTHER}`);
    writeFileSync(join(folder, 'people', 'otieno.md'), DOSSIER);
    // Latin 1, half a character at the end, and bytes that are no text at all
    writeFileSync(join(folder, 'latin.md'), Buffer.from(`${LATIN}\u00c3`, 'latin1'));
    writeFileSync(join(folder, 'binary.txt'), Buffer.from([...Array(4096).keys()].map(byte => byte & 0xff)));
    client = await Client.start({
      settings: {rename: 'workspace'},
      capabilities: MODERN,
      folder: pathToFileURL(folder).href,
    });
    story = await client.open(uri('story.md'), STORY);
    await untilNamed('Ngozi', 1);
  });
  after(async () => {
    await client.stop();
    rmSync(folder, {recursive: true});
  });

  const named = async (query: string) => {
    const found = await client.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', {query});
    return found.map(({name, location, containerName}) => ({name, containerName, location: location as Location}));
  };

  async function untilNamed(query: string, count: number): Promise<void> {
    for (let tries = 0; tries < 500; tries++) {
      if ((await named(query)).length === count) return;
      await new Promise(resolve => setTimeout(resolve, 20));
    }
    assert.fail(`"${query}" was expected ${count} times`);
  }

  it('are found by the names in them, the open document as it stands there', async () => {
    const [found] = await named('balewa');
    assert.deepEqual(
      [found?.name, found?.containerName, found?.location.uri],
      ['Ngozi Balewa', 'Map shown in Lagos', uri('other.md')],
    );
    assert.deepEqual(found?.location.range, {start: {line: 5, character: 26}, end: {line: 5, character: 38}});
    assert.deepEqual(await named('kibet'), []);
    const uris = (await named('peter otieno')).map(({location}) => location.uri);
    assert.deepEqual(uris.slice(0, 2).sort(), [uri('other.md'), uri('story.md')]);
  });

  it('are read with U+FFFD in place of bytes that are no UTF-8', async () => {
    await untilNamed('kpade', 1);
    const [found] = await named('kpade');
    assert.deepEqual([found?.name, found?.containerName], ['Afi Kpade', 'Caf\uFFFD']);
    assert.deepEqual(found?.location.range, {start: {line: 5, character: 24}, end: {line: 5, character: 33}});
    assert.deepEqual(client.logged, []);
  });

  it('lend their names to completion, with their card', async () => {
    await story.replace('a map.', 'a map. Ngoz');
    const position = story.position('Ngoz');
    const {items} = await story.request<CompletionList>('completion', {
      position: {...position, character: position.character + 4},
    });
    const item = items.find(({label}) => label.includes('Balewa'));
    assert.equal(item?.label, 'Nigerian Culture Minister Ngozi Balewa');
    const {documentation} = await client.connection.sendRequest<CompletionItem>('completionItem/resolve', item);
    assert.match((documentation as MarkupContent).value, /Culture Minister of Nigeria/);
    await story.replace('a map. Ngoz', 'a map.');
  });

  it('are dossiers that lead on from a mention', async () => {
    const places = await story.on<Location[]>('typeDefinition', 'The minister');
    assert.deepEqual(
      places.map(({uri, range}) => [uri, range.start]),
      [[uri('people/otieno.md'), {line: 2, character: 6}]],
    );
  });

  it('are dossiers that a card tells of', async () => {
    const {contents} = await story.on<{contents: MarkupContent}>('hover', 'The minister');
    assert.match(contents.value, /The dossier says: Member of Harbour Board, since 2019 \(otieno\.md\)/);
  });

  it('are changed with a name, each form in its own, and bear no version', async () => {
    const edit = await story.on<WorkspaceEdit>('rename', 'Otieno said', 1, {newName: 'Wanjiru'});
    const changes = edit.documentChanges as TextDocumentEdit[];
    assert.equal(changes[0]!.textDocument.uri, story.uri);
    const other = changes.find(({textDocument}) => textDocument.uri === uri('other.md'));
    assert.equal(other?.textDocument.version, null);
    const lines = OTHER.split('\n');
    assert.deepEqual(
      other?.edits.map(({range: {start, end}}) => lines[start.line]!.slice(start.character, end.character)),
      ['Otieno', 'Otieno'],
    );
  });

  it('are kept up with as they change', async () => {
    writeFileSync(join(folder, 'new.md'), OTHER.replaceAll('Ngozi Balewa', 'Amina Sow'));
    const tell = (path: string, type: number) =>
      client.connection.sendNotification('workspace/didChangeWatchedFiles', {changes: [{uri: uri(path), type}]});
    await tell('new.md', 1);
    await untilNamed('amina', 1);
    rmSync(join(folder, 'new.md'));
    await tell('new.md', 3);
    await untilNamed('amina', 0);
  });
});
