import type {LanguageService} from '@nutgraf/language-service';
import {
  type Connection,
  type Diagnostic,
  type DiagnosticServerCancellationData,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type TextDocuments,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type {TextDocument} from 'vscode-languageserver-textdocument';
import {answering, guarded} from './answering.js';
import type {Client} from './capabilities.js';
import {WorkspaceDiagnostics} from './workspaceDiagnostics.js';

/** So long after the last change diagnostics are pushed: a writer who goes on typing is not told of half a word. */
const PUSH_AFTER_MS = 300;

export interface DiagnosticsFeature {
  /** To be called when settings or a workspace file have changed: the client is told anew. */
  refresh(): void;
}

/** Diagnostics are pulled by clients that can, and pushed to others; never both, as both would show everything twice. */
export function registerDiagnostics(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  service: LanguageService,
  client: () => Client,
): DiagnosticsFeature {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** Documents that the client shows diagnostics of: one that never had any is never spoken of. */
  const shown = new Set<string>();

  async function push(uri: string): Promise<void> {
    timers.delete(uri);
    const document = documents.get(uri);
    if (!document) return;
    const {version} = document;
    const diagnostics = await compute(document);
    if (documents.get(uri)?.version !== version || (diagnostics.length === 0 && !shown.has(uri))) return;
    if (diagnostics.length > 0) shown.add(uri);
    else shown.delete(uri);
    await connection.sendDiagnostics({uri, version, diagnostics});
  }

  async function compute(document: TextDocument): Promise<Diagnostic[]> {
    return (await service.diagnostics(document)) ?? [];
  }

  function schedule(uri: string): void {
    if (client().pullsDiagnostics) return;
    clearTimeout(timers.get(uri));
    timers.set(
      uri,
      setTimeout(() => void guarded('publishDiagnostics', log, () => push(uri)), PUSH_AFTER_MS),
    );
  }

  const log = (line: string) => connection.console.error(line);

  documents.onDidChangeContent(({document}) => schedule(document.uri));
  documents.onDidClose(({document: {uri}}) => {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
    if (shown.delete(uri)) void connection.sendDiagnostics({uri, diagnostics: []});
  });

  const answer = answering('textDocument/diagnostic', documents, log, compute);
  connection.languages.diagnostics.on(async (params, token) => {
    const items = await answer(params, token);
    if (items instanceof ResponseError) return cancelled(items);
    const report: DocumentDiagnosticReport = {kind: DocumentDiagnosticReportKind.Full, items: items ?? []};
    return report;
  });

  const workspace = new WorkspaceDiagnostics(documents, service);
  connection.languages.diagnostics.onWorkspace(async (params, token, _progress, partial) => {
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    const report = (item: WorkspaceDocumentDiagnosticReport) =>
      partial ? partial.report({items: [item]}) : items.push(item);
    const failed = await guarded('workspace/diagnostic', log, () => workspace.pull(params, token, report));
    if (failed instanceof ResponseError) return cancelled(failed);
    return token.isCancellationRequested ? new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.') : {items};
  });

  return {
    refresh() {
      workspace.forget();
      if (client().pullsDiagnostics) {
        if (client().refreshesDiagnostics) connection.languages.diagnostics.refresh();
      } else for (const {uri} of documents.all()) schedule(uri);
    },
  };
}

/** A client that pulls takes `ContentModified` for an empty answer, and what it shows would flicker. */
function cancelled({code, message}: ResponseError): ResponseError<DiagnosticServerCancellationData> {
  const isStale = code === LSPErrorCodes.ContentModified;
  return new ResponseError(isStale ? LSPErrorCodes.ServerCancelled : code, message, {retriggerRequest: isStale});
}
