import assert from 'node:assert/strict';
import {readMarked} from '../../test/support/marked.js';

/** What Ana Berg is called in a text, and her roles. */
function anaBerg(marked: string): {mentions: string[]; roles: string[]} {
  const {entities, roles, textOf} = readMarked(marked);
  const index = entities.entities.findIndex(({name}) => name === 'Ana Berg');
  return {
    mentions: entities.entities[index]!.mentions.filter(({level}) => level !== 'name').map(textOf),
    roles: roles.filter(({entity}) => entity === index).map(({title, of}) => `${title} of ${of}`),
  };
}

describe('an office-holder named in the next sentence', () => {
  it('is who the noun phrase and its pronouns mean, and holds the office', () => {
    assert.deepEqual(anaBerg("{l:Peru}'s justice minister says she will resign. {p:Ana Berg} told reporters so."), {
      mentions: ["Peru's justice minister", 'she'],
      roles: ['justice minister of Peru'],
    });
    assert.deepEqual(anaBerg('The head of the {o:Cocoa Board} says prices rise. {p:Ana Berg} spoke in {l:Lima}.'), {
      mentions: ['The head'],
      roles: ['head of Cocoa Board'],
    });
    assert.deepEqual(anaBerg('A {d:Peruvian} lawmaker says prices rise. It rained. {p:Ana Berg} left.').roles, [
      'lawmaker of Peru',
    ]);
  });

  it('is somebody else after a title of her own, another sentence that begins with a person, or three sentences', () => {
    for (const text of [
      "{l:Peru}'s justice minister resigned. Mayor {p:Ana Berg} told reporters so.",
      "{l:Peru}'s justice minister resigned. {p:Gil Marin} left. {p:Ana Berg} told reporters so.",
      "{l:Peru}'s justice minister resigned. It rained. It snowed. {p:Ana Berg} told reporters so.",
      'The next president of {l:Peru} will have to wait. {p:Ana Berg} told reporters so.',
      "{l:Peru}'s justice minister resigned. On Monday {p:Ana Berg} told reporters so.",
    ]) {
      const {mentions, roles} = anaBerg(text);
      assert.deepEqual(mentions, [], text);
      assert.ok(!roles.some(role => /justice|president/.test(role)), text);
    }
  });

  it('may be the accused where an unnamed spokesman or judge comes first, unless she speaks', () => {
    assert.deepEqual(
      anaBerg('A court spokesman says the trial begins. {p:Ana Berg} was arrested in May.').mentions,
      [],
    );
    assert.deepEqual(anaBerg('A court spokesman says the trial begins. {p:Ana Berg} said it will be long.').mentions, [
      'A court spokesman',
    ]);
  });
});
