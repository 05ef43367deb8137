import type {SemanticTokensEdit} from 'vscode-languageserver-types';
import {encodeTokens, STRIDE, type TokenTable} from '../session/tokenTable.js';

/**
 * What to replace in the encoded tokens that a client has to get those that hold now: nothing, or one edit between the
 * tokens that both begin with and those that both end with. Places are encoded relative to the token before, so that
 * typing in one place leaves all further tokens as they are; only what differs is encoded.
 */
export function tokenEdits(before: TokenTable, after: TokenTable): SemanticTokensEdit[] {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  if (start === before.length && start === after.length) return [];
  start -= start % STRIDE;
  let end = 0;
  while (
    end < most - start &&
    isSameEncoded(before, before.length - end - STRIDE, after, after.length - end - STRIDE)
  ) {
    end += STRIDE;
  }
  return [{start, deleteCount: before.length - end - start, data: encodeTokens(after, start, after.length - end)}];
}

/** Whether two tokens are the same by their distance from the token before. */
function isSameEncoded(a: TokenTable, atA: number, b: TokenTable, atB: number): boolean {
  for (let field = 2; field < STRIDE; field++) if (a[atA + field] !== b[atB + field]) return false;
  const linesA = a[atA]! - lineBefore(a, atA);
  return linesA === b[atB]! - lineBefore(b, atB) && characters(a, atA, linesA) === characters(b, atB, linesA);
}

function lineBefore(table: TokenTable, at: number): number {
  return at === 0 ? 0 : table[at - STRIDE]!;
}

function characters(table: TokenTable, at: number, lines: number): number {
  return at === 0 || lines > 0 ? table[at + 1]! : table[at + 1]! - table[at + 1 - STRIDE]!;
}
