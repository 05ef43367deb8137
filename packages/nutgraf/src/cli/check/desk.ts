import {readFile} from 'node:fs/promises';
import {dirname, join, relative, resolve, sep} from 'node:path';
import {type CheckOptions, readWorkspaceFile, WORKSPACE_FILE} from '@nutgraf/checks';

/** How a file is checked. */
export interface Desk {
  options: CheckOptions;
  /** What is wrong in the workspace file. */
  problems: string[];
}

export interface Desks {
  /** For a file, given as a path. Each workspace file is read once. */
  of(file: string): Promise<Desk>;
}

/**
 * Finds the `.nutgraf.yml` of files: the one that is named, else the nearest in a file's folder or above it.
 *
 * @throws {Error} of the file system, when one that is named cannot be read.
 */
export function createDesks(cwd: string, named: string | undefined): Desks {
  const texts = new Map<string, Promise<string | undefined>>();
  function read(path: string): Promise<string | undefined> {
    const known = texts.get(path) ?? readFile(path, 'utf8').catch(() => undefined);
    texts.set(path, known);
    return known;
  }

  async function find(file: string): Promise<{path: string; text: string} | undefined> {
    for (let folder = dirname(file); ; folder = dirname(folder)) {
      const path = join(folder, WORKSPACE_FILE);
      const text = await read(path);
      if (text !== undefined) return {path, text};
      if (dirname(folder) === folder) return undefined;
    }
  }

  return {
    async of(name) {
      const file = resolve(cwd, name);
      const path = named === undefined ? undefined : resolve(cwd, named);
      const found = path === undefined ? await find(file) : {path, text: await readFile(path, 'utf8')};
      if (!found) return {options: {}, problems: []};
      const {file: settings, problems} = readWorkspaceFile(found.text);
      const within = relative(dirname(found.path), file).replaceAll(sep, '/');
      return {options: {...settings, ...(!within.startsWith('..') && {path: within})}, problems};
    },
  };
}
