import {type Byline, readByline, readNames} from './bylines.js';
import {endsSentence, skipSpaces} from './characters.js';
import {type Dateline, readDateline} from './datelines.js';
import {type FoundDate, findDateAt, looksLikeDate, past} from './dates.js';
import {DATE_LABELS} from './header-words.js';
import {kindOfName, type NameRun, readNameRun} from './name-lines.js';

/** A line of metadata at the head of a text: " date 2021-12-22 By Agency". */
export interface HeaderLine {
  dates: FoundDate[];
  /** A labelled date that is none. */
  badDate: {start: number; end: number} | null;
  names: Byline | null;
  publisher: {start: number; end: number} | null;
  /** Who passed on the publisher's text: "MENAFN - Agency)". */
  distributor: {start: number; end: number} | null;
  /** Where the article's own text begins on the same line; the line's end where it does not. */
  rest: number;
}

const LABEL = new RegExp(
  `(?:${[...DATE_LABELS].sort((a, b) => b.length - a.length).join('|')})\\b:?[ \\t\\u00a0]*`,
  'iy',
);
/** Between a publisher and the date after it. */
const MARK = /[ \t\u00a0]*[|·•/–—-][ \t\u00a0]*/uy;
/** Most letters of what stands after publisher and date: a time, a section. */
const MAX_LEFT = 40;
const SEPARATOR = /[ \t\u00a0]*[|·•,;:/–—-]?[ \t\u00a0]*/uy;
/** "MENAFN - Agency)": a distributor and the agency it got the text from, the opening bracket often lost. */
const DISTRIBUTED = /\(?[\p{Lu}][^()\n]{1,40}? [-–—] ([\p{Lu}][^()\n]{1,40})\)[ \t\u00a0]*/uy;
const BRACKETED = /\(([\p{Lu}][^()\n]{1,40})\)[ \t\u00a0]*/uy;
/** What a web page leaves behind at the end of a copied header. */
const LEFTOVER = /[ \t\u00a0]*(?:read more|continue reading|share|print|comments?|follow us|listen)[ \t\u00a0.…]*$/i;
const MAX_HEADER = 200;

/** The metadata line at `start`, or null. A date without a label counts only where nothing but metadata follows it. */
export function readHeaderLine(text: string, start: number, end: number): HeaderLine | null {
  const label = past(LABEL, text, start);
  const line: HeaderLine = {dates: [], badDate: null, names: null, publisher: null, distributor: null, rest: end};
  let at = label ?? start;
  const lead = label === null ? leadingPublisher(text, start, end) : null;
  if (lead !== null) {
    line.publisher = lead.run;
    at = lead.date;
  }
  for (;;) {
    const date = findDateAt(text, at, end);
    if (date === null) break;
    line.dates.push(date);
    const more = past(LABEL, text, past(SEPARATOR, text, date.end)!);
    at = more ?? past(SEPARATOR, text, date.end)!;
    if (at >= end) return line;
  }
  if (line.dates.length === 0) {
    if (label === null || !looksLikeDate(text, at)) return null;
    line.badDate = {start: at, end: Math.min(end, wordEnd(text, at, end))};
    at = past(SEPARATOR, text, line.badDate.end)!;
    if (at >= end) return line;
  }
  return readAfterDate(text, line, at, end, label !== null, lead !== null);
}

/** "SIERRA PRESS | Tuesday 4 May 2024", "Sierra Press - 4 May 2024": a publisher and the date after a mark. */
function leadingPublisher(text: string, start: number, end: number): {run: NameRun; date: number} | null {
  const run = readNameRun(text, start, end);
  if (run === null || run.words < 2 || kindOfName(text, run) !== 'publisher') return null;
  const date = past(MARK, text, run.end);
  return date !== null && date < end && findDateAt(text, date, end) !== null ? {run, date} : null;
}

