import assert from 'node:assert/strict';
import {readMarked} from '../../test/support/marked.js';

/** Mentions of the entity with this name that are no names. */
function references(marked: string, name: string): string[] {
  const text = readMarked(marked);
  const entity = text.entities.entities.find(candidate => candidate.name === name);
  assert.ok(entity, `no entity "${name}" among ${text.entities.entities.map(candidate => candidate.name).join(', ')}`);
  return entity.mentions.filter(({level}) => level !== 'name' && level !== 'demonym').map(text.textOf);
}

describe('what places are called', () => {
  it('a capital by its country', () => {
    const text = 'Senator {p:Rosa Quiroz} spoke in {l:La Paz}. Traders in the {d:Bolivian} capital closed their shops.';
    assert.deepEqual(references(text, 'La Paz'), ['the Bolivian capital']);
  });

  it('a capital whose name follows is told by that', () => {
    const text = 'Senator {p:Rosa Quiroz} spoke in {l:La Paz}. She left the {d:Bolivian} capital, {l:La Paz}.';
    assert.deepEqual(references(text, 'La Paz'), []);
  });

  it('a first part of a country by what such parts are', () => {
    const text = '{l:Tamil Nadu} opened ten clinics on Monday. The state will need nurses.';
    assert.deepEqual(references(text, 'Tamil Nadu'), ['The state']);
  });

  it('the one city told some sentences before', () => {
    const text = 'Nurses marched in {l:Peshawar}. They sang. They carried lamps. Doctors in the city joined them.';
    assert.deepEqual(references(text, 'Peshawar'), ['the city']);
  });

  it('no city where a town has been told since', () => {
    const text = 'Nurses marched in {l:Peshawar}. They sang. In the town of {l:Kotgarh} it rained. The city was dark.';
    assert.deepEqual(references(text, 'Peshawar'), []);
  });

  it('a hospital by that, and as a facility', () => {
    const text = '{f:Kalonga Hospital} has no gloves. The hospital has 90 beds. The facility opened in May.';
    assert.deepEqual(references(text, 'Kalonga Hospital'), ['The hospital', 'The facility']);
  });
});

describe('what bodies are called', () => {
  it('a top court, which no high court is', () => {
    const text = 'The {o:Supreme Court} sat on Monday. The {o:High Court} did not. The top court heard two farmers.';
    assert.deepEqual(references(text, 'Supreme Court'), ['The top court']);
  });

  it('a company by what it deals in', () => {
    const text = 'The {o:Mwera Water Company} cut supplies. The utility blamed old pumps.';
    assert.deepEqual(references(text, 'Mwera Water Company'), ['The utility']);
  });

  it('"it called on" is of who spoke, and "its director" of a hospital', () => {
    const text = 'The {o:Ministry of Wells} said that rain was near. It called on farmers to wait.';
    assert.deepEqual(references(text, 'Ministry of Wells'), ['It']);
    const other = 'The boy lies in {f:Kalonga Hospital}. Its director, Dr {p:Ida Mbeki}, gave no news.';
    assert.deepEqual(references(other, 'Kalonga Hospital'), ['Its']);
  });
});

describe('"its" before an office', () => {
  it('is of the body named by the subject', () => {
    const text = '{o:Benin Sugar} and {l:Togo} agreed. The {o:Harbour} news agency praised its director.';
    assert.deepEqual(references(text, 'Harbour'), ['its']);
  });

  it('is of no country whose party or commission is the subject', () => {
    const text = "{l:Togo}'s ruling party chose its chairman.";
    assert.deepEqual(references(text, 'Togo'), []);
  });
});

describe('whose brother is greeted', () => {
  it('is who receives the greetings', () => {
    const text =
      'Minister {p:Amer Saqqaf} conveyed to President {p:Luc Adande} the greetings of his brother, the emir.';
    assert.ok(references(text, 'Luc Adande').includes('his'));
  });
});

describe('what officers are called', () => {
  it('a consul-general a diplomat', () => {
    const text = 'Consul-general {p:Ida Yusof} met the pupils. The diplomat left on Friday.';
    assert.deepEqual(references(text, 'Ida Yusof'), ['The diplomat']);
  });

  it('the head of a union a trade unionist and a union leader', () => {
    const text =
      'Secretary-general of the {o:Dockers Union} {p:Peter Obi} spoke. The unionist said so. The union leader left.';
    assert.deepEqual(references(text, 'Peter Obi'), ['The unionist', 'The union leader']);
  });

  it('by the field that the office tells', () => {
    assert.deepEqual(references('Archbishop {p:Sam Addo} spoke. The church leader left.', 'Sam Addo'), [
      'The church leader',
    ]);
    assert.deepEqual(references('Rear Admiral {p:Lee Minho} spoke. The naval officer left.', 'Lee Minho'), [
      'The naval officer',
    ]);
  });

  it('a new ambassador', () => {
    const text = 'The new ambassador of {l:Japan}, {p:Kenji Mori}, came. The new ambassador saw the port.';
    assert.deepEqual(references(text, 'Kenji Mori'), ['The new ambassador']);
  });
});

describe('who has just been called "he"', () => {
  it('is not "she"', () => {
    const text = 'Major {p:Wichai Suk} met Consul-general {p:Aminah Yusof} at his station. She asked for tea.';
    assert.deepEqual(references(text, 'Aminah Yusof'), ['She']);
  });
});
