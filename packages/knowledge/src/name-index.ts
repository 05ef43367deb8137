import {foldName, sameCase} from './fold.js';
import {type NameKind, namesLike} from './name-lines.js';

/** Names to values: tolerant of diacritics, capitals in headings and a leading "the", strict about other case. */
export class NameIndex<T> {
  readonly #kind: NameKind;
  readonly #read: (code: string) => T;
  readonly #values = new Map<string, T>();

  /** @param read Makes the value of a line's code. */
  constructor(kind: NameKind, read: (code: string) => T) {
    this.#kind = kind;
    this.#read = read;
  }

  /** The values of a name, in the order of their table. A name that begins with "the" is tried as it is first. */
  get(name: string): T[] {
    const folded = foldName(name);
    const asWritten = this.#matches(folded);
    if (asWritten.length > 0) return asWritten;
    return /^(?:the|The|THE) /.test(folded) ? this.#matches(folded.slice(4)) : asWritten;
  }

  #matches(folded: string): T[] {
    const values: T[] = [];
    for (const {form, code} of namesLike(this.#kind, folded)) {
      if (!sameCase(folded, form)) continue;
      const value = this.#valueOf(code);
      if (!values.includes(value)) values.push(value);
    }
    return values;
  }

  #valueOf(code: string): T {
    let value = this.#values.get(code);
    if (value === undefined) {
      value = this.#read(code);
      this.#values.set(code, value);
    }
    return value;
  }
}
