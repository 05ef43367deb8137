import type {ClientCapabilities} from 'vscode-languageserver-protocol';

/** What an editor of today says it can do, as far as the server asks. */
export const MODERN: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceEdit: {documentChanges: true},
    semanticTokens: {refreshSupport: true},
    inlayHint: {refreshSupport: true},
    codeLens: {refreshSupport: true},
    symbol: {},
  },
  textDocument: {
    hover: {contentFormat: ['markdown', 'plaintext']},
    completion: {completionItem: {documentationFormat: ['markdown']}},
    semanticTokens: {
      requests: {full: {delta: true}, range: true},
      tokenTypes: [],
      tokenModifiers: [],
      formats: ['relative'],
    },
    documentSymbol: {hierarchicalDocumentSymbolSupport: true},
    inlayHint: {},
    rename: {prepareSupport: true},
    foldingRange: {rangeLimit: 5000, lineFoldingOnly: true},
    codeLens: {},
  },
};
