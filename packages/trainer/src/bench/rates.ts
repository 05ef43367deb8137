/** Systems take turns so often, so that what else the machine does meets all of them alike. */
const TURNS = 8;
/**
 * Milliseconds of processor time that a system is warmed up for, unless one pass over the texts takes longer. V8 goes on
 * compiling what an annotator runs for the first ten passes over 200 articles: in the second its threads take half of the
 * processor time, in the tenth a tenth, and the rest runs in code that is not optimized yet.
 */
export const WARM_UP = 20_000;

export interface Sized {
  text: string;
}

/** Milliseconds of processor time that this process has used, those of its own threads for compiling and memory among them. */
export function processorTime(): number {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Characters a second of processor time, for each of several systems, article by article in this one process. All are
 * treated alike: each is warmed up, by whole passes over the texts, then they take turns until each has had its time
 * and is at the end of a pass, so that every figure is over the whole of the texts.
 *
 * @param milliseconds Processor time for each system; a pass that is longer takes longer.
 * @param warmUp Processor time for each system before that.
 */
export function charactersASecond<Text extends Sized, Name extends string>(
  texts: readonly Text[],
  systems: Readonly<Record<Name, (text: Text) => void>>,
  milliseconds: number,
  warmUp = WARM_UP,
  clock: () => number = processorTime,
): Record<Name, number> {
  const names = Object.keys(systems) as Name[];
  for (const name of names) {
    const runner = new Runner(texts, systems[name], clock);
    while (!runner.isDone(warmUp)) runner.run(warmUp);
  }
  const runners = names.map(name => new Runner(texts, systems[name], clock));
  while (runners.some(runner => !runner.isDone(milliseconds))) {
    for (const runner of runners) if (!runner.isDone(milliseconds)) runner.run(milliseconds / TURNS);
  }
  return Object.fromEntries(names.map((name, index) => [name, runners[index]!.rate])) as Record<Name, number>;
}

/** One system at work on the texts, over and over, with breaks. */
class Runner<Text extends Sized> {
  #next = 0;
  #passes = 0;
  #characters = 0;
  #used = 0;

  constructor(
    private readonly texts: readonly Text[],
    private readonly work: (text: Text) => void,
    private readonly clock: () => number,
  ) {}

  /** Goes on for so many milliseconds, or to the end of the pass. */
  run(milliseconds: number): void {
    const started = this.clock();
    let used = 0;
    do {
      const text = this.texts[this.#next]!;
      this.work(text);
      this.#characters += text.text.length;
      this.#next = (this.#next + 1) % this.texts.length;
      used = this.clock() - started;
    } while (this.#next !== 0 && used < milliseconds);
    if (this.#next === 0) this.#passes += 1;
    this.#used += used;
  }

  isDone(milliseconds: number): boolean {
    return this.#passes > 0 && this.#next === 0 && this.#used >= milliseconds;
  }

  get rate(): number {
    return (this.#characters / this.#used) * 1000;
  }
}
