import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import type {Model} from '@nutgraf/model-en';
import {Command, CommanderError, InvalidArgumentError, Option} from 'commander';
import {dateProblem} from '../options.js';
import {type AnnotateFlags, annotateFiles, annotateLines} from './annotate.js';
import type {CheckFlags, checkFiles} from './check/index.js';
import {formats} from './formats.js';
import {reasonOf} from './inputs.js';
import type {Annotate} from './ndjson.js';
import {colorsFor, type Terminal} from './terminal.js';
import type {TrainFlags} from './train.js';

/** Exit statuses, as of most tools: all is well; some input failed; the command line itself is wrong. */
const OK = 0;
const FAILED = 1;
const USAGE = 2;

/** Named here too, so that the help loads nothing. */
const CHECK_FORMATS = ['text', 'json', 'sarif', 'github'];
const LEVELS = ['error', 'warning', 'information', 'hint'];

/** What the command line runs, loaded only when it is needed. */
export interface Parts {
  version: string;
  loadAnnotate(): Promise<Annotate>;
  loadModel(bytes: Uint8Array): Promise<Model>;
  loadCheck(): Promise<typeof checkFiles>;
  loadTrain(): Promise<(flags: TrainFlags, terminal: Terminal) => Promise<number>>;
  /** Runs the language server on standard input and output, until it is told to stop. */
  serve(): Promise<void>;
}

interface Flags extends AnnotateFlags {
  ndjson?: boolean;
  model?: string;
}

/**
 * Runs the command line.
 *
 * @param args - Without node and the script.
 * @returns The exit status.
 */
export async function run(args: readonly string[], parts: Parts, terminal: Terminal): Promise<number> {
  let status = OK;
  const program = new Command('nutgraf')
    .description('Reads news articles the way an informed editor does.')
    .version(parts.version)
    .exitOverride()
    .configureOutput({
      writeOut: text => terminal.stdout.write(text),
      writeErr: text => terminal.stderr.write(text),
    })
    .showHelpAfterError('(run with --help for usage)');

  program
    .command('annotate')
    .description('Tell who and what articles mention, who says what, and who meets whom.')
    .usage('[options] [FILE…]')
    .argument('[files...]', 'files or quoted patterns ("news/**/*.md"); standard input if none or "-"')
    .addOption(new Option('-f, --format <name>', 'what to write (default: text; standoff for NDJSON)').choices(formats))
    .addOption(new Option('-i, --input <kind>', 'what is read (default: by extension)').choices(['plain', 'markdown']))
    .option('-d, --date <date>', "the articles' date, YYYY-MM-DD, whatever they tell", readDate)
    .option('-m, --model <file>', 'a model that "nutgraf train" wrote')
    .option('--ndjson', 'read {"id", "text"} lines from standard input')
    .addHelpText(
      'after',
      `
Examples:
  nutgraf annotate story.md
  nutgraf annotate -f html "news/**/*.txt" > news.html
  nutgraf annotate --ndjson < articles.ndjson > annotations.ndjson

Exit status: 0, 1 if some input failed, 2 if the command line is wrong.`,
    )
    .action(async (files: string[], flags: Flags, command: Command) => {
      if (flags.ndjson && files.some(file => file !== '-')) {
        command.error('error: --ndjson reads standard input, so no file can be named');
      }
      if (flags.ndjson && (flags.format === 'text' || flags.format === 'html')) {
        command.error(`error: --ndjson writes standoff or tree, not ${flags.format}`);
      }
      const annotate = await loadAnnotate(parts, flags.model, terminal);
      if (!annotate) {
        status = FAILED;
        return;
      }
      status = flags.ndjson
        ? await annotateLines(flags, annotate, terminal)
        : await annotateFiles(files, flags, annotate, terminal);
    });

  program
    .command('check')
    .description('Tell what an editor should look at again: names, offices, dates, quotations.')
    .usage('[options] [FILE…]')
    .argument('[files...]', 'files or quoted patterns ("news/**/*.md"); standard input if none or "-"')
    .addOption(new Option('-f, --format <name>', 'what to write (default: text)').choices(CHECK_FORMATS))
    .addOption(new Option('--fail-on <severity>', 'exit 1 from here (default: warning)').choices([...LEVELS, 'never']))
    .addOption(new Option('-i, --input <kind>', 'what is read (default: by extension)').choices(['plain', 'markdown']))
    .option('-d, --date <date>', "the articles' date, YYYY-MM-DD, whatever they tell", readDate)
    .option('-m, --model <file>', 'a model that "nutgraf train" wrote')
    .option('-c, --config <file>', 'instead of the .nutgraf.yml above each file')
    .option('--stdin-filename <file>', 'what standard input is called')
    .addHelpText(
      'after',
      `
Exit status: 0, 1 if something was found, 2 if something could not be checked.`,
    )
    .action(async (files: string[], flags: CheckFlags & {model?: string}) => {
      const annotate = await loadAnnotate(parts, flags.model, terminal);
      const checkThem = await parts.loadCheck();
      status = annotate ? await checkThem(files, flags, annotate, terminal, parts.version) : USAGE;
    });

  program
    .command('train')
    .description("Fit the tagger of names to a desk's own annotated text.")
    .requiredOption('--data <file>', 'sentences in BIO2; may be given again', addFile)
    .option('--out <file>', 'the model that is written', 'my-model.bin')
    .option('--epochs <n>', 'passes over the text, at most', readCount, 20)
    .option('--held-out <share>', 'part that is not learnt from, to measure by', readShare, 0.1)
    .option('--seed <n>', 'for all that is left to chance', readCount, 1)
    .option('--force', 'write over a file that is there')
    .addHelpText(
      'after',
      `
A line is a token, a tab and a tag (O, B-PER, I-PER …); a blank line ends a
sentence. Kinds: PER, ORG, LOC, NORP (peoples), MISC (or EVENT, WORK).`,
    )
    .action(async (flags: TrainFlags) => {
      const train = await parts.loadTrain();
      status = await train(flags, terminal);
    });

  program
    .command('serve')
    .description('Run the language server for editors.')
    .requiredOption('--stdio', 'speak on standard input and output')
    .action(() => parts.serve());

  try {
    await program.parseAsync(args, {from: 'user'});
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? OK : USAGE;
  }
  return status;
}

/** The function that annotates, with the model of a file if one is named; nothing when that cannot be used. */
async function loadAnnotate(parts: Parts, file: string | undefined, terminal: Terminal): Promise<Annotate | undefined> {
  const annotate = await parts.loadAnnotate();
  if (file === undefined) return annotate;
  try {
    const model = await parts.loadModel(await readFile(resolve(terminal.cwd, file)));
    const withModel: Annotate = (source, options) => annotate(source, {...options, model});
    withModel('', {});
    return withModel;
  } catch (error) {
    const red = colorsFor(terminal.stderr, terminal.env).red;
    terminal.stderr.write(`${red('nutgraf:')} --model ${file}: ${reasonOf(error)}\n`);
    return undefined;
  }
}

function addFile(file: string, files: string[] = []): string[] {
  return [...files, file];
}

function readCount(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('expected a whole number from 1');
  return Number(value);
}

function readShare(value: string): number {
  const share = /^\d*\.?\d+$/.test(value) ? Number(value) : Number.NaN;
  if (!(share >= 0 && share <= 0.5)) throw new InvalidArgumentError('expected a share from 0 to 0.5, as in 0.1');
  return share;
}

function readDate(value: string): string {
  const problem = dateProblem(value);
  if (problem !== undefined) throw new InvalidArgumentError(problem);
  return value;
}
