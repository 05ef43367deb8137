import {copyFile, mkdir} from 'node:fs/promises';
import {defineConfig, type Options} from 'tsup';

/** The workspace's own packages are private, so they go into the bundles; other libraries stay dependencies. */
const own = [/^@nutgraf\//];

const shared: Options = {
  format: 'esm',
  target: 'es2022',
  noExternal: own,
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
