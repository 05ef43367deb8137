// `npm start`: installs, builds, and opens VS Code on the articles of corpus/ with the extension running.
// `-- --cli` annotates them in the terminal instead. Needs nothing but Node and npm.
import {spawn, spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {checkNode, install, root, run, StepError, step} from './steps.mjs';

const HELP = `npm start [-- OPTION]   opens VS Code on the articles of corpus/ with Nutgraf running

  --cli       annotates them in the terminal instead
  --browser   opens VS Code in the browser even where the "code" command is installed
  --help      shows this`;

const ARTICLES = join(root, 'corpus', 'articles');
const EXTENSION = join(root, 'apps', 'vscode');

const articles = () =>
  readdirSync(ARTICLES)
    .filter(name => /\.(md|txt)$/.test(name))
    .sort();
const npm = script => run('npm', ['run', '--silent', script]);

function hasCode() {
  return spawnSync('code', ['--version'], {shell: process.platform === 'win32', stdio: 'ignore'}).status === 0;
}

async function annotateInTerminal() {
  await install();
  await step('Building', () =>
    run('npx', ['turbo', 'run', 'build', '--filter=nutgraf', '--output-logs=errors-only', '--ui=stream']),
  );
  const names = articles();
  const cli = join(root, 'packages', 'nutgraf', 'bin', 'nutgraf.js');
  await step(`Annotating the ${names.length} articles of corpus/`, () =>
    run(process.execPath, [cli, 'annotate', '--format', 'text', ...names], {cwd: ARTICLES}),
  );
  console.log(`\nAnnotated ${names.length} articles of ${ARTICLES}`);
}

async function openInCode() {
  await install();
  await step('Building the extension', () => npm('package'));
  await step('Opening VS Code', () =>
    run('code', ['--new-window', `--extensionDevelopmentPath=${EXTENSION}`, ARTICLES]),
  );
  console.log('\nVS Code is open: choose an article, and point at a name, "the minister" or "he"');
}

async function openInBrowser() {
  const {ensureWorkbench, unsupported} = await import('./workbench/setup.mjs');
  const reason = unsupported();
  if (reason) {
    throw new StepError(
      `there is no "code" command here, and ${reason}. Install VS Code with its "code" command ` +
        '(https://code.visualstudio.com), or annotate the articles in the terminal: npm start -- --cli',
    );
  }
  await install();
  await step('Building the extension', () => npm('package'));
  await step('Getting VS Code', () => ensureWorkbench(line => console.log(`  ${line}`)));
  const {startWorkbench} = await import('./workbench/workbench.mjs');
  const workbench = await step('Starting VS Code', () => startWorkbench({vsix: join(EXTENSION, 'nutgraf.vsix')}));
  const stopped = new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, resolve);
  });
  const first = articles().find(name => name.endsWith('.md'));
  const url = workbench.url(ARTICLES, first && join(ARTICLES, first));
  showInBrowser(url);
  console.log(`\nVS Code is open (Ctrl+C ends it): ${url}`);
  await stopped;
  await workbench.close();
}

/** Opens the user's browser where there is a screen; the address is printed in any case. */
function showInBrowser(url, {DISPLAY, WAYLAND_DISPLAY} = process.env) {
  if (!DISPLAY && !WAYLAND_DISPLAY) return;
  const opener = spawn('xdg-open', [url], {stdio: 'ignore', detached: true});
  // Without a program that opens addresses there is still the line that names it.
  opener.on('error', () => {});
  opener.unref();
}

checkNode();
try {
  const {values} = parseArgs({
    options: {cli: {type: 'boolean'}, browser: {type: 'boolean'}, help: {type: 'boolean', short: 'h'}},
  });
  if (values.help) console.log(HELP);
  else if (values.cli) await annotateInTerminal();
  else if (!values.browser && hasCode()) await openInCode();
  else await openInBrowser();
} catch (error) {
  console.error(`\nFAILED: ${error.message}`);
  process.exitCode = 1;
}
