import type {Lexicon} from './types.js';

/**
 * Keeps a number for each word type: `compute` runs once for each distinct word of a lexicon, and tokens look up
 * `table[words.types[i]]`. The tables live as long as their lexicon, whose bound is `MAX_WORD_TYPES`.
 */
export function wordTable(
  compute: (form: string, lower: string, flags: number) => number,
): (lexicon: Lexicon) => Int32Array {
  const tables = new WeakMap<Lexicon, {values: Int32Array; filled: number}>();
  return lexicon => {
    let table = tables.get(lexicon);
    if (!table) {
      table = {values: new Int32Array(1024), filled: 0};
      tables.set(lexicon, table);
    }
    const count = lexicon.forms.length;
    if (table.filled === count) return table.values;
    if (table.values.length < count) {
      const grown = new Int32Array(Math.max(count, table.values.length * 2));
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
 * Keeps an object for each word type that is asked for, `undefined` where there is none: `compute` runs once for each.
 * They live as long as their lexicon.
 */
export function wordEntries<T extends object>(
  compute: (form: string, lower: string) => T | undefined,
): (lexicon: Lexicon, type: number) => T | undefined {
  const entries = new WeakMap<Lexicon, (T | null)[]>();
  return (lexicon, type) => {
    let known = entries.get(lexicon);
    if (!known) {
      known = [];
      entries.set(lexicon, known);
    }
    while (known.length <= type) {
      const next = known.length;
      known.push(compute(lexicon.forms[next]!, lexicon.lower[next]!) ?? null);
    }
    return known[type] ?? undefined;
  };
}
