/** Systems take turns so often, so that what else the machine does meets all of them alike. */
const TURNS = 8;
/** Part of the time that a system is warmed up for, when one pass over the texts is shorter. */
const WARM_UP = 0.2;

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
 * treated alike: each is warmed up by one pass over the texts or more, then they take turns until each has had its time
 * and is at the end of a pass, so that every figure is over the whole of the texts.
 *
 * @param milliseconds Processor time for each system; a pass that is longer takes longer.
 */
export function charactersASecond<Text extends Sized, Name extends string>(
  texts: readonly Text[],
  systems: Readonly<Record<Name, (text: Text) => void>>,
  milliseconds: number,
  clock: () => number = processorTime,
): Record<Name, number> {
  const names = Object.keys(systems) as Name[];
  for (const name of names) {
    const warmUp = new Runner(texts, systems[name], clock);
    while (!warmUp.isDone(milliseconds * WARM_UP)) warmUp.run(milliseconds);
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
