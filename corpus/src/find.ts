import type {GoldSpan} from './standoff.js';

const escaped = (s: string) => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Characters that would make a hit the middle of a word. */
const WORD = '[\\p{L}\\p{M}\\p{N}]';
/** White space that may hold one line end but no blank line, so that nothing is found across blocks. */
const SPACE = '(?:[^\\S\\n]+|[^\\S\\n]*\\n(?![^\\S\\n]*\\n)[^\\S\\n]*)';
/** What "…" stands for: anything up to the end of the block. */
const GAP = '(?:(?!\\n[^\\S\\n]*\\n)[\\s\\S])*?';

/**
 * All places where `words` stand in `text`, as whole words, in order. A space in `words` stands for any white space
 * within a block, and " … " for whatever lies between the words before and after it in the block.
 */
export function findAll(text: string, words: string): GoldSpan[] {
  const source = words
    .trim()
    .split(/\s*…\s*/)
    .map(piece => piece.split(/\s+/).map(escaped).join(SPACE))
    .join(GAP);
  const pattern = new RegExp(`(?<!${WORD})${source}(?!${WORD})`, 'gu');
  const found: GoldSpan[] = [];
  for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) {
    found.push({start: hit.index, end: hit.index + hit[0].length});
    pattern.lastIndex = hit.index + 1;
  }
  return found;
}

/** Line, from 1, on which an offset lies. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) line++;
  return line;
}

/** The only place of `words`, on `line` if given; otherwise what is wrong and would be right. */
export function findOne(text: string, words: string, line?: number): GoldSpan | string {
  const all = findAll(text, words);
  const found = line === undefined ? all : all.filter(s => lineAt(text, s.start) === line);
  if (found.length === 1) return found[0]!;
  const where = all.map(s => lineAt(text, s.start)).join(', ');
  if (all.length === 0) return `"${words}" is not in the article; quote it exactly, with " … " for words left out`;
  if (found.length === 0) return `"${words}" does not begin on line ${line} but on line ${where}`;
  return `"${words}" is ambiguous, it begins on lines ${where}; quote more words or give line:`;
}

const gap = (a: GoldSpan, b: GoldSpan) => Math.max(0, a.start - b.end, b.start - a.end);
const overlap = (a: GoldSpan, b: GoldSpan) => a.start < b.end && b.start < a.end;

/** Cue and source stand by what is said; farther off than this, in characters, the quoted words are some others. */
const NEAR = 300;

/** The place of `words` nearest to one of `anchors`, and outside all of `outside`. */
export function findNear(text: string, words: string, anchors: GoldSpan[], outside: GoldSpan[]): GoldSpan | string {
  const ranked = findAll(text, words)
    .filter(span => !outside.some(o => overlap(span, o)))
    .map(span => ({span, distance: Math.min(...anchors.map(a => gap(span, a)))}))
    .sort((a, b) => a.distance - b.distance);
  const [first, second] = ranked;
  if (!first || first.distance > NEAR) return `"${words}" does not stand near the content; quote it exactly`;
  if (second && second.distance === first.distance) return `"${words}" stands equally near twice; quote more words`;
  return first.span;
}
