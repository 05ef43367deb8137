import {currencyBySymbol} from '@nutgraf/knowledge';
import {WordFlag, wordTable} from '../words/index.js';
import {
  AMBIGUOUS_MONTHS,
  DAY_WORDS,
  DECADE_WORDS,
  GLUED_CURRENCIES,
  MONTHS,
  NUMBER_WORDS,
  ORDINAL_WORDS,
  PART_WORDS,
  SEASONS,
  STEP_WORDS,
  UNIT_PLURALS,
  UNIT_WORDS,
  WEEKDAYS,
} from './data.js';

/** What a word is to an expression of time or amount. A literal can begin with those up to `Starts`. */
export const Kind = {
  None: 0,
  /** "5", "05"; value: the number. */
  Short: 1,
  /** "2022"; value: the number. */
  Four: 2,
  /** "1,200", "3.5", "150"; the value is read from the form. */
  Number: 3,
  /** "3rd"; value: the number. */
  Ordinal: 4,
  /** "1990s", "'90s"; value: 1990, 90. */
  Decade: 5,
  /** "18:42"; value: minutes of the day. */
  Clock: 6,
  /** "6pm", "10.30am"; value: minutes of the day. */
  HalfClock: 7,
  /** "Q3", "3Q"; value: 3. */
  Quarter: 8,
  /** "H1", "1H"; value: 1. */
  Half: 9,
  /** "FY2024", "FY24"; value: the year. */
  FiscalYear: 10,
  /** Another word with a digit. */
  Mixed: 11,
  /** Capitalized; value: 1 to 12, with `AMBIGUOUS` when it has other meanings. */
  Month: 12,
  /** Capitalized; value: 1 = Monday to 7. */
  Weekday: 13,
  NumberWord: 14,
  OrdinalWord: 15,
  /** "last", "this", "next"; value: 0, 1, 2. */
  Step: 16,
  /** "today"; value: days from today and one. */
  DayWord: 17,
  Season: 18,
  /** "early", "end"; value: as in `PART_WORDS`. */
  Part: 19,
  /** "a", "an", "half". */
  Article: 20,
  /** "noon", "midnight"; value: minutes of the day. */
  Noon: 21,
  /** A sign or code of a currency; value: its letters, 5 bits each. */
  Currency: 22,
  /** "fiscal", "FY". */
  Fiscal: 23,
  Weekend: 24,
  /** "nineties"; value: 90. */
  DecadeWord: 25,
  Starts: 25,
  /** "year"; value: place in `TIME_UNITS`. */
  Unit: 26,
  UnitPlural: 27,
  /** "-", "to", "until". */
  Range: 28,
  And: 29,
  Of: 30,
  The: 31,
  Comma: 32,
} as const;

export const AMBIGUOUS = 16;
export const KIND_BITS = 6;
export const KIND_MASK = 63;

const RANGES: ReadonlySet<string> = new Set(['-', '–', '—', '--', 'to', 'through', 'till', 'until']);
const SINGLE: ReadonlyMap<string, number> = new Map<string, number>([
  ['a', Kind.Article],
  ['an', Kind.Article],
  ['half', Kind.Article],
  ['and', Kind.And],
  ['of', Kind.Of],
  ['the', Kind.The],
  [',', Kind.Comma],
  ['fiscal', Kind.Fiscal],
  ['financial', Kind.Fiscal],
  ['weekend', Kind.Weekend],
]);

/** The kind of a word in the low `KIND_BITS`, its value above. */
export const kindTable = wordTable((form, lower, flags) => {
  if (flags & WordFlag.Digit) return digitKind(form, lower);
  const currency = currencyBySymbol(form) ?? GLUED_CURRENCIES.get(form);
  if (currency !== undefined) return made(Kind.Currency, packCurrency(currency));
  if (flags & WordFlag.Capitalized) {
    const month = MONTHS.get(lower);
    if (month !== undefined) return made(Kind.Month, AMBIGUOUS_MONTHS.has(lower) ? month | AMBIGUOUS : month);
    const weekday = WEEKDAYS.get(lower);
    // "Sun", "Sat" and "Mon" are words and names of their own
    if (weekday !== undefined && form.length > 3) return made(Kind.Weekday, weekday);
    if (form === 'FY') return Kind.Fiscal;
  }
  const single = SINGLE.get(lower);
  if (single !== undefined) return single;
  return wordKind(lower);
});

