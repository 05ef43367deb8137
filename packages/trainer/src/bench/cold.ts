import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {median} from './child.js';

/** Median milliseconds of the two programs. */
export interface ColdStart {
  /** From before the import to the end of the annotation, inside the process. */
  work: {own: number; peer: number};
  /** From the start of the process to its end, Node's own start included. */
  process: {own: number; peer: number};
}

/** How often each program is started; odd, so that the median is one of the times. */
const STARTS = 21;

/**
 * Times programs that import and annotate one article: the built nutgraf, and compromise with people, places and
 * organizations. They take turns, so that a busy moment of the machine hits both.
 */
export function coldStart(text: string, entry: string): ColdStart {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-cold-'));
  try {
    const programs = {
      own: program(pathToFileURL(entry).href, text, 'module.annotate(text);'),
      peer: program(
        import.meta.resolve('compromise'),
        text,
        'const found = module.default(text);\n' +
          'for (const kind of [found.people(), found.places(), found.organizations()]) kind.json({offset: true});',
      ),
    };
    const names = Object.keys(programs) as (keyof typeof programs)[];
    for (const name of names) writeFileSync(join(folder, `${name}.mjs`), programs[name]);
    const work = {own: [] as number[], peer: [] as number[]};
    const whole = {own: [] as number[], peer: [] as number[]};
    for (let i = 0; i < STARTS; i++) {
      for (const name of names) {
        const started = performance.now();
        work[name].push(run(join(folder, `${name}.mjs`)));
        whole[name].push(performance.now() - started);
      }
    }
    return {
      work: {own: median(work.own), peer: median(work.peer)},
      process: {own: median(whole.own), peer: median(whole.peer)},
    };
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

function program(url: string, text: string, work: string): string {
  return [
    `const text = ${JSON.stringify(text)};`,
    'const started = performance.now();',
    `const module = await import(${JSON.stringify(url)});`,
    work,
    'process.stdout.write(String(performance.now() - started));',
  ].join('\n');
}

/** The milliseconds that the program prints. */
function run(file: string): number {
  const {status, stdout, stderr} = spawnSync(process.execPath, [file], {encoding: 'utf8'});
  if (status !== 0) throw new Error(`${file} ended with status ${status}: ${stderr}`);
  return Number(stdout);
}
