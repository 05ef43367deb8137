import {readClock} from './clocks.js';
import {
  dayAt,
  monthAt,
  readDayMonth,
  readDayOf,
  readMonth,
  readMonthDay,
  readMonthStep,
  readNumericDate,
  readWeekday,
  type TimeRead,
} from './days.js';
import {Kind} from './kinds.js';
import {readLastPart, readOrdinalPart, readPart, readQuarter, readSeason} from './parts.js';
import type {TokenReader} from './reader.js';
import {readDayWord, readSoFar, readStep, readWeekend} from './relative.js';
import {readCentury, readDecade, readFiscal, readYear} from './years.js';

/** The longest date or time that starts at this token, or undefined. */
export function readDate(reader: TokenReader, token: number): TimeRead | undefined {
  switch (reader.kind(token)) {
    case Kind.Short:
      return (
        readNumericDate(reader, token) ??
        readDays(reader, token) ??
        readRange(reader, token, readDayMonth(reader, token)) ??
        readClock(reader, token)
      );
    case Kind.Four:
      return (
        readNumericDate(reader, token) ??
        readClock(reader, token) ??
        readDecade(reader, token) ??
        readYear(reader, token)
      );
    case Kind.Ordinal:
      return (
        readDays(reader, token) ??
        readRange(reader, token, readDayMonth(reader, token)) ??
        readDayOf(reader, token) ??
        readCentury(reader, token) ??
        readOrdinalPart(reader, token)
      );
    case Kind.Number:
    case Kind.Clock:
    case Kind.HalfClock:
    case Kind.Noon:
      return readClock(reader, token);
    case Kind.Mixed:
      return readNumericDate(reader, token) ?? readClock(reader, token);
    case Kind.Decade:
    case Kind.DecadeWord:
      return readDecade(reader, token);
    case Kind.Quarter:
    case Kind.Half:
      return readQuarter(reader, token);
    case Kind.FiscalYear:
    case Kind.Fiscal:
      return readFiscal(reader, token);
    case Kind.Month:
      return (
        readDaysOf(reader, token) ?? readRange(reader, token, readMonthDay(reader, token) ?? readMonth(reader, token))
      );
    case Kind.Weekday:
      return readRange(reader, token, readWeekday(reader, token));
    case Kind.NumberWord:
      return readCentury(reader, token);
    case Kind.OrdinalWord:
      return readOrdinalPart(reader, token) ?? readCentury(reader, token);
    case Kind.Step:
      return (
        readLastPart(reader, token) ??
        readStep(reader, token) ??
        readMonthStep(reader, token) ??
        (reader.kind(token + 1) === Kind.Weekday ? readWeekday(reader, token) : readPastWeekday(reader, token))
      );
    case Kind.DayWord:
      return readDayWord(reader, token);
    case Kind.Season:
      return readSeason(reader, token);
    case Kind.Part:
      return reader.value(token) >= 5 ? readSoFar(reader, token) : readPart(reader, token);
    case Kind.Weekend:
      return readWeekend(reader, token);
    default:
      return undefined;
  }
}

/** "this past Friday", "this coming Monday". */
function readPastWeekday(reader: TokenReader, token: number): TimeRead | undefined {
  if (reader.lower(token) !== 'this' || reader.kind(token + 1) !== Kind.Step) return undefined;
  const read = reader.kind(token + 2) === Kind.Weekday ? readWeekday(reader, token + 1) : undefined;
  return read && {from: token, to: read.to, meaning: read.meaning};
}

/** Whether the token joins two dates to a stretch; "and" does so after "between". */
function isRange(reader: TokenReader, token: number, mark: number): boolean {
  const kind = reader.kind(mark);
  return kind === Kind.Range || (kind === Kind.And && isBetween(reader, token));
}

function isBetween(reader: TokenReader, token: number): boolean {
  const before = reader.lower(token - 1);
  return before === 'between' || (before === 'the' && reader.lower(token - 2) === 'between');
}

const pastThe = (reader: TokenReader, token: number): number => (reader.kind(token) === Kind.The ? token + 1 : token);

/** "from 3 to 5 May 2022", "3-5 May", "4 and 5 May", "3rd to 5th of May". */
function readDays(reader: TokenReader, token: number): TimeRead | undefined {
  const first = dayAt(reader, token);
  if (!first) return undefined;
  const isAnd = reader.kind(token + 1) === Kind.And;
  if (!isAnd && reader.kind(token + 1) !== Kind.Range) return undefined;
  const at = pastThe(reader, token + 2);
  const last = dayAt(reader, at);
  if (last <= first || (isAnd && last !== first + 1 && !isBetween(reader, token))) return undefined;
  const end = readDayMonth(reader, at);
  if (end?.meaning.kind !== 'day' && end?.meaning.kind !== 'month-of') return undefined;
  return {to: end.to, meaning: {kind: 'interval', from: {...end.meaning, day: first}, to: end.meaning}};
}

/** "May 3-5, 2022", "May 3 to 5", "May 4 and 5". */
function readDaysOf(reader: TokenReader, token: number): TimeRead | undefined {
  const first = dayAt(reader, token + 1);
  if (!first) return undefined;
  const isAnd = reader.kind(token + 2) === Kind.And;
  if (!isAnd && reader.kind(token + 2) !== Kind.Range) return undefined;
  const at = pastThe(reader, token + 3);
  const last = dayAt(reader, at);
  if (last <= first || monthAt(reader, at + 1) || (isAnd && last !== first + 1 && !isBetween(reader, token)))
    return undefined;
  // the month with its last day, read as if the first one did not stand between
  const end = readMonthDay(reader, token, at);
  if (end?.meaning.kind !== 'day' && end?.meaning.kind !== 'month-of') return undefined;
  return {to: end.to, meaning: {kind: 'interval', from: {...end.meaning, day: first}, to: end.meaning}};
}

/** "30 April-2 May", "March to June 2023", "Monday to Friday": the date, and what it reaches to. */
function readRange(reader: TokenReader, token: number, start: TimeRead | undefined): TimeRead | undefined {
  if (!start || !isRange(reader, token, start.to)) return start;
  const at = pastThe(reader, start.to + 1);
  const kind = reader.kind(at);
  if (start.meaning.kind === 'weekday') {
    const end = kind === Kind.Weekday ? readWeekday(reader, at) : undefined;
    if (end?.meaning.kind !== 'weekday' || start.meaning.step !== undefined) return start;
    return {...start, to: end.to, meaning: {kind: 'interval', from: start.meaning, to: end.meaning}};
  }
  const isDay = start.meaning.kind === 'day';
  const end =
    kind === Kind.Month
      ? (readMonthDay(reader, at) ?? (isDay ? undefined : readMonth(reader, at)))
      : kind === Kind.Weekday && isDay
        ? readWeekday(reader, at)
        : readDayMonth(reader, at);
  const fits =
    end?.meaning.kind === 'day' || (!isDay && (end?.meaning.kind === 'month' || end?.meaning.kind === 'month-of'));
  if (!end || !fits) return start;
  return {...start, to: end.to, meaning: {kind: 'interval', from: start.meaning, to: end.meaning}};
}
