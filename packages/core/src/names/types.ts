import type {NamedType, Span} from '../article.js';
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

/** The stage that finds names, whatever does so behind it. */
export interface NameFinder {
  tag(source: Source, words: Words): Name[];
}

/** What a `Tagger` reads of an article. All offsets count UTF-16 code units of `text`, end exclusive. */
export interface TaggerText {
  /** The reading text: the article without Markdown marks, front matter, code and addresses. */
  readonly text: string;
  /** Words, numbers and signs in order. Hyphens inside a word are tokens of their own, and so is the "'s" of "Oslo's". */
  readonly tokens: readonly Span[];
  /** In order; a name never crosses their bounds. */
  readonly sentences: readonly Span[];
}

/** A name as a `Tagger` gives it: its first and last character in `TaggerText.text`, titles and "'s" left out. */
export interface TaggedName extends Span {
  type: NamedType;
  /** True of an adjective or noun for a country's people ("Norwegian"): a mention of the place; `type` is then "place". */
  demonym?: boolean | undefined;
  /** How likely it is right, 0 to 1; 1 unless said. */
  confidence?: number | undefined;
}

/**
 * Finds names in place of the trained tagger, or along with it.
 *
 * What it gives is checked: a name that begins or ends inside a token is widened to whole tokens; one that is out of
 * bounds, of no known type, over a sentence's end, or that crosses one given earlier is left out. Names may nest. Each
 * such case is a warning of the article (`name-moved`, `name-dropped`), an exception too (`tagger-failed`): annotating
 * never throws for it.
 */
export interface Tagger {
  /**
   * @param text The article. It is the tagger's to read, not to change.
   * @param trained Gives the names that the trained tagger finds in it; costs nothing unless called.
   * @returns Names in any order. Where two cross, the one given first stands.
   */
  tag(text: TaggerText, trained: () => TaggedName[]): Iterable<TaggedName>;
}
