import {parsers} from '#parsers';
import type {Input, Warning} from '../article.js';
import {readDate} from './dates.js';
import {readYamlLines} from './yaml-lines.js';

/** Front matter is metadata, not a database: a longer one is not read, so that YAML cannot take all the time. */
const MAX_LENGTH = 64 * 1024;
/** Lists within lists of one line: YAML's cost grows with the square of their depth. */
const MAX_BRACKETS = 20;

export interface FrontMatter {
  /** Source offset where the article's own text begins; 0 (or past a byte order mark) where there is no front matter. */
  end: number;
  present: boolean;
  title: string | null;
  date: string | null;
  publisher: string | null;
  authors: string[];
  place: string | null;
  warnings: Warning[];
}

const FENCE = /---[ \t]*(?:\r\n|\n|\r|$)/y;
const CLOSING = /(?:\r\n|\n|\r)---[ \t]*(?=\r|\n|$)/g;
const KEY_LINE = /^(?:[\w-]+[ \t]*:.*|[ \t]+.*|#.*|-[ \t].*)$/u;

const TITLE_KEYS = ['title', 'headline'];
const DATE_KEYS = [
  'date',
  'published',
  'publishdate',
  'pubdate',
  'datepublished',
  'publicationdate',
  'issued',
  'created',
  'updated',
];
const AUTHOR_KEYS = ['author', 'authors', 'byline', 'by'];
const PUBLISHER_KEYS = ['publisher', 'source', 'agency', 'outlet', 'newspaper'];
const PLACE_KEYS = ['place', 'location', 'dateline', 'city'];

/** Whether a source begins with front matter that is closed, as remark-frontmatter sees it. */
export function hasFrontMatter(raw: string): boolean {
  const start = raw.charCodeAt(0) === 0xfeff ? 1 : 0;
  FENCE.lastIndex = start;
  if (!raw.startsWith('---', start) || !FENCE.test(raw)) return false;
  CLOSING.lastIndex = FENCE.lastIndex - 1;
  return CLOSING.test(raw);
}

/** Reads the YAML between "---" lines at the very start of a source (after a byte order mark), Markdown or plain. */
export function readFrontMatter(raw: string, input: Input): FrontMatter {
  const start = raw.charCodeAt(0) === 0xfeff ? 1 : 0;
  const matter: FrontMatter = {
    end: start,
    present: false,
    title: null,
    date: null,
    publisher: null,
    authors: [],
    place: null,
    warnings: [],
  };
  FENCE.lastIndex = start;
  if (!raw.startsWith('---', start) || !FENCE.test(raw)) return matter;
  const open = FENCE.lastIndex;
  // In plain text a rule of hyphens may open an article as well: only keys below it make it front matter.
  if (input === 'plain' && !/^(?:[\w-]+[ \t]*:|#|---)/u.test(raw.slice(open, open + 200))) return matter;
  CLOSING.lastIndex = open - 1;
  const closing = CLOSING.exec(raw);
  if (closing === null) return readUnclosed(raw, start, open, input, matter);
  matter.end = Math.min(raw.length, CLOSING.lastIndex + 1);
  matter.present = true;
  readYaml(raw, open, Math.max(open, closing.index), matter);
  return matter;
}

/** A first line "---" with lines of keys below it, up to a blank line, means front matter that somebody forgot to close. */
function readUnclosed(raw: string, start: number, open: number, input: Input, matter: FrontMatter): FrontMatter {
  let at = open;
  while (at < raw.length && at - open < MAX_LENGTH) {
    const lineEnd = /\r|\n|$/gu;
    lineEnd.lastIndex = at;
    const end = lineEnd.exec(raw)!.index;
    const line = raw.slice(at, Math.min(end, at + 400));
    if (line.trim() === '' || !KEY_LINE.test(line)) break;
    at = raw.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, raw.length);
  }
  if (at === open) return matter;
  const first = raw.slice(open, at);
  if (!/^[\w-]+[ \t]*:/u.test(first)) return matter;
  // In Markdown the keys and what stands right below them are one paragraph, which is read as a whole or not at all.
  if (input === 'plain' || /^\s*(?:[\r\n]|$)/u.test(raw.slice(at, at + 400))) matter.end = at;
  matter.present = true;
  matter.warnings.push({
    code: 'bad-front-matter',
    message: 'The front matter is not closed: put a line "---" after its last line.',
    start,
    end: start + 3,
  });
  readYaml(raw, open, at, matter);
  return matter;
}

function readYaml(raw: string, start: number, end: number, matter: FrontMatter): void {
  if (end - start > MAX_LENGTH) {
    warn(
      matter,
      start,
      Math.min(end, start + 80),
      `The front matter is longer than ${MAX_LENGTH} characters and is not read.`,
    );
    return;
  }
  if (bracketDepth(raw, start, end) > MAX_BRACKETS) {
    warn(matter, start, end, `Lists in the front matter nest more than ${MAX_BRACKETS} deep; it is not read.`);
    return;
  }
  const lines = readYamlLines(raw.slice(start, end));
  if (lines !== null) {
    fill(raw, start, end, keysOf(lines), matter);
    return;
  }
  let value: unknown;
  try {
    const document = parsers().parseDocument(raw.slice(start, end), {
      schema: 'core',
      logLevel: 'silent',
      uniqueKeys: false,
    });
    const error = document.errors[0];
    if (error !== undefined) {
      const [from, to] = error.pos;
      const reason = error.message.split('\n')[0]!.replace(/ at line \d+.*$/u, '');
      warn(
        matter,
        start + from,
        Math.max(start + from, Math.min(end, start + to)),
        `The front matter is no YAML: ${reason}.`,
      );
      return;
    }
    value = document.toJS({maxAliasCount: 50});
  } catch {
    warn(matter, start, end, 'The front matter is no YAML that can be read: write plain "key: value" lines.');
    return;
  }
  if (value === null || value === undefined) return;
  if (typeof value !== 'object' || Array.isArray(value)) {
    warn(matter, start, end, 'The front matter is no mapping: write "key: value" lines, as in "date: 2022-09-24".');
    return;
  }
  fill(raw, start, end, keysOf(Object.entries(value)), matter);
}

function bracketDepth(raw: string, start: number, end: number): number {
  let depth = 0;
  let deepest = 0;
  for (let at = start; at < end; at += 1) {
    const code = raw.charCodeAt(at);
    if (code === 0x5b || code === 0x7b) {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if ((code === 0x5d || code === 0x7d) && depth > 0) depth -= 1;
  }
  return deepest;
}

/** Keys without regard to case, hyphens and underscores: "publish_date" is "publishDate". */
function keysOf(entries: Iterable<[string, unknown]>): Map<string, unknown> {
  const keys = new Map<string, unknown>();
  for (const [key, item] of entries) {
    const plain = key.toLowerCase().replace(/[-_ ]/gu, '');
    if (!keys.has(plain)) keys.set(plain, item);
  }
  return keys;
}

function fill(raw: string, start: number, end: number, keys: Map<string, unknown>, matter: FrontMatter): void {
  matter.title = first(keys, TITLE_KEYS);
  matter.publisher = first(keys, PUBLISHER_KEYS);
  matter.place = first(keys, PLACE_KEYS);
  for (const key of AUTHOR_KEYS) {
    matter.authors = authorsOf(keys.get(key));
    if (matter.authors.length > 0) break;
  }
  for (const key of DATE_KEYS) {
    const written = textOf(keys.get(key));
    if (written === null) continue;
    matter.date = readDate(written);
    if (matter.date === null) warnBadDate(raw, start, end, written, matter);
    else return;
  }
}

function first(keys: Map<string, unknown>, names: readonly string[]): string | null {
  for (const name of names) {
    const text = textOf(keys.get(name));
    if (text !== null) return text;
  }
  return null;
}

/** A scalar's text, or the `name` of a mapping; null of anything else. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return textOf(value[0]);
  if (typeof value === 'object' && value !== null && 'name' in value) return textOf(value.name);
  return null;
}

/** "A and B", "A, B" are two authors; "By A" is A. */
function authorsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(authorsOf);
  const text = textOf(value);
  if (text === null) return [];
  return text
    .replace(/^by[: ]+/i, '')
    .split(/,\s*(?:and\s+)?|;\s*|\s+and\s+|\s*&\s*/u)
    .map(name => name.trim())
    .filter(name => name !== '');
}

function warnBadDate(raw: string, start: number, end: number, written: string, matter: FrontMatter): void {
  const at = raw.slice(start, end).indexOf(written);
  matter.warnings.push({
    code: 'bad-date',
    message: `"${written.slice(0, 40)}" is no date: write year-month-day, as in "2022-09-24".`,
    start: at < 0 ? start : start + at,
    end: at < 0 ? end : start + at + written.length,
  });
}

function warn(matter: FrontMatter, start: number, end: number, message: string): void {
  matter.warnings.push({code: 'bad-front-matter', message, start, end});
}
