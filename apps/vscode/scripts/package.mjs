// Builds the extension and packs it: nutgraf.vsix, and a line that says how big it is.
import {statSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {createVSIX} from '@vscode/vsce';
import './build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const packagePath = join(root, 'nutgraf.vsix');

await createVSIX({
  cwd: root,
  packagePath,
  // Everything is bundled; vsce's own search for dependencies stumbles over npm workspaces.
  dependencies: false,
  allowMissingRepository: true,
});
const megabytes = statSync(packagePath).size / 1e6;
console.log(`${packagePath}: ${megabytes.toFixed(2)} MB`);
