import {spawnSync} from 'node:child_process';

/** Runs an ES module in a process of its own, with `input` on its standard input; answers the JSON that it prints. */
export function runModule<Result>(code: string, input = ''): Result {
  const args = ['--input-type=module', '--eval', code];
  const {status, stdout, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8', input, maxBuffer: 1 << 26});
  if (status !== 0) throw new Error(`A measured process ended with status ${status}: ${stderr}`);
  return JSON.parse(stdout) as Result;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}
