import {currencyByNoun, currencyBySymbol, UNKNOWN_CURRENCY} from '@nutgraf/knowledge';
import {MEASURES} from './data.js';
import type {TokenReader} from './reader.js';
import type {Meaning} from './types.js';

export interface AmountRead {
  to: number;
  type: 'money' | 'percent' | 'quantity';
  meaning: Meaning;
}

/** The sum, percentage or measure that starts at this token, or undefined. */
export function readAmount(reader: TokenReader, token: number): AmountRead | undefined {
  return readSymbolMoney(reader, token) ?? readNumbered(reader, token);
}

/** "$5 million", "US$1,200", "€3.5bn", "USD 40 million", "Rs 500 crore". */
function readSymbolMoney(reader: TokenReader, token: number): AmountRead | undefined {
  const symbol = reader.form(token);
  if (symbol === '') return undefined;
  const currency = currencyBySymbol(symbol);
  if (currency === undefined) return undefined;
  const amount = reader.number(token + 1);
  if (!amount) return undefined;
  return {to: amount.to, type: 'money', meaning: money(amount.value, currency)};
}

/** "5 percent", "164 million dollars", "85 million US dollars", "300 km". */
function readNumbered(reader: TokenReader, token: number): AmountRead | undefined {
  const amount = reader.number(token);
  if (!amount) return undefined;
  const {to, value} = amount;
  const word = reader.lower(to);
  if (word === '%' || word === 'percent' || word === 'pct')
    return {to: to + 1, type: 'percent', meaning: {kind: 'percent', amount: value}};
  if (word === 'per' && reader.lower(to + 1) === 'cent')
    return {to: to + 2, type: 'percent', meaning: {kind: 'percent', amount: value}};
  const sign = currencyBySymbol(reader.form(to));
  if (sign !== undefined) return {to: to + 1, type: 'money', meaning: money(value, sign)};
  // up to two words name a currency: "dollars", "US dollars", "Azerbaijani manats"
  for (const length of [2, 1]) {
    const last = to + length;
    const noun = length === 1 ? reader.form(to) : `${reader.form(to)} ${reader.form(to + 1)}`;
    const currency = noun.trim() === '' ? undefined : currencyByNoun(noun);
    if (currency !== undefined) return {to: last, type: 'money', meaning: money(value, currency)};
  }
  const squared = word === 'square' || word === 'cubic' || word === 'nautical' ? word : '';
  const at = squared ? to + 1 : to;
  const unit = MEASURES.get(reader.lower(at));
  if (!unit) return undefined;
  const power = squared === 'square' ? '2' : squared === 'cubic' ? '3' : '';
  return {
    to: at + 1,
    type: 'quantity',
    meaning: {kind: 'quantity', amount: value, unit: squared === 'nautical' ? 'nmi' : unit + power},
  };
}

/** A sum whose currency several countries share ("500 pesos") stays without a value. */
function money(amount: number, currency: string): Meaning {
  return currency === UNKNOWN_CURRENCY ? {kind: 'unknown'} : {kind: 'money', amount, currency};
}
