import {AFTER_WEEKDAY_NAMES, DAY_PARTS, MONTH_LEADS, NAMED_DAY_LEADS, WEAK_MONTH_LEADS} from './data.js';
import {AMBIGUOUS, Kind} from './kinds.js';
import type {Read, TokenReader} from './reader.js';
import type {Step, TimeMeaning} from './types.js';
import {yearAt} from './years.js';

/** A time as read, with no amount in it. */
export interface TimeRead extends Read {
  meaning: TimeMeaning;
}

type DateMeaning = TimeMeaning & {kind: 'day' | 'month'};

/** 1 to 12, or 0 for what is no month. */
export function monthAt(reader: TokenReader, token: number): number {
  return reader.kind(token) === Kind.Month ? reader.value(token) & 15 : 0;
}

/** 1 to 31 for "3", "03" and "3rd", else 0. */
export function dayAt(reader: TokenReader, token: number): number {
  const kind = reader.kind(token);
  if (kind !== Kind.Short && kind !== Kind.Ordinal) return 0;
  const value = reader.value(token);
  return value <= 31 ? value : 0;
}

/** −1, 0 or 1 for "last", "this" and "next" before another word. */
export function stepAt(reader: TokenReader, token: number): Step | undefined {
  return reader.kind(token) === Kind.Step ? ((reader.value(token) - 1) as Step) : undefined;
}

/** "24 September 2022", "the 24th of September", "24 September last year". */
export function readDayMonth(reader: TokenReader, token: number): TimeRead | undefined {
  const day = dayAt(reader, token);
  if (!day) return undefined;
  const at = reader.kind(token + 1) === Kind.Of ? token + 2 : reader.pastHyphen(token + 1);
  const month = monthAt(reader, at);
  if (!month) return undefined;
  return withYear(reader, at + 1, month, day);
}

/** "September 24, 2022", "Sept. 24th", "September the 24th"; the day stands at `dayToken` where that is given. */
export function readMonthDay(reader: TokenReader, token: number, dayToken?: number): TimeRead | undefined {
  const month = monthAt(reader, token);
  if (!month) return undefined;
  const at = dayToken ?? (reader.kind(token + 1) === Kind.The ? token + 2 : token + 1);
  const day = dayAt(reader, at);
  if (!day || (dayToken === undefined && at > token + 1 && reader.kind(at) !== Kind.Ordinal)) return undefined;
  if (/^(?:million|billion|percent|per|%|:)$/.test(reader.lower(at + 1))) return undefined;
  return withYear(reader, at + 1, month, day);
}

/** "September 2022", "September of last year", "November this year", "September". */
export function readMonth(reader: TokenReader, token: number): TimeRead | undefined {
  const month = monthAt(reader, token);
  if (!month) return undefined;
  const read = withYear(reader, token + 1, month);
  if (read.to > token + 1) return read;
  return isAmbiguous(reader, token) && !isMonthHere(reader, token) ? undefined : read;
}

const isAmbiguous = (reader: TokenReader, token: number): boolean => (reader.value(token) & AMBIGUOUS) !== 0;

