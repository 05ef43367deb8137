import type {TextDocument} from 'vscode-languageserver-textdocument';
import type {SemanticTokens, SemanticTokensDelta} from 'vscode-languageserver-types';
import {encodeTable, type TokenTable} from '../session/tokenTable.js';
import {tokenEdits} from './delta.js';

export interface TokenResults {
  /** Gives tokens an id under which the next answer can refer to them. */
  full(document: TextDocument, tokens: TokenTable): SemanticTokens;
  /** The tokens as edits of those of `previousResultId`, or whole when these are no longer known. */
  delta(document: TextDocument, tokens: TokenTable, previousResultId: string): SemanticTokens | SemanticTokensDelta;
}

/**
 * Remembers the tokens a client was sent last, one table a document, for as long as the document is open. Tables
 * given are kept and must not be changed.
 */
export function createTokenResults(): TokenResults {
  const last = new WeakMap<TextDocument, {id: string; tokens: TokenTable}>();
  let answers = 0;

  function remember(document: TextDocument, tokens: TokenTable): string {
    const id = String(++answers);
    last.set(document, {id, tokens});
    return id;
  }

  return {
    full: (document, tokens) => ({resultId: remember(document, tokens), data: encodeTable(tokens)}),
    delta(document, tokens, previousResultId) {
      const before = last.get(document);
      const resultId = remember(document, tokens);
      if (before?.id !== previousResultId) return {resultId, data: encodeTable(tokens)};
      return {resultId, edits: tokenEdits(before.tokens, tokens)};
    },
  };
}
