import type {CheckOptions, Finding} from '@nutgraf/checks';
import type {Input} from '@nutgraf/core';
import type {FileSummary, Reading, TokenTable} from '@nutgraf/language-service';
import type {FileReading} from '../indexing/summary.js';
import type {Bytes} from './pieces.js';

/** What the server asks of the thread that annotates. */
export type Request =
  | {id: number; kind: 'settle' | 'glance'; text: string; reading: Reading}
  | {id: number; kind: 'summarize'; text: string; file: FileReading}
  | {id: number; kind: 'check'; text: string; input: Input; options: CheckOptions}
  | {id: number; kind: 'cancel'};

/** What comes back, first that the thread is there. Of a cancelled request nothing does. */
export type Reply =
  | {id: 0; kind: 'ready'}
  | {id: number; kind: 'settled'; pieces: Bytes[]; tokens: TokenTable; places: Int32Array<ArrayBuffer>}
  | {id: number; kind: 'glanced'; tokens: TokenTable}
  | {id: number; kind: 'summarized'; summary: FileSummary | null}
  | {id: number; kind: 'checked'; findings: Finding[]}
  | {id: number; kind: 'failed'; reason: string};

/** One end of a channel between the two. */
export interface Port<Sent, Received> {
  post(message: Sent, transfer?: readonly ArrayBuffer[]): void;
  onMessage(listener: (message: Received) => void): void;
}

/** The server's end, with the life of what is at the other. */
export interface AnnotatorThread extends Port<Request, Reply> {
  /** Told once, when the thread has ended without being told to; the reason holds no text of an article. */
  onEnd(listener: (reason: string) => void): void;
  terminate(): void;
}
