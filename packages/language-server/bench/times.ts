import type {Session} from './client.js';

/** Milliseconds of something: as the client waits, and as the server's main thread works. */
export class Times {
  readonly waited: number[] = [];
  readonly worked: number[] = [];

  async add(session: Session, work: () => Promise<unknown>): Promise<void> {
    const begun = performance.now();
    const busy = session.busy();
    await work();
    this.worked.push(session.busy() - busy);
    this.waited.push(performance.now() - begun);
  }
}

export function printTimes(name: string, {waited, worked}: Times): void {
  print(name, waited);
  print('  of that, the server at work', worked);
}

export function print(name: string, times: number[]): void {
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(2);
  console.log(`${name.padEnd(46)} p50 ${at(0.5)}  p90 ${at(0.9)}  p99 ${at(0.99)}  most ${at(1)} ms`);
}
