import {createAnnotator} from '@nutgraf/core';
import {defaultModel} from '@nutgraf/model-en';
import {createConnection, ProposedFeatures} from 'vscode-languageserver/node';
import type {AnnotatorThread} from '../../src/annotating/messages.js';
import {startServer} from '../../src/index.js';
import {annotatorThreads} from '../../src/threads.js';

const startThread = annotatorThreads(new URL('../../src/annotatorFromSource.mjs', import.meta.url));
const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
let thread: AnnotatorThread | undefined;
connection.onNotification('test/endAnnotator', () => thread?.terminate());
startServer(connection, {
  createAnnotator: () => createAnnotator({model: defaultModel()}),
  startThread() {
    thread = startThread();
    return thread;
  },
});
