import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';

export interface ColdStart {
  /** Median milliseconds from the start of the process to its end, each. */
  own: number;
  peer: number;
  /** The same of a process that does nothing. */
  empty: number;
}

/** How often each program is started; odd, so that the median is one of the times. */
const STARTS = 15;

/**
 * Times whole processes that import and annotate one article: the built nutgraf, and compromise with people, places and
 * organizations. The programs take turns, so that a busy moment of the machine hits both.
 */
export function coldStart(text: string, entry: string): ColdStart {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-cold-'));
  try {
    const source = JSON.stringify(text);
    const programs = {
      own: `import {annotate} from ${JSON.stringify(pathToFileURL(entry).href)};\nannotate(${source});`,
      peer:
        `import nlp from ${JSON.stringify(import.meta.resolve('compromise'))};\nconst d = nlp(${source});\n` +
        'd.people().json({offset: true}); d.places().json({offset: true}); d.organizations().json({offset: true});',
      empty: '',
    };
    const times: Record<keyof typeof programs, number[]> = {own: [], peer: [], empty: []};
    const names = Object.keys(programs) as (keyof typeof programs)[];
    for (const name of names) writeFileSync(join(folder, `${name}.mjs`), programs[name]);
    for (let i = 0; i < STARTS; i++) for (const name of names) times[name].push(time(join(folder, `${name}.mjs`)));
    return {own: median(times.own), peer: median(times.peer), empty: median(times.empty)};
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

function time(file: string): number {
  const started = performance.now();
  const {status, stderr} = spawnSync(process.execPath, [file], {encoding: 'utf8'});
  if (status !== 0) throw new Error(`${file} ended with status ${status}: ${stderr}`);
  return performance.now() - started;
}

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[times.length >> 1]!;
}
