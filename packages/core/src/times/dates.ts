import {AMBIGUOUS_MONTHS, DAY_WORDS, MONTHS, ORDINAL_WORDS, SEASONS, TIME_UNITS, WEEKDAYS, YEAR_LEADS} from './data.js';
import type {TokenReader} from './reader.js';
import type {Meaning} from './types.js';

/** A date or time as read: the token just past it, and what it means. */
export interface DateRead {
  to: number;
  meaning: Meaning;
  type?: 'date' | 'time';
}

/** Four digits are a year only within these bounds: earlier ones are counts in news, later ones product names. */
const FIRST_YEAR = 1500;
const LAST_YEAR = 2150;

/** The longest date or time that starts at this token, or undefined. */
export function readDate(reader: TokenReader, token: number): DateRead | undefined {
  return (
    readInterval(reader, token) ??
    readNumericDate(reader, token) ??
    readClock(reader, token) ??
    readDayMonth(reader, token) ??
    readMonthFirst(reader, token) ??
    readRelative(reader, token) ??
    readWeekday(reader, token) ??
    readSeason(reader, token) ??
    readDecade(reader, token) ??
    readYear(reader, token)
  );
}

function year(reader: TokenReader, token: number): number {
  const value = reader.integer(token, 4);
  return value >= FIRST_YEAR && value <= LAST_YEAR ? value : -1;
}

function day(reader: TokenReader, token: number): number {
  const ordinal = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(reader.lower(token));
  const value = ordinal ? Number(ordinal[1]) : reader.integer(token, 2);
  return value >= 1 && value <= 31 ? value : -1;
}

/** "from 3 to 5 May 2022", "3-5 May", "May 3-5, 2022", "2019-2021", "between 2019 and 2021". */
function readInterval(reader: TokenReader, token: number): DateRead | undefined {
  const first = day(reader, token);
  if (first > 0 && isRange(reader, token + 1)) {
    const end = readDayMonth(reader, token + 2);
    if (end?.meaning.kind === 'calendar')
      return {to: end.to, meaning: {kind: 'interval', from: {...end.meaning, day: first}, to: end.meaning}};
  }
  const month = MONTHS.get(reader.lower(token));
  if (month && isCapitalized(reader.form(token)) && day(reader, token + 1) > 0 && isRange(reader, token + 2)) {
    const last = day(reader, token + 3);
    if (last > 0 && year(reader, token + 3) < 0) {
      const written = yearAfter(reader, token + 4);
      const rest = written ? {year: written.year} : {};
      const from = day(reader, token + 1);
      return {
        to: written?.to ?? token + 4,
        meaning: {
          kind: 'interval',
          from: {kind: 'calendar', month, day: from, ...rest},
          to: {kind: 'calendar', month, day: last, ...rest},
        },
      };
    }
  }
  const from = year(reader, token);
  if (from > 0 && isRange(reader, token + 1)) {
    const to = year(reader, token + 2);
    if (to > from)
      return {
        to: token + 3,
        meaning: {kind: 'interval', from: {kind: 'calendar', year: from}, to: {kind: 'calendar', year: to}},
      };
  }
  return undefined;
}

function isRange(reader: TokenReader, token: number): boolean {
  return /^(?:-|–|—|--|to|and|till|until)$/.test(reader.lower(token));
}

/** "2022-09-24", "24.09.2022", "24/09/2022" (day first unless that cannot be), with a time after it. */
function readNumericDate(reader: TokenReader, token: number): DateRead | undefined {
  const whole = /^(?:(\d{4})[-./](\d{1,2})[-./](\d{1,2})|(\d{1,2})[./](\d{1,2})[./](\d{4}))$/.exec(reader.form(token));
  if (whole) {
    const [, y, m, d, d2, m2, y2] = whole;
    return numeric(Number(y ?? y2), Number(m ?? m2), Number(d ?? d2), token + 1);
  }
  const parts = [reader.integer(token, 4), reader.integer(token + 2, 4), reader.integer(token + 4, 4)];
  const mark = reader.form(token + 1);
  if (parts.some(part => part < 0) || !/^[-./]$/.test(mark) || reader.form(token + 3) !== mark) return undefined;
  for (let i = token + 1; i <= token + 4; i++) if (!reader.glued(i)) return undefined;
  const [a, b, c] = parts as [number, number, number];
  if (a >= FIRST_YEAR) return numeric(a, b, c, token + 5);
  return c >= FIRST_YEAR ? numeric(c, b, a, token + 5) : undefined;
}

