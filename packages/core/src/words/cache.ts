import type {Lexicon} from './types.js';

type Compute = (form: string, lower: string, flags: number) => number;

/**
 * Keeps a number for each word type: `compute` runs once for each distinct word of a lexicon, and tokens look up
 * `table[words.types[i]]`. The tables live as long as their lexicon, whose bound is `MAX_WORD_TYPES`.
 */
export function wordTable(compute: Compute): (lexicon: Lexicon) => Int32Array {
  return tableOf(compute, size => new Int32Array(size));
}

/** The same for numbers from 0 to 255, in a quarter of the room: all tables together are larger than a processor's cache. */
export function wordBytes(compute: Compute): (lexicon: Lexicon) => Uint8Array {
  return tableOf(compute, size => new Uint8Array(size));
}

function tableOf<Values extends Int32Array | Uint8Array>(
  compute: Compute,
  create: (size: number) => Values,
): (lexicon: Lexicon) => Values {
  const tables = new WeakMap<Lexicon, {values: Values; filled: number}>();
  return lexicon => {
    let table = tables.get(lexicon);
    if (!table) {
      table = {values: create(1024), filled: 0};
      tables.set(lexicon, table);
    }
    const count = lexicon.forms.length;
    if (table.filled === count) return table.values;
    if (table.values.length < count) {
      const grown = create(Math.max(count, table.values.length * 2));
      grown.set(table.values);
      table.values = grown;
    }
    for (let type = table.filled; type < count; type++) {
      table.values[type] = compute(lexicon.forms[type]!, lexicon.lower[type]!, lexicon.flags[type]!);
    }
    table.filled = count;
    return table.values;
  };
}

/**
 * Keeps an object or string for each word type that is asked for, `undefined` where there is none: `compute` runs once
 * for each. They live as long as their lexicon.
 */
export function wordEntries<T extends object | string>(
  compute: (form: string, lower: string) => T | undefined,
): (lexicon: Lexicon, type: number) => T | undefined {
  const entries = new WeakMap<Lexicon, (T | null | undefined)[]>();
  return (lexicon, type) => {
    let known = entries.get(lexicon);
    if (!known) {
      known = [];
      entries.set(lexicon, known);
    }
    while (known.length <= type) known.push(undefined);
    let entry = known[type];
    if (entry === undefined) {
      entry = compute(lexicon.forms[type]!, lexicon.lower[type]!) ?? null;
      known[type] = entry;
    }
    return entry ?? undefined;
  };
}
