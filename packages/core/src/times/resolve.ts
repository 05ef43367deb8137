import type {LiteralValue} from '../article.js';
import {
  type Day,
  dayNumber,
  dayOf,
  days,
  daysIn,
  edgeDay,
  finer,
  iso,
  monthNumber,
  months,
  type Period,
  pad,
  parseDay,
  weekdayOf,
  years,
} from './calendar.js';
import type {TimeUnit} from './data.js';
import type {Meaning, Step, Tense, TimeMeaning} from './types.js';

/** The article's day with its numbers. */
interface Today extends Day {
  number: number;
}

/** The day of a date; undefined when it is none. All literals of an article ask for the same, so the last one is kept. */
function todayOf(date: string): Today | undefined {
  if (date === lastDate) return lastToday;
  const day = parseDay(date);
  lastDate = date;
  lastToday = day && {
    year: day.year,
    month: day.month,
    day: day.day,
    number: dayNumber(day.year, day.month, day.day),
  };
  return lastToday;
}

let lastDate = '';
let lastToday: Today | undefined;

/**
 * The value of a literal. A time is ISO 8601: a day, month or year, a time of day ("T10:30Z"), or an interval "a/b" of
 * two of these, both included; a week is the interval of its days, Monday first. An amount is an object. What counts
 * from the article's date needs `date` (ISO 8601); without it, it stays undefined.
 *
 * The granularity is that of the words: "last year" is a year, "two months ago" a month, "the past five years" an
 * interval of years. Parts are equal parts in the next smaller unit: "early", "mid" and "late" are thirds (of a month:
 * from the 11th and the 21st; of a decade: from its years 4 and 7). A century has the years 1 to 100.
 */
export function resolve(meaning: Meaning, date: string | null): LiteralValue | undefined {
  switch (meaning.kind) {
    case 'money':
      return {amount: meaning.amount, currency: meaning.currency};
    case 'percent':
      return {amount: meaning.amount, unit: '%'};
    case 'quantity':
      return {amount: meaning.amount, unit: meaning.unit};
    case 'clock':
      return `T${pad(meaning.hour, 2)}:${pad(meaning.minute, 2)}${meaning.zone ?? ''}`;
    case 'clock-interval':
      return `${resolve(meaning.from, date)}/${resolve(meaning.to, date)}`;
    case 'unknown':
      return undefined;
    case 'instant': {
      const day = iso(days(dayNumber(meaning.year, meaning.month, meaning.day)));
      return day && `${day}T${pad(meaning.hour, 2)}:${pad(meaning.minute, 2)}${meaning.zone}`;
    }
    default: {
      const today = date === null ? undefined : todayOf(date);
      if (meaning.kind === 'interval') return interval(meaning.from, meaning.to, today);
      const period = periodOf(meaning, today);
      return period && iso(period);
    }
  }
}

/** The stretch of time that is meant; undefined without the article's date where that is needed. */
function periodOf(meaning: TimeMeaning, today: Today | undefined): Period | undefined {
  switch (meaning.kind) {
    case 'years':
      return years(meaning.from, meaning.to);
    case 'day': {
      const year = meaning.year ?? (today && yearOfDay(meaning, today));
      return year === undefined || meaning.day > daysIn(year, meaning.month)
        ? undefined
        : days(dayNumber(year, meaning.month, meaning.day));
    }
    case 'month':
      if (meaning.year !== undefined) return months(monthNumber(meaning.year, meaning.month));
      return today && months(nearest(thisMonth(today), meaning.month - 1, 12, meaning.tense ?? null, LONGEST_MONTHS));
    case 'season':
      if (meaning.year !== undefined) return season(meaning.year, meaning.season);
      return today && seasonByStep(meaning.season, meaning.step ?? 0, today);
    case 'part':
    case 'edge':
    case 'end': {
      const whole = periodOf(meaning.of, today);
      if (!whole) return undefined;
      if (meaning.kind === 'part') return part(whole, meaning.index, meaning.count);
      return meaning.kind === 'edge'
        ? edge(whole, meaning.unit, meaning.amount, meaning.skip)
        : end(whole, meaning.end);
    }
    default:
      return today && fromToday(meaning, today);
  }
}

