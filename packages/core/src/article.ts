/**
 * What annotating an article yields: plain tables over the source as given.
 *
 * All offsets count UTF-16 code units from 0 in `Article.source` (byte order mark, front matter, Markdown marks and
 * line ends included), end exclusive: `source.slice(start, end)`.
 */

import type {DocumentRow, EntityRow, EventRow, Span, StatementRow, WarningRow} from '@nutgraf/newst';
import type {BlockKind} from './source/types.js';

// The tables are those of the tree, whose specification defines their rows.
export type {
  DocumentRow as DocumentMetadata,
  EntityRow as Entity,
  EntityType,
  EventRow as ArticleEvent,
  EventType,
  LiteralType,
  LiteralValue,
  MentionLevel,
  MentionRow as Mention,
  NamedType,
  RoleRow as Role,
  Span,
  StatementRow as Statement,
  WarningRow as Warning,
} from '@nutgraf/newst';

export type Input = 'plain' | 'markdown';

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
  document: DocumentRow;
  signs: ArticleSigns;
  /** The blocks that were read, in order. */
  blocks: ArticleBlock[];
  sentences: Span[];
  entities: EntityRow[];
  statements: StatementRow[];
  events: EventRow[];
  warnings: WarningRow[];
}
