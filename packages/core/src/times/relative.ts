import {DAY_PARTS, TIME_UNITS, type TimeUnit} from './data.js';
import {stepAt, type TimeRead} from './days.js';
import {Kind} from './kinds.js';
import type {TokenReader} from './reader.js';

/** Larger counts are no distances that news tells in units of the calendar. */
const LONGEST = 5000;

/** The unit of the calendar named here, in singular or plural. */
export function unitAt(reader: TokenReader, token: number): TimeUnit | undefined {
  const kind = reader.kind(token);
  return kind === Kind.Unit || kind === Kind.UnitPlural ? TIME_UNITS[reader.value(token)] : undefined;
}

/** "today", "tomorrow morning", "the day before yesterday", "the day after tomorrow". */
export function readDayWord(reader: TokenReader, token: number): TimeRead {
  const amount = reader.value(token) - 1;
  const outer = amount < 0 ? 'before' : 'after';
  if (amount !== 0 && reader.lower(token - 1) === outer && reader.lower(token - 2) === 'day')
    return {from: token - 2, to: token + 1, meaning: {kind: 'count', unit: 'day', amount: 2 * amount}};
  const to = DAY_PARTS.has(reader.lower(token + 1)) ? token + 2 : token + 1;
  return {to, meaning: {kind: 'count', unit: 'day', amount}};
}

/** "last year", "this week", "the past five years", "the next 24 hours", "last night", "this weekend". */
export function readStep(reader: TokenReader, token: number): TimeRead | undefined {
  // "this past week", "these coming days"
  const at = reader.lower(token) === 'this' && reader.kind(token + 1) === Kind.Step ? token + 1 : token;
  const step = stepAt(reader, at);
  if (step === undefined) return undefined;
  const next = at + 1;
  const kind = reader.kind(next);
  if (kind === Kind.Unit) return readStepUnit(reader, at, next);
  // years of account begin in another month in each country
  if (kind === Kind.Fiscal && reader.lower(next + 1) === 'year') return {to: next + 2, meaning: {kind: 'unknown'}};
  if (kind === Kind.UnitPlural && /^(?:past|coming|next)$/.test(reader.lower(at)))
    return {to: next + 1, meaning: {kind: 'unknown'}};
  if (kind === Kind.Weekend) return {to: next + 1, meaning: {kind: 'weekend', step, tense: null}};
  if (kind === Kind.Season && reader.kind(next + 1) !== Kind.Of && !isHyphen(reader, next + 1))
    return {to: next + 1, meaning: {kind: 'season', season: reader.value(next), step}};
  const part = reader.lower(next);
  if (DAY_PARTS.has(part)) {
    if (step > 0 || step < 0 !== (part === 'night')) return undefined;
    return {to: next + 1, meaning: {kind: 'count', unit: 'day', amount: step}};
  }
  return step === 0 ? undefined : readReach(reader, at, step);
}

const isHyphen = (reader: TokenReader, token: number): boolean =>
  reader.glued(token) && /^[-–]$/.test(reader.form(token));

/** "last week", "this quarter"; "the last week of May" is no last week. */
function readStepUnit(reader: TokenReader, at: number, next: number): TimeRead | undefined {
  const unit = TIME_UNITS[reader.value(next)]!;
  const word = reader.lower(at);
  const step = stepAt(reader, at)!;
  if (unit === 'hour' || reader.kind(next + 1) === Kind.Of || isHyphen(reader, next + 1)) return undefined;
  // "the next day", "the previous year": after something that was told
  if (word === 'previous' || unit === 'day') {
    return step !== 0 && word !== 'past' ? {to: next + 1, meaning: {kind: 'unknown'}} : undefined;
  }
  // "last year" is the calendar's, "the last year" the one up to now
  const isThe = reader.kind(at - 1) === Kind.The;
  if (isThe && word === 'next' && !/^(?:over|in|within|for|during)$/.test(reader.lower(at - 2)))
    return {to: next + 1, meaning: {kind: 'unknown'}};
  const isReach = word === 'past' || (unit === 'decade' && step !== 0) || (isThe && step !== 0);
  if (isReach) return {to: next + 1, meaning: {kind: 'reach', unit, amount: step}};
  return {to: next + 1, meaning: {kind: 'count', unit, amount: step}};
}

