import type {Article} from '@nutgraf/core';
import {prepareCards, prepareOccurrences, prepareReading, prepareRelations, SafeError} from '@nutgraf/language-service';
import type {Annotating} from './annotating.js';
import type {AnnotatorThread, Reply, Request} from './messages.js';
import {fromPieces} from './pieces.js';
import {nextRound, pause} from './rounds.js';

/** How often a thread that ended is started again: what ends it time and again will go on doing so. */
const MAX_RESTARTS = 3;

/** How often of these a thread that never was there: what keeps it from coming up will mostly do so again. */
const MAX_STILLBORN = 1;

/** How often a text is tried that was being annotated when a thread ended: it may be why. */
const MAX_ATTEMPTS = 2;

/** Milliseconds that colours wait for the names of a paragraph; they come later with the article. */
const GLANCE_WAIT = 4;

/** Articles with each of which cards are prepared: the first time loads what reads Markdown, a few more compile it. */
const PREPARATIONS = 8;

/** Milliseconds between two cards that are prepared: a request takes less, so that it has to wait for one at most. */
const BETWEEN_CARDS = 4;

/** In place of a reply: there is no thread any more. */
const LOST = 'lost';

interface Waiting {
  request: Request;
  attempts: number;
  /** Whether the thread has it. */
  posted: boolean;
  resolve(reply: Reply | typeof LOST | undefined): void;
  reject(error: Error): void;
}

/**
 * In a thread of its own, started at once and again when it ends; in this one, by `instead`, when that happens too
 * often.
 */
