import type {Entities} from '../entities/types.js';
import {WordClass} from '../phrases/classes.js';
import {bitsAt, type Frame, lowerAt, sentenceStart} from '../phrases/frame.js';
import {ADVERB} from '../phrases/tags.js';
import type {Phrases} from '../phrases/types.js';
import {firstFrom} from '../words/spans.js';
import type {MentionIndex} from './mentions.js';

/** The person who is the subject of a verb: named right before it, or before "who". */
export function subjectOf(
  frame: Frame,
  phrases: Phrases,
  entities: Entities,
  mentions: MentionIndex,
  verb: number,
): number {
  const start = sentenceStart(frame, verb);
  let at = verb - 1;
  while (at > start && (ADVERB[frame.words.tags[at]!] || PERFECT.has(lowerAt(frame, at)))) at--;
  const who = (bitsAt(frame, at) & WordClass.Who) !== 0;
  if (who) at--;
  if (who && bitsAt(frame, at) & WordClass.Comma) at--;
  if (at < start) return -1;
  const entity = mentions.entityAt(at);
  if (entity >= 0 && entities.entities[entity]!.type === 'person') return entity;
  // "X, the director of Y, was succeeded"
  if (!who && !(bitsAt(frame, at) & WordClass.Comma)) return -1;
  // "X, a former senator of Y who has chaired": of X.
  const last = firstFrom(phrases.titles, at + 1) - 1;
  for (let index = last; index >= 0 && index > last - 3; index--) {
    const {bearer, to} = phrases.titles[index]!;
    const past = frame.names[bearer]!.to;
    if (to >= at && past <= at && past >= start) return entities.ofName[bearer]!;
  }
  return -1;
}

const PERFECT: ReadonlySet<string> = new Set(['has', 'have', 'had']);
