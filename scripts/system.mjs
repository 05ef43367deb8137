// Programs that tests run and npm does not carry: found on the machine, or installed as a package of Debian's.
import {spawnSync} from 'node:child_process';
import {accessSync, constants} from 'node:fs';
import {delimiter, join} from 'node:path';
import {run} from './workbench/run.mjs';

/** @returns {boolean} whether a path is a program that can be run */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @returns {string | undefined} the path of the first program of these names that is installed */
export function findProgram(names, env = process.env) {
  for (const folder of [...(env.PATH ?? '').split(delimiter), '/usr/bin']) {
    for (const name of names) {
      const path = join(folder, name);
      if (folder && isExecutable(path)) return path;
    }
  }
  return undefined;
}

/** @returns {boolean} whether this run may install system packages without being asked */
export function mayInstall(env = process.env, argv = process.argv) {
  return argv.includes('--install') || (Boolean(env.CI) && process.getuid?.() === 0);
}

/**
 * A program of the system, installed where that is allowed.
 * @param {{find: () => string | undefined, packages: string[], advice: string}} wanted how it is found, the Debian
 *   packages it comes in, and what to tell who has neither
 * @param {{install: boolean, log?: (line: string) => void}} options
 * @returns {Promise<string>} its path
 * @throws {Error} when there is none and none may be, or could be, installed
 */
export async function ensureProgram({find, packages, advice}, {install, log = () => {}}) {
  const found = find();
  if (found) return found;
  if (!install) throw new Error(advice);
  if (spawnSync('apt-get', ['--version']).status !== 0) throw new Error(`${advice} (There is no apt-get here.)`);
  const named = packages.map(name => `"${name}"`).join(', ');
  log(`Installing the system package${packages.length > 1 ? 's' : ''} ${named} …`);
  const sudo = process.getuid?.() === 0 ? [] : ['sudo'];
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  for (const command of [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    const [program, ...args] = [...sudo, ...command];
    await run(program, args, {env});
  }
  const installed = find();
  if (!installed) throw new Error(`apt-get installed ${named}, but what it should bring is not there.`);
  return installed;
}
