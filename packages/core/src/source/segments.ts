import type {Warning} from '../article.js';
import {isDigit} from './characters.js';
import {
  MAX_CONTAINER_LINES,
  MAX_CONTAINERS,
  MAX_INDENT,
  MAX_LAZY,
  MAX_MARKS,
  MAX_MARKS_IN_ALL,
  MAX_MARKS_TOGETHER,
  MAX_NESTED,
  MAX_UNDERLINES,
  SEGMENT,
  SEGMENT_LINES,
} from './limits.js';
import {Mask, type Masked} from './mask.js';

/** Where a Markdown text may be cut without changing how it is parsed, and what of it is masked. */
export interface Segments {
  masked: Masked;
  /** Offsets at which segments start, the first 0; each at a line's start. */
  starts: number[];
  /** Whether each segment was cut inside a list, which goes on in it. */
  continues: boolean[];
  /**
   * Start and end in turn: lines up to a blank one of which the first begins at its line's start while no fence and no
   * HTML is open as far as one line tells, so that all containers are closed before it.
   */
  stretches: number[];
  warnings: Warning[];
}

const TAB = 0x09;
const SPACE = 0x20;
const QUOTE = 0x3e;
const BACKSLASH = 0x5c;
const BACKTICK = 0x60;

/** What headings, HTML, fences, quotations and rules begin with. */
const INTERRUPTS = '#<`~>*_-';

/** The kinds of HTML block that go on over blank lines, and what ends them (CommonMark 0.31, 4.6, kinds 1 to 5). */
const HTML_ENDS: readonly [start: RegExp, end: RegExp][] = [
  [/<(?:script|pre|style|textarea)(?:[\s>]|$)/iy, /<\/(?:script|pre|style|textarea)>/i],
  [/<!--/uy, /-->/u],
  [/<\?/uy, /\?>/u],
  [/<![A-Za-z]/uy, />/u],
  [/<!\[CDATA\[/uy, /\]\]>/u],
];

/**
 * Scans a Markdown text once, line by line, without building anything but the segments. Linear.
 *
 * @param segment Length from which on a segment ends at the next safe place.
 */
export function scanSegments(source: string, from: number, segment = SEGMENT): Segments {
  const scanner = new Scanner(source, segment);
  let start = from;
  while (start < source.length) start = scanner.line(start);
  return scanner.finish();
}

/** What is counted in a segment; blocks beyond a bound are hidden from the parser. */
class Counts {
  containerLines = 0;
  nested = 0;
  underlines = 0;
  lazy = 0;

  get tooDeep(): boolean {
    return this.containerLines > MAX_CONTAINER_LINES || this.nested > MAX_NESTED || this.lazy > MAX_LAZY;
  }
}

class Scanner {
  private readonly mask = new Mask();
  private readonly starts = [0];
  private readonly continues = [false];
  private readonly stretches: number[] = [];
  private stretch = -1;
  private lastEnd = 0;
  private afterBlank = true;
  private readonly warnings: Warning[] = [];
  private segment = 0;
  private lines = 0;
  private counts = new Counts();
  /** Start of the run of lines without a blank one, and its marks; `marks` counts from its last list item or heading. */
  private run = -1;
  private together = 0;
  private marks = 0;
  private total = 0;
  /** Set while the rest of a run is hidden. */
  private hiding = false;
  private depthBefore = 0;
  private definitionBefore = false;
  /** Columns that a line needs to stand inside the top-level list item; 0 where no list is open. */
  private itemOffset = 0;
  private bullet = '';
  /** The fence that is open at the top level. */
  private fence = '';
  private fenceLength = 0;
  private html: RegExp | null = null;
  private htmlTillBlank = false;
  /** Set where HTML that ends at a blank line may hold what would open HTML that does not. */
  private isUnsure = false;
  private nextLf = -1;
  private nextCr = -1;

  constructor(
    private readonly source: string,
    private readonly length: number,
  ) {}

