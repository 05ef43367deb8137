/**
 * The tables on the root of a tree. They are the truth of an annotation; the nodes show where it stands in the text.
 *
 * All offsets count UTF-16 code units from 0 in the source as given, end exclusive: `source.slice(start, end)`.
 */

/** A stretch of the source. */
export interface Span {
  start: number;
  end: number;
}

/** What a name can name. */
export const namedTypes = [
  'person',
  'organization',
  'place',
  'facility',
  'group',
  'event',
  'work',
  'law',
  'product',
  'language',
] as const;

/** What says its value itself. */
export const literalTypes = ['date', 'time', 'money', 'percent', 'quantity'] as const;

export const mentionLevels = ['name', 'demonym', 'nominal', 'pronoun'] as const;

export const roleStatuses = ['former', 'acting', 'elect', 'deputy'] as const;

export const statementKinds = ['direct', 'indirect', 'mixed'] as const;

export const eventTypes = ['meeting', 'call', 'visit', 'signing', 'appointment', 'election', 'resignation'] as const;

export const eventStatuses = ['held', 'planned', 'cancelled', 'denied'] as const;

export type NamedType = (typeof namedTypes)[number];
export type LiteralType = (typeof literalTypes)[number];
export type EntityType = NamedType | LiteralType;
export type MentionLevel = (typeof mentionLevels)[number];
export type RoleStatus = (typeof roleStatuses)[number];
export type StatementKind = (typeof statementKinds)[number];
export type EventType = (typeof eventTypes)[number];
export type EventStatus = (typeof eventStatuses)[number];

/** The words that name or stand for an entity. */
export interface MentionRow extends Span {
  level: MentionLevel;
  /** 0 to 1, three digits: how likely the mention belongs to this entity. */
  confidence: number;
  /** The words stand for several entities at once ("the two ministers", "both sides"): each of them has this mention. Left out otherwise. */
  plural?: true;
}

/** An office or function that the article itself gives somebody. */
export interface RoleRow extends Span {
  /** The words of the title as they stand, without the country or organization. */
  title: string;
  /** The country or organization it is an office of; null when the article does not tell. */
  of: string | null;
  /** Entity id of `of`, when the article names that entity. */
  ofEntity: string | null;
  /** Null when simply held. */
  status: RoleStatus | null;
  confidence: number;
}

/** Of a literal: an ISO 8601 date, time or interval, or an amount. */
export type LiteralValue =
  | string
  | {amount: number; currency: string}
  | {amount: number; unit: string}
  | {amount: number};

/** Somebody or something the article mentions. */
export interface EntityRow {
  /** "e1", "e2", … in order of first mention. */
  id: string;
  type: EntityType;
  /** The fullest name the article gives. */
  name: string;
  roles: RoleRow[];
  /** Id in the knowledge base it was linked to, or null. */
  knowledge: string | null;
  /** In order of position. */
  mentions: MentionRow[];
  /** Of literals only, where it could be resolved. */
  value?: LiteralValue;
}

/** What somebody is reported to have said. */
export interface StatementRow extends Span {
  /** The pieces of what is said, without a cue that stands between them. */
  parts: Span[];
  kind: StatementKind;
  /** Entity id, or null when the source is no entity of the article. */
  speaker: string | null;
  /** The words that name the source. */
  source: Span | null;
  /** The words that report: "said", "according to". */
  cue: Span | null;
  confidence: number;
}

/** What the article reports to happen; the span is the sentence that reports it. */
export interface EventRow extends Span {
  type: EventType;
  /** Entity ids. */
  participants: string[];
  /** Entity id of a place, or null. */
  place: string | null;
  /** ISO 8601, or null. */
  date: string | null;
  status: EventStatus;
  confidence: number;
}

/** Something in the source that could not be taken as it stands. */
export interface WarningRow extends Span {
  /** A stable kebab-case code. */
  code: string;
  /** What was wrong, and what would be right. */
  message: string;
}

/** What the source's form tells about the article. */
export interface DocumentRow {
  title: string | null;
  /** ISO 8601 date. */
  date: string | null;
  publisher: string | null;
  authors: string[];
  place: string | null;
}

/** All tables of a root. */
export interface Tables {
  document: DocumentRow;
  entities: EntityRow[];
  statements: StatementRow[];
  events: EventRow[];
  warnings: WarningRow[];
}
