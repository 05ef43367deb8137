import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {readCorpus} from '@nutgraf/corpus';
import {Command} from 'commander';
import nlp from 'compromise';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {coldStart} from './cold.js';
import {LENGTHS, measureGrowth} from './growth.js';
import {charactersASecond} from './rates.js';
import {loadTime, MOST, weigh} from './weight.js';

const program = new Command('bench')
  .description('Compares speeds in one run, beside a peer, as ratios; absolute figures depend on the machine.')
  .option('--data <dir>', 'folder with dev/worldwide-dev.jsonl, to time on more text than corpus/')
  .option(
    '--seconds <n>',
    'processor time for each measurement; each is at least one pass over the texts, after 20 seconds to warm up',
    '5',
  )
  .option('--no-growth', 'leave out the texts of up to 10 MB, which take minutes')
  .parse();
const {data, seconds, growth} = program.opts<{data?: string; seconds: string; growth: boolean}>();

interface Text {
  text: string;
  input: 'plain' | 'markdown';
}

// what users install, not the sources: a bundle behaves differently
const entry = fileURLToPath(new URL('../../../nutgraf/dist/node/index.js', import.meta.url));
if (!existsSync(entry)) {
  console.error(`The benchmark times the built package, and ${entry} is not there: run "npm run build" first.`);
  process.exit(1);
}
const {annotate} = (await import(entry)) as typeof import('nutgraf');

const corpus: Text[] = readCorpus();
const plain = data ? worldNews(data) : corpus.filter(({input}) => input === 'plain');
const markdown = corpus.filter(({input}) => input === 'markdown');
const budget = Number(seconds) * 1000;

const {annotatePlain, peer} = charactersASecond(
  plain,
  {
    annotatePlain: ({text}) => annotate(text),
    peer: ({text}) => {
      const document = nlp(text);
      document.people().json({offset: true});
      document.places().json({offset: true});
      document.organizations().json({offset: true});
    },
  },
  budget,
);
const {annotateMarkdown, parse} = charactersASecond(
  markdown,
  {
    annotateMarkdown: ({text}) => annotate(text, {input: 'markdown'}),
    parse: ({text}) => fromMarkdown(text),
  },
  budget,
);
const article = plain.map(({text}) => text).reduce((best, text) => (distance(text) < distance(best) ? text : best));
const cold = coldStart(article, entry);

console.log(
  `plain text  annotate ${mega(annotatePlain)}, compromise ${mega(peer)}: ${(annotatePlain / peer).toFixed(1)} times its speed`,
);
console.log(
  `Markdown    annotate ${mega(annotateMarkdown)}, remark-parse ${mega(parse)}: ${(parse / annotateMarkdown).toFixed(2)} times its time`,
);
for (const [what, {own, peer}] of Object.entries(cold)) {
  console.log(
    `cold start, ${what.padEnd(7)} annotate ${own.toFixed(0)} ms, compromise ${peer.toFixed(0)} ms: ${(own / peer).toFixed(2)} of its time`,
  );
}

printWeight();
if (growth) printGrowth();

function printWeight(): void {
  const built = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
  const {modelBytes, packedBytes} = weigh(built('model-en/model-en.bin'), built('knowledge/dist'));
  const load = loadTime(built('model-en/dist/node.js'), built('knowledge/dist/index.js'));
  console.log(
    `size        model ${megabytes(modelBytes)} of at most ${megabytes(MOST.modelBytes)}; with knowledge, gzipped, ${megabytes(packedBytes)} of at most ${megabytes(MOST.packedBytes)}`,
  );
  console.log(`loading     model and knowledge ${load.toFixed(0)} ms of at most ${MOST.loadMilliseconds} ms`);
}

function printGrowth(): void {
  console.log(
    `\n${'growth'.padEnd(18)}${LENGTHS.map(millions => `${millions} MB`.padStart(20)).join('')}  twice the text`,
  );
  for (const {name, points, doubling} of measureGrowth(corpus, entry)) {
    const cells = points.map(({seconds, megabytes}) =>
      `${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`.padStart(20),
    );
    const row = cells.join('').padEnd(LENGTHS.length * 20);
    console.log(`${name.padEnd(18)}${row}  ${doubling.toFixed(2)} times the time`);
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}

/** How far an article is from 400 words. */
function distance(text: string): number {
  return Math.abs(text.split(/\s+/).length - 400);
}

function worldNews(folder: string): Text[] {
  const file = join(folder, 'dev', 'worldwide-dev.jsonl');
  if (!existsSync(file)) {
    console.error(`--data ${folder}: no dev/worldwide-dev.jsonl in it`);
    process.exit(1);
  }
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map(line => ({text: (JSON.parse(line) as {text: string}).text, input: 'plain'}));
}

function mega(rate: number): string {
  return `${(rate / 1e6).toFixed(3)} M characters/s`;
}