  finish(): Segments {
    this.endStretch();
    const {starts, continues, stretches, warnings} = this;
    return {masked: this.mask.apply(this.source), starts, continues, stretches, warnings};
  }

  /** Reads the line at `start`; answers where the next one starts. */
  line(start: number): number {
    const {source} = this;
    if (this.nextLf < start) this.nextLf = indexOrEnd(source, '\n', start);
    if (this.nextCr < start) this.nextCr = indexOrEnd(source, '\r', start);
    const end = Math.min(this.nextLf, this.nextCr);
    const next = end === this.nextCr && this.nextLf === end + 1 ? end + 2 : end + 1;
    this.lines += 1;
    let at = start;
    while (at < end && isBlank(source.charCodeAt(at))) at += 1;
    const isEmpty = at === end;
    if (isEmpty) this.blank();
    else if (this.html !== null || this.fence !== '') this.inert(at, end, at - start);
    else this.block(start, at, end);
    this.lastEnd = end;
    this.afterBlank = isEmpty;
    return next;
  }

  private endStretch(): void {
    if (this.stretch >= 0) this.stretches.push(this.stretch, this.lastEnd);
    this.stretch = -1;
  }

  private blank(): void {
    this.endStretch();
    this.run = -1;
    this.together = 0;
    this.marks = 0;
    this.hiding = false;
    this.htmlTillBlank = false;
    this.definitionBefore = false;
    this.depthBefore = 0;
  }

  /** A line of code or HTML, which holds no marks. */
  private inert(first: number, end: number, indent: number): void {
    if (this.html !== null) {
      if (this.html.test(this.source.slice(first, end))) this.html = null;
    } else if (indent < 4 && this.closesFence(first, end)) this.fence = '';
    this.run = this.isUnsure ? first : -1;
    this.stretch = -1;
    if (this.html === null) this.isUnsure = false;
  }

  private block(start: number, first: number, end: number): void {
    if (first === start) this.cut(start, end);
    this.closeList(start, first, end);
    if (this.run < 0) {
      this.run = start;
      if (first === start && this.afterBlank) this.stretch = start;
    }
    if (this.hiding) {
      this.hide('too-many-marks', start, end);
      return;
    }
    const indent = first - start;
    if (indent < 4 && (this.itemOffset === 0 || indent < this.itemOffset)) this.open(first, end);
    const isUnderline = this.run < start && this.underlines(first, end);
    const at = isUnderline ? end : this.containers(start, end);
    if (at < 0) return;
    this.definitionBefore = indent === 0 && at === start && isDefinition(this.source, start, end);
    // Definitions in a row, as change logs end with, are cut between any two.
    if (!this.definitionBefore) this.inline(at, end);
  }

  /** After a line outside its items a list does not go on, or may not. */
  private closeList(start: number, first: number, end: number): void {
    if (first - start >= this.itemOffset || listMark(this.source, first, end) > first) return;
    if (this.run < 0) this.itemOffset = 0;
    // Right below an item only what interrupts a paragraph stands outside it.
    else if (INTERRUPTS.includes(this.source[first]!)) this.bullet = '';
  }

  /** Ends the segment before a line where all containers are closed, or within a list or a run of definitions. */
  private cut(start: number, end: number): void {
    const isLong = start - this.segment >= this.length || this.lines > SEGMENT_LINES;
    const mark = listMark(this.source, start, end);
    if (mark === start && this.run < 0) {
      this.itemOffset = 0;
      if (isLong) this.begin(start, false);
    } else if (isLong && mark > start && this.continuesList(start, end)) this.begin(start, true);
    else if (isLong && this.definitionBefore && isDefinition(this.source, start, end)) this.begin(start, false);
  }

  private continuesList(start: number, end: number): boolean {
    const isOpen = this.itemOffset > 0 && kindOfMark(this.source, start, end) === this.bullet && !this.htmlTillBlank;
    return isOpen && holdsText(this.source, start, end);
  }

