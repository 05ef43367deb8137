import type {Article} from '@nutgraf/core';
import type {TextDocument} from 'vscode-languageserver-textdocument';
import type {Location, Position, ReferenceContext} from 'vscode-languageserver-types';
import {introduction, mentionsOf, occurrencesAt} from './occurrences.js';
import {toRange} from './positions.js';

/** Every mention of what is mentioned at a position; without those that introduce it unless they are asked for. */
export function references(
  document: TextDocument,
  article: Article,
  position: Position,
  {includeDeclaration}: ReferenceContext,
): Location[] {
  const entities = occurrencesAt(article, document.offsetAt(position)).map(({entity}) => entity);
  const first = new Set(entities.map(introduction));
  return mentionsOf(entities)
    .filter(mention => includeDeclaration || !first.has(mention))
    .map(mention => ({uri: document.uri, range: toRange(document, mention)}));
}
