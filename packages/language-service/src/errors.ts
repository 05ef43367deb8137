/** An error whose message may be shown and logged: it holds nothing of any article. */
export class SafeError extends Error {
  override name = 'SafeError';
}

/** In a stack's line: the file and line in it, whatever stands before. */
const PLACE = /([^/\\()\s]+:\d+):\d+\)?$/;

/**
 * An error in one line for the log. The message of an error that anything in a pipeline may have thrown is left out, as
 * it may quote the article; its kind and the place that threw it are what a report of the fault needs.
 */
export function wordError(error: unknown): string {
  if (error instanceof SafeError) return error.message;
  if (!(error instanceof Error)) return `something was thrown that is no error (${typeof error})`;
  const {message, stack = ''} = error;
  const place = stack
    .slice(stack.indexOf(message) + message.length)
    .split('\n')
    .map(line => (/^\s*at /.test(line) ? PLACE.exec(line)?.[1] : undefined))
    .find(found => found !== undefined);
  // a name is set by code, yet anybody's code
  const name = /^\w{1,40}$/.test(error.name) ? error.name : 'Error';
  return place === undefined ? name : `${name} at ${place}`;
}
