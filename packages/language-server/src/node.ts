import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {createAnnotator} from '@nutgraf/core';
import type {Model} from '@nutgraf/model-en';
import {createConnection, ProposedFeatures} from 'vscode-languageserver/node';
import {startServer} from './common/server.js';

export interface NodeServerOptions {
  /** Called once, when the first article is annotated. */
  loadModel(): Model;
  /** `stdio` speaks on standard input and output; otherwise the command line says how (`--node-ipc`, `--stdio`, `--socket=N`). */
  transport?: 'stdio';
}

/** Runs the server in a node process, until its client says `exit` or goes away. */
export function serve({loadModel, transport}: NodeServerOptions): void {
  const connection =
    transport === 'stdio'
      ? createConnection(ProposedFeatures.all, process.stdin, process.stdout)
      : createConnection(ProposedFeatures.all);
  startServer(connection, {createAnnotator: () => createAnnotator({model: loadModel()}), readFile: readText});
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
