import {foldName, sameCase} from './fold.js';

interface Entry<T> {
  readonly form: string;
  readonly value: T;
}

/** Names to values: tolerant of diacritics, capitals in headings and a leading "the", strict about other case. */
export class NameIndex<T> {
  readonly #entries = new Map<string, Entry<T>[]>();

  /** Adds a name; several values may share it, and keep their order. */
  add(name: string, value: T): void {
    const form = withoutArticle(foldName(name));
    const key = form.toLowerCase();
    const entries = this.#entries.get(key);
    if (!entries) this.#entries.set(key, [{form, value}]);
    else if (!entries.some(entry => entry.value === value && entry.form === form)) entries.push({form, value});
  }

  /** The values of a name, in the order in which they were added. A name that begins with "the" is tried as it is first. */
  get(name: string): T[] {
    const folded = foldName(name);
    const asWritten = this.#matches(folded);
    if (asWritten.length > 0) return asWritten;
    const bare = folded.replace(/^(?:the|The|THE) /, '');
    return bare === folded ? [] : this.#matches(bare);
  }

  #matches(folded: string): T[] {
    const entries = this.#entries.get(folded.toLowerCase());
    if (!entries) return [];
    const values: T[] = [];
    for (const {form, value} of entries) if (sameCase(folded, form) && !values.includes(value)) values.push(value);
    return values;
  }
}

/** "The Hague" is looked up as "Hague"; a lower-case "the" in a table means that the short form needs its article. */
function withoutArticle(form: string): string {
  return form.startsWith('The ') ? form.slice(4) : form;
}
