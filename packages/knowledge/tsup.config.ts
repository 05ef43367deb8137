import {cp} from 'node:fs/promises';
import {defineConfig} from 'tsup';

export default defineConfig({
  entry: {index: 'src/index.ts', 'texts/node': 'src/texts/node.ts', 'texts/embedded': 'src/texts/embedded.ts'},
  format: 'esm',
  target: 'es2022',
  // chosen where it is used: read from files in Node, part of the code elsewhere
  external: ['#texts'],
  loader: {'.txt': 'text'},
  dts: {entry: {index: 'src/index.ts'}},
  clean: true,
  sourcemap: true,
  onSuccess: () => cp('src/generated', 'dist/generated', {recursive: true, filter: path => !path.endsWith('.ts')}),
});
