import {isAscii} from '../words/characters.js';
import {ENGLISH_WORDS, OTHER_WORDS} from './language-words.js';
import type {Block} from './types.js';

/** Characters looked at: function words settle the matter within a few sentences, and the cost stays the same for any length. */
const SAMPLE = 2400;
/** It is taken at so many places, unless the first is plainly English: a foreign quotation at the start decides nothing. */
const WINDOWS = 3;

export type Reading = 'english' | 'not-english' | 'not-text';

/** More of the sample than this is control characters, replacement characters or lone surrogates: no text at all. */
const MAX_BROKEN = 0.1;
/** A few of them spoil no text, however short. */
const MIN_BROKEN = 8;
/** More of the letters than this are of another script. */
const MAX_FOREIGN_SCRIPT = 0.6;
const MIN_LETTERS = 4;
/**
 * English running text has 40 to 55 function words of the list in a hundred words in lower case; headlines and lists
 * of names fewer. With so many words in lower case and hardly any English function word, it is another language.
 */
const ENOUGH_WORDS = 40;
const MIN_ENGLISH = 0.08;
const PLAINLY_ENGLISH = 0.3;
/** Shorter texts must show function words of other languages, twice as many as English ones. */
const MIN_EVIDENCE = 2;
const MIN_WORDS = 4;

/** What the text of the blocks is, by script and function words of a bounded sample. Cheap; decides for the whole text. */
export function judge(text: string, blocks: readonly Block[]): Reading {
  const counts = new Counts();
  const first = blocks[0];
  const last = blocks[blocks.length - 1];
  if (first === undefined || last === undefined) return 'english';
  const length = last.end - first.start;
  const window = SAMPLE / WINDOWS;
  if (length <= SAMPLE) {
    const head = new Counts();
    if (length > window) head.add(text, first.start, first.start + window);
    if (head.isPlainlyEnglish()) return 'english';
    counts.add(text, first.start, last.end);
  } else {
    const stride = Math.floor((length - window) / (WINDOWS - 1));
    for (let index = 0; index < WINDOWS; index += 1) {
      const from = first.start + index * stride;
      counts.add(text, from, from + window);
      if (counts.isPlainlyEnglish()) return 'english';
    }
  }
  return counts.judge();
}

