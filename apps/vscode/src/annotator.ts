import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {annotateInWorker} from '@nutgraf/language-server/worker';
import {loadModel} from '@nutgraf/model-en';

// What the server runs in a thread of its own.
annotateInWorker(() => loadModel(readFileSync(join(__dirname, 'model-en.bin'))));
