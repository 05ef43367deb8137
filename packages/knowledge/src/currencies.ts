import {type Country, countries} from './countries.js';
import {foldName} from './fold.js';
import {CURRENCIES} from './generated/currencies.js';
import {NameIndex} from './name-index.js';
import {lazy, listOf, markedName, rowsOf} from './table.js';

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

const rows = lazy(() => rowsOf(CURRENCIES));

/** All currencies, by code. */
export const currencies: () => readonly Currency[] = lazy(() =>
  rows().map(row => ({
    code: row[0]!,
    name: row[1]!,
    units: unitsOf(row[2]),
    symbols: listOf(row[3]).map(symbol => markedName(symbol).text),
    subunits: unitsOf(row[4]),
    countries: countries().flatMap((country: Country) => (country.currency === row[0] ? [country.iso2] : [])),
  })),
);

const indexes = lazy(() => {
  const codes = new Map<string, Currency>();
  const symbols = new Map<string, Currency[]>();
  const units = new Map<string, Currency[]>();
  const names = new NameIndex<Currency>();
  const push = (index: Map<string, Currency[]>, key: string, currency: Currency) => {
    const found = index.get(key);
    if (!found) index.set(key, [currency]);
    else if (!found.includes(currency)) found.push(currency);
  };
  for (const currency of currencies()) {
    codes.set(currency.code, currency);
    names.add(currency.name, currency);
    for (const symbol of currency.symbols) push(symbols, symbol, currency);
    for (const unit of currency.units) {
      push(units, keyOf(unit.singular), currency);
      push(units, keyOf(unit.plural), currency);
    }
  }
  return {codes, symbols, units, names};
});

function keyOf(unit: string): string {
  return foldName(unit).toLowerCase();
}

/** The currency of an ISO 4217 code. */
export function currencyByCode(code: string): Currency | undefined {
  return indexes().codes.get(code);
}

/** The currencies written with a symbol or abbreviation: one for "US$" and "€", several for "Rs". */
export function currenciesBySymbol(symbol: string): readonly Currency[] {
  return indexes().symbols.get(symbol) ?? [];
}

/** The currencies counted in a unit, singular or plural, in any case: one for "hryvnia", many for "dollars". */
export function currenciesByUnit(unit: string): readonly Currency[] {
  return indexes().units.get(keyOf(unit)) ?? [];
}

/** The currency of a full name, "Norwegian krone", or of a demonym and a unit in either number, "Canadian dollars". */
export function currencyByName(name: string): Currency | undefined {
  const {names, units} = indexes();
  const capitalized = name.slice(0, 1).toUpperCase() + name.slice(1);
  const exact = names.get(capitalized)[0] ?? names.get(name)[0];
  if (exact) return exact;
  const at = name.lastIndexOf(' ');
  const counted = at < 0 ? [] : (units.get(keyOf(name.slice(at + 1))) ?? []);
  const people = keyOf(name.slice(0, Math.max(at, 0)));
  return counted.find(currency => {
    const bearers = countries().filter(country => currency.countries.includes(country.iso2));
    return bearers.some(country => country.adjectives.some(adjective => keyOf(adjective) === people));
  });
}

/** ISO 4217's code for no currency, here for money of which the words do not tell whose it is ("pesos"). */
export const UNKNOWN_CURRENCY = 'XXX';

/** Codes that texts write in capitals for something else as well: "TOP 10", "COP 29". */
const CODES_THAT_ARE_WORDS: ReadonlySet<string> = new Set(['ALL', 'BAM', 'COP', 'CUP', 'MOP', 'PEN', 'SOS', 'TOP']);

/** What a symbol or code alone stands for in news. */
const usualSymbols = lazy(() => {
  const symbols = new Map<string, string>();
  for (const [code, , , symbolCell] of rows()) {
    if (!CODES_THAT_ARE_WORDS.has(code!)) symbols.set(code!, code!);
    for (const {text, marks} of listOf(symbolCell).map(markedName)) if (marks.length === 0) symbols.set(text, code!);
  }
  return symbols;
});

/** What a unit alone stands for in news: the currency that is usually meant, else the only one so called. */
const usualUnits = lazy(() => {
  const units = new Map<string, string>();
  const usual = new Set<string>();
  const bearers = new Map<string, number>();
  for (const [code, , unitCell, , , usualCell] of rows()) {
    const meant = listOf(usualCell);
    for (const {text, marks} of listOf(unitCell).map(markedName)) {
      const forms = text.split('/');
      for (const form of new Set(forms.map(keyOf))) {
        bearers.set(form, (bearers.get(form) ?? 0) + 1);
        if (marks.length > 0 || usual.has(form)) continue;
        units.set(form, code!);
        if (meant.includes(forms[0]!)) usual.add(form);
      }
    }
  }
  for (const form of units.keys()) if (!usual.has(form) && bearers.get(form)! > 1) units.set(form, UNKNOWN_CURRENCY);
  return units;
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
  return (noun.includes(' ') ? currencyByName(noun)?.code : undefined) ?? usualUnits().get(keyOf(noun));
}
