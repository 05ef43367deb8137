import {isUpper} from './characters.js';
import {type FoundDate, findDateAt, past} from './dates.js';
import {HIJRI_MONTHS} from './header-words.js';
import {isAllCaps, kindOfName, type NameRun, readNameRun} from './name-lines.js';

/** "CITY, Country, Jan. 5 (Agency) —": what stands before an article's first sentence. */
export interface Dateline {
  /** City, then region or country. */
  places: NameRun[];
  publisher: {start: number; end: number} | null;
  date: FoundDate | null;
  /** Where the first sentence begins; the end of the line where nothing follows. */
  body: number;
  /** False of a capitalized word and a dash alone, which other texts have as well. */
  sure: boolean;
}

/** A dateline is no longer than this. */
const MAX_DATELINE = 140;
const MAX_PARTS = 5;
/** In capitals and with a full stop, more words than this are a sentence rather than a city. */
const MAX_STOPPED_WORDS = 3;

/** "Safar 12, 1446", "12 Safar 1446 AH": the date of the Islamic calendar that stands before the other one. */
const HIJRI = new RegExp(
  `(?:(?:${HIJRI_MONTHS})[ \\t]+\\d{1,2}|\\d{1,2}[ \\t]+(?:${HIJRI_MONTHS})),?[ \\t]+1[345]\\d\\d(?:[ \\t]?(?:AH|A\\.H\\.|H)\\b)?`,
  'iuy',
);
const COMMA = /,[ \t\u00a0]*/uy;
const AGENCY = /\.?[ \t\u00a0]*(?:\(((?:[^()\n]|\n(?=\p{Lu})){2,60})\)|\/([^/\n]{2,60})\/|\[([^[\]\n]{2,60})\])/uy;
const STOP = /\.[ \t\u00a0]+/uy;
const DASH = /[ \t\u00a0]*(?:—|[ \t\u00a0](?:--|[-–])(?=[ \t\u00a0\n])|--|–(?=[ \t\u00a0]))[ \t\u00a0]*\n?/uy;
/** After an agency in capitals, a hyphen without a space before it too. */
const WIRE_DASH = /[ \t\u00a0]*(?:—|--|[-–](?=[ \t\u00a0]))[ \t\u00a0]*/uy;
/** "/TASS/.", "(AFP):", "/PRNewswire/ --" */
const AFTER_AGENCY = /[ \t\u00a0]*[.:–—-]{0,2}[ \t\u00a0]*/uy;
const BARE = /\(([^()\n]{2,60})\)[ \t\u00a0]*/uy;
const OPENING = '"“«‘\'(';

/**
 * The dateline that begins a paragraph [start, end), or fills the line; null where there is none.
 *
 * @param lead Whether the paragraph is the first of the text or of a section: only there a name and a dash without an
 * agency or date count.
 */
export function readDateline(text: string, start: number, end: number, lead: boolean): Dateline | null {
  if (text[start] === '(') return readBare(text, start, end, lead);
  if (!isUpper(text, start)) return null;
  const limit = Math.min(end, start + MAX_DATELINE);
  const city = readNameRun(text, start, limit);
  if (city === null) return null;
  const line: Dateline = {places: [], publisher: null, date: null, body: start, sure: true};
  const capitals = isAllCaps(text, city.start, city.end);
  takeName(text, line, city);
  let at = readParts(text, line, city.end, limit);
  if (at >= end) return finish(line, end, line.date !== null && line.places.length > 0);

  const agency = agencyAt(text, at, limit);
  if (agency !== null) {
    line.publisher ??= agency.span;
    at = agency.end;
    if (at >= end) return finish(line, end, capitals || line.date !== null);
    const dash = past(DASH, text, at);
    if (dash !== null && dash < end) return finish(line, dash, capitals || line.date !== null || lead);
    const after = past(AFTER_AGENCY, text, at)!;
    return finish(line, after, (capitals || line.date !== null) && beginsSentence(text, after, end));
  }

  // "Riyadh, SPA --", "Damascus, SANA- "
  const [, last] = line.places;
  const wire = !capitals && line.places.length === 2 && last!.words === 1 && isAllCaps(text, last!.start, last!.end);
  const dash = past(wire ? WIRE_DASH : DASH, text, at);
  if (dash !== null && dash < end) {
    if (line.date !== null) return finish(line, dash, true);
    if (!lead || line.places.length === 0) return null;
    if (!capitals && !wire && text.slice(at, dash).trim() === '-') return null;
    if (wire) {
      line.publisher = last!;
      line.places.pop();
    }
    line.sure = capitals;
    return finish(line, dash, capitals || (city.words <= 3 && line.places.length === 1 && isUpper(text, dash)));
  }
  return readStopped(text, line, at, end, capitals && line.date === null);
}