function fromToday(meaning: TimeMeaning, today: Today): Period | undefined {
  switch (meaning.kind) {
    case 'month-step': {
      const now = thisMonth(today);
      const current = now - (now % 12) + meaning.month - 1;
      if (meaning.step === 0) return months(current);
      if (meaning.step < 0) return months(current < now ? current : current - 12);
      return months(current > now ? current : current + 12);
    }
    case 'month-of': {
      const year = today.year + meaning.years;
      if (meaning.day === undefined) return months(monthNumber(year, meaning.month));
      return meaning.day > daysIn(year, meaning.month) ? undefined : days(dayNumber(year, meaning.month, meaning.day));
    }
    case 'day-of': {
      const month = thisMonth(today) + meaning.months;
      const whole = finer(months(month));
      return meaning.day > whole.to - whole.from + 1 ? undefined : days(whole.from + meaning.day - 1);
    }
    case 'count':
      return unitPeriod(meaning.unit, meaning.amount, today);
    case 'anniversary':
      return anniversary(meaning.unit, meaning.amount, today);
    case 'reach':
      return reach(meaning.unit, meaning.amount, today);
    case 'so-far': {
      const whole = unitPeriod(meaning.unit, 0, today);
      if (!whole) return undefined;
      const small = meaning.unit === 'decade' || meaning.unit === 'century' ? whole : finer(whole);
      const now = numberIn(small.unit, today);
      return {unit: small.unit, from: meaning.later ? now : small.from, to: meaning.later ? small.to : now};
    }
    case 'weekday':
      return days(weekday(meaning.weekday, meaning.step, meaning.tense, today.number));
    case 'weekday-of':
      return days(monday(today.number) + 7 * meaning.weeks + meaning.weekday - 1);
    case 'weekend':
      return weekend(meaning.step, meaning.tense, today.number);
    case 'part-of-year': {
      const size = 12 / meaning.count;
      const now = Math.floor(thisMonth(today) / size);
      const which = nearest(now, meaning.index, meaning.count, meaning.tense, meaning.count - 1);
      return months(which * size, which * size + size - 1);
    }
    default:
      return undefined;
  }
}

const thisMonth = (today: Day): number => monthNumber(today.year, today.month);

function numberIn(unit: Period['unit'], today: Today): number {
  return unit === 'day' ? today.number : unit === 'month' ? thisMonth(today) : today.year;
}

const monday = (number: number): number => number - weekdayOf(number) + 1;

/** The unit that holds the article's date, or the one `amount` of them before or after. */
function unitPeriod(unit: TimeUnit, amount: number, today: Today): Period | undefined {
  if (!Number.isInteger(amount)) return undefined;
  const now = thisMonth(today);
  switch (unit) {
    case 'day':
      return days(today.number + amount);
    case 'week': {
      const first = monday(today.number) + 7 * amount;
      return days(first, first + 6);
    }
    case 'fortnight':
      return amount === 0 ? undefined : unitPeriod('week', 2 * amount, today);
    case 'month':
      return months(now + amount);
    case 'quarter': {
      const first = now - (now % 3) + 3 * amount;
      return months(first, first + 2);
    }
    case 'year':
      return years(today.year + amount);
    case 'decade': {
      const first = today.year - (today.year % 10) + 10 * amount;
      return years(first, first + 9);
    }
    case 'century': {
      const first = today.year - ((today.year - 1) % 100) + 100 * amount;
      return years(first, first + 99);
    }
    case 'hour':
      return undefined;
  }
}

/** "30 years ago today"; in a shorter month its last day. */
function anniversary(unit: TimeUnit, amount: number, today: Today): Period | undefined {
  if (!Number.isInteger(amount)) return undefined;
  const inDays = DAYS_OF[unit];
  if (inDays) return days(today.number + inDays * amount);
  const month = thisMonth(today) + (MONTHS_OF[unit] ?? Number.NaN) * amount;
  const year = Math.floor(month / 12);
  const last = daysIn(year, month - year * 12 + 1);
  return days(dayNumber(year, month - year * 12 + 1, Math.min(today.day, last)));
}

const DAYS_OF: Readonly<Partial<Record<TimeUnit, number>>> = {day: 1, week: 7, fortnight: 14};
const MONTHS_OF: Readonly<Partial<Record<TimeUnit, number>>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
};

