/** Arithmetic on the proleptic Gregorian calendar, in whole days, months and years. */

/** A calendar day; months and days count from 1. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

/**
 * A stretch of time at a granularity, both ends included. `from` and `to` count days (since 1970-01-01), months (year ×
 * 12 + month − 1) or years.
 */
export interface Period {
  unit: 'day' | 'month' | 'year';
  from: number;
  to: number;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** The calendar day of an ISO 8601 date, time left aside; undefined when it is none. */
export function parseDay(date: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/.exec(date);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) ? {year, month, day} : undefined;
}

export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  // unlike Date.UTC, this takes the years 0 to 99 as they are
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / MILLISECONDS_A_DAY;
}

export function dayOf(number: number): Day {
  const date = new Date(number * MILLISECONDS_A_DAY);
  return {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()};
}

export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** 1 = Monday to 7 = Sunday; 1970-01-01 was a Thursday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

export const monthNumber = (year: number, month: number): number => year * 12 + month - 1;

export function days(from: number, to = from): Period {
  return {unit: 'day', from, to};
}

export function months(from: number, to = from): Period {
  return {unit: 'month', from, to};
}

export function years(from: number, to = from): Period {
  return {unit: 'year', from, to};
}

/** The same stretch in the next smaller unit, days staying days. */
export function finer({unit, from, to}: Period): Period {
  if (unit === 'year') return months(from * 12, to * 12 + 11);
  if (unit === 'day') return days(from, to);
  return days(firstDay(from), firstDay(to + 1) - 1);
}

function firstDay(month: number): number {
  return dayNumber(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1);
}

/** The first or last day of a stretch. */
export function edgeDay(period: Period, edge: 'from' | 'to'): number {
  let at = period;
  while (at.unit !== 'day') at = finer(at);
  return at[edge];
}

/** "2022-09-24", "2022-09", "2022", or two of them with a slash between; undefined outside of the years 1 to 9999. */
export function iso(period: Period): string | undefined {
  const from = isoPoint(period.unit, period.from);
  const to = isoPoint(period.unit, period.to);
  if (from === undefined || to === undefined || period.from > period.to) return undefined;
  return from === to ? from : `${from}/${to}`;
}

function isoPoint(unit: Period['unit'], number: number): string | undefined {
  const day = unit === 'day' ? dayOf(number) : undefined;
  const year = day ? day.year : unit === 'month' ? Math.floor(number / 12) : number;
  // NaN fails this too
  if (!(year >= 1 && year <= 9999)) return undefined;
  if (day) return `${pad(year, 4)}-${pad(day.month, 2)}-${pad(day.day, 2)}`;
  return unit === 'month' ? `${pad(year, 4)}-${pad((number % 12) + 1, 2)}` : pad(year, 4);
}

export function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
