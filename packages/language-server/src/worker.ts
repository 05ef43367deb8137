import {parentPort} from 'node:worker_threads';
import {createAnnotator} from '@nutgraf/core';
import type {Model} from '@nutgraf/model-en';
import type {Reply, Request} from './annotating/messages.js';
import {annotateForPort} from './annotating/thread.js';
import {warmUpSteps} from './annotating/warmUp.js';

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
    warmUpSteps(annotator),
  );
}
