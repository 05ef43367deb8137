import {type Country, countries} from './countries.js';
import {foldName} from './fold.js';
import {CURRENCIES} from './generated/currencies.js';
import {NameIndex} from './name-index.js';
import {lazy, listOf, rowsOf} from './table.js';

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
    const [singular, plural] = pair.split('/');
    return {singular: singular!, plural: plural!};
  });
}

/** All currencies, by code. */
export const currencies: () => readonly Currency[] = lazy(() =>
  rowsOf(CURRENCIES).map(row => ({
    code: row[0]!,
    name: row[1]!,
    units: unitsOf(row[2]),
    symbols: listOf(row[3]),
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
