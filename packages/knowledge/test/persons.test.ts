import assert from 'node:assert/strict';
import {givenNameGender, honorific, personNoun} from '../src/index.js';

describe('persons', () => {
  it('reads honorifics with their gender and long form', () => {
    assert.deepEqual(
      [honorific('Mr')?.gender, honorific('Ms.')?.gender, honorific('Dr')?.gender],
      ['m', 'f', undefined],
    );
    // Women bear these as well.
    assert.deepEqual(
      [honorific('Datuk')?.gender, honorific('Tan Sri')?.gender, honorific('Datin')?.gender],
      [honorific('Dr')?.gender, honorific('Dr')?.gender, 'f'],
    );
    assert.deepEqual(honorific('Lt. Gen.'), {
      text: 'Lt. Gen.',
      gender: undefined,
      kind: 'military',
      long: 'Lieutenant General',
    });
    assert.equal(honorific('Her Excellency')?.gender, 'f');
    assert.equal(honorific('H.E.')?.kind, 'diplomatic');
    assert.equal(honorific('mr'), undefined);
  });

  it('reads nouns for persons and kin in either number', () => {
    assert.deepEqual([personNoun('wives')?.gender, personNoun('Wife')?.isPlural], ['f', false]);
    assert.deepEqual([personNoun('men')?.singular, personNoun('men')?.isPlural], ['man', true]);
    assert.equal(personNoun('fiancee')?.kind, 'kin');
    assert.equal(personNoun('table'), undefined);
  });

  it('tells the gender of given names that suggest one', () => {
    const women = ['Mehriban', 'Maria', 'Aisha', 'Yulia', 'Ngozi', 'Ayşe', 'Giorgia'];
    const men = ['Ilham', 'John', 'Shavkat', 'Recep', 'Jean-Pierre', 'Jordan', 'ANTÓNIO'];
    assert.deepEqual(
      women.map(givenNameGender),
      women.map(() => 'f'),
    );
    assert.deepEqual(
      men.map(givenNameGender),
      men.map(() => 'm'),
    );
    assert.deepEqual(['Alexis', 'Dominique', 'Baku', 'minister', ''].map(givenNameGender), Array(5).fill(undefined));
  });
});
