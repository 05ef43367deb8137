import {WordClass} from '../phrases/classes.js';
import {bitsAt, lowerAt, sentenceStart} from '../phrases/frame.js';
import {ADVERB, FINITE, NOUN, PHRASE_PART, PREPOSITION, tagIndex} from '../phrases/tags.js';
import type {Grammar} from './grammar.js';

/** What a finite verb's subject is: the token that ends it, or what rules out that it is one thing with a name. */
export type Subject = {kind: 'thing'; entity: number} | {kind: 'unnamed'} | {kind: 'person'} | {kind: 'several'} | null;

/** Tells what a token that ends a noun phrase stands for. */
export type HeadEntity = (token: number) => number;

const PRP = tagIndex('PRP');
const WDT = tagIndex('WDT');
const WP = tagIndex('WP');
const CC = tagIndex('CC');
const NNS = tagIndex('NNS');
const NNPS = tagIndex('NNPS');
/** Longest stretch in commas between a subject and its verb. */
const MAX_INSERTION = 25;
/** Prepositional phrases between the head of a subject and its verb. */
const MAX_STEPS = 4;
const MAX_PHRASE = 10;

/**
 * The subject of the finite verb at `verb`, read leftwards without a parser: over adverbs and auxiliaries, what stands in
 * commas, relative pronouns and prepositional phrases.
 */
export function subjectOf(
  grammar: Grammar,
  verb: number,
  entityOf: HeadEntity,
  isPerson: (entity: number) => boolean,
): Subject {
  const {frame} = grammar;
  const {tags} = frame.words;
  const start = sentenceStart(frame, verb);
  let token = verb - 1;
  for (let step = 0; step < MAX_STEPS; step++) {
    while (
      token >= start &&
      frame.nameAt[token]! < 0 &&
      (ADVERB[tags[token]!] || FINITE[tags[token]!] || bitsAt(frame, token) & WordClass.Not)
    )
      token--;
    if (token < start) return null;
    if (bitsAt(frame, token) & WordClass.Comma || lowerAt(frame, token) === ')') {
      token = beforeInsertion(grammar, token, start);
      if (token < start) return null;
      continue;
    }
    const tag = tags[token]!;
    if (tag === WDT || (lowerAt(frame, token) === 'that' && NOUN[tags[token - 1] ?? 0])) {
      token--;
      if (bitsAt(frame, token) & WordClass.Comma) token--;
      continue;
    }
    if (tag === WP) return {kind: 'person'};
    const name = frame.nameAt[token]!;
    const entity = entityOf(token);
    if (tag === PRP) {
      if (entity < 0) return lowerAt(frame, token) === 'it' ? {kind: 'unnamed'} : {kind: 'person'};
      return isPerson(entity) ? {kind: 'person'} : {kind: 'thing', entity};
    }
    if (name < 0 && !NOUN[tag] && entity < 0) return null;
    const phrase = phraseStart(grammar, token, start);
    const before = phrase - 1;
    if (before >= start && PREPOSITION[tags[before]!] && !(bitsAt(frame, before) & WordClass.Subordinator)) {
      token = before - 1;
      continue;
    }
    if (before >= start && tags[before] === CC && NOUN[tags[before - 1] ?? 0]) return {kind: 'several'};
    if (entity >= 0) return isPerson(entity) ? {kind: 'person'} : {kind: 'thing', entity};
    return tag === NNS || tag === NNPS ? {kind: 'several'} : {kind: 'unnamed'};
  }
  return null;
}

/** Token before the comma or bracket that opens what closes at `close`. */
function beforeInsertion({frame}: Grammar, close: number, start: number): number {
  const bracket = lowerAt(frame, close) === ')';
  for (let token = close - 1; token >= start && token >= close - MAX_INSERTION; token--) {
    if (bracket ? lowerAt(frame, token) === '(' : (bitsAt(frame, token) & WordClass.Comma) !== 0) return token - 1;
  }
  return start - 1;
}

/** First token of the noun phrase that ends at `token`; names belong to it. */
function phraseStart({frame}: Grammar, token: number, start: number): number {
  const {words, names, nameAt} = frame;
  let at = token;
  for (let steps = 0; steps < MAX_PHRASE && at >= start; steps++) {
    if (nameAt[at]! >= 0) at = names[nameAt[at]!]!.from - 1;
    else if (PHRASE_PART[words.tags[at]!]) at--;
    else break;
  }
  return Math.max(start, at + 1);
}

/** The last finite verb in [from, to), or -1. */
export function lastFinite({finiteAt, finite}: Grammar, from: number, to: number): number {
  if (to <= from || finite[to]! === finite[from]!) return -1;
  for (let token = to - 1; token >= from; token--) if (finiteAt[token]) return token;
  return -1;
}

/** The first finite verb in [from, to), or -1. */
export function firstFinite({finiteAt, finite}: Grammar, from: number, to: number): number {
  if (to <= from || finite[to]! === finite[from]!) return -1;
  for (let token = from; token < to; token++) if (finiteAt[token]) return token;
  return -1;
}
