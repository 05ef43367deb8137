import {MONTHS, WEEKDAYS} from './header-words.js';

/** A calendar date found at an offset. `iso` is null where the year is missing ("Jan. 5"). */
export interface FoundDate {
  iso: string | null;
  start: number;
  /** Past the date, its time of day and its zone. */
  end: number;
}

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The ISO 8601 form of a date, or null where the calendar has no such day. Years 1000 to 9999. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (!(year >= 1000 && year <= 9999 && month >= 1 && month <= 12 && day >= 1)) return null;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && !leap ? 28 : DAYS_IN_MONTH[month - 1]!;
  if (day > days) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * The date a whole string gives, as ISO 8601, or null where it gives none. Strict: "2022-09-24" (with or without a
 * time), "24 September 2022", "September 24, 2022", "24.09.2022"; "03/04/2022" is none, as it means two days.
 */
export function readDate(text: string): string | null {
  const trimmed = text.trim();
  const found = findDateAt(trimmed, 0, trimmed.length);
  return found !== null && found.end === trimmed.length ? found.iso : null;
}

const WEEKDAY = new RegExp(`(?:${WEEKDAYS.join('|')})\\.?,? +`, 'iy');
const ISO = /(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)(?:[T ]+(?=\d))?/uy;
const YEAR_FIRST = /(\d{4})[./](\d{1,2})[./](\d{1,2})(?!\d)/uy;
const NUMERIC = /(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/uy;
const MONTH_NAMES = Object.keys(MONTHS).join('|');
const DAY_FIRST = new RegExp(
  `(\\d{1,2})(?:st|nd|rd|th)?[ \\-]+(${MONTH_NAMES})\\b\\.?(?:,?[ \\-]+(\\d{4})(?!\\d))?`,
  'iy',
);
const MONTH_FIRST = new RegExp(
  `(${MONTH_NAMES})\\b\\.? +(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? +(\\d{4})(?!\\d))?`,
  'iy',
);
const TIME =
  /(?:,| at| -| –| \||)? *(?:T)?\d{1,2}[:.]\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?(?:[ap]\.?m\b\.?|hrs?\b))?(?: ?(?:Z\b|[+-]\d{2}:?\d{2}|\(?(?:UTC|GMT)(?: ?[+-]\d{1,2}(?::?\d{2})?)?\)?|\(?[A-Z]{2,4}T\)?(?![A-Za-z])|local time))?/iy;

/** The date that begins exactly at `at`, a weekday before it and a time of day after it included. */
export function findDateAt(text: string, at: number, limit: number): FoundDate | null {
  if (!canBeginDate(text.charCodeAt(at))) return null;
  const start = past(WEEKDAY, text, at) ?? at;
  const found = calendarAt(text, start);
  if (found === null || found.end > limit) return null;
  const end = past(TIME, text, found.end);
  return {iso: found.iso, start: at, end: end !== null && end <= limit ? end : found.end};
}

/** Whether a date can begin with this character: a figure, or the first letter of a month or weekday. Asked of every word of a head. */
function canBeginDate(code: number): boolean {
  return isFigure(code) || DATE_LETTERS.has(code | 32);
}

function isFigure(code: number): boolean {
  return code >= 48 && code <= 57;
}

const DATE_LETTERS: ReadonlySet<number> = new Set(
  [...WEEKDAYS, ...Object.keys(MONTHS)].map(name => name.charCodeAt(0)),
);

/** Whether something that means to be a date begins here: two figures with a separator, or a month and a figure. */
export function looksLikeDate(text: string, at: number): boolean {
  return past(/\d{1,4}[-./]\d{1,2}/uy, text, at) !== null;
}

function calendarAt(text: string, at: number): {iso: string | null; end: number} | null {
  return isFigure(text.charCodeAt(at)) ? figuresAt(text, at) : monthAt(text, at);
}

function figuresAt(text: string, at: number): {iso: string | null; end: number} | null {
  const yearFirst = match(ISO, text, at) ?? match(YEAR_FIRST, text, at);
  if (yearFirst !== null) {
    const iso = isoDate(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
    const written = yearFirst[0].replace(/[T ]+$/u, '');
    return iso === null ? null : {iso, end: at + written.length};
  }
  const numeric = match(NUMERIC, text, at);
  if (numeric !== null) {
    const iso = numericDate(Number(numeric[1]), numeric[2]!, Number(numeric[3]), Number(numeric[4]));
    return iso === null ? null : {iso, end: at + numeric[0].length};
  }
  const dayFirst = match(DAY_FIRST, text, at);
  return dayFirst && named(dayFirst[2]!, dayFirst[1]!, dayFirst[3], at + dayFirst[0].length);
}

function monthAt(text: string, at: number): {iso: string | null; end: number} | null {
  const monthFirst = match(MONTH_FIRST, text, at);
  return monthFirst && named(monthFirst[1]!, monthFirst[2]!, monthFirst[3], at + monthFirst[0].length);
}

/** "24.09.2022" is day first everywhere; with a slash or hyphen only what cannot be read the other way round counts. */
function numericDate(first: number, separator: string, second: number, year: number): string | null {
  if (separator === '.' || first > 12 || first === second) return isoDate(year, second, first);
  return second > 12 ? isoDate(year, first, second) : null;
}

function named(month: string, day: string, year: string | undefined, end: number) {
  const number = MONTHS[month.toLowerCase()]!;
  if (year !== undefined) {
    const iso = isoDate(Number(year), number, Number(day));
    return iso === null ? null : {iso, end};
  }
  return isoDate(2000, number, Number(day)) === null ? null : {iso: null, end};
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Offset past a sticky pattern that matches at `at`, or null. */
export function past(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
