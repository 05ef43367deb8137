export function print(name: string, times: number[]): void {
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(2);
  console.log(`${name.padEnd(46)} p50 ${at(0.5)}  p90 ${at(0.9)}  p99 ${at(0.99)}  most ${at(1)} ms`);
}
