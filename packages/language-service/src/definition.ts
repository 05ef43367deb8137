import type {Article} from '@nutgraf/core';
import type {TextDocument} from 'vscode-languageserver-textdocument';
import type {Location, Position} from 'vscode-languageserver-types';
import {introduction, occurrencesAt} from './occurrences.js';
import {toRange} from './positions.js';

/** Where the article introduces what is mentioned at a position: one place, or one for each that a plural stands for. */
export function definition(document: TextDocument, article: Article, position: Position): Location[] {
  const places: Location[] = [];
  for (const {entity} of occurrencesAt(article, document.offsetAt(position))) {
    const first = introduction(entity);
    if (first) places.push({uri: document.uri, range: toRange(document, first)});
  }
  return places;
}
