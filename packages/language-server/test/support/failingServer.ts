import type {Annotator} from '@nutgraf/core';
import {createConnection, ProposedFeatures} from 'vscode-languageserver/node';
import {startServer} from '../../src/index.js';

const failing: Annotator = {
  annotate(text) {
    throw new RangeError(`cannot read "${text}"`);
  },
};

startServer(createConnection(ProposedFeatures.all, process.stdin, process.stdout), {createAnnotator: () => failing});
