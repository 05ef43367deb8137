// `npm test`: installs, builds, and runs every test, those in a real editor included.
// `-- --quick` leaves the packed artefacts and the editors out.
import {checkNode, install, root, run, StepError, step} from './steps.mjs';

checkNode();

const quick = process.argv.includes('--quick');
const counts = {passing: 0, failing: 0, pending: 0};
const started = Date.now();

/** Sums what Mocha prints at the end of each run; turbo shows it again for a run it has cached. */
function count(text) {
  const plain = text.replaceAll(/\u001b\[[\d;]*m/g, '');
  for (const [, number, what] of plain.matchAll(/(?:^|\s)(\d+) (passing|failing|pending)\b/g))
    counts[what] += Number(number);
}

const turbo = (...tasks) =>
  run('npx', ['turbo', 'run', ...tasks, '--output-logs=new-only', '--ui=stream'], {env: {CI: process.env.CI ?? ''}});
const npm = (...args) => run('npm', ['run', '--silent', ...args], {onText: count});

let failure;
try {
  await install();
  await step('Building', () => turbo('build'));
  await step('Types', () => turbo('types'));
  await step('Style and unused code', async () => {
    await run('npx', ['biome', 'check', '--error-on-warnings', '.']);
    await run('npx', ['knip', '--no-config-hints']);
  });
  await step('Unit and property tests', () =>
    run('npx', ['turbo', 'run', 'test', '--output-logs=full', '--ui=stream', '--concurrency=2'], {onText: count}),
  );
  await step('Scores on corpus/ against their floors', () => npm('test:floors'));
  if (!quick) {
    await step('Packages as a user installs them', () => npm('test:packages'));
    await step('The language server in Neovim and Emacs', () => npm('test:clients'));
    await step('The extension in a real VS Code', () => npm('test:editor'));
  }
} catch (error) {
  if (!(error instanceof StepError)) throw error;
  failure = error.message;
}

const failed = counts.failing + (failure && counts.failing === 0 ? 1 : 0);
console.log(
  `\n${failure ? `FAILED: ${failure}` : 'All tests are green'}, after ${Math.round((Date.now() - started) / 1000)} s in ${root}`,
);
console.log(`${counts.passing} passed, ${failed} failed, ${counts.pending} skipped`);
process.exitCode = failure ? 1 : 0;
