import {type Connection, type ConnectionOptions, ErrorCodes, type Message, ResponseError} from 'vscode-languageserver';

/** In place of the method of a request that comes too early or too late; no client sends these. */
const TOO_EARLY = '$/nutgraf/tooEarly';
const TOO_LATE = '$/nutgraf/tooLate';

/**
 * Lets nothing but `initialize` through before that, and nothing but `exit` after `shutdown`, as the protocol has it:
 * other requests are answered with an error, notifications dropped.
 */
export function lifecycleOptions(): ConnectionOptions {
  let refusal: string | undefined = TOO_EARLY;
  return {
    messageStrategy: {
      handleMessage(message, next) {
        const {method, id} = message as Message & {method?: string; id?: number | string | null};
        if (method === undefined || method === 'exit') return next(message);
        if (method === 'initialize' && refusal === TOO_EARLY) refusal = undefined;
        else if (refusal !== undefined) {
          if (id === undefined || id === null) return;
          return next({...message, method: refusal} as Message);
        }
        if (method === 'shutdown') refusal = TOO_LATE;
        return next(message);
      },
    },
  };
}

/** Answers what a connection with `lifecycleOptions` does not let through. */
export function answerRefused(connection: Connection): void {
  connection.onRequest(
    TOO_EARLY,
    () => new ResponseError(ErrorCodes.ServerNotInitialized, 'The first request has to be "initialize".'),
  );
  connection.onRequest(
    TOO_LATE,
    () => new ResponseError(ErrorCodes.InvalidRequest, 'After "shutdown" only "exit" is expected.'),
  );
}
