import {readFile, rm, writeFile} from 'node:fs/promises';
import {defineConfig, type Options} from 'tsup';
import {thirdPartyNotices} from '../../scripts/notices.mjs';

/** Each is a file or two with data beside them. */
const oneFile = ['@nutgraf/core', '@nutgraf/knowledge', '@nutgraf/model-en'];

/** What is started holds its libraries: their hundred small files take longer to find and read than an article to annotate. */
const started: Options = {
  format: 'esm',
  platform: 'node',
  target: 'es2022',
  external: oneFile.map(name => new RegExp(`^${name}(?:/|$)`)),
  noExternal: [new RegExp(`^(?!(?:${oneFile.join('|')})(?:/|$))`)],
  minifyWhitespace: true,
  metafile: true,
  // Some of the libraries are CommonJS and ask for parts of Node by `require`.
  banner: {
    js: "import {createRequire as requireFrom} from 'node:module';\nconst require = requireFrom(import.meta.url);",
  },
};

/** The licences of the libraries in a bundle, from the list of files that esbuild wrote beside it. */
async function writeNotices(folder: string): Promise<void> {
  const metafile = `${folder}/metafile-esm.json`;
  const {inputs} = JSON.parse(await readFile(metafile, 'utf8')) as {inputs: object};
  await writeFile(`${folder}/THIRD-PARTY-NOTICES.txt`, thirdPartyNotices('.', Object.keys(inputs)));
  await rm(metafile);
}

export default defineConfig([
  {
    entry: ['src/index.ts', 'src/node.ts', 'src/browser.ts', 'src/annotator.ts', 'src/worker.ts', 'src/threads.ts'],
    format: 'esm',
    target: 'es2022',
    dts: true,
    clean: true,
    sourcemap: true,
  },
  {...started, entry: ['src/main.ts'], outDir: 'dist/start', clean: true, onSuccess: () => writeNotices('dist/start')},
  // By itself: the server needs far more.
  {
    ...started,
    entry: ['src/annotator.ts'],
    outDir: 'dist/thread',
    clean: true,
    onSuccess: () => writeNotices('dist/thread'),
  },
]);