function numeric(y: number, m: number, d: number, to: number): DateRead | undefined {
  if (m > 12 && d <= 12) [m, d] = [d, m];
  if (y < FIRST_YEAR || y > LAST_YEAR || m < 1 || m > 12 || d < 1 || d > 31) return undefined;
  return {to, meaning: {kind: 'calendar', year: y, month: m, day: d}};
}

/** "18:42", "18:42 (UTC+04:00)", "5 p.m.", "5:30 pm", "noon", "midnight". */
function readClock(reader: TokenReader, token: number): DateRead | undefined {
  if (/^(?:noon|midnight)$/.test(reader.lower(token))) {
    return {
      to: token + 1,
      type: 'time',
      meaning: {kind: 'calendar', hour: reader.lower(token) === 'noon' ? 12 : 0, minute: 0},
    };
  }
  let hour: number;
  let minute = 0;
  let to = token + 1;
  const whole = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(reader.form(token));
  const joined = /^(\d{1,2})(am|pm)$/.exec(reader.lower(token));
  if (whole) {
    hour = Number(whole[1]);
    minute = Number(whole[2]);
  } else if (joined) {
    hour = (Number(joined[1]) % 12) + (joined[2] === 'pm' ? 12 : 0);
    return hour < 24 ? {to, type: 'time', meaning: {kind: 'calendar', hour, minute}} : undefined;
  } else {
    hour = reader.integer(token, 2);
    if (hour < 0) return undefined;
    if (reader.form(to) === ':' && reader.glued(to) && reader.glued(to + 1) && reader.form(to + 1).length === 2) {
      minute = reader.integer(to + 1, 2);
      to += 2;
    } else if (!/^[ap]\.?m\.?$/.test(reader.lower(to))) return undefined;
  }
  const half = /^([ap])\.?m\.?$/.exec(reader.lower(to));
  if (half) {
    hour = (hour % 12) + (half[1] === 'p' ? 12 : 0);
    to++;
  }
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return undefined;
  const zone = /^(?:gmt|utc)$/.test(reader.lower(to)) ? 'Z' : undefined;
  return {to: zone ? to + 1 : to, type: 'time', meaning: {kind: 'calendar', hour, minute, ...(zone && {zone})}};
}

/** "24 September 2022", "the 24th of September". */
function readDayMonth(reader: TokenReader, token: number): DateRead | undefined {
  const first = day(reader, token);
  if (first < 0) return undefined;
  const at = reader.lower(token + 1) === 'of' ? token + 2 : token + 1;
  const month = MONTHS.get(reader.lower(at));
  if (!month || !isCapitalized(reader.form(at))) return undefined;
  const written = yearAfter(reader, at + 1);
  return {
    to: written?.to ?? at + 1,
    meaning: {kind: 'calendar', month, day: first, ...(written && {year: written.year})},
  };
}

/** "September 24, 2022", "September 2022", "in November this year", "in May". */
function readMonthFirst(reader: TokenReader, token: number): DateRead | undefined {
  const month = MONTHS.get(reader.lower(token));
  if (!month || !isCapitalized(reader.form(token))) return undefined;
  const date = day(reader, token + 1);
  if (date > 0 && !(reader.glued(token + 2) && reader.form(token + 2) === ':')) {
    const written = yearAfter(reader, token + 2);
    return {
      to: written?.to ?? token + 2,
      meaning: {kind: 'calendar', month, day: date, ...(written && {year: written.year})},
    };
  }
  const written = yearAfter(reader, token + 1);
  if (written) return {to: written.to, meaning: {kind: 'calendar', month, year: written.year}};
  const which = RELATIVE_STEPS.get(reader.lower(token + 1));
  if (which !== undefined && reader.lower(token + 2) === 'year')
    return {to: token + 3, meaning: {kind: 'month-of', month, years: which}};
  const before = reader.lower(token - 1);
  const step = RELATIVE_STEPS.get(before);
  if (AMBIGUOUS_MONTHS.has(reader.lower(token)) && step === undefined && !MONTH_LEADS.has(before)) return undefined;
  return {to: token + 1, meaning: {kind: 'calendar', month}};
}

const MONTH_LEADS: ReadonlySet<string> = new Set(
  'in since until till by from to early late mid during through and before after of this last next'.split(' '),
);

function yearAfter(reader: TokenReader, token: number): {year: number; to: number} | undefined {
  const at = reader.form(token) === ',' || reader.lower(token) === 'of' ? token + 1 : token;
  const value = year(reader, at);
  return value > 0 ? {year: value, to: at + 1} : undefined;
}

const RELATIVE_STEPS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
]);

