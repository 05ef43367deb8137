import assert from 'node:assert/strict';
import {TextDocument} from 'vscode-languageserver-textdocument';
import type {CodeAction, WorkspaceEdit} from 'vscode-languageserver-types';
import {documentOf, SIGNS, sketch} from '../../test/support/article.js';
import {createLanguageService} from '../service.js';
import {DEFAULT_SETTINGS, type Settings} from '../settings.js';
import type {DeskFile} from './index.js';

const STORY = 'The visit began on Monday, May 3, 2023, in Lisbon. They met an Iraqian envoy.\n';
const WHOLE = {start: {line: 0, character: 0}, end: {line: 9, character: 0}};
const DESK_URI = 'file:///desk/.nutgraf.yml';

interface Options {
  settings?: Partial<Settings>;
  desk?: DeskFile | undefined;
  text?: string;
  languageId?: string;
  createsFiles?: boolean;
}

/** The service on one document, whose text is one paragraph. */
function open({settings, desk, text = STORY, languageId = 'markdown', createsFiles = true}: Options = {}) {
  const logged: string[] = [];
  const service = createLanguageService({
    annotate: source => ({
      ...sketch(source, {}),
      input: languageId === 'markdown' ? 'markdown' : 'plain',
      blocks: [{kind: 'paragraph', depth: 0, start: source.indexOf('The visit'), end: source.trimEnd().length}],
    }),
    detectSigns: () => SIGNS,
    settings: async () => ({...DEFAULT_SETTINGS, articles: 'always', ...settings}),
    folders: () => [],
    deskFile: async () => desk,
    log: message => logged.push(message),
  });
  const document = documentOf(text, {languageId});
  return {
    document,
    logged,
    codes: async () => (await service.diagnostics(document))!.map(({code}) => code),
    diagnostics: async () => (await service.diagnostics(document))!,
    actions: async () => (await service.codeActions(document, WHOLE, {createsFiles}))!,
  };
}

/** A document after an edit. */
function apply(document: TextDocument, edit: WorkspaceEdit): string {
  return TextDocument.applyEdits(document, edit.changes![document.uri]!);
}

function titled(actions: CodeAction[], title: RegExp): CodeAction {
  const action = actions.find(candidate => title.test(candidate.title));
  assert.ok(action, `${title} not in ${actions.map(candidate => candidate.title).join('; ')}`);
  return action;
}

describe('diagnostics', () => {
  it('say what is wrong, where, and which page tells more', async () => {
    const [first, second] = await open().diagnostics();
    assert.deepEqual(first, {
      range: {start: {line: 0, character: 19}, end: {line: 0, character: 38}},
      severity: 2,
      code: 'weekday-mismatch',
      codeDescription: {href: 'https://unpkg.com/nutgraf/dist/diagnostics/weekday-mismatch.md'},
      source: 'nutgraf',
      message: 'May 3, 2023 is a Wednesday, no Monday: the weekday or the date is wrong.',
    });
    assert.equal(second!.code, 'wrong-demonym');
  });

  it('have the severities of the settings, before these of the workspace file, and may be off', async () => {
    const settings = {diagnostics: {'weekday-mismatch': 'hint', 'wrong-demonym': 'off'}} as const;
    assert.deepEqual(
      (await open({settings}).diagnostics()).map(({severity}) => severity),
      [4],
    );
    const desk = {uri: DESK_URI, text: 'rules:\n  weekday-mismatch: error\n'};
    assert.deepEqual(
      (await open({settings, desk}).diagnostics()).map(({severity}) => severity),
      [1],
    );
  });

  it('leave out what is no name, as settings or the workspace file have it', async () => {
    assert.deepEqual(await open({settings: {notNames: ['Iraqian']}}).codes(), ['weekday-mismatch']);
    assert.deepEqual(await open({desk: {uri: DESK_URI, text: 'notNames: [Iraqian]'}}).codes(), ['weekday-mismatch']);
  });

  it('go on with a workspace file that is wrong, and tell what is wrong once', async () => {
    const opened = open({desk: {uri: DESK_URI, text: 'rules:\n  weekday-mismatch: loud\n'}});
    assert.equal((await opened.codes()).length, 2);
    await opened.codes();
    assert.deepEqual(opened.logged, [
      '.nutgraf.yml: rules.weekday-mismatch: expected "error", "warning", "information", "hint" or "off", got "loud".',
    ]);
  });
});

describe('codeActions', () => {
  it('fix what is certain', async () => {
    const opened = open();
    const fix = titled(await opened.actions(), /^Change to “Iraqi”$/);
    assert.equal(fix.isPreferred, true);
    assert.equal(apply(opened.document, fix.edit!), STORY.replace('Iraqian', 'Iraqi'));
  });

  it('silence a place, a file or a name in Markdown itself', async () => {
    for (const title of [
      /Iraqian” is correct as it is, here/,
      /Iraqian” is correct.*in this file/,
      /Iraqian” is not a name, in this file/,
    ]) {
      const opened = open();
      const text = apply(opened.document, titled(await opened.actions(), title).edit!);
      assert.deepEqual(await open({text}).codes(), ['weekday-mismatch'], text);
    }
  });

  it('write a workspace file, or make one where the client can', async () => {
    const title = /Iraqian” is not a name, in the workspace/;
    const desk = {uri: DESK_URI, text: '# ours\nnotNames: [Port Elms]\n'};
    const edit = titled(await open({desk}).actions(), title).edit!;
    assert.equal(edit.changes![DESK_URI]![0]!.newText, '# ours\nnotNames: [ Port Elms, Iraqian ]\n');
    const none = {uri: DESK_URI, text: undefined};
    const made = titled(await open({desk: none}).actions(), title).edit!;
    assert.deepEqual(
      made.documentChanges!.map(change => ('kind' in change ? change.kind : change.edits[0])),
      [
        'create',
        {range: {start: {line: 0, character: 0}, end: {line: 0, character: 0}}, newText: 'notNames:\n  - Iraqian\n'},
      ],
    );
    assert.ok(!(await open({desk: none, createsFiles: false}).actions()).some(action => title.test(action.title)));
    assert.ok(!(await open().actions()).some(action => / in the workspace/.test(action.title)));
  });

  it('silence a place and a file of plain text in the workspace file', async () => {
    const desk = {uri: DESK_URI, text: ''};
    for (const title of [
      /Iraqian” is correct as it is, here/,
      /Iraqian” is correct.*in this file/,
      /Iraqian” is correct.*in the workspace/,
      /Turn off “wrong-demonym”/,
    ]) {
      const opened = open({desk, languageId: 'plaintext'});
      const text = titled(await opened.actions(), title).edit!.changes![DESK_URI]![0]!.newText;
      const after = open({desk: {uri: DESK_URI, text}, languageId: 'plaintext', text: `News.\n\n${STORY}`});
      assert.deepEqual(await after.codes(), ['weekday-mismatch'], text);
      assert.deepEqual(after.logged, []);
    }
  });
});
