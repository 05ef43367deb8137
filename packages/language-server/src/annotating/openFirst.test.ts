import assert from 'node:assert/strict';
import type {Annotating} from './annotating.js';
import {FIRST_ASKED_WITHIN, openFirst} from './openFirst.js';

const READING = {input: 'plain', colours: 'all', encoding: 'utf-16'} as const;
const {signal} = new AbortController();
const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));

/** Settles, or fails to, when it is told to. */
function slow() {
  const waiting: {settle(): void; fail(): void}[] = [];
  const own: Annotating = {
    settle: () =>
      new Promise((resolve, reject) =>
        waiting.push({settle: () => resolve(undefined), fail: () => reject(new Error('failed'))}),
      ),
    glance: async () => undefined,
    check: async () => undefined,
    summarize: async () => null,
    close: () => {},
  };
  const {annotating, afterOpened} = openFirst(own);
  const state: {begun?: boolean} = {};
  void afterOpened().then(isOpen => {
    state.begun = isOpen;
  });
  return {waiting, annotating, state, settle: () => annotating.settle('', READING, signal)};
}

describe('openFirst', () => {
  it('has files wait until an article that was opened is annotated', async () => {
    const {waiting, state, settle} = slow();
    const settled = [settle(), settle()];
    await pause(FIRST_ASKED_WITHIN + 50);
    waiting[0]!.settle();
    await settled[0];
    await pause(0);
    assert.equal(state.begun, undefined);
    waiting[1]!.settle();
    await settled[1];
    await pause(0);
    assert.equal(state.begun, true);
  });

  it('has them wait no longer for one that cannot be annotated, nor for one that nobody asks for', async () => {
    const {waiting, state, settle} = slow();
    const settled = settle();
    await pause(FIRST_ASKED_WITHIN + 50);
    waiting[0]!.fail();
    await assert.rejects(settled);
    await pause(0);
    assert.equal(state.begun, true);

    const unasked = slow();
    await pause(FIRST_ASKED_WITHIN + 50);
    assert.equal(unasked.state.begun, true);
  });

  it('has each file wait until no open article is annotated', async () => {
    const {waiting, annotating, settle} = slow();
    const summarize = () => annotating.summarize('', {input: 'plain', bySigns: false, encoding: 'utf-16'}, signal);
    assert.equal(await summarize(), null);
    const settled = settle();
    const summary = summarize();
    assert.equal(await Promise.race([summary, pause(20)]), undefined);
    waiting[0]!.settle();
    await settled;
    // However many come after it.
    void settle();
    assert.equal(await summary, null);
  });

  it('lets nothing begin once it is closed', async () => {
    const {annotating, state} = slow();
    annotating.close();
    await pause(FIRST_ASKED_WITHIN + 50);
    assert.equal(state.begun, false);
  });
});
