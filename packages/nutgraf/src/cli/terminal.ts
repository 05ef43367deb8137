import type {Writable} from 'node:stream';
import pc from 'picocolors';

export type Environment = Record<string, string | undefined>;

/** Where the command line reads and writes; a process, or a test. */
export interface Terminal {
  stdin: AsyncIterable<Uint8Array> & {isTTY?: boolean};
  stdout: Writable & {isTTY?: boolean; columns?: number};
  stderr: Writable & {isTTY?: boolean};
  env: Environment;
  cwd: string;
}

export type Colors = ReturnType<typeof pc.createColors>;

/** Colours on a terminal only; never where NO_COLOR is set (no-color.org) or the terminal is a dumb one. */
export function colorsFor(stream: {isTTY?: boolean}, env: Environment): Colors {
  return pc.createColors(stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb');
}

/** Width of what is written where no terminal tells its own, and the widest that is still easy to read. */
const DEFAULT_WIDTH = 80;
const WIDEST = 100;
const NARROWEST = 40;

export function widthOf({stdout}: Terminal): number {
  const columns = stdout.isTTY && stdout.columns ? stdout.columns : DEFAULT_WIDTH;
  return Math.min(Math.max(columns, NARROWEST), WIDEST);
}

/** Writes, and waits while the reader is behind. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (stream.destroyed || stream.write(text)) return;
  await new Promise<void>(resolve => {
    const done = () => {
      stream.off('drain', done);
      stream.off('close', done);
      stream.off('error', done);
      resolve();
    };
    stream.on('drain', done);
    stream.on('close', done);
    stream.on('error', done);
  });
}

/** A run shorter than this shows no progress, and progress is not shown more often than this. */
const PROGRESS_AFTER_MS = 1000;
const PROGRESS_EVERY_MS = 200;

interface Progress {
  step(text: () => string): void;
  /** Takes the line away. */
  clear(): void;
}

/** One line on standard error, on a terminal only, and only where the output itself goes elsewhere. */
export function createProgress({stdout, stderr, env}: Terminal): Progress {
  if (!stderr.isTTY || stdout.isTTY || env.TERM === 'dumb') return {step() {}, clear() {}};
  let next = Date.now() + PROGRESS_AFTER_MS;
  let shown = false;
  return {
    step(text) {
      const now = Date.now();
      if (now < next) return;
      next = now + PROGRESS_EVERY_MS;
      shown = true;
      stderr.write(`\r\x1b[K${text()}`);
    },
    clear() {
      if (shown) stderr.write('\r\x1b[K');
      shown = false;
    },
  };
}
