import type {Annotator} from '@nutgraf/core';
import {occurrenceOrder, tokensOf, wordError} from '@nutgraf/language-service';
import {summarySteps} from '../indexing/summary.js';
import type {Port, Reply, Request} from './messages.js';
import {toPieces} from './pieces.js';
import {nextRound} from './rounds.js';

/** What is under way: what an open document waits for goes before what the index wants. */
interface Job {
  id: number;
  urgent: boolean;
  steps: Generator<undefined, {reply: Reply; transfer?: ArrayBuffer[]}, undefined>;
}

/**
 * Annotates on behalf of the other end of a port. Requests and cancellations are read between the stages.
 *
 * @param untilAsked steps of what is to be done until the first request comes
 */
export function annotateForPort(
  port: Port<Reply, Request>,
  annotator: Annotator,
  untilAsked?: Generator<undefined, void, undefined>,
): void {
  const jobs = new Map<number, Job>();
  let running = false;
  let asked = false;

  async function idle(steps: Generator<undefined, void, undefined>): Promise<void> {
    for (;;) {
      await nextRound();
      if (asked || steps.next().done) return;
    }
  }

  async function run(): Promise<void> {
    if (running) return;
    running = true;
    // What arrived along with the first request is read before it is begun with.
    await nextRound();
    for (let job = next(); job; job = next()) {
      step(job);
      await nextRound();
    }
    running = false;
  }

  function next(): Job | undefined {
    let first: Job | undefined;
    for (const job of jobs.values()) {
      if (job.urgent) return job;
      first ??= job;
    }
    return first;
  }

  function step({id, steps}: Job): void {
    try {
      const {done, value} = steps.next();
      if (!done) return;
      jobs.delete(id);
      port.post(value.reply, value.transfer);
    } catch (error) {
      jobs.delete(id);
      port.post({id, kind: 'failed', reason: wordError(error)});
    }
  }

  port.post({id: 0, kind: 'ready'});
  port.onMessage(request => {
    asked = true;
    const {id} = request;
    switch (request.kind) {
      case 'cancel':
        jobs.delete(id);
        return;
      case 'glance':
        // Somebody is typing: at once, whatever else is under way.
        step({id, urgent: true, steps: glance(annotator, request)});
        return;
      case 'settle':
        jobs.set(id, {id, urgent: true, steps: settle(annotator, request)});
        break;
      case 'summarize':
        jobs.set(id, {id, urgent: false, steps: summary(annotator, request)});
    }
    void run();
  });
  if (untilAsked) void idle(untilAsked);
}

function* settle(
  annotator: Annotator,
  {id, text, reading}: Extract<Request, {kind: 'settle' | 'glance'}>,
): Job['steps'] {
  const article = yield* annotator.annotateSteps(text, {input: reading.input});
  yield;
  const tokens = tokensOf(article, reading, text);
  yield;
  const places = occurrenceOrder(article);
  yield;
  const pieces = toPieces(article);
  const reply: Reply = {id, kind: 'settled', pieces, tokens, places};
  return {reply, transfer: [tokens.buffer, places.buffer, ...pieces.map(({buffer}) => buffer)]};
}

// biome-ignore lint/correctness/useYield: too short for steps
function* glance(
  annotator: Annotator,
  {id, text, reading}: Extract<Request, {kind: 'settle' | 'glance'}>,
): Job['steps'] {
  const tokens = tokensOf(annotator.annotate(text, {input: reading.input}), reading, text);
  return {reply: {id, kind: 'glanced', tokens}, transfer: [tokens.buffer]};
}

function* summary(annotator: Annotator, {id, text, file}: Extract<Request, {kind: 'summarize'}>): Job['steps'] {
  const summary = yield* summarySteps(annotator, text, file);
  return {reply: {id, kind: 'summarized', summary}};
}
