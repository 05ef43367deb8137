import {readdir, readFile, stat} from 'node:fs/promises';
import {homedir} from 'node:os';
import {dirname, resolve, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Files} from './files.js';

/** The disk, read only. */
export function nodeFiles(home = homedir()): Files {
  return {
    knows: uri => uri.startsWith('file:'),
    async list(folder) {
      const entries = await readdir(fileURLToPath(folder), {withFileTypes: true});
      return entries
        .filter(entry => entry.isFile() || entry.isDirectory())
        .map(entry => ({name: entry.name, isFolder: entry.isDirectory()}))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    async read(uri, mostBytes) {
      const path = fileURLToPath(uri);
      const {size} = await stat(path);
      if (size > mostBytes) return undefined;
      // Editors count no byte order mark.
      return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
    },
    isTooWide(folder) {
      const path = resolve(fileURLToPath(folder));
      return path === dirname(path) || `${resolve(home)}${sep}`.startsWith(`${path}${sep}`);
    },
  };
}