function wordKind(lower: string): number {
  if (RANGES.has(lower)) return Kind.Range;
  for (const [words, kind, shift] of LOOKUPS) {
    const value = words.get(lower);
    if (value !== undefined) return made(kind, value + shift);
  }
  if (lower === 'noon' || lower === 'midday') return made(Kind.Noon, 720);
  return lower === 'midnight' ? Kind.Noon : Kind.None;
}

const LOOKUPS: [ReadonlyMap<string, number>, number, number][] = [
  [STEP_WORDS, Kind.Step, 1],
  [UNIT_WORDS, Kind.Unit, 0],
  [UNIT_PLURALS, Kind.UnitPlural, 0],
  [NUMBER_WORDS, Kind.NumberWord, 0],
  [ORDINAL_WORDS, Kind.OrdinalWord, 0],
  [DAY_WORDS, Kind.DayWord, 1],
  [SEASONS, Kind.Season, 0],
  [PART_WORDS, Kind.Part, 0],
  [DECADE_WORDS, Kind.DecadeWord, 0],
];

const made = (kind: number, value: number): number => kind | (value << KIND_BITS);

function digitKind(form: string, lower: string): number {
  if (/^\d+$/.test(form)) {
    if (form.length <= 2) return made(Kind.Short, Number(form));
    return form.length === 4 ? made(Kind.Four, Number(form)) : Kind.Number;
  }
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+\.\d+$/.test(form)) return Kind.Number;
  let match = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(lower);
  if (match) return made(Kind.Ordinal, Number(match[1]));
  match = /^(?:['’‘]?(\d0)|(1[5-9]\d0|20\d0))['’]?s$/.exec(lower);
  if (match) return made(Kind.Decade, Number(match[1] ?? match[2]));
  match = /^(\d{1,2})[:.](\d{2})(?::\d{2})?$/.exec(form);
  if (match) return clock(Kind.Clock, Number(match[1]), Number(match[2]));
  match = /^(\d{1,2})(?:[:.](\d{2}))?([ap])\.?m\.?$/.exec(lower);
  if (match && Number(match[1]) <= 12)
    return clock(Kind.HalfClock, (Number(match[1]) % 12) + (match[3] === 'p' ? 12 : 0), Number(match[2] ?? 0));
  match = /^(?:Q([1-4])|([1-4])Q)$/.exec(form);
  if (match) return made(Kind.Quarter, Number(match[1] ?? match[2]));
  match = /^(?:H([12])|([12])H)$/.exec(form);
  if (match) return made(Kind.Half, Number(match[1] ?? match[2]));
  match = /^FY['’]?(\d{2}|\d{4})$/.exec(form);
  if (match) return made(Kind.FiscalYear, Number(match[1]) < 100 ? 2000 + Number(match[1]) : Number(match[1]));
  return Kind.Mixed;
}

function clock(kind: number, hour: number, minute: number): number {
  return hour < 24 && minute < 60 ? made(kind, hour * 60 + minute) : Kind.Mixed;
}

/** The three letters of an ISO 4217 code in 15 bits. */
export function packCurrency(code: string): number {
  return (code.charCodeAt(0) - 65) | ((code.charCodeAt(1) - 65) << 5) | ((code.charCodeAt(2) - 65) << 10);
}

export function unpackCurrency(packed: number): string {
  return String.fromCharCode(65 + (packed & 31), 65 + ((packed >> 5) & 31), 65 + ((packed >> 10) & 31));
}
