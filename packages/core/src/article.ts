/**
 * What annotating an article yields: plain tables over the source as given.
 *
 * All offsets count UTF-16 code units from 0 in `Article.source` (byte order mark, front matter, Markdown marks and
 * line ends included), end exclusive: `source.slice(start, end)`.
 */

import type {BlockKind} from './source/types.js';

export interface Span {
  start: number;
  end: number;
}

export type Input = 'plain' | 'markdown';

/** What a name can name. */
export type NamedType =
  | 'person'
  | 'organization'
  | 'place'
  | 'facility'
  | 'group'
  | 'event'
  | 'work'
  | 'law'
  | 'product'
  | 'language';

export type LiteralType = 'date' | 'time' | 'money' | 'percent' | 'quantity';

export type EntityType = NamedType | LiteralType;

export type MentionLevel = 'name' | 'demonym' | 'nominal' | 'pronoun';

export interface Mention extends Span {
  level: MentionLevel;
  /** 0 to 1, three digits: how likely the mention belongs to this entity. */
  confidence: number;
}

/** An office or function the article itself gives somebody. */
export interface Role extends Span {
  /** The words of the title as they stand, without the country or organization ("Culture Minister"). */
  title: string;
  /** The country or organization it is an office of; null when the article does not tell. */
  of: string | null;
  /** Entity id of `of`, when the article names that entity. */
  ofEntity: string | null;
  /** "former", "acting", "elect": null when simply held. */
  status: 'former' | 'acting' | 'elect' | 'deputy' | null;
  confidence: number;
}

export interface Entity {
  /** "e1", "e2", … in order of first mention. */
  id: string;
  type: EntityType;
  /** The fullest name the article gives. */
  name: string;
  roles: Role[];
  /** Id in the knowledge base it was linked to ("country:AZ"), or null. */
  knowledge: string | null;
  /** In order of position. */
  mentions: Mention[];
  /** Of literals only: an ISO 8601 date or interval, `{amount, currency}`, `{amount, unit}`. */
  value?: LiteralValue;
}

export type LiteralValue =
  | string
  | {amount: number; currency: string}
  | {amount: number; unit: string}
  | {amount: number};

export interface Statement extends Span {
  /** The pieces of what is said, without a cue that stands between them. */
  parts: Span[];
  kind: 'direct' | 'indirect' | 'mixed';
  /** Entity id, or null when the source is no entity of the article. */
  speaker: string | null;
  source: Span | null;
  cue: Span | null;
  confidence: number;
}

export type EventType = 'meeting' | 'call' | 'visit' | 'signing' | 'appointment' | 'election' | 'resignation';

export interface ArticleEvent extends Span {
  type: EventType;
  /** Entity ids. */
  participants: string[];
  /** Entity id of a place, or null. */
  place: string | null;
  /** ISO 8601, or null. */
  date: string | null;
  status: 'held' | 'planned' | 'cancelled' | 'denied';
  confidence: number;
}

export interface Warning extends Span {
  /** A stable kebab-case code: "bad-date", "not-english", "too-deep" … */
  code: string;
  /** What was wrong, and what would be right. */
  message: string;
}

export interface DocumentMetadata {
  title: string | null;
  /** ISO 8601 date. */
  date: string | null;
  publisher: string | null;
  authors: string[];
  place: string | null;
}

/** The outward signs of a news article, which an editor uses to decide whether to annotate a file at all. */
export interface ArticleSigns {
  /** Front matter with a date or an author. */
  frontMatter: boolean;
  byline: boolean;
  dateline: boolean;
  /** A wire header (" date 2021-12-22 By …"). */
  header: boolean;
}

/** A paragraph, heading, list item … that was annotated. */
export interface ArticleBlock extends Span {
  kind: BlockKind;
  /** 1 to 6 for a heading, else 0. */
  depth: number;
}

export interface Article {
  /** The text exactly as given. */
  source: string;
  input: Input;
  document: DocumentMetadata;
  signs: ArticleSigns;
  /** The blocks that were read, in order. */
  blocks: ArticleBlock[];
  sentences: Span[];
  entities: Entity[];
  statements: Statement[];
  events: ArticleEvent[];
  warnings: Warning[];
}
