import type {ArticleSigns, DocumentMetadata, Warning} from '../article.js';
import {type Byline, readByline} from './bylines.js';
import {skipSpaces} from './characters.js';
import {type Dateline, readDateline} from './datelines.js';
import type {FoundDate} from './dates.js';
import type {FrontMatter} from './front-matter.js';
import {readHeaderLine, readTrailer} from './headers.js';
import type {NameRun} from './name-lines.js';
import type {Block, Hint} from './types.js';

/** Bylines and metadata lines stand among so many blocks at the head, and at most so many at the end. */
const HEAD_BLOCKS = 10;
const TAIL_BLOCKS = 4;
/** A headline has so many words at least: "Hungary" alone heads a section. */
const MIN_TITLE_WORDS = 3;

export interface Metadata {
  blocks: Block[];
  document: DocumentMetadata;
  signs: ArticleSigns;
  hints: Hint[];
  /** In offsets of the reading text. */
  warnings: Warning[];
}

/** Finds headers, bylines, datelines and credits among the blocks; front matter goes before what they say. */
export function readMetadata(text: string, blocks: readonly Block[], matter: FrontMatter): Metadata {
  const reader = new MetadataReader(text, matter);
  for (let index = 0; index < blocks.length; index += 1) reader.read(blocks, index);
  return reader.finish();
}

/** Whether front matter tells by itself that it is an article's. */
export function isOfArticle({date, authors, present}: FrontMatter): boolean {
  return present && (date !== null || authors.length > 0);
}

class MetadataReader {
  private readonly out: Block[] = [];
  private readonly hints: Hint[] = [];
  private readonly warnings: Warning[] = [];
  private readonly signs: ArticleSigns;
  private readonly found: DocumentMetadata = {title: null, date: null, publisher: null, authors: [], place: null};
  private title: {block: Block; sure: boolean} | null = null;
  private paragraphs = 0;
  private afterHeading = false;

  constructor(
    private readonly text: string,
    private readonly matter: FrontMatter,
  ) {
    this.signs = {
      frontMatter: isOfArticle(matter),
      byline: false,
      dateline: false,
      header: false,
    };
  }

  read(blocks: readonly Block[], index: number): void {
    const block = blocks[index]!;
    const running = block.kind === 'paragraph' || block.kind === 'heading';
    const head = this.paragraphs < 2 && index < HEAD_BLOCKS;
    if (running && head && (this.readHeader(block) || this.readByline(block))) return;
    if (
      block.kind !== 'heading' &&
      index >= blocks.length - TAIL_BLOCKS &&
      this.paragraphs > 0 &&
      this.readTrailer(block)
    )
      return;
    const rest = running ? this.readDateline(block, head) : block;
    if (rest !== null) this.keep(rest);
  }

  finish(): Metadata {
    const {matter, found} = this;
    return {
      blocks: this.out,
      document: {
        title: matter.title ?? this.readTitle(),
        date: matter.date ?? found.date,
        publisher: matter.publisher ?? found.publisher,
        authors: matter.authors.length > 0 ? matter.authors : found.authors,
        place: matter.place ?? found.place,
      },
      signs: this.signs,
      hints: this.hints.sort((a, b) => a.start - b.start || a.end - b.end),
      warnings: this.warnings,
    };
  }

  private keep(block: Block): void {
    if (block.kind === 'heading') {
      if (this.title === null && this.paragraphs === 0) this.title = {block, sure: block.depth === 1};
      this.afterHeading = true;
    } else {
      if (block.kind === 'paragraph') this.paragraphs += 1;
      this.afterHeading = false;
    }
    this.out.push(block);
  }

  private readTitle(): string | null {
    if (this.title === null) return null;
    const {block, sure} = this.title;
    const title = this.text.slice(block.start, block.end).replace(/\s+/gu, ' ');
    if (sure || title.split(' ').length >= MIN_TITLE_WORDS) return title;
    return null;
  }

