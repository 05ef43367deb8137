import {wordBytes} from '../../words/cache.js';
import {isAscii} from '../../words/characters.js';
import {WordFlag, type Words} from '../../words/types.js';

/** What a word alone can be to a name. */
const Part = {
  /** Never inside a name: commas, brackets, quotation marks. */
  Break: 0,
  /** Inside a name only between words that start one: "of", "and", "-", any small word. */
  Between: 1,
  /** A small word that may start a name: "al-", "van", "bin". */
  Particle: 2,
  /** A number: part of a name beside one. */
  Number: 3,
  /** Has a capital: may be a name. */
  Name: 4,
} as const;

/** Most words between two capitalized words of one name: "Ministry of Water and the Environment". */
const MAX_GAP = 3;

/** Small words that begin names of people and places in Arabic, Dutch, French, German, Italian, Portuguese, Spanish and Malay. */
const PARTICLES: ReadonlySet<string> = new Set(
  'al el ul bin ibn bint abu ben van von der den de del della da das dos do di du la le les lo ould wuld ter ten zu zur af av y'.split(
    ' ',
  ),
);
const BETWEEN_SIGNS: ReadonlySet<string> = new Set(['-', '&', '/', "'", '’', '.', '‑', '‐', '+']);
const HYPHENS: ReadonlySet<string> = new Set(['-', '‑', '‐']);

function hasCapital(form: string): boolean {
  return (isAscii(form) ? /[A-Z]/ : /[\p{Lu}\p{Lt}]/u).test(form);
}

const hyphens = wordBytes(form => (HYPHENS.has(form) ? 1 : 0));

const parts = wordBytes((form, lower, flags) => {
  if (flags & WordFlag.Capitalized) return Part.Name;
  if (flags & WordFlag.Digit) return hasCapital(form) ? Part.Name : Part.Number;
  if (flags & WordFlag.Punctuation) return BETWEEN_SIGNS.has(form) ? Part.Between : Part.Break;
  if (PARTICLES.has(lower)) return Part.Particle;
  if (hasCapital(form)) return Part.Name;
  // Letters without case (Arabic, Han) may be names.
  return lower === form.toUpperCase() ? Part.Name : Part.Between;
});

/**
 * Marks with 1 the tokens that can be part of a name, in `marks`: words with a capital, numbers and particles beside
 * them, and up to `MAX_GAP` small words between two of them. All other tokens are outside, and cost no more.
 */
export function markCandidates(words: Words, marks: Uint8Array): void {
  const table = parts(words.lexicon);
  const {types, sentences} = words;
  for (let s = 0; s + 1 < sentences.length; s++) {
    const from = sentences[s]!;
    const to = sentences[s + 1]!;
    let last = -1;
    for (let i = from; i < to; i++) {
      const part = table[types[i]!]!;
      if (part === Part.Break) {
        last = -1;
        continue;
      }
      if (part !== Part.Name) continue;
      marks[i] = 1;
      if (last >= 0 && i - last - 1 <= MAX_GAP) for (let k = last + 1; k < i; k++) marks[k] = 1;
      // Numbers and particles that lead up to the name, a hyphen after them included.
      for (let k = i - 1; k >= from && k > last && marks[k] === 0; k--) {
        const before = table[types[k]!]!;
        const joined = before === Part.Between && k > from && words.ends[k - 1] === words.starts[k] && isSign(words, k);
        if (before !== Part.Number && before !== Part.Particle && !joined) break;
        if (joined && table[types[k - 1]!]! < Part.Particle) break;
        marks[k] = 1;
      }
      markHyphened(words, table, i, from, to, marks);
      last = i;
      if (i + 1 < to && table[types[i + 1]!] === Part.Number) marks[i + 1] = 1;
    }
  }
}

/** "Ji-yeon" and "sub-Saharan": a word of any kind that a hyphen joins to a name may belong to it. */
function markHyphened(
  words: Words,
  table: Uint8Array,
  token: number,
  from: number,
  to: number,
  marks: Uint8Array,
): void {
  const {types, starts, ends} = words;
  const joins = (hyphen: number): boolean =>
    isHyphen(words, hyphen) && ends[hyphen - 1] === starts[hyphen] && ends[hyphen] === starts[hyphen + 1];
  if (token + 2 < to && joins(token + 1) && table[types[token + 2]!] !== Part.Break)
    marks.fill(1, token + 1, token + 3);
  if (token - 2 >= from && joins(token - 1) && table[types[token - 2]!] !== Part.Break) marks.fill(1, token - 2, token);
}

function isHyphen(words: Words, token: number): boolean {
  return hyphens(words.lexicon)[words.types[token]!] === 1;
}

function isSign(words: Words, token: number): boolean {
  return (words.lexicon.flags[words.types[token]!]! & WordFlag.Punctuation) !== 0;
}