/** Whether "May", "March" … without a number is a month by what stands around it. */
function isMonthHere(reader: TokenReader, token: number): boolean {
  // "the May elections", "June inflation"
  const isPlaced = reader.kind(token - 1) === Kind.The || !/^(?:may|march)$/.test(reader.lower(token));
  const describes = reader.isCommonNoun(token + 1) || /^['’]s$/.test(reader.lower(token + 1));
  if (isPlaced && describes && !reader.isPerson(token)) return true;
  // "either August or September"
  if (/^(?:and|or)$/.test(reader.lower(token + 1)) && monthAt(reader, token + 2)) return !reader.isPerson(token);
  const at = reader.form(token - 1) === '-' ? token - 2 : token - 1;
  const before = reader.lower(at);
  if (MONTH_LEADS.has(before)) return true;
  const isWeak = WEAK_MONTH_LEADS.has(before) || reader.kind(token - 1) === Kind.Range;
  return isWeak && !reader.isPerson(token) && reader.kind(token + 1) !== Kind.Of;
}

function withYear(reader: TokenReader, start: number, month: number, day?: number): TimeRead {
  // "Sept. 13 (Thursday), 2018"
  const isNamed = day !== undefined && reader.form(start) === '(' && reader.form(start + 2) === ')';
  const weekday = isNamed && reader.kind(start + 1) === Kind.Weekday ? reader.value(start + 1) : 0;
  const at = weekday ? start + 3 : start;
  const date: DateMeaning = day === undefined ? {kind: 'month', month} : {kind: 'day', month, day};
  if (weekday > 0 && date.kind === 'day') date.weekday = weekday;
  const next = reader.kind(at) === Kind.Comma || reader.kind(at) === Kind.Of ? at + 1 : at;
  const year = yearAt(reader, reader.pastHyphen(next));
  if (year) {
    date.year = year;
    return {to: reader.pastHyphen(next) + 1, meaning: date};
  }
  const years = stepAt(reader, next);
  if (years !== undefined && reader.lower(next + 1) === 'year')
    return {to: next + 2, meaning: {kind: 'month-of', month, years, ...(day !== undefined && {day})}};
  // "on May 13 of that year": the year was told before
  if (/^(?:that|same)$/.test(reader.lower(pastThe(reader, next))) && next > at) {
    const year = pastThe(reader, next) + 1;
    if (reader.lower(year) === 'year') return {to: year + 1, meaning: {kind: 'unknown'}};
  }
  return {to: at, meaning: date};
}

const pastThe = (reader: TokenReader, token: number): number => (reader.kind(token) === Kind.The ? token + 1 : token);

/** "last November", "this May". */
export function readMonthStep(reader: TokenReader, token: number): TimeRead | undefined {
  const step = stepAt(reader, token);
  const month = monthAt(reader, token + 1);
  if (step === undefined || !month) return undefined;
  // "this March 3" is the day; "last March 2022" the month of a year
  const day = readMonthDay(reader, token + 1);
  if (day) return {from: token + 1, to: day.to, meaning: day.meaning};
  const full = withYear(reader, token + 2, month);
  return full.to > token + 2 ? full : {to: token + 2, meaning: {kind: 'month-step', month, step}};
}

/** "15th of this month". */
export function readDayOf(reader: TokenReader, token: number): TimeRead | undefined {
  if (reader.kind(token) !== Kind.Ordinal || reader.kind(token + 1) !== Kind.Of) return undefined;
  const months = stepAt(reader, token + 2);
  const day = dayAt(reader, token);
  if (!day || months === undefined || reader.lower(token + 3) !== 'month') return undefined;
  return {to: token + 4, meaning: {kind: 'day-of', day, months}};
}

/** "Friday", "last Friday", "Friday last week", "Friday, 3 May 2024", "Friday morning". */
export function readWeekday(reader: TokenReader, token: number): TimeRead | undefined {
  const step = stepAt(reader, token);
  const at = step === undefined ? token : token + 1;
  if (reader.kind(at) !== Kind.Weekday) return undefined;
  if (isCapitalOf(reader, at - 1, NAMED_DAY_LEADS) || isCapitalOf(reader, at + 1, AFTER_WEEKDAY_NAMES))
    return undefined;
  if (step === undefined && reader.isPerson(at) && !/^(?:on|by|until|till|since)$/.test(reader.lower(at - 1)))
    return undefined;
  const weekday = reader.value(at);
  const date = weekdayDate(reader, at, weekday);
  if (date) return date;
  const to = DAY_PARTS.has(reader.lower(at + 1)) ? at + 2 : at + 1;
  const next = reader.kind(to) === Kind.Of ? to + 1 : to;
  const weeks = stepAt(reader, next);
  if (step === undefined && weeks !== undefined && reader.lower(next + 1) === 'week')
    return {to: next + 2, meaning: {kind: 'weekday-of', weekday, weeks}};
  const meaning: TimeMeaning =
    step === undefined ? {kind: 'weekday', weekday, tense: null} : {kind: 'weekday', weekday, step, tense: null};
  return {to, meaning};
}

const isCapitalOf = (reader: TokenReader, token: number, list: ReadonlySet<string>): boolean =>
  list.has(reader.lower(token)) && reader.form(token) !== reader.lower(token);

/** "Friday, 24 September 2022", "Friday (September 24)": one date, whose weekday helps to find its year. */
function weekdayDate(reader: TokenReader, at: number, weekday: number): TimeRead | undefined {
  const isBracketed = reader.form(at + 1) === '(';
  const start = isBracketed || reader.kind(at + 1) === Kind.Comma ? at + 2 : at + 1;
  const first = reader.kind(start) === Kind.The ? start + 1 : start;
  const date = readDayMonth(reader, first) ?? readMonthDay(reader, first);
  if (date?.meaning.kind !== 'day') return undefined;
  // a range belongs to the date alone: "Friday, 3-5 May"
  const {meaning} = date;
  meaning.weekday = weekday;
  if (!isBracketed) return {to: date.to, meaning};
  return reader.form(date.to) === ')' ? {to: date.to + 1, meaning} : undefined;
}

/** "2022-09-24", "2022-09-24T10:30:00Z", "24.09.2022", "24/09/2022" (day first unless that cannot be). */
export function readNumericDate(reader: TokenReader, token: number): TimeRead | undefined {
  const kind = reader.kind(token);
  if (kind === Kind.Mixed) {
    const whole = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(reader.form(token));
    return whole ? numeric(Number(whole[3]), Number(whole[2]), Number(whole[1]), token + 1) : undefined;
  }
  const mark = reader.form(token + 1);
  if (!/^[-./–]$/.test(mark) || reader.form(token + 3) !== mark) return undefined;
  for (let i = token + 1; i <= token + 4; i++) if (!reader.glued(i)) return undefined;
  if (reader.kind(token + 2) !== Kind.Short) return undefined;
  const middle = reader.value(token + 2);
  if (kind === Kind.Short && reader.kind(token + 4) === Kind.Four)
    return numeric(reader.value(token + 4), middle, reader.value(token), token + 5);
  if (kind !== Kind.Four) return undefined;
  if (reader.kind(token + 4) === Kind.Short)
    return numeric(reader.value(token), middle, reader.value(token + 4), token + 5);
  const instant = /^(\d{2})T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z?)$/.exec(reader.form(token + 4));
  if (!instant) return undefined;
  const date = numeric(reader.value(token), middle, Number(instant[1]), token + 5);
  if (date?.meaning.kind !== 'day' || date.meaning.year === undefined) return undefined;
  const {year, month, day} = date.meaning;
  const [hour, minute] = [Number(instant[2]), Number(instant[3])];
  if (hour > 23 || minute > 59) return undefined;
  return {to: date.to, meaning: {kind: 'instant', year, month, day, hour, minute, zone: instant[4]!}};
}

function numeric(year: number, second: number, first: number, to: number): TimeRead | undefined {
  const [month, day] = second > 12 && first <= 12 ? [first, second] : [second, first];
  if (year < 1500 || year > 2150 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return {to, meaning: {kind: 'day', year, month, day}};
}
