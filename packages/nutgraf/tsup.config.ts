import {copyFile, cp, mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {defineConfig, type Options} from 'tsup';
import {thirdPartyNotices} from '../../scripts/notices.mjs';

/** The workspace's own packages go into the bundles. */
const own = /^@nutgraf\//;

/**
 * And so do the libraries that calls of `annotate` need: a hundred small files of theirs take longer to find and read
 * than an article takes to annotate. In Node those for Markdown come in a file of their own, from `@nutgraf/core`. What only the command line needs stays a dependency.
 */
const needed = [
  /^micromark/,
  /^mdast-util-(?:from-markdown|frontmatter|phrasing|to-string)$/,
  /^unist-util-/,
  /^decode-named-character-reference$/,
  /^character-entities$/,
  /^fastest-levenshtein$/,
  /^valibot$/,
  /^yaml$/,
];

/** And those of the language server, for which an editor waits. */
const neededToServe = [/^vscode-/, /^ignore$/, /^picomatch$/];

/** Some libraries are CommonJS and ask for parts of Node by `require`. */
const requireInModule =
  "import {createRequire as requireFrom} from 'node:module';\nconst require = requireFrom(import.meta.url);";

const shared: Options = {
  format: 'esm',
  target: 'es2022',
  noExternal: [own, ...needed],
  clean: true,
  metafile: true,
};

const declarations: Options['dts'] = {
  entry: {index: 'src/index.ts'},
  // As paths, so that the declarations of the workspace's packages are taken for the package's own, and bundled.
  compilerOptions: {
    paths: {
      '@nutgraf/core': ['../core/dist/index.d.ts'],
      '@nutgraf/model-en': ['../model-en/dist/node.d.ts'],
      '@nutgraf/newst': ['../newst/dist/index.d.ts'],
    },
  },
};

/** The model's decoder looks for the weights one folder above itself, look-ups and parsers for theirs in folders there. */
async function copyData(): Promise<void> {
  await mkdir('dist', {recursive: true});
  await cp('../knowledge/dist/generated', 'dist/generated', {recursive: true});
  await cp('../core/dist/libraries', 'dist/libraries', {recursive: true});
  await copyFile('../model-en/model-en.bin', 'dist/model-en.bin');
  await cp('../../docs/diagnostics', 'dist/diagnostics', {recursive: true});
  await copyFile('../model-en/LICENSE-WEIGHTS', 'dist/LICENSE-WEIGHTS');
  await copyFile('../knowledge/NOTICE-KNOWLEDGE.md', 'dist/NOTICE-KNOWLEDGE.md');
}

/** The licences of the libraries that a bundle holds, from the list of files that esbuild wrote beside it. */
async function writeNotices(folder: string): Promise<void> {
  const metafile = `${folder}/metafile-esm.json`;
  const {inputs} = JSON.parse(await readFile(metafile, 'utf8')) as {inputs: object};
  await writeFile(`${folder}/THIRD-PARTY-NOTICES.txt`, thirdPartyNotices('.', Object.keys(inputs)));
  await rm(metafile);
}

/**
 * Writes all characters outside ASCII as escapes, which esbuild does but for those in regular expressions: with one of
 * them, code takes twice the memory and longer to read. Comments, where an escape would be no escape, are gone by then.
 */
async function escapeCharacters(file: string): Promise<void> {
  const code = await readFile(file, 'utf8');
  const escaped = /\\[^\x00-\x7f]/.exec(code);
  if (escaped) throw new Error(`${file}: the backslash before "${escaped[0].slice(1)}" must go from its source`);
  const escapeUnit = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  await writeFile(file, code.replace(/[^\x00-\x7f]/g, escapeUnit));
}

export default defineConfig([
  {
    ...shared,
    entry: {index: 'src/index.ts'},
    outDir: 'dist/node',
    platform: 'node',
    minifyWhitespace: true,
    minifySyntax: true,
    // One file: each more that the first call has to find and read takes it longer.
    splitting: false,
    dts: declarations,
    onSuccess: async () => {
      await escapeCharacters('dist/node/index.js');
      await copyData();
      await writeNotices('dist/node');
    },
  },
  {
    ...shared,
    entry: {cli: 'src/cli/main.ts'},
    outDir: 'dist/cli',
    platform: 'node',
    noExternal: [own, ...needed, ...neededToServe],
    banner: {js: requireInModule},
    // In parts, so that no command loads what others need.
    splitting: true,
    onSuccess: () => writeNotices('dist/cli'),
  },
  {
    ...shared,
    // One file by itself: it comes up while the server is still read, and needs little of that.
    entry: {annotator: 'src/cli/annotator.ts'},
    outDir: 'dist/thread',
    platform: 'node',
    minifyWhitespace: true,
    minifySyntax: true,
    splitting: false,
    onSuccess: async () => {
      await escapeCharacters('dist/thread/annotator.js');
      await writeNotices('dist/thread');
    },
  },
  {
    ...shared,
    entry: {index: 'src/index.ts'},
    outDir: 'dist/browser',
    platform: 'browser',
    dts: declarations,
    esbuildOptions(options) {
      // "worker" before "browser": one library has an entry for pages that asks for a document, which a worker has not
      options.conditions = ['worker', 'browser'];
    },
    onSuccess: () => writeNotices('dist/browser'),
  },
]);
