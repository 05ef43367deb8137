import {parentPort, Worker} from 'node:worker_threads';
import {createAnnotator} from '@nutgraf/core';
import type {Model} from '@nutgraf/model-en';
import type {AnnotatorThread, Reply, Request} from './annotating/messages.js';
import {annotateForPort} from './annotating/thread.js';

/**
 * What the file does that `serve` is given as its `annotator`: annotates in this worker thread for the server that
 * started it.
 *
 * @throws {Error} outside of a worker thread.
 */
export function annotateInWorker(loadModel: () => Model): void {
  const port = parentPort;
  if (!port) throw new Error('This file runs in a worker thread of the language server, not by itself.');
  // Messages wait until somebody listens, so that the model is loaded while the client still says hello.
  const annotator = createAnnotator({model: loadModel()});
  annotateForPort(
    {
      post: (reply: Reply, transfer = []) => port.postMessage(reply, transfer as ArrayBuffer[]),
      onMessage: listener => port.on('message', (request: Request) => listener(request)),
    },
    annotator,
  );
}

/** Starts a file that calls `annotateInWorker` in a worker thread, which never keeps the process alive. */
export function startWorker(file: string | URL): AnnotatorThread {
  // What a fault in there would print could quote an article.
  const worker = new Worker(file, {stdout: true, stderr: true});
  worker.unref();
  let reason = '';
  return {
    post: request => worker.postMessage(request),
    onMessage: listener => worker.on('message', listener),
    onEnd(listener) {
      worker.on('error', (error: NodeJS.ErrnoException) => {
        reason = error.code ?? error.name;
      });
      worker.on('exit', code => listener(reason || `exit code ${code}`));
    },
    terminate: () => void worker.terminate(),
  };
}
