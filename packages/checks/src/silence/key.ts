import type {Span} from '@nutgraf/core';
import type {Context} from '../types.js';

/** A long quotation is known by its beginning. */
const KEY_LENGTH = 60;

/** What words are kept and compared by: white space single, no longer than a line. */
export function keyOf(words: string): string {
  return words.replace(/\s+/g, ' ').trim().slice(0, KEY_LENGTH).trim();
}

/** Where words stand, told by their neighbours instead of by an offset, so that it survives edits elsewhere. */
export interface Place {
  /** The three words before in the same paragraph; fewer at its beginning. */
  before: string;
  after: string;
}

const NEIGHBOURS = 3;
const REACH = 120;

export function placeOf({article: {source, blocks}}: Context, {start, end}: Span): Place {
  const block = blocks.find(candidate => candidate.start <= start && start < candidate.end);
  const from = Math.max(block?.start ?? 0, start - REACH);
  const to = Math.min(block?.end ?? source.length, end + REACH);
  const before = source.slice(from, start).match(/[\p{L}\p{N}]+/gu) ?? [];
  const after = source.slice(end, to).match(/[\p{L}\p{N}]+/gu) ?? [];
  return {before: before.slice(-NEIGHBOURS).join(' '), after: after.slice(0, NEIGHBOURS).join(' ')};
}

/** Whether two places are one: an edit on one side of the words leaves the other. */
export function isSamePlace(a: Place, b: Place): boolean {
  if (a.before === b.before && a.after === b.after) return true;
  return (a.before !== '' && a.before === b.before) || (a.after !== '' && a.after === b.after);
}
