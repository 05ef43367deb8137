import type {Event, ParseContext, Token} from 'micromark-util-types';
import {parsers} from '#parsers';
import {gapOfHtml, saysAddress} from './markdown.js';
import type {RunningText} from './running-text.js';
import type {Line, SimpleBlock} from './simple.js';

/** micromark with CommonMark's constructs and no definitions. Its text tokenizers leave nothing behind in it. */
let parser: ParseContext | undefined;

/** Any character with which micromark begins something inside a paragraph; "!" and "]" need a "[" before them. */
const MARK = /[&*<[\\_`]/u;

/**
 * Reads a simple block as `readMarkdown` reads its node, but from micromark's tokens of the inline text alone, without a
 * pass over blocks and without a tree.
 */
export function readSimple(text: string, {kind, depth, lines}: SimpleBlock, running: RunningText): void {
  running.openBlock(kind, depth);
  if (isPlain(text, lines)) emitLines(text, lines, running);
  else new InlineReader(text, tokenize(text, lines), running).read();
  running.closeBlock();
}

/** Whether the lines stand for themselves: no mark in them, no white space at their ends that might break a line. */
function isPlain(text: string, lines: readonly Line[]): boolean {
  for (const {start, end} of lines) {
    if (text[start] === ' ' || text[end - 1] === ' ' || MARK.test(text.slice(start, end))) return false;
  }
  return true;
}

function emitLines(text: string, lines: readonly Line[], running: RunningText): void {
  for (let index = 0; index < lines.length; index += 1) {
    const {start, end} = lines[index]!;
    running.emit(text.slice(start, end), start, end);
    if (index + 1 < lines.length) running.emit('\n', end, pastLineEnd(text, end));
  }
}

function pastLineEnd(text: string, at: number): number {
  return text.startsWith('\r\n', at) ? at + 2 : at + 1;
}

/** Codes that micromark has for line ends (micromark-util-symbol, `codes`). */
const CARRIAGE_RETURN = -5;
const LINE_FEED = -4;
const BOTH = -3;

/** micromark's events for the text of a paragraph, at the offsets of the whole text. */
function tokenize(text: string, lines: readonly Line[]): Event[] {
  parser ??= parsers().parse();
  const tokenizer = parser.text({line: 1, column: 1, offset: lines[0]!.start});
  const chunks: (string | number | null)[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const {start, end} = lines[index]!;
    chunks.push(text.slice(start, end));
    const next = lines[index + 1];
    if (next === undefined) break;
    const past = pastLineEnd(text, end);
    chunks.push(past - end === 2 ? BOTH : text[end] === '\n' ? LINE_FEED : CARRIAGE_RETURN);
    // What stands before the next line belongs to the container around it.
    const column = next.start - past + 1;
    if (column > 1) tokenizer.defineSkip({line: index + 2, column, offset: next.start, _index: 0, _bufferIndex: -1});
  }
  chunks.push(null);
  return tokenizer.write(chunks);
}

/** Walks micromark's events once; each stretch of text that it enters is read or left out. */
class InlineReader {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly events: readonly Event[],
    private readonly running: RunningText,
  ) {}

  read(): void {
    for (; this.at < this.events.length; this.at += 1) {
      const [way, token] = this.events[this.at]!;
      if (way === 'enter') this.enter(token);
    }
  }

  private enter(token: Token): void {
    const {text, running} = this;
    const start = token.start.offset;
    const end = token.end.offset;
    switch (token.type) {
      case 'data':
      case 'characterEscape':
      case 'characterReference':
        running.emit(readText(text, token), start, end);
        return;
      case 'lineEnding':
        running.emit('\n', start, pastLineEnd(text, start));
        return;
      case 'hardBreakEscape':
      case 'hardBreakTrailing':
        this.readBreak(token);
        return;
      case 'htmlText':
        this.leaveOut(token, gapOfHtml(text.slice(start, end)));
        return;
      case 'codeText':
      case 'autolink':
      case 'image':
        this.leaveOut(token, ' ');
        return;
      case 'link':
        if (this.isAddress()) this.leaveOut(token, ' ');
        return;
      case 'resource':
        this.pass(token);
    }
  }

  /** Passes over all that stands in a token. */
  private pass(token: Token): void {
    while (this.events[this.at]![1] !== token || this.events[this.at]![0] !== 'exit') this.at += 1;
  }

  private leaveOut(token: Token, gap: string): void {
    this.pass(token);
    if (gap !== '') this.running.emit(gap, token.start.offset, token.end.offset);
  }

  /** A break takes in its line end. */
  private readBreak(token: Token): void {
    this.pass(token);
    while (this.events[this.at]![1].type !== 'lineEnding') this.at += 1;
    const end = this.events[this.at]![1];
    this.pass(end);
    this.running.emit('\n', token.start.offset, pastLineEnd(this.text, end.start.offset));
  }

  /** Whether the text of the link being entered is an address; then it holds nothing but text. */
  private isAddress(): boolean {
    const {text, events} = this;
    const link = events[this.at]![1];
    let {at} = this;
    while (events[at]![1].type !== 'labelText') at += 1;
    const label = events[at]![1];
    let value = '';
    for (at += 1; events[at]![1] !== label; at += 1) {
      const [way, token] = events[at]!;
      if (way === 'exit') continue;
      if (OTHER_THAN_TEXT.has(token.type)) return false;
      value += readText(text, token);
    }
    if (value === '') return false;
    for (; events[at]![1] !== link; at += 1) {
      const {type, start, end} = events[at]![1];
      if (type === 'resourceDestinationString') {
        return saysAddress(value, parsers().decodeString(text.slice(start.offset, end.offset)));
      }
    }
    return saysAddress(value, '');
  }
}

/** Tokens that make a link's content more than its one text, and line ends, which no address holds. */
const OTHER_THAN_TEXT: ReadonlySet<string> = new Set([
  'emphasis',
  'strong',
  'codeText',
  'htmlText',
  'autolink',
  'image',
  'lineEnding',
]);

/** What a token of text says; nothing for the tokens within it and the marks around it. */
function readText(text: string, {type, start, end}: Token): string {
  switch (type) {
    case 'data':
      return text.slice(start.offset, end.offset);
    case 'characterEscape':
      return text[start.offset + 1]!;
    case 'characterReference':
      return decode(text.slice(start.offset + 1, end.offset - 1));
    default:
      return '';
  }
}

/** The character that a reference stands for, without its "&" and ";". */
function decode(reference: string): string {
  const {decodeNamedCharacterReference, decodeNumericCharacterReference} = parsers();
  if (reference[0] !== '#') return decodeNamedCharacterReference(reference) || '';
  const isHexadecimal = reference[1] === 'x' || reference[1] === 'X';
  return isHexadecimal
    ? decodeNumericCharacterReference(reference.slice(2), 16)
    : decodeNumericCharacterReference(reference.slice(1), 10);
}
