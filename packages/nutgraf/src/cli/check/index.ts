import {check, type Severity, severities} from '@nutgraf/checks';
import type {AnnotateOptions} from '../../options.js';
import {expand, inputOf, readInput, reasonOf} from '../inputs.js';
import type {Annotate} from '../ndjson.js';
import {colorsFor, createProgress, type Terminal, write} from '../terminal.js';
import {createDesks} from './desk.js';
import {type CheckFormatName, checkFormats} from './formats.js';

export interface CheckFlags {
  format?: CheckFormatName | undefined;
  /** The mildest severity that makes the run fail. */
  failOn?: Severity | 'never' | undefined;
  input?: 'plain' | 'markdown' | undefined;
  date?: string | undefined;
  config?: string | undefined;
  stdinFilename?: string | undefined;
}

const FOUND = 1;
/** As of the command line itself being wrong: something could not be checked. */
const UNCHECKED = 2;

/** What standard input is called where nobody says otherwise. */
const STDIN_NAME = 'stdin';

/**
 * Checks files, or standard input when none is named.
 *
 * @returns 0 when nothing as severe as `failOn` was found, 1 when something was, 2 when a file could not be checked or the
 *   workspace file is wrong.
 */
export async function checkFiles(
  names: readonly string[],
  {format = 'text', failOn = 'warning', input, date, config, stdinFilename}: CheckFlags,
  annotate: Annotate,
  terminal: Terminal,
  version: string,
): Promise<number> {
  const {stdin, stdout, stderr, env, cwd} = terminal;
  if (names.length === 0 && stdin.isTTY) {
    stderr.write('Reading an article from standard input; end it with Ctrl+D. (--help tells more.)\n');
  }
  const inputs = await expand(names.length === 0 ? ['-'] : names, cwd);
  const output = checkFormats[format]({colors: colorsFor(stdout, env), version});
  const desks = createDesks(cwd, config);
  const progress = createProgress(terminal);
  const red = colorsFor(stderr, env).red;
  const complaints = new Set<string>();
  let status = 0;
  const fail = (message: string) => {
    status = UNCHECKED;
    if (complaints.has(message)) return;
    complaints.add(message);
    progress.clear();
    stderr.write(`${red('nutgraf:')} ${message}\n`);
  };

  await write(stdout, output.start());
  for (const [index, item] of inputs.entries()) {
    if (stdout.destroyed) break;
    const file = item.name === '-' ? (stdinFilename ?? STDIN_NAME) : item.name;
    progress.step(() => `${index} of ${inputs.length} articles, now ${file}`);
    if ('reason' in item) {
      fail(`${file}: ${item.reason}`);
      continue;
    }
    try {
      const {options, problems} = await desks.of(file);
      problems.forEach(fail);
      const source = await readInput(item, terminal);
      const settings: AnnotateOptions = {input: input ?? inputOf(file), ...(date !== undefined && {date})};
      const findings = check(annotate(source, settings), options);
      if (status === 0 && findings.some(({severity}) => isAsSevere(severity, failOn))) status = FOUND;
      await write(stdout, output.file({file, source, findings}));
    } catch (error) {
      fail(`${config !== undefined && isOf(error, config) ? config : file}: ${reasonOf(error)}`);
    }
  }
  await write(stdout, output.end());
  progress.clear();
  return status;
}

function isAsSevere(severity: Severity, bar: Severity | 'never'): boolean {
  return bar !== 'never' && severities.indexOf(severity) <= severities.indexOf(bar);
}

/** Whether an error of the file system is about this file. */
function isOf(error: unknown, file: string): boolean {
  return ((error as NodeJS.ErrnoException).path ?? '').endsWith(file);
}
