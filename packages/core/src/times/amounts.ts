import {currencyByNoun, currencyBySymbol, UNKNOWN_CURRENCY} from '@nutgraf/knowledge';
import {GLUED_CURRENCIES, MEASURES, SCALES, WEAK_SIGNS} from './data.js';
import {Kind, unpackCurrency} from './kinds.js';
import {multiply, type NumberRead, type Read, type TokenReader} from './reader.js';
import type {Meaning} from './types.js';

type AmountType = 'money' | 'percent' | 'quantity';

/** What makes a number an amount: the token past it, and what it counts. */
interface Unit {
  to: number;
  type: AmountType;
  /** ISO 4217 code, "%" or the unit of measure. */
  name: string;
}

/** The sum, percentage or measure that starts at this token, or undefined; with `upper` when it is the lower end of a range. */
export function readAmount(reader: TokenReader, token: number): Read | undefined {
  const kind = reader.kind(token);
  if (kind === Kind.Currency) return readSigned(reader, token);
  const number = reader.number(token);
  if (number) return readNumbered(reader, token, number);
  return kind === Kind.Mixed ? readJoined(reader, token) : undefined;
}

/** "$5 million", "US$1,200", "€3.5bn", "USD 40 million", "Rs 500 crore", "Rs. 200", "$5-7 million". */
function readSigned(reader: TokenReader, token: number): Read | undefined {
  const form = reader.form(token);
  let at = token + 1;
  // "USD $5 million", "Rs." before a number
  if (reader.kind(at) === Kind.Currency && reader.value(at) === reader.value(token)) at++;
  else if (reader.form(at) === '.' && reader.glued(at)) at++;
  if (reader.kind(at) === Kind.NumberWord || reader.kind(at) === Kind.Article) return undefined;
  const number = spacedNumber(reader, at) ?? reader.number(at);
  if (!number) return undefined;
  if (WEAK_SIGNS.has(form) && number.scale === 1 && !reader.form(at).includes(',')) return undefined;
  // "U.S." and "$" are two tokens
  const isSplit = reader.glued(token) && currencyBySymbol(reader.form(token - 1) + form) !== undefined;
  const from = isSplit ? token - 1 : token;
  const name = unpackCurrency(reader.value(token));
  const first = {...number, to: afterShortScale(reader, number)};
  if (first.to > number.to) first.scale = multiply(1, SCALES.get(reader.lower(number.to))!);
  first.value = multiply(first.mantissa, first.scale);
  // "$5 million dollars"
  const noun = /^[a-z]/.test(reader.form(first.to)) ? readCurrency(reader, first.to) : undefined;
  if (noun?.name === name) return {from, to: noun.to, type: 'money', meaning: meaningOf(first.value, noun)};
  const read = withUpperEnd(reader, token, first, {to: first.to, type: 'money', name}, () => {
    const mark = first.to;
    const own = reader.kind(mark + 1) === Kind.Currency && reader.value(mark + 1) === reader.value(token);
    const upper = reader.number(own ? mark + 2 : mark + 1);
    return upper && {number: upper, unit: {to: upper.to, type: 'money' as const, name}, isRead: own};
  });
  return read && readFrom(read, from);
}

/** The same with the token it begins at. Written out, as it is slow to add a property to a spread object. */
function readFrom({to, type, meaning, upper}: Read, from: number): Read {
  const read: Read = {from, to, meaning};
  if (type) read.type = type;
  if (upper) read.upper = upper;
  return read;
}

/** "£5 m": after a sign of money a letter is a scale. */
function afterShortScale(reader: TokenReader, {to, scale}: NumberRead): number {
  const word = reader.lower(to);
  return scale === 1 && word.length === 1 && SCALES.has(word) && reader.form(to) !== 'B' ? to + 1 : to;
}

/** "5 percent", "164 million dollars", "85 million US dollars", "300 km", "5-10%". */
function readNumbered(reader: TokenReader, token: number, number: NumberRead): Read | undefined {
  const unit = readUnit(reader, number.to);
  if (unit?.name === 'GBP' && isWeight(reader, token, unit.to))
    return {to: unit.to, type: 'quantity', meaning: {kind: 'quantity', amount: number.value, unit: 'lb'}};
  if (unit) return {to: unit.to, type: unit.type, meaning: meaningOf(number.value, unit)};
  const spaced = readSpaced(reader, token, number);
  if (spaced) return spaced;
  if (reader.kind(token) === Kind.Article || !isRange(reader, token, number.to)) return undefined;
  // a year before "to" is rather a year: "from 30 in 2019 to 50 percent"
  const isYear = reader.kind(token) === Kind.Four && reader.value(token) > 1900 && reader.value(token) < 2100;
  if (isYear && number.scale === 1) return undefined;
  const upper = reader.number(number.to + 1);
  const end = upper && readUnit(reader, upper.to);
  if (!end) return undefined;
  return withUpperEnd(reader, token, number, {...end, to: number.to}, () => ({
    number: upper,
    unit: end,
    isRead: true,
  }));
}

