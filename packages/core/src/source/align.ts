import {parsers} from '#parsers';

/** Takes the pieces of an alignment from left to right: `text`, `read` units of the value, stands for the source's [start, end). */
export type Emit = (text: string, start: number, end: number, read: number) => void;

const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const AMPERSAND = 0x26;
const MARKER = 0x3e;
const BACKSLASH = 0x5c;

/** Longest character reference: "&CounterClockwiseContourIntegral;" (HTML Living Standard, named character references). */
const REFERENCE = /&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([0-9A-Za-z]{1,31}));/y;

/** How far the two sides of a mismatch are searched for where they agree again, and how many characters must agree. */
const RESYNC_REACH = 8;
const RESYNC_LENGTH = 3;

/**
 * Aligns the value of a Markdown text node with its source, [start, end) of `source`: escapes, character references,
 * line ends with the marks that begin the next line, white space dropped at line ends, NUL characters.
 *
 * Where another tool changed the value (typographic quotation marks, say) the two sides are matched again within a few
 * characters; failing that, all that is left stands for all of the source that is left. Linear in the slice.
 *
 * @param quotes How many block quotes the text stands in.
 * @returns Source offset past the last character aligned.
 */
export function alignText(
  source: string,
  start: number,
  end: number,
  value: string,
  quotes: number,
  emit: Emit,
): number {
  let s = start;
  let v = 0;
  while (v < value.length) {
    const from = s;
    while (v < value.length && s < end) {
      const code = source.charCodeAt(s);
      if (code === BACKSLASH || code === AMPERSAND || code === LF || code === CR) break;
      if (code !== value.charCodeAt(v)) break;
      s += 1;
      v += 1;
    }
    if (s > from) emit(source.slice(from, s), from, s, s - from);
    if (v === value.length) break;
    if (s >= end) {
      emit(value.slice(v), s, s, value.length - v);
      return s;
    }
    const step = stepAt(source, s, end, value, v, quotes);
    if (step.read > 0) emit(step.text ?? value.slice(v, v + step.read), s, s + step.used, step.read);
    v += step.read;
    s += step.used + step.skipped;
  }
  return s;
}

/** One piece that is not a plain run: `used` source characters stand for `read` of the value, then `skipped` for none. */
interface Step {
  used: number;
  read: number;
  skipped: number;
  /** What is read, where that is not the value's own characters. */
  text?: string;
}

function stepAt(source: string, s: number, end: number, value: string, v: number, quotes: number): Step {
  const code = source.charCodeAt(s);
  const wanted = value.charCodeAt(v);
  if (code === LF || code === CR) {
    const used = code === CR && s + 1 < end && source.charCodeAt(s + 1) === LF ? 2 : 1;
    const after = s + used;
    const read = wanted === CR && value.charCodeAt(v + 1) === LF ? 2 : wanted === CR || wanted === LF ? 1 : 0;
    const skipped = linePrefixEnd(source, after, end, value, v + read, quotes) - after;
    // The parser keeps line ends as they are written; the reading text has one kind.
    return read > 0 ? {used, read, skipped, text: '\n'} : {used: 0, read: 0, skipped: used + skipped};
  }
  if (code === BACKSLASH) {
    const next = source.charCodeAt(s + 1);
    if (s + 1 < end && isPunctuation(next) && next === wanted) return {used: 2, read: 1, skipped: 0};
    if (wanted === BACKSLASH) return {used: 1, read: 1, skipped: 0};
  }
  if (code === AMPERSAND) {
    const reference = decodeAt(source, s, end);
    if (reference !== null && value.startsWith(reference.value, v)) {
      return {used: reference.length, read: reference.value.length, skipped: 0};
    }
    if (wanted === AMPERSAND) return {used: 1, read: 1, skipped: 0};
  }
  if (code === 0 && wanted === 0xfffd) return {used: 1, read: 1, skipped: 0};
  if (code === SPACE || code === TAB) return {used: 0, read: 0, skipped: 1};
  return resync(source, s, end, value, v);
}

