import type {Article, Entity} from '@nutgraf/core';
import type {TextDocument} from 'vscode-languageserver-textdocument';
import type {WorkspaceSymbol} from 'vscode-languageserver-types';
import {symbolKind} from './documentSymbols.js';
import {keyOf} from './names.js';
import {NamesOfFiles} from './namesOfFiles.js';
import {introduction} from './occurrences.js';
import {toRange} from './positions.js';
import {fileName} from './uris.js';

/** An article that the service knows. */
export interface KnownArticle {
  document: TextDocument;
  article: Article;
}

/** More than anybody reads; an editor asks again with each letter of the query. */
export const MAX_SYMBOLS = 200;

/**
 * Who and what the articles name, where each introduces it, by the start of any word of a name. Editors filter once
 * more; an empty query finds everything. Exact beginnings come first, and open articles before files.
 *
 * @param files names in files, of which those of open documents are left out
 */
export function workspaceSymbols(
  articles: Iterable<KnownArticle>,
  query: string,
  files: NamesOfFiles = new NamesOfFiles(),
  isOpen: (uri: string) => boolean = () => false,
): WorkspaceSymbol[] {
  const wanted = keyOf(query).trim();
  const found: [WorkspaceSymbol[], WorkspaceSymbol[]] = [[], []];
  for (const {document, article} of articles) {
    for (const entity of article.entities) {
      const rank = rankOf(keyOf(entity.name), wanted);
      const symbol = rank === undefined ? undefined : symbolOf(document, article, entity);
      if (rank !== undefined && symbol) found[rank].push(symbol);
    }
  }
  for (const place of files.namesWith(wanted)) {
    if (found[0].length >= MAX_SYMBOLS) break;
    const {uri, file} = place;
    const rank = rankOf(place.key, wanted);
    const kind = symbolKind(place.type);
    if (rank === undefined || kind === undefined || found[rank].length >= MAX_SYMBOLS || isOpen(uri)) continue;
    const {name, range} = place.named;
    found[rank].push({name, kind, containerName: file.title ?? fileName(uri), location: {uri, range}});
  }
  return found.flat().slice(0, MAX_SYMBOLS);
}

/** 0 for a name that begins with the query, 1 for a word that does; undefined for none. */
function rankOf(name: string, wanted: string): 0 | 1 | undefined {
  if (name.startsWith(wanted)) return 0;
  return name.includes(` ${wanted}`) || name.includes(`-${wanted}`) ? 1 : undefined;
}

function symbolOf(document: TextDocument, article: Article, entity: Entity): WorkspaceSymbol | undefined {
  const kind = symbolKind(entity.type);
  const first = introduction(entity);
  if (kind === undefined || !first) return undefined;
  const containerName = article.document.title ?? fileName(document.uri);
  return {name: entity.name, kind, containerName, location: {uri: document.uri, range: toRange(document, first)}};
}
