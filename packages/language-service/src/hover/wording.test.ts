import assert from 'node:assert/strict';
import type {ArticleEvent} from '@nutgraf/core';
import {wordDate, wordEvent, wordValue} from './wording.js';

describe('wordDate', () => {
  it('words dates, months, years, times and intervals, and leaves anything else as it is', () => {
    const dates = [
      '2021-12-22',
      '2021-12',
      '2021',
      '2021-12-02T09:30:00Z',
      '2021-12-01/2021-12-03',
      '2021-13-01',
      'P2D',
    ];
    assert.deepEqual(dates.map(wordDate), [
      '22 December 2021',
      'December 2021',
      '2021',
      '2 December 2021, 09:30',
      '1 December 2021 to 3 December 2021',
      '2021-13-01',
      'P2D',
    ]);
  });
});

describe('wordValue', () => {
  it('words sums, quantities and percentages', () => {
    const values = [{amount: 5, currency: 'EUR'}, {amount: 3, unit: 'km'}, {amount: 30}, '2021'];
    assert.deepEqual(values.map(wordValue), ['5 EUR', '3 km', '30', '2021']);
  });
});

describe('wordEvent', () => {
  const event = (type: ArticleEvent['type'], status: ArticleEvent['status'] = 'held') =>
    ({type, status}) as ArticleEvent;

  it('names the others, or the event alone', () => {
    assert.equal(wordEvent(event('meeting'), ['A', 'B', 'C']), 'Met A, B and C');
    assert.equal(wordEvent(event('meeting', 'planned'), ['A']), 'To meet A');
    assert.equal(wordEvent(event('call', 'cancelled'), []), 'A call, called off');
    assert.equal(wordEvent(event('visit'), []), 'Visit');
    assert.equal(wordEvent(event('visit'), ['A']), 'Visit, with A');
  });
});
