import type {Link, Nodes, Parents, Root} from 'mdast';
import type {Warning} from '../article.js';
import {alignText} from './align.js';
import {PHRASING_ELEMENTS} from './header-words.js';
import {ReadingText} from './map.js';
import type {Block, BlockKind, OffsetMap} from './types.js';

/** A tree handed in may nest deeper than any parser of ours allows; below this depth it is left unread. */
const MAX_DEPTH = 400;

export interface MarkdownText {
  text: string;
  map: OffsetMap;
  blocks: Block[];
  warnings: Warning[];
}

/** What a container tells about the blocks in it. */
interface Context {
  kind: BlockKind;
  quotes: number;
  depth: number;
}

/**
 * The running text of a Markdown tree: paragraphs, headings and table cells, wherever they stand. Code, HTML, images,
 * definitions and addresses are left out; where one stood inside a sentence a space stays, so that words do not glue.
 *
 * @param source The text the tree was parsed from.
 * @param shift What to add to the tree's offsets.
 * @param from Source offset before which nothing is read (the end of front matter).
 */
export function readMarkdown(source: string, tree: Root, shift: number, from: number): MarkdownText {
  const reader = new MarkdownReader(source, shift, from);
  reader.readChildren(tree, {kind: 'paragraph', quotes: 0, depth: 0});
  return reader.finish();
}

class MarkdownReader {
  private readonly reading = new ReadingText();
  private readonly blocks: Block[] = [];
  private readonly warnings: Warning[] = [];
  /** Source offset up to which the tree has been read; text without a position is looked for from here. */
  private cursor = 0;
  /** Source offset where the block being read ends. */
  private limit = 0;
  /** Reading offset past the last character that is no white space. */
  private solidEnd = 0;
  /** Block quotes around the block being read. */
  private quotes = 0;
  /** A separator that the next text of the block asks for. */
  private open: {kind: BlockKind; depth: number; start: number} | null = null;

  constructor(
    private readonly source: string,
    private readonly shift: number,
    private readonly from: number,
  ) {}

  readChildren(parent: Parents, context: Context): void {
    for (const child of parent.children) this.readFlow(child, context);
  }

  finish(): MarkdownText {
    const {text, map} = this.reading.finish();
    return {text, map, blocks: this.blocks, warnings: this.warnings};
  }

  private readFlow(node: Nodes, context: Context): void {
    if (context.depth > MAX_DEPTH) {
      this.warnTooDeep(node);
      return;
    }
    const inner = {...context, depth: context.depth + 1};
    switch (node.type) {
      case 'paragraph':
        this.readBlock(node, context.kind, 0, context);
        return;
      case 'heading':
        this.readBlock(node, 'heading', node.depth, context);
        return;
      case 'tableCell':
        this.readBlock(node, 'cell', 0, context);
        return;
      case 'blockquote':
        this.readChildren(node, {...inner, kind: 'block-quote', quotes: context.quotes + 1});
        return;
      case 'listItem':
        this.readChildren(node, {...inner, kind: 'list-item'});
        return;
      default:
        if ('children' in node) this.readChildren(node, inner);
    }
  }

  private readBlock(node: Parents, kind: BlockKind, depth: number, context: Context): void {
    const start = this.startOf(node) ?? this.cursor;
    const end = this.endOf(node) ?? this.source.length;
    if (start < this.from) return;
    this.cursor = Math.max(this.cursor, start);
    this.limit = end;
    this.quotes = context.quotes;
    this.open = {kind, depth, start: -1};
    for (const child of node.children) this.readPhrasing(child, context.depth + 1);
    this.closeBlock();
    this.cursor = Math.max(this.cursor, end);
  }

  private closeBlock(): void {
    const open = this.open;
    this.open = null;
    if (open === null || open.start < 0) return;
    const end = this.solidEnd;
    this.blocks.push({kind: open.kind, start: open.start, end, depth: open.depth, body: open.start});
  }

  private readPhrasing(node: Nodes, depth: number): void {
    if (depth > MAX_DEPTH) {
      this.warnTooDeep(node);
      return;
    }
    switch (node.type) {
      case 'text':
        this.readText(node);
        return;
      case 'break':
        this.leaveOut(node, '\n');
        return;
      case 'footnoteReference':
        this.leaveOut(node, '');
        return;
      case 'html':
        this.leaveOut(node, gapOfHtml(node.value));
        return;
      case 'link':
        if (isAddress(node, this.source, this.startOf(node))) {
          this.leaveOut(node, ' ');
          return;
        }
        break;
    }
    if ('children' in node) {
      const start = this.startOf(node);
      if (start !== undefined) this.cursor = Math.max(this.cursor, start);
      for (const child of node.children) this.readPhrasing(child, depth + 1);
      const end = this.endOf(node);
      if (end !== undefined) this.cursor = Math.max(this.cursor, end);
      return;
    }
    this.leaveOut(node, ' ');
  }

