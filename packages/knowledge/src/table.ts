/** One row of a compiled table: cells by column, in the order of the data file. */
export type Row = readonly string[];

/** Splits a compiled table (rows by line, cells by tab). */
export function rowsOf(table: string): Row[] {
  return table === '' ? [] : table.split('\n').map(line => line.split('\t'));
}

/** Reads the rows of a compiled table one by one, each when it is first asked for. */
export function lazyRows<T>(
  table: string,
  read: (row: Row, index: number) => T,
): {at(index: number): T; all(): readonly T[]} {
  const lines = lazy(() => (table === '' ? [] : table.split('\n')));
  const known: T[] = [];
  const at = (index: number): T => {
    known[index] ??= read(lines()[index]!.split('\t'), index);
    return known[index]!;
  };
  return {at, all: lazy(() => lines().map((_, index) => at(index)))};
}

/** Splits a list cell. */
export function listOf(cell: string | undefined): string[] {
  return cell === undefined || cell === '' ? [] : cell.split('; ');
}

/** The marks a name can carry in the data files, see their headers. */
export type Mark = 'former' | 'ambiguous' | 'rarely' | 'seat' | 'planned';

/** A name taken out of a list cell, without its marks. */
export interface MarkedName {
  readonly text: string;
  readonly marks: readonly Mark[];
}

const MARK = /^(former|ambiguous|rarely|seat|planned):/;

const NO_MARKS: readonly Mark[] = [];

/** Reads "ambiguous:former:Yugoslavia" as the name and its marks. */
export function markedName(text: string): MarkedName {
  if (!text.includes(':')) return {text, marks: NO_MARKS};
  const marks: Mark[] = [];
  let rest = text;
  for (let match = MARK.exec(rest); match; match = MARK.exec(rest)) {
    marks.push(match[1] as Mark);
    rest = rest.slice(match[0].length);
  }
  return {text: rest, marks};
}

/** Computes a value when it is first asked for; the packages' tables are only read by those who use them. */
export function lazy<T>(make: () => T): () => T {
  let made: {value: T} | undefined;
  return () => {
    made ??= {value: make()};
    return made.value;
  };
}

/** Orders what shares a name: the usual bearer first, then those rarely meant, then those that no longer bear it. */
export function usualFirst<T extends {readonly former: boolean; readonly rarely: boolean}>(entries: readonly T[]): T[] {
  return [
    ...entries.filter(entry => !entry.former && !entry.rarely),
    ...entries.filter(entry => !entry.former && entry.rarely),
    ...entries.filter(entry => entry.former),
  ];
}
