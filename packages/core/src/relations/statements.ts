import type {Entities} from '../entities/types.js';
import type {Name} from '../names/types.js';
import type {Phrases} from '../phrases/types.js';
import type {Quotes} from '../quotes/types.js';
import type {Source} from '../source/types.js';
import type {Words} from '../words/types.js';
import {createMentionIndex} from './mentions.js';
import type {Relations} from './types.js';

/**
 * Attaches the speaker to each statement: the entity whose mention the head of the source words belongs to, −1 where
 * that is none ("sources", "a spokesman") or several ("both sides").
 */
export function findStatements(
  _source: Source,
  words: Words,
  _names: readonly Name[],
  _phrases: Phrases,
  quotes: Quotes,
  entities: Entities,
): Relations['statements'] {
  const mentions = createMentionIndex(words, entities);
  return quotes.attributions.map(({parts, kind, source, sourceHead, cue, confidence}) => ({
    parts,
    kind,
    speaker: sourceHead < 0 ? -1 : mentions.entityAt(sourceHead),
    source,
    cue,
    confidence,
  }));
}
