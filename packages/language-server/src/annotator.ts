import {defaultModel} from '@nutgraf/model-en';
import {annotateInWorker} from './worker.js';

annotateInWorker(defaultModel);
