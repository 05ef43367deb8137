import type {Article} from '@nutgraf/core';
import type {TextDocument} from 'vscode-languageserver-textdocument';
import {type DocumentSymbol, SymbolKind} from 'vscode-languageserver-types';
import {excerpt} from '../hover/excerpt.js';
import {toRange} from '../positions.js';
import {sectionsOf} from '../sections.js';
import {shown} from './symbol.js';

type HeadingSymbol = DocumentSymbol & {children: DocumentSymbol[]};

/** The headings, those of a section within it. */
export function headingSymbols(document: TextDocument, article: Article): DocumentSymbol[] {
  const roots: DocumentSymbol[] = [];
  const open: {end: number; symbol: HeadingSymbol}[] = [];
  for (const {heading, span} of sectionsOf(article)) {
    const symbol: HeadingSymbol = {
      name: shown(excerpt(article, heading)),
      kind: SymbolKind.String,
      range: toRange(document, span),
      selectionRange: toRange(document, heading),
      children: [],
    };
    while (open.length > 0 && open.at(-1)!.end <= heading.start) open.pop();
    const parent = open.at(-1)?.symbol;
    (parent ? parent.children : roots).push(symbol);
    open.push({end: span.end, symbol});
  }
  return roots;
}
