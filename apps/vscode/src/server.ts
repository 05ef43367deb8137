import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {isMainThread} from 'node:worker_threads';
import {serve} from '@nutgraf/language-server/node';
import {annotateInWorker} from '@nutgraf/language-server/worker';
import {loadModel} from '@nutgraf/model-en';

// The model lies beside the bundle once, as it is, for the node server and the web worker alike.
const load = () => loadModel(readFileSync(join(__dirname, 'model-en.bin')));

// One bundle for the server and for the thread in which it annotates: they share most of their code.
if (isMainThread) serve({loadModel: load, annotator: __filename});
else annotateInWorker(load);
