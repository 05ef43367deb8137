import {toTree} from '@nutgraf/core/reading';
import type {AnnotateOptions} from '../options.js';
import {toStandoff} from '../standoff.js';
import {type FormatName, loadFormat} from './formats.js';
import {expand, inputOf, readInput, reasonOf} from './inputs.js';
import {readLines} from './lines.js';
import {type Annotate, answer, isError} from './ndjson.js';
import {colorsFor, createProgress, type Terminal, write} from './terminal.js';

export interface AnnotateFlags {
  format?: FormatName | undefined;
  input?: 'plain' | 'markdown' | undefined;
  date?: string | undefined;
}

/** Annotates files, or standard input when none is named; 1 when one of them could not be read. */
export async function annotateFiles(
  names: readonly string[],
  {format = 'text', input, date}: AnnotateFlags,
  annotate: Annotate,
  terminal: Terminal,
): Promise<number> {
  const {stdin, stdout, stderr, env, cwd} = terminal;
  if (names.length === 0 && stdin.isTTY) {
    stderr.write('Reading an article from standard input; end it with Ctrl+D. (--help tells more.)\n');
  }
  const inputs = await expand(names.length === 0 ? ['-'] : names, cwd);
  const output = await loadFormat(format, terminal, inputs.length > 1);
  const progress = createProgress(terminal);
  const red = colorsFor(stderr, env).red;
  let status = 0;
  const fail = (name: string, reason: string) => {
    progress.clear();
    stderr.write(`${red('nutgraf:')} ${name === '-' ? 'standard input' : name}: ${reason}\n`);
    status = 1;
  };
  await write(stdout, output.start());
  for (const [index, item] of inputs.entries()) {
    if (stdout.destroyed) break;
    progress.step(() => `${index} of ${inputs.length} articles, now ${item.name}`);
    if ('reason' in item) {
      fail(item.name, item.reason);
      continue;
    }
    try {
      const source = await readInput(item, terminal);
      const options: AnnotateOptions = {input: input ?? inputOf(item.name), ...(date !== undefined && {date})};
      await write(stdout, output.article(annotate(source, options), item.name));
    } catch (error) {
      fail(item.name, reasonOf(error));
    }
  }
  await write(stdout, output.end());
  progress.clear();
  return status;
}

/** Annotates NDJSON from standard input line by line, as it comes; 1 when a line could not be answered. */
export async function annotateLines(
  {format = 'standoff', input, date}: AnnotateFlags,
  annotate: Annotate,
  terminal: Terminal,
): Promise<number> {
  const {stdin, stdout} = terminal;
  const progress = createProgress(terminal);
  const defaults: AnnotateOptions = {...(input && {input}), ...(date !== undefined && {date})};
  let status = 0;
  for await (const line of readLines(stdin)) {
    if (stdout.destroyed) break;
    progress.step(() => `${line.number - 1} lines`);
    const result = answer(line, defaults, annotate, (article, id) =>
      format === 'tree' ? {id, tree: toTree(article)} : toStandoff(article, {id}),
    );
    if (result === undefined) continue;
    if (isError(result)) status = 1;
    await write(stdout, `${JSON.stringify(result)}\n`);
  }
  progress.clear();
  return status;
}
