import {WEAK_YEAR_LEADS, YEAR_LEADS} from './data.js';
import type {TimeRead} from './days.js';
import {Kind} from './kinds.js';
import type {TokenReader} from './reader.js';
import type {TimeMeaning} from './types.js';

/** Four digits are a year only within these bounds: earlier ones are counts in news, later ones product names. */
const FIRST_YEAR = 1500;
const LAST_YEAR = 2150;
/** Within these four digits are more often a year than a count of things. */
const FIRST_LIKELY = 1900;
const LAST_LIKELY = 2060;

/** The year in four digits at this token, else 0. */
export function yearAt(reader: TokenReader, token: number): number {
  if (reader.kind(token) !== Kind.Four) return 0;
  const value = reader.value(token);
  return value >= FIRST_YEAR && value <= LAST_YEAR ? value : 0;
}

export const yearMeaning = (year: number): TimeMeaning => ({kind: 'years', from: year, to: year});

/** "2022" where it is a year by what stands around it, "2014-2020", "1914–18", "2022/23". */
export function readYear(reader: TokenReader, token: number): TimeRead | undefined {
  const year = yearAt(reader, token);
  if (!year) return undefined;
  const before = reader.lower(token - 1);
  const isLead =
    YEAR_LEADS.has(before) ||
    WEAK_YEAR_LEADS.has(before) ||
    before === '(' ||
    before === 'the' ||
    reader.kind(token - 1) === Kind.Fiscal;
  const range = readYearRange(reader, token, isLead);
  if (range) return range;
  return isYearHere(reader, token, year, before) ? {to: token + 1, meaning: yearMeaning(year)} : undefined;
}

/** "2014-2020", "2014 to 2020", "between 2019 and 2022"; with a short end only glued: "2014–20", "2022/23". */
export function readYearRange(reader: TokenReader, token: number, isLead: boolean): TimeRead | undefined {
  const from = yearAt(reader, token);
  const mark = token + 1;
  if (!from) return undefined;
  const isAnd = reader.kind(mark) === Kind.And && reader.lower(token - 1) === 'between';
  const isSlash = reader.form(mark) === '/';
  if (!isAnd && !isSlash && reader.kind(mark) !== Kind.Range) return undefined;
  const at = reader.kind(mark + 1) === Kind.The ? mark + 2 : mark + 1;
  const full = yearAt(reader, at);
  if (full) return full > from ? {to: at + 1, meaning: {kind: 'years', from, to: full}} : undefined;
  if (!isShortEnd(reader, mark, at)) return undefined;
  const short = reader.value(at);
  if (reader.form(at).length !== 2) return undefined;
  const isNext = short === (from + 1) % 100;
  // "2005-10" may be a month
  if (!isNext && (!isLead || short <= from % 100 || short <= 12)) return undefined;
  return {to: at + 1, meaning: {kind: 'years', from, to: from - (from % 100) + short + (short < from % 100 ? 100 : 0)}};
}

function isShortEnd(reader: TokenReader, mark: number, at: number): boolean {
  if (reader.kind(at) !== Kind.Short || !reader.glued(mark) || !reader.glued(at)) return false;
  // "2014-20-…" is something else, "2014-20," a range
  return !reader.glued(at + 1) || !/^[-/–]$/.test(reader.form(at + 1));
}

function isYearHere(reader: TokenReader, token: number, year: number, before: string): boolean {
  const isLikely = year >= FIRST_LIKELY && year <= LAST_LIKELY && year % 100 !== 0;
  const after = reader.form(token + 1);
  const countsNext = reader.isPluralNoun(token + 1);
  if (YEAR_LEADS.has(before)) return isLikely || !countsNext;
  if (WEAK_YEAR_LEADS.has(before)) return isLikely || (!countsNext && year <= LAST_LIKELY);
  if (before === '(') return after === ')' || after === ',';
  if (before === ',') return after === ',' || (isLikely && after === ')');
  if (!isLikely) return false;
  // "in 2021 and 2022"
  if (before === 'both') return true;
  if (before === 'and' || before === 'or')
    return yearAt(reader, token - 2) > 0 || reader.kind(token - 2) === Kind.Comma;
  // "the 2022 election", "its 2023 budget", "last month's 2024 forum"
  const isDescribed = isDeterminer(reader, token - 2) && reader.isAdjective(token - 1);
  if (isDescribed && reader.isCommonNoun(token + 1)) return true;
  if (isDeterminer(reader, token - 1)) return reader.isNounOrAdjective(token + 1) || reader.form(token + 1) === '-';
  // "2023 was a good year"
  return token === reader.first && reader.isFiniteVerb(token + 1);
}

