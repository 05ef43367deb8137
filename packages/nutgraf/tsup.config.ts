import {copyFile, mkdir} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {defineConfig, type Options} from 'tsup';

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
};

/** The model's decoder looks for the weights one folder above itself. */
async function copyModel(): Promise<void> {
  await mkdir('dist', {recursive: true});
  await copyFile('../model-en/model-en.bin', 'dist/model-en.bin');
  await copyFile('../model-en/LICENSE-WEIGHTS', 'dist/LICENSE-WEIGHTS');
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
    onSuccess: copyModel,
  },
  {
    ...shared,
    entry: {index: 'src/index.ts'},
    outDir: 'dist/browser',
    platform: 'browser',
    esbuildOptions(options) {
      options.conditions = ['browser'];
    },
  },
]);
