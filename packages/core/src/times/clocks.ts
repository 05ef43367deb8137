import {ZONES} from './data.js';
import type {TimeRead} from './days.js';
import {Kind} from './kinds.js';
import type {TokenReader} from './reader.js';

interface Clock {
  to: number;
  hour: number;
  minute: number;
  /** Whether "a.m.", a zone or a form of its own says that this is a time. */
  isSure: boolean;
  zone: string;
}

/** Words that announce a time of day before "18:42". */
const LEADS: ReadonlySet<string> = new Set(
  'at by from until till to before after around about since circa between approximately ( , - – | [ / and'.split(' '),
);

/** "18:42", "6.30 p.m. local time", "1500 GMT", "14:10 (UTC+02:00)", "noon", "9 a.m. to 5 p.m.". */
export function readClock(reader: TokenReader, token: number): TimeRead | undefined {
  const clock = readOne(reader, token);
  if (!clock) return readSharedHalf(reader, token);
  const start: TimeRead = {to: clock.to, type: 'time', meaning: meaningOf(clock)};
  const isRange = reader.kind(clock.to) === Kind.Range;
  const isAnd = reader.kind(clock.to) === Kind.And && reader.lower(token - 1) === 'between';
  const end = isRange || isAnd ? readOne(reader, clock.to + 1) : undefined;
  if (end && (end.isSure || clock.isSure || LEADS.has(reader.lower(token - 1)))) {
    const from = end.zone && !clock.zone ? {...clock, zone: end.zone} : clock;
    return {to: end.to, type: 'time', meaning: {kind: 'clock-interval', from: meaningOf(from), to: meaningOf(end)}};
  }
  if (clock.isSure || LEADS.has(reader.lower(token - 1)) || isAfterDate(reader, token)) return start;
  return undefined;
}

/** A stamp: "21 May 2022 18:42". */
function isAfterDate(reader: TokenReader, token: number): boolean {
  const kind = reader.kind(token - 1);
  return kind === Kind.Four || kind === Kind.Month || kind === Kind.Weekday;
}

function meaningOf({hour, minute, zone}: Clock): TimeRead['meaning'] {
  return {kind: 'clock', hour, minute, ...(zone && {zone})};
}

function readOne(reader: TokenReader, token: number): Clock | undefined {
  const kind = reader.kind(token);
  // "the midnight oil", "the midnight sun"
  if (kind === Kind.Noon && reader.kind(token - 1) === Kind.The) return undefined;
  if (kind === Kind.Noon || kind === Kind.HalfClock) return placed(reader, reader.value(token), token + 1, true);
  if (kind === Kind.Clock) return withHalf(reader, reader.value(token), token + 1, true);
  if (kind === Kind.Short) {
    if (reader.kind(token + 1) === Kind.Noon) return placed(reader, reader.value(token + 1), token + 2, true);
    return withHalf(reader, reader.value(token) * 60, token + 1, false);
  }
  if (kind === Kind.Number) {
    const parts = /^(\d{1,2})\.([0-5]\d)$/.exec(reader.form(token));
    return parts ? withHalf(reader, Number(parts[1]) * 60 + Number(parts[2]), token + 1, false) : undefined;
  }
  if (kind === Kind.Four) return military(reader, reader.form(token), token);
  if (kind !== Kind.Mixed) return undefined;
  const joined = /^(\d{1,2})[h:]([0-5]\d)$|^(\d{2}[0-5]\d)(GMT|UTC|hrs)$/.exec(reader.form(token));
  if (!joined) return undefined;
  if (joined[1]) return withHalf(reader, Number(joined[1]) * 60 + Number(joined[2]), token + 1, true);
  const minutes = Number(joined[3]!.slice(0, 2)) * 60 + Number(joined[3]!.slice(2));
  return made(minutes, token + 1, true, joined[4] === 'hrs' ? '' : 'Z');
}

/** "1500 GMT", "at 0830 hours". */
function military(reader: TokenReader, form: string, token: number): Clock | undefined {
  const minute = Number(form.slice(2));
  if (minute > 59) return undefined;
  const minutes = Number(form.slice(0, 2)) * 60 + minute;
  const word = reader.lower(token + 1);
  if (word === 'hours' || word === 'hrs')
    return /^(?:at|by|from|until|to)$/.test(reader.lower(token - 1))
      ? placed(reader, minutes, token + 2, true)
      : undefined;
  const zone = readZone(reader, token + 1);
  return zone && /^(?:gmt|utc|ist|cet|cest|eat|wat)$/.test(word) ? made(minutes, zone.to, true, zone.zone) : undefined;
}

