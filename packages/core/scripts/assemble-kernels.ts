/** Assembles src/names/network/kernels.wat and writes the bytes, as base64, to kernels.wasm.ts beside it. */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {assembleKernels} from './wat.js';

const folder = new URL('../src/names/network/', import.meta.url);
const bytes = await assembleKernels(readFileSync(new URL('kernels.wat', folder), 'utf8'));
const text = Buffer.from(bytes).toString('base64');
const file = fileURLToPath(new URL('kernels.wasm.ts', folder));
writeFileSync(
  file,
  `/** The bytes of kernels.wat, base64; written by scripts/assemble-kernels.ts. */\nexport const KERNELS =\n  '${text}';\n`,
);
process.stdout.write(`${file}: ${bytes.length} bytes\n`);
