import type {Article} from '@nutgraf/core';
import type {TextDocument} from 'vscode-languageserver-textdocument';
import {type DocumentHighlight, DocumentHighlightKind, type Position} from 'vscode-languageserver-types';
import {introduction, mentionsOf, occurrencesAt} from './occurrences.js';
import {toRange} from './positions.js';

/** Every mention of what is mentioned at a position; the one that introduces it is marked as where it is written. */
export function documentHighlight(document: TextDocument, article: Article, position: Position): DocumentHighlight[] {
  const entities = occurrencesAt(article, document.offsetAt(position)).map(({entity}) => entity);
  const first = new Set(entities.map(introduction));
  return mentionsOf(entities).map(mention => ({
    range: toRange(document, mention),
    kind: first.has(mention) ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}
