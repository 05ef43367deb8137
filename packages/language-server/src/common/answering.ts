import {
  type CancellationToken,
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
async function turn(): Promise<void> {
  // the first round belongs to the request itself
  for (let round = 0; round <= MESSAGES_AHEAD; round++) await new Promise<void>(inNextRound);
}

/**
 * A handler of requests on a document. The answer is `null` for a document that is not open, and the error
 * `ContentModified` when the text has moved on meanwhile: editors then keep what they show and ask again, where a null
 * or stale answer would make colours flicker.
 */
export function answering<Params extends {textDocument: TextDocumentIdentifier}, Result>(
  documents: TextDocuments<TextDocument>,
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
    const result = await Promise.race([compute(document, params), cancelled.promise]).finally(cancelled.dispose);
    if (result instanceof ResponseError) return result;
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
