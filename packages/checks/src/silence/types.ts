import type {Place} from './key.js';

/** Something that somebody has said is correct as it is. */
export interface Correct {
  /** Code of the rule. */
  rule: string;
  words: string;
  /** A glob of paths from the workspace file's folder; everywhere when undefined. */
  file?: string;
  /** One place; all when undefined. */
  place?: Place;
}

/** What a workspace says is no name, or correct. */
export interface Silence {
  notNames: readonly string[];
  correct: readonly Correct[];
}

export const NO_SILENCE: Silence = {notNames: [], correct: []};
