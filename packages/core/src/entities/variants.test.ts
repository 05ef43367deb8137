import assert from 'node:assert/strict';
import {readMarked} from '../../test/support/marked.js';

/** Names of the entity whose name this is, in order. */
function namesOf(marked: string, name: string): string[] {
  const text = readMarked(marked);
  const entity = text.entities.entities.find(candidate => candidate.name === name);
  assert.ok(entity, `no entity "${name}" among ${text.entities.entities.map(candidate => candidate.name).join(', ')}`);
  return entity.mentions.filter(({level}) => level === 'name').map(text.textOf);
}

describe('variants of a name', () => {
  it("with a father's name stay the child's: a father and his son are two people", () => {
    const text =
      'King {p:Jalal bin Nasser Al Qadi} met Prince {p:Omar bin Jalal bin Nasser Al Qadi}. King {p:Jalal} spoke. Prince {p:Omar} listened. {p:Omar bin Jalal} left. {p:Bin Jalal} returned.';
    assert.deepEqual(namesOf(text, 'Jalal bin Nasser Al Qadi'), ['Jalal bin Nasser Al Qadi', 'Jalal']);
    assert.deepEqual(namesOf(text, 'Omar bin Jalal bin Nasser Al Qadi'), [
      'Omar bin Jalal bin Nasser Al Qadi',
      'Omar',
      'Omar bin Jalal',
      'Bin Jalal',
    ]);
  });

  it('may leave out a word in the middle, or be written with another letter', () => {
    const text = '{p:Moussa Idris Barka Tano} spoke. {p:Moussa Barka} left. {p:Barka Tano} came.';
    assert.equal(namesOf(text, 'Moussa Idris Barka Tano').length, 3);
    assert.equal(namesOf('{p:Hassan El-Misi} spoke. {p:El-Missi} left.', 'Hassan El-Misi').length, 2);
  });

  it('may hold a word of respect or an office', () => {
    assert.equal(namesOf('{p:Sabiha Juma Rashid} spoke. {p:Mama Sabiha} smiled.', 'Sabiha Juma Rashid').length, 2);
    assert.equal(namesOf('Ambassador {p:Ned Hollis} came. {p:Special Envoy Hollis} left.', 'Ned Hollis').length, 2);
    assert.equal(namesOf('{p:Sultan Al Zaber} spoke. {p:Al Zaber} left.', 'Sultan Al Zaber').length, 2);
  });

  it('may be told by "known as"', () => {
    assert.equal(
      namesOf('{p:Yoyok Wirado}, better known as {p:Yowi}, spoke. {p:Yowi} left.', 'Yoyok Wirado').length,
      3,
    );
    assert.equal(readMarked('{p:Ana Novak} spoke as {p:Ben Oduya} left.').entities.entities.length, 2);
  });

  it('of a body may lack its legal form, or turn its words around', () => {
    assert.equal(namesOf('{o:Bluecrane PLC} grew. {o:Bluecrane} paid.', 'Bluecrane PLC').length, 2);
    assert.equal(
      namesOf(
        'The {o:Ministry of Foreign Affairs} spoke. The {o:Foreign Ministry} agreed.',
        'Ministry of Foreign Affairs',
      ).length,
      2,
    );
    assert.equal(
      readMarked('The {o:Ministry of Trade} spoke. The {o:Finance Ministry} agreed.').entities.entities.length,
      2,
    );
  });

  it('in initials are of what they stand for, whatever they were taken for', () => {
    assert.equal(namesOf('The {o:Lake Revenue Authority} spoke. {p:LRA} agreed.', 'Lake Revenue Authority').length, 2);
  });
});
