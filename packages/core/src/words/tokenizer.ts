import {
  DATE_ABBREVIATIONS,
  INNER_ABBREVIATIONS,
  NUMBER_ABBREVIATIONS,
  OPEN_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
} from './abbreviations.js';
import {isAscii, isLetter, isWordPart, Kind, kindAt, kindOf, lettersEnd, widthAt} from './characters.js';

/** A longer run without a space is cut: no word is that long, and what is kept by word stays small. */
export const MAX_TOKEN_LENGTH = 256;

/** Takes the offsets of one token. */
export type TokenSink = (start: number, end: number) => void;

const CODE = {quote: 39, comma: 44, slash: 47, colon: 58, at: 64, hash: 35, dollar: 36, ampersand: 38} as const;
const CLITICS: ReadonlySet<string> = new Set(['re', 've', 'll', 'd', 'm']);
/** Words that take 'd, 'm, 'll, 've and 're, so that names such as "Sa'd" stay whole. */
const CLITIC_HOSTS: ReadonlySet<string> = new Set(
  'i you he she it we they who there here that this these those what how where when why which'.split(' '),
);

/**
 * Splits `text` from `from` to `to` into tokens by one scan from left to right, in the manner of the Penn Treebank
 * (MacIntyre, 1995), but for hyphens and slashes inside words, which are tokens of their own. Every character that is no
 * space belongs to exactly one token.
 */
export function tokenize(text: string, from: number, to: number, sink: TokenSink): void {
  let at = from;
  while (at < to) {
    const kind = kindAt(text, at);
    if (kind === Kind.Space) {
      at++;
      continue;
    }
    const end = isWordPart(kind) ? wordEnd(text, from, at, to) : signEnd(text, from, at, to, kind);
    if (isWordPart(kind)) emitWord(text, at, end, sink);
    else sink(at, end);
    at = end;
  }
}

/** The end of the token of signs at `at`. */
function signEnd(text: string, from: number, at: number, to: number, kind: number): number {
  const code = text.charCodeAt(at);
  const next = at + 1 < to ? kindAt(text, at + 1) : Kind.Space;
  if (kind === Kind.Apostrophe) {
    if (at > from && isWordPart(kindOf(text.charCodeAt(at - 1)))) {
      const clitic = cliticEnd(text, at, to);
      if (clitic > 0) return clitic;
    }
    if ((code === CODE.quote || code === 96) && text.charCodeAt(at + 1) === code && at + 1 < to) return at + 2;
    // "'90s"
    if (next === Kind.Digit && !(at > from && isWordPart(kindOf(text.charCodeAt(at - 1))))) {
      const end = wordEnd(text, from, at + 1, to);
      if (end === at + 4 && text[at + 3] === 's') return end;
    }
    return at + 1;
  }
  if (kind === Kind.Hyphen) return runEnd(text, at, to);
  if (kind === Kind.Dot) {
    const before = at > from ? kindOf(text.charCodeAt(at - 1)) : Kind.Space;
    if (next === Kind.Digit && before === Kind.Space) return wordEnd(text, from, at + 1, to);
    return runEnd(text, at, to);
  }
  if ((code === CODE.at || code === CODE.hash) && isLetter(next)) return handleEnd(text, at + 1, to);
  if (code === 33 || code === 63) {
    let end = at + 1;
    while (end < to && end - at < MAX_TOKEN_LENGTH && (text.charCodeAt(end) === 33 || text.charCodeAt(end) === 63))
      end++;
    return end;
  }
  if (code === 42 || code === 61 || code === 126 || code === 0x2026) return runEnd(text, at, to);
  return Math.min(to, at + widthAt(text, at));
}

function runEnd(text: string, at: number, to: number): number {
  const code = text.charCodeAt(at);
  let end = at + 1;
  while (end < to && end - at < MAX_TOKEN_LENGTH && text.charCodeAt(end) === code) end++;
  return end;
}

/** "@name", "#topic": letters, digits and underscores. */
function handleEnd(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && end - at < MAX_TOKEN_LENGTH && isWordPart(kindAt(text, end))) end += widthAt(text, end);
  return end;
}

