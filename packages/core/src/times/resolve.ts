import type {LiteralValue} from '../article.js';
import type {Meaning} from './types.js';

/** A calendar day; months and days count from 1. */
interface Day {
  year: number;
  month: number;
  day: number;
}

const MILLISECONDS_A_DAY = 86_400_000;

/**
 * The value of a literal: an ISO 8601 date, month, year, week or interval ("2022-09", "2022-W38", "2019/2021"), or an
 * amount. Relative expressions count from `date` (ISO 8601); without it they stay undefined.
 */
export function resolve(meaning: Meaning, date: string | null): LiteralValue | undefined {
  switch (meaning.kind) {
    case 'money':
      return {amount: meaning.amount, currency: meaning.currency};
    case 'percent':
      return {amount: meaning.amount, unit: '%'};
    case 'quantity':
      return {amount: meaning.amount, unit: meaning.unit};
    case 'interval': {
      const from = resolve(withYear(meaning.from, meaning.to), date);
      const to = resolve(meaning.to, date);
      return typeof from === 'string' && typeof to === 'string' ? `${from}/${to}` : undefined;
    }
    case 'unknown':
      return undefined;
    default:
      return point(meaning, date === null ? undefined : parseDay(date));
  }
}

/** "3 to 5 May 2022": the first date takes the year of the last. */
function withYear(from: Meaning, to: Meaning): Meaning {
  if (from.kind === 'calendar' && to.kind === 'calendar' && from.year === undefined && to.year !== undefined)
    return {...from, year: to.year};
  return from;
}

function point(
  meaning: Exclude<Meaning, {kind: 'interval' | 'money' | 'percent' | 'quantity' | 'unknown'}>,
  today: Day | undefined,
): string | undefined {
  switch (meaning.kind) {
    case 'calendar':
      return calendar(meaning, today);
    case 'relative':
      return today && relative(meaning.unit, meaning.amount, today);
    case 'weekday':
      return today && isoDay(weekday(meaning.weekday, meaning.direction, today));
    case 'month-of': {
      if (!today) return undefined;
      const month = `${pad(today.year + meaning.years, 4)}-${pad(meaning.month, 2)}`;
      return meaning.day ? `${month}-${pad(meaning.day, 2)}` : month;
    }
  }
}

function calendar(parts: Extract<Meaning, {kind: 'calendar'}>, today: Day | undefined): string | undefined {
  const {month, day, hour, minute} = parts;
  const time = hour === undefined ? '' : `T${pad(hour, 2)}:${pad(minute ?? 0, 2)}${parts.zone ?? ''}`;
  if (month === undefined) {
    if (parts.year !== undefined) return pad(parts.year, 4);
    return time || undefined;
  }
  const year = parts.year ?? (today && nearestYear(month, day ?? 15, today));
  if (year === undefined) return `--${pad(month, 2)}${day === undefined ? '' : `-${pad(day, 2)}`}`;
  if (day === undefined) return `${pad(year, 4)}-${pad(month, 2)}`;
  if (day > daysIn(year, month)) return undefined;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}${time}`;
}

/** News writes a date without its year when it is the nearest one of that name. */
function nearestYear(month: number, day: number, today: Day): number {
  const now = dayNumber(today);
  let best = today.year;
  for (const year of [today.year - 1, today.year + 1]) {
    if (Math.abs(dayNumber({year, month, day}) - now) < Math.abs(dayNumber({year: best, month, day}) - now))
      best = year;
  }
  return best;
}

function relative(unit: string, amount: number, today: Day): string | undefined {
  if (!Number.isInteger(amount)) return undefined;
  switch (unit) {
    case 'day':
      return isoDay(fromDayNumber(dayNumber(today) + amount));
    case 'week':
      return isoWeek(fromDayNumber(dayNumber(today) + 7 * amount));
    case 'month': {
      const months = today.year * 12 + today.month - 1 + amount;
      return `${pad(Math.floor(months / 12), 4)}-${pad((months % 12) + 1, 2)}`;
    }
    case 'quarter': {
      const quarters = today.year * 4 + Math.floor((today.month - 1) / 3) + amount;
      const year = pad(Math.floor(quarters / 4), 4);
      const first = (quarters % 4) * 3 + 1;
      return `${year}-${pad(first, 2)}/${year}-${pad(first + 2, 2)}`;
    }
    case 'decade': {
      const first = today.year - (today.year % 10) + 10 * amount;
      return `${pad(first, 4)}/${pad(first + 9, 4)}`;
    }
    default:
      return pad(today.year + amount, 4);
  }
}

/** Direction -1 is the last such day before today, 1 the first after it, 0 the last one up to and including today. */
function weekday(wanted: number, direction: -1 | 0 | 1, today: Day): Day {
  const now = dayNumber(today);
  const back = (weekdayOf(today) - wanted + 7) % 7;
  if (direction === 1) return fromDayNumber(now + (7 - back));
  if (direction === -1) return fromDayNumber(now - (back || 7));
  return fromDayNumber(now - back);
}

/** The calendar day of an ISO 8601 date, time left aside; undefined when it is none. */
export function parseDay(date: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/.exec(date);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) ? {year, month, day} : undefined;
}

function dayNumber({year, month, day}: Day): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY;
}

function fromDayNumber(number: number): Day {
  const date = new Date(number * MILLISECONDS_A_DAY);
  return {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()};
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** 1 = Monday to 7 = Sunday. */
function weekdayOf(day: Day): number {
  return new Date(dayNumber(day) * MILLISECONDS_A_DAY).getUTCDay() || 7;
}

function isoDay({year, month, day}: Day): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The ISO 8601 week: it belongs to the year of its Thursday. */
function isoWeek(day: Day): string {
  const thursday = fromDayNumber(dayNumber(day) + 4 - weekdayOf(day));
  const first = dayNumber({year: thursday.year, month: 1, day: 1});
  return `${pad(thursday.year, 4)}-W${pad(Math.floor((dayNumber(thursday) - first) / 7) + 1, 2)}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
