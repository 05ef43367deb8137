import {spawn} from 'node:child_process';

/** How much of a failed program's output is kept for the error message. */
const TAIL = 4000;

/**
 * Runs a program to its end in silence; the last part of what it says is told in the error.
 * @param {string} program
 * @param {string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean}} [options]
 * @returns {Promise<void>}
 * @throws {Error} when it cannot be started or exits with anything but 0
 */
export function run(program, args, {cwd, env = process.env, shell = false} = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {cwd, env, shell, stdio: ['ignore', 'pipe', 'pipe']});
    let output = '';
    const keep = chunk => {
      output = (output + chunk).slice(-TAIL);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', error => reject(new Error(`"${program}" could not be started: ${error.message}`)));
    child.on('close', (code, signal) => {
      if (code === 0) return resolve();
      const how = signal ? `was ended by ${signal}` : `exited with ${code}`;
      reject(new Error(`"${[program, ...args].join(' ')}" ${how}.\n${output.trim()}`.trim()));
    });
  });
}

/** Runs npm; on Windows it is a command file, which only a shell runs. */
export function runNpm(args, options = {}) {
  return run('npm', args, {...options, shell: process.platform === 'win32'});
}
