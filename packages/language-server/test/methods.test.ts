import assert from 'node:assert/strict';
import type {
  CodeLens,
  CompletionItem,
  CompletionList,
  DocumentLink,
  FoldingRange,
  InlayHint,
  Location,
  MarkupContent,
  Range,
  SelectionRange,
  TextDocumentEdit,
  WorkspaceEdit,
  WorkspaceSymbol,
} from 'vscode-languageserver-protocol';
import {MODERN} from './support/capabilities.js';
import {Client, type TestDocument} from './support/client.js';
import {STORY} from './support/story.js';

const ALL: Range = {start: {line: 0, character: 0}, end: {line: 99, character: 0}};
const DOSSIER = '---\ntype: person\nname: Peter Otieno\n---\n\nNotes.\n';

describe('on a modern client', () => {
  let client: Client;
  let story: TestDocument;
  before(async () => {
    client = await Client.start({
      settings: {},
      capabilities: MODERN,
      initializationOptions: {showPlacesCommand: 'editor.showPlaces'},
    });
    story = await client.open('file:///desk/story.md', STORY);
  });
  after(() => client.stop());

  /** Gives other settings to all documents. */
  async function set(settings: unknown): Promise<void> {
    client.settings = settings;
    await client.connection.sendNotification('workspace/didChangeConfiguration', {settings: null});
  }

  describe('textDocument/typeDefinition', () => {
    it('leads to the dossier on a person, where one is open', async () => {
      assert.deepEqual(await story.on('typeDefinition', 'The minister'), []);
      const dossier = await client.open('file:///desk/people/otieno.md', DOSSIER);
      const places = await story.on<Location[]>('typeDefinition', 'The minister');
      assert.deepEqual(
        places.map(({uri, range}) => [uri, dossier.words(range)]),
        [[dossier.uri, 'Peter Otieno']],
      );
      await dossier.close();
    });
  });

  describe('workspace/symbol', () => {
    it('finds who is named in any open article', async () => {
      const other = await client.open('file:///desk/other.md', STORY.replaceAll('Otieno', 'Wanjiru'));
      const found = await client.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', {query: 'peter'});
      assert.deepEqual(found.map(({name, location}) => `${name} ${location.uri}`).sort(), [
        'Peter Otieno file:///desk/story.md',
        'Peter Wanjiru file:///desk/other.md',
      ]);
      await other.close();
    });
  });

  describe('textDocument/completion', () => {
    it('writes the surname after the introduction, with a card when it is resolved', async () => {
      const typed = 'The minister will travel to Oslo in June.';
      const document = await client.open('file:///desk/typed.md', STORY.replace(typed, `${typed} Oti`));
      const at = document.position('June. Oti');
      const position = {line: at.line, character: at.character + 'June. Oti'.length};
      const {items} = await document.request<CompletionList>('completion', {position});
      assert.equal(items[0]?.label, 'Otieno');
      const item = await client.connection.sendRequest<CompletionItem>('completionItem/resolve', items[0]);
      assert.match((item.documentation as MarkupContent).value, /^\*\*Peter Otieno\*\* · person/);
      await set({completion: false});
      assert.equal(await document.request('completion', {position}), null);
      await set({});
      await document.close();
    });
  });

  describe('textDocument/inlayHint', () => {
    const shown = (hints: InlayHint[]) =>
      hints.map(({label}) => (typeof label === 'string' ? label : label.map(({value}) => value).join('')));

    it('tells whom a nominal stands for and the date of a weekday, each kind by its setting', async () => {
      assert.ok(client.initialized.capabilities.inlayHintProvider);
      const hints = shown(await story.request<InlayHint[]>('inlayHint', {range: ALL}));
      assert.ok(hints.includes('(Otieno)') && hints.includes('(2 May 2023)'), hints.join());
      await set({inlayHints: {pronouns: 'off', nominals: 'off', dates: 'unclear'}});
      assert.deepEqual(shown(await story.request<InlayHint[]>('inlayHint', {range: ALL})), ['(2 May 2023)']);
      await set({});
    });
  });

  describe('textDocument/codeLens', () => {
    it('is off unless asked for, and calls the command the client has', async () => {
      assert.equal(await story.request('codeLens'), null);
      await set({codeLens: true});
      const lenses = await story.request<CodeLens[]>('codeLens');
      assert.ok(lenses.some(({command}) => /^Peter Otieno: \d+ mentions$/.test(command!.title)));
      assert.ok(lenses.every(({command}) => command!.command === 'editor.showPlaces'));
      await set({});
    });
  });

  describe('textDocument/foldingRange', () => {
    it('folds front matter and sections', async () => {
      const folds = await story.request<FoldingRange[]>('foldingRange');
      assert.deepEqual(
        folds.map(({startLine, endLine}) => [startLine, endLine]),
        [
          [0, 3],
          [5, 11],
          [9, 11],
        ],
      );
    });
  });

  describe('textDocument/selectionRange', () => {
    it('grows from a word to the mention and beyond', async () => {
      const positions = [story.position('Otieno met')];
      const [selection] = await story.request<SelectionRange[]>('selectionRange', {positions});
      assert.equal(story.words(selection!.range), 'Otieno');
      assert.equal(story.words(selection!.parent!.range), 'Peter Otieno');
    });
  });

  describe('textDocument/documentLink', () => {
    it('finds web addresses', async () => {
      const document = await client.open('file:///desk/link.md', `${STORY}\nSee https://coast.example/a.\n`);
      const links = await document.request<DocumentLink[]>('documentLink');
      assert.deepEqual(
        links.map(({target}) => target),
        ['https://coast.example/a'],
      );
      await document.close();
    });
  });

  describe('textDocument/rename', () => {
    it('offers the form under the cursor, and changes every form', async () => {
      const prepared = await story.on<{range: Range; placeholder: string}>('prepareRename', 'Otieno said');
      assert.deepEqual([prepared.placeholder, story.words(prepared.range)], ['Otieno', 'Otieno']);
      assert.equal(await story.on('prepareRename', 'treaty'), null);
      const edit = await story.on<WorkspaceEdit>('rename', 'Otieno said', 1, {newName: 'Paul Wanjiru'});
      const [{textDocument, edits}] = edit.documentChanges as [TextDocumentEdit];
      assert.deepEqual(textDocument, {uri: story.uri, version: 1});
      const words = edits.map(one => `${story.words(one.range)} > ${'newText' in one ? one.newText : ''}`);
      assert.deepEqual(words, ['Peter > Paul', 'Otieno > Wanjiru', 'Otieno > Wanjiru']);
    });

    it('goes over the other open articles when asked to', async () => {
      const other = await client.open('file:///desk/other.md', STORY);
      await set({rename: 'workspace'});
      const edit = await story.on<WorkspaceEdit>('rename', 'Otieno said', 1, {newName: 'Wanjiru'});
      const uris = (edit.documentChanges as TextDocumentEdit[]).map(({textDocument}) => textDocument.uri);
      assert.deepEqual(uris, [story.uri, other.uri]);
      await set({});
      await other.close();
    });

    it('says why a name cannot be changed', async () => {
      await assert.rejects(story.on('rename', 'treaty', 1, {newName: 'x'}), /There is no name here/);
      await assert.rejects(story.on('rename', 'Otieno said', 1, {newName: ' '}), /The new name is empty/);
    });
  });
});
