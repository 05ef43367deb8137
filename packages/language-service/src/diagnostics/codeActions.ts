import {
  addCorrect,
  addNotName,
  type Correct,
  createContext,
  directiveEdit,
  type Edit,
  type Finding,
  placeOf,
  setLevel,
} from '@nutgraf/checks';
import type {Article} from '@nutgraf/core';
import {TextDocument} from 'vscode-languageserver-textdocument';
import {
  type CodeAction,
  CodeActionKind,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-types';
import {toRange} from '../positions.js';
import type {DeskFile} from './desk.js';
import {toDiagnostic} from './index.js';

/** What a client must know to apply an action. */
export interface ActionClient {
  /** Creates files in a workspace edit. */
  createsFiles: boolean;
}

/** More words than these make a title that no menu shows whole. */
const SHOWN = 40;

/** What can be done about the findings that touch a range: fixes that are certain, and the ways to say that all is right. */
export function codeActions(
  document: TextDocument,
  article: Article,
  findings: readonly Finding[],
  range: Range,
  {path, desk, client}: {path: string | undefined; desk: DeskFile | undefined; client: ActionClient},
): CodeAction[] {
  const from = document.offsetAt(range.start);
  const to = document.offsetAt(range.end);
  const touched = findings.filter(({start, end}) => start <= to && from <= end);
  return touched.flatMap(finding => [
    ...fixes(document, finding),
    ...silencers(document, article, finding, path, {desk, client}),
  ]);
}

function fixes(document: TextDocument, finding: Finding): CodeAction[] {
  return finding.fixes.map(({title, edits}) => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(document, finding)],
    isPreferred: true,
    edit: editOf(document, edits),
  }));
}

function editOf(document: TextDocument, edits: readonly Edit[]): WorkspaceEdit {
  return {
    changes: {[document.uri]: edits.map((edit): TextEdit => ({range: toRange(document, edit), newText: edit.text}))},
  };
}

function silencers(
  document: TextDocument,
  article: Article,
  finding: Finding,
  path: string | undefined,
  {desk, client}: {desk: DeskFile | undefined; client: ActionClient},
): CodeAction[] {
  const {code, words} = finding;
  const shown = `“${words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words}”`;
  const inText = (scope: 'block' | 'file' | 'not-a-name') => {
    const edit = article.input === 'markdown' ? directiveEdit(article, scope, finding) : undefined;
    return edit && editOf(document, [edit]);
  };
  const inDesk = (change: (text: string) => string | undefined) => desk && deskEdit(desk, client, change);
  const entry = (where: Partial<Correct>) => inDesk(text => addCorrect(text, {rule: code, words, ...where}));
  const ofFile = path === undefined ? undefined : {file: path};
  const place = placeOf(createContext(article), finding);
  const all: [title: string, edit: WorkspaceEdit | undefined][] = [
    [`${shown} is correct as it is, here`, inText('block') ?? (ofFile && entry({...ofFile, place}))],
    [`${shown} is correct as it is, in this file`, inText('file') ?? (ofFile && entry(ofFile))],
    [`${shown} is correct as it is, in the workspace`, entry({})],
    [`${shown} is not a name, in this file`, inText('not-a-name')],
    [`${shown} is not a name, in the workspace`, inDesk(text => addNotName(text, words))],
    [`Turn off “${code}” in the workspace`, inDesk(text => setLevel(text, code, 'off'))],
  ];
  return all.flatMap(([title, edit]) =>
    edit ? [{title, kind: CodeActionKind.QuickFix, diagnostics: [toDiagnostic(document, finding)], edit}] : [],
  );
}

/** An edit of the workspace file, which is made where there is none yet. */
function deskEdit(
  {uri, text}: DeskFile,
  client: ActionClient,
  change: (text: string) => string | undefined,
): WorkspaceEdit | undefined {
  const newText = change(text ?? '');
  if (newText === undefined) return undefined;
  if (text === undefined) {
    if (!client.createsFiles) return undefined;
    const nowhere = {line: 0, character: 0};
    return {
      documentChanges: [
        {kind: 'create', uri, options: {ignoreIfExists: true}},
        {textDocument: {uri, version: null}, edits: [{range: {start: nowhere, end: nowhere}, newText}]},
      ],
    };
  }
  const range = toRange(TextDocument.create(uri, 'yaml', 0, text), {start: 0, end: text.length});
  return {changes: {[uri]: [{range, newText}]}};
}
