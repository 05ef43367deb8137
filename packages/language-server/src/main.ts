#!/usr/bin/env node
import {annotatorThreads} from './threads.js';

const file = import.meta.url.endsWith('.ts') ? './annotatorFromSource.mjs' : '../thread/annotator.js';
const annotator = annotatorThreads(new URL(file, import.meta.url));
const [{serve}, {defaultModel}] = await Promise.all([import('./node.js'), import('@nutgraf/model-en')]);
serve({loadModel: defaultModel, annotator});