  private begin(start: number, continues: boolean): void {
    // A parser drops a byte order mark where its text begins.
    if (start === 0 || this.source.charCodeAt(start) === 0xfeff) return;
    this.starts.push(start);
    this.continues.push(continues);
    this.segment = start;
    this.lines = 1;
    this.counts = new Counts();
  }

  /** Past the container marks of a line, or -1 where the line is hidden. */
  private containers(start: number, end: number): number {
    const {source, counts} = this;
    let at = start;
    let depth = 0;
    for (;;) {
      while (at < end && isBlank(source.charCodeAt(at))) at += 1;
      const isQuote = source.charCodeAt(at) === QUOTE;
      const past = isQuote ? at + 1 : listMark(source, at, end);
      if (at >= end || past === at) break;
      depth += 1;
      if (depth > 1) counts.nested += 1;
      if (depth > MAX_CONTAINERS || counts.nested > MAX_NESTED || (!isQuote && at - start > MAX_INDENT)) {
        this.hideRun('too-deep', end);
        return -1;
      }
      if (!isQuote) {
        this.marks = 0;
        if (depth === 1 && at - start < 4) {
          // A number but 1 right below a line begins no list if that line is a paragraph's.
          const isUnsure = this.itemOffset === 0 && this.run < start && isLaterItem(source, at);
          this.bullet = isUnsure ? '' : kindOfMark(source, at, end);
          this.itemOffset = contentOffset(source, start, past, end);
        }
      }
      at = past;
    }
    if (depth > 0 || this.itemOffset > 0) counts.containerLines += 1;
    if (depth < this.depthBefore) counts.lazy += 1;
    else this.depthBefore = depth;
    if (counts.tooDeep) {
      this.hideRun('too-deep', end);
      return -1;
    }
    return at;
  }

  /** A line of "=" or "-" makes the paragraph above it a heading. */
  private underlines(first: number, end: number): boolean {
    const code = this.source.charCodeAt(first);
    if (code !== 0x3d && code !== 0x2d) return false;
    let at = first;
    while (at < end && this.source.charCodeAt(at) === code) at += 1;
    while (at < end && isBlank(this.source.charCodeAt(at))) at += 1;
    if (at < end) return false;
    // "-" may be an empty item of another list as well: what list goes on after it is not known.
    this.bullet = '';
    this.counts.underlines += 1;
    if (this.counts.underlines > MAX_UNDERLINES) this.hideRun('too-many-marks', end);
    return true;
  }

  private inline(start: number, end: number): void {
    const {source} = this;
    if (source.charCodeAt(start) === 0x23) this.marks = 0;
    let last = 0;
    for (let at = start; at < end; at += 1) {
      const code = source.charCodeAt(at);
      if (code > 0x60 || !isMark(code)) {
        last = code;
        continue;
      }
      this.total += 1;
      if (code !== BACKSLASH && !(code === last && code === BACKTICK)) {
        this.marks += 1;
        this.together += 1;
      }
      last = code;
      if (this.marks > MAX_MARKS || this.together > MAX_MARKS_TOGETHER || this.total > MAX_MARKS_IN_ALL) {
        this.hideRun('too-many-marks', end);
        return;
      }
    }
  }

  /** Hides the run of lines from its start, or the segment's, up to the next blank line. */
  private hideRun(code: 'too-deep' | 'too-many-marks', end: number): void {
    this.hiding = true;
    this.stretch = -1;
    this.fence = '';
    this.html = null;
    this.itemOffset = 0;
    this.hide(code, Math.max(this.run, this.segment), end);
  }

  private hide(code: 'too-deep' | 'too-many-marks', start: number, end: number): void {
    this.mask.add(start, end);
    const last = this.warnings[this.warnings.length - 1];
    if (last !== undefined && start - last.end <= SEGMENT) {
      last.end = end;
      return;
    }
    const message =
      code === 'too-deep'
        ? `Block quotes and lists are too deep or too long here and are read as plain text. Nest at most ${MAX_CONTAINERS} deep.`
        : `Too many Markdown marks stand together here; they are read as plain text. Use fewer than ${MAX_MARKS} in a paragraph.`;
    this.warnings.push({code, message, start, end});
  }

