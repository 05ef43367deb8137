import type {ChildProcess} from 'node:child_process';

/** A message as it is read back. */
export interface RawMessage {
  id?: number | null;
  method?: string;
  result?: unknown;
  error?: {code: number; message: string};
  params?: {message?: string};
}

/** The bytes of a message with its header. */
export function framed(message: object | string): Buffer {
  const body = Buffer.from(typeof message === 'string' ? message : JSON.stringify({jsonrpc: '2.0', ...message}));
  return Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]);
}

/** A server spoken to in bytes, for what no client library would send. */
export class RawConnection {
  readonly messages: RawMessage[] = [];
  #unread = Buffer.alloc(0);
  #woken = () => {};

  constructor(private readonly server: ChildProcess) {
    server.stdin!.on('error', () => {});
    server.stdout!.on('data', (chunk: Buffer) => this.#read(chunk));
  }

  write(bytes: Buffer): void {
    this.server.stdin!.write(bytes);
  }

  send(message: object): void {
    this.write(framed(message));
  }

  /** Writes each piece once the one before has surely been read by itself. */
  async writeInPieces(pieces: readonly Buffer[]): Promise<void> {
    for (const piece of pieces) {
      this.write(piece);
      await new Promise(resolve => setTimeout(resolve, 5));
    }
  }

  /** The first message that is so. */
  async find(holds: (message: RawMessage) => boolean): Promise<RawMessage> {
    for (;;) {
      const found = this.messages.find(holds);
      if (found) return found;
      await new Promise<void>(resolve => {
        this.#woken = resolve;
      });
    }
  }

  async request(id: number, method: string, params: object): Promise<RawMessage> {
    this.send({id, method, params});
    return this.find(message => message.id === id);
  }

  #read(chunk: Buffer): void {
    this.#unread = Buffer.concat([this.#unread, chunk]);
    for (;;) {
      const header = /^Content-Length: (\d+)\r\n\r\n/.exec(this.#unread.toString('latin1', 0, 100));
      if (!header) return;
      const end = header[0].length + Number(header[1]);
      if (this.#unread.length < end) return;
      this.messages.push(JSON.parse(this.#unread.toString('utf8', header[0].length, end)));
      this.#unread = this.#unread.subarray(end);
      this.#woken();
    }
  }
}
