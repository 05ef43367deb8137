import {readFile, rm, writeFile} from 'node:fs/promises';
import {defineConfig} from 'tsup';
import {thirdPartyNotices} from '../../scripts/notices.mjs';

/** The licences of the libraries in the file, from the list of files that esbuild wrote beside it. */
async function writeNotices(folder: string): Promise<void> {
  const metafile = `${folder}/metafile-cjs.json`;
  const {inputs} = JSON.parse(await readFile(metafile, 'utf8')) as {inputs: object};
  await writeFile(`${folder}/THIRD-PARTY-NOTICES.txt`, thirdPartyNotices('.', Object.keys(inputs)));
  await rm(metafile);
}

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      reading: 'src/reading.ts',
      'parsers/node': 'src/parsers/node.ts',
      'parsers/embedded': 'src/parsers/embedded.ts',
    },
    format: 'esm',
    // what both entries hold
    splitting: true,
    target: 'es2022',
    // chosen where it is used: read from a file in Node, part of the code elsewhere
    external: ['#parsers'],
    dts: {entry: {index: 'src/index.ts', reading: 'src/reading.ts'}},
    clean: ['!libraries/**'],
    sourcemap: true,
  },
  {
    // CommonJS, as only that can be loaded in the midst of a synchronous call
    entry: {parsers: 'src/parsers/libraries.ts'},
    outDir: 'dist/libraries',
    clean: false,
    format: 'cjs',
    target: 'es2022',
    platform: 'node',
    noExternal: [/./],
    minifyWhitespace: true,
    metafile: true,
    onSuccess: () => writeNotices('dist/libraries'),
  },
]);
