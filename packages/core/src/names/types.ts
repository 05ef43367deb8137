import type {NamedType} from '../article.js';
import type {Source} from '../source/types.js';
import type {TokenSpan, Words} from '../words/types.js';

/**
 * A name found by the tagger, not yet joined with others. Names stand in order of `from`, longer first; they may nest
 * ("Azerbaijani" in "Azerbaijani Culture Ministry") but never cross.
 */
export interface Name extends TokenSpan {
  type: NamedType;
  /** True of "Norwegian", "Azerbaijanis" and each half of "Kazakh-Norwegian": mentions of the place; `type` is then "place". */
  demonym: boolean;
  /** Index in the list of names of the smallest name that holds this one, or -1. */
  parent: number;
  /** 0 to 1. */
  confidence: number;
}

/** Finds names. The one built in runs on the trained model; a user may hand in another. */
export interface Tagger {
  tag(source: Source, words: Words): Name[];
}
