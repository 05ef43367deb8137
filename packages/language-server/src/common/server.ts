import {type Annotator, detectSigns} from '@nutgraf/core';
import {createLanguageService} from '@nutgraf/language-service';
import {
  type Connection,
  DidChangeConfigurationNotification,
  ErrorCodes,
  type InitializeParams,
  ResponseError,
  type SemanticTokens,
} from 'vscode-languageserver';
import {type Annotating, annotateInRounds} from '../annotating/annotating.js';
import {annotateInThread} from '../annotating/inThread.js';
import type {AnnotatorThread} from '../annotating/messages.js';
import {pause} from '../annotating/rounds.js';
import type {Files} from '../indexing/files.js';
import {answering} from './answering.js';
import {ANNOTATE_COMMAND, type Client, initialFolders, initializeResult, readClient} from './capabilities.js';
import {trackedDocuments} from './documents.js';
import {createIndex, watchFiles} from './indexing.js';
import {createSettingsStore, type SettingsStore} from './settings.js';

/** What the server runs on. */
export interface Engine {
  /** Called once, when the first article is annotated in the server's own thread. */
  createAnnotator(params: InitializeParams): Annotator;
  /** Starts a thread that annotates, where there are any; called at once, and again when it has ended. */
  startThread?(): AnnotatorThread;
  /** The file system whose folders can be indexed; none in a web worker. */
  files?: Files;
}

const NO_TOKENS: SemanticTokens = {data: []};

/** Puts the language service on a connection and listens. */
export function startServer(connection: Connection, engine: Engine): void {
  const documents = trackedDocuments((...edit) => service.editDocument(...edit));
  let client: Client;
  let settings: SettingsStore;
  let folders: string[] = [];
  let annotator: Annotator | undefined;
  let params: InitializeParams;

  const log = (message: string) => connection.console.error(message);
  const inThisThread = () => {
    annotator ??= engine.createAnnotator(params);
    return annotator;
  };
  const inRounds = () => annotateInRounds(inThisThread);
  const annotating: Annotating = engine.startThread ? annotateInThread(engine.startThread, inRounds, log) : inRounds();

  const service = createLanguageService({
    annotate: (text, options) => inThisThread().annotate(text, options),
    background: {
      settle: annotating.settle,
      glance: annotating.glance,
      pause,
      get refresh() {
        return client.refreshesTokens ? refresh : undefined;
      },
    },
    detectSigns,
    settings: uri => settings.get(uri),
    folders: () => folders,
    async offer(message, action) {
      const chosen = await connection.window.showWarningMessage(message, {title: action});
      return chosen?.title === action;
    },
    log,
  });

  /** What the files of the open folders name; undefined where there is no file system. */
  const index =
    engine.files &&
    createIndex({
      connection,
      files: engine.files,
      annotating,
      settings: uri => settings.get(uri),
      folders: () => folders,
      showsProgress: () => client.showsProgress,
      log,
    });

  connection.onInitialize(given => {
    params = given;
    client = readClient(given.capabilities);
    settings = createSettingsStore(connection, client.configuration, given.initializationOptions?.settings);
    folders = initialFolders(given);
    return initializeResult();
  });

  connection.onInitialized(() => {
    if (client.registersConfiguration) {
      void connection.client.register(DidChangeConfigurationNotification.type, {section: 'nutgraf'});
    }
    if (index && client.watchesFiles) watchFiles(connection);
    if (client.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({added, removed}) => {
        const gone = new Set(removed.map(({uri}) => uri));
        folders = [...folders.filter(uri => !gone.has(uri)), ...added.map(({uri}) => uri)];
        void index?.restart();
      });
    }
  });

  function refresh(): void {
    if (client.refreshesTokens) void connection.languages.semanticTokens.refresh();
  }

  connection.onDidChangeConfiguration(change => {
    settings.changed(change.settings);
    void index?.restart();
    refresh();
  });

  connection.onDidChangeWatchedFiles(({changes}) => void index?.changed(changes.map(({uri}) => uri)));

  // Nobody needs to know what other files name before there is one to write in.
  documents.onDidOpen(() => void index?.begin());

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

  connection.onShutdown(() => {
    index?.close();
    annotating.close();
  });

  documents.listen(connection);
  connection.listen();
}
