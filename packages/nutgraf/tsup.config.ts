import {copyFile, cp, mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {defineConfig, type Options} from 'tsup';
import {thirdPartyNotices} from '../../scripts/notices.mjs';

/** The workspace's own packages go into the bundles. */
const own = /^@nutgraf\//;

/**
 * And so do the libraries that every call of `annotate` needs: a hundred small files of theirs take longer to find and
 * read than an article takes to annotate. What only the command line and the language server need stays a dependency.
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

const shared: Options = {
  format: 'esm',
  target: 'es2022',
  noExternal: [own, ...needed],
  dts: {
    entry: {index: 'src/index.ts'},
    // As paths, so that the declarations of the workspace's packages are taken for the package's own, and bundled.
    compilerOptions: {
      paths: {
        '@nutgraf/core': ['../core/dist/index.d.ts'],
        '@nutgraf/model-en': ['../model-en/dist/node.d.ts'],
        '@nutgraf/newst': ['../newst/dist/index.d.ts'],
      },
    },
  },
  clean: true,
  metafile: true,
};

/** The model's decoder looks for the weights one folder above itself, the look-ups for their tables in a folder there. */
async function copyData(): Promise<void> {
  await mkdir('dist', {recursive: true});
  await cp('../knowledge/dist/generated', 'dist/generated', {recursive: true});
  await copyFile('../model-en/model-en.bin', 'dist/model-en.bin');
  await copyFile('../model-en/LICENSE-WEIGHTS', 'dist/LICENSE-WEIGHTS');
}

/** The licences of the libraries that a bundle holds, from the list of files that esbuild wrote beside it. */
async function writeNotices(folder: string): Promise<void> {
  const metafile = `${folder}/metafile-esm.json`;
  const {inputs} = JSON.parse(await readFile(metafile, 'utf8')) as {inputs: object};
  await writeFile(`${folder}/THIRD-PARTY-NOTICES.txt`, thirdPartyNotices('.', Object.keys(inputs)));
  await rm(metafile);
}

export default defineConfig([
  {
    ...shared,
    entry: {index: 'src/index.ts', cli: 'src/cli/main.ts'},
    outDir: 'dist/node',
    platform: 'node',
    splitting: true,
    esbuildOptions(options) {
      // its entry for Node is CommonJS, which an ES module cannot hold
      options.alias = {
        yaml: createRequire(import.meta.url)
          .resolve('yaml')
          .replace('dist', 'browser'),
      };
    },
    onSuccess: async () => {
      await copyData();
      await writeNotices('dist/node');
    },
  },
  {
    ...shared,
    entry: {index: 'src/index.ts'},
    outDir: 'dist/browser',
    platform: 'browser',
    esbuildOptions(options) {
      // "worker" before "browser": one library has an entry for pages that asks for a document, which a worker has not
      options.conditions = ['worker', 'browser'];
    },
    onSuccess: () => writeNotices('dist/browser'),
  },
]);
