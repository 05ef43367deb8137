import assert from 'node:assert/strict';
import fc from 'fast-check';
import {textOf} from '#texts';
import * as k from '../src/index.js';
import {valueInSortedLines} from '../src/sorted-lines.js';

const has = (word: string, bit: number): boolean => (k.gazetteerBits(word) & bit) !== 0;

describe('gazetteer', () => {
  it('flags words by the tables they are in', () => {
    assert.ok(has('Niger', k.COUNTRY) && has('Türkiye', k.COUNTRY) && has('UAE', k.COUNTRY));
    assert.ok(has('Baku', k.CAPITAL) && has('BAKU', k.CAPITAL) && has('Hague', k.CAPITAL));
    assert.ok(has('Swedes', k.DEMONYM) && has('Kyrgyz', k.DEMONYM) && has('Kurdish', k.DEMONYM));
    assert.ok(has('WHO', k.ORG_ACRONYM) && has('Ministry', k.ORG_HEAD) && has('ministry', k.ORG_HEAD));
    assert.ok(has('Anar', k.GIVEN_NAME) && has('Karimov', k.SURNAME) && has('minister', k.OFFICE_WORD));
    assert.ok(
      has('Mr.', k.HONORIFIC) && has('Reuters', k.MEDIA) && has('Friday', k.CALENDAR) && has('wife', k.PERSON_NOUN),
    );
    assert.ok(has('Jordan', k.COUNTRY) && has('Jordan', k.GIVEN_NAME));
    assert.ok(has('Saudi', k.PLACE_WORD) && has('Saudi', k.PHRASE_START));
  });

  it('minds case and leaves the commonest words alone', () => {
    assert.equal(k.gazetteerBits('who'), 0);
    assert.equal(k.gazetteerBits('us'), 0);
    assert.equal(k.gazetteerBits('turkey'), 0);
    for (const word of ['The', 'the', 'In', 'He', 'It', 'But', 'After', 'A', 'At', 'Of', 'And', '']) {
      assert.equal(k.gazetteerBits(word), 0, word);
    }
  });

  it('finds the longest name of several words', () => {
    const at = (text: string) => k.gazetteerPhrase(text.split(' '), 0);
    assert.deepEqual(at('New York Times reported'), {length: 3, bits: k.ORG_WORD | k.MEDIA});
    assert.deepEqual(at('Saudi Arabia said'), {length: 2, bits: k.COUNTRY});
    assert.deepEqual(at('Organisation of Islamic Cooperation'), {length: 4, bits: k.ORG_WORD});
    assert.equal(at('St. Kitts and Nevis')?.length, 4);
    assert.equal(at("People 's Republic of China")?.bits, k.COUNTRY);
    assert.deepEqual(at('Washington , D.C. and'), {length: 3, bits: k.CAPITAL | k.PLACE});
    assert.equal(at('New agreement'), undefined);
    assert.equal(at(''), undefined);
    assert.equal(k.gazetteerPhrase([], 3), undefined);
  });

  it('finds every line of its tables, and nothing else', () => {
    for (const lines of [textOf('gazetteer'), textOf('phrases')]) {
      const all = lines.split('\n').map(line => line.split('\t') as [string, string]);
      for (const [key, value] of all) assert.equal(valueInSortedLines(lines, key), value, key);
      const keys = new Set(all.map(([key]) => key));
      fc.assert(
        fc.property(fc.oneof(fc.string(), fc.constantFrom(...all.slice(0, 500).map(([key]) => `${key}x`))), text => {
          assert.equal(valueInSortedLines(lines, text) !== undefined, keys.has(text));
        }),
      );
    }
  });

  it('answers any string, and look-ups never throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({unit: 'binary'}), fc.string({unit: 'grapheme'})), text => {
        assert.ok(k.gazetteerBits(text) >= 0);
        k.officeByTitle(text);
        k.placeByName(text);
        k.peopleByWord(text);
        k.organizationByName(text);
        k.currencyByName(text);
        k.honorific(text);
        k.personNoun(text);
        assert.equal(k.foldName(k.foldName(text)), k.foldName(text));
      }),
      // words that every object knows
      {numRuns: 500, examples: [['__proto__'], ['constructor'], ['toString']]},
    );
  });

  it('agrees with the look-ups', () => {
    for (const country of k.countries()) {
      for (const name of [country.name, ...country.otherNames]) {
        if (!name.includes(' ')) assert.ok(has(name, k.COUNTRY), name);
        else
          assert.ok(
            name.startsWith('the ') || ((k.gazetteerPhrase(name.split(' '), 0)?.bits ?? 0) & k.COUNTRY) !== 0,
            name,
          );
      }
    }
  });
});
