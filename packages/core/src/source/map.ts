import type {OffsetMap} from './types.js';

/** The map of a text that is read as it stands. */
export const identityMap: OffsetMap = {
  start: offset => offset,
  end: offset => offset,
  fromSource: offset => offset,
};

const FIRST_CAPACITY = 64;

/**
 * Collects the reading text together with its map, run by run from left to right.
 *
 * A run says that reading characters [reading, next run's reading) stand for source characters [start, end). Where
 * both have the same length they correspond one to one; otherwise (a character reference, an escape, a line end with
 * the marks of the next line) all of the run's characters stand for all of its source.
 */
export class ReadingText {
  private pieces: string[] = [];
  private readings = new Int32Array(FIRST_CAPACITY);
  private starts = new Int32Array(FIRST_CAPACITY);
  private ends = new Int32Array(FIRST_CAPACITY);
  private runs = 0;
  /** Length of the reading text so far, in UTF-16 code units. */
  length = 0;
  /** Source offset just past the last run. */
  sourceEnd = 0;

  /** Adds `text`, which stands for the source's [start, end). Empty text is no run. */
  add(text: string, start: number, end: number): void {
    if (text.length === 0) return;
    const last = this.runs - 1;
    const continues =
      last >= 0 &&
      this.ends[last] === start &&
      text.length === end - start &&
      this.length - this.readings[last]! === this.ends[last]! - this.starts[last]!;
    if (continues) this.ends[last] = end;
    else {
      if (this.runs === this.readings.length) this.grow();
      this.readings[this.runs] = this.length;
      this.starts[this.runs] = start;
      this.ends[this.runs] = end;
      this.runs += 1;
    }
    this.pieces.push(text);
    this.length += text.length;
    this.sourceEnd = end;
  }

  finish(): {text: string; map: OffsetMap} {
    const runs = this.runs;
    const map = new RunMap(
      this.readings.slice(0, runs),
      this.starts.slice(0, runs),
      this.ends.slice(0, runs),
      this.length,
    );
    return {text: this.pieces.join(''), map};
  }

  private grow(): void {
    this.readings = doubled(this.readings);
    this.starts = doubled(this.starts);
    this.ends = doubled(this.ends);
  }
}

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(array.length * 2);
  copy.set(array);
  return copy;
}

/** Looks runs up by binary search, starting from the run of the last look-up, as look-ups mostly move forward. */
class RunMap implements OffsetMap {
  private last = 0;

  constructor(
    private readonly readings: Int32Array,
    private readonly starts: Int32Array,
    private readonly ends: Int32Array,
    private readonly length: number,
  ) {}

  start(offset: number): number {
    if (this.readings.length === 0) return 0;
    if (offset >= this.length) return this.ends[this.ends.length - 1]!;
    const run = this.runAt(Math.max(offset, 0));
    return this.isExact(run) ? this.starts[run]! + Math.max(offset, 0) - this.readings[run]! : this.starts[run]!;
  }

  end(offset: number): number {
    if (this.readings.length === 0) return 0;
    if (offset <= 0) return this.starts[0]!;
    const run = this.runAt(Math.min(offset, this.length) - 1);
    return this.isExact(run)
      ? this.starts[run]! + Math.min(offset, this.length) - this.readings[run]!
      : this.ends[run]!;
  }

  fromSource(offset: number): number {
    let low = 0;
    let high = this.ends.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.ends[middle]! > offset) high = middle;
      else low = middle + 1;
    }
    if (low === this.ends.length) return this.length;
    if (offset <= this.starts[low]! || !this.isExact(low)) return this.readings[low]!;
    return this.readings[low]! + offset - this.starts[low]!;
  }

  private readingEnd(run: number): number {
    return run + 1 < this.readings.length ? this.readings[run + 1]! : this.length;
  }

  private isExact(run: number): boolean {
    return this.readingEnd(run) - this.readings[run]! === this.ends[run]! - this.starts[run]!;
  }

  private runAt(offset: number): number {
    const {readings} = this;
    if (readings[this.last]! <= offset) {
      if (offset < this.readingEnd(this.last)) return this.last;
      if (this.last + 1 < readings.length && offset < this.readingEnd(this.last + 1)) {
        this.last += 1;
        return this.last;
      }
    }
    let low = 0;
    let high = readings.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (readings[middle]! <= offset) low = middle;
      else high = middle;
    }
    this.last = low;
    return low;
  }
}
