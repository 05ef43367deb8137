import type {Article} from '@nutgraf/core';
import type {TextDocument} from 'vscode-languageserver-textdocument';
import type {Location, Position} from 'vscode-languageserver-types';
import {calledIn, dossierOf, isOn} from './dossiers.js';
import {occurrencesAt} from './occurrences.js';
import {toRange} from './positions.js';
import type {FileSummary} from './summary.js';

/**
 * The dossiers on whom or what is mentioned at a position. Built-in knowledge has no file to lead to, so that what has
 * no dossier has no type definition either.
 *
 * @param files dossiers in files that are not open
 */
export function typeDefinition(
  document: TextDocument,
  article: Article,
  position: Position,
  documents: Iterable<TextDocument>,
  files: Iterable<{uri: string; dossier: NonNullable<FileSummary['dossier']>}> = [],
): Location[] {
  const entities = occurrencesAt(article, document.offsetAt(position)).map(({entity}) => entity);
  if (entities.length === 0) return [];
  const places: Location[] = [];
  for (const file of documents) {
    const dossier = dossierOf(file);
    if (dossier && entities.some(entity => isOn(dossier, calledIn(article, entity)))) {
      places.push({uri: file.uri, range: toRange(file, dossier.span)});
    }
  }
  for (const {uri, dossier} of files) {
    if (entities.some(entity => isOn(dossier, calledIn(article, entity)))) places.push({uri, range: dossier.range});
  }
  return places;
}
