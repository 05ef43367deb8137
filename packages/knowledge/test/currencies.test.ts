import assert from 'node:assert/strict';
import {currencies, currenciesBySymbol, currenciesByUnit, currencyByCode, currencyByName} from '../src/index.js';

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
