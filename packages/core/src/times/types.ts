import type {LiteralType} from '../article.js';
import type {TokenSpan} from '../words/types.js';
import type {TimeUnit} from './data.js';

/** A date, time, sum, percentage or quantity as found, before relative ones are resolved. */
export interface Literal extends TokenSpan {
  type: LiteralType;
  /** What the words say, unresolved. */
  meaning: Meaning;
}

/** What the verb of its clause says of a date that stands without its year or week: before the article's date or after. */
export type Tense = 'past' | 'future' | null;

/** −1 last, 0 this, 1 next. */
export type Step = -1 | 0 | 1;

export type TimeMeaning =
  /** "24 September 2022", "24 September"; the weekday, where it is said, tells which year is meant. */
  | {kind: 'day'; year?: number; month: number; day: number; weekday?: number; tense?: Tense}
  /** "September 2022", "September". */
  | {kind: 'month'; year?: number; month: number; tense?: Tense}
  /** "last November", "next May". */
  | {kind: 'month-step'; month: number; step: Step}
  /** "November this year", "3 May last year": years counted from the article's. */
  | {kind: 'month-of'; month: number; years: number; day?: number}
  /** "the 15th of this month": months counted from the article's. */
  | {kind: 'day-of'; day: number; months: number}
  /** "2022", "the 1990s", "the 19th century". */
  | {kind: 'years'; from: number; to: number}
  /** Counted from the article's date: "last year" = year, −1; "30 years ago" = year, −30; "today" = day, 0. */
  | {kind: 'count'; unit: TimeUnit; amount: number}
  /** "30 years ago today": the day itself. */
  | {kind: 'anniversary'; unit: TimeUnit; amount: number}
  /** Up to or from the article's date: "the past five years" = year, −5. */
  | {kind: 'reach'; unit: TimeUnit; amount: number}
  /** "earlier this year", "later this week": from its beginning to the article's date, or from there to its end. */
  | {kind: 'so-far'; unit: TimeUnit; later: boolean}
  /** A weekday (1 = Monday to 7 = Sunday), alone or with a step: "on Friday", "last Friday". */
  | {kind: 'weekday'; weekday: number; step?: Step; tense: Tense}
  /** "Friday last week": weeks counted from the article's. */
  | {kind: 'weekday-of'; weekday: number; weeks: number}
  | {kind: 'weekend'; step?: Step; tense: Tense}
  /** Northern seasons, 1 = spring to 4 = winter; a winter has the year in which it begins. */
  | {kind: 'season'; season: number; year?: number; step?: Step}
  /** "Q3" without a year: part `index` (from 0) of the `count` parts of a year. */
  | {kind: 'part-of-year'; index: number; count: number; tense: Tense}
  /** "the second quarter of 2023", "early May", "mid-2010s": part `index` (from 0) of `count` equal parts. */
  | {kind: 'part'; of: TimeMeaning; index: number; count: number}
  /** "the first three months of 2023", "the last week of June" (−1), "the second week of May" (one skipped). */
  | {kind: 'edge'; of: TimeMeaning; unit: TimeUnit; amount: number; skip: number}
  /** "the end of the year": the first or last of the next smaller unit. */
  | {kind: 'end'; of: TimeMeaning; end: 'from' | 'to'}
  | {kind: 'interval'; from: TimeMeaning; to: TimeMeaning}
  | {kind: 'clock'; hour: number; minute: number; zone?: string}
  | {kind: 'clock-interval'; from: TimeMeaning; to: TimeMeaning}
  /** "2022-09-24T10:30:00Z". */
  | {kind: 'instant'; year: number; month: number; day: number; hour: number; minute: number; zone: string}
  /** A time that the words alone do not place: "a year earlier", "a few days ago". */
  | {kind: 'unknown'};

export type Meaning =
  | TimeMeaning
  | {kind: 'money'; amount: number; currency: string}
  | {kind: 'percent'; amount: number}
  | {kind: 'quantity'; amount: number; unit: string};
