import {SafeError, wordError} from '@nutgraf/language-service';
import {
  type CancellationToken,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type TextDocumentIdentifier,
  type TextDocuments,
} from 'vscode-languageserver';
import type {TextDocument} from 'vscode-languageserver-textdocument';

/**
 * How many messages behind a request are surely read before its answer is computed. The connection hands on one message
 * in each round of the event loop.
 */
const MESSAGES_AHEAD = 4;

/** Browsers have no setImmediate. */
const inNextRound: (resume: () => void) => void = globalThis.setImmediate ?? (resume => setTimeout(resume, 0));

/** Lets messages that have already arrived be read: an edit or a cancellation may have made the answer needless. */
export async function turn(): Promise<void> {
  // the first round belongs to the request itself
  for (let round = 0; round <= MESSAGES_AHEAD; round++) await new Promise<void>(inNextRound);
}

/** Where a fault goes: the log, one line each. */
type Log = (line: string) => void;

/**
 * Calls `compute`; what it throws becomes an error for the client and one line on the log. Neither holds the error's
 * own message, which may quote the article.
 */
export async function guarded<Result>(
  method: string,
  log: Log,
  compute: () => Promise<Result>,
): Promise<Result | ResponseError> {
  try {
    return await compute();
  } catch (error) {
    // what the user asked for cannot be done: no fault, and for the user to read
    if (error instanceof SafeError) return new ResponseError(LSPErrorCodes.RequestFailed, error.message);
    log(`Nutgraf could not answer ${method}: ${wordError(error)}`);
    return new ResponseError(
      ErrorCodes.InternalError,
      `${method} could not be answered; the log says where it failed.`,
    );
  }
}

/**
 * A handler of requests on a document. The answer is `null` for a document that is not open, and the error
 * `ContentModified` when the text has moved on meanwhile: editors then keep what they show and ask again, where a null
 * or stale answer would make colours flicker.
 */
export function answering<Params extends {textDocument: TextDocumentIdentifier}, Result>(
  method: string,
  documents: TextDocuments<TextDocument>,
  log: Log,
  compute: (document: TextDocument, params: Params) => Promise<Result>,
): (params: Params, token: CancellationToken) => Promise<Result | ResponseError | null> {
  return async (params, token) => {
    const {uri} = params.textDocument;
    const document = documents.get(uri);
    if (!document) return null;
    const {version} = document;
    const movedOn = () => documents.get(uri) !== document || document.version !== version;

    await turn();
    if (token.isCancellationRequested) return requestCancelled();
    if (movedOn()) return contentModified(uri);
    const cancelled = cancellation(token);
    const computed = guarded(method, log, () => compute(document, params));
    const result = await Promise.race([computed, cancelled.promise]).finally(cancelled.dispose);
    if (token.isCancellationRequested) return requestCancelled();
    return movedOn() ? contentModified(uri) : result;
  };
}

/** What a request is answered with as soon as its client has cancelled it, while the article is still annotated. */
function cancellation(token: CancellationToken): {promise: Promise<ResponseError>; dispose(): void} {
  let dispose = () => {};
  const promise = new Promise<ResponseError>(resolve => {
    const listening = token.onCancellationRequested(() => resolve(requestCancelled()));
    dispose = () => listening.dispose();
  });
  return {promise, dispose};
}

function requestCancelled(): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
}

function contentModified(uri: string): ResponseError {
  return new ResponseError(LSPErrorCodes.ContentModified, `${uri} has changed since it was asked about.`);
}
