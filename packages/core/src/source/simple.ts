import {isDigit} from './characters.js';
import {holdsText, kindOfMark, listMark} from './segments.js';
import type {BlockKind} from './types.js';

/** A line of a paragraph, without its line end and without the marks and indentation of the container around it. */
export interface Line {
  start: number;
  end: number;
}

/** A paragraph or heading whose extent and container are certain without parsing blocks. */
export interface SimpleBlock {
  kind: BlockKind;
  /** Depth of a heading, else 0. */
  depth: number;
  lines: Line[];
}

/** White space and marks that a parser treats in ways of its own, wherever they stand. */
const ODD = /[\t\0\ufeff]/u;
/** A closing sequence may follow what a heading says: with a further "#" it is not simple. */
const HEADING = /^(#{1,6}) +([^ #\n\r][^#\n\r]*)$/u;

/**
 * The blocks of a stretch of lines, [start, end), that stands by itself: blank lines around it, all containers closed
 * before it. Answers null unless it is certain that CommonMark reads it as one paragraph, one heading with "#", one
 * block quote of one paragraph, or a list of items of one paragraph each; a parser has to tell what the rest is.
 *
 * What makes it certain: no line begins with a character that opens, ends or continues any other block.
 */
export function simpleBlocks(text: string, start: number, end: number): SimpleBlock[] | null {
  const stretch = text.slice(start, end);
  if (ODD.test(stretch)) return null;
  const lines = linesOf(text, start, end);
  const first = text[start]!;
  // A definition begins a paragraph, and takes its part away.
  if (stretch.includes(']:')) return null;
  if (first === '#') return headingOf(stretch, start);
  if (first === '>') return quoteOf(text, lines);
  if (listMark(text, start, lines[0]!.end) > start) return itemsOf(text, lines);
  return paragraphOf(text, lines);
}

function linesOf(text: string, start: number, end: number): Line[] {
  const lines: Line[] = [];
  for (let at = start; at < end; ) {
    let lineEnd = at;
    while (lineEnd < end && !isLineEnd(text.charCodeAt(lineEnd))) lineEnd += 1;
    lines.push({start: at, end: lineEnd});
    at = text.startsWith('\r\n', lineEnd) ? lineEnd + 2 : lineEnd + 1;
  }
  return lines;
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

function headingOf(stretch: string, start: number): SimpleBlock[] | null {
  const match = HEADING.exec(stretch);
  if (match === null) return null;
  const [, marks, content] = match;
  const from = start + stretch.length - content!.length;
  return [{kind: 'heading', depth: marks!.length, lines: [{start: from, end: from + trimmedLength(content!)}]}];
}

function trimmedLength(content: string): number {
  let length = content.length;
  while (content[length - 1] === ' ') length -= 1;
  return length;
}

function paragraphOf(text: string, lines: Line[]): SimpleBlock[] | null {
  for (const line of lines) if (!isRunning(text, skipSpaces(text, line.start, line.end), line.end)) return null;
  return [{kind: 'paragraph', depth: 0, lines}];
}

function quoteOf(text: string, lines: Line[]): SimpleBlock[] | null {
  for (const line of lines) {
    if (!text.startsWith('> ', line.start) || !isRunning(text, line.start + 2, line.end)) return null;
    line.start += 2;
  }
  return [{kind: 'block-quote', depth: 0, lines}];
}

function itemsOf(text: string, lines: Line[]): SimpleBlock[] | null {
  const blocks: SimpleBlock[] = [];
  const {start, end} = lines[0]!;
  const kind = kindOfMark(text, start, end);
  let width = 0;
  for (const line of lines) {
    const past = listMark(text, line.start, line.end);
    if (past > line.start) {
      if (kindOfMark(text, line.start, line.end) !== kind) return null;
      width = past - line.start;
      blocks.push({kind: 'list-item', depth: 0, lines: []});
    } else if (skipSpaces(text, line.start, line.end) !== line.start + width) return null;
    line.start += width;
    if (!isRunning(text, line.start, line.end)) return null;
    blocks[blocks.length - 1]!.lines.push(line);
  }
  return blocks;
}

function skipSpaces(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text[at] === ' ') at += 1;
  return at;
}

/** Whether a line, from its first character that is no space, can be nothing but a paragraph's text. */
function isRunning(text: string, at: number, end: number): boolean {
  if (at >= end) return false;
  switch (text[at]) {
    case ' ':
    case '#':
    case '>':
    case '<':
    case '=':
    case '+':
      return false;
    case '-':
    case '*':
    case '_':
      return listMark(text, at, end) === at && holdsText(text, at, end);
    case '`':
      return !text.startsWith('```', at);
    case '~':
      return !text.startsWith('~~~', at);
    default:
      return !isDigit(text.charCodeAt(at)) || listMark(text, at, end) === at;
  }
}
