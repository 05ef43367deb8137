import type {Article, Span} from '@nutgraf/core';
import type {TextDocument} from 'vscode-languageserver-textdocument';
import type {Position, Range, SemanticTokens} from 'vscode-languageserver-types';
import {introduction, isNamed, isUncertain, type Occurrence, occurrencesOf} from '../occurrences.js';
import {comparePositions} from '../positions.js';
import type {Settings} from '../settings.js';
import {flatten} from './flatten.js';
import {modifierBit, tokenType} from './legend.js';

/** A token on one line. */
interface Token {
  start: Position;
  length: number;
  type: number;
  modifiers: number;
}

/** Colours for all mentions of an article, or for those that touch a range. */
export function semanticTokens(
  document: TextDocument,
  article: Article,
  colours: Settings['colours'],
  range?: Range,
): SemanticTokens {
  const first = new Set(article.entities.map(introduction));
  const isFirst = ({mention}: Occurrence) => first.has(mention);
  const shown = occurrencesOf(article).filter(occurrence => isShown(occurrence, colours, isFirst));
  const tokens: Token[] = [];
  for (const {item, start, end} of flatten(shown, ({mention}) => mention)) {
    const type = tokenType(item.entity.type);
    const modifiers = modifiersOf(item, isFirst(item));
    for (const piece of cutAtLineEnds(document, {start, end})) {
      const start = document.positionAt(piece.start);
      // In the document's own units of length: a piece of text is longer in bytes than in code units.
      const length = document.positionAt(piece.end).character - start.character;
      const token = {start, length, type, modifiers};
      if (!range || touches(token, range)) tokens.push(token);
    }
  }
  return {data: encode(tokens)};
}

function isShown(
  occurrence: Occurrence,
  colours: Settings['colours'],
  isFirst: (occurrence: Occurrence) => boolean,
): boolean {
  switch (colours) {
    case 'all':
      return true;
    case 'names':
      return isNamed(occurrence.mention);
    case 'firstMentions':
      return isFirst(occurrence);
    case 'off':
      return false;
  }
}

function modifiersOf({mention}: Occurrence, isFirst: boolean): number {
  let bits = 0;
  if (isFirst) bits |= modifierBit('firstMention');
  if (mention.level !== 'name') bits |= modifierBit(mention.level);
  if (isUncertain(mention)) bits |= modifierBit('uncertain');
  return bits;
}

/** VS Code takes no token over more than one line. White space at either end of a piece is left out. */
function cutAtLineEnds(document: TextDocument, {start, end}: Span): Span[] {
  const pieces: Span[] = [];
  const last = document.positionAt(end).line;
  for (let {line} = document.positionAt(start); line <= last; line++) {
    const from = Math.max(start, document.offsetAt({line, character: 0}));
    const to = line === last ? end : document.offsetAt({line: line + 1, character: 0});
    const text = document.getText().slice(from, to);
    const leading = text.length - text.trimStart().length;
    const length = text.trim().length;
    if (length > 0) pieces.push({start: from + leading, end: from + leading + length});
  }
  return pieces;
}

function touches({start, length}: Token, range: Range): boolean {
  const end = {line: start.line, character: start.character + length};
  return comparePositions(start, range.end) < 0 && comparePositions(end, range.start) > 0;
}

/** Five numbers a token: lines and characters counted from the token before (LSP 3.16, semantic tokens). */
function encode(tokens: readonly Token[]): number[] {
  const data: number[] = [];
  let before: Position = {line: 0, character: 0};
  for (const {start, length, type, modifiers} of tokens) {
    const lines = start.line - before.line;
    data.push(lines, lines === 0 ? start.character - before.character : start.character, length, type, modifiers);
    before = start;
  }
  return data;
}
