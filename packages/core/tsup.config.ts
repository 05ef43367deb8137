import {defineConfig} from 'tsup';

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      'parsers/node': 'src/parsers/node.ts',
      'parsers/embedded': 'src/parsers/embedded.ts',
    },
    format: 'esm',
    splitting: false,
    target: 'es2022',
    // chosen where it is used: read from a file in Node, part of the code elsewhere
    external: ['#parsers'],
    dts: {entry: {index: 'src/index.ts'}},
    clean: ['!libraries/**'],
    sourcemap: true,
  },
  {
    // CommonJS, as only that can be loaded in the midst of a synchronous call
    entry: {parsers: 'src/parsers/libraries.ts'},
    outDir: 'dist/libraries',
    clean: true,
    format: 'cjs',
    target: 'es2022',
    platform: 'node',
    noExternal: [/./],
    minifyWhitespace: true,
    metafile: true,
  },
]);
