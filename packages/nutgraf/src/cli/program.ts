import {Command, CommanderError, InvalidArgumentError, Option} from 'commander';
import {dateProblem} from '../options.js';
import {type AnnotateFlags, annotateFiles, annotateLines} from './annotate.js';
import {formats} from './formats.js';
import type {Annotate} from './ndjson.js';
import type {Terminal} from './terminal.js';

/** Exit statuses, as of most tools: all is well; some input failed; the command line itself is wrong. */
const OK = 0;
const USAGE = 2;

/** What the command line runs, loaded only when it is needed. */
export interface Parts {
  version: string;
  loadAnnotate(): Promise<Annotate>;
  /** Runs the language server on standard input and output, until it is told to stop. */
  serve(): Promise<void>;
}

interface Flags extends AnnotateFlags {
  ndjson?: boolean;
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
    .option('-d, --date <date>', "the articles' date, YYYY-MM-DD, where they do not tell it", readDate)
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
      const annotate = await parts.loadAnnotate();
      status = flags.ndjson
        ? await annotateLines(flags, annotate, terminal)
        : await annotateFiles(files, flags, annotate, terminal);
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

function readDate(value: string): string {
  const problem = dateProblem(value);
  if (problem !== undefined) throw new InvalidArgumentError(problem);
  return value;
}
