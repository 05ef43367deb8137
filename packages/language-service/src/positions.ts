import type {Span} from '@nutgraf/core';
import type {TextDocument} from 'vscode-languageserver-textdocument';
import type {Position, Range} from 'vscode-languageserver-types';

/** From offsets (UTF-16 code units, end exclusive) to a range of lines and characters. */
export function toRange(document: TextDocument, {start, end}: Span): Range {
  return {start: document.positionAt(start), end: document.positionAt(end)};
}

/** Line number as an editor shows it, counted from 1. */
export function lineOf(document: TextDocument, offset: number): number {
  return document.positionAt(offset).line + 1;
}

/** Orders two positions as the document does. */
export function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}
