import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {serve} from '@nutgraf/language-server/node';
import {loadModel} from '@nutgraf/model-en';

// The model lies beside the bundle once, as it is, for the node server and the web worker alike.
serve({
  loadModel: () => loadModel(readFileSync(join(__dirname, 'model-en.bin'))),
  annotator: join(__dirname, 'annotator.js'),
});
