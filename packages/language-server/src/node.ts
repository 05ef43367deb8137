import {readFile} from 'node:fs/promises';
import {availableParallelism} from 'node:os';
import {fileURLToPath} from 'node:url';
import {setFlagsFromString} from 'node:v8';
import type {Model} from '@nutgraf/model-en';
import {createConnection, ProposedFeatures} from 'vscode-languageserver/node';
import {createLifecycle} from './common/lifecycle.js';
import {startServer} from './common/server.js';
import {nodeFiles} from './indexing/nodeFiles.js';
import {stdioConnection} from './stdio.js';
import {annotatorThreads} from './threads.js';

/**
 * Percent of what a thread keeps that may gather as garbage beside it, if that is more than some megabytes. An article
 * is made with each pause in typing and dropped with the next; left alone, V8 lets several times of what is kept gather
 * before it looks.
 */
const GARBAGE_PERCENT = 20;

/** Milliseconds in which a server comes up: what is read then stays, and to look for garbage in it takes a tenth of them. */
const STARTING = 1000;

export interface NodeServerOptions {
  /** Called when an article has to be annotated in the server's own thread, at most once. */
  loadModel(): Model;
  /**
   * The file that runs in a worker thread and calls `annotateInWorker`, or its threads where they were started before
   * this module was loaded. Without it, articles are annotated between requests, which then wait for each stage.
   */
  annotator?: string | URL | ReturnType<typeof annotatorThreads>;
  /** `stdio` speaks on standard input and output; otherwise the command line says how (`--node-ipc`, `--stdio`, `--socket=N`). */
  transport?: 'stdio';
}

/** Runs the server in a node process, until its client says `exit` or goes away. */
export function serve({loadModel, annotator, transport}: NodeServerOptions): void {
  setTimeout(() => setFlagsFromString(`--heap-growing-percent=${GARBAGE_PERCENT}`), STARTING).unref();
  const lifecycle = createLifecycle();
  const connection =
    transport === 'stdio' || process.argv.includes('--stdio')
      ? stdioConnection(lifecycle)
      : createConnection(ProposedFeatures.all, lifecycle.options);
  startServer(connection, {
    files: nodeFiles(),
    readFile: readText,
    hasCores: availableParallelism() > 1,
    // Not before it is needed: it takes longer to read than all else.
    async createAnnotator() {
      const {createAnnotator} = await import('@nutgraf/core');
      return createAnnotator({model: loadModel()});
    },
    ...(annotator !== undefined && {
      startThread: typeof annotator === 'function' ? annotator : annotatorThreads(annotator),
    }),
  });
}

/** The text of a file on disk; undefined where there is none, or none that may be read. */
async function readText(uri: string): Promise<string | undefined> {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return await readFile(fileURLToPath(uri), 'utf8');
  } catch {
    return undefined;
  }
}
