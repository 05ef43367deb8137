import {foldName} from '@nutgraf/knowledge';
import {distance} from 'fastest-levenshtein';

/**
 * One word of a name as names are compared: no diacritics, lower case, no full stops. "Đ" is written "Dj" where there is
 * no such letter. Where it is just the word in lower case, the answer is the string that was given as that, of which no
 * copy need be kept.
 */
export function foldWord(word: string, lower: string): string {
  const spelled = word.includes('Đ') || word.includes('đ') ? word.replaceAll('Đ', 'Dj').replaceAll('đ', 'dj') : word;
  const folded = foldName(spelled).toLowerCase();
  if (folded === lower && !folded.includes('.')) return lower;
  return folded.length > 1 ? folded.replaceAll('.', '') : folded;
}

/**
 * What is left of a word when it is written in another transliteration: vowels go, letters that stand for the same
 * sound in the romanizations of Cyrillic, Arabic, Turkic and Chinese names become one ("Mohammed", "Muhammad";
 * "Bayramov", "Bairamov"; "Jeyhun", "Ceyhun"). The idea of a consonant skeleton is that of Soundex (Russell, 1918),
 * with classes chosen for names in the news.
 */
export function skeleton(folded: string): string {
  let out = '';
  let last = '';
  for (let i = 0; i < folded.length; i++) {
    let letter = folded[i]!;
    const next = folded[i + 1] ?? '';
    if (letter === 'k' && next === 'h') {
      letter = 'h';
      i++;
    } else if (letter === 's' && next === 'h') {
      letter = 'x';
      i++;
    } else if (letter === 'c' && next === 'h') {
      letter = 'x';
      i++;
    } else if (letter === 'z' && next === 'h') {
      letter = 'j';
      i++;
    } else if (letter === 'd' && (next === 'j' || next === 'z')) {
      letter = 'j';
      i++;
    } else if (letter === 'g' && next === 'h') {
      letter = 'g';
      i++;
    } else if (letter === 'p' && next === 'h') {
      letter = 'f';
      i++;
    } else if (letter === 't' && (next === 'h' || next === 'z')) {
      letter = 't';
      i++;
    }
    const mapped = SAME_SOUND[letter] ?? letter;
    if (mapped === '' && i > 0) {
      last = '';
      continue;
    }
    const sound = mapped === '' ? VOWEL_START : mapped;
    if (sound !== last) out += sound;
    last = sound;
  }
  return out;
}

const VOWEL_START = 'a';
const SAME_SOUND: Readonly<Record<string, string>> = {
  a: '',
  e: '',
  i: '',
  o: '',
  u: '',
  y: '',
  "'": '',
  w: 'v',
  f: 'v',
  q: 'g',
  c: 'j',
  ç: 'j',
  j: 'j',
  z: 's',
  b: 'b',
};

/** Words shorter than this are compared letter by letter: "Li" and "Lu" are two people. */
const SHORTEST_FUZZY = 5;

/**
 * Whether two folded words can be spellings of one name: equal, or of the same consonant skeleton and at most a third
 * of the letters apart by edit distance (Levenshtein, 1966).
 */
export function sameSpelling(a: string, b: string): boolean {
  if (a === b) return true;
  if (isDoubled(a, b)) return true;
  const longer = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) < SHORTEST_FUZZY || a.length > 40 || b.length > 40) return false;
  if (longer - Math.min(a.length, b.length) > 2) return false;
  // "Aliyev" and "Aliyeva" are two people.
  if (isFeminine(a, b) || isFeminine(b, a)) return false;
  if (skeleton(a) !== skeleton(b)) return false;
  const [first, second] = [squeeze(a), squeeze(b)];
  return distance(first, second) * 3 <= Math.max(first.length, second.length);
}

/** Letters from which on a name may differ from another in a doubled letter alone: "Sisi" and "Sissi". */
const SHORTEST_DOUBLED = 4;

function isDoubled(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST_DOUBLED || a.length > 40 || b.length > 40) return false;
  return Math.abs(a.length - b.length) === 1 && squeeze(a) === squeeze(b);
}

/** A word with each letter once where it is doubled: "Mohammed" and "Mohamed" are no letter apart. */
function squeeze(word: string): string {
  let out = '';
  for (const letter of word) if (letter !== out.at(-1)) out += letter;
  return out;
}

function isFeminine(longer: string, shorter: string): boolean {
  return longer.length === shorter.length + 1 && longer.endsWith('a') && longer.startsWith(shorter);
}
