import assert from 'node:assert/strict';
import {sketch} from '../test/support/article.js';
import {shortName, wordsOf} from './names.js';

function short(name: string): string {
  const article = sketch(name, {entities: [{name, mentions: [{words: name}]}]});
  return shortName(article, article.entities[0]!);
}

describe('shortName', () => {
  it('is the form that the article has', () => {
    const source = 'Ada Lund Brandt left. Lund Brandt wept.';
    const article = sketch(source, {
      entities: [{name: 'Ada Lund Brandt', mentions: [{words: 'Ada Lund Brandt'}, {words: ['Lund Brandt', 2]}]}],
    });
    assert.equal(shortName(article, article.entities[0]!), 'Lund Brandt');
  });

  it('is else the last word, with its particles', () => {
    assert.equal(short('Ada van der Berg'), 'van der Berg');
    assert.equal(short('Ada Brandt'), 'Brandt');
    assert.equal(short('Ada'), 'Ada');
  });
});

describe('wordsOf', () => {
  it('knows initials, hyphens and apostrophes, and leaves marks out', () => {
    assert.deepEqual(wordsOf("**J.** O'Neill-Élan  Jr."), ['J.', "O'Neill-Élan", 'Jr.']);
  });
});
