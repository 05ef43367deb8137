import type {EntityType, MentionLevel} from '../article.js';
import type {TokenSpan} from '../words/types.js';

export interface EntityMention extends TokenSpan {
  level: MentionLevel;
  /** Index in the list of names, literals, nominals or pronouns that it came from; -1 when made otherwise. */
  origin: number;
  confidence: number;
}

/** Mentions joined; still in token indexes of `Words`. */
export interface EntityDraft {
  type: EntityType;
  name: string;
  gender: 'm' | 'f' | null;
  knowledge: string | null;
  mentions: EntityMention[];
  /** Titles tied to this entity's names: indexes into `Phrases.titles`. What a counterpart takes over is read in relations/. */
  titles: number[];
}

export interface Entities {
  entities: EntityDraft[];
  /** Entity index of each name, by index of the name. */
  ofName: Int32Array;
  /** Entity index of each nominal, or -1 where the link was left open. */
  ofNominal: Int32Array;
  /** Entity index of each pronoun, or -1. A link whose mention has a confidence below 0.5 is a guess. Plural nominals and pronouns stand for several: see `groups`. */
  ofPronoun: Int32Array;
  /** Plural mentions, by position. */
  groups: PluralMention[];
}

/** A nominal or pronoun that stands for several entities ("both ministers", "the sides", "they"): token span and entity indexes. */
export interface PluralMention {
  from: number;
  to: number;
  level: 'nominal' | 'pronoun';
  members: number[];
  confidence: number;
}