function isDeterminer(reader: TokenReader, token: number): boolean {
  const word = reader.lower(token);
  return /^(?:the|a|this|that|its|his|her|their|our|my|whose|['’]s)$/.test(word);
}

/** "the 1990s", "the '90s", "the 1990's", "the nineties". */
export function readDecade(reader: TokenReader, token: number): TimeRead | undefined {
  const kind = reader.kind(token);
  const value = reader.value(token);
  const before = reader.lower(reader.form(token - 1) === '-' ? token - 2 : token - 1);
  const isPlaced = /^(?:the|early|mid|late)$/.test(before);
  if (kind === Kind.Four) {
    // "the 1990's"
    const isDecade = value % 10 === 0 && value >= FIRST_YEAR && value < LAST_YEAR && isPlaced;
    return isDecade && /^['’]s$/.test(reader.lower(token + 1)) && value > 1900 && !reader.isNounOrAdjective(token + 2)
      ? decade(value, token + 2)
      : undefined;
  }
  if (value >= 1500) return decade(value, token + 1);
  // ages and degrees are told in tens too: "in her 80s", "in the 80s"
  const isWritten = kind === Kind.Decade && !/^\d/.test(reader.form(token));
  if (!isWritten && (!isPlaced || value < 50)) return undefined;
  return decade(value < 30 ? 2000 + value : 1900 + value, token + 1);
}

/** "The 1800s" are a century, "the 2000s" most often a decade. */
function decade(from: number, to: number): TimeRead {
  const length = from % 100 === 0 && from < 2000 ? 100 : 10;
  return {to, meaning: {kind: 'years', from, to: from + length - 1}};
}

/** "19th century", "twenty-first century"; "5th century BC" has no value, as the form of dates here has no such years. */
export function readCentury(reader: TokenReader, token: number): TimeRead | undefined {
  let number = 0;
  let at = token + 1;
  if (reader.kind(token) === Kind.Ordinal || reader.kind(token) === Kind.OrdinalWord) number = reader.value(token);
  else if (reader.lower(token) === 'twenty') {
    at = reader.pastHyphen(token + 1);
    if (reader.kind(at) !== Kind.OrdinalWord || reader.value(at) > 9) return undefined;
    number = 20 + reader.value(at);
    at++;
  }
  at = reader.pastHyphen(at);
  if (number < 1 || number > 30 || reader.lower(at) !== 'century') return undefined;
  if (/^(?:bc|bce|b\.c\.|b\.c\.e\.)$/.test(reader.lower(at + 1))) return {to: at + 2, meaning: {kind: 'unknown'}};
  return {to: at + 1, meaning: {kind: 'years', from: number * 100 - 99, to: number * 100}};
}

/** "fiscal 2022/23", "fiscal year 2023", "financial year 2022-23", "FY2024", "FY 2023/24". */
export function readFiscal(reader: TokenReader, token: number): TimeRead | undefined {
  const kind = reader.kind(token);
  if (kind === Kind.FiscalYear) {
    const from = reader.value(token);
    if (from < FIRST_YEAR || from > LAST_YEAR) return undefined;
    const mark = reader.form(token + 1);
    const short = reader.value(token + 2);
    if (/^[-/–]$/.test(mark) && reader.kind(token + 2) === Kind.Short && short === (from + 1) % 100)
      return {to: token + 3, meaning: {kind: 'years', from, to: from + 1}};
    return {to: token + 1, meaning: yearMeaning(from)};
  }
  const isYear = reader.lower(token + 1) === 'year';
  if (!isYear && reader.lower(token) === 'financial') return undefined;
  const at = isYear ? token + 2 : token + 1;
  const year = yearAt(reader, at);
  if (!year) return undefined;
  return readYearRange(reader, at, true) ?? {to: at + 1, meaning: yearMeaning(year)};
}
