#!/usr/bin/env node
import {defaultModel} from '@nutgraf/model-en';
import {serve} from './node.js';

const file = import.meta.url.endsWith('.ts') ? './annotatorFromSource.mjs' : './annotator.js';
serve({loadModel: defaultModel, annotator: new URL(file, import.meta.url)});