/** "the past five years", "the next two weeks": from or to the article's date, at the granularity of the unit. */
function reach(unit: TimeUnit, amount: number, today: Today): Period | undefined {
  if (!Number.isInteger(amount)) return undefined;
  const inDays = unit === 'hour' ? (amount % 24 === 0 ? 1 / 24 : undefined) : DAYS_OF[unit];
  if (unit === 'hour' && inDays === undefined) return undefined;
  if (inDays) return between('day', today.number, inDays * amount);
  const inMonths = MONTHS_OF[unit] ?? Number.NaN;
  return inMonths < 12
    ? between('month', thisMonth(today), inMonths * amount)
    : between('year', today.year, (inMonths / 12) * amount);
}

function between(unit: Period['unit'], now: number, amount: number): Period {
  return amount < 0 ? {unit, from: now + amount, to: now} : {unit, from: now, to: now + amount};
}

/** Past this many months in the direction of its verb, a date without a year is taken for the nearest of its name. */
const LONGEST_MONTHS = 10;
const LONGEST_DAYS = 305;

/**
 * Of the numbers that are `wanted` modulo `cycle` the one that is meant from `now`: with a past verb the last one up to
 * now, with a future verb the first one from now, unless that is more than `longest` away; else the nearest.
 */
function nearest(now: number, wanted: number, cycle: number, tense: Tense, longest: number): number {
  const before = now - ((((now - wanted) % cycle) + cycle) % cycle);
  if (before === now) return now;
  const after = before + cycle;
  if (tense === 'past' && now - before <= longest) return before;
  if (tense === 'future' && after - now <= longest) return after;
  return now - before <= after - now ? before : after;
}

/** The year of "24 September": as `nearest` has it, but a weekday said with it decides where it fits a year nearby. */
function yearOfDay(
  {month, day, weekday, tense}: Extract<TimeMeaning, {kind: 'day'}>,
  today: Today,
): number | undefined {
  const candidates: {year: number; distance: number; fits: boolean}[] = [];
  // eight years reach over any leap day
  for (let year = today.year - 4; year <= today.year + 4; year++) {
    if (day > daysIn(year, month)) continue;
    const number = dayNumber(year, month, day);
    const fits = weekday !== undefined && Math.abs(year - today.year) <= 1 && weekdayOf(number) === weekday;
    candidates.push({year, distance: number - today.number, fits});
  }
  const fitting = candidates.filter(({fits}) => fits);
  const rest = fitting.length > 0 ? fitting : candidates;
  const directed = rest.filter(({distance}) =>
    tense === 'past'
      ? distance <= 0 && distance >= -LONGEST_DAYS
      : tense === 'future' && distance >= 0 && distance <= LONGEST_DAYS,
  );
  let best: (typeof rest)[number] | undefined;
  for (const candidate of directed.length > 0 ? directed : rest) {
    if (!best || Math.abs(candidate.distance) < Math.abs(best.distance)) best = candidate;
  }
  return best?.year;
}

/**
 * News names the days around it by their weekday alone. With a future verb it is the first one from the article's date
 * on, else the last one up to it. "Last" is the last one before it; "next" is that of the next week, as the days up to
 * then need no "next"; "this" without a tense is that of the current week.
 */
function weekday(wanted: number, step: Step | undefined, tense: Tense, now: number): number {
  const back = (weekdayOf(now) - wanted + 7) % 7;
  if (step === -1) return now - (back || 7);
  if (step === 1) return monday(now) + 7 + wanted - 1;
  if (step === 0 && tense === null) return monday(now) + wanted - 1;
  return tense === 'future' ? now + ((7 - back) % 7) : now - back;
}

/** Saturday and Sunday; the tense decides as for a weekday. */
function weekend(step: Step | undefined, tense: Tense, now: number): Period {
  const saturday = monday(now) + 5 + 7 * (step ?? 0);
  const past = tense === 'past' || (tense === null && step === undefined);
  const first = !step && past && now < saturday ? saturday - 7 : saturday;
  return days(first, first + 1);
}

/** The months of a northern season, which begin in March, June, September and December. */
function season(year: number, which: number): Period {
  const first = monthNumber(year, which * 3);
  return months(first, first + 2);
}

