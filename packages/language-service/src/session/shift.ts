import type {Edit} from './edit.js';
import {firstAtLine, isAfter, isBefore, STRIDE, type TokenTable} from './tokenTable.js';

/**
 * Moves tokens through an edit: those after it move along, one that it falls inside of grows or shrinks with it, and
 * of one that it takes a part from the rest is kept. The given table may be changed, and given back.
 */
export function shiftTokens(table: TokenTable, edit: Edit): TokenTable {
  const {from, to, newTo} = edit;
  const lines = newTo.line - to.line;
  let write = firstAtLine(table, from.line);
  let read = write;
  for (; read < table.length; read += STRIDE) {
    const line = table[read]!;
    const start = table[read + 1]!;
    const end = start + table[read + 2]!;
    if (line > to.line) break;
    if (!isAfter(line, end, from)) write = put(table, read, write, line, start, end);
    else if (!isBefore(line, start, to))
      write = put(table, read, write, line + lines, moved(start, edit), moved(end, edit));
    else write = cut(table, read, write, line, start, end, edit);
  }
  if (write === read && lines === 0) return table;
  if (lines !== 0) for (let at = read; at < table.length; at += STRIDE) table[at]! += lines;
  if (write === read) return table;
  table.copyWithin(write, read);
  return table.slice(0, table.length - (read - write));
}

/** A character on the edit's last line, where it is after the edit. */
function moved(character: number, {to, newTo}: Edit): number {
  return newTo.character + character - to.character;
}

/** A token that the edit begins, ends or happens in. */
function cut(
  table: TokenTable,
  read: number,
  write: number,
  line: number,
  start: number,
  end: number,
  edit: Edit,
): number {
  const {from, to, newTo} = edit;
  const startsBefore = isBefore(line, start, from);
  const endsAfter = isAfter(line, end, to);
  if (startsBefore && endsAfter && newTo.line === from.line)
    return put(table, read, write, line, start, moved(end, edit));
  if (startsBefore) return put(table, read, write, line, start, from.character);
  if (endsAfter) return put(table, read, write, newTo.line, newTo.character, moved(end, edit));
  return write;
}

/** Writes a token unless nothing is left of it, and gives the place of the next. */
function put(table: TokenTable, read: number, write: number, line: number, start: number, end: number): number {
  if (end <= start) return write;
  const type = table[read + 3]!;
  const modifiers = table[read + 4]!;
  table[write] = line;
  table[write + 1] = start;
  table[write + 2] = end - start;
  table[write + 3] = type;
  table[write + 4] = modifiers;
  return write + STRIDE;
}
