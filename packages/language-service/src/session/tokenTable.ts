import type {Position, Range} from 'vscode-languageserver-types';

/** Numbers a token takes in a table: line, character, length, type, modifiers. */
export const STRIDE = 5;

/**
 * Tokens in order, each on one line and none over another, with lines and characters counted from 0, where the protocol
 * counts from the token before: so a table can be moved through edits and searched by line.
 */
export type TokenTable = Int32Array<ArrayBuffer>;

/** The table of tokens as the protocol encodes them. */
export function toTable(data: readonly number[]): TokenTable {
  const table = Int32Array.from(data);
  for (let at = STRIDE; at < table.length; at += STRIDE) {
    if (table[at] === 0) table[at + 1]! += table[at + 1 - STRIDE]!;
    table[at]! += table[at - STRIDE]!;
  }
  return table;
}

/** The protocol's encoding of a table, or of what touches a range. */
export function encodeTable(table: TokenTable, range?: Range): number[] {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (let at = range ? firstAtLine(table, range.start.line) : 0; at < table.length; at += STRIDE) {
    const ownLine = table[at]!;
    const start = table[at + 1]!;
    if (range) {
      if (!isBefore(ownLine, start, range.end)) break;
      if (!isAfter(ownLine, start + table[at + 2]!, range.start)) continue;
    }
    data.push(
      ownLine - line,
      ownLine === line ? start - character : start,
      table[at + 2]!,
      table[at + 3]!,
      table[at + 4]!,
    );
    line = ownLine;
    character = start;
  }
  return data;
}

/** Where the tokens of a line or those after it begin. */
export function firstAtLine(table: TokenTable, line: number): number {
  let low = 0;
  let high = table.length / STRIDE;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (table[middle * STRIDE]! < line) low = middle + 1;
    else high = middle;
  }
  return low * STRIDE;
}

export function isBefore(line: number, character: number, position: Position): boolean {
  return line < position.line || (line === position.line && character < position.character);
}

export function isAfter(line: number, character: number, position: Position): boolean {
  return line > position.line || (line === position.line && character > position.character);
}

/** Whether two tables hold the same tokens. */
export function sameTables(a: TokenTable, b: TokenTable): boolean {
  return a.length === b.length && a.every((number, index) => number === b[index]);
}
