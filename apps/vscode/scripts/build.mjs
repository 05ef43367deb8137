// Bundles the extension's four entries as CommonJS (or classic worker script) with everything inside but `vscode`, and
// puts the model beside them. Reads the packages' sources, so nothing has to be built before it.
import {copyFileSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {thirdPartyNotices} from '../../../scripts/notices.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'dist');
const model = dirname(fileURLToPath(import.meta.resolve('@nutgraf/model-en/package.json')));
const knowledge = dirname(fileURLToPath(import.meta.resolve('@nutgraf/knowledge/package.json')));

/** @type {import('esbuild').BuildOptions} */
const shared = {
  absWorkingDir: root,
  outdir: out,
  bundle: true,
  external: ['vscode'],
  // The decoder alone: the package's own entries also know where their bytes are, and here those lie beside the bundles.
  alias: {'@nutgraf/model-en': join(model, 'src', 'index.ts')},
  target: 'es2022',
  minify: true,
  sourcemap: process.argv.includes('--sourcemap') && 'linked',
  metafile: true,
  logLevel: 'warning',
};

rmSync(out, {recursive: true, force: true});
mkdirSync(out, {recursive: true});
const results = await Promise.all([
  build({
    ...shared,
    entryPoints: ['src/client.ts', 'src/server.ts'],
    platform: 'node',
    format: 'cjs',
    conditions: ['nutgraf-embedded', 'nutgraf-source'],
  }),
  build({
    ...shared,
    entryPoints: ['src/browserClient.ts'],
    platform: 'browser',
    format: 'cjs',
    conditions: ['nutgraf-embedded', 'nutgraf-source'],
  }),
  build({
    ...shared,
    entryPoints: ['src/browserServer.ts'],
    platform: 'browser',
    format: 'iife',
    // Before "browser": some packages take that to mean a page with a DOM, which a worker has not.
    conditions: ['nutgraf-embedded', 'nutgraf-source', 'worker'],
  }),
]);

copyFileSync(join(model, 'model-en.bin'), join(out, 'model-en.bin'));
copyFileSync(join(model, 'LICENSE-WEIGHTS'), join(out, 'model-en.LICENSE'));
copyFileSync(join(knowledge, 'NOTICE-KNOWLEDGE.md'), join(out, 'NOTICE-KNOWLEDGE.txt'));
const inputs = results.flatMap(({metafile}) => Object.keys(metafile.inputs));
writeFileSync(join(out, 'THIRD-PARTY-NOTICES.txt'), thirdPartyNotices(root, inputs));
