import {Writable} from 'node:stream';
import type {Environment, Terminal} from '../../src/cli/terminal.js';

export interface Captured extends Terminal {
  out(): string;
  err(): string;
}

interface Options {
  /** Chunks of standard input. */
  stdin?: AsyncIterable<Uint8Array> | Iterable<string | Uint8Array>;
  env?: Environment;
  cwd?: string;
  /** Makes standard output a terminal of this width. */
  columns?: number;
}

/** A terminal whose output can be looked at. */
export function createTerminal({stdin = [], env = {}, cwd = process.cwd(), columns}: Options = {}): Captured {
  const stdout = sink();
  const stderr = sink();
  const tty = columns === undefined ? {} : {isTTY: true, columns};
  return {
    stdin: bytes(stdin),
    stdout: Object.assign(stdout.stream, tty),
    stderr: stderr.stream,
    env,
    cwd,
    out: stdout.text,
    err: stderr.text,
  };
}

async function* bytes(chunks: NonNullable<Options['stdin']>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

function sink() {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk);
      done();
    },
  });
  return {stream, text: () => Buffer.concat(chunks).toString('utf8')};
}