/** "yesterday", "last year", "two weeks ago", "30 years ago", "the past decade", "earlier this month". */
function readRelative(reader: TokenReader, token: number): DateRead | undefined {
  const word = reader.lower(token);
  const days = DAY_WORDS.get(word);
  if (days !== undefined) return {to: token + 1, meaning: {kind: 'relative', unit: 'day', amount: days}};
  const step = RELATIVE_STEPS.get(word);
  if (step !== undefined) {
    const unit = TIME_UNITS.get(reader.lower(token + 1));
    if (unit && !reader.lower(token + 1).endsWith('s')) {
      if (unit === 'day' && step !== 0) return undefined;
      return {to: token + 2, meaning: {kind: 'relative', unit, amount: step}};
    }
    return undefined;
  }
  const amount = word === 'a' || word === 'an' ? {value: 1, to: token + 1} : reader.number(token);
  if (!amount || amount.value > 5000) return undefined;
  const unit = TIME_UNITS.get(reader.lower(amount.to));
  if (!unit) return undefined;
  const after = reader.lower(amount.to + 1);
  if (after === 'ago' || after === 'earlier')
    return {to: amount.to + 2, meaning: {kind: 'relative', unit, amount: -amount.value}};
  return undefined;
}

/** "Friday", "last Friday", "on Monday": the direction comes from the word before or the tense of the sentence. */
function readWeekday(reader: TokenReader, token: number): DateRead | undefined {
  const step = RELATIVE_STEPS.get(reader.lower(token));
  const at = step === undefined ? token : token + 1;
  const weekday = WEEKDAYS.get(reader.lower(at));
  if (!weekday || !isCapitalized(reader.form(at)) || reader.form(at).length < 4) return undefined;
  // "Friday, 24 September 2022" is one date
  const comma = reader.form(at + 1) === ',' ? at + 2 : at + 1;
  const date = step === undefined ? (readDayMonth(reader, comma) ?? readMonthFirst(reader, comma)) : undefined;
  if (date?.meaning.kind === 'calendar' && date.meaning.day) return date;
  return {to: at + 1, meaning: {kind: 'weekday', weekday, direction: (step ?? 0) as -1 | 0 | 1}};
}

/** "summer 2022", "the spring of 2021"; a season without a year stays open. */
function readSeason(reader: TokenReader, token: number): DateRead | undefined {
  const season = SEASONS.get(reader.lower(token));
  if (!season) return undefined;
  const written = yearAfter(reader, token + 1);
  if (!written) return undefined;
  // northern seasons begin in March, June, September and December; without the place known that is the usual reading
  const month = season * 3;
  const end = season === 4 ? {year: written.year + 1, month: 2} : {year: written.year, month: month + 2};
  return {
    to: written.to,
    meaning: {kind: 'interval', from: {kind: 'calendar', year: written.year, month}, to: {kind: 'calendar', ...end}},
  };
}

/** "the 1990s". */
function readDecade(reader: TokenReader, token: number): DateRead | undefined {
  const match = /^(1[5-9]\d|20\d)0['’]?s$/.exec(reader.form(token));
  if (!match) return undefined;
  const first = Number(match[1]) * 10;
  return {
    to: token + 1,
    meaning: {kind: 'interval', from: {kind: 'calendar', year: first}, to: {kind: 'calendar', year: first + 9}},
  };
}

/** A year alone, after a word that announces one or in brackets. */
function readYear(reader: TokenReader, token: number): DateRead | undefined {
  const value = year(reader, token);
  if (value < 0) return undefined;
  const before = reader.lower(token - 1);
  const bracketed = before === '(' && reader.form(token + 1) === ')';
  if (!YEAR_LEADS.has(before) && !bracketed && !(before === ',' && reader.form(token + 1) === ',')) return undefined;
  return {to: token + 1, meaning: {kind: 'calendar', year: value}};
}

function isCapitalized(form: string): boolean {
  const first = form.charCodeAt(0);
  return first >= 65 && first <= 90;
}

/** Whether this ordinal word starts "the first half of 2022" and the like; kept apart as it needs the year to mean anything. */
export function readPartOfYear(reader: TokenReader, token: number): DateRead | undefined {
  const ordinal = ORDINAL_WORDS.get(reader.lower(token));
  if (!ordinal) return undefined;
  const unit = reader.lower(token + 1);
  const size = unit === 'half' ? 6 : unit === 'quarter' ? 3 : 0;
  if (!size || ordinal * size > 12) return undefined;
  const at = reader.lower(token + 2) === 'of' ? token + 3 : token + 2;
  const written = year(reader, at);
  if (written < 0) return undefined;
  const from = {kind: 'calendar' as const, year: written, month: (ordinal - 1) * size + 1};
  return {to: at + 1, meaning: {kind: 'interval', from, to: {kind: 'calendar', year: written, month: ordinal * size}}};
}
