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
  if (!range) return encodeTokens(table, 0, table.length);
  const touched: number[] = [];
  for (let at = firstAtLine(table, range.start.line); at < table.length; at += STRIDE) {
    const line = table[at]!;
    const start = table[at + 1]!;
    if (!isBefore(line, start, range.end)) break;
    if (isAfter(line, start + table[at + 2]!, range.start)) touched.push(...table.subarray(at, at + STRIDE));
  }
  return encodeTokens(Int32Array.from(touched), 0, touched.length);
}

/** The protocol's encoding of the tokens in a part of a table, the first of them relative to the token before it. */
export function encodeTokens(table: TokenTable, begin: number, end: number): number[] {
  const data = new Array<number>(end - begin);
  let line = begin === 0 ? 0 : table[begin - STRIDE]!;
  let character = begin === 0 ? 0 : table[begin + 1 - STRIDE]!;
  for (let at = begin; at < end; at += STRIDE) {
    const ownLine = table[at]!;
    const start = table[at + 1]!;
    data[at - begin] = ownLine - line;
    data[at - begin + 1] = ownLine === line ? start - character : start;
    data[at - begin + 2] = table[at + 2]!;
    data[at - begin + 3] = table[at + 3]!;
    data[at - begin + 4] = table[at + 4]!;
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
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