/** Words of a token; none where it is an address, a file name or a number. */
const WORD = /[\p{L}\p{M}]+(?:['’ʼ‘][\p{L}\p{M}]+)*/gu;
const ADDRESS = /[@/\\_=<>{}#~]|[\p{L}\d][.:][\p{L}\d]/u;
const ADDRESS_SIGNS = '@/\\_=<>{}#~';
/** All letters before this code are Latin. */
const FIRST_OTHER_SCRIPT = 0x250;
const LATIN = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
const CONTROL = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffd]|\p{Cs}/gu;

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isAsciiLetterOrDigit(code: number): boolean {
  return isAsciiLetter(code) || (code >= 48 && code <= 57);
}

/** `ADDRESS` for a token in ASCII. */
function isAsciiAddress(token: string): boolean {
  for (let at = 0; at < token.length; at += 1) {
    const code = token.charCodeAt(at);
    if (isAsciiLetterOrDigit(code)) continue;
    if (ADDRESS_SIGNS.includes(token[at]!)) return true;
    // "." and ":"
    if (code !== 46 && code !== 58) continue;
    if (at > 0 && isAsciiLetterOrDigit(token.charCodeAt(at - 1)) && isAsciiLetterOrDigit(token.charCodeAt(at + 1)))
      return true;
  }
  return false;
}

/** White space as in regular expressions. */
function isSpace(code: number): boolean {
  if (code < 0xa0) return code === 32 || (code >= 9 && code <= 13);
  return /\s/u.test(String.fromCharCode(code));
}

class Counts {
  private characters = 0;
  private broken = 0;
  private letters = 0;
  private foreign = 0;
  /** Words in lower case: names and headlines tell nothing about the language. */
  private lower = 0;
  private english = 0;
  private other = 0;
  private marked = 0;

  add(text: string, start: number, end: number): void {
    const limit = Math.min(end, text.length);
    // Looked at one by one only where a text holds characters outside ASCII or controls.
    let isOrdinary = true;
    let at = start;
    // Some hundred characters tell, as a rule.
    while (at < limit && !this.hasEnoughEnglish()) {
      const code = text.charCodeAt(at);
      if (isSpace(code)) {
        at += 1;
        continue;
      }
      const from = at;
      let isPlain = true;
      for (; at < limit; at += 1) {
        const next = text.charCodeAt(at);
        if (next >= 97 && next <= 122) continue;
        if (isSpace(next)) break;
        isPlain = false;
        if (next < 33 || next > 126) isOrdinary = false;
      }
      const token = text.slice(from, at);
      if (isPlain) this.addLower(token, true);
      else this.addToken(token);
    }
    this.characters += at - start;
    if (!isOrdinary) this.broken += text.slice(start, at).match(CONTROL)?.length ?? 0;
  }

  private addToken(token: string): void {
    if (isAscii(token)) this.addAscii(token);
    else if (!ADDRESS.test(token)) for (const [word] of token.matchAll(WORD)) this.addWord(word, false);
  }

  /** The same for a token in ASCII, as most are, letter by letter. */
  private addAscii(token: string): void {
    if (isAsciiAddress(token)) return;
    for (let at = 0; at < token.length; at += 1) {
      if (!isAsciiLetter(token.charCodeAt(at))) continue;
      const from = at;
      while (
        isAsciiLetter(token.charCodeAt(at + 1)) ||
        (token[at + 1] === "'" && isAsciiLetter(token.charCodeAt(at + 2)))
      )
        at += 1;
      this.addWord(token.slice(from, at + 1), true);
    }
  }

  /** Whether the words so far are of English prose, so that no more need be read. */
  isPlainlyEnglish(): boolean {
    return this.broken < MIN_BROKEN && this.hasEnoughEnglish();
  }

  private hasEnoughEnglish(): boolean {
    return this.lower >= ENOUGH_WORDS && this.english >= PLAINLY_ENGLISH * this.lower;
  }

  judge(): Reading {
    if (this.broken >= MIN_BROKEN && this.broken > MAX_BROKEN * this.characters) return 'not-text';
    if (this.letters >= MIN_LETTERS && this.foreign > MAX_FOREIGN_SCRIPT * this.letters) return 'not-english';
    if (this.lower >= ENOUGH_WORDS && this.english < MIN_ENGLISH * this.lower) return 'not-english';
    const evidence = this.other + this.marked / 2;
    const another =
      this.lower >= MIN_WORDS && evidence >= MIN_EVIDENCE && evidence > 2 * this.english && evidence > 0.2 * this.lower;
    return another ? 'not-english' : 'english';
  }

  private addWord(word: string, ascii: boolean): void {
    if (!ascii && word.charCodeAt(0) >= FIRST_OTHER_SCRIPT && !LATIN.test(word)) {
      this.letters += word.length;
      this.foreign += word.length;
      return;
    }
    const lower = word.toLowerCase();
    if (lower !== word) {
      this.letters += word.length;
      // A capital may begin any sentence, so a capitalized function word counts for its language, but for no quota.
      if (ENGLISH_WORDS.has(lower)) this.english += 1;
      return;
    }
    this.addLower(lower, ascii);
  }

  private addLower(word: string, ascii: boolean): void {
    this.letters += word.length;
    this.lower += 1;
    if (ENGLISH_WORDS.has(word)) this.english += 1;
    else if (OTHER_WORDS.has(word)) this.other += 1;
    else if (!ascii && /[^\x00-\x7f‘’ʼ]/u.test(word)) this.marked += 1;
  }
}
