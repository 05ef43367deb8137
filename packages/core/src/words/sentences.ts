import {INNER_ABBREVIATIONS, SENTENCE_STARTERS, TITLE_ABBREVIATIONS} from './abbreviations.js';
import {type Lexicon, WordFlag} from './types.js';

/** A longer "sentence" (a list without full stops, a broken file) is cut, so that what looks at a sentence stays quick. */
export const MAX_SENTENCE_TOKENS = 400;

/** Verbs that, after a question or exclamation in quotation marks, carry the sentence on: `"Why?" Karimova asked.` */
const CUES: ReadonlySet<string> = new Set(
  'said says asked asks added replied told wondered exclaimed shouted cried wrote demanded answered'.split(' '),
);
/** Words of a name between a quotation and its cue. */
const MAX_CUE_DISTANCE = 4;

/** The tokens of one text, as far as they are read. */
export interface TokenRun {
  text: string;
  starts: Int32Array;
  ends: Int32Array;
  types: Int32Array;
  lexicon: Lexicon;
}

/**
 * Finds where sentences start among the tokens [from, to) of one block, and hands each start over, `from` first.
 * A full stop ends a sentence unless what follows goes on in lower case; closing quotation marks and brackets go with it.
 */
export function splitSentences(run: TokenRun, from: number, to: number, sink: (token: number) => void): void {
  if (from >= to) return;
  sink(from);
  let first = from;
  let at = from;
  while (at < to) {
    const next = endsAt(run, first, at, to)
      ? afterClosers(run, at, to)
      : at - first + 1 >= MAX_SENTENCE_TOKENS
        ? at + 1
        : 0;
    if (next === 0) {
      at++;
      continue;
    }
    if (next < to) sink(next);
    first = next;
    at = next;
  }
}

function flagsAt(run: TokenRun, token: number): number {
  return run.lexicon.flags[run.types[token]!]!;
}

function lowerAt(run: TokenRun, token: number): string {
  return run.lexicon.lower[run.types[token]!]!;
}

/** Whether no space stands between `token` and the one before. */
function isGlued(run: TokenRun, token: number): boolean {
  return run.ends[token - 1] === run.starts[token];
}

function isCloser(run: TokenRun, token: number): boolean {
  const form = lowerAt(run, token);
  if (form === ')' || form === ']' || form === "''") return true;
  const flags = flagsAt(run, token);
  if (!(flags & WordFlag.CloseQuote)) return false;
  return flags & WordFlag.OpenQuote ? isGlued(run, token) : true;
}

function afterClosers(run: TokenRun, token: number, to: number): number {
  let next = token + 1;
  while (next < to && isCloser(run, next)) next++;
  return next;
}

function endsAt(run: TokenRun, first: number, token: number, to: number): boolean {
  const flags = flagsAt(run, token);
  if (!(flags & WordFlag.SentenceEnd))
    return (flags & WordFlag.Dotted) !== 0 && abbreviationEnds(run, first, token, to);
  const form = lowerAt(run, token);
  const next = afterClosers(run, token, to);
  if (next >= to) return true;
  // "1. The first point"
  if (token === first + 1 && flagsAt(run, first) & WordFlag.Number && form === '.') return false;
  const nextFlags = flagsAt(run, next);
  if (startsLower(run, next)) return false;
  if (form === '.' && isGlued(run, token + 1) && next === token + 1 && !(nextFlags & WordFlag.Capitalized))
    return false;
  // "(…?)", "?," and the like go on.
  if (nextFlags & WordFlag.Punctuation && !(nextFlags & WordFlag.OpenQuote) && !opens(lowerAt(run, next))) return false;
  if (form !== '.' && next > token + 1) return !carriesOn(run, next, to);
  return true;
}

function opens(form: string): boolean {
  return '([{-–—--#@$€£•*&'.includes(form) || form === '...' || form === '…';
}

function startsLower(run: TokenRun, token: number): boolean {
  const form = run.lexicon.forms[run.types[token]!]!;
  const code = form.charCodeAt(0);
  if (code < 128) return code >= 97 && code <= 122;
  return form.toUpperCase() !== form && !(flagsAt(run, token) & WordFlag.Capitalized);
}

/** After `?"` or `!"`: whether a name and a cue follow. */
function carriesOn(run: TokenRun, from: number, to: number): boolean {
  for (let i = from; i < to && i <= from + MAX_CUE_DISTANCE; i++) {
    if (CUES.has(lowerAt(run, i))) return i > from;
    if (i > from && !(flagsAt(run, i) & WordFlag.Capitalized)) return false;
    if (i === from && !(flagsAt(run, i) & WordFlag.Capitalized)) return false;
  }
  return false;
}

/** Whether the abbreviation `token`, its full stop inside, also ends the sentence. */
function abbreviationEnds(run: TokenRun, first: number, token: number, to: number): boolean {
  const next = afterClosers(run, token, to);
  if (next >= to) return true;
  if (token === first) return false;
  const nextFlags = flagsAt(run, next);
  if (nextFlags & (WordFlag.Punctuation | WordFlag.Digit)) {
    return Boolean(nextFlags & WordFlag.OpenQuote) && !isGlued(run, next) && next + 1 < to && isStarter(run, next + 1);
  }
  const form = lowerAt(run, token);
  const stem = form.slice(0, -1);
  if (TITLE_ABBREVIATIONS.has(stem) && stem !== 'sr' && stem !== 'jr' && stem !== 'esq') return false;
  if (INNER_ABBREVIATIONS.has(stem)) return false;
  return isStarter(run, next) && !(stem.length === 1 && lowerAt(run, next).length === 1);
}

function isStarter(run: TokenRun, token: number): boolean {
  return Boolean(flagsAt(run, token) & WordFlag.Capitalized) && SENTENCE_STARTERS.has(lowerAt(run, token));
}
