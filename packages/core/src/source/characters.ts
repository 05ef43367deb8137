/** White space as a plain text uses it around lines: controls, spaces of any width, byte order marks. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x1680 ||
    code === 0x205f ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x85
  );
}

export function skipSpaces(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

export function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Marks that may follow the full stop of a sentence: closing quotation marks and brackets, of all styles. */
const CLOSERS = '"\'”’»›)]}*_';
const TERMINALS = '.!?…。！？';

/** Whether a line ends as a sentence does: final punctuation, perhaps followed by closing marks. */
export function endsSentence(text: string, start: number, end: number): boolean {
  let at = end;
  while (at > start && CLOSERS.includes(text[at - 1]!)) at -= 1;
  return at > start && TERMINALS.includes(text[at - 1]!);
}

const LOWER = /\p{Ll}/u;
const UPPER = /[\p{Lu}\p{Lt}]/u;

/** The dashes, quotation marks and the ellipsis of English text, for which no class of Unicode need be compiled. */
function isEnglishMark(code: number): boolean {
  return code >= 0x2010 && code <= 0x2027;
}

export function isLower(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  if (isEnglishMark(code)) return false;
  return at < text.length && LOWER.test(String.fromCodePoint(text.codePointAt(at)!));
}

export function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  if (isEnglishMark(code)) return false;
  return at < text.length && UPPER.test(String.fromCodePoint(text.codePointAt(at)!));
}
