import {LEGEND} from '@nutgraf/language-service';
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

/** What the server offers. */
export function initializeResult(client: Client): InitializeResult {
  return {
    serverInfo: {name: 'nutgraf'},
    capabilities: {
      textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental},
      semanticTokensProvider: {legend: LEGEND, full: true, range: true},
      hoverProvider: true,
      documentSymbolProvider: {label: 'Nutgraf'},
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
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
  refreshesTokens: boolean;
  hoverFormat: MarkupKind;
  /** Whether it asks for diagnostics; else they are pushed. */
  pullsDiagnostics: boolean;
  refreshesDiagnostics: boolean;
  /** Whether it takes code actions that hold their edit. */
  codeActions: boolean;
  createsFiles: boolean;
  /** Whether the server can ask for word of changed files. */
  watchesFiles: boolean;
}

export function readClient({workspace, textDocument}: ClientCapabilities): Client {
  return {
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    hoverFormat: textDocument?.hover?.contentFormat?.[0] ?? MarkupKind.PlainText,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    codeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    createsFiles:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.resourceOperations?.includes('create') === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
  };
}

/** URIs of the folders open when the client starts, old clients' single root included. */
export function initialFolders({workspaceFolders, rootUri}: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map(({uri}) => uri);
  return rootUri ? [rootUri] : [];
}
