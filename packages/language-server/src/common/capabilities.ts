import {LEGEND} from '@nutgraf/language-service';
import {
  type ClientCapabilities,
  type InitializeParams,
  type InitializeResult,
  MarkupKind,
  TextDocumentSyncKind,
} from 'vscode-languageserver';

/** Has one document annotated whatever the settings say. Its one argument is the document's URI. */
export const ANNOTATE_COMMAND = 'nutgraf.server.annotateDocument';

/** What the server offers. */
export function initializeResult(): InitializeResult {
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
  hoverFormat: MarkupKind;
}

export function readClient({workspace, window, textDocument}: ClientCapabilities): Client {
  return {
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    showsProgress: window?.workDoneProgress === true,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    hoverFormat: textDocument?.hover?.contentFormat?.[0] ?? MarkupKind.PlainText,
  };
}

/** URIs of the folders open when the client starts, old clients' single root included. */
export function initialFolders({workspaceFolders, rootUri}: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map(({uri}) => uri);
  return rootUri ? [rootUri] : [];
}