  private open(first: number, end: number): void {
    const {source} = this;
    const character = source[first]!;
    if (character === '`' || character === '~') {
      let past = first;
      while (past < end && source[past] === character) past += 1;
      if (past - first < 3) return;
      if (character === '`' && source.slice(past, end).includes('`')) return;
      this.fence = character;
      this.fenceLength = past - first;
    } else if (character === '<') {
      for (const [begins, ends] of HTML_ENDS) {
        begins.lastIndex = first;
        if (!begins.test(source) || begins.lastIndex > end + 1) continue;
        if (ends.test(source.slice(begins.lastIndex, end))) return;
        this.html = ends;
        this.isUnsure = this.htmlTillBlank;
        return;
      }
      this.htmlTillBlank = true;
    }
  }

  private closesFence(first: number, end: number): boolean {
    let past = first;
    while (past < end && this.source[past] === this.fence) past += 1;
    return past - first >= this.fenceLength && this.source.slice(past, end).trim() === '';
  }
}

function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}

function indexOrEnd(source: string, character: string, from: number): number {
  const index = source.indexOf(character, from);
  return index < 0 ? source.length : index;
}

function isMark(code: number): boolean {
  // * _ [ ] ` < \ !
  return (
    code === 0x2a || code === 0x5f || code === 0x5b || code === 0x5d || code === 0x60 || code === 0x3c || code === 0x5c
  );
}

/** Past a list mark and the white space that must follow it (or the line's end), or `at`. */
export function listMark(source: string, at: number, end: number): number {
  const code = source.charCodeAt(at);
  let past = at;
  if (code === 0x2d || code === 0x2b || code === 0x2a) past += 1;
  else {
    while (past < end && past - at < 9 && isDigit(source.charCodeAt(past))) past += 1;
    if (past === at) return at;
    const close = source.charCodeAt(past);
    if (past >= end || (close !== 0x2e && close !== 0x29)) return at;
    past += 1;
  }
  if (past >= end) return past;
  const next = source.charCodeAt(past);
  return next === SPACE || next === TAB ? past + 1 : at;
}

/** The character that items of one list share: the bullet, or what follows the number. */
export function kindOfMark(source: string, at: number, end: number): string {
  let past = at;
  while (past < end && isDigit(source.charCodeAt(past))) past += 1;
  return source[past]!;
}

/** Whether a list mark is a number but 1, which interrupts no paragraph. */
export function isLaterItem(source: string, at: number): boolean {
  return isDigit(source.charCodeAt(at)) && !/^1[.)]/u.test(source.slice(at, at + 2));
}

/** Whether more than bullets stands on the line: "* * *" is a rule, and "-" alone an empty item or an underline. */
export function holdsText(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const code = source.charCodeAt(at);
    if (!isBlank(code) && code !== 0x2a && code !== 0x2b && code !== 0x2d && code !== 0x5f) return true;
  }
  return false;
}

/** "[label]: address", perhaps with a title, on one line. */
function isDefinition(source: string, start: number, end: number): boolean {
  if (source.charCodeAt(start) !== 0x5b) return false;
  return /^\[[^[\]\\]{1,200}\]:[ \t]*[^\s<]{1,2000}(?:[ \t]+"[^"\\]{0,200}")?[ \t]*$/u.test(
    source.slice(start, Math.min(end, start + 2300)),
  );
}

/** Columns up to the content of a list item (CommonMark 0.31, 5.2): one to four spaces after the mark belong to it. */
function contentOffset(source: string, start: number, past: number, end: number): number {
  let at = past;
  while (at < end && source.charCodeAt(at) === SPACE) at += 1;
  return at - past >= 4 || at === end ? past - start : at - start;
}
