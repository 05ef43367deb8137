import {TIME_UNITS, type TimeUnit} from './data.js';
import {monthAt, readMonth, type TimeRead} from './days.js';
import {Kind} from './kinds.js';
import type {TokenReader} from './reader.js';
import {readStep, unitAt} from './relative.js';
import {readCentury, readDecade, readFiscal, readYearRange, yearAt, yearMeaning} from './years.js';

const HALVES = 2;

/** A stretch that can have parts: "2023", "May", "last year", "the year", "the 1990s", "fiscal 2022/23", "Q3 2022". */
function readWhole(reader: TokenReader, start: number): TimeRead | undefined {
  const isThe = reader.kind(start) === Kind.The;
  const token = isThe ? start + 1 : start;
  switch (reader.kind(token)) {
    case Kind.Four: {
      const year = yearAt(reader, token);
      // "the first day of the 2021 festival"
      const isFiscal = /^(?:fiscal|financial)$/.test(reader.lower(token + 3));
      return year && (!isThe || isFiscal)
        ? (readYearRange(reader, token, true) ?? {to: token + 1, meaning: yearMeaning(year)})
        : undefined;
    }
    case Kind.Month:
      return readMonth(reader, token) ?? {to: token + 1, meaning: {kind: 'month', month: monthAt(reader, token)}};
    case Kind.Decade:
    case Kind.DecadeWord:
      return readDecade(reader, token);
    case Kind.Ordinal:
    case Kind.OrdinalWord:
      return readCentury(reader, token) ?? readOrdinalPart(reader, token);
    case Kind.NumberWord:
      return readCentury(reader, token);
    case Kind.Quarter:
    case Kind.Half:
      return readQuarter(reader, token);
    case Kind.FiscalYear:
    case Kind.Fiscal:
      return readFiscal(reader, token);
    case Kind.Season:
      return readSeason(reader, token);
    case Kind.Step: {
      const read = readStep(reader, token);
      const kind = read?.meaning.kind;
      return kind === 'count' || kind === 'season' ? read : undefined;
    }
    case Kind.Unit: {
      const unit = TIME_UNITS[reader.value(token)]!;
      const after = reader.form(token + 1);
      const isWhole = isThe && unit !== 'day' && unit !== 'hour' && unit !== 'fortnight';
      if (!isWhole || after === 'of' || /^(?:-|['’]s)$/.test(after)) return undefined;
      // "the year 2022"
      const year = unit === 'year' ? yearAt(reader, token + 1) : 0;
      if (year) return {to: token + 2, meaning: yearMeaning(year)};
      return {to: token + 1, meaning: {kind: 'count', unit, amount: 0}};
    }
    default:
      return undefined;
  }
}

/** "early May", "mid-2010s", "late last year", "end of the month", "beginning of 2023", "end-June". */
export function readPart(reader: TokenReader, token: number): TimeRead | undefined {
  const index = reader.value(token);
  const isOf = reader.kind(token + 1) === Kind.Of;
  const hyphened = reader.pastHyphen(token + 1);
  const word = reader.lower(token);
  if (index >= 3) {
    if (!isOf && (hyphened === token + 1 || word !== 'end')) return undefined;
    const whole = readWhole(reader, isOf ? token + 2 : hyphened);
    return whole && {to: whole.to, meaning: {kind: 'end', of: whole.meaning, end: index === 3 ? 'from' : 'to'}};
  }
  if (isOf !== (word === 'middle')) return undefined;
  const at = isOf || reader.lower(hyphened) === 'in' ? token + 2 : hyphened;
  const whole = readWhole(reader, at);
  if (!whole || (whole.meaning.kind === 'count' && whole.meaning.unit === 'day')) return undefined;
  return {to: whole.to, meaning: {kind: 'part', of: whole.meaning, index, count: 3}};
}

/** "Q3", "3Q 2023", "H1 of last year". */
export function readQuarter(reader: TokenReader, token: number): TimeRead | undefined {
  const count = reader.kind(token) === Kind.Quarter ? 4 : HALVES;
  const index = reader.value(token) - 1;
  const whole = readYearOf(reader, token + 1);
  if (whole) return {to: whole.to, meaning: {kind: 'part', of: whole.meaning, index, count}};
  // "H1" alone is as often a visa, a motorway or a heading
  return count === 4 ? {to: token + 1, meaning: {kind: 'part-of-year', index, count, tense: null}} : undefined;
}

/** The year after a quarter or half, with or without "of". */
function readYearOf(reader: TokenReader, token: number): TimeRead | undefined {
  const isOf = reader.kind(token) === Kind.Of;
  if (isOf) return readWhole(reader, token + 1);
  const kind = reader.kind(token);
  return kind === Kind.Four || kind === Kind.FiscalYear || kind === Kind.Fiscal ? readWhole(reader, token) : undefined;
}

/** "the third quarter of 2023", "first-half 2022", "the first week of May", "the first three months of the year". */
export function readOrdinalPart(reader: TokenReader, token: number): TimeRead | undefined {
  const number = reader.value(token);
  const at = reader.pastHyphen(token + 1);
  const word = reader.lower(at);
  if (word === 'half' || word === 'quarter') {
    const count = word === 'half' ? HALVES : 4;
    if (number < 1 || number > count) return undefined;
    const whole = readYearOf(reader, at + 1);
    if (!whole && count === 4 && reader.kind(token - 1) === Kind.The && countsMoney(reader))
      return {to: at + 1, meaning: {kind: 'part-of-year', index: number - 1, count, tense: null}};
    return whole && {to: whole.to, meaning: {kind: 'part', of: whole.meaning, index: number - 1, count}};
  }
  return reader.kind(token) === Kind.OrdinalWord ? readEdge(reader, token, number, 1) : undefined;
}

/** A quarter without its year is one of the year where its sentence counts money or per cent, not one of a match. */
function countsMoney(reader: TokenReader): boolean {
  for (let i = reader.first; i < reader.last; i++) {
    if (reader.kind(i) === Kind.Currency || /^(?:%|percent|cent|gdp)$/.test(reader.lower(i))) return true;
  }
  return false;
}

/** "the last week of May", "the last three months of 2023". */
export function readLastPart(reader: TokenReader, token: number): TimeRead | undefined {
  return reader.lower(token) === 'last' ? readEdge(reader, token, 1, -1) : undefined;
}

function readEdge(reader: TokenReader, token: number, position: number, sign: 1 | -1): TimeRead | undefined {
  let amount = 1;
  let at = token + 1;
  if (reader.kind(at) !== Kind.Unit) {
    const number = position === 1 ? reader.number(at) : undefined;
    if (number?.scale !== 1 || reader.kind(number.to) !== Kind.UnitPlural) return undefined;
    amount = number.value;
    at = number.to;
  }
  const unit: TimeUnit | undefined = unitAt(reader, at);
  if (!unit || unit === 'hour' || unit === 'century' || reader.kind(at + 1) !== Kind.Of) return undefined;
  const whole = readWhole(reader, at + 2);
  if (!whole) return undefined;
  return {to: whole.to, meaning: {kind: 'edge', of: whole.meaning, unit, amount: sign * amount, skip: position - 1}};
}

/** "summer 2022", "the winter of 2022/23"; a season without a year or a step stays open. */
export function readSeason(reader: TokenReader, token: number): TimeRead | undefined {
  const at = reader.kind(token + 1) === Kind.Of ? token + 2 : token + 1;
  const year = yearAt(reader, at);
  if (!year) return undefined;
  if (reader.lower(token) === 'fall' && !/^(?:in|the|since|by|until|during|early|late)$/.test(reader.lower(token - 1)))
    return undefined;
  const season = reader.value(token);
  const to = readYearRange(reader, at, true)?.to ?? at + 1;
  return {to, meaning: {kind: 'season', season, year}};
}
