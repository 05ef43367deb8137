import type {Words} from '../words/types.js';
import {WordFlag} from '../words/types.js';
import type {Quotation} from './types.js';

/** Closing marks for each opening one. The same mark opens and closes where the paragraph decides. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['“', '”"'],
  ['„', '“”'],
  ['‟', '”'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['``', "''"],
  ['"', '"”'],
  ['‘', '’'],
  ["'", "'"],
  // Closing marks set where an opening one is due.
  ['”', '”'],
  ["''", "''"],
]);
const CLOSING_ONLY = new Set(['’', '›']);
/** Fewest tokens of a quotation that may be speech without a comma or full stop inside. */
const SPEECH_TOKENS = 4;

/**
 * Finds what stands in quotation marks, outermost marks only, in order. A mark that nothing closes runs to the end of its
 * paragraph, as in quotations that go on over several; a single mark counts only where it can be no apostrophe.
 */
export function findQuotations(words: Words): Quotation[] {
  const found: Quotation[] = [];
  const {flags} = words.lexicon;
  let sentence = 0;
  while (sentence + 1 < words.sentences.length) {
    const block = words.blockOf[sentence];
    const from = words.sentences[sentence] as number;
    while (sentence + 1 < words.sentences.length && words.blockOf[sentence] === block) sentence++;
    const to = words.sentences[sentence] as number;
    let marked = false;
    for (let i = from; i < to && !marked; i++) {
      marked = ((flags[words.types[i] as number] as number) & (WordFlag.OpenQuote | WordFlag.CloseQuote)) !== 0;
    }
    if (marked) findInBlock(words, from, to, found);
  }
  return found;
}

function findInBlock(words: Words, from: number, to: number, found: Quotation[]): void {
  const {forms, flags} = words.lexicon;
  // Single marks that nothing closes from here on: a row of them would be looked through for each.
  const unclosed = new Set<string>();
  for (let i = from; i < to; i++) {
    if (!((flags[words.types[i] as number] as number) & (WordFlag.OpenQuote | WordFlag.CloseQuote))) continue;
    const mark = forms[words.types[i] as number] as string;
    const closers = CLOSERS.get(mark);
    if (closers === undefined || unclosed.has(mark) || !canOpen(words, i, from, to, mark)) continue;
    let end = closingMark(words, i, to, mark, closers);
    const single = mark === "'" || mark === '‘';
    if (single && end < 0) unclosed.add(mark);
    // "rock 'n' roll"
    if (single && end === i + 2 && (words.ends[i + 1] as number) - (words.starts[i + 1] as number) === 1) continue;
    if (end < 0 && (single || mark === '»' || mark === '”')) continue;
    const closed = end >= 0;
    if (!closed) end = to - 1;
    const quotation = {from: i, to: end + 1, closed, speech: false};
    quotation.speech = soundsSpoken(words, quotation);
    found.push(quotation);
    i = end;
  }
}

/** A mark opens before a word and after a space or another sign; straight ones toggle. */
function canOpen(words: Words, i: number, from: number, to: number, mark: string): boolean {
  if (CLOSING_ONLY.has(mark) || i + 1 >= to) return false;
  const glued = i > from && words.ends[i - 1] === words.starts[i];
  if (mark === '”' || mark === "''") return !glued && words.ends[i] === words.starts[i + 1];
  if (mark === '»') return !glued && words.ends[i] === words.starts[i + 1];
  if (mark === "'" || mark === '‘') {
    if (words.ends[i] !== words.starts[i + 1]) return false;
    if (!glued) return true;
    const before = words.lexicon.flags[words.types[i - 1] as number] as number;
    return (before & WordFlag.Punctuation) !== 0;
  }
  // A straight mark behind a word and before a space closes: 11" is a measure.
  return !(glued && mark === '"' && words.ends[i] !== words.starts[i + 1]);
}

function closingMark(words: Words, open: number, to: number, mark: string, closers: string): number {
  const {forms} = words.lexicon;
  const single = mark === "'" || mark === '‘';
  let depth = 0;
  for (let i = open + 1; i < to; i++) {
    const form = forms[words.types[i] as number] as string;
    if (form === mark && !closers.includes(form)) {
      if (!single) depth++;
      continue;
    }
    // "“We stay.'' he said": two apostrophes close what other marks opened.
    if ((form === "''" || form === '’’') && (mark === '"' || mark === '“') && words.ends[i - 1] === words.starts[i])
      return i;
    if (form.length > 2 || !closers.includes(form) || (mark === '``' && form !== "''")) continue;
    if (single) {
      // "the parties' plans" closes nothing; the full stop before the mark or a sign after it does.
      const spaceAfter = i + 1 >= to || words.starts[i + 1] !== words.ends[i];
      const before = words.lexicon.flags[words.types[i - 1] as number] as number;
      const after = i + 1 < to ? (words.lexicon.flags[words.types[i + 1] as number] as number) : WordFlag.Punctuation;
      const plural = /s$/i.test(forms[words.types[i - 1] as number] as string);
      if (words.ends[i - 1] !== words.starts[i]) continue;
      if (!(before & WordFlag.Punctuation) && !(after & WordFlag.Punctuation) && (!spaceAfter || plural)) continue;
    }
    if (depth === 0) return i;
    depth--;
  }
  return -1;
}

/** Speech has a stop inside its marks, or the length and the small letters of a clause. */
function soundsSpoken(words: Words, {from, to, closed}: Quotation): boolean {
  if (!closed) return true;
  const {flags} = words.lexicon;
  const inner = to - from - 2;
  if (inner <= 0) return false;
  const lastFlags = flags[words.types[to - 2] as number] as number;
  const last = words.text.charCodeAt(words.starts[to - 2] as number);
  if (lastFlags & WordFlag.SentenceEnd || last === 44) return inner > 1;
  let capitals = 0;
  let small = 0;
  for (let i = from + 1; i < to - 1; i++) {
    const flag = flags[words.types[i] as number] as number;
    if (flag & WordFlag.Capitalized) capitals++;
    else if (flag & WordFlag.Lower && (words.ends[i] as number) - (words.starts[i] as number) > 3) small++;
  }
  if (small === 0) return false;
  return capitals > small + 1 ? false : inner >= SPEECH_TOKENS || small > 1;
}
