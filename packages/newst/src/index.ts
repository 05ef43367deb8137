export {content, cue, mention, root, sentence, source} from './build.js';
export {isContent, isCue, isMention, isRoot, isSentence, isSource, isSpan} from './guards.js';
export type {
  Content,
  ContentData,
  Cue,
  CueData,
  Mention,
  MentionData,
  Nodes,
  Parents,
  Root,
  Sentence,
  SentenceData,
  Source,
  SourceData,
  SpanContent,
  SpanContentMap,
  SpanNode,
} from './nodes.js';
export type {
  DocumentRow,
  EntityRow,
  EntityType,
  EventRow,
  EventStatus,
  EventType,
  LiteralType,
  LiteralValue,
  MentionLevel,
  MentionRow,
  NamedType,
  RoleRow,
  RoleStatus,
  Span,
  StatementKind,
  StatementRow,
  Tables,
  WarningRow,
} from './tables.js';
export {
  eventStatuses,
  eventTypes,
  literalTypes,
  mentionLevels,
  namedTypes,
  roleStatuses,
  statementKinds,
} from './tables.js';
export type {Message} from './validate/index.js';
export {validate} from './validate/index.js';
