import {type Annotator, detectSigns} from '@nutgraf/core';
import {createLanguageService, WORKSPACE_FILE} from '@nutgraf/language-service';
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  type InitializeParams,
  ResponseError,
  type SemanticTokens,
  TextDocuments,
} from 'vscode-languageserver';
import {TextDocument} from 'vscode-languageserver-textdocument';
import {answering} from './answering.js';
import {ANNOTATE_COMMAND, type Client, initialFolders, initializeResult, readClient} from './capabilities.js';
import {findDeskFile, type ReadFile} from './deskFile.js';
import {registerDiagnostics} from './diagnostics.js';
import {createSettingsStore, type SettingsStore} from './settings.js';

/** What the server runs on. */
export interface Engine {
  /** Called once, when the first article is annotated, so that a session without articles costs nothing. */
  createAnnotator(params: InitializeParams): Annotator;
  /** Reads a file of the workspace; undefined where there is none. Without it no workspace file holds. */
  readFile?: ReadFile;
}

const NO_TOKENS: SemanticTokens = {data: []};

/** Puts the language service on a connection and listens. */
export function startServer(connection: Connection, engine: Engine): void {
  const documents = new TextDocuments(TextDocument);
  let client: Client;
  let settings: SettingsStore;
  let folders: string[] = [];
  let annotator: Annotator | undefined;
  let params: InitializeParams;

  const service = createLanguageService({
    annotate(text, options) {
      annotator ??= engine.createAnnotator(params);
      return annotator.annotate(text, options);
    },
    detectSigns,
    settings: uri => settings.get(uri),
    folders: () => folders,
    deskFile: async uri => engine.readFile && findDeskFile(uri, folders, engine.readFile),
    log: message => connection.console.error(message),
  });

  connection.onInitialize(given => {
    params = given;
    client = readClient(given.capabilities);
    settings = createSettingsStore(connection, client.configuration, given.initializationOptions?.settings);
    folders = initialFolders(given);
    return initializeResult(client);
  });

  connection.onInitialized(() => {
    if (client.registersConfiguration) {
      void connection.client.register(DidChangeConfigurationNotification.type, {section: 'nutgraf'});
    }
    if (client.watchesFiles && engine.readFile) {
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{globPattern: `**/${WORKSPACE_FILE}`}],
      });
    }
    if (client.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({added, removed}) => {
        const gone = new Set(removed.map(({uri}) => uri));
        folders = [...folders.filter(uri => !gone.has(uri)), ...added.map(({uri}) => uri)];
      });
    }
  });

  const diagnostics = registerDiagnostics(connection, documents, service, () => client);
  connection.onDidChangeWatchedFiles(() => diagnostics.refresh());

  function refresh(): void {
    diagnostics.refresh();
    if (client.refreshesTokens) void connection.languages.semanticTokens.refresh();
  }

  connection.onDidChangeConfiguration(change => {
    settings.changed(change.settings);
    refresh();
  });

  documents.onDidClose(({document: {uri}}) => {
    service.closeDocument(uri);
    settings.forget(uri);
  });

  connection.languages.semanticTokens.on(
    answering(documents, async document => (await service.semanticTokens(document)) ?? NO_TOKENS),
  );
  connection.languages.semanticTokens.onRange(
    answering(documents, async (document, {range}) => (await service.semanticTokens(document, range)) ?? NO_TOKENS),
  );
  connection.onHover(
    answering(documents, (document, {position}) => service.hover(document, position, client.hoverFormat)),
  );
  connection.onDocumentSymbol(answering(documents, document => service.documentSymbols(document)));
  connection.onDefinition(answering(documents, (document, {position}) => service.definition(document, position)));
  connection.onReferences(
    answering(documents, (document, {position, context}) => service.references(document, position, context)),
  );
  connection.onDocumentHighlight(
    answering(documents, (document, {position}) => service.documentHighlight(document, position)),
  );

  connection.onCodeAction(answering(documents, (document, {range}) => service.codeActions(document, range, client)));

  connection.onExecuteCommand(({command, arguments: [uri] = []}) => {
    if (command !== ANNOTATE_COMMAND)
      return new ResponseError(ErrorCodes.InvalidParams, `Unknown command "${command}".`);
    if (typeof uri !== 'string' || !documents.get(uri)) {
      const got = JSON.stringify(uri) ?? 'nothing';
      return new ResponseError(
        ErrorCodes.InvalidParams,
        `${ANNOTATE_COMMAND}: expected the URI of an open document, got ${got}.`,
      );
    }
    service.annotateDocument(uri);
    refresh();
    return null;
  });

  documents.listen(connection);
  connection.listen();
}
