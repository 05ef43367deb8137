import {Command} from 'commander';
import {compromise, nutgraf} from './annotators.js';
import {findData} from './data.js';
import {evaluate, type Figure} from './run.js';

const program = new Command('eval')
  .description('Scores the annotator on the benchmark sets of a folder and on corpus/.')
  .option('--data <dir>', 'folder with dev/, quotes/, coref/, gold/ and seeds/')
  .option('--errors', 'list the errors by kind, with their text (never those of sealed articles)')
  .option('--peer', 'score compromise in the same run too')
  .option('--json', 'print the figures as JSON')
  .parse();

const options = program.opts<{data?: string; errors?: boolean; peer?: boolean; json?: boolean}>();
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

const {figures, errors} = evaluate(data, nutgraf, log);
const peer = options.peer ? evaluate({...data, statements: undefined, pronouns: []}, compromise, log).figures : [];

if (options.json) console.log(JSON.stringify(figures, null, 2));
else print(figures, peer);
if (options.errors) for (const error of errors) console.log(error);

function print(rows: Figure[], peers: Figure[]): void {
  for (const {what, on, value, detail} of rows) {
    const other = peers.find(row => row.what === what && row.on === on);
    console.log(
      `${what.padEnd(38)} ${on.padEnd(28)} ${value.padStart(5)}  ${other ? `(compromise ${other.value})  ` : ''}${detail}`,
    );
  }
}
