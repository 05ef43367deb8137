// Steps of `npm start` and `npm test`: each says what it does, how long it took, and what to do when it fails.
import {spawn} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const LEAST_NODE = 20;

/** Ends the process with a message when this Node is too old. */
export function checkNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= LEAST_NODE) return;
  console.error(
    `Nutgraf needs Node ${LEAST_NODE} or later; this is ${process.version}. Install a current Node and try again.`,
  );
  process.exit(1);
}

/** A step that failed, with the exit status of its command. */
export class StepError extends Error {}

/** Runs `work` under a heading and prints the time it took. */
export async function step(title, work) {
  const started = Date.now();
  console.log(`\n▸ ${title}`);
  const result = await work();
  console.log(`  done in ${Math.round((Date.now() - started) / 100) / 10} s`);
  return result;
}

/**
 * Runs a command in the repository's root with its output shown as it comes; `onText` sees it too.
 * Throws StepError when it ends with another status than 0.
 */
export function run(command, args, {env = {}, onText, cwd = root} = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: {...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', ...env},
      stdio: onText ? ['inherit', 'pipe', 'pipe'] : 'inherit',
      shell: process.platform === 'win32',
    });
    for (const [stream, out] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      stream?.setEncoding('utf8').on('data', text => {
        out.write(text);
        onText(text);
      });
    }
    child.on('error', reject);
    child.on('close', code => {
      if (code === 0) resolve();
      else reject(new StepError(`${command} ${args.join(' ')} ended with status ${code}`));
    });
  });
}

/** Installs what the lockfile names, unless that has been done since it changed. */
export async function install() {
  const lock = `${root}package-lock.json`;
  const done = `${root}node_modules/.package-lock.json`;
  if (existsSync(done) && sameInstall(lock, done)) return;
  await step('Installing what the lockfile names', () => run('npm', ['ci', '--no-audit', '--no-fund']));
}

/** npm's own record of what is installed holds the lockfile's packages, less the optional ones of other systems. */
function sameInstall(lock, done) {
  const wanted = JSON.parse(readFileSync(lock, 'utf8')).packages;
  const had = JSON.parse(readFileSync(done, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, {version, optional, link}]) =>
      path === '' || optional || link || !path.includes('node_modules/') || had[path]?.version === version,
  );
}
