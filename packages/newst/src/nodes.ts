import type {Data, Nodes as MdastNodes, Parents as MdastParents, Root as MdastRoot, PhrasingContent} from 'mdast';
import type {Parent} from 'unist';
import type {EntityType, MentionLevel, Tables} from './tables.js';

/** What the spans of a tree have in common. Abstract: no node is of this type itself. */
export interface SpanNode extends Parent {
  /** Names the span in its tree; the pieces of one span share it. */
  id: string;
  /** Which piece of the span this is, from 1, in document order. Only where a span has more than one piece. */
  part?: number;
  children: PhrasingContent[];
}

/** A sentence. */
export interface Sentence extends SpanNode {
  type: 'sentence';
  data?: SentenceData | undefined;
}

/** The words that name or stand for an entity. */
export interface Mention extends SpanNode {
  type: 'mention';
  /** Id of the entity in the root's `entities`. */
  entity: string;
  /** Which of the entity's `mentions` it is, from 0. */
  index: number;
  /** The entity's type. */
  kind: EntityType;
  level: MentionLevel;
  data?: MentionData | undefined;
}

/** A piece of what somebody is reported to have said. */
export interface Content extends SpanNode {
  type: 'content';
  /** Which of the root's `statements` it belongs to, from 0. */
  statement: number;
  /** Which of the statement's `parts` it is, from 0. */
  index: number;
  data?: ContentData | undefined;
}

/** The words that name the source of a statement. */
export interface Source extends SpanNode {
  type: 'source';
  /** Which of the root's `statements` it belongs to, from 0. */
  statement: number;
  data?: SourceData | undefined;
}

/** The words that report a statement. */
export interface Cue extends SpanNode {
  type: 'cue';
  /** Which of the root's `statements` it belongs to, from 0. */
  statement: number;
  data?: CueData | undefined;
}

/** An article: a document in mdast with the tables of its annotation. */
export interface Root extends MdastRoot, Tables {}

/** Info that others put on a node: augment these to register your own fields. */
export interface SentenceData extends Data {}
export interface MentionData extends Data {}
export interface ContentData extends Data {}
export interface SourceData extends Data {}
export interface CueData extends Data {}

/** The nodes newst adds to mdast. Augment it to register a span of your own. */
export interface SpanContentMap {
  sentence: Sentence;
  mention: Mention;
  content: Content;
  source: Source;
  cue: Cue;
}

/** A node that newst adds to mdast. */
export type SpanContent = SpanContentMap[keyof SpanContentMap];

/** The root of a tree of any node, and every node below it. */
export type Nodes = Root | SpanContent | MdastNodes;

/** Every node that has children. */
export type Parents = Extract<Nodes, Parent> | MdastParents;

declare module 'mdast' {
  interface PhrasingContentMap extends SpanContentMap {}
  interface RootContentMap extends SpanContentMap {}
}