  private readText(node: Nodes & {value: string}): void {
    const start = Math.max(this.startOf(node) ?? this.cursor, this.cursor);
    const end = Math.max(Math.min(this.endOf(node) ?? this.limit, this.source.length), start);
    const emit = (text: string, from: number, to: number) => this.emit(text, from, to);
    const past = alignText(this.source, start, end, node.value, this.quotes, emit);
    this.cursor = this.endOf(node) === undefined ? past : Math.max(past, end);
  }

  /** Passes over a node that is not running text; `gap` stands for it. */
  private leaveOut(node: Nodes, gap: string): void {
    const start = Math.max(this.startOf(node) ?? this.cursor, this.cursor);
    let end = this.endOf(node);
    if (end === undefined) end = this.findUnplaced(node, start);
    this.cursor = Math.max(end, start);
    if (gap !== '') this.emit(gap, start, this.cursor);
  }

  /** Where a node that another tool made, without a position, ends in the source: past its text. */
  private findUnplaced(node: Nodes, start: number): number {
    if ('children' in node) {
      let at = start;
      for (const child of node.children) at = this.findUnplaced(child, at);
      return at;
    }
    if (node.type !== 'text') return start;
    return alignText(this.source, start, this.limit, node.value, this.quotes, () => {});
  }

  /** Adds text to the block being read; white space at its start is dropped, a new block set off from the one before. */
  private emit(text: string, start: number, end: number): void {
    const open = this.open!;
    if (open.start < 0) {
      const dropped = text.length - text.trimStart().length;
      if (dropped === text.length) return;
      const exact = text.length === end - start;
      const from = exact ? start + dropped : start;
      if (this.reading.length > 0) this.reading.add('\n\n', this.reading.sourceEnd, from);
      open.start = this.reading.length;
      this.add(text.slice(dropped), from, end);
      return;
    }
    this.add(text, start, end);
  }

  private add(text: string, start: number, end: number): void {
    const trailing = text.length - text.trimEnd().length;
    this.reading.add(text, start, end);
    if (trailing < text.length) this.solidEnd = this.reading.length - trailing;
  }

  private startOf(node: Nodes): number | undefined {
    const offset = node.position?.start.offset;
    return offset === undefined ? undefined : offset + this.shift;
  }

  private endOf(node: Nodes): number | undefined {
    const offset = node.position?.end.offset;
    return offset === undefined ? undefined : offset + this.shift;
  }

  private warnTooDeep(node: Nodes): void {
    if (this.warnings.length > 0) return;
    const start = this.startOf(node) ?? this.cursor;
    this.warnings.push({
      code: 'too-deep',
      message: `Marks nest more than ${MAX_DEPTH} deep here; what stands deeper is not annotated. Nest less.`,
      start,
      end: this.endOf(node) ?? start,
    });
  }
}

/** A phrasing element leaves no gap ("H<sub>2</sub>O" is one word), a line break is one, anything else a space. */
function gapOfHtml(value: string): string {
  if (value.startsWith('<!--')) return '';
  const name = /^<\/?([A-Za-z][A-Za-z0-9-]*)/u.exec(value)?.[1]?.toLowerCase();
  if (name === undefined) return ' ';
  if (name === 'br') return '\n';
  return PHRASING_ELEMENTS.has(name) ? '' : ' ';
}

const ADDRESS = /^(?:[a-z][a-z0-9+.-]{1,31}:\/\/|www\.|mailto:)\S+$|^[^\s@]+@[^\s@]+\.[^\s@]+$/i;

/** Whether a link's own text is an address: an autolink, or one that repeats where it leads. */
function isAddress(link: Link, source: string, start: number | undefined): boolean {
  const [child] = link.children;
  if (link.children.length !== 1 || child?.type !== 'text') return false;
  if (child.value === link.url || `mailto:${child.value}` === link.url || `http://${child.value}` === link.url)
    return true;
  if (ADDRESS.test(child.value)) return true;
  return start !== undefined && source[start] === '<';
}
