import assert from 'node:assert/strict';
import {countryOfLeader} from '../src/index.js';

describe('countryOfLeader', () => {
  it('finds a leader by full name, surname or family name first, whatever the accents', () => {
    for (const [name, country] of [
      ['Nana Akufo-Addo', 'GH'],
      ['Akufo-Addo', 'GH'],
      ['Emmanuel Macron', 'FR'],
      ['Macron', 'FR'],
      ['Xi Jinping', 'CN'],
      ['Recep Tayyip Erdoğan', 'TR'],
      ['Antti Rinne', 'FI'],
      ['Abiy Ahmed', 'ET'],
      ['Abiy', 'ET'],
      ['Tamim bin Hamad Al Thani', 'QA'],
      ['Xi', 'CN'],
    ] as const) {
      assert.equal(countryOfLeader(name), country, name);
    }
  });

  it('finds nobody for other names, other years, and names of leaders of several countries', () => {
    assert.equal(countryOfLeader('Ada Brandtholm'), undefined);
    assert.equal(countryOfLeader(''), undefined);
    assert.equal(countryOfLeader('Antti Macron-Berg'), undefined);
    assert.equal(countryOfLeader('Antti'), undefined);
    assert.equal(countryOfLeader('Obama', {year: 2012}), 'US');
    assert.equal(countryOfLeader('Obama', {year: 2001}), undefined);
    assert.equal(countryOfLeader('Obama', {year: 2022}), undefined);
    assert.equal(countryOfLeader('Obama', {year: 2022, former: true}), 'US');
    assert.equal(countryOfLeader('Singh'), 'IN');
  });
});
