import {access, constants, readFile, stat, writeFile} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';
import {defaultModel, loadModel, writeContainer} from '@nutgraf/model-en';
import {
  type BioSentence,
  checkBio,
  DOCUMENT_START,
  type Fit,
  f1,
  fitTagger,
  MARKED_KINDS,
  parseBio,
} from '@nutgraf/training';
import {annotate} from '../annotate.js';
import {reasonOf} from './inputs.js';
import {colorsFor, type Terminal, write} from './terminal.js';

export interface TrainFlags {
  data: string[];
  out: string;
  epochs: number;
  heldOut: number;
  seed: number;
  force?: boolean | undefined;
}

/** Fewer sentences teach nothing that could be measured. */
const FEWEST_SENTENCES = 20;
/** From so many names on, the figure on the held-out part is worth something. */
const TELLING_NAMES = 30;
/** Wrong lines that are told one by one for each file. */
const MOST_PROBLEMS = 10;

/** What `nutgraf train` cannot go on with; each line is told. */
class TrainError extends Error {
  constructor(readonly lines: string[]) {
    super(lines.join('\n'));
  }
}

/**
 * Fits the tagger to annotated files and writes the model; 1 when a file is not as it should be, or the model did not
 * get better.
 */
export async function train(flags: TrainFlags, terminal: Terminal): Promise<number> {
  const {stdout, stderr, env, cwd} = terminal;
  const red = colorsFor(stderr, env).red;
  try {
    const out = resolve(cwd, flags.out);
    await checkOut(out, flags);
    const texts = await readTexts(flags.data, cwd);
    const documents = texts.flatMap(({name, text}) => parseBio(text, name));
    const marked = texts.some(({text}) => text.includes(DOCUMENT_START));
    await write(stdout, summary(documents.flat(), flags.data));
    const log = (line: string): void => {
      stderr.write(`${line}\n`);
    };
    const result = fitTagger(defaultModel(), documents, marked, flags, log);
    await write(stdout, figures(result));
    if (!result.sections) throw new TrainError([notBetter(result)]);
    const bytes = writeContainer(result.sections);
    // What is written can be read by "annotate".
    annotate('', {model: loadModel(bytes)});
    await writeFile(out, bytes, {flag: flags.force ? 'w' : 'wx'});
    await write(
      stdout,
      `Wrote ${flags.out} (${bytes.length} bytes). Use it: nutgraf annotate --model ${flags.out} story.txt\n`,
    );
    return 0;
  } catch (error) {
    const lines = error instanceof TrainError ? error.lines : [`${flags.out}: ${reasonOf(error)}`];
    for (const line of lines) stderr.write(`${red('nutgraf:')} ${line}\n`);
    return 1;
  }
}

/** Finds out before the training what would keep the model from being written after it. */
async function checkOut(out: string, {out: name, force}: TrainFlags): Promise<void> {
  const found = await stat(out).catch(() => undefined);
  if (found?.isDirectory()) throw new TrainError([`${name}: it is a folder; name a file, as in --out my-model.bin`]);
  if (found && !force) throw new TrainError([`${name}: it is there already; name another with --out, or say --force`]);
  await access(dirname(out), constants.W_OK).catch(() => {
    throw new TrainError([`${name}: its folder is not there, or may not be written to`]);
  });
}

/** The texts of files, all checked, so that one run tells all that is wrong. */
async function readTexts(names: readonly string[], cwd: string): Promise<{name: string; text: string}[]> {
  const texts: {name: string; text: string}[] = [];
  const lines: string[] = [];
  for (const name of names) {
    let text: string;
    try {
      text = new TextDecoder('utf-8', {fatal: true}).decode(await readFile(resolve(cwd, name)));
    } catch (error) {
      lines.push(`${name}: ${error instanceof TypeError ? 'it is no text in UTF-8' : reasonOf(error)}`);
      continue;
    }
    const problems = checkBio(text);
    for (const {line, message} of problems.slice(0, MOST_PROBLEMS)) lines.push(`${name}:${line}: ${message}`);
    if (problems.length > MOST_PROBLEMS) lines.push(`${name}: and ${problems.length - MOST_PROBLEMS} more lines`);
    texts.push({name, text});
  }
  if (lines.length > 0) throw new TrainError(lines);
  return texts;
}

/** What was read, by kind. */
function summary(sentences: readonly BioSentence[], names: readonly string[]): string {
  if (sentences.length < FEWEST_SENTENCES) {
    const where = names.join(', ');
    throw new TrainError([`${where}: ${sentences.length} sentences are too few, expected ${FEWEST_SENTENCES} or more`]);
  }
  const counts = new Map<string, number>();
  for (const {spans} of sentences) for (const {type} of spans) counts.set(type, (counts.get(type) ?? 0) + 1);
  if (counts.size === 0) {
    const kinds = [...MARKED_KINDS.keys()].join(', ');
    throw new TrainError([`${names.join(', ')}: no name is marked; a name's first word has B-KIND, of ${kinds}`]);
  }
  const marked = [...MARKED_KINDS.keys()].filter(kind => counts.has(kind));
  const kept = ['PER', 'ORG', 'LOC', 'NORP'].filter(kind => !counts.has(kind));
  const rest = kept.length > 0 ? `Not marked, and left as they are: ${kept.join(', ')}.\n` : '';
  return `${sentences.length} sentences, names: ${marked.map(kind => `${counts.get(kind)} ${kind}`).join(', ')}.\n${rest}`;
}

function figures({before, after, learnt, held, epoch}: Fit): string {
  const row = (label: string, score: Fit['before'], note = ''): string =>
    `${label.padEnd(7)}F1 ${f1(score).toFixed(1).padStart(5)}   ${score.right} right of ${score.found} found${note}\n`;
  const where =
    held > 0 ? `Held out: ${held} sentences with ${before.gold} names` : `On the text itself: ${before.gold} names`;
  const rough = held > 0 && before.gold < TELLING_NAMES ? ' (few: a rough figure)' : '';
  return (
    `Learnt from ${learnt} sentences. ${where}${rough}.\n` +
    row('before', before) +
    row('after', after, epoch > 0 ? `, after pass ${epoch}` : '')
  );
}

function notBetter({before, held}: Fit): string {
  if (held > 0 && before.gold === 0) {
    return 'the held-out sentences have no names to measure by; hold out more, as in --held-out 0.3. Nothing is written';
  }
  return (
    'no pass was better on the held-out part than the model as it is; nothing is written. ' +
    'Annotate more sentences with names that it gets wrong, or try another --seed'
  );
}