/** The nearest place where both sides agree again. */
function resync(source: string, s: number, end: number, value: string, v: number): Step {
  for (let distance = 1; distance <= 2 * RESYNC_REACH; distance += 1) {
    for (let read = Math.min(distance, RESYNC_REACH); read >= Math.max(0, distance - RESYNC_REACH); read -= 1) {
      const used = distance - read;
      if (agree(source, s + used, end, value, v + read)) return {used, read, skipped: 0};
    }
  }
  return {used: end - s, read: value.length - v, skipped: 0};
}

function agree(source: string, start: number, end: number, value: string, from: number): boolean {
  const length = Math.min(RESYNC_LENGTH, value.length - from);
  if (length <= 0) return start === end;
  let s = start;
  let v = from;
  while (v < from + length) {
    if (s >= end) return false;
    const code = source.charCodeAt(s);
    const wanted = value.charCodeAt(v);
    const reference = code === AMPERSAND ? decodeAt(source, s, end) : null;
    if (reference !== null && value.startsWith(reference.value, v)) {
      s += reference.length;
      v += reference.value.length;
      continue;
    }
    if (code === BACKSLASH && wanted !== BACKSLASH && source.charCodeAt(s + 1) === wanted) s += 1;
    else if (code !== wanted && !(code === 0 && wanted === 0xfffd)) return false;
    s += 1;
    v += 1;
  }
  return true;
}

/**
 * Past the white space and block quote marks that begin a continuation line. A line of the value may itself begin with
 * ">" (indented so far that it opens no quote), so of the marks only as many are taken as the value lacks.
 */
function linePrefixEnd(source: string, start: number, end: number, value: string, v: number, quotes: number): number {
  let at = start;
  let markers = 0;
  while (at < end && isPrefix(source.charCodeAt(at))) {
    if (source.charCodeAt(at) === MARKER) markers += 1;
    at += 1;
  }
  if (markers === 0 || value.charCodeAt(v) !== MARKER) return at;
  const own = countMarkers(value, v) - countDecodedMarkers(source, at, end);
  const container = Math.max(0, Math.min(markers - own, quotes));
  let taken = 0;
  let result = start;
  while (result < end && isPrefix(source.charCodeAt(result))) {
    if (source.charCodeAt(result) === MARKER) {
      if (taken === container) break;
      taken += 1;
    }
    result += 1;
  }
  return result;
}

function isPrefix(code: number): boolean {
  return code === SPACE || code === TAB || code === MARKER;
}

function countMarkers(value: string, from: number): number {
  let count = 0;
  for (let at = from; at < value.length && isPrefix(value.charCodeAt(at)); at += 1) {
    if (value.charCodeAt(at) === MARKER) count += 1;
  }
  return count;
}

/** How many ">" written as escapes or references follow directly, with nothing but white space between them. */
function countDecodedMarkers(source: string, from: number, end: number): number {
  let count = 0;
  let at = from;
  while (at < end) {
    const code = source.charCodeAt(at);
    if (code === BACKSLASH && source.charCodeAt(at + 1) === MARKER) {
      count += 1;
      at += 2;
    } else if (code === AMPERSAND) {
      const reference = decodeAt(source, at, end);
      if (reference === null || reference.value.length !== 1 || !isPrefix(reference.value.charCodeAt(0))) return count;
      if (reference.value === '>') count += 1;
      at += reference.length;
    } else if (isPrefix(code)) {
      if (code === MARKER) count += 1;
      at += 1;
    } else return count;
  }
  return count;
}

function decodeAt(source: string, at: number, end: number): {value: string; length: number} | null {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(source);
  if (match === null || REFERENCE.lastIndex > end) return null;
  const {decodeNamedCharacterReference, decodeNumericCharacterReference} = parsers();
  const [written, hexadecimal, decimal, name] = match;
  if (hexadecimal !== undefined)
    return {value: decodeNumericCharacterReference(hexadecimal, 16), length: written.length};
  if (decimal !== undefined) return {value: decodeNumericCharacterReference(decimal, 10), length: written.length};
  const value = decodeNamedCharacterReference(name!);
  return value === false ? null : {value, length: written.length};
}

/** ASCII punctuation, which a backslash can escape (CommonMark 0.31, 2.4). */
function isPunctuation(code: number): boolean {
  return (
    (code >= 0x21 && code <= 0x2f) ||
    (code >= 0x3a && code <= 0x40) ||
    (code >= 0x5b && code <= 0x60) ||
    (code >= 0x7b && code <= 0x7e)
  );
}
