import {WordClass} from '../phrases/classes.js';
import {bitsAt, type Frame, lowerAt} from '../phrases/frame.js';
import {PREPOSITION} from '../phrases/tags.js';
import type {Pronoun} from '../phrases/types.js';
import {PRONOUN as W} from './weights.js';

/** "For his part, X said": nobody but X. */
export const opensWithPart = (frame: Frame, {from, to}: Pronoun): boolean =>
  lowerAt(frame, from - 1) === 'for' &&
  lowerAt(frame, to) === 'part' &&
  (bitsAt(frame, to + 1) & WordClass.Comma) !== 0;

/** ", in his reaction,": an aside of the one named before it. */
export function isAside(frame: Frame, {from, to}: Pronoun): boolean {
  if (!(bitsAt(frame, from - 2) & WordClass.Comma) || !PREPOSITION[frame.words.tags[from - 1]!]) return false;
  for (let token = to + 1; token <= to + SPEECH_REACH; token++) {
    if (bitsAt(frame, token) & WordClass.Comma) return true;
  }
  return false;
}

/** What one says something in. Source: written for this project from general English. */
const SPEECHES = new Set(
  'address admission comments letter message opening post remarks reply response speech statement testimony tweet'.split(
    ' ',
  ),
);
/** Words of "State of the Union address". */
const SPEECH_REACH = 5;

/** "In his speech, X said": of whoever says it. */
function opensWithSpeech(frame: Frame, {from, case: grammaticalCase}: Pronoun): boolean {
  const {words} = frame;
  if (
    grammaticalCase !== 'possessive' ||
    lowerAt(frame, from - 1) !== 'in' ||
    from !== words.sentences[words.sentenceOf[from]!]! + 1
  )
    return false;
  for (let token = from + 1; token <= from + SPEECH_REACH; token++) {
    if (bitsAt(frame, token) & WordClass.Comma) return false;
    if (SPEECHES.has(lowerAt(frame, token))) return true;
  }
  return false;
}

/** The comma that ends "For his part," or "In her speech,", which points forward; -1 where the pronoun opens no such phrase. */
export function openingComma(frame: Frame, pronoun: Pronoun): number {
  if (openingScore(frame, pronoun) === 0) return -1;
  for (let token = pronoun.to + 1; token <= pronoun.to + SPEECH_REACH; token++) {
    if (bitsAt(frame, token) & WordClass.Comma) return token;
  }
  return -1;
}

/** How surely the phrase that opens the sentence points forward. */
export function openingScore(frame: Frame, pronoun: Pronoun): number {
  if (opensWithPart(frame, pronoun)) return W.frontedPart;
  return opensWithSpeech(frame, pronoun) ? W.frontedSpeech : 0;
}

/** ", for his part,": of whoever stands right before it. */
export function isForPart(frame: Frame, {from, to}: Pronoun): boolean {
  return (
    lowerAt(frame, to) === 'part' &&
    lowerAt(frame, from - 1) === 'for' &&
    (bitsAt(frame, from - 2) & WordClass.Comma) !== 0
  );
}
