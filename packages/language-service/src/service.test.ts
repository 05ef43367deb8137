import assert from 'node:assert/strict';
import {TextDocument} from 'vscode-languageserver-textdocument';
import {documentOf, SIGNS} from '../test/support/article.js';
import {ARTICLE, STORY} from '../test/support/story.js';
import {MAX_CHARACTERS} from './articles.js';
import {NamesOfFiles} from './namesOfFiles.js';
import {createLanguageService} from './service.js';
import {DEFAULT_SETTINGS, type Settings} from './settings.js';
import type {Workspace} from './workspace.js';

/** A workspace that counts what it is asked, every document an article unless the settings say otherwise. */
function workspace(
  settings: Partial<Settings> = {articles: 'always'},
  annotate: Workspace['annotate'] = () => ARTICLE,
  documents: TextDocument[] = [],
) {
  const seen = {annotated: 0, logged: [] as string[]};
  const service = createLanguageService({
    annotate(...args) {
      seen.annotated++;
      return annotate(...args);
    },
    detectSigns: () => SIGNS,
    settings: async () => ({...DEFAULT_SETTINGS, ...settings}),
    folders: () => [],
    documents: () => documents,
    log: message => seen.logged.push(message),
  });
  return {service, seen};
}

const POSITION = {line: 2, character: 25};

describe('createLanguageService', () => {
  it('annotates a version of a document once, and a new one again', async () => {
    const {service, seen} = workspace();
    const document = documentOf(STORY);
    await service.semanticTokens(document);
    assert.ok(await service.hover(document, POSITION));
    assert.equal(seen.annotated, 1);
    TextDocument.update(document, [{text: `${STORY}More.`}], 2);
    await service.hover(document, POSITION);
    assert.equal(seen.annotated, 2);
  });

  it('is silent on what is no article until told to annotate it, and again when that has closed', async () => {
    const {service, seen} = workspace({});
    const document = documentOf(STORY);
    const all = () =>
      Promise.all([
        service.semanticTokens(document),
        service.hover(document, POSITION),
        service.documentSymbols(document),
        service.definition(document, POSITION),
        service.references(document, POSITION, {includeDeclaration: true}),
        service.documentHighlight(document, POSITION),
        service.semanticTokensDelta(document, '1'),
        service.flatDocumentSymbols(document),
        service.typeDefinition(document, POSITION),
        service.foldingRanges(document),
        service.selectionRanges(document, [POSITION]),
        service.documentLinks(document),
        service.prepareRename(document, POSITION),
        service.rename(document, POSITION, 'Bea Lund'),
        service.completion(document, POSITION),
        service.inlayHints(document, {start: POSITION, end: POSITION}),
      ]);
    const nothing = (await all()).map(() => null);
    assert.deepEqual(await all(), nothing);
    assert.equal(seen.annotated, 0);
    service.annotateDocument(document.uri);
    assert.ok((await all()).every(answer => answer !== null));
    service.closeDocument(document.uri);
    assert.deepEqual(await all(), nothing);
  });

  it('has an off switch for hovers and one for colours', async () => {
    const {service} = workspace({articles: 'always', hover: false, colours: 'off'});
    const document = documentOf(STORY);
    assert.equal(await service.hover(document, POSITION), null);
    assert.equal(await service.semanticTokens(document), null);
    assert.ok(await service.documentSymbols(document));
  });

  it('has off switches for completion and code lenses, which are off unless asked for', async () => {
    const document = documentOf(STORY);
    const off = workspace({articles: 'always', completion: false}).service;
    assert.equal(await off.completion(document, POSITION), null);
    assert.equal(await off.codeLenses(document), null);
    const on = workspace({articles: 'always', codeLens: true}).service;
    assert.ok((await on.codeLenses(document))!.length > 0);
    assert.ok(await on.completion(document, POSITION));
  });

  it('renames in other articles only when the settings say so', async () => {
    const document = documentOf(STORY);
    const other = documentOf(STORY, {uri: 'file:///desk/other.md'});
    const changed = async (rename: 'document' | 'workspace') => {
      const {service} = workspace({articles: 'always', rename}, undefined, [document, other]);
      return [...(await service.rename(document, POSITION, 'Bea Lund'))!.keys()];
    };
    assert.deepEqual(await changed('document'), [document]);
    assert.deepEqual(await changed('workspace'), [document, other]);
  });

  it('hovers at the same price whatever number of files the workspace has', async () => {
    let walked = 0;
    const files = new NamesOfFiles();
    const walk = files[Symbol.iterator].bind(files);
    files[Symbol.iterator] = () => {
      walked++;
      return walk();
    };
    files.entries = files[Symbol.iterator];
    const service = createLanguageService({
      annotate: () => ARTICLE,
      detectSigns: () => SIGNS,
      settings: async () => ({...DEFAULT_SETTINGS, articles: 'always'}),
      folders: () => [],
      summaries: async () => files,
      log: () => {},
    });
    assert.ok(await service.hover(documentOf(STORY), POSITION));
    assert.equal(walked, 0);
    await service.workspaceSymbols('Brandt');
    assert.equal(walked, 1);
  });

  it('survives a document that cannot be annotated, and says so once, without what may be its text', async () => {
    const {service, seen} = workspace({articles: 'always'}, () => {
      throw new RangeError('no such word: "Karimov"');
    });
    const document = documentOf(STORY);
    assert.equal(await service.hover(document, POSITION), null);
    TextDocument.update(document, [{text: 'Other words.'}], 2);
    assert.equal(await service.semanticTokens(document), null);
    assert.equal(seen.logged.length, 1);
    assert.match(
      seen.logged[0]!,
      /^Nutgraf cannot annotate file:\/\/\/desk\/story\.md: RangeError at .*service\.test\.ts:\d+/,
    );
    assert.doesNotMatch(seen.logged[0]!, /Karimov|\n/);
  });

  it('leaves a text alone that is too long for an editor, and says so once', async () => {
    const {service, seen} = workspace();
    const document = documentOf('a'.repeat(MAX_CHARACTERS + 1));
    assert.equal(await service.semanticTokens(document), null);
    assert.equal(await service.semanticTokens(document), null);
    assert.equal(seen.annotated, 0);
    assert.match(seen.logged.join(), /2000001 characters, and at most 2000000/);
  });
});
