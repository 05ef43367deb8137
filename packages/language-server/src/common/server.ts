import type {Annotator} from '@nutgraf/core';
import {detectSigns} from '@nutgraf/core/reading';
import {
  createLanguageService,
  NamesOfFiles,
  type PositionEncoding,
  SafeError,
  WORKSPACE_FILE,
} from '@nutgraf/language-service';
import {
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  ErrorCodes,
  type FileEvent,
  type InitializeParams,
  ResponseError,
} from 'vscode-languageserver';
import {type Annotating, annotateInRounds} from '../annotating/annotating.js';
import {annotateInThread} from '../annotating/inThread.js';
import type {AnnotatorThread} from '../annotating/messages.js';
import {openFirst} from '../annotating/openFirst.js';
import {pause} from '../annotating/rounds.js';
import {withHelper} from '../annotating/withHelper.js';
import type {Files} from '../indexing/files.js';
import {ANNOTATE_COMMAND, type Client, initialFolders, initializeResult, readClient} from './capabilities.js';
import {findDeskFile, type ReadFile, rememberFiles} from './deskFile.js';
import {registerDiagnostics} from './diagnostics.js';
import {trackedDocuments} from './documents.js';
import {answerFeatures} from './features.js';
import {createIndex, readArticle, watchFiles} from './indexing.js';
import {answerRefused} from './lifecycle.js';
import {createSettingsStore, type SettingsStore} from './settings.js';

/** What the server runs on. */
export interface Engine {
  /** Called once, when the first article is annotated in the server's own thread. */
  createAnnotator(params: InitializeParams): Annotator | Promise<Annotator>;
  /** Reads a file of the workspace; undefined where there is none. Without it no workspace file holds. */
  readFile?: ReadFile;
  /** Starts a thread that annotates, where there are any; called at once, and again when it has ended. */
  startThread?(): AnnotatorThread;
  /** Whether the machine runs more than one thread at a time. */
  hasCores?: boolean;
  /** The file system whose folders can be indexed; none in a web worker. */
  files?: Files;
}

/** Puts the language service on a connection and listens. */
export function startServer(connection: Connection, engine: Engine): void {
  let encoding: PositionEncoding = 'utf-16';
  const documents = trackedDocuments(
    () => encoding,
    (...edit) => service.editDocument(...edit),
  );
  let client: Client;
  let settings: SettingsStore;
  let folders: string[] = [];
  let annotator: Promise<Annotator> | undefined;
  let params: InitializeParams;

  const log = (message: string) => connection.console.error(message);
  /** What keeps an annotator from being made is a fault of the set-up, which no article has a part in. */
  async function createAnnotator(): Promise<Annotator> {
    try {
      return await engine.createAnnotator(params);
    } catch (error) {
      annotator = undefined;
      throw new SafeError(error instanceof Error ? error.message : String(error));
    }
  }

  const inThisThread = () => {
    annotator ??= createAnnotator();
    return annotator;
  };
  const inRounds = () => annotateInRounds(inThisThread);
  const {annotating, afterOpened} = openFirst(annotateBeside());
  /** In threads where there are any; with two of them for many files where cores are idle otherwise. */
  function annotateBeside(): Annotating {
    const {startThread, hasCores} = engine;
    if (!startThread) return inRounds();
    const own = annotateInThread(startThread, inRounds, log);
    return hasCores ? withHelper(own, () => annotateInThread(startThread, () => own, log)) : own;
  }

  const deskFiles = engine.readFile && rememberFiles(engine.readFile);
  /** Clients tell of files that change in the open folders, and of no others. */
  const isWatched = (uri: string) => client.watchesFiles && folders.some(folder => uri.startsWith(`${folder}/`));

  const service = createLanguageService({
    background: {
      settle: annotating.settle,
      glance: annotating.glance,
      check: annotating.check,
      pause,
      get refresh() {
        return client.refreshesTokens ? refresh : undefined;
      },
    },
    detectSigns,
    settings: uri => settings.get(uri),
    folders: () => folders,
    documents: () => documents.all(),
    async summaries(extent) {
      const building = index?.begin();
      if (extent === 'all') await building;
      return index?.summaries() ?? new NamesOfFiles();
    },
    readArticle: async uri => parts && readArticle(uri, parts),
    deskFile: async uri => deskFiles && findDeskFile(uri, folders, isWatched(uri) ? deskFiles.read : engine.readFile!),
    async offer(message, action) {
      const chosen = await connection.window.showWarningMessage(message, {title: action});
      return chosen?.title === action;
    },
    log,
  });

  /** What the files of the open folders name; undefined where there is no file system. */
  const parts = engine.files && {
    connection,
    files: engine.files,
    annotating,
    settings: (uri: string) => settings.get(uri),
    folders: () => folders,
    encoding: () => encoding,
    showsProgress: () => client.showsProgress,
    log,
  };
  const index = parts && createIndex(parts);

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
    if (client.watchesFiles && engine.files) watchFiles(connection);
    if (client.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({added, removed}) => {
        const gone = new Set(removed.map(({uri}) => uri));
        folders = [...folders.filter(uri => !gone.has(uri)), ...added.map(({uri}) => uri)];
        void index?.restart();
      });
    }
  });

  const diagnostics = registerDiagnostics(connection, documents, service, () => client);
  function refresh(): void {
    diagnostics.refresh();
    if (client.refreshesTokens) void connection.languages.semanticTokens.refresh();
    if (client.refreshesHints) void connection.languages.inlayHint.refresh();
    if (client.refreshesLenses) void connection.sendRequest(CodeLensRefreshRequest.type);
  }

  connection.onDidChangeConfiguration(change => {
    settings.changed(change.settings);
    void index?.restart();
    refresh();
  });

  connection.onDidChangeWatchedFiles(({changes}) => {
    const isDeskFile = ({uri}: FileEvent) => uri.endsWith(`/${WORKSPACE_FILE}`);
    if (changes.some(isDeskFile)) {
      deskFiles?.forget();
      diagnostics.refresh();
    }
    void index?.changed(changes.filter(change => !isDeskFile(change)).map(({uri}) => uri));
  });

  // Nobody needs to know what other files name before there is one to write in.
  documents.onDidOpen(() => void afterOpened().then(isOpen => (isOpen ? index?.begin() : undefined)));

  documents.onDidClose(({document: {uri}}) => {
    service.closeDocument(uri);
    settings.forget(uri);
  });

  answerRefused(connection);
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

  connection.onShutdown(() => {
    index?.close();
    annotating.close();
  });

  documents.listen(connection);
  connection.listen();
}
