import {createAnnotator} from '@nutgraf/core';
import {loadModel} from '@nutgraf/model-en';
import {BrowserMessageReader, BrowserMessageWriter, createConnection} from 'vscode-languageserver/browser';
import {createLifecycle} from './common/lifecycle.js';
import {startServer} from './common/server.js';

/**
 * Runs the server in a web worker.
 *
 * @param scope the worker's global object
 *
 * A worker cannot read files, so the client hands it the model: `initializationOptions.model`, a `Uint8Array`.
 */
export function serve(scope: ConstructorParameters<typeof BrowserMessageReader>[0]): void {
  const connection = createConnection(
    new BrowserMessageReader(scope),
    new BrowserMessageWriter(scope),
    createLifecycle().options,
  );
  startServer(connection, {
    createAnnotator({initializationOptions}) {
      const model: unknown = initializationOptions?.model;
      if (!(model instanceof Uint8Array)) {
        throw new TypeError('initializationOptions.model: expected the bytes of a model as a Uint8Array.');
      }
      return createAnnotator({model: loadModel(model)});
    },
  });
}
