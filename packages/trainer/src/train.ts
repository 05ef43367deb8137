import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {readContainer, writeContainer} from '@nutgraf/model-en';
import {Command, InvalidArgumentError} from 'commander';
import {missingNameData, trainNames} from './names/train.js';
import {ensureVectors} from './names/vectors.js';
import {trainPos} from './pos/train.js';

/** Most bytes the model may have: it travels with every install. */
const MAX_MODEL = 5_000_000;
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const program = new Command('train')
  .description('Trains the model on the texts of a folder and writes packages/model-en/model-en.bin.')
  .requiredOption('--data <dir>', 'folder with train/*.bio, clusters/ and pos/*.conllu')
  .option('--only <part>', 'train one part anew and keep the other: names or pos', part)
  .option('--epochs <n>', 'passes over the texts, for names', wholeNumber)
  .option('--seed <n>', 'seed, for names', wholeNumber)
  .option('--cache <dir>', 'where the word vectors are kept', join(ROOT, 'node_modules', '.cache', 'nutgraf'))
  .option('--out <file>', 'the model', join(ROOT, 'packages', 'model-en', 'model-en.bin'))
  .parse();

interface Options {
  data: string;
  only?: 'names' | 'pos';
  epochs?: number;
  seed?: number;
  cache: string;
  out: string;
}

const options = program.opts<Options>();
const started = process.hrtime.bigint();
const log = (line: string): void => {
  const seconds = Number((process.hrtime.bigint() - started) / 1_000_000_000n);
  process.stderr.write(`${String(seconds).padStart(5)} s  ${line}\n`);
};

const data = resolve(options.data);
const missing = missingData(data);
if (missing.length > 0) {
  for (const line of missing) process.stderr.write(`missing: ${line}\n`);
  process.exitCode = 1;
} else {
  train();
}

function train(): void {
  const sections = existsSync(options.out) ? readContainer(readFileSync(options.out)) : new Map<string, Uint8Array>();
  if (options.only !== 'pos') {
    const vectors = ensureVectors(options.cache, log);
    for (const name of [...sections.keys()]) if (name.startsWith('names/')) sections.delete(name);
    const {epochs, seed} = options;
    const trained = trainNames(data, vectors, log, {...(epochs && {epochs}), ...(seed && {seed})});
    for (const [name, bytes] of trained) sections.set(name, bytes);
  }
  if (options.only !== 'names') sections.set('pos', trainPos(data, log));
  const ordered = new Map([...sections].sort(([a], [b]) => (a < b ? -1 : 1)));
  for (const [name, bytes] of ordered) log(`${name}: ${bytes.length} bytes`);
  const model = writeContainer(ordered);
  if (model.length > MAX_MODEL) throw new Error(`model: ${model.length} bytes, ${MAX_MODEL} at most`);
  writeFileSync(options.out, model);
  log(`wrote ${options.out}, ${model.length} bytes`);
}

function missingData(dir: string): string[] {
  if (!existsSync(dir)) return [`the folder ${dir}`];
  const lines = options.only === 'pos' ? [] : missingNameData(dir);
  const pos = join(dir, 'pos');
  if (options.only !== 'names' && !(existsSync(pos) && readdirSync(pos).some(file => file.endsWith('.conllu')))) {
    lines.push(`parts of speech: no *.conllu in ${pos}`);
  }
  return lines;
}

function part(value: string): string {
  if (value !== 'names' && value !== 'pos') throw new InvalidArgumentError('names or pos expected');
  return value;
}

function wholeNumber(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('a whole number from 1 expected');
  return Number(value);
}
