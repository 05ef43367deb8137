import {WordClass} from '../phrases/classes.js';
import {bitsAt, type Frame, lowerAt} from '../phrases/frame.js';
import {nounOf} from '../phrases/nounTable.js';
import {ADJECTIVE, ADVERB, CARDINAL, tagIndex} from '../phrases/tags.js';
import type {Grammar} from './grammar.js';

/** After "It" at the head of a sentence: what a body does by words, though not all of them report. */
export const CALLS = new Set(
  'urged urges called calls appealed appeals warned warns advised advises reminded reminds'.split(' '),
);
/** Who heads a body, and never a country. */
export const DIRECTS = /^(?:director|manager|rector|principal|ceo|dean|superintendent|owner|editor)$/;

/** Before "its", after a comma: what somebody says of a body. */
export const SAYING = new Set(
  'saying adding arguing noting warning claiming stressing insisting calling describing'.split(' '),
);

/** After "it": verbs whose subject often stands for nothing ("it is clear", "it takes time"). */
const EMPTY_SUBJECT = new Set(
  "is was be been 's ’s were seems seemed appears appeared takes took remains remained turns turned comes came becomes became emerged follows followed matters mattered happens happened goes went looks looked feels felt makes made means meant rains rained snowed helps helped depends rain snow take seem appear remain matter happen look feel make mean help depend".split(
    ' ',
  ),
);
const VBG = tagIndex('VBG');
/** Tokens between a verb of saying and its "that": "disclosed last week that". */
const THAT_REACH = 8;

/** "it is clear that", "it will be hard to": may stand for nothing. "It is building" does not. */
export function isEmptySubject(frame: Frame, verb: number): boolean {
  const {tags} = frame.words;
  let at = verb;
  if (tags[at] === tagIndex('MD')) at++;
  while (bitsAt(frame, at) & WordClass.Not || ADVERB[tags[at] ?? 0]) at++;
  // "it has been three years", "it has been hard to", but "it has been building" and "it has been a member".
  if (/^ha[sd]$/.test(lowerAt(frame, at)) && lowerAt(frame, at + 1) === 'been')
    return tags[at + 2] === CARDINAL || ADJECTIVE[tags[at + 2] ?? 0] === 1;
  if (!EMPTY_SUBJECT.has(lowerAt(frame, at))) return false;
  return tags[at + 1] !== VBG;
}

/** The verb of saying before "that it", or before "it"; words of time or place may stand between it and "that". Else -1. */
export function cueBefore({frame, finiteAt}: Grammar, before: number, start: number): number {
  const isCue = (token: number) =>
    token >= start && finiteAt[token] === 1 && (bitsAt(frame, token) & WordClass.Say) !== 0;
  if (before < start || lowerAt(frame, before) !== 'that') return isCue(before) ? before : -1;
  for (let token = before - 1; token >= start && token >= before - THAT_REACH; token--) {
    if (isCue(token)) return token;
    if (finiteAt[token] || bitsAt(frame, token) & WordClass.Comma) return -1;
  }
  return -1;
}

/** Whether the noun phrase from `from` is headed by an office within three words. */
export function isOfficeNext(frame: Frame, from: number): boolean {
  for (let token = from; token < from + 4 && token < frame.words.count; token++) {
    if (frame.nameAt[token]! >= 0) return false;
    if (bitsAt(frame, token) & WordClass.Office) return true;
  }
  return false;
}

/** A body that the text does not name. */
export const NOBODY = -1;
const MAX_BETWEEN = 2;

/**
 * Of "the Harbour news agency" whose noun stands at `head` the name before it; NOBODY of "Peru's ruling party", "the mining
 * company" and "the Peru-led coalition"; null where the noun is no body's.
 */
export function nameOfBody(frame: Frame, head: number): number | null {
  if (head < 0 || frame.nameAt[head]! >= 0) return null;
  const noun = nounOf(lowerAt(frame, head));
  // "Peru's government … its": of Peru as well.
  if (noun?.kind !== 'organization' || noun.lemma === 'government') return null;
  for (let token = head - 1; token >= 0 && token >= head - 1 - MAX_BETWEEN; token--) {
    if (bitsAt(frame, token) & (WordClass.PossessiveClitic | WordClass.Hyphen | WordClass.Definite)) return NOBODY;
    const name = frame.nameAt[token]!;
    if (name >= 0) return frame.names[name]!.type === 'organization' ? name : NOBODY;
  }
  return NOBODY;
}
