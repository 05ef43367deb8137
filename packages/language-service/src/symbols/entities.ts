import type {Article, Entity, Role} from '@nutgraf/core';
import {SURE_STATEMENT, wordRole} from '@nutgraf/core/reading';
import type {TextDocument} from 'vscode-languageserver-textdocument';
import {type DocumentSymbol, SymbolKind} from 'vscode-languageserver-types';
import {list} from '../hover/wording.js';
import {introduction} from '../occurrences.js';
import {toRange} from '../positions.js';
import {hull, opening, shown} from './symbol.js';

/** Somebody or something with what the article tells of it; nothing for what it never mentions. */
export function entitySymbol(
  document: TextDocument,
  article: Article,
  entity: Entity,
  kind: SymbolKind,
): DocumentSymbol[] {
  const first = introduction(entity);
  if (!first) return [];
  const children = entity.type === 'person' ? personal(document, article, entity) : holders(document, article, entity);
  const selectionRange = toRange(document, first);
  const range = hull(document, [selectionRange, ...children.map(child => child.range)]);
  const offices = [...new Set(entity.roles.map(wordRole))];
  return [{name: shown(entity.name), detail: list(offices), kind, range, selectionRange, children}];
}

function personal(document: TextDocument, article: Article, {id, roles}: Entity): DocumentSymbol[] {
  const offices = distinct(roles, wordRole).map(role => leaf(document, wordRole(role), 'office', role));
  const said = article.statements
    .filter(({speaker, confidence}) => speaker === id && confidence >= SURE_STATEMENT)
    .map(statement => leaf(document, opening(article, statement), 'said', statement));
  return [...offices, ...said];
}

/** Who holds the offices of a country or body. */
function holders(document: TextDocument, article: Article, {id}: Entity): DocumentSymbol[] {
  return (officesOf(article).get(id) ?? []).map(({name, role}) => leaf(document, name, role.title, role));
}

interface Held {
  name: string;
  role: Role;
}

const officesByBody = new WeakMap<Article, ReadonlyMap<string, readonly Held[]>>();

/** The offices of an article by the entity they are offices of, each holder's once. */
function officesOf(article: Article): ReadonlyMap<string, readonly Held[]> {
  const known = officesByBody.get(article);
  if (known) return known;
  const byBody = new Map<string, Held[]>();
  for (const {name, roles} of article.entities) {
    for (const role of distinct(roles, wordRole)) {
      if (role.ofEntity === null) continue;
      const held = byBody.get(role.ofEntity) ?? [];
      held.push({name, role});
      byBody.set(role.ofEntity, held);
    }
  }
  officesByBody.set(article, byBody);
  return byBody;
}

function leaf(
  document: TextDocument,
  name: string,
  detail: string,
  span: {start: number; end: number},
): DocumentSymbol {
  const range = toRange(document, span);
  return {name: shown(name), detail, kind: SymbolKind.Property, range, selectionRange: range};
}

/** The first of those that are worded alike. */
function distinct(roles: readonly Role[], wording: (role: Role) => string): Role[] {
  const seen = new Set<string>();
  return roles.filter(role => {
    const words = wording(role);
    const fresh = !seen.has(words);
    seen.add(words);
    return fresh;
  });
}
