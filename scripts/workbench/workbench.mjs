// Starts the VS Code server that setup.mjs installs, and opens its workbench in a headless Chromium.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {connect, createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {chromium} from 'playwright-core';
import {run} from './run.mjs';
import {workbenchPaths} from './setup.mjs';

/** How long a server may take to listen: a cold start on a busy machine with two cores takes up to a third of it. */
const START_MS = 30_000;
const POLL_MS = 50;

/** A workbench that talks to nobody, asks nothing and shows nothing beside the editor. */
const QUIET_SETTINGS = {
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'git.enabled': false,
};

const CHROMIUM_ARGS = [
  // Chromium refuses to run as root with its sandbox, as containers do; only our own server is ever opened.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * @typedef {object} Workbench
 * @property {number} port
 * @property {(folder: string, file?: string) => string} url the address that opens a folder, and a file in it
 * @property {string} log path of the server's log
 * @property {() => Promise<void>} close ends the server with all its children, and forgets its profile
 */

/**
 * Starts a VS Code server on an empty profile with one packed extension installed.
 *
 * @param {{vsix: string, settings?: Record<string, unknown>}} options
 * @returns {Promise<Workbench>}
 * @throws {Error} when the extension cannot be installed or the server does not come up; the message names its log
 */
export async function startWorkbench({vsix, settings = {}}) {
  const {node, server: main} = workbenchPaths();
  const profile = mkdtempSync(join(tmpdir(), 'nutgraf-workbench-'));
  const user = join(profile, 'data', 'User');
  mkdirSync(user, {recursive: true});
  writeFileSync(join(user, 'settings.json'), JSON.stringify({...QUIET_SETTINGS, ...settings}, undefined, 2));

  const places = ['--server-data-dir', profile, '--extensions-dir', join(profile, 'extensions')];
  // Without a gallery the workbench has no address outside to ask.
  const env = {...process.env, EXTENSIONS_GALLERY: '{}'};
  await run(node, [main, ...places, '--accept-server-license-terms', '--install-extension', vsix], {env});

  const port = await freePort();
  const token = crypto.randomUUID();
  const log = join(profile, 'server.log');
  const output = openSync(log, 'a');
  const child = spawn(
    node,
    [
      main,
      ...places,
      ...['--host', '127.0.0.1', '--port', String(port), '--connection-token', token],
      ...['--accept-server-license-terms', '--disable-telemetry', '--telemetry-level', 'off'],
      '--disable-workspace-trust',
      // Only with it is the file named in the address opened.
      '--enable-smoke-test-driver',
    ],
    // A process group of its own, so that extension hosts and language servers end with it.
    {env, stdio: ['ignore', output, output], detached: true},
  );
  closeSync(output);

  async function close() {
    if (child.exitCode === null && child.signalCode === null) {
      const exited = once(child, 'exit');
      process.kill(-child.pid, 'SIGTERM');
      await exited;
    }
    rmSync(profile, {recursive: true, force: true, maxRetries: 5});
  }

  if (!(await listens(port, child))) {
    const said = readFileSync(log, 'utf8').slice(-2000);
    await close();
    throw new Error(`The VS Code server did not start within ${START_MS / 1000} seconds. It said:\n${said}`);
  }
  return {port, url: (folder, file) => address(port, token, folder, file), log, close};
}

function address(port, token, folder, file) {
  const url = new URL(`http://127.0.0.1:${port}/`);
  url.searchParams.set('tkn', token);
  url.searchParams.set('folder', folder);
  if (file) {
    url.searchParams.set('payload', JSON.stringify([['openFile', `vscode-remote://127.0.0.1:${port}${file}`]]));
  }
  return url.href;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Whether the server listens before its time is up; false as soon as it has exited. */
async function listens(port, child) {
  for (let waited = 0; waited < START_MS; waited += POLL_MS) {
    if (child.exitCode !== null || child.signalCode !== null) return false;
    if (await accepts(port)) return true;
    await new Promise(resolve => setTimeout(resolve, POLL_MS));
  }
  return false;
}

function accepts(port) {
  return new Promise(resolve => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}

/**
 * Opens a page in a headless Chromium with an empty profile.
 * @param {{executablePath: string, url: string}} options
 * @returns {Promise<{page: import('playwright-core').Page, close: () => Promise<void>}>}
 */
export async function openPage({executablePath, url}) {
  const browser = await chromium.launch({executablePath, args: CHROMIUM_ARGS});
  const page = await browser.newPage({viewport: {width: 1280, height: 800}});
  await page.goto(url);
  return {page, close: () => browser.close()};
}
