import {isDigit, isUpper} from './characters.js';
import {past} from './dates.js';
import {ANONYMOUS_WORDS, NAME_PARTICLES, PUBLISHER_WORDS} from './header-words.js';

/** Longest name of a person, place or agency in a header, in words. */
const MAX_WORDS = 7;

/** A capitalized word of a name; a full stop belongs to it after an initial or a short form ("J.", "St.", "U.S."), "al-" or "d'" before it too. */
const NAME_WORD =
  /(?:[\p{Lu}\p{Lt}]\.)+(?:[\p{Lu}\p{Lt}](?!\p{L}))?|(?:St|Ft|Mt|Jr|Sr|Dr|ST|FT|MT)\.|(?:[a-z]{1,3}[-'’])?[\p{Lu}\p{Lt}][\p{L}\p{M}\d'’&]*(?:-[\p{L}\p{M}\d]+)*/uy;
const LOWER_WORD = /(?:[ad]['’])?[\p{Ll}]+(?:['’]\p{Lu}[\p{L}\p{M}]+)?/uy;
const SPACES = /[ \t\u00a0]+/uy;

/** A run of capitalized words (small words of names inside it): [start, end) of the text. */
export interface NameRun {
  start: number;
  end: number;
  words: number;
}

/** The longest run of name words from `start` on, not past `limit`; null where there is none. */
export function readNameRun(text: string, start: number, limit: number): NameRun | null {
  let end = wordAt(text, start, limit);
  if (end === null) return null;
  let words = 1;
  while (words < MAX_WORDS) {
    const gap = past(SPACES, text, end);
    if (gap === null || gap >= limit) break;
    let next = gap;
    const small = past(LOWER_WORD, text, next);
    if (small !== null && NAME_PARTICLES.has(text.slice(next, small).toLowerCase())) {
      // "van der Berg"; in "al-Sayed" the small word is part of the name word.
      const after = past(SPACES, text, small);
      if (after !== null && after < limit) next = after;
    }
    const word = wordAt(text, next, limit);
    if (word === null) break;
    end = word;
    words += 1;
  }
  return {start, end, words};
}

function wordAt(text: string, at: number, limit: number): number | null {
  const end = past(NAME_WORD, text, at);
  return end === null || end > limit ? null : end;
}

/** Two letters or more, all of them capitals. */
export function isAllCaps(text: string, start: number, end: number): boolean {
  let letters = 0;
  for (const character of text.slice(start, end)) {
    if (isLower(character)) return false;
    if (isUpper(character, 0)) letters += 1;
  }
  return letters >= 2;
}

/** What the words of a name in a byline or header tell about it. */
export type NameKind = 'person' | 'publisher' | 'anonymous';

/**
 * Whether a byline's name is a person, a publisher or nobody in particular ("Staff Reporter"). A single word, an
 * acronym and a name with a word such as "News" are publishers; people have two names or more.
 */
export function kindOfName(text: string, run: NameRun): NameKind {
  const words = text.slice(run.start, run.end).split(/\s+/u);
  let known = 0;
  let anonymous = 0;
  for (const word of words) {
    const lower = word.toLowerCase();
    if (PUBLISHER_WORDS.has(lower) || ANONYMOUS_WORDS.has(lower)) known += 1;
    if (ANONYMOUS_WORDS.has(lower)) anonymous += 1;
  }
  if (known === words.length && anonymous > 0) return 'anonymous';
  if (words.length === 1 || known > 0 || words.some(hasDigitOrInnerCapital)) return 'publisher';
  return 'person';
}

const LOWER = /\p{Ll}/u;

function isLower(character: string): boolean {
  const code = character.charCodeAt(0);
  return code < 128 ? code >= 97 && code <= 122 : LOWER.test(character);
}

/** "24", "AzerNews": not so in "McDonald", "MacKenzie", "DiCaprio", "O'Brien", "LeBron", "EL-SAYED". */
function hasDigitOrInnerCapital(word: string): boolean {
  let lower = 0;
  for (let at = 0; at < word.length; at += 1) {
    if (isDigit(word.charCodeAt(at))) return true;
    if (isUpper(word, at)) {
      if (lower >= 4) return true;
    } else if (isLower(word[at]!)) lower += 1;
    else lower = 0;
  }
  return false;
}
