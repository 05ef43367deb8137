import {readFileSync} from 'node:fs';

/** A data file: its comment lines, column names and rows. */
export interface Table {
  readonly comments: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Reads a table of data/. Throws an Error that names the file and line when a row has not as many cells as columns. */
export function readTable(path: string): Table {
  const lines = readFileSync(path, 'utf8').split('\n');
  if (lines.at(-1) !== '') throw new Error(`${path}: the last line must end with a line feed`);
  lines.pop();
  const comments = lines.filter(line => line.startsWith('# '));
  const columns = lines[comments.length]?.split('\t') ?? [];
  const rows = lines.slice(comments.length + 1).map((line, index) => {
    const cells = line.split('\t');
    if (cells.length !== columns.length) {
      const at = comments.length + index + 2;
      throw new Error(`${path}:${at}: ${cells.length} cells, but ${columns.length} columns (${columns.join(', ')})`);
    }
    return cells;
  });
  return {comments, columns, rows};
}