/** The end of the clitic "'s", "'re" … whose apostrophe stands at `at`, or 0 when there is none. */
function cliticEnd(text: string, at: number, to: number): number {
  let end = at + 1;
  while (end < to && end <= at + 3 && isWordPart(kindOf(text.charCodeAt(end)))) end++;
  const letters = end - at - 1;
  if (letters === 1) {
    const code = text.charCodeAt(at + 1) | 32;
    if (code === 115 || code === 100 || code === 109 || code === 116) return end;
  }
  return letters === 2 && CLITICS.has(text.slice(at + 1, end).toLowerCase()) ? end : 0;
}

/** The end of the word that starts at `at`, clitics left out but for "n't", which `emitWord` splits off. */
function wordEnd(text: string, from: number, at: number, to: number): number {
  const limit = Math.min(to, at + MAX_TOKEN_LENGTH);
  // Most words are letters and no more.
  let end = lettersEnd(text, at, limit);
  let lastKind: number = end > at ? kindOf(text.charCodeAt(end - 1)) : Kind.Space;
  while (end < limit) {
    const code = text.charCodeAt(end);
    let kind = kindOf(code);
    if (kind === Kind.Surrogate) kind = kindAt(text, end);
    if (isWordPart(kind)) {
      end += code >= 0xd800 && code <= 0xdbff ? widthAt(text, end) : 1;
      if (kind !== Kind.Mark) lastKind = kind;
      continue;
    }
    if (kind === Kind.Space) break;
    const next = end + 1 < limit ? kindAt(text, end + 1) : Kind.Space;
    if (kind === Kind.Apostrophe) {
      if (!isWordPart(next) || !isLetter(lastKind)) break;
      if (isCliticHere(text, at, end, to)) break;
      end++;
      continue;
    }
    if (kind === Kind.Dot) {
      if (lastKind === Kind.Digit && next === Kind.Digit) {
        end++;
        continue;
      }
      if (isLetter(next) && joinsDotted(text, at, end, next, lastKind)) {
        end++;
        continue;
      }
      if (!isWordPart(next) && text.charCodeAt(end + 1) !== 46 && keepsDot(text, from, at, end, to)) end++;
      break;
    }
    if (code === CODE.comma || code === CODE.colon) {
      if (code === CODE.colon && text.startsWith('://', end) && lastKind !== Kind.Digit)
        return addressEnd(text, end, to, at);
      if (lastKind !== Kind.Digit || next !== Kind.Digit || !joinsDigits(text, end, to, code)) break;
      end++;
      continue;
    }
    if (code === CODE.at && isWordPart(next)) return addressEnd(text, end, to, at);
    if (code === CODE.ampersand && lastKind === Kind.Upper && next === Kind.Upper) {
      end++;
      continue;
    }
    // "US$", "A$", "HK$"
    if (code === CODE.dollar && lastKind === Kind.Upper && end - at <= 3 && next === Kind.Digit) end++;
    else if (code === CODE.dollar && lastKind === Kind.Upper && end - at <= 3 && next === Kind.Space) end++;
    break;
  }
  return end > at ? end : Math.min(to, at + widthAt(text, at));
}

/** Whether the apostrophe at `apostrophe` starts a clitic of the word from `start`. */
function isCliticHere(text: string, start: number, apostrophe: number, to: number): boolean {
  const end = cliticEnd(text, apostrophe, to);
  if (end === 0 || (end < to && isWordPart(kindAt(text, end)))) return false;
  const first = text.charCodeAt(apostrophe + 1) | 32;
  if (end === apostrophe + 2 && first === 115) return true;
  // "n't" goes with the word here; `emitWord` splits it.
  if (end === apostrophe + 2 && first === 116) return false;
  return CLITIC_HOSTS.has(text.slice(start, apostrophe).toLowerCase());
}

