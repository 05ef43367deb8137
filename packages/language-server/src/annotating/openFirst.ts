import type {Annotating} from './annotating.js';
import {pause} from './rounds.js';

/** Milliseconds after a document is opened in which its client asks for the first things of it, if for any. */
export const FIRST_ASKED_WITHIN = 100;

/** Annotates as before, and tells when whatever is less urgent than an open document may begin. */
export interface OpenFirst {
  annotating: Annotating;
  /**
   * Resolves when a document that has just been opened is annotated, or it has turned out that nobody asks for that;
   * with whether anything is annotated still.
   */
  afterOpened(): Promise<boolean>;
}

/**
 * An article that is open goes before the files of its folder: to find, read and summarize these takes threads and time
 * that somebody would have to wait for. Files wait until it is annotated, once each, so that they have their turn however
 * much there is to annotate.
 */
export function openFirst(own: Annotating): OpenFirst {
  let settling = 0;
  const closed = new AbortController();
  const waiting: (() => void)[] = [];

  /** Resolves when nothing that is open is being annotated. */
  async function settled(): Promise<void> {
    if (settling > 0) await new Promise<void>(resolve => waiting.push(resolve));
  }

  return {
    annotating: {
      ...own,
      async settle(text, reading, signal) {
        settling++;
        try {
          return await own.settle(text, reading, signal);
        } finally {
          settling--;
          if (settling === 0) for (const resume of waiting.splice(0)) resume();
        }
      },
      // Those under way go on; no more take the cores from what somebody waits for.
      async summarize(text, file, signal) {
        await settled();
        return own.summarize(text, file, signal);
      },
      close() {
        closed.abort();
        own.close();
      },
    },
    async afterOpened() {
      await pause(FIRST_ASKED_WITHIN, closed.signal);
      // Somebody who goes on typing has a next one annotated, for which nothing waits.
      await settled();
      return !closed.signal.aborted;
    },
  };
}
