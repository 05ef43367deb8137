import assert from 'node:assert/strict';
import {
  currencies,
  currenciesBySymbol,
  currenciesByUnit,
  currencyByCode,
  currencyByName,
  currencyByNoun,
  currencyBySymbol,
  UNKNOWN_CURRENCY,
} from '../src/index.js';

describe('currencies', () => {
  it('finds one by code, name, symbol or unit', () => {
    assert.deepEqual(currencyByCode('AZN')?.countries, ['AZ']);
    assert.deepEqual(
      currenciesBySymbol('US$').map(currency => currency.code),
      ['USD'],
    );
    assert.deepEqual(
      currenciesByUnit('hryvnias').map(currency => currency.code),
      ['UAH'],
    );
    assert.equal(currencyByName('Norwegian kroner')?.code, 'NOK');
    assert.equal(currencyByName('Russian roubles')?.code, 'RUB');
  });

  it('gives all candidates for what many countries use', () => {
    assert.deepEqual(
      currenciesByUnit('manat').map(currency => currency.code),
      ['AZN', 'TMT'],
    );
    assert.ok(currenciesByUnit('Dollars').length > 10);
    assert.deepEqual(currenciesBySymbol('x'), []);
    assert.equal(currencyByName('dollars'), undefined);
  });

  it('tells what a sign or a noun beside an amount usually stands for', () => {
    const signs = ['$', 'US$', '€', '£', '¥', '₼', 'EUR', 'Rs', 'NT$'];
    assert.deepEqual(signs.map(currencyBySymbol), ['USD', 'USD', 'EUR', 'GBP', 'JPY', 'AZN', 'EUR', 'INR', 'TWD']);
    assert.deepEqual(['KM', 'K', 'TOP', 'COP', 'ALL', 'm', ''].map(currencyBySymbol), Array(7).fill(undefined));
    const nouns = ['dollars', 'Canadian dollars', 'US dollars', 'euro', 'roubles', 'Pounds', 'yuan'];
    assert.deepEqual(nouns.map(currencyByNoun), ['USD', 'CAD', 'USD', 'EUR', 'RUB', 'GBP', 'CNY']);
    assert.equal(currencyByNoun('pesos'), UNKNOWN_CURRENCY);
    assert.equal(currencyByNoun('Mexican pesos'), 'MXN');
    assert.deepEqual(['real', 'people', 'sum', '', ' '].map(currencyByNoun), Array(5).fill(undefined));
  });

  it('finds every currency by code, name and unit', () => {
    for (const currency of currencies()) {
      assert.equal(currencyByCode(currency.code), currency);
      assert.equal(currencyByName(currency.name), currency);
      for (const {singular, plural} of currency.units) {
        assert.ok(
          currenciesByUnit(singular).includes(currency) && currenciesByUnit(plural).includes(currency),
          singular,
        );
      }
    }
  });
});
