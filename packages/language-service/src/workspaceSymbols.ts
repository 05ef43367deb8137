import type {Article, Entity} from '@nutgraf/core';
import {foldName} from '@nutgraf/knowledge';
import type {TextDocument} from 'vscode-languageserver-textdocument';
import type {WorkspaceSymbol} from 'vscode-languageserver-types';
import {symbolKind} from './documentSymbols.js';
import {introduction} from './occurrences.js';
import {toRange} from './positions.js';

/** An article that the service knows. */
export interface KnownArticle {
  document: TextDocument;
  article: Article;
}

/** More than anybody reads; an editor asks again with each letter of the query. */
export const MAX_SYMBOLS = 200;

/**
 * Who and what the articles name, where each introduces it, by the start of any word of a name. Editors filter once
 * more; an empty query finds everything. Exact beginnings come first.
 */
export function workspaceSymbols(articles: Iterable<KnownArticle>, query: string): WorkspaceSymbol[] {
  const wanted = keyOf(query).trim();
  const found: {rank: number; symbol: WorkspaceSymbol}[] = [];
  for (const {document, article} of articles) {
    for (const entity of article.entities) {
      const rank = rankOf(keyOf(entity.name), wanted);
      const symbol = rank === undefined ? undefined : symbolOf(document, article, entity);
      if (rank !== undefined && symbol) found.push({rank, symbol});
    }
  }
  found.sort((a, b) => a.rank - b.rank);
  return found.slice(0, MAX_SYMBOLS).map(({symbol}) => symbol);
}

/** 0 for a name that begins with the query, 1 for a word that does; undefined for none. */
function rankOf(name: string, wanted: string): number | undefined {
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

function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function keyOf(name: string): string {
  return foldName(name).toLowerCase();
}
