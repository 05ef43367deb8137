/** Up to so many are looked through one by one. */
const MOST_LISTED = 8;
const NONE: readonly never[] = [];

/** What can be read of a `Few`. */
export interface ReadonlyFew<T> extends Iterable<T> {
  readonly size: number;
  has(value: T): boolean;
}

/** Shared by all that hold nothing yet. */
const EMPTY: ReadonlyFew<never> = {size: 0, has: () => false, [Symbol.iterator]: () => NONE[Symbol.iterator]()};

/** A set with nothing in it, to be filled by `withOne`. */
export function noneYet<T>(): ReadonlyFew<T> {
  return EMPTY;
}

/** The set with one more in it: itself, or a first one of its own where it held nothing. */
export function withOne<T>(set: ReadonlyFew<T>, value: T): ReadonlyFew<T> {
  const own = set instanceof Few ? (set as Few<T>) : new Few<T>();
  own.add(value);
  return own;
}

/**
 * A set that mostly holds nothing or one or two: of those a `Set` would take many times the room, and a long text keeps
 * several for everybody in it. Goes through what it holds in the order in which it came in, as a `Set` does.
 */
export class Few<T> implements ReadonlyFew<T> {
  #first: T | undefined;
  /** All that it holds, the first too, once there are two. */
  #all: T[] | Set<T> | undefined;

  get size(): number {
    const all = this.#all;
    if (all === undefined) return this.#first === undefined ? 0 : 1;
    return all instanceof Set ? all.size : all.length;
  }

  has(value: T): boolean {
    const all = this.#all;
    if (all === undefined) return value === this.#first;
    return all instanceof Set ? all.has(value) : all.includes(value);
  }

  add(value: T): void {
    const all = this.#all;
    if (all === undefined) {
      if (this.#first === undefined) this.#first = value;
      // Not empty and then filled: V8 gives an array room for 17 at the first push.
      else if (value !== this.#first) this.#all = [this.#first, value];
    } else if (all instanceof Set) all.add(value);
    else if (!all.includes(value)) {
      if (all.length < MOST_LISTED) all.push(value);
      else this.#all = new Set(all).add(value);
    }
  }

  [Symbol.iterator](): Iterator<T> {
    if (this.#all) return this.#all[Symbol.iterator]();
    return (this.#first === undefined ? NONE : [this.#first])[Symbol.iterator]();
  }
}