/** "last winter" has ended, "next winter" has not begun; "this winter" is the one now, else that of the calendar year. */
function seasonByStep(which: number, step: Step, today: Today): Period {
  const now = thisMonth(today);
  const candidates = [-2, -1, 0, 1, 2].map(offset => season(today.year + offset, which));
  if (step < 0) return candidates.filter(({to}) => to < now).pop()!;
  if (step > 0) return candidates.find(({from}) => from > now)!;
  return candidates.find(({from, to}) => from <= now && now <= to) ?? season(today.year, which);
}

/** Part `index` of `count` equal parts, in the next smaller unit where a year or month has to be cut. */
function part(whole: Period, index: number, count: number): Period | undefined {
  const cut = whole.to - whole.from + 1 >= count ? whole : finer(whole);
  const from = cut.from + boundary(cut, index, count);
  const to = cut.from + boundary(cut, index + 1, count) - 1;
  return from <= to ? {unit: cut.unit, from, to} : undefined;
}

function boundary({unit, from, to}: Period, index: number, count: number): number {
  const length = to - from + 1;
  if (index === 0 || index === count) return index === 0 ? 0 : length;
  // thirds and halves of a month are told by round dates
  if (unit === 'day' && count === 3 && length >= 28 && length <= 31) return index * 10;
  if (unit === 'day') return Math.floor((index * length) / count);
  return Math.ceil((index * length) / count);
}

/** The first (amount > 0) or last (amount < 0) so many days, weeks, months, quarters or years of a stretch, after some. */
function edge(whole: Period, unit: TimeUnit, amount: number, skip: number): Period | undefined {
  let cut = whole;
  const wanted =
    unit === 'year' || unit === 'decade' ? 'year' : unit === 'month' || unit === 'quarter' ? 'month' : 'day';
  while (cut.unit !== wanted) {
    if (cut.unit === 'day' || (cut.unit === 'month' && wanted === 'year')) return undefined;
    cut = finer(cut);
  }
  const size = unit === 'week' ? 7 : unit === 'fortnight' ? 14 : unit === 'quarter' ? 3 : unit === 'decade' ? 10 : 1;
  const length = Math.abs(amount) * size;
  const from = cut.from + skip * size;
  if (!Number.isInteger(amount) || length === 0 || from + length - 1 > cut.to) return undefined;
  return amount > 0
    ? {unit: cut.unit, from, to: from + length - 1}
    : {unit: cut.unit, from: cut.to - length + 1, to: cut.to};
}

/** The end of a year is its last month, of a month or week its last day, of a decade its last year. */
function end(whole: Period, at: 'from' | 'to'): Period {
  const cut = whole.from === whole.to ? finer(whole) : whole;
  return {unit: cut.unit, from: cut[at], to: cut[at]};
}

/** "3 to 5 May 2022", "from November to February 2023": what one end leaves out, the other one tells. */
function interval(from: TimeMeaning, to: TimeMeaning, today: Today | undefined): string | undefined {
  let first: Period | undefined;
  let last: Period | undefined;
  if (from.kind === 'weekday' && to.kind === 'weekday') {
    if (!today) return undefined;
    if (from.tense === 'future') {
      first = periodOf(from, today)!;
      last = days(first.from + ((to.weekday - from.weekday + 7) % 7 || 7));
    } else {
      last = periodOf(to, today)!;
      first = days(last.from - ((to.weekday - from.weekday + 7) % 7 || 7));
    }
  } else {
    last = periodOf(to, today);
    first = last && periodOf(withYearBefore(from, last), today);
  }
  if (!first || !last || edgeDay(first, 'from') > edgeDay(last, 'to')) return undefined;
  if (first.unit === last.unit) return iso({unit: first.unit, from: first.from, to: last.to});
  const start = iso({...first, to: first.from});
  const stop = iso({...last, from: last.to});
  return start && stop && `${start}/${stop}`;
}

/** The latest reading of a date without its year that is not after `last`. */
function withYearBefore(meaning: TimeMeaning, last: Period): TimeMeaning {
  if ((meaning.kind !== 'day' && meaning.kind !== 'month') || meaning.year !== undefined) return meaning;
  const {year, month, day} = dayOf(edgeDay(last, 'to'));
  const later = meaning.month > month || (meaning.kind === 'day' && meaning.month === month && meaning.day > day);
  return {...meaning, year: later ? year - 1 : year};
}
