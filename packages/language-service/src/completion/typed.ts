import {keyOf} from '../names.js';

/** Fewer letters begin too many names to be a help. */
export const MIN_LETTERS = 2;

/** Titles and names of this many words are completed while they are typed. */
const MAX_WORDS = 4;

/** The words before the cursor that a completion may take the place of. */
export interface Typed {
  /** What is typed of the last word. */
  word: string;
  /** Where the line's text ends: the cursor. */
  end: number;
  /** The last one, two, … words with where they begin, the longest first. */
  prefixes: readonly {text: string; key: string; start: number}[];
  /** The line before the last word. */
  before: string;
}

/** The words that end at an offset; undefined where fewer than `MIN_LETTERS` letters of a word do. */
export function typedAt(source: string, offset: number): Typed | undefined {
  const lineStart = Math.max(source.lastIndexOf('\n', offset - 1), source.lastIndexOf('\r', offset - 1)) + 1;
  const line = source.slice(lineStart, offset);
  const word = /[\p{L}\p{M}][\p{L}\p{M}'’-]*$/u.exec(line)?.[0];
  if (word === undefined || [...word].length < MIN_LETTERS) return undefined;
  const prefixes: {text: string; key: string; start: number}[] = [];
  let start = line.length - word.length;
  for (let words = 1; ; words++) {
    const text = line.slice(start);
    prefixes.unshift({text, key: keyOf(text), start: lineStart + start});
    const previous = words < MAX_WORDS ? /[\p{L}\p{M}\p{N}.'’-]+ $/u.exec(line.slice(0, start))?.[0] : undefined;
    if (previous === undefined) break;
    start -= previous.length;
  }
  return {word, end: offset, prefixes, before: line.slice(0, line.length - word.length)};
}

/** Where in a text a prefix of what is typed begins, and how much of what is typed it is. */
export interface Match {
  /** Where what is to be replaced begins. */
  start: number;
  /** The text from the word that matches: what editors compare with what is typed. */
  filter: string;
  /** The text's own beginning was typed. */
  fromStart: boolean;
}

/**
 * Whether as many of the typed words as possible begin `text`, or the last one begins any of its words.
 *
 * @param key `keyOf(text)`, for those who look through the same texts again and again
 */
export function matchOf(text: string, {prefixes}: Typed, key = keyOf(text)): Match | undefined {
  const {key: last, start} = prefixes.at(-1)!;
  if (!key.includes(last)) return undefined;
  for (const prefix of prefixes) {
    if (key.startsWith(prefix.key)) return {start: prefix.start, filter: text, fromStart: true};
  }
  const at = key.split(' ').findIndex((word, index) => index > 0 && word.startsWith(last));
  return at < 0 ? undefined : {start, filter: text.split(' ').slice(at).join(' '), fromStart: false};
}