/** "CITY. AGENCY –", "CITY. AGENCY The text". */
function readStopped(text: string, line: Dateline, at: number, end: number, capitals: boolean): Dateline | null {
  const after = past(STOP, text, at);
  if (!capitals || after === null || after >= end) return null;
  const word = readCapitals(text, after, end);
  if (word === null) return null;
  line.publisher = word;
  const dash = past(DASH, text, word.end);
  if (dash !== null && dash < end) {
    const date = findDateAt(text, dash, end);
    if (date?.end === end) line.date = date;
    return finish(line, line.date ? end : dash, true);
  }
  const body = past(AFTER_AGENCY, text, word.end)!;
  const isClear = word.words === 1 && line.places.length > 0 && line.places[0]!.words <= MAX_STOPPED_WORDS;
  return finish(line, body, isClear && body > word.end && beginsSentence(text, body, end));
}

/** Words in capitals only, so that the sentence's first word is not taken in. */
function readCapitals(text: string, start: number, end: number): NameRun | null {
  let runEnd = start;
  let words = 0;
  for (let at = start; at < end; ) {
    let wordEnd = at;
    while (wordEnd < end && /[\p{Lu}\d&.-]/u.test(text[wordEnd]!)) wordEnd += 1;
    const whole = wordEnd === end || !/[\p{L}]/u.test(text[wordEnd]!);
    if (wordEnd - at < 2 || !whole) break;
    runEnd = wordEnd;
    words += 1;
    if (text[wordEnd] !== ' ') break;
    at = wordEnd + 1;
  }
  return words === 0 ? null : {start, end: runEnd, words};
}

/** "(CITY) The text", "(Agency) - The text". */
function readBare(text: string, start: number, end: number, lead: boolean): Dateline | null {
  const after = past(BARE, text, start);
  if (!lead || after === null || after >= end) return null;
  const close = text.lastIndexOf(')', after - 1);
  const run = readNameRun(text, start + 1, close);
  if (run === null || run.end !== close) return null;
  const line: Dateline = {places: [], publisher: null, date: null, body: start, sure: true};
  const dash = past(DASH, text, close + 1);
  if (dash !== null && dash < end) {
    line.publisher = run;
    return finish(line, dash, true);
  }
  takeName(text, line, run);
  line.sure = false;
  return finish(line, after, isAllCaps(text, run.start, run.end) && beginsSentence(text, after, end));
}

/** ", Country", ", Jan. 5, 2022", ", AGENCY": the parts after the first, up to what is none. */
function readParts(text: string, line: Dateline, from: number, limit: number): number {
  let at = from;
  for (let parts = 0; parts < MAX_PARTS; parts += 1) {
    const next = past(COMMA, text, at);
    const spaced = next ?? past(/[ \t\u00a0]+/uy, text, at);
    if (spaced === null || spaced >= limit) return at;
    const hijri = past(HIJRI, text, spaced);
    if (hijri !== null && hijri <= limit) {
      at = hijri;
      continue;
    }
    const date = findDateAt(text, spaced, limit);
    if (date !== null) {
      line.date ??= date;
      at = date.end;
      continue;
    }
    if (next === null) return at;
    const run = readNameRun(text, next, limit);
    if (run === null) return at;
    takeName(text, line, run);
    at = run.end;
  }
  return at;
}

function takeName(text: string, line: Dateline, run: NameRun): void {
  const isPublisher = run.words > 1 && kindOfName(text, run) === 'publisher';
  if (isPublisher || line.date !== null) line.publisher ??= run;
  else line.places.push(run);
}

function agencyAt(text: string, at: number, limit: number): {span: {start: number; end: number}; end: number} | null {
  const end = past(AGENCY, text, at);
  if (end === null || end > limit) return null;
  let open = at + text.slice(at, end).search(/[(/[]/u) + 1;
  // "BAKU, Jan. 5 (Agency, by First Last)": the agency is what stands first.
  const comma = text.indexOf(',', open);
  let close = comma > open && comma < end - 1 ? comma : end - 1;
  while (text[open] === ' ') open++;
  while (close > open && text[close - 1] === ' ') close--;
  return {span: {start: open, end: close}, end};
}

function finish(line: Dateline, body: number, accept: boolean): Dateline | null {
  if (!accept) return null;
  line.body = body;
  return line;
}

function beginsSentence(text: string, at: number, end: number): boolean {
  return at < end && (isUpper(text, at) || OPENING.includes(text[at]!) || /\d/u.test(text[at]!));
}
