import type {Root} from 'mdast';
import type {ArticleSigns, Input, Warning} from '../article.js';
import {readDate} from './dates.js';
import {type FrontMatter, readFrontMatter} from './front-matter.js';
import {judge} from './language.js';
import {identityMap} from './map.js';
import {readMarkdown} from './markdown.js';
import {isOfArticle, type Metadata, readMetadata} from './metadata.js';
import {shiftOf} from './parse.js';
import {readPlain} from './plain.js';
import {readMarkdownSource} from './reading.js';
import type {Block, OffsetMap, Source} from './types.js';

export {isoDate, readDate} from './dates.js';
export {parseMarkdown, shiftOf} from './parse.js';

export interface SourceOptions {
  /** How to read the source: `plain` unless said. */
  input?: Input;
  /** The article's date (ISO 8601); goes before what the text says. */
  date?: string;
  /** The parsed Markdown of exactly this source, where the caller has it; makes `input` Markdown. */
  tree?: Root;
}

interface Text {
  text: string;
  map: OffsetMap;
  blocks: Block[];
  warnings: Warning[];
}

/**
 * Reads a source into blocks of running text with metadata and an exact map between the reading text's offsets and the
 * source's. Answers any string; what is wrong with it becomes a warning (in source offsets): `bad-date`,
 * `bad-front-matter`, `too-deep`, `too-many-marks`, `not-english`, `not-text`. After the last two there are no blocks.
 */
export function readSource(raw: string, options: SourceOptions = {}): Source {
  const input = options.input ?? (options.tree === undefined ? 'plain' : 'markdown');
  const matter = readFrontMatter(raw, input);
  const text = input === 'markdown' ? readMarkdownText(raw, options.tree, matter.end) : readPlainText(raw, matter.end);
  const metadata = readMetadata(text.text, text.blocks, matter);
  const warnings = [
    ...matter.warnings,
    ...text.warnings,
    ...metadata.warnings.map(warning => inSource(warning, text.map)),
  ];
  const blocks = checkLanguage(text, metadata, warnings);
  return {
    raw,
    input,
    text: text.text,
    map: text.map,
    blocks,
    document: {...metadata.document, date: chooseDate(options.date, metadata.document.date, warnings)},
    signs: metadata.signs,
    hints: blocks.length === 0 ? [] : metadata.hints,
    warnings: warnings.sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

/** Characters of the source that show whether it is an article: front matter, headline, byline and first paragraphs. */
const HEAD = 4096;

/** The outward signs of an article, from its first few thousand characters only: cheap enough for every keystroke. */
export function detectSigns(raw: string, input: Input): ArticleSigns {
  const matter = readFrontMatter(raw, input);
  const limit = matter.end + HEAD;
  const head = raw.length <= limit ? raw : raw.slice(0, Math.max(matter.end, raw.lastIndexOf('\n', limit)));
  const text = input === 'markdown' ? readMarkdownText(head, undefined, matter.end) : readPlainText(head, matter.end);
  return readMetadata(text.text, text.blocks, matter).signs;
}

/** Whether there is any of these signs. Front matter may tell already, and is read in far less time. */
export function hasSigns(raw: string, input: Input): boolean {
  return isOfArticle(readFrontMatter(raw, input)) || Object.values(detectSigns(raw, input)).includes(true);
}

function readPlainText(raw: string, from: number): Text {
  return {text: raw, map: identityMap, blocks: readPlain(raw, from), warnings: []};
}

function readMarkdownText(raw: string, given: Root | undefined, from: number): Text {
  return given === undefined ? readMarkdownSource(raw, from) : readMarkdown(raw, given, shiftOf(given, raw), from);
}

function inSource(warning: Warning, map: OffsetMap): Warning {
  return {...warning, start: map.start(warning.start), end: map.end(warning.end)};
}

function checkLanguage(text: Text, metadata: Metadata, warnings: Warning[]): Block[] {
  const reading = judge(text.text, metadata.blocks);
  if (reading === 'english') return metadata.blocks;
  const first =
    metadata.blocks.find(block => block.kind !== 'header' && block.kind !== 'byline') ?? metadata.blocks[0]!;
  const message =
    reading === 'not-text'
      ? 'This is no text: it has too many control characters. Give plain text or Markdown.'
      : 'This text is not in English and is not annotated. Only English articles are.';
  warnings.push({code: reading, message, start: text.map.start(first.start), end: text.map.end(first.end)});
  return [];
}

function chooseDate(given: string | undefined, found: string | null, warnings: Warning[]): string | null {
  if (given === undefined) return found;
  const date = readDate(given);
  if (date !== null) return date;
  const message = `The date given, "${given.slice(0, 40)}", is none: write year-month-day, as in "2022-09-24".`;
  warnings.push({code: 'bad-date', message, start: 0, end: 0});
  return found;
}

export type {FrontMatter};
