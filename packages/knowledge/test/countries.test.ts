import assert from 'node:assert/strict';
import {countries, countryByCapital, countryByCode, countryByDemonym, countryByName} from '../src/index.js';

const codeOf = (name: string): string | undefined => countryByName(name)?.country.iso2;
const peopleOf = (word: string): string | undefined => countryByDemonym(word)?.country.iso2;

describe('countries', () => {
  it('tells countries with alike names apart', () => {
    assert.deepEqual(
      ['Niger', 'Nigeria', 'Guinea', 'Guinea-Bissau', 'Equatorial Guinea', 'Papua New Guinea'].map(codeOf),
      ['NE', 'NG', 'GN', 'GW', 'GQ', 'PG'],
    );
    assert.deepEqual(['Nigerien', 'Nigerian', 'Guinean', 'Bissau-Guinean'].map(peopleOf), ['NE', 'NG', 'GN', 'GW']);
    assert.deepEqual(
      ['Sudan', 'South Sudan', 'North Korea', 'South Korea', 'DPRK', 'Austria', 'Australia'].map(codeOf),
      ['SD', 'SS', 'KP', 'KR', 'KP', 'AT', 'AU'],
    );
  });

  it('says when a name belongs to two countries, the usual one first', () => {
    const congo = countryByName('Congo')!;
    assert.deepEqual([congo.country.iso2, congo.alternatives.map(country => country.iso2)], ['CD', ['CG']]);
    const dominican = countryByDemonym('Dominican')!;
    assert.deepEqual([dominican.country.iso2, dominican.alternatives.map(country => country.iso2)], ['DO', ['DM']]);
    const korean = countryByDemonym('Koreans')!;
    assert.deepEqual([korean.country.iso2, korean.alternatives.map(country => country.iso2)], ['KR', ['KP']]);
    assert.deepEqual(countryByName('DRC')?.alternatives, []);
  });

  it('minds case, but neither diacritics, dots, articles nor headings in capitals', () => {
    assert.deepEqual(['us', 'turkey', 'chad', 'Us', 'jordan'].map(codeOf), Array(5).fill(undefined));
    assert.deepEqual(['US', 'U.S.', 'the United States', 'The UAE'].map(codeOf), ['US', 'US', 'US', 'AE']);
    assert.deepEqual(['Türkiye', 'Turkiye', 'TURKEY', 'Cote d’Ivoire', "Côte d'Ivoire", 'Ivory Coast'].map(codeOf), [
      'TR',
      'TR',
      'TR',
      'CI',
      'CI',
      'CI',
    ]);
  });

  it('knows former names for what they are', () => {
    for (const [name, code] of [
      ['Swaziland', 'SZ'],
      ['Zaire', 'CD'],
      ['Ceylon', 'LK'],
      ['Soviet Union', 'RU'],
    ] as const) {
      const match = countryByName(name)!;
      assert.deepEqual([match.country.iso2, match.former], [code, true], name);
    }
    assert.equal(countryByName('Burma')?.former, false);
  });

  it('tells adjective, singular and plural, and whether the word is a language too', () => {
    const read = (word: string) => {
      const match = countryByDemonym(word)!;
      return [match.country.iso2, match.forms.join(), match.alsoLanguage];
    };
    assert.deepEqual(read('Azerbaijani'), ['AZ', 'adjective,noun-singular', true]);
    assert.deepEqual(read('Azerbaijanis'), ['AZ', 'noun-plural', false]);
    assert.deepEqual(read('Swede'), ['SE', 'noun-singular', false]);
    assert.deepEqual(read('Britons'), ['GB', 'noun-plural', false]);
    assert.deepEqual(read('New Zealanders'), ['NZ', 'noun-plural', false]);
    assert.deepEqual(read('Saudi'), ['SA', 'adjective,noun-singular', false]);
  });

  it('finds the country a capital or seat of government stands for', () => {
    const seatOf = (city: string) => {
      const match = countryByCapital(city)!;
      return [match.country.iso2, match.capital.role];
    };
    assert.deepEqual(seatOf('Kiev'), ['UA', 'capital']);
    assert.deepEqual(seatOf('The Hague'), ['NL', 'seat']);
    assert.deepEqual(seatOf('BAKU'), ['AZ', 'capital']);
    assert.deepEqual(seatOf('Kingston'), ['JM', 'capital']);
  });

  it('derives the common noun news uses from the formal name', () => {
    assert.deepEqual(countryByCode('SAU')?.kinds, ['Kingdom']);
    assert.deepEqual(countryByCode('OM')?.kinds, ['Sultanate']);
    assert.deepEqual(countryByCode('QA')?.kinds, ['State', 'Emirate']);
  });

  it('finds every country by each of its names, adjectives, nouns and capitals', () => {
    for (const country of countries()) {
      const borne = (match: {country: unknown; alternatives: readonly unknown[]} | undefined) =>
        match !== undefined && [match.country, ...match.alternatives].includes(country);
      for (const name of [country.name, country.formalName ?? country.name, ...country.otherNames]) {
        assert.ok(borne(countryByName(name)), `${country.iso2}: ${name}`);
      }
      for (const word of [...country.adjectives, ...country.nouns.flatMap(noun => [noun.singular, noun.plural])]) {
        assert.ok(borne(countryByDemonym(word)), `${country.iso2}: ${word}`);
      }
      for (const capital of country.capitals)
        assert.ok(borne(countryByCapital(capital.name)), `${country.iso2}: ${capital.name}`);
    }
  });
});
