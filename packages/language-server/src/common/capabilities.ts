import {LEGEND, type PositionEncoding} from '@nutgraf/language-service';
import {
  type ClientCapabilities,
  CodeActionKind,
  type InitializeParams,
  type InitializeResult,
  MarkupKind,
  TextDocumentSyncKind,
} from 'vscode-languageserver';

/** Has one document annotated whatever the settings say. Its one argument is the document's URI. */
export const ANNOTATE_COMMAND = 'nutgraf.server.annotateDocument';

/**
 * What the server offers. A method goes to any client, as one that does not know it leaves it alone; what would change
 * the shape of an answer, or the units of positions, goes to clients that say they can take it.
 */
export function initializeResult(client: Client): InitializeResult {
  return {
    serverInfo: {name: 'nutgraf'},
    capabilities: {
      ...(client.namesEncodings && {positionEncoding: client.positionEncoding}),
      textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental},
      semanticTokensProvider: {legend: LEGEND, full: client.tokenDeltas ? {delta: true} : true, range: true},
      hoverProvider: true,
      documentSymbolProvider: {label: 'Nutgraf'},
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      typeDefinitionProvider: true,
      workspaceSymbolProvider: true,
      foldingRangeProvider: true,
      selectionRangeProvider: true,
      documentLinkProvider: {},
      codeLensProvider: {},
      completionProvider: {resolveProvider: true},
      renameProvider: client.preparesRename ? {prepareProvider: true} : true,
      ...(client.inlayHints && {inlayHintProvider: true}),
      ...(client.codeActions && {codeActionProvider: {codeActionKinds: [CodeActionKind.QuickFix]}}),
      ...(client.pullsDiagnostics && {
        diagnosticProvider: {identifier: 'nutgraf', interFileDependencies: false, workspaceDiagnostics: true},
      }),
      executeCommandProvider: {commands: [ANNOTATE_COMMAND]},
      workspace: {workspaceFolders: {supported: true, changeNotifications: true}},
    },
  };
}

/** What the server needs to know of its client. */
export interface Client {
  /** Whether settings can be asked for, one document at a time; else they come with `initialize` and with each change. */
  configuration: boolean;
  /** Whether the server has to ask for word of changed settings. */
  registersConfiguration: boolean;
  workspaceFolders: boolean;
  /** Whether it can be asked for word of changed files. */
  watchesFiles: boolean;
  showsProgress: boolean;
  refreshesTokens: boolean;
  tokenDeltas: boolean;
  hoverFormat: MarkupKind;
  nestedSymbols: boolean;
  completionFormat: MarkupKind;
  preparesRename: boolean;
  /** Whether it takes edits with the version they are for. */
  documentChanges: boolean;
  inlayHints: boolean;
  refreshesHints: boolean;
  refreshesLenses: boolean;
  /** Its command that shows places, called with a URI, a position and locations; undefined when it names none. */
  showPlacesCommand: string | undefined;
  /** The most folds it takes of a document; undefined for as many as there are. */
  foldLimit: number | undefined;
  /** The units of all positions. */
  positionEncoding: PositionEncoding;
  /** Whether the client knows of encodings at all. */
  namesEncodings: boolean;
  /** Whether it asks for diagnostics; else they are pushed. */
  pullsDiagnostics: boolean;
  refreshesDiagnostics: boolean;
  /** Whether it takes code actions that hold their edit. */
  codeActions: boolean;
  createsFiles: boolean;
}

export function readClient({capabilities, initializationOptions}: InitializeParams): Client {
  const {general, workspace, window, textDocument}: ClientCapabilities = capabilities;
  const showPlaces: unknown = initializationOptions?.showPlacesCommand;
  return {
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    showsProgress: window?.workDoneProgress === true,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    tokenDeltas: deltas(textDocument),
    hoverFormat: textDocument?.hover?.contentFormat?.[0] ?? MarkupKind.PlainText,
    // a client that says nothing of outlines gets the form they have had since 2018
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? !textDocument?.documentSymbol,
    completionFormat: textDocument?.completion?.completionItem?.documentationFormat?.[0] ?? MarkupKind.PlainText,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    inlayHints: textDocument?.inlayHint !== undefined,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    showPlacesCommand: typeof showPlaces === 'string' ? showPlaces : undefined,
    foldLimit: textDocument?.foldingRange?.rangeLimit,
    positionEncoding: chooseEncoding(general?.positionEncodings),
    namesEncodings: general?.positionEncodings !== undefined,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    codeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    createsFiles:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.resourceOperations?.includes('create') === true,
  };
}

function deltas(textDocument: ClientCapabilities['textDocument']): boolean {
  const full = textDocument?.semanticTokens?.requests?.full;
  return typeof full === 'object' && full.delta === true;
}

/** The first of the client's encodings that the server has; UTF-16, which every client has to know, where it has none. */
function chooseEncoding(given: readonly string[] | undefined): PositionEncoding {
  return given?.find(encoding => encoding === 'utf-8' || encoding === 'utf-16') === 'utf-8' ? 'utf-8' : 'utf-16';
}

/** URIs of the folders open when the client starts, old clients' single root included. */
export function initialFolders({workspaceFolders, rootUri}: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map(({uri}) => uri);
  return rootUri ? [rootUri] : [];
}
