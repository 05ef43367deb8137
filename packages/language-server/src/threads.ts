import {Worker} from 'node:worker_threads';
import type {AnnotatorThread, Reply} from './annotating/messages.js';

/**
 * Megabytes for objects of a thread that have just been made: half of what Node gives. Little of an article outlives
 * its stage, so more room would only be filled.
 */
const MAX_YOUNG_MB = 24;

/**
 * Starts threads that run a file which calls `annotateInWorker`. The first is started at once, so that it comes up while
 * the server's own code is still read: this module needs none of that.
 */
export function annotatorThreads(file: string | URL): () => AnnotatorThread {
  let first: AnnotatorThread | undefined;
  try {
    first = startThread(file);
  } catch {
    // Thrown again when the thread is asked for, where it is answered for.
  }
  return () => {
    const thread = first ?? startThread(file);
    first = undefined;
    return thread;
  };
}

/** A worker thread, which never keeps the process alive. What it says before somebody listens is kept until then. */
function startThread(file: string | URL): AnnotatorThread {
  // What a fault in there would print could quote an article.
  const worker = new Worker(file, {
    stdout: true,
    stderr: true,
    resourceLimits: {maxYoungGenerationSizeMb: MAX_YOUNG_MB},
  });
  worker.unref();
  const early: Reply[] = [];
  let onMessage: (reply: Reply) => void = reply => early.push(reply);
  worker.on('message', (reply: Reply) => onMessage(reply));
  let reason = '';
  worker.on('error', (error: NodeJS.ErrnoException) => {
    reason = error.code ?? error.name;
  });
  const ended = new Promise<number>(resolve => worker.on('exit', resolve));
  return {
    post: request => worker.postMessage(request),
    onMessage(listener) {
      onMessage = listener;
      for (const reply of early.splice(0)) listener(reply);
    },
    onEnd: listener => void ended.then(code => listener(reason || `exit code ${code}`)),
    terminate: () => void worker.terminate(),
  };
}
