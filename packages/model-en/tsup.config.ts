import {defineConfig} from 'tsup';

export default defineConfig({
  entry: ['src/node.ts', 'src/browser.ts'],
  format: 'esm',
  target: 'es2022',
  dts: true,
  clean: true,
  splitting: false,
  // The browser entry holds the weights as base64; a source map would hold them once more.
  sourcemap: false,
  loader: {'.bin': 'binary'},
});
