import {hasFrontMatter} from './front-matter.js';
import {readSimple} from './inline.js';
import {type MarkdownText, readMarkdown, readTree} from './markdown.js';
import {
  collectDefinitions,
  type Piece,
  PLAIN,
  parseMasked,
  parsePiece,
  shiftOf,
  stopBefore,
  withDefinitions,
} from './parse.js';
import {RunningText} from './running-text.js';
import {isLaterItem, type Segments, scanSegments} from './segments.js';
import {type SimpleBlock, simpleBlocks} from './simple.js';

/**
 * The running text of a Markdown source: what `readMarkdown` reads from the tree of `parseMarkdown`, without that tree
 * where it is not needed. Of the blocks whose extent is certain (`simpleBlocks`) only the inline text is tokenized;
 * the stretches between them are parsed, each by itself.
 *
 * @param from Where front matter ends.
 * @param segment Length of a segment, for tests.
 */
export function readMarkdownSource(source: string, from: number, segment?: number): MarkdownText {
  const isWhole = source.charCodeAt(0) === 0xfeff || (from > 0 && !hasFrontMatter(source));
  return isWhole ? readWhole(source, from, segment) : readInParts(source, from, segment);
}

/** What a parser would see before the article's own text, a byte order mark or rules for lack of front matter, bears on the rest. */
function readWhole(source: string, from: number, segment: number | undefined): MarkdownText {
  const {tree, masked, warnings} = parseMasked(source, from, segment);
  const read = readMarkdown(masked.text, tree, shiftOf(tree, source), from);
  return {...read, text: masked.restore(read.text), warnings: [...warnings, ...read.warnings]};
}

function readInParts(source: string, from: number, segment: number | undefined): MarkdownText {
  const segments = scanSegments(source, from, segment);
  const {masked, warnings} = segments;
  const {text} = masked;
  const running = new RunningText();
  const deep = [];
  for (const part of parseParts(text, partsOf(segments, from))) {
    if (part.blocks !== null) for (const block of part.blocks) readSimple(text, block, running);
    if (part.piece !== null) deep.push(...readTree(running, text, part.piece.root, part.start, from));
  }
  const read = running.finish();
  return {text: masked.restore(read.text), map: read.map, blocks: read.blocks, warnings: [...warnings, ...deep]};
}

/** A stretch of the text: simple blocks, or what has to be parsed (nothing but blank lines has neither). */
interface Part {
  start: number;
  end: number;
  /** Whether it was cut inside a list, which goes on after it. */
  goesOn: boolean;
  blocks: SimpleBlock[] | null;
  piece: Piece | null;
}

/** Cuts the text into its simple blocks and, between them, its segments. */
function partsOf({masked: {text}, starts, continues, stretches}: Segments, from: number): Part[] {
  const parts: Part[] = [];
  let at = from;
  let cut = 1;
  const addSegments = (until: number) => {
    while (cut < starts.length && starts[cut]! <= at) cut += 1;
    while (at < until) {
      const isCut = cut < starts.length && starts[cut]! < until;
      const end = isCut ? starts[cut]! : until;
      parts.push({start: at, end, goesOn: isCut && continues[cut]!, blocks: null, piece: null});
      if (isCut) cut += 1;
      at = end;
    }
  };
  for (let index = 0; index < stretches.length; index += 2) {
    const start = stretches[index]!;
    const end = nextLine(text, stretches[index + 1]!);
    const blocks = simpleBlocks(text, start, stretches[index + 1]!);
    if (blocks === null || !endsThere(text, blocks, end)) continue;
    // Right below indented code micromark reads such an item as a paragraph.
    if (at < start && isLaterItem(text, start)) continue;
    addSegments(start);
    parts.push({start, end, goesOn: false, blocks, piece: null});
    at = end;
  }
  addSegments(text.length);
  return parts;
}

/** Whether what follows simple blocks can be read by itself: no more of a list, and nothing its parser would drop. */
function endsThere(text: string, blocks: readonly SimpleBlock[], end: number): boolean {
  return !(blocks[0]!.kind === 'list-item' && isIndented(text, end)) && text[end] !== BYTE_ORDER_MARK;
}

const BYTE_ORDER_MARK = '\ufeff';
const WHITE_SPACE = /[ \t\r\n]*/y;

/** Where the next line that is not blank starts, after the end of a line. */
function nextLine(text: string, from: number): number {
  WHITE_SPACE.lastIndex = from;
  WHITE_SPACE.test(text);
  let at = WHITE_SPACE.lastIndex;
  if (at < text.length) while (isIndented(text, at - 1)) at -= 1;
  return at;
}

function isIndented(text: string, at: number): boolean {
  return text[at] === ' ' || text[at] === '\t';
}

/**
 * Parses what is not simple. Where a part turns out not to end at its cut, it is parsed again together with as many
 * more as it has already, simple or not.
 */
function parseParts(text: string, parts: readonly Part[]): readonly Part[] {
  const parsed: Part[] = [];
  for (let from = 0; from < parts.length; ) {
    const first = parts[from]!;
    let to = from + 1;
    if (first.blocks !== null || nextLine(text, first.start) >= first.end) parsed.push(first);
    else {
      let part = parsePart(text, first, first);
      while (part === null) {
        to = Math.min(parts.length, to + (to - from));
        part = parsePart(text, first, parts[to - 1]!);
      }
      parsed.push(part);
    }
    from = to;
  }
  return defineLabels(text, parsed);
}

/** The stretch from one part to another in one piece, or null where it does not end there. */
function parsePart(text: string, {start}: Part, {end, goesOn}: Part): Part | null {
  const stop = end === text.length ? '' : stopBefore(text, end, goesOn);
  const piece = parsePiece(PLAIN, text, {start, end, stop, continues: false}, '');
  return piece && {start, end, goesOn, blocks: null, piece};
}

/** Parses what uses labels that another part defines again, with these. */
function defineLabels(text: string, parts: readonly Part[]): readonly Part[] {
  if (!text.includes(']:')) return parts;
  const definitions = collectDefinitions(parts.flatMap(({piece}) => piece ?? []));
  if (definitions.size === 0) return parts;
  return parts.map(part => {
    const usesLabels = part.blocks !== null && text.slice(part.start, part.end).includes('[');
    const parsedPart = usesLabels ? parsePart(text, part, part) : part;
    const piece = parsedPart?.piece ?? null;
    if (piece === null) return part;
    return {...part, blocks: null, piece: {...piece, root: withDefinitions(PLAIN, text, piece, definitions)}};
  });
}
