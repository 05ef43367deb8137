import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {isMainThread} from 'node:worker_threads';
import {annotatorThreads} from '@nutgraf/language-server/threads';

// The model lies beside the bundle once, as it is, for the node server and the web worker alike.
async function load() {
  const {loadModel} = await import('@nutgraf/model-en');
  return () => loadModel(readFileSync(join(__dirname, 'model-en.bin')));
}

/** One bundle for the server and for the thread in which it annotates: they share most of their code. */
async function main(): Promise<void> {
  if (isMainThread) {
    // Before the server's own code is run, so that it comes up meanwhile
    const annotator = annotatorThreads(__filename);
    const {serve} = await import('@nutgraf/language-server/node');
    serve({loadModel: await load(), annotator});
  } else {
    const {annotateInWorker} = await import('@nutgraf/language-server/worker');
    annotateInWorker(await load());
  }
}

void main();
