import type {LanguageService} from '@nutgraf/language-service';
import type {
  Connection,
  DocumentSymbol,
  DocumentSymbolParams,
  SemanticTokens,
  SymbolInformation,
  TextDocumentIdentifier,
  TextDocuments,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type {TextDocument} from 'vscode-languageserver-textdocument';
import {answering, guarded} from './answering.js';
import type {Client} from './capabilities.js';

const NO_TOKENS: SemanticTokens = {data: []};

/** Answers the requests of an editor's features. */
export function answerFeatures(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  service: LanguageService,
  client: () => Client,
): void {
  const log = (line: string) => connection.console.error(line);
  function on<Params extends {textDocument: TextDocumentIdentifier}, Result>(
    method: string,
    compute: (document: TextDocument, params: Params) => Promise<Result>,
  ) {
    return answering<Params, Result>(`textDocument/${method}`, documents, log, compute);
  }

  const {semanticTokens} = connection.languages;
  semanticTokens.on(on('semanticTokens/full', async document => (await service.semanticTokens(document)) ?? NO_TOKENS));
  semanticTokens.onDelta(
    on(
      'semanticTokens/full/delta',
      async (document, {previousResultId}) =>
        (await service.semanticTokensDelta(document, previousResultId)) ?? NO_TOKENS,
    ),
  );
  semanticTokens.onRange(
    on(
      'semanticTokens/range',
      async (document, {range}) => (await service.semanticTokens(document, range)) ?? NO_TOKENS,
    ),
  );
  connection.onHover(on('hover', (document, {position}) => service.hover(document, position, client().hoverFormat)));
  connection.onDocumentSymbol(
    on<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[] | null>('documentSymbol', document =>
      client().nestedSymbols ? service.documentSymbols(document) : service.flatDocumentSymbols(document),
    ),
  );
  connection.onWorkspaceSymbol(({query}) => guarded('workspace/symbol', log, () => service.workspaceSymbols(query)));
  connection.onDefinition(on('definition', (document, {position}) => service.definition(document, position)));
  connection.onTypeDefinition(
    on('typeDefinition', (document, {position}) => service.typeDefinition(document, position)),
  );
  connection.onReferences(
    on('references', (document, {position, context}) => service.references(document, position, context)),
  );
  connection.onDocumentHighlight(
    on('documentHighlight', (document, {position}) => service.documentHighlight(document, position)),
  );
  connection.onFoldingRanges(on('foldingRange', document => service.foldingRanges(document, client().foldLimit)));
  connection.onSelectionRanges(
    on('selectionRange', (document, {positions}) => service.selectionRanges(document, positions)),
  );
  connection.onDocumentLinks(on('documentLink', document => service.documentLinks(document)));
  connection.onCompletion(on('completion', (document, {position}) => service.completion(document, position)));
  connection.onCompletionResolve(item =>
    guarded('completionItem/resolve', log, () => service.resolveCompletion(item, client().completionFormat)),
  );
  connection.languages.inlayHint.on(on('inlayHint', (document, {range}) => service.inlayHints(document, range)));
  connection.onCodeAction(on('codeAction', (document, {range}) => service.codeActions(document, range, client())));
  connection.onCodeLens(on('codeLens', document => service.codeLenses(document, client().showPlacesCommand)));
  connection.onPrepareRename(on('prepareRename', (document, {position}) => service.prepareRename(document, position)));
  connection.onRenameRequest(
    on('rename', async (document, {position, newName}) => {
      const changes = await service.rename(document, position, newName);
      return changes && workspaceEdit(changes, client().documentChanges, documents);
    }),
  );
}

/** With versions for a client that checks them, so that no text that has moved on is changed; files have none. */
function workspaceEdit(
  changes: ReadonlyMap<TextDocument, TextEdit[]>,
  versioned: boolean,
  open: TextDocuments<TextDocument>,
): WorkspaceEdit {
  const all = [...changes];
  if (!versioned) return {changes: Object.fromEntries(all.map(([{uri}, edits]) => [uri, edits]))};
  const versionOf = (document: TextDocument) => (open.get(document.uri) === document ? document.version : null);
  return {
    documentChanges: all.map(([document, edits]) => ({
      textDocument: {uri: document.uri, version: versionOf(document)},
      edits,
    })),
  };
}
