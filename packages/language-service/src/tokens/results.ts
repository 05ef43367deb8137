import type {TextDocument} from 'vscode-languageserver-textdocument';
import type {SemanticTokens, SemanticTokensDelta} from 'vscode-languageserver-types';
import {tokenEdits} from './delta.js';

export interface TokenResults {
  /** Gives tokens an id under which the next answer can refer to them. */
  full(document: TextDocument, tokens: SemanticTokens): SemanticTokens;
  /** The tokens as edits of those of `previousResultId`, or whole when these are no longer known. */
  delta(document: TextDocument, tokens: SemanticTokens, previousResultId: string): SemanticTokens | SemanticTokensDelta;
}

/** Remembers the tokens a client was sent last, one answer a document, for as long as the document is open. */
export function createTokenResults(): TokenResults {
  const last = new WeakMap<TextDocument, {id: string; data: readonly number[]}>();
  let answers = 0;

  function remember(document: TextDocument, {data}: SemanticTokens): string {
    const id = String(++answers);
    last.set(document, {id, data});
    return id;
  }

  return {
    full: (document, tokens) => ({resultId: remember(document, tokens), data: tokens.data}),
    delta(document, tokens, previousResultId) {
      const before = last.get(document);
      const resultId = remember(document, tokens);
      if (before?.id !== previousResultId) return {resultId, data: tokens.data};
      return {resultId, edits: tokenEdits(before.data, tokens.data)};
    },
  };
}
