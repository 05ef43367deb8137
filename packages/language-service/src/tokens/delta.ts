import type {SemanticTokensEdit} from 'vscode-languageserver-types';

/** Numbers a token is encoded in. */
const NUMBERS = 5;

/**
 * What to replace in tokens that a client has to get those that hold now: nothing, or one edit between the tokens that
 * both begin with and those that both end with. Positions are relative to the token before, so that typing in one place
 * leaves all further tokens as they are.
 */
export function tokenEdits(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  if (start === before.length && start === after.length) return [];
  start -= start % NUMBERS;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  end -= end % NUMBERS;
  return [{start, deleteCount: before.length - end - start, data: after.slice(start, after.length - end)}];
}
