import type {TextDocument} from 'vscode-languageserver-textdocument';
import type {Position, Range} from 'vscode-languageserver-types';

/** What one change of a document replaced by what, before and after it. Offsets count UTF-16 code units. */
export interface Edit {
  /** Offsets in the text before: what was replaced. */
  start: number;
  end: number;
  /** Length of what stands there now. */
  length: number;
  /** The same as positions: in the text before, and where it ends in the text after. */
  from: Position;
  to: Position;
  newTo: Position;
}

/** A change as the protocol sends it; without a range it brings the whole text. */
export interface Change {
  range?: Range;
  text: string;
}

/**
 * Makes one change to a document and tells what it did. A change of the whole text counts as one of what differs.
 *
 * @param apply makes the change, and gives the document as it is then (which may be the same object)
 */
export function trackChange(document: TextDocument, change: Change, apply: () => TextDocument): Edit {
  const {start, end, length} = change.range
    ? replaced(document, change.range, change.text)
    : differing(document, change);
  const from = document.positionAt(start);
  const to = document.positionAt(end);
  const after = apply();
  return {start, end, length, from, to, newTo: after.positionAt(start + length)};
}

function replaced(document: TextDocument, range: Range, text: string) {
  const one = document.offsetAt(range.start);
  const other = document.offsetAt(range.end);
  return {start: Math.min(one, other), end: Math.max(one, other), length: text.length};
}

function differing(document: TextDocument, {text}: Change) {
  const old = document.getText();
  const shorter = Math.min(old.length, text.length);
  let start = 0;
  while (start < shorter && old.charCodeAt(start) === text.charCodeAt(start)) start++;
  let same = 0;
  while (same < shorter - start && old.charCodeAt(old.length - 1 - same) === text.charCodeAt(text.length - 1 - same)) {
    same++;
  }
  return {start, end: old.length - same, length: text.length - same - start};
}
