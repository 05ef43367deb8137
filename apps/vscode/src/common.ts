import {ANNOTATE_COMMAND} from '@nutgraf/language-server';
import {commands, type ExtensionContext, Location, Position, Range, Uri, window} from 'vscode';
import type {LanguageClientOptions} from 'vscode-languageclient';

/** What the server's code lenses call: the editor's own command takes its own objects, which no server can send. */
const SHOW_PLACES = 'nutgraf.showPlaces';

/** Markdown and plain text wherever they are: on disk, not yet saved, or in a virtual workspace. */
export const CLIENT_OPTIONS: LanguageClientOptions = {
  documentSelector: [{language: 'markdown'}, {language: 'plaintext'}],
  initializationOptions: {showPlacesCommand: SHOW_PLACES},
};

/** The languages of `documentSelector`: the server knows no other document. */
const LANGUAGES: ReadonlySet<string> = new Set(['markdown', 'plaintext']);

export function registerCommands({subscriptions}: ExtensionContext): void {
  subscriptions.push(
    commands.registerCommand('nutgraf.annotateDocument', annotateDocument),
    commands.registerCommand(SHOW_PLACES, showPlaces),
  );
}

interface SentPosition {
  line: number;
  character: number;
}

/** Shows places that the server sent, as the editor shows references. */
async function showPlaces(
  uri: string,
  position: SentPosition,
  places: {uri: string; range: {start: SentPosition; end: SentPosition}}[],
): Promise<void> {
  const at = ({line, character}: SentPosition) => new Position(line, character);
  const locations = places.map(
    ({uri: file, range: {start, end}}) => new Location(Uri.parse(file), new Range(at(start), at(end))),
  );
  await commands.executeCommand('editor.action.showReferences', Uri.parse(uri), at(position), locations);
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
