import {type Annotator, detectSigns} from '@nutgraf/core';
import {
  createLanguageService,
  documentFactory,
  type PositionEncoding,
  SafeError,
  WORKSPACE_FILE,
} from '@nutgraf/language-service';
import {
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  type InitializeParams,
  ResponseError,
  TextDocuments,
} from 'vscode-languageserver';
import {ANNOTATE_COMMAND, type Client, initialFolders, initializeResult, readClient} from './capabilities.js';
import {findDeskFile, type ReadFile} from './deskFile.js';
import {registerDiagnostics} from './diagnostics.js';
import {answerFeatures} from './features.js';
import {createSettingsStore, type SettingsStore} from './settings.js';

/** What the server runs on. */
export interface Engine {
  /** Called once, when the first article is annotated, so that a session without articles costs nothing. */
  createAnnotator(params: InitializeParams): Annotator;
  /** Reads a file of the workspace; undefined where there is none. Without it no workspace file holds. */
  readFile?: ReadFile;
}

/** Puts the language service on a connection and listens. */
export function startServer(connection: Connection, engine: Engine): void {
  let encoding: PositionEncoding = 'utf-16';
  const documents = new TextDocuments(documentFactory(() => encoding));
  let client: Client;
  let settings: SettingsStore;
  let folders: string[] = [];
  let annotator: Annotator | undefined;
  let params: InitializeParams;

  /** What keeps an annotator from being made is a fault of the set-up, which no article has a part in. */
  function createAnnotator(): Annotator {
    try {
      return engine.createAnnotator(params);
    } catch (error) {
      throw new SafeError(error instanceof Error ? error.message : String(error));
    }
  }

  const service = createLanguageService({
    annotate(text, options) {
      annotator ??= createAnnotator();
      return annotator.annotate(text, options);
    },
    detectSigns,
    settings: uri => settings.get(uri),
    folders: () => folders,
    documents: () => documents.all(),
    deskFile: async uri => engine.readFile && findDeskFile(uri, folders, engine.readFile),
    log: message => connection.console.error(message),
  });

  connection.onInitialize(given => {
    params = given;
    client = readClient(given);
    encoding = client.positionEncoding;
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
    if (client.refreshesHints) void connection.languages.inlayHint.refresh();
    if (client.refreshesLenses) void connection.sendRequest(CodeLensRefreshRequest.type);
  }

  connection.onDidChangeConfiguration(change => {
    settings.changed(change.settings);
    refresh();
  });

  documents.onDidClose(({document: {uri}}) => {
    service.closeDocument(uri);
    settings.forget(uri);
  });

  answerFeatures(connection, documents, service, () => client);

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
