import assert from 'node:assert/strict';
import {peopleByWord, placeByName, regions, regionsByName} from '../src/index.js';

describe('places', () => {
  const read = (name: string) => {
    const place = placeByName(name);
    return place && [place.kind, place.country?.iso2, place.ambiguous];
  };

  it('puts countries before capitals, and these before regions and cities', () => {
    assert.deepEqual(read('Georgia'), ['country', 'GE', true]);
    assert.deepEqual(read('Djibouti'), ['country', 'DJ', false]);
    assert.deepEqual(read('Ankara'), ['capital', 'TR', false]);
    assert.deepEqual(read('the Middle East'), ['region', undefined, false]);
    assert.deepEqual(read('Africa'), ['continent', undefined, false]);
    assert.deepEqual(read('Caspian Sea'), ['water', undefined, false]);
  });

  it('puts the larger of two cities of one name first', () => {
    const hyderabad = placeByName('Hyderabad')!;
    assert.deepEqual(
      [hyderabad.country?.iso2, hyderabad.alternatives.map(place => place.country?.iso2)],
      ['IN', ['PK']],
    );
    assert.deepEqual(read('Birmingham')?.slice(0, 2), ['city', 'GB']);
  });

  it('knows English names beside local ones', () => {
    for (const [name, code] of [
      ['Munich', 'DE'],
      ['Köln', 'DE'],
      ['Cologne', 'DE'],
      ['Bombay', 'IN'],
      ['Mosul', 'IQ'],
    ] as const) {
      assert.equal(placeByName(name)?.country?.iso2, code, name);
    }
  });

  it('minds case, except in headings', () => {
    assert.equal(read('nice'), undefined);
    assert.equal(read('reading'), undefined);
    assert.deepEqual(read('ISTANBUL')?.slice(0, 2), ['city', 'TR']);
    assert.equal(read(''), undefined);
  });

  it('does not take peoples and religions for places', () => {
    assert.equal(placeByName('Kurds'), undefined);
    assert.equal(placeByName('Muslims'), undefined);
    assert.equal(regionsByName('Kurds')[0]?.isPlace, false);
  });

  it('reads demonyms of countries, regions, peoples and religions', () => {
    assert.equal(peopleByWord('Norwegians')?.country?.iso2, 'NO');
    assert.equal(peopleByWord('Scottish')?.country?.iso2, 'GB');
    assert.equal(peopleByWord('Scottish')?.region?.name, 'Scotland');
    assert.equal(peopleByWord('Kurdish')?.region?.kind, 'people');
    assert.equal(peopleByWord('Sunni')?.region?.kind, 'religion');
    assert.equal(peopleByWord('polish'), undefined);
  });

  it('finds every region by each of its names and words', () => {
    for (const region of regions()) {
      for (const name of [region.name, ...region.aliases]) assert.ok(regionsByName(name).includes(region), name);
      for (const word of [...region.adjectives, ...region.nouns.flatMap(noun => [noun.singular, noun.plural])]) {
        assert.ok(peopleByWord(word)?.region, word);
      }
    }
  });
});
