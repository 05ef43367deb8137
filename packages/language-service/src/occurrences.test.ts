import assert from 'node:assert/strict';
import fc from 'fast-check';
import {sketch} from '../test/support/article.js';
import {entityById, occurrenceOrder, occurrencesAt, occurrencesOf, prepareOccurrences} from './occurrences.js';

describe('occurrencesAt', () => {
  it('is the innermost of all mentions at an offset, else of those that end there', () => {
    const span = fc
      .tuple(fc.nat(20), fc.integer({min: 1, max: 9}))
      .map(([start, length]) => ({start, end: start + length}));
    fc.assert(
      fc.property(fc.array(span, {maxLength: 10}), fc.nat(30), (spans, offset) => {
        const article = sketch('', {entities: spans.map((_, index) => ({name: String(index), mentions: []}))});
        spans.forEach((one, index) => {
          article.entities[index]!.mentions.push({...one, level: 'name', confidence: 1});
        });
        const all = occurrencesOf(article);
        const inside = all.filter(({mention}) => mention.start <= offset && offset < mention.end);
        const near = inside.length > 0 ? inside : all.filter(({mention}) => mention.end === offset);
        const shortest = Math.min(...near.map(({mention}) => mention.end - mention.start));
        const first = near.find(({mention}) => mention.end - mention.start === shortest)?.mention;
        const expected = near.filter(({mention}) => mention.start === first?.start && mention.end === first?.end);
        assert.deepEqual(occurrencesAt(article, offset), expected);
      }),
    );
  });
});

describe('prepareOccurrences', () => {
  it('puts the mentions where sorting puts them', () => {
    const span = fc
      .tuple(fc.nat(9), fc.integer({min: 1, max: 4}))
      .map(([start, length]) => ({start, end: start + length}));
    fc.assert(
      fc.property(fc.array(fc.array(span, {maxLength: 5}), {maxLength: 5}), entities => {
        const make = () => {
          const article = sketch('', {entities: entities.map((_, index) => ({name: String(index), mentions: []}))});
          entities.forEach((spans, index) => {
            article.entities[index]!.mentions = spans.map(one => ({...one, level: 'name', confidence: 1}));
          });
          return article;
        };
        const prepared = make();
        for (const _ of prepareOccurrences(prepared, occurrenceOrder(make())));
        assert.deepEqual(occurrencesOf(prepared), occurrencesOf(make()));
        assert.deepEqual(entityById(prepared, 'e1'), prepared.entities[0]);
      }),
    );
  });
});
