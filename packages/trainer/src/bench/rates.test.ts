import assert from 'node:assert/strict';
import {charactersASecond} from './rates.js';

describe('speeds side by side', () => {
  /** A clock that stands still but while systems work. */
  function systems() {
    let now = 0;
    const seen: Record<'quick' | 'slow', string[]> = {quick: [], slow: []};
    const order: string[] = [];
    const system = (name: 'quick' | 'slow', cost: number) => (text: {text: string}) => {
      now += cost;
      seen[name].push(text.text);
      if (order.at(-1) !== name) order.push(name);
    };
    return {clock: () => now, seen, order, work: {quick: system('quick', 1), slow: system('slow', 10)}};
  }
  const texts = ['aaaa', 'bb', 'cccccc'].map(text => ({text}));

  it('are characters a second of time at work', () => {
    const {clock, work} = systems();
    assert.deepEqual(charactersASecond(texts, work, 60, 1, clock), {quick: 4000, slow: 400});
  });

  it('are over whole passes, for each system after a pass to warm up, however short the time', () => {
    const {clock, seen, work} = systems();
    charactersASecond(texts, work, 1, 1, clock);
    assert.deepEqual([seen.quick.length, seen.slow.length], [6, 6]);
    assert.deepEqual(seen.slow.slice(3), ['aaaa', 'bb', 'cccccc']);
  });

  it('are measured after as many whole passes as the time to warm up takes', () => {
    const {clock, seen, work} = systems();
    charactersASecond(texts, work, 1, 50, clock);
    assert.deepEqual([seen.quick.length, seen.slow.length], [51 + 3, 6 + 3]);
  });

  it('are measured in turns', () => {
    const {clock, order, work} = systems();
    charactersASecond(texts, work, 240, 1, clock);
    assert.ok(order.length > 10, order.join(' '));
  });
});