function readAfterDate(
  text: string,
  line: HeaderLine,
  from: number,
  end: number,
  labelled: boolean,
  publisher: boolean,
): HeaderLine | null {
  let at = from;
  const distributed = past(DISTRIBUTED, text, at);
  const bracketed = distributed ?? past(BRACKETED, text, at);
  if (bracketed !== null && bracketed <= end) {
    const close = text.lastIndexOf(')', bracketed - 1);
    const open = distributed === null ? at : lastDash(text, at, close);
    line.publisher = {start: skipSpaces(text, open + 1, close), end: close};
    if (distributed !== null) line.distributor = {start: text[at] === '(' ? at + 1 : at, end: open - 1};
    at = bracketed;
  }
  // "Sierra Press | 4 May 2024 | 16:05 | Economy"
  if (publisher && end - at <= MAX_LEFT && !endsSentence(text, at, end)) return line;
  const leftover = end - at <= MAX_HEADER ? LEFTOVER.exec(text.slice(at, end)) : null;
  const stop = leftover === null ? end : at + leftover.index;
  if (at >= stop) return line;
  line.names = readByline(text, at, stop) ?? readNames(text, at, stop);
  if (line.names !== null) return line;
  if (!labelled && readDateline(text, at, end, true) === null) return null;
  line.rest = at;
  return line;
}

function lastDash(text: string, from: number, to: number): number {
  for (let at = to - 1; at > from; at -= 1) if ('-–—'.includes(text[at]!) && text[at - 1] === ' ') return at;
  return from;
}

function wordEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && !/\s/u.test(text[at]!)) at += 1;
  return at;
}

const CREDIT =
  /[([]?(?:(?:additional |further )?(?:reporting|writing|editing|compiled|edited|translated|photos?|text)(?: and (?:reporting|writing|editing))?)(?: by|:)[ \t\u00a0]+/iy;
const RIGHTS = /(?:©|\(c\)|copyright\b|all rights reserved\b|\S{2,40} ©)/iy;
const SOURCE = /source:[ \t\u00a0]+/iy;

/** The last lines of an article: "(Reporting by X; editing by Y)", "© 2022 Agency", "Source: Agency". */
export interface Trailer {
  kind: 'credit' | 'rights' | 'source';
  /** People credited with reporting or writing come first. */
  authors: NameRun[];
  publisher: NameRun | null;
}

export function readTrailer(text: string, start: number, end: number): Trailer | null {
  const credit = past(CREDIT, text, start);
  if (credit !== null) return {kind: 'credit', authors: creditedWriters(text, start, credit, end), publisher: null};
  const source = past(SOURCE, text, start);
  if (source !== null) {
    const run = readNameRun(text, source, end);
    if (run !== null && run.end === end) return {kind: 'source', authors: [], publisher: run};
  }
  return past(RIGHTS, text, start) === null
    ? null
    : {kind: 'rights', authors: [], publisher: rightsHolder(text, start, end)};
}

function creditedWriters(text: string, start: number, after: number, end: number): NameRun[] {
  if (!/report|writ|text/iu.test(text.slice(start, after))) return [];
  const authors: NameRun[] = [];
  let at = after;
  while (at < end) {
    const run = readNameRun(text, at, end);
    if (run === null) break;
    authors.push(run);
    const separator = past(/(?:,[ \t]*(?:and )?| and | & )(?=\p{Lu})/uy, text, run.end);
    if (separator === null) break;
    at = separator;
  }
  return authors;
}

function rightsHolder(text: string, start: number, end: number): NameRun | null {
  const after = past(
    /(?:©|\(c\)|copyright)?[ \t]*(?:©|\(c\))?[ \t]*(?:by[ \t]+)?(?:\d{4}(?:[-–]\d{4})?)?[ \t,]*(?:by[ \t]+|the[ \t]+)?/iy,
    text,
    start,
  );
  return after === null || after >= end ? null : readNameRun(text, after, end);
}

/** Whether a line is metadata by its form, so that it is joined with no other line. */
export function isHeaderLine(text: string, start: number, end: number): boolean {
  if (endsSentence(text, start, end) && end - start > MAX_HEADER) return false;
  return (
    readByline(text, start, end) !== null ||
    readHeaderLine(text, start, end) !== null ||
    isDatelineOnly(readDateline(text, start, end, true), end) ||
    readTrailer(text, start, end) !== null
  );
}

export function isDatelineOnly(dateline: Dateline | null, end: number): boolean {
  return dateline !== null && dateline.body >= end;
}
