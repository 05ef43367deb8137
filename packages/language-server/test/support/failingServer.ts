import type {Annotator} from '@nutgraf/core';
import {createConnection, ProposedFeatures} from 'vscode-languageserver/node';
import {startServer} from '../../src/index.js';

function fail(text: string): never {
  throw new RangeError(`cannot read "${text}"`);
}

const failing: Annotator = {annotate: fail, annotateSteps: fail};

startServer(createConnection(ProposedFeatures.all, process.stdin, process.stdout), {createAnnotator: () => failing});
