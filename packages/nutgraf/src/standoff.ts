import type {
  Article,
  ArticleEvent,
  DocumentMetadata,
  Entity,
  EntityType,
  LiteralValue,
  MentionLevel,
  Role,
  Span,
  Statement,
  Warning,
} from '@nutgraf/core';

/**
 * An article's annotation as plain tables over offsets, for programs that want no tree. Stable: fields may be added,
 * none is renamed. `standoff.schema.json` is its JSON Schema.
 *
 * Offsets count UTF-16 code units from 0 in the source as given, end exclusive.
 */
export interface Standoff {
  schema: 1;
  /** Of the article, as the caller gave it. */
  id: string | number | null;
  document: DocumentMetadata;
  entities: StandoffEntity[];
  statements: StandoffStatement[];
  events: StandoffEvent[];
  groups: StandoffGroup[];
  warnings: StandoffWarning[];
}

export interface StandoffEntity {
  /** "e1", "e2", … in order of first mention. */
  id: string;
  type: EntityType;
  /** The fullest name the article gives. */
  name: string;
  roles: StandoffRole[];
  /** Id in the knowledge base, or null. */
  knowledge: string | null;
  /** Of literals only, where it could be resolved. */
  value?: LiteralValue;
  mentions: StandoffMention[];
}

export interface StandoffRole {
  title: string;
  of: string | null;
  start: number;
  end: number;
  ofEntity: string | null;
  status: Role['status'];
  confidence: number;
}

export interface StandoffMention {
  start: number;
  end: number;
  /** `source.slice(start, end)`. */
  text: string;
  level: MentionLevel;
  confidence: number;
}

export interface StandoffStatement {
  start: number;
  end: number;
  parts: Span[];
  kind: Statement['kind'];
  speaker: string | null;
  source: Span | null;
  cue: Span | null;
  confidence: number;
}

export interface StandoffEvent {
  type: ArticleEvent['type'];
  participants: string[];
  place: string | null;
  date: string | null;
  status: ArticleEvent['status'];
  start: number;
  end: number;
  confidence: number;
}

/** Words that stand for several entities at once: "the two ministers", "both sides", "they". They are in no entity's `mentions`. */
export interface StandoffGroup {
  start: number;
  end: number;
  /** `source.slice(start, end)`. */
  text: string;
  level: MentionLevel;
  /** Entity ids, in order of first mention. */
  members: string[];
  confidence: number;
}

export interface StandoffWarning {
  code: string;
  message: string;
  start: number;
  end: number;
}

export interface StandoffOptions {
  /** Names the article in the output: the file's path, or the id it came with. Null when not given. */
  id?: string | number | null;
}

/** The tables of an article in standoff form. Plain JSON, its fields always in the same order. */
export function toStandoff(article: Article, {id = null}: StandoffOptions = {}): Standoff {
  const {title, date, publisher, authors, place} = article.document;
  return {
    schema: 1,
    id,
    document: {title, date, publisher, authors: [...authors], place},
    entities: article.entities.map(entity => entityOf(entity, article.source)),
    statements: article.statements.map(statementOf),
    events: article.events.map(eventOf),
    groups: groupsOf(article),
    warnings: article.warnings.map(warningOf),
  };
}

function entityOf({id, type, name, roles, knowledge, value, mentions}: Entity, source: string): StandoffEntity {
  return {
    id,
    type,
    name,
    roles: roles.map(({title, of, start, end, ofEntity, status, confidence}) => ({
      title,
      of,
      start,
      end,
      ofEntity,
      status,
      confidence: threeDigits(confidence),
    })),
    knowledge,
    ...(value === undefined ? {} : {value: copy(value)}),
    mentions: mentions
      .filter(({plural}) => !plural)
      .map(({start, end, level, confidence}) => ({
        start,
        end,
        text: source.slice(start, end),
        level,
        confidence: threeDigits(confidence),
      })),
  };
}

function statementOf({start, end, parts, kind, speaker, source, cue, confidence}: Statement): StandoffStatement {
  return {
    start,
    end,
    parts: parts.map(spanOf),
    kind,
    speaker,
    source: source && spanOf(source),
    cue: cue && spanOf(cue),
    confidence: threeDigits(confidence),
  };
}

function eventOf(event: ArticleEvent): StandoffEvent {
  const {type, participants, place, date, status, start, end, confidence} = event;
  return {
    type,
    participants: [...participants],
    place,
    date,
    status,
    start,
    end,
    confidence: threeDigits(confidence),
  };
}

function groupsOf({entities, source}: Article): StandoffGroup[] {
  const groups = new Map<string, StandoffGroup>();
  for (const {id, mentions} of entities) {
    for (const {start, end, level, confidence, plural} of mentions) {
      if (!plural) continue;
      const key = `${start} ${end}`;
      const known = groups.get(key);
      if (known) known.members.push(id);
      else {
        const text = source.slice(start, end);
        groups.set(key, {start, end, text, level, members: [id], confidence: threeDigits(confidence)});
      }
    }
  }
  return [...groups.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

function warningOf({code, message, start, end}: Warning): StandoffWarning {
  return {code, message, start, end};
}

function spanOf({start, end}: Span): Span {
  return {start, end};
}

function copy(value: LiteralValue): LiteralValue {
  return typeof value === 'string' ? value : {...value};
}

function threeDigits(value: number): number {
  return Math.round(value * 1000) / 1000;
}
