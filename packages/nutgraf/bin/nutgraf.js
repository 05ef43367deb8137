#!/usr/bin/env node
import {existsSync} from 'node:fs';

// In a checkout npm links this file before anything is built.
const main = new URL('../dist/cli/cli.js', import.meta.url);

if (existsSync(main)) {
  await import(main.href);
} else {
  process.stderr.write('nutgraf: not built yet; run "npm run build" in the checkout first.\n');
  process.exitCode = 1;
}
