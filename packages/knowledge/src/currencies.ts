import {type Country, countries} from './countries.js';
import {countryRows} from './country-rows.js';
import {foldName} from './fold.js';
import {CURRENCIES} from './generated/currencies.js';
import {demonymFormIn, rowIn} from './name-codes.js';
import {NameIndex} from './name-index.js';
import {NameKind, namesLike} from './name-lines.js';
import {lazy, lazyRows, listOf, markedName, rowsOf} from './table.js';

/** A noun of money with its plural ("krone", "kroner"). */
export interface MoneyUnit {
  readonly singular: string;
  readonly plural: string;
}

/** A currency in use. */
export interface Currency {
  /** ISO 4217. */
  readonly code: string;
  readonly name: string;
  readonly units: readonly MoneyUnit[];
  readonly symbols: readonly string[];
  readonly subunits: readonly MoneyUnit[];
  /** ISO 3166-1 alpha-2 of the countries and territories whose main currency it is. */
  readonly countries: readonly string[];
}

function unitsOf(cell: string | undefined): MoneyUnit[] {
  return listOf(cell).map(pair => {
    const [singular, plural] = markedName(pair).text.split('/');
    return {singular: singular!, plural: plural!};
  });
}

const rows = lazyRows(
  CURRENCIES,
  (row): Currency => ({
    code: row[0]!,
    name: row[1]!,
    units: unitsOf(row[2]),
    symbols: listOf(row[3]).map(symbol => markedName(symbol).text),
    subunits: unitsOf(row[4]),
    countries: countries().flatMap((country: Country) => (country.currency === row[0] ? [country.iso2] : [])),
  }),
);

/** All currencies, by code. */
export const currencies: () => readonly Currency[] = rows.all;

const codes = lazy(() => CURRENCIES.split('\n').map(line => line.slice(0, line.indexOf('\t'))));

const bySymbol = lazy(() => {
  const index = new Map<string, Currency[]>();
  for (const currency of currencies()) {
    for (const symbol of new Set(currency.symbols)) {
      const found = index.get(symbol);
      if (found) found.push(currency);
      else index.set(symbol, [currency]);
    }
  }
  return index;
});

const rowsByName = new NameIndex<number>(NameKind.Currency, rowIn);

function keyOf(unit: string): string {
  return foldName(unit).toLowerCase();
}

/** The rows of the currencies counted in a unit. */
function rowsByUnit(unit: string): readonly number[] {
  return namesLike(NameKind.MoneyUnit, keyOf(unit)).map(({code}) => rowIn(code));
}

/** The currency of an ISO 4217 code. */
export function currencyByCode(code: string): Currency | undefined {
  const row = codes().indexOf(code);
  return row < 0 ? undefined : rows.at(row);
}

/** The currencies written with a symbol or abbreviation: one for "US$" and "€", several for "Rs". */
export function currenciesBySymbol(symbol: string): readonly Currency[] {
  return bySymbol().get(symbol) ?? [];
}

/** The currencies counted in a unit, singular or plural, in any case: one for "hryvnia", many for "dollars". */
export function currenciesByUnit(unit: string): readonly Currency[] {
  return rowsByUnit(unit).map(rows.at);
}

/** The currency of a full name, "Norwegian krone", or of a demonym and a unit in either number, "Canadian dollars". */
export function currencyByName(name: string): Currency | undefined {
  const row = rowByName(name);
  return row === undefined ? undefined : rows.at(row);
}

function rowByName(name: string): number | undefined {
  const capitalized = name.slice(0, 1).toUpperCase() + name.slice(1);
  const exact = rowsByName.get(capitalized)[0] ?? rowsByName.get(name)[0];
  if (exact !== undefined) return exact;
  const at = name.lastIndexOf(' ');
  const counted = at < 0 ? [] : rowsByUnit(name.slice(at + 1));
  if (counted.length === 0) return undefined;
  const people = namesLike(NameKind.Demonym, keyOf(name.slice(0, at)));
  const theirs = people
    .filter(({code}) => demonymFormIn(code) === 'adjective')
    .map(({code}) => countryRows.at(rowIn(code)).currency);
  return counted.find(row => theirs.includes(codes()[row]));
}

/** ISO 4217's code for no currency, here for money of which the words do not tell whose it is ("pesos"). */
export const UNKNOWN_CURRENCY = 'XXX';

/** Codes that texts write in capitals for something else as well: "TOP 10", "COP 29". */
const CODES_THAT_ARE_WORDS: ReadonlySet<string> = new Set(['ALL', 'BAM', 'COP', 'CUP', 'MOP', 'PEN', 'SOS', 'TOP']);

/** What a symbol or code alone stands for in news. */
const usualSymbols = lazy(() => {
  const symbols = new Map<string, string>();
  for (const [code, , , symbolCell] of rowsOf(CURRENCIES)) {
    if (!CODES_THAT_ARE_WORDS.has(code!)) symbols.set(code!, code!);
    for (const {text, marks} of listOf(symbolCell).map(markedName)) if (marks.length === 0) symbols.set(text, code!);
  }
  return symbols;
});

/**
 * The ISO 4217 code that a symbol or code before or after an amount stands for: "$", "US$", "EUR", "Rs". Undefined for
 * what more often is something else ("KM", "TOP").
 */
export function currencyBySymbol(symbol: string): string | undefined {
  return usualSymbols().get(symbol);
}

/**
 * The ISO 4217 code of a noun after an amount, alone or with a demonym: "dollars" (USD), "Canadian dollars", "euro";
 * UNKNOWN_CURRENCY for units of many countries ("pesos"); undefined for what names no money.
 */
export function currencyByNoun(noun: string): string | undefined {
  const row = noun.includes(' ') ? rowByName(noun) : undefined;
  return row === undefined ? namesLike(NameKind.UsualUnit, keyOf(noun))[0]?.code : codes()[row];
}
