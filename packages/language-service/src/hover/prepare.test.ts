import assert from 'node:assert/strict';
import type {Article} from '@nutgraf/core';
import {ARTICLE} from '../../test/support/story.js';
import {prepareCards} from './prepare.js';

/** An article that counts how often its text is asked for, as every quotation in a card does. */
function counted(article: Article): {article: Article; quoted(): number} {
  let quoted = 0;
  const watched = Object.create(article, {
    source: {
      get() {
        quoted++;
        return article.source;
      },
    },
  });
  return {article: watched, quoted: () => quoted};
}

describe('prepareCards', () => {
  // The first time there are steps that look at no article.
  before(() => [...prepareCards({...ARTICLE, entities: []})]);

  it('reads what the cards of people and of those with offices quote, a card in each step', () => {
    const {article, quoted} = counted(ARTICLE);
    const before: number[] = [];
    for (const _ of prepareCards(article)) before.push(quoted());
    const cards = ARTICLE.entities.filter(({type, roles}) => type === 'person' || roles.length > 0);
    assert.equal(before.length, cards.length);
    assert.equal(before[0], 0);
    assert.ok(before.length > 1 && before[1]! > 0 && quoted() > before.at(-1)!);
  });

  it('stops after a screenful of them, however many there are', () => {
    const [person] = ARTICLE.entities.filter(({type}) => type === 'person');
    const entities = Array.from({length: 5000}, () => person!);
    assert.equal([...prepareCards({...ARTICLE, entities})].length, 100);
  });
});