/** "the past five years", "the next two weeks", "the last few months". */
function readReach(reader: TokenReader, at: number, step: -1 | 1): TimeRead | undefined {
  const vague = /^(?:few|several|many)$/.test(reader.lower(at + 1));
  const number = vague ? {value: 0, to: at + 2, scale: 1} : reader.number(at + 1);
  if (number?.scale !== 1 || number.value > LONGEST || reader.kind(number.to) !== Kind.UnitPlural) return undefined;
  if (reader.kind(number.to + 1) === Kind.Of) return undefined;
  const to = number.to + 1;
  if (vague) return {to, meaning: {kind: 'unknown'}};
  const unit = TIME_UNITS[reader.value(number.to)]!;
  // "the previous two years" end where something begins that was told
  if (reader.lower(at) === 'previous') return {to, meaning: {kind: 'unknown'}};
  return {to, meaning: {kind: 'reach', unit, amount: step * number.value}};
}

/** "two weeks ago", "a year ago", "30 years ago today", "a year earlier", "three days from now", "in two weeks' time". */
export function readAgo(reader: TokenReader, token: number): TimeRead | undefined {
  let value = 1;
  let at = token + 1;
  let isVague = false;
  if (reader.kind(token) === Kind.Article) {
    const word = reader.lower(at);
    isVague = word === 'few' || word === 'couple';
    if (isVague) at = reader.kind(at + 1) === Kind.Of ? at + 2 : at + 1;
    else if (reader.lower(token) === 'half') return undefined;
  } else {
    const next = reader.kind(at);
    const couldCount = next === Kind.Unit || next === Kind.UnitPlural || reader.kind(token) === Kind.NumberWord;
    const number = couldCount ? reader.number(token) : undefined;
    if (number?.scale !== 1 || number.value > LONGEST) return undefined;
    value = number.value;
    at = number.to;
  }
  const unit = unitAt(reader, at);
  if (!unit) return undefined;
  const after = reader.lower(at + 1);
  if (after === 'ago') {
    if (isVague || unit === 'hour') return {to: at + 2, meaning: {kind: 'unknown'}};
    if (reader.lower(at + 2) === 'today') return {to: at + 3, meaning: {kind: 'anniversary', unit, amount: -value}};
    return {to: at + 2, meaning: {kind: 'count', unit, amount: -value}};
  }
  // from something that was told, not from the article's date
  if (after === 'earlier' || after === 'later') return {to: at + 2, meaning: {kind: 'unknown'}};
  if (isVague || unit === 'hour') return undefined;
  if (after === 'from' && /^(?:now|today)$/.test(reader.lower(at + 2)))
    return {to: at + 3, meaning: {kind: 'count', unit, amount: value}};
  const time = /^['’]s?$/.test(after) ? at + 2 : at + 1;
  if (reader.lower(time) === 'time' && time > at + 1 && reader.lower(token - 1) === 'in')
    return {to: time + 1, meaning: {kind: 'count', unit, amount: value}};
  return undefined;
}

/** "earlier this year", "later in the week", "earlier today". */
export function readSoFar(reader: TokenReader, token: number): TimeRead | undefined {
  const later = reader.lower(token) === 'later';
  const next = reader.lower(token + 1);
  if (next === 'today') return {to: token + 2, meaning: {kind: 'count', unit: 'day', amount: 0}};
  const at = next === 'this' ? token + 2 : next === 'in' && reader.lower(token + 2) === 'the' ? token + 3 : 0;
  if (at === 0 || reader.kind(at) !== Kind.Unit || reader.kind(at + 1) === Kind.Of) return undefined;
  const unit = TIME_UNITS[reader.value(at)]!;
  if (unit === 'hour' || unit === 'day') return undefined;
  return {to: at + 1, meaning: {kind: 'so-far', unit, later}};
}

/** "over the weekend": the one around the article's date. */
export function readWeekend(reader: TokenReader, token: number): TimeRead | undefined {
  if (reader.kind(token - 1) !== Kind.The) return undefined;
  if (!/^(?:over|at|during|on|by|for|in)$/.test(reader.lower(token - 2))) return undefined;
  if (reader.kind(token + 1) === Kind.Of) return undefined;
  return {to: token + 1, meaning: {kind: 'weekend', tense: null}};
}
