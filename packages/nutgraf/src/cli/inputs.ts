import {readFile, stat} from 'node:fs/promises';
import {extname, resolve} from 'node:path';
import type {Terminal} from './terminal.js';

/** An article to be read: a file, or standard input as "-". */
interface Input {
  /** As it was given, or as a pattern found it. */
  name: string;
}

/** A file that cannot be read, or a pattern that finds none. */
interface Failure {
  name: string;
  reason: string;
}

/**
 * The files that arguments name, in their order; those of a pattern in order of their names. A file whose name looks
 * like a pattern is that file.
 */
export async function expand(names: readonly string[], cwd: string): Promise<(Input | Failure)[]> {
  const inputs: (Input | Failure)[] = [];
  for (const name of names) {
    if (name === '-' || !/[*?[\]{}()!]/.test(name) || (await exists(resolve(cwd, name)))) {
      inputs.push({name});
      continue;
    }
    const {glob} = await import('tinyglobby');
    const found = await glob([name.replaceAll('\\', '/')], {cwd, expandDirectories: false, dot: false});
    if (found.length === 0) inputs.push({name, reason: 'no file matches this pattern'});
    else inputs.push(...found.sort().map(file => ({name: file})));
  }
  return inputs;
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}

/** The text of an input. A byte order mark stays, as offsets count it. */
export async function readInput({name}: Input, {stdin, cwd}: Terminal): Promise<string> {
  if (name !== '-') return (await readFile(resolve(cwd, name))).toString('utf8');
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
  EISDIR: 'it is a folder; name its files, as in "FOLDER/**/*.md"',
  ERR_STRING_TOO_LONG: 'it is too long for one text',
  ERR_FS_FILE_TOO_LARGE: 'it is too long for one text',
};

/** Why reading failed, in words. */
export function reasonOf(error: unknown): string {
  const {code, message} = error as NodeJS.ErrnoException;
  return (code && REASONS[code]) || message || String(error);
}

const MARKDOWN = new Set(['.md', '.markdown']);

export function inputOf(name: string): 'plain' | 'markdown' {
  return MARKDOWN.has(extname(name).toLowerCase()) ? 'markdown' : 'plain';
}