/** "100kg (220 pounds)", "220 pounds (100 kg)": pounds beside their kilograms are no money. */
function isWeight(reader: TokenReader, token: number, to: number): boolean {
  if (reader.form(token - 1) === '(' && /kg$|^kilo/.test(reader.lower(token - 2))) return true;
  if (reader.form(to) !== '(') return false;
  const other = reader.number(to + 1);
  return /kg$|^kilo/.test(reader.lower(other ? other.to : to + 1));
}

/** "100 000 euros": thousands set apart by spaces, believed only beside money. */
function readSpaced(reader: TokenReader, token: number, first: NumberRead): Read | undefined {
  if (first.to !== token + 1 || first.scale !== 1) return undefined;
  const number = spacedNumber(reader, token);
  const unit = number && readUnit(reader, number.to);
  return unit?.type === 'money' ? {to: unit.to, type: 'money', meaning: meaningOf(number!.value, unit)} : undefined;
}

/** Digits in groups of three: "200 000". */
function spacedNumber(reader: TokenReader, token: number): NumberRead | undefined {
  if (!/^\d{1,3}$/.test(reader.form(token)) || !/^\d{3}$/.test(reader.form(token + 1))) return undefined;
  let value = Number(reader.form(token));
  let to = token + 1;
  while (to < token + 5 && /^\d{3}$/.test(reader.form(to))) value = value * 1000 + Number(reader.form(to++));
  return {value, mantissa: value, scale: 1, to};
}

/** Whether a range mark stands at `mark`; "and" is one after "between". */
function isRange(reader: TokenReader, token: number, mark: number): boolean {
  const kind = reader.kind(mark);
  return kind === Kind.Range || (kind === Kind.And && reader.lower(token - 1) === 'between');
}

interface UpperEnd {
  number: NumberRead;
  unit: Unit;
  /** Whether the main loop finds the upper end by itself, as its unit stands with it. */
  isRead: boolean;
}

/** The amount, and the upper end of a range that it opens; "$5 to $7 million" shares the scale. */
function withUpperEnd(
  reader: TokenReader,
  token: number,
  number: NumberRead,
  unit: Unit,
  read: () => UpperEnd | undefined,
): Read | undefined {
  const alone: Read = {to: unit.to, type: unit.type, meaning: meaningOf(number.value, unit)};
  const needsUnit = unit.to === number.to && reader.kind(token) !== Kind.Currency;
  if (!isRange(reader, token, unit.to)) return needsUnit ? undefined : alone;
  const upper = read();
  if (!upper) return alone;
  const shares = number.scale === 1 && upper.number.scale > 1 && number.mantissa < upper.number.mantissa;
  const value = shares ? multiply(number.mantissa, upper.number.scale) : number.value;
  if (value >= upper.number.value) return needsUnit ? undefined : alone;
  alone.meaning = meaningOf(value, unit);
  if (!upper.isRead) {
    const from = unit.to + 1;
    alone.upper = {from, to: upper.number.to, type: unit.type, meaning: meaningOf(upper.number.value, unit)};
  }
  return alone;
}

/** What the words after a number make it count. */
function readUnit(reader: TokenReader, token: number): Unit | undefined {
  const at = reader.pastHyphen(token);
  const word = reader.lower(at);
  if (word === '') return undefined;
  if (word === '%' || word === 'percent' || word === 'pct') return {to: at + 1, type: 'percent', name: '%'};
  if (word === 'per') {
    const cent = reader.pastHyphen(at + 1);
    return reader.lower(cent) === 'cent' ? {to: cent + 1, type: 'percent', name: '%'} : undefined;
  }
  return readCurrency(reader, at) ?? readMeasure(reader, at);
}

