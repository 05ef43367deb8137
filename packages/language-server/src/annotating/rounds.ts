/** Resolves in the next round of the event loop. Browsers have no setImmediate. */
export function nextRound(): Promise<void> {
  return new Promise(globalThis.setImmediate ?? ((resume: () => void) => setTimeout(resume, 0)));
}

/** Runs steps to their end, with other things done in between; undefined when the signal has aborted. */
export async function runInRounds<Result>(
  steps: Generator<undefined, Result, undefined>,
  signal: AbortSignal,
): Promise<Result | undefined> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await nextRound();
    if (signal.aborted) return undefined;
  }
}

/** Resolves after some time, or at once when the signal aborts. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (signal.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done);
  });
}
