import {readFileSync} from 'node:fs';
import {run} from './program.js';

const {stdin, stdout, stderr} = process;

// The reader of a pipe may stop early ("| head"): that ends the run, and is no failure.
stdout.on('error', error => {
  if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit(0);
  throw error;
});

const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {version: string};

const parts = {
  version,
  loadAnnotate: async () => (await import('../annotate.js')).annotate,
  loadModel: async (bytes: Uint8Array) => (await import('@nutgraf/model-en')).loadModel(bytes),
  loadCheck: async () => (await import('./check/index.js')).checkFiles,
  loadTrain: async () => (await import('./train.js')).train,
  serve: async () => {
    const {annotatorThreads} = await import('@nutgraf/language-server/threads');
    const annotator = annotatorThreads(new URL('../thread/annotator.js', import.meta.url));
    // While the thread comes up
    const [{serve}, {defaultModel}] = await Promise.all([
      import('@nutgraf/language-server/node'),
      import('@nutgraf/model-en'),
    ]);
    serve({loadModel: defaultModel, transport: 'stdio', annotator});
    // The server ends the process when its client says so.
    await new Promise<never>(() => {});
  },
};

process.exitCode = await run(process.argv.slice(2), parts, {
  stdin,
  stdout,
  stderr,
  env: process.env,
  cwd: process.cwd(),
});