/** Adds "a.m.", "o'clock" and the zone; `isForm` tells whether the digits alone look like a time. */
function withHalf(reader: TokenReader, minutes: number, token: number, isForm: boolean): Clock | undefined {
  const word = reader.lower(token);
  const half = /^([ap])\.?m\.?$/.exec(word);
  if (half) {
    const hour = Math.floor(minutes / 60);
    if (hour === 0 || hour > 23) return undefined;
    const base = hour > 12 ? minutes : (minutes % 720) + (half[1] === 'p' ? 720 : 0);
    return placed(reader, base, token + 1, true);
  }
  if (!isForm) {
    const zone = readZone(reader, token);
    // "10.30 GMT", but "5 GMT" and "2 local time" are none
    return zone && minutes % 60 > 0 ? made(minutes, zone.to, true, zone.zone) : undefined;
  }
  return placed(reader, minutes, token, false);
}

function placed(reader: TokenReader, minutes: number, token: number, isSure: boolean): Clock | undefined {
  const zone = readZone(reader, token);
  return made(minutes, zone?.to ?? token, isSure || zone !== undefined, zone?.zone ?? '');
}

function made(minutes: number, to: number, isSure: boolean, zone: string): Clock | undefined {
  const hour = Math.floor(minutes / 60);
  return hour < 24 ? {to, hour, minute: minutes % 60, isSure, zone} : undefined;
}

/** "GMT", "(UTC+04:00)", "GMT+3", "local time", "Moscow time", "Eastern Standard Time"; empty for local time. */
function readZone(reader: TokenReader, token: number): {to: number; zone: string} | undefined {
  const isBracketed = reader.form(token) === '(';
  const at = isBracketed ? token + 1 : token;
  const inner = readZoneName(reader, at);
  if (!inner || !isBracketed) return inner;
  return reader.form(inner.to) === ')' ? {...inner, to: inner.to + 1} : undefined;
}

function readZoneName(reader: TokenReader, at: number): {to: number; zone: string} | undefined {
  const form = reader.form(at);
  const named = form.length <= 5 && form === form.toUpperCase() ? ZONES.get(reader.lower(at)) : undefined;
  if (named !== undefined) {
    const sign = reader.form(at + 1);
    if (named === 'Z' && /^[+\-−–]$/.test(sign) && reader.glued(at + 1)) {
      const offset = readOffset(reader, at + 2);
      if (offset) return {to: at + 3, zone: `${sign === '+' ? '+' : '-'}${offset}`};
    }
    return {to: at + 1, zone: named};
  }
  if (reader.lower(at) === 'local' && reader.lower(at + 1) === 'time') return {to: at + 2, zone: ''};
  for (let i = at; i < at + 3 && /^\p{Lu}/u.test(reader.form(i)); i++) {
    if (reader.lower(i + 1) === 'time') return {to: i + 2, zone: ''};
  }
  return undefined;
}

function readOffset(reader: TokenReader, token: number): string | undefined {
  const parts = /^(\d{1,2})(?::?([0-5]\d))?$/.exec(reader.form(token));
  return parts && Number(parts[1]) <= 14 ? `${parts[1]!.padStart(2, '0')}:${parts[2] ?? '00'}` : undefined;
}

/** "9-11 a.m.", "from 10 to 11.30 p.m.": the first hour takes its half of the day from the second. */
function readSharedHalf(reader: TokenReader, token: number): TimeRead | undefined {
  if (reader.kind(token) !== Kind.Short || reader.value(token) > 12 || reader.value(token) < 1) return undefined;
  const isAnd = reader.kind(token + 1) === Kind.And && reader.lower(token - 1) === 'between';
  if (reader.kind(token + 1) !== Kind.Range && !isAnd) return undefined;
  const end = readOne(reader, token + 2);
  if (!end?.isSure || reader.kind(token + 2) === Kind.Clock) return undefined;
  let hour = (reader.value(token) % 12) + (end.hour >= 12 ? 12 : 0);
  if (hour > end.hour) hour -= 12;
  if (hour < 0) hour += 24;
  const from = {...end, hour, minute: 0};
  return {to: end.to, type: 'time', meaning: {kind: 'clock-interval', from: meaningOf(from), to: meaningOf(end)}};
}
