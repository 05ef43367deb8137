import {
  type Article,
  type ArticleBlock,
  type ArticleEvent,
  type Entity,
  type EntityType,
  type Span,
  wordRole,
} from '@nutgraf/core';
import type {TextDocument} from 'vscode-languageserver-textdocument';
import {type DocumentSymbol, SymbolKind} from 'vscode-languageserver-types';
import {nameOf} from './hover/entityCard.js';
import {excerpt} from './hover/excerpt.js';
import {list, wordDate, wordEvent} from './hover/wording.js';
import {introduction} from './occurrences.js';
import {toRange} from './positions.js';

const GROUPS: readonly {name: string; types: readonly EntityType[]; kind: SymbolKind}[] = [
  {name: 'People', types: ['person'], kind: SymbolKind.Class},
  {name: 'Organizations', types: ['organization'], kind: SymbolKind.Package},
  {name: 'Places', types: ['place', 'facility'], kind: SymbolKind.Namespace},
  {name: 'Groups', types: ['group'], kind: SymbolKind.Enum},
  {name: 'Events and campaigns', types: ['event'], kind: SymbolKind.Event},
  {name: 'Works, laws and products', types: ['work', 'law', 'product', 'language'], kind: SymbolKind.Object},
];

const HAPPENINGS = 'What happened';

/** The outline: headings, nested as they are, then who and what the article names, then what it reports. */
export function documentSymbols(document: TextDocument, article: Article): DocumentSymbol[] {
  const groups = GROUPS.map(({name, types, kind}) => {
    const members = article.entities.filter(({type}) => types.includes(type));
    return group(
      document,
      name,
      kind,
      members.flatMap(entity => entitySymbol(document, entity, kind)),
    );
  });
  const happenings = article.events.map(event => eventSymbol(document, article, event));
  const all = [...groups, group(document, HAPPENINGS, SymbolKind.Event, happenings)];
  return [...headings(document, article), ...all.filter(symbol => symbol !== undefined)];
}

/** A group's range reaches from its first member to its last. */
function group(
  document: TextDocument,
  name: string,
  kind: SymbolKind,
  children: DocumentSymbol[],
): DocumentSymbol | undefined {
  if (children.length === 0) return undefined;
  const offsets = children.flatMap(({range}) => [document.offsetAt(range.start), document.offsetAt(range.end)]);
  const start = offsets.reduce((least, offset) => Math.min(least, offset));
  const end = offsets.reduce((most, offset) => Math.max(most, offset));
  const selectionRange = toRange(document, {start, end: start});
  return {
    name,
    kind,
    detail: String(children.length),
    range: toRange(document, {start, end}),
    selectionRange,
    children,
  };
}

function entitySymbol(document: TextDocument, entity: Entity, kind: SymbolKind): DocumentSymbol[] {
  const first = introduction(entity);
  if (!first) return [];
  const range = toRange(document, first);
  const offices = [...new Set(entity.roles.map(wordRole))];
  return [{name: shown(entity.name), detail: list(offices), kind, range, selectionRange: range}];
}

function eventSymbol(document: TextDocument, article: Article, event: ArticleEvent): DocumentSymbol {
  const [first, ...others] = event.participants.map(id => nameOf(article, id));
  const range = toRange(document, event);
  const words = wordEvent(event, others);
  return {
    name: shown(first === undefined ? words : `${first}: ${words}`),
    detail: event.date === null ? '' : wordDate(event.date),
    kind: SymbolKind.Event,
    range,
    selectionRange: range,
  };
}

/** A heading's range reaches to the next heading that is no deeper. */
function headings(document: TextDocument, article: Article): DocumentSymbol[] {
  const blocks = article.blocks.filter(({kind}) => kind === 'heading');
  const roots: DocumentSymbol[] = [];
  const open: {depth: number; symbol: HeadingSymbol}[] = [];
  blocks.forEach((block, index) => {
    const end = endOfSection(blocks, index, article.source.length);
    const symbol = headingSymbol(document, article, block, {start: block.start, end});
    while ((open.at(-1)?.depth ?? 0) >= block.depth && open.length > 0) open.pop();
    const parent = open.at(-1)?.symbol;
    (parent ? parent.children : roots).push(symbol);
    open.push({depth: block.depth, symbol});
  });
  return roots;
}

function endOfSection(blocks: readonly ArticleBlock[], index: number, end: number): number {
  const {depth} = blocks[index]!;
  for (let next = index + 1; next < blocks.length; next++) {
    const block = blocks[next]!;
    if (block.depth <= depth) return block.start;
  }
  return end;
}

function headingSymbol(document: TextDocument, article: Article, block: ArticleBlock, section: Span): HeadingSymbol {
  const name = shown(excerpt(article, block));
  const range = toRange(document, section);
  return {name, kind: SymbolKind.String, range, selectionRange: toRange(document, block), children: []};
}

type HeadingSymbol = DocumentSymbol & {children: DocumentSymbol[]};

/** The protocol forbids names of nothing but white space. */
function shown(name: string): string {
  return name.trim() === '' ? '…' : name;
}
