import {ANNOTATE_COMMAND} from '@nutgraf/language-server';
import {commands, type ExtensionContext, Uri, window} from 'vscode';
import type {LanguageClientOptions} from 'vscode-languageclient';

/** Markdown and plain text wherever they are: on disk, not yet saved, or in a virtual workspace. */
export const CLIENT_OPTIONS: LanguageClientOptions = {
  documentSelector: [{language: 'markdown'}, {language: 'plaintext'}],
};

/** The languages of `documentSelector`: the server knows no other document. */
const LANGUAGES: ReadonlySet<string> = new Set(['markdown', 'plaintext']);

export function registerCommands({subscriptions}: ExtensionContext): void {
  subscriptions.push(commands.registerCommand('nutgraf.annotateDocument', annotateDocument));
}

/** Annotates a document that does not look like an article: the one given, else the one in the active editor. */
async function annotateDocument(given?: unknown): Promise<void> {
  const document = window.activeTextEditor?.document;
  const uri = given instanceof Uri ? given : document?.uri;
  if (!uri || (uri === document?.uri && !LANGUAGES.has(document.languageId))) {
    void window.showInformationMessage('Nutgraf annotates Markdown and plain text. Open such a document first.');
    return;
  }
  await commands.executeCommand(ANNOTATE_COMMAND, uri.toString());
}
