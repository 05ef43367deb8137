import type {Article, Span} from '@nutgraf/core';
import {readingText} from '@nutgraf/core/reading';

/** Without these, and line ends, Markdown reads as it stands: "&" begins a character's name, or is one. */
const MARKS = /[*_`[\]\\<>|]|&[#a-z]/i;

/** A label's address, which tells that the label is one wherever it stands: "[trade]: https://example.org". */
const DEFINITION = /^ {0,3}\[[^\]\n]+\]:/;

type Reading = ReturnType<typeof readingText>;

/** What labels of an article may lead to; it goes when its article goes. */
const definitions = new WeakMap<Article, string>();

/** Characters of lines that are kept as they were read: most stand in the next version of a document too. */
const MOST_KEPT = 200_000;
const read = new Map<string, Reading>();
let kept = 0;

/**
 * The words at a span as a reader sees them, without Markdown marks and addresses and with single spaces for line ends.
 * Not trimmed, so that the words of neighbouring spans join.
 */
export function readingAt(article: Article, {start, end}: Span): string {
  const raw = article.source.slice(start, end);
  if (article.input === 'plain' || !MARKS.test(raw)) return raw.replace(/\s+/g, ' ');
  const pieces: string[] = [];
  for (let index = firstBlock(article, start); index < article.blocks.length; index++) {
    const block = article.blocks[index]!;
    if (block.start >= end) break;
    const lines = linesOf(article.source, block);
    const {text, map} = readingOf(article, lines);
    const from = map.fromSource(Math.max(start, block.start) - lines.start);
    const to = map.fromSource(Math.min(end, block.end) - lines.start);
    pieces.push(text.slice(from, to));
  }
  // What stands in no block, as in front matter, is no Markdown.
  return (pieces.length > 0 ? pieces.join(' ') : raw).replace(/\s+/g, ' ');
}

/** Has what reads Markdown loaded and, when called a few times, compiled, so that no card need wait for it. */
export function prepareReading(): void {
  readingText(
    'A *word* of **two**, [one](https://example.org) `more` &amp; [another][1].\n\n[1]: https://example.org\n',
  );
}

/** Lines of the other kinds that cards quote: each is read by code of its own. */
const KINDS_OF_LINES = [
  '**Words** that begin with marks and name a caf&eacute; or _two_.',
  '> "Quoted *words*," she said.',
  '* An item of *words*;',
  '1. A [number](https://example.org)',
  '## Headed *words*',
];

/** The same for lines of whatever kind, one in each step. */
export function* prepareAllReading(): Generator<undefined, void, undefined> {
  for (const line of KINDS_OF_LINES) {
    readingText(line);
    yield;
  }
}

function readingOf(article: Article, lines: Span): Reading {
  const known = definitions.get(article) ?? definitionsIn(article.source);
  definitions.set(article, known);
  const markdown = article.source.slice(lines.start, lines.end) + known;
  let reading = read.get(markdown);
  if (!reading) {
    reading = readingText(markdown);
    if (kept > MOST_KEPT) {
      read.clear();
      kept = 0;
    }
    read.set(copied(markdown), reading);
    kept += markdown.length;
  }
  return reading;
}

/** The same characters in a text of their own: V8's slices keep all of the text alive that they are of. */
function copied(text: string): string {
  return ` ${text}`.slice(1);
}

/** The lines of a block: it begins with its first letter and ends with its last, within whatever marks these stand in. */
function linesOf(source: string, {start, end}: Span): Span {
  const indented = source.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = source.indexOf('\n', end);
  // An indented line by itself would be code.
  const indent = /^[ \t]*/.exec(source.slice(indented, start))![0].length;
  return {start: indented + indent, end: lineEnd < 0 ? source.length : lineEnd};
}

/** The lines are found by their colons: a long text has few of these, and thousands of lines. */
function definitionsIn(source: string): string {
  const found: string[] = [];
  for (let at = source.indexOf(']:'); at >= 0; at = source.indexOf(']:', at)) {
    const start = source.lastIndexOf('\n', at) + 1;
    const end = source.indexOf('\n', at);
    const line = source.slice(start, end < 0 ? undefined : end);
    if (DEFINITION.test(line)) found.push(line.trimEnd());
    at = start + line.length;
  }
  return found.length > 0 ? `\n\n${found.join('\n')}\n` : '';
}

/** Index of the first block that ends behind an offset. */
function firstBlock({blocks}: Article, offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
