import {type Connection, type ConnectionOptions, ErrorCodes, type Message, ResponseError} from 'vscode-languageserver';

/** In place of the method of a request that comes too early, too late or twice; no client sends these. */
const TOO_EARLY = '$/nutgraf/tooEarly';
const TOO_LATE = '$/nutgraf/tooLate';
const AGAIN = '$/nutgraf/again';

/** How far a connection has come. */
export interface Lifecycle {
  options: ConnectionOptions;
  /** Whether the client has said `shutdown`. */
  isShutDown(): boolean;
}

/**
 * Lets nothing but `initialize` through before that, and that once, and nothing but `exit` after `shutdown`, as the
 * protocol has it: other requests are answered with an error, notifications dropped.
 */
export function createLifecycle(): Lifecycle {
  let refusal: string | undefined = TOO_EARLY;
  return {
    isShutDown: () => refusal === TOO_LATE,
    options: {
      messageStrategy: {
        handleMessage(message, next) {
          // The connection would print what is neither a request nor an answer, whatever text it holds.
          if (!isMessage(message)) return;
          const {method, id} = message;
          if (method === undefined || method === 'exit') return next(message);
          const isFirst = method === 'initialize' && refusal === TOO_EARLY;
          if (isFirst) refusal = undefined;
          const refused = method === 'initialize' && !isFirst ? (refusal ?? AGAIN) : refusal;
          if (refused !== undefined) {
            if (id === undefined || id === null) return;
            return next({...message, method: refused} as Message);
          }
          if (method === 'shutdown') refusal = TOO_LATE;
          return next(message);
        },
      },
    },
  };
}

function isMessage(value: unknown): value is Message & {method?: string; id?: number | string | null} {
  return typeof value === 'object' && value !== null && ('method' in value || 'id' in value);
}

/** Answers what a connection with a `Lifecycle` does not let through. */
export function answerRefused(connection: Connection): void {
  connection.onRequest(
    TOO_EARLY,
    () => new ResponseError(ErrorCodes.ServerNotInitialized, 'The first request has to be "initialize".'),
  );
  connection.onRequest(
    TOO_LATE,
    () => new ResponseError(ErrorCodes.InvalidRequest, 'After "shutdown" only "exit" is expected.'),
  );
  connection.onRequest(
    AGAIN,
    () => new ResponseError(ErrorCodes.InvalidRequest, '"initialize" is expected once, before all else.'),
  );
}