  private readHeader(block: Block): boolean {
    const line = readHeaderLine(this.text, block.start, block.end);
    if (line === null) return false;
    this.signs.header = true;
    for (const date of line.dates) this.takeDate(date);
    if (line.badDate !== null) {
      const {start, end} = line.badDate;
      const written = this.text.slice(start, end);
      this.warnings.push({
        code: 'bad-date',
        message: `"${written.slice(0, 40)}" is no date: write year-month-day, as in "2022-09-24".`,
        start,
        end,
      });
    }
    if (line.publisher !== null) this.takePublisher(line.publisher);
    if (line.distributor !== null) this.hint('publisher', line.distributor);
    if (line.names !== null) this.takeByline(line.names);
    if (line.rest >= block.end) {
      this.out.push({...block, kind: 'header', depth: 0});
      return true;
    }
    const last = line.dates[line.dates.length - 1];
    const end = last?.end ?? line.badDate?.end ?? line.rest;
    this.out.push({kind: 'header', start: block.start, end, depth: 0, body: block.start});
    const start = skipSpaces(this.text, line.rest, block.end);
    const rest = this.readDateline({kind: 'paragraph', start, end: block.end, depth: 0, body: start}, true);
    if (rest !== null) this.keep(rest);
    return true;
  }

  private readByline(block: Block): boolean {
    const line = readByline(this.text, block.start, block.end);
    if (line === null) return false;
    this.signs.byline = true;
    this.takeByline(line);
    this.out.push({...block, kind: 'byline', depth: 0});
    return true;
  }

  private readTrailer(block: Block): boolean {
    const trailer = readTrailer(this.text, block.start, block.end);
    if (trailer === null) return false;
    for (const author of trailer.authors) this.hint('author', author);
    if (this.found.authors.length === 0) this.found.authors = trailer.authors.map(author => this.slice(author));
    if (trailer.publisher !== null) this.takePublisher(trailer.publisher);
    this.out.push({...block, kind: 'header', depth: 0});
    return true;
  }

  /** The block with its body marked where a dateline comes before it; null where the whole block is a dateline. */
  private readDateline(block: Block, head: boolean): Block | null {
    const lead = this.paragraphs === 0 || this.afterHeading;
    const line = readDateline(this.text, block.start, block.end, lead && block.kind === 'paragraph');
    if (line === null) return block;
    const whole = line.body >= block.end;
    if (whole && !head) return block;
    if (block.kind === 'heading' && !whole) return block;
    if (!line.sure && this.paragraphs > 0) return block;
    this.takeDateline(line);
    if (!whole) return {...block, body: line.body};
    this.out.push({...block, kind: 'header', depth: 0});
    return null;
  }

  private takeDateline(line: Dateline): void {
    if (line.sure) this.signs.dateline = true;
    for (const place of line.places) this.hint('place', place);
    const [first] = line.places;
    const last = line.places[line.places.length - 1];
    if (first !== undefined && last !== undefined) this.found.place ??= this.text.slice(first.start, last.end);
    if (line.publisher !== null) this.takePublisher(line.publisher);
    if (line.date !== null) this.takeDate(line.date);
  }

  private takeDate(date: FoundDate): void {
    this.hint('date', date);
    this.found.date ??= date.iso;
  }

  private takePublisher(span: {start: number; end: number}): void {
    this.hint('publisher', span);
    this.found.publisher ??= this.slice(span);
  }

  private takeByline(line: Byline): void {
    for (const author of line.authors) {
      this.hint('author', author);
      const name = this.slice(author);
      if (!this.found.authors.includes(name)) this.found.authors.push(name);
    }
    if (line.publisher !== null) this.takePublisher(line.publisher);
    if (line.place !== null) {
      this.hint('place', line.place);
      this.found.place ??= this.slice(line.place);
    }
  }

  private hint(kind: Hint['kind'], {start, end}: {start: number; end: number}): void {
    if (end > start) this.hints.push({kind, start, end});
  }

  private slice({start, end}: {start: number; end: number} | NameRun): string {
    return this.text.slice(start, end).replace(/\s+/gu, ' ');
  }
}
