import assert from 'node:assert/strict';
import type {Annotating} from './annotating.js';
import {withHelper} from './withHelper.js';

const FILE = {input: 'plain', bySigns: true, encoding: 'utf-16'} as const;
const {signal} = new AbortController();

/** Answers when it is told to. */
function slow() {
  const waiting: (() => void)[] = [];
  let closed = 0;
  const annotating: Annotating = {
    settle: async () => undefined,
    glance: async () => undefined,
    check: async () => undefined,
    summarize: () => new Promise(resolve => waiting.push(() => resolve(null))),
    close: () => void closed++,
  };
  return {annotating, waiting, closed: () => closed};
}

function both() {
  const [own, helper] = [slow(), slow()];
  let started = 0;
  const annotating = withHelper(own.annotating, () => {
    started++;
    return helper.annotating;
  });
  const ask = () => annotating.summarize('', FILE, signal);
  return {own, helper, annotating, ask, started: () => started};
}

describe('withHelper', () => {
  it('does without a helper for a file or two', async () => {
    const {own, ask, started} = both();
    const asked = [ask(), ask()];
    for (const answer of own.waiting) answer();
    await Promise.all(asked);
    assert.equal(started(), 0);
  });

  it('shares many between two, and closes both', async () => {
    const {own, helper, ask, started, annotating} = both();
    const asked = Array.from({length: 7}, ask);
    assert.deepEqual([own.waiting.length, helper.waiting.length], [4, 3]);
    assert.equal(started(), 1);
    for (const answer of [...own.waiting, ...helper.waiting]) answer();
    assert.deepEqual(await Promise.all(asked), Array(7).fill(null));
    annotating.close();
    assert.deepEqual([own.closed(), helper.closed()], [1, 1]);
  });

  it('ends the helper when nothing is left to do, and starts it again', async function () {
    this.timeout(10_000);
    const {own, helper, ask, started} = both();
    const many = async () => {
      const asked = Array.from({length: 4}, ask);
      for (const answer of [...own.waiting.splice(0), ...helper.waiting.splice(0)]) answer();
      await Promise.all(asked);
    };
    await many();
    while (helper.closed() === 0) await new Promise(resolve => setTimeout(resolve, 100));
    assert.equal(own.closed(), 0);
    await many();
    assert.equal(started(), 2);
  });
});