/** Up to three words name a currency: "dollars", "US dollars", "New Zealand dollars". */
function readCurrency(reader: TokenReader, at: number): Unit | undefined {
  if (reader.kind(at) === Kind.Currency) {
    const form = reader.form(at);
    // a letter after a number is no sign of money
    if (GLUED_CURRENCIES.has(form) && currencyBySymbol(form) === undefined) return undefined;
    // "$" after a number belongs to the next amount
    if (reader.kind(at + 1) <= Kind.Number && reader.kind(at + 1) !== Kind.None && !/[A-Z]/.test(form))
      return undefined;
    return {to: at + 1, type: 'money', name: unpackCurrency(reader.value(at))};
  }
  const first = reader.form(at);
  if (!/\p{L}/u.test(first)) return undefined;
  const isCapital = first.charCodeAt(0) < 97;
  for (let length = isCapital ? 3 : 1; length > 0; length--) {
    let noun = first;
    for (let i = 1; i < length; i++) noun += ` ${reader.form(at + i)}`;
    if (length > 1 && reader.form(at + length - 1) === '') continue;
    const currency = currencyByNoun(noun);
    if (currency !== undefined) return {to: at + length, type: 'money', name: currency};
  }
  return undefined;
}

/** "km", "square kilometres", "degrees Celsius", "km/h". */
function readMeasure(reader: TokenReader, at: number): Unit | undefined {
  const word = reader.lower(at);
  const power = word === 'square' || word === 'sq' ? '2' : word === 'cubic' ? '3' : '';
  let noun = power || word === 'nautical' ? at + 1 : at;
  if (word === 'sq' && reader.form(noun) === '.') noun++;
  if (word === 'degrees' || word === '°') {
    const scale = reader.lower(at + 1);
    return scale === 'celsius' || scale === 'c' ? {to: at + 2, type: 'quantity', name: '°C'} : undefined;
  }
  const unit = MEASURES.get(reader.lower(noun));
  if (unit === undefined) return undefined;
  if (unit === 'km' && reader.form(noun + 1) === '/' && reader.lower(noun + 2) === 'h')
    return {to: noun + 3, type: 'quantity', name: 'km/h'};
  return {to: noun + 1, type: 'quantity', name: word === 'nautical' ? 'nmi' : unit + power};
}

/** "EUR30", "USD5m", "N500bn", "25kg", "5pc": sign and number, or number and unit, in one token. */
function readJoined(reader: TokenReader, token: number): Read | undefined {
  const form = reader.form(token);
  const signed = /^(\p{L}{1,3})(\d+(?:,\d{3})*(?:\.\d+)?)(k|m|mn|mil|mln|bn|bil|bln|b|tn|trn)?$/u.exec(form);
  if (signed) {
    const sign = signed[1]!;
    const name = (sign.length > 1 ? currencyBySymbol(sign) : undefined) ?? GLUED_CURRENCIES.get(sign);
    if (name === undefined) return undefined;
    const mantissa = Number(signed[2]!.replaceAll(',', ''));
    const word = SCALES.get(reader.lower(token + 1));
    const spelt = reader.lower(token + 1).length > 1 ? word : undefined;
    const scale = (signed[3] ? SCALES.get(signed[3].toLowerCase())! : 1) * (spelt ?? 1);
    if (WEAK_SIGNS.has(sign) && scale === 1 && !signed[2]!.includes(',')) return undefined;
    const to = spelt === undefined ? token + 1 : token + 2;
    return {to, type: 'money', meaning: meaningOf(multiply(mantissa, scale), {to, type: 'money', name})};
  }
  const measured = /^(\d+(?:,\d{3})*(?:\.\d+)?)(\p{L}{1,3})$/u.exec(form);
  if (!measured) return undefined;
  const name =
    measured[2] === 'pc'
      ? '%'
      : JOINED_MEASURES.has(measured[2]!)
        ? MEASURES.get(measured[2]!.toLowerCase())
        : undefined;
  if (name === undefined) return undefined;
  const type = name === '%' ? 'percent' : 'quantity';
  const isSpeed = name === 'km' && reader.form(token + 1) === '/' && reader.lower(token + 2) === 'h';
  const unit: Unit = isSpeed ? {to: token + 3, type, name: 'km/h'} : {to: token + 1, type, name};
  return {to: unit.to, type, meaning: meaningOf(Number(measured[1]!.replaceAll(',', '')), unit)};
}

/** Units written without a space that are not rather a scale ("5m") or a name ("5G"). */
const JOINED_MEASURES: ReadonlySet<string> = new Set([
  'km',
  'cm',
  'mm',
  'kg',
  'ft',
  'ha',
  'MW',
  'GW',
  'kWh',
  'MWh',
  'GWh',
  'TWh',
  'mph',
  'kph',
  'lb',
]);

/** A sum whose currency several countries share ("500 pesos") stays without a value. */
function meaningOf(amount: number, {type, name}: Unit): Meaning {
  if (type === 'percent') return {kind: 'percent', amount};
  if (type === 'quantity') return {kind: 'quantity', amount, unit: name};
  return name === UNKNOWN_CURRENCY ? {kind: 'unknown'} : {kind: 'money', amount, currency: name};
}
