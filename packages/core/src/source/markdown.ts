import type {Link, Nodes, Parents, Root} from 'mdast';
import type {Warning} from '../article.js';
import {alignText} from './align.js';
import {PHRASING_ELEMENTS} from './header-words.js';
import {RunningText} from './running-text.js';
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
  const running = new RunningText();
  const warnings = readTree(running, source, tree, shift, from);
  const {text, map, blocks} = running.finish();
  return {text, map, blocks, warnings};
}

/** The same, into blocks that are being collected; answers what is to be warned of. */
export function readTree(running: RunningText, source: string, tree: Root, shift: number, from: number): Warning[] {
  const reader = new MarkdownReader(running, source, shift, from);
  reader.readChildren(tree, {kind: 'paragraph', quotes: 0, depth: 0});
  return reader.warnings;
}

class MarkdownReader {
  readonly warnings: Warning[] = [];
  /** Source offset up to which the tree has been read; text without a position is looked for from here. */
  private cursor = 0;
  /** Source offset where the block being read ends. */
  private limit = 0;
  /** Block quotes around the block being read. */
  private quotes = 0;

  constructor(
    private readonly running: RunningText,
    private readonly source: string,
    private readonly shift: number,
    private readonly from: number,
  ) {}

  readChildren(parent: Parents, context: Context): void {
    for (const child of parent.children) this.readFlow(child, context);
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
    this.running.openBlock(kind, depth);
    for (const child of node.children) this.readPhrasing(child, context.depth + 1);
    this.running.closeBlock();
    this.cursor = Math.max(this.cursor, end);
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
    const emit = (text: string, from: number, to: number) => this.running.emit(text, from, to);
    const past = alignText(this.source, start, end, node.value, this.quotes, emit);
    this.cursor = this.endOf(node) === undefined ? past : Math.max(past, end);
  }

  /** Passes over a node that is not running text; `gap` stands for it. */
  private leaveOut(node: Nodes, gap: string): void {
    const start = Math.max(this.startOf(node) ?? this.cursor, this.cursor);
    let end = this.endOf(node);
    if (end === undefined) end = this.findUnplaced(node, start);
    this.cursor = Math.max(end, start);
    if (gap !== '') this.running.emit(gap, start, this.cursor);
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
export function gapOfHtml(value: string): string {
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
  return saysAddress(child.value, link.url) || (start !== undefined && source[start] === '<');
}

/** Whether the text of a link is an address, or the one that it leads to. */
export function saysAddress(text: string, url: string): boolean {
  return text === url || `mailto:${text}` === url || `http://${text}` === url || ADDRESS.test(text);
}