export function annotateInThread(
  start: () => AnnotatorThread,
  instead: () => Annotating,
  log: (message: string) => void,
): Annotating {
  const waiting = new Map<number, Waiting>();
  let thread: AnnotatorThread | undefined;
  let fallback: Annotating | undefined;
  let ready = false;
  /** Once a thread has ended, requests go to the next one by one, so that it is known which of them ends it. */
  let careful = false;
  let restarts = 0;
  let stillborn = 0;
  let ids = 0;
  let glances = 0;
  let preparations = 0;
  let closed = false;
  /** Ends the preparation of cards of the article before. */
  let cards = new AbortController();

  function begin(): void {
    let begun: AnnotatorThread;
    try {
      begun = start();
    } catch (error) {
      giveUp(error instanceof Error ? error.name : 'unknown');
      return;
    }
    thread = begun;
    ready = false;
    begun.onMessage(reply => {
      if (reply.kind === 'ready') {
        ready = true;
        return;
      }
      const one = waiting.get(reply.id);
      waiting.delete(reply.id);
      advance();
      if (reply.kind === 'failed') one?.reject(new SafeError(reply.reason));
      else one?.resolve(reply);
    });
    begun.onEnd(reason => {
      if (thread === begun && !closed) again(reason);
    });
  }

  function again(reason: string): void {
    thread = undefined;
    if (restarts === MAX_RESTARTS || (!ready && stillborn === MAX_STILLBORN)) {
      giveUp(reason);
      return;
    }
    restarts++;
    if (!ready) stillborn++;
    log(`The annotator ended (${reason}) and is started again, ${restarts} of ${MAX_RESTARTS} times.`);
    careful ||= ready;
    for (const [id, one] of waiting) {
      // What no thread has read yet cannot have ended it.
      if (!ready && one.posted) one.attempts--;
      const again = one.request.kind !== 'glance' && one.attempts < MAX_ATTEMPTS;
      if (one.posted && !again) drop(id, one);
      one.posted = false;
    }
    begin();
    advance();
  }

  function giveUp(reason: string): void {
    log(`The annotator ended (${reason}); articles are annotated between requests now, which is slower.`);
    fallback = instead();
    for (const [id, one] of waiting) {
      if (ready && one.posted && one.attempts >= MAX_ATTEMPTS) drop(id, one);
      else one.resolve(LOST);
    }
    waiting.clear();
  }

  function drop(id: number, one: Waiting): void {
    waiting.delete(id);
    one.reject(new SafeError('the annotator ended while it was annotated'));
  }

  function advance(): void {
    let busy = false;
    for (const one of waiting.values()) {
      if (one.request.kind === 'glance') continue;
      if (careful && busy) return;
      busy = true;
      if (!one.posted) post(one);
    }
  }

  function post(one: Waiting): void {
    one.attempts++;
    one.posted = true;
    thread?.post(one.request);
  }

  /** Posts a request; the reply is undefined after the signal has aborted. */
  function ask(request: Request, signal?: AbortSignal): Promise<Reply | typeof LOST | undefined> {
    const {id} = request;
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return resolve(undefined);
      const cancel = () => {
        if (waiting.delete(id) && one.posted) thread?.post({id, kind: 'cancel'});
        advance();
        resolve(undefined);
      };
      const settled = () => signal?.removeEventListener('abort', cancel);
      const one: Waiting = {
        request,
        attempts: 0,
        posted: false,
        resolve: reply => {
          settled();
          resolve(reply);
        },
        reject: error => {
          settled();
          reject(error);
        },
      };
      signal?.addEventListener('abort', cancel, {once: true});
      waiting.set(id, one);
      if (request.kind === 'glance') post(one);
      else advance();
    });
  }

  const another = () => fallback;

  begin();
  return {
    async settle(text, reading, signal) {
      if (fallback) return fallback.settle(text, reading, signal);
      const asked = ask({id: ++ids, kind: 'settle', text, reading}, signal);
      if (preparations < PREPARATIONS) {
        // This thread has nothing to do until the article is there.
        preparations++;
        await nextRound();
        prepareReading();
      }
      const reply = await asked;
      if (reply === LOST) return another()?.settle(text, reading, signal);
      if (reply?.kind !== 'settled') return undefined;
      const article = await fromPieces(text, reply.pieces, nextRound, signal);
      if (!article) return undefined;
      for (const _ of prepareOccurrences(article, reply.places)) await nextRound();
      for (const _ of prepareRelations(article)) await nextRound();
      if (signal.aborted) return undefined;
      cards.abort();
      cards = new AbortController();
      void prepare(article, cards.signal);
      return {article, tokens: reply.tokens};
    },
    async glance(text, reading) {
      if (fallback) return fallback.glance(text, reading);
      // One that is late means that the thread is busy; others would only queue behind it.
      if (glances > 0) return undefined;
      glances++;
      const late = new AbortController();
      const reply = ask({id: ++ids, kind: 'glance', text, reading}).finally(() => {
        glances--;
        late.abort();
      });
      const first = await Promise.race([reply.catch(() => undefined), pause(GLANCE_WAIT, late.signal)]);
      return typeof first === 'object' && first.kind === 'glanced' ? first.tokens : undefined;
    },
    async summarize(text, file, signal) {
      if (fallback) return fallback.summarize(text, file, signal);
      const reply = await ask({id: ++ids, kind: 'summarize', text, file}, signal);
      if (reply === LOST) return another()?.summarize(text, file, signal);
      return reply?.kind === 'summarized' ? reply.summary : undefined;
    },
    async check(article, options, signal) {
      if (fallback) return fallback.check(article, options, signal);
      const {source: text, input} = article;
      const reply = await ask({id: ++ids, kind: 'check', text, input, options}, signal);
      if (reply === LOST) return another()?.check(article, options, signal);
      return reply?.kind === 'checked' ? reply.findings : undefined;
    },
    close() {
      closed = true;
      cards.abort();
      thread?.terminate();
      for (const one of waiting.values()) one.resolve(undefined);
      waiting.clear();
    },
  };
}

/** Prepares cards while nothing is asked for. Never rejects: a card that cannot be made is answered for when it is asked for. */
async function prepare(article: Article, signal: AbortSignal): Promise<void> {
  try {
    for (const _ of prepareCards(article)) {
      await pause(BETWEEN_CARDS, signal);
      if (signal.aborted) return;
    }
  } catch {}
}
