import type {Node} from 'unist';
import type {Content, Cue, Mention, Root, Sentence, Source, SpanContent} from './nodes.js';

const spanTypes: ReadonlySet<string> = new Set<SpanContent['type']>([
  'sentence',
  'mention',
  'content',
  'source',
  'cue',
]);

/** Whether a value is a node at all: an object with a `type`. */
function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as {type?: unknown}).type === 'string';
}

/** Whether a value is the root of an annotated tree; an mdast root without the tables is not. */
export function isRoot(value: unknown): value is Root {
  return isNode(value) && value.type === 'root' && 'entities' in value;
}

export function isSentence(value: unknown): value is Sentence {
  return isNode(value) && value.type === 'sentence';
}

export function isMention(value: unknown): value is Mention {
  return isNode(value) && value.type === 'mention';
}

export function isContent(value: unknown): value is Content {
  return isNode(value) && value.type === 'content';
}

export function isSource(value: unknown): value is Source {
  return isNode(value) && value.type === 'source';
}

export function isCue(value: unknown): value is Cue {
  return isNode(value) && value.type === 'cue';
}

/** Whether a value is one of the nodes that newst adds to mdast. */
export function isSpan(value: unknown): value is SpanContent {
  return isNode(value) && spanTypes.has(value.type);
}
