import type {LiteralType} from '../article.js';
import type {TokenSpan} from '../words/types.js';

/** A date, time, sum, percentage or quantity as found, before relative ones are resolved. */
export interface Literal extends TokenSpan {
  type: LiteralType;
  /** What the words say, unresolved. */
  meaning: Meaning;
}

export type Meaning =
  /** Calendar parts; those absent are unknown ("24 September" has no year). */
  | {kind: 'calendar'; year?: number; month?: number; day?: number; hour?: number; minute?: number; zone?: string}
  /** Counted from the article's date: unit and signed amount ("last year" = year, −1; "exactly 30 years ago" = year, −30). */
  | {kind: 'relative'; unit: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade'; amount: number}
  /** A weekday (1 = Monday to 7 = Sunday), direction −1 last, 0 nearest, 1 next. */
  | {kind: 'weekday'; weekday: number; direction: -1 | 0 | 1}
  /** A month counted from the article's date: "November this year" = month 11, years 0. */
  | {kind: 'month-of'; month: number; years: number; day?: number}
  | {kind: 'interval'; from: Meaning; to: Meaning}
  | {kind: 'money'; amount: number; currency: string}
  | {kind: 'percent'; amount: number}
  | {kind: 'quantity'; amount: number; unit: string}
  | {kind: 'unknown'};
