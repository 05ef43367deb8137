import type {EventType, LiteralValue, Role} from '../article.js';
import type {TokenSpan} from '../words/types.js';

/** Roles, statements, events and resolved literals, with entities as indexes into `Entities.entities`. */
export interface Relations {
  /** By entity index. Role spans are in offsets of the reading text here; `ofEntity` is filled when the article is assembled. */
  roles: (Omit<Role, 'ofEntity'> & {entity: number; ofEntity: number})[];
  statements: {
    parts: TokenSpan[];
    kind: 'direct' | 'indirect' | 'mixed';
    speaker: number;
    source: TokenSpan | null;
    cue: TokenSpan | null;
    confidence: number;
  }[];
  events: {
    type: EventType;
    participants: number[];
    place: number;
    date: string | null;
    status: 'held' | 'planned' | 'cancelled' | 'denied';
    sentence: number;
    confidence: number;
  }[];
  /** Value of each literal, by index of the literal; undefined where it stays unresolved. */
  values: (LiteralValue | undefined)[];
}
