import type {Article, Span} from '@nutgraf/core';
import type {TextDocument} from 'vscode-languageserver-textdocument';
import {type FoldingRange, FoldingRangeKind} from 'vscode-languageserver-types';
import {frontMatterOf} from './frontMatter.js';
import {sectionsOf} from './sections.js';

/**
 * What can be folded away, by whole lines: front matter, sections under their headings, statements over several lines.
 * Folds lie beside or within one another; a statement that would cross another fold has none.
 *
 * @param limit the most an editor takes; the outer ones are then kept
 */
export function foldingRanges(document: TextDocument, article: Article, limit?: number): FoldingRange[] {
  const matter = frontMatterOf(article.source);
  const folds = [
    ...(matter ? [fold(document, matter, FoldingRangeKind.Region)] : []),
    ...sectionsOf(article).map(({span}) => fold(document, trimmed(article, span))),
    ...article.statements.map(statement => fold(document, statement)),
  ].filter(({startLine, endLine}) => startLine < endLine);
  folds.sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
  const kept = withoutCrossings(folds);
  return limit === undefined || kept.length <= limit ? kept : outermost(kept, limit);
}

function fold(document: TextDocument, {start, end}: Span, kind?: FoldingRangeKind): FoldingRange {
  return {
    startLine: document.positionAt(start).line,
    endLine: document.positionAt(end).line,
    ...(kind !== undefined && {kind}),
  };
}

/** A section without the white space before the next heading, so that folded sections stay apart. */
function trimmed({source}: Article, {start, end}: Span): Span {
  return {start, end: start + source.slice(start, end).trimEnd().length};
}

function withoutCrossings(folds: readonly FoldingRange[]): FoldingRange[] {
  const open: FoldingRange[] = [];
  return folds.filter(one => {
    while (open.length > 0 && open.at(-1)!.endLine < one.startLine) open.pop();
    const around = open.at(-1);
    if (around && (one.endLine > around.endLine || one.startLine === around.startLine)) return false;
    open.push(one);
    return true;
  });
}

/** The largest folds, in their order. */
function outermost(folds: readonly FoldingRange[], limit: number): FoldingRange[] {
  const bySize = [...folds].sort((a, b) => b.endLine - b.startLine - (a.endLine - a.startLine));
  const kept = new Set(bySize.slice(0, limit));
  return folds.filter(one => kept.has(one));
}
