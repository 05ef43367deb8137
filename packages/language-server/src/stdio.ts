import {Console} from 'node:console';
import {
  type Connection,
  createConnection,
  ErrorCodes,
  ProposedFeatures,
  type ResponseMessage,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type {Lifecycle} from './common/lifecycle.js';

/**
 * A connection on standard input and output. It answers what is no message, and ends the process when the client reads
 * or writes no more, whichever it stops first.
 */
export function stdioConnection({options, isShutDown}: Lifecycle): Connection {
  // What anything printed would stand among the messages.
  globalThis.console = new Console(process.stderr);
  const reader = new StreamMessageReader(process.stdin);
  const writer = new StreamMessageWriter(process.stdout);
  const exit = () => process.exit(isShutDown() ? 0 : 1);
  process.stdin.on('end', exit);
  process.stdin.on('close', exit);
  process.stdout.on('error', exit);
  reader.onError(() => void writer.write(NO_MESSAGE).catch(exit));
  return createConnection(ProposedFeatures.all, reader, writer, options);
}

/** What cannot be read has an id that cannot be read either. */
const NO_MESSAGE: ResponseMessage = {
  jsonrpc: '2.0',
  id: null,
  error: {
    code: ErrorCodes.ParseError,
    message: 'A message was no JSON in UTF-8 behind a header with its length in bytes.',
  },
};
