/**
 * The standoff form that the gold annotations compile to: plain tables over the article's source. Offsets count UTF-16
 * code units from 0 in the file as it stands (byte order mark, front matter, marks and line ends included), end exclusive.
 */

export interface GoldSpan {
  start: number;
  end: number;
}

export const NAMED_TYPES = [
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
export type NamedType = (typeof NAMED_TYPES)[number];

export const LITERAL_TYPES = ['date', 'time', 'money', 'percent'] as const;
export type LiteralType = (typeof LITERAL_TYPES)[number];

export const EVENT_TYPES = ['meeting', 'call', 'visit', 'signing', 'appointment', 'election', 'resignation'] as const;
export type GoldEventType = (typeof EVENT_TYPES)[number];

export const EVENT_STATUSES = ['held', 'planned', 'cancelled', 'denied'] as const;
export type GoldEventStatus = (typeof EVENT_STATUSES)[number];

export const STATEMENT_KINDS = ['direct', 'indirect', 'mixed'] as const;
export type GoldStatementKind = (typeof STATEMENT_KINDS)[number];

export type MentionLevel = 'name' | 'demonym' | 'nominal' | 'pronoun';

export interface GoldMention extends GoldSpan {
  text: string;
  level: MentionLevel;
}

/** An office the article gives a person; the span holds the words that give it. */
export interface GoldRole extends GoldSpan {
  title: string;
  /** Name of the country or organization, null where the article does not tell. */
  of: string | null;
  status: 'former' | 'acting' | 'elect' | null;
}

/** An ISO 8601 date, month, year or time; an amount of money; a percentage. */
export type GoldValue = string | {amount: number; currency: string} | {amount: number};

export interface GoldEntity {
  id: string;
  type: NamedType | LiteralType;
  name: string;
  roles: GoldRole[];
  knowledge: null;
  /** In order of position. */
  mentions: GoldMention[];
  /** Of literals only; absent where the article has no date to resolve it against. */
  value?: GoldValue;
}

export interface GoldStatement extends GoldSpan {
  parts: GoldSpan[];
  kind: GoldStatementKind;
  speaker: string | null;
  source: GoldSpan | null;
  cue: GoldSpan | null;
}

export interface GoldEvent extends GoldSpan {
  type: GoldEventType;
  participants: string[];
  place: string | null;
  date: string | null;
  status: GoldEventStatus;
}

export interface GoldDocument {
  title: string | null;
  date: string | null;
  publisher: string | null;
  authors: string[];
  place: string | null;
}

export interface StandoffGold {
  schema: 1;
  id: string;
  document: GoldDocument;
  entities: GoldEntity[];
  statements: GoldStatement[];
  events: GoldEvent[];
  warnings: [];
}
