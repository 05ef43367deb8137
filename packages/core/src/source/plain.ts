import {endsSentence, isDigit, isLower, isSpace, isUpper, skipSpaces, trimEnd} from './characters.js';
import {isHeaderLine} from './headers.js';
import type {Block} from './types.js';

/** A text hard-wrapped by a person or a program has no longer lines than this; longer ones are paragraphs. */
const MAX_WRAP = 120;
/** Lines shorter than this are no running text that was wrapped, but lists of names, addresses, verse. */
const MIN_WRAP = 40;
/** In a wrapped text a line is full when the next word would have come within this share of the width. */
const FULL = 0.85;
/** The same for a line that ends in the middle of a sentence: only a heading right above its text is shorter. */
const RAGGED = 0.6;
/** Where more than this share of the lines ends as a sentence does, each line is a paragraph. */
const PARAGRAPH_LINES = 0.5;
/** Longer lines are paragraphs even without final punctuation. */
const MAX_HEADING = 120;
/** Metadata lines stand among the first lines only. */
const HEADER_LINES = 12;

/** Lines of a text without the white space around them; blank lines separate chunks. */
interface Lines {
  count: number;
  starts: number[];
  ends: number[];
  indents: number[];
  /** Whether a blank line or the text's start stands before each line. */
  first: boolean[];
}

/**
 * Blocks of a plain text, in its own offsets: paragraphs set off by blank lines, one a line, or hard-wrapped; short
 * lines without final punctuation as headings; lines with bullets as list items.
 */
export function readPlain(text: string, from: number): Block[] {
  const lines = readLines(text, from);
  const width = wrapWidth(text, lines);
  const blocks: Block[] = [];
  for (let line = 0; line < lines.count; ) {
    let next = line + 1;
    while (next < lines.count && !lines.first[next] && joins(text, lines, next, width)) next += 1;
    blocks.push(blockOf(text, lines, line, next));
    line = next;
  }
  unmarkLastHeading(blocks);
  return blocks;
}

function readLines(text: string, from: number): Lines {
  const lines: Lines = {count: 0, starts: [], ends: [], indents: [], first: []};
  let feed = -1;
  let back = -1;
  let first = true;
  for (let start = from; start < text.length; ) {
    if (feed < start) feed = found(text.indexOf('\n', start), text);
    if (back < start) back = found(text.indexOf('\r', start), text);
    const lineEnd = Math.min(feed, back);
    const begin = skipSpaces(text, start, lineEnd);
    if (begin === lineEnd) first = true;
    else {
      lines.starts.push(begin);
      lines.ends.push(trimEnd(text, begin, lineEnd));
      lines.indents.push(begin - start);
      lines.first.push(first);
      lines.count += 1;
      first = false;
    }
    start = back === lineEnd && feed === lineEnd + 1 ? feed + 1 : lineEnd + 1;
  }
  return lines;
}

function found(index: number, text: string): number {
  return index < 0 ? text.length : index;
}

/**
 * The width the text was wrapped to, or 0 where it was not: that which nine in ten of the lines with another one right
 * below keep to. A wrapped line ends as a sentence does only by chance.
 */
function wrapWidth(text: string, lines: Lines): number {
  const histogram = new Int32Array(MAX_WRAP + 1);
  let pairs = 0;
  let long = 0;
  let terminal = 0;
  for (let line = 1; line < lines.count; line += 1) {
    if (lines.first[line]) continue;
    const length = lines.ends[line - 1]! - lines.starts[line - 1]!;
    if (length > MAX_WRAP) {
      long += 1;
      continue;
    }
    if (length < MIN_WRAP) continue;
    pairs += 1;
    histogram[length]! += 1;
    if (endsSentence(text, lines.starts[line - 1]!, lines.ends[line - 1]!)) terminal += 1;
  }
  if (pairs === 0 || long > pairs || terminal > PARAGRAPH_LINES * pairs) return 0;
  let seen = 0;
  let width = 0;
  while (seen < 0.9 * pairs) {
    width += 1;
    seen += histogram[width]!;
  }
  return width;
}

/** Whether a line continues the one right above it. */
function joins(text: string, lines: Lines, line: number, width: number): boolean {
  const start = lines.starts[line]!;
  const end = lines.ends[line]!;
  const aboveStart = lines.starts[line - 1]!;
  const aboveEnd = lines.ends[line - 1]!;
  if (bulletEnd(text, start, end) > start) return false;
  if (line <= HEADER_LINES) {
    if (isHeaderLine(text, start, end) || isHeaderLine(text, aboveStart, aboveEnd)) return false;
  }
  const terminal = endsSentence(text, aboveStart, aboveEnd);
  if (!terminal && isLower(text, start)) return true;
  if (width < MIN_WRAP) return false;
  if (lines.indents[line]! > lines.indents[line - 1]! && terminal) return false;
  const room = aboveEnd - aboveStart + 1 + wordLength(text, start, end);
  return room > (terminal ? FULL : RAGGED) * width;
}

function wordLength(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && !isSpace(text.charCodeAt(at))) at += 1;
  return at - start;
}

function blockOf(text: string, lines: Lines, line: number, next: number): Block {
  const start = lines.starts[line]!;
  const end = lines.ends[next - 1]!;
  const item = bulletEnd(text, start, lines.ends[line]!);
  if (item > start) return {kind: 'list-item', start: item, end, depth: 0, body: item};
  if (next === line + 1 && looksLikeHeading(text, start, end)) {
    return {kind: 'heading', start, end, depth: 2, body: start};
  }
  return {kind: 'paragraph', start, end, depth: 0, body: start};
}

function looksLikeHeading(text: string, start: number, end: number): boolean {
  if (end - start > MAX_HEADING || endsSentence(text, start, end)) return false;
  const last = text[end - 1]!;
  if (last === ',' || last === ';' || last === '-' || last === '—' || last === '–') return false;
  return !isLower(text, start);
}

/** What no text follows heads nothing. */
function unmarkLastHeading(blocks: Block[]): void {
  for (let index = blocks.length - 1; index >= 0 && blocks[index]!.kind === 'heading'; index -= 1) {
    if (index === 0 && blocks.length > 1 && blocks[1]!.kind !== 'paragraph') return;
    blocks[index]!.kind = 'paragraph';
    blocks[index]!.depth = 0;
  }
}

const BULLETS = '-*+•‣▪●◦·–—';

/** Past a bullet or number and the space after it, or `start`. */
function bulletEnd(text: string, start: number, end: number): number {
  let at = start;
  if (BULLETS.includes(text[at]!)) at += 1;
  else {
    const bracket = text[at] === '(';
    if (bracket) at += 1;
    const first = at;
    while (at < end && at - first < 3 && isDigit(text.charCodeAt(at))) at += 1;
    if (at === first && (isLower(text, at) || (isUpper(text, at) && bracket))) at += 1;
    if (at === first) return start;
    const close = text[at];
    const numbered = isDigit(text.charCodeAt(first));
    if (!(close === ')' || (close === '.' && numbered && !bracket))) return start;
    at += 1;
  }
  const after = skipSpaces(text, at, end);
  return after > at && after < end ? after : start;
}
