import type {Article, EntityType} from '@nutgraf/core';
import type {TextDocument} from 'vscode-languageserver-textdocument';
import {type DocumentSymbol, SymbolKind} from 'vscode-languageserver-types';
import {entitySymbol} from './symbols/entities.js';
import {eventSymbol, statementSymbol} from './symbols/happenings.js';
import {headingSymbols} from './symbols/headings.js';
import {hull} from './symbols/symbol.js';

const GROUPS: readonly {name: string; types: readonly EntityType[]; kind: SymbolKind}[] = [
  {name: 'People', types: ['person'], kind: SymbolKind.Class},
  {name: 'Organizations', types: ['organization'], kind: SymbolKind.Package},
  {name: 'Places', types: ['place', 'facility'], kind: SymbolKind.Namespace},
  {name: 'Groups', types: ['group'], kind: SymbolKind.Enum},
  {name: 'Events and campaigns', types: ['event'], kind: SymbolKind.Event},
  {name: 'Works, laws and products', types: ['work', 'law', 'product', 'language'], kind: SymbolKind.Object},
];

/** How an outline shows an entity of a type; undefined for literals, which it leaves out. */
export function symbolKind(type: EntityType): SymbolKind | undefined {
  return GROUPS.find(({types}) => types.includes(type))?.kind;
}

/**
 * The outline: headings, nested as they are; who and what the article names, people with their offices and what they
 * said, countries and bodies with who holds their offices; statements; meetings and other events with who took part.
 * Each range holds those of its children.
 */
export function documentSymbols(document: TextDocument, article: Article): DocumentSymbol[] {
  const groups = GROUPS.map(({name, types, kind}) => {
    const members = article.entities.filter(({type}) => types.includes(type));
    return group(
      document,
      name,
      kind,
      members.flatMap(entity => entitySymbol(document, article, entity, kind)),
    );
  });
  const statements = article.statements.map(statement => statementSymbol(document, article, statement));
  const events = article.events.map(event => eventSymbol(document, article, event));
  return [
    ...headingSymbols(document, article),
    ...groups,
    group(document, 'Statements', SymbolKind.String, statements),
    group(document, 'What happened', SymbolKind.Event, events),
  ].filter(symbol => symbol !== undefined);
}

/** A group's range reaches from its first member to its last. */
function group(
  document: TextDocument,
  name: string,
  kind: SymbolKind,
  children: DocumentSymbol[],
): DocumentSymbol | undefined {
  const [first] = children;
  if (!first) return undefined;
  const range = hull(
    document,
    children.map(child => child.range),
  );
  const selectionRange = {start: range.start, end: range.start};
  return {name, kind, detail: String(children.length), range, selectionRange, children};
}
