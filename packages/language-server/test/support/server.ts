import {type ChildProcess, spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';

export const SERVER = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
/** The same server with an annotator that throws whatever it is given. */
export const FAILING_SERVER = fileURLToPath(new URL('./failingServer.ts', import.meta.url));
/** The same server with a notification, `test/endAnnotator`, that ends the thread which annotates. */
export const MORTAL_SERVER = fileURLToPath(new URL('./mortalServer.ts', import.meta.url));
const FROM_SOURCE = ['--import', 'tsx', '--conditions=nutgraf-source'];

/** Servers that still run: those of tests that failed before they stopped theirs would keep Mocha from ending. */
const running = new Set<ChildProcess>();
after(() => {
  for (const server of running) server.kill();
});

/** Starts a server process from the sources, on its standard input and output. */
export function spawnServer(entry = SERVER, stderr: 'inherit' | 'pipe' = 'inherit'): ChildProcess {
  const server = spawn(process.execPath, [...FROM_SOURCE, entry, '--stdio'], {stdio: ['pipe', 'pipe', stderr]});
  running.add(server);
  server.once('exit', () => running.delete(server));
  return server;
}
