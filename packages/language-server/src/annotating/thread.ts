import type {checkSteps as CheckSteps} from '@nutgraf/checks';
import type {Annotator} from '@nutgraf/core';
import {occurrenceOrder, tokensOf, wordError} from '@nutgraf/language-service';
import {summarySteps} from '../indexing/summary.js';
import type {Port, Reply, Request} from './messages.js';
import {toPieces} from './pieces.js';
import {RecentArticles} from './recentArticles.js';
import {nextRound} from './rounds.js';

/** What goes first: an open document, then what is to be said of it, then what the index wants. */
const URGENCY = {settle: 2, check: 1, summarize: 0} as const;

interface Job {
  id: number;
  urgency: number;
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
  const recent = new RecentArticles();
  /** Checks that wait for the rules to be read. */
  const loading = new Set<number>();
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
    for (const job of jobs.values()) if (!first || job.urgency > first.urgency) first = job;
    return first;
  }

  function step({id, steps}: Pick<Job, 'id' | 'steps'>): void {
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

  function add(id: number, urgency: number, steps: Job['steps']): void {
    jobs.set(id, {id, urgency, steps});
    void run();
  }

  /** The rules are read when they are first needed: colours do not wait for them. */
  async function addCheck(request: Extract<Request, {kind: 'check'}>): Promise<void> {
    const {id} = request;
    loading.add(id);
    try {
      const {checkSteps} = await import('@nutgraf/checks');
      if (loading.delete(id)) add(id, URGENCY.check, checked(checkSteps, annotator, request, recent));
    } catch (error) {
      if (loading.delete(id)) port.post({id, kind: 'failed', reason: wordError(error)});
    }
  }

  port.post({id: 0, kind: 'ready'});
  port.onMessage(request => {
    asked = true;
    const {id} = request;
    switch (request.kind) {
      case 'cancel':
        jobs.delete(id);
        loading.delete(id);
        break;
      case 'glance':
        // Somebody is typing: at once, whatever else is under way.
        step({id, steps: glance(annotator, request)});
        break;
      case 'settle':
        add(id, URGENCY.settle, settle(annotator, request, recent));
        break;
      case 'check':
        void addCheck(request);
        break;
      case 'summarize':
        add(id, URGENCY.summarize, summary(annotator, request));
    }
  });
  if (untilAsked) void idle(untilAsked);
}

function* settle(
  annotator: Annotator,
  {id, text, reading}: Extract<Request, {kind: 'settle' | 'glance'}>,
  recent: RecentArticles,
): Job['steps'] {
  const article = yield* annotator.annotateSteps(text, {input: reading.input});
  recent.add(article);
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

function* checked(
  checkSteps: typeof CheckSteps,
  annotator: Annotator,
  {id, text, input, options}: Extract<Request, {kind: 'check'}>,
  recent: RecentArticles,
): Job['steps'] {
  const article = recent.find(text, input) ?? (yield* annotator.annotateSteps(text, {input}));
  yield;
  const findings = yield* checkSteps(article, options);
  return {reply: {id, kind: 'checked', findings}};
}
