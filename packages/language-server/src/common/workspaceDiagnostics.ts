import {canonical, type FileSummary, type LanguageService} from '@nutgraf/language-service';
import {
  type CancellationToken,
  type Diagnostic,
  DocumentDiagnosticReportKind,
  type TextDocuments,
  type WorkspaceDiagnosticParams,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type {TextDocument} from 'vscode-languageserver-textdocument';
import {turn} from './answering.js';

type Report = (item: WorkspaceDocumentDiagnosticReport) => void;

/** What was found in a file, and the summary it had then: it has another one since it changed. */
interface Checked {
  summary: FileSummary;
  items: Diagnostic[];
  id: string;
}

/**
 * Diagnostics of all articles of the workspace, open or not. Files are read one after the other, with requests answered
 * in between, only when a client asks, and each again only when it has changed: clients ask every few seconds.
 */
export class WorkspaceDiagnostics {
  readonly #checked = new Map<string, Checked>();

  constructor(
    private readonly documents: TextDocuments<TextDocument>,
    private readonly service: LanguageService,
  ) {}

  /** To be called when settings or a workspace file have changed. */
  forget(): void {
    this.#checked.clear();
  }

  /**
   * Reports each document and file that has diagnostics, or had some when the client last asked; as unchanged where the
   * client has them. What was found before it is cancelled is there when it asks again.
   */
  async pull({previousResultIds}: WorkspaceDiagnosticParams, token: CancellationToken, report: Report): Promise<void> {
    await turn();
    if (token.isCancellationRequested) return;
    const known = new Map(previousResultIds.map(({uri, value}) => [uri, value]));
    const tell = (uri: string, version: number | null, items: Diagnostic[], resultId: string) => {
      const before = known.get(uri);
      known.delete(uri);
      if (before === resultId) report({kind: DocumentDiagnosticReportKind.Unchanged, uri, version, resultId});
      else if (before !== undefined || items.length > 0 || version !== null)
        report({kind: DocumentDiagnosticReportKind.Full, uri, version, resultId, items});
    };

    for (const document of this.documents.all()) {
      const {uri, version} = document;
      const items = (await this.service.diagnostics(document)) ?? [];
      if (token.isCancellationRequested) return;
      tell(uri, version, items, idOf(items));
    }
    const files = await Promise.race([this.service.articleFiles(), cancelled(token)]);
    if (!files) return;
    for (const uri of this.#checked.keys()) if (!files.has(uri)) this.#checked.delete(uri);
    for (const [uri, summary] of files) {
      const checked = this.#isOpen(uri) ? undefined : await this.#check(uri, summary);
      if (token.isCancellationRequested) return;
      // It may have been opened meanwhile.
      if (checked && !this.#isOpen(uri)) tell(uri, null, checked.items, checked.id);
    }
    // Of what is left the client shows diagnostics though it is gone, or no article any more.
    for (const uri of known.keys()) {
      report({kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: []});
    }
  }

  async #check(uri: string, summary: FileSummary): Promise<Checked> {
    const known = this.#checked.get(uri);
    if (known?.summary === summary) return known;
    const items = (await this.service.fileDiagnostics(uri)) ?? [];
    const checked = {summary, items, id: idOf(items)};
    this.#checked.set(uri, checked);
    return checked;
  }

  #isOpen(uri: string): boolean {
    return this.documents.all().some(document => canonical(document.uri) === uri);
  }
}

function cancelled(token: CancellationToken): Promise<undefined> {
  return new Promise(resolve => {
    if (token.isCancellationRequested) resolve(undefined);
    token.onCancellationRequested(() => resolve(undefined));
  });
}

/** Equal for equal diagnostics: an FNV-1a hash (G. Fowler, L. C. Noll, P. Vo, 1991) of what the client is sent. */
function idOf(diagnostics: readonly Diagnostic[]): string {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(diagnostics)) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  return (hash >>> 0).toString(16);
}
