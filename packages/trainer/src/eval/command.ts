import {writeFileSync} from 'node:fs';
import {Command} from 'commander';
import {compromise, nutgraf} from './annotators.js';
import {findData} from './data.js';
import {pageOf} from './page.js';
import {citedFor, PEERS} from './peers.js';
import {evaluate, type Figure} from './run.js';
import {percent} from './tally.js';

const program = new Command('eval')
  .description('Scores the annotator on the benchmark sets of a folder and on corpus/.')
  .option('--data <dir>', 'folder with dev/, quotes/, coref/, gold/ and seeds/')
  .option('--errors', 'list the errors by kind, with their text (never those of sealed articles)')
  .option('--peer', 'score compromise in the same run too')
  .option('--json', 'print the figures as JSON')
  .option('--write <file>', 'write all of it as a page of Markdown')
  .parse();

const options = program.opts<{data?: string; errors?: boolean; peer?: boolean; json?: boolean; write?: string}>();
const log = (line: string) => process.stderr.write(`scoring ${line}\n`);

const data = options.data
  ? findData(options.data)
  : {
      names: [],
      statements: undefined,
      pronouns: [],
      articles: [],
      missing: ['all benchmark sets: no --data DIR was given'],
    };
for (const line of data.missing) process.stderr.write(`missing, left out: ${line}\n`);

const evaluation = evaluate(data, nutgraf, log);
const {figures, errors, curves, regions} = evaluation;
const peer = options.peer ? evaluate({...data, statements: undefined, pronouns: []}, compromise, log).figures : [];

if (options.json) console.log(JSON.stringify(figures, null, 2));
else {
  print(figures, peer);
  printMore();
}
if (options.write) {
  writeFileSync(options.write, pageOf(evaluation, peer));
  process.stderr.write(`wrote ${options.write}\n`);
}
if (options.errors) for (const error of errors) console.log(error);

function print(rows: Figure[], peers: Figure[]): void {
  console.log(`${''.padEnd(69)}nutgraf  ${PEERS.join(', ')}`);
  for (const {what, on, value, detail} of rows) {
    const measured = peers.find(row => row.what === what && row.on === on);
    const cited = citedFor(what, on);
    const others = cited ? cited.map(figure => figure.toFixed(1)).join(', ') : '';
    const again = measured ? `  (compromise in this run ${measured.value})` : '';
    console.log(`${what.padEnd(38)} ${on.padEnd(28)} ${value.padStart(7)}  ${others.padEnd(18)}${detail}${again}`);
  }
}

function printMore(): void {
  for (const {region, documents, score} of regions) {
    const {PER, ORG, LOC} = score.byClass;
    const recalls = [PER, ORG, LOC].map(({recall}) => percent(recall).padStart(5));
    console.log(
      `recall, ${region.padEnd(34)} people ${recalls[0]} organizations ${recalls[1]} places ${recalls[2]}  (${documents} articles)`,
    );
  }
  for (const {what, bands, error} of curves) {
    const points = bands.map(({confidence, right, count}) => `${confidence.toFixed(2)}→${right.toFixed(2)} (${count})`);
    console.log(`confidence → share right, ${what.padEnd(26)} off by ${error.toFixed(3)}: ${points.join('  ')}`);
  }
}