/** "U.S", "a.m", "example.com", but not "said.The". */
function joinsDotted(text: string, start: number, dot: number, next: number, last: number): boolean {
  if (dot - start === 1 || text.charCodeAt(dot - 2) === 46) return true;
  return next === Kind.Lower && last !== Kind.Digit;
}

/** "1,200" and "19:30", but not "2020,2021". */
function joinsDigits(text: string, separator: number, to: number, code: number): boolean {
  const wanted = code === CODE.comma ? 3 : 2;
  for (let i = 1; i <= wanted; i++) {
    if (separator + i >= to || kindOf(text.charCodeAt(separator + i)) !== Kind.Digit) return false;
  }
  return separator + wanted + 1 >= to || kindOf(text.charCodeAt(separator + wanted + 1)) !== Kind.Digit;
}

/** Whether the full stop at `dot` belongs to the word from `start`. */
function keepsDot(text: string, from: number, start: number, dot: number, to: number): boolean {
  const length = dot - start;
  if (length > 8) return false;
  const word = text.slice(start, dot);
  if (length === 1) {
    const kind = kindOf(text.charCodeAt(start));
    if (kind === Kind.Upper) return isInitial(text, from, start, dot, to);
    return kind === Kind.Lower && INNER_ABBREVIATIONS.has(word) && followedBy(text, dot, to, Kind.Digit);
  }
  // "U.S.", "a.m.", "Ph.D."
  if (word.includes('.')) {
    return (isAscii(word) ? /^(?:[a-zA-Z]{1,2}\.)+[a-zA-Z]{1,2}$/ : /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u).test(word);
  }
  const lower = word.toLowerCase();
  if (NUMBER_ABBREVIATIONS.has(lower)) return followedBy(text, dot, to, Kind.Digit);
  if (kindOf(text.charCodeAt(start)) === Kind.Lower)
    return lower === 'etc' || lower === 'vs' || INNER_ABBREVIATIONS.has(lower);
  if (TITLE_ABBREVIATIONS.has(lower)) return !followedBy(text, dot, to, Kind.Lower) || lower === 'st';
  if (lower === 'mar' || lower === 'sat' || lower === 'sun') return followedBy(text, dot, to, Kind.Digit);
  return DATE_ABBREVIATIONS.has(lower) || OPEN_ABBREVIATIONS.has(lower);
}

/** "J. K. Rowling", but not "plan B." at the end. */
function isInitial(text: string, from: number, start: number, dot: number, to: number): boolean {
  if (!followedBy(text, dot, to, Kind.Upper))
    return text.charCodeAt(dot + 1) === CODE.comma || (start === from && dot + 1 < to);
  return true;
}

/** Kind of the first character after `dot` and spaces. */
function followedBy(text: string, dot: number, to: number, kind: number): boolean {
  let at = dot + 1;
  while (at < to && at < dot + 4 && kindOf(text.charCodeAt(at)) === Kind.Space) at++;
  return at < to && kindAt(text, at) === kind;
}

/** The end of an address or e-mail address, closing punctuation left out. */
function addressEnd(text: string, from: number, to: number, start: number): number {
  const limit = Math.min(to, start + MAX_TOKEN_LENGTH);
  let end = from;
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (
      kindAt(text, end) === Kind.Space ||
      code === 34 ||
      code === 60 ||
      code === 62 ||
      code === 0x201d ||
      code === 0x201c
    )
      break;
    end += widthAt(text, end);
  }
  if (end > limit) end = limit;
  while (end > from + 1 && ".,;:!?)]'’".includes(text[end - 1] as string)) end--;
  return end;
}

/** Hands over a word, "n't" split off. */
function emitWord(text: string, start: number, end: number, sink: TokenSink): void {
  if (end - start > 3) {
    const last = text.charCodeAt(end - 1) | 32;
    if (
      last === 116 &&
      kindOf(text.charCodeAt(end - 2)) === Kind.Apostrophe &&
      (text.charCodeAt(end - 3) | 32) === 110
    ) {
      sink(start, end - 3);
      sink(end - 3, end);
      return;
    }
  }
  sink(start, end);
}
