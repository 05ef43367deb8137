import {WordClass} from '../phrases/classes.js';
import {bitsAt, type Frame, sentenceEnd, sentenceStart} from '../phrases/frame.js';
import {ADVERB, BOUNDARY, FINITE, PHRASE_PART, PREPOSITION, tagIndex, VERB} from '../phrases/tags.js';
import type {Pronoun} from '../phrases/types.js';
import type {Quotes} from '../quotes/types.js';
import {WordFlag} from '../words/types.js';

/** What a mention is to its clause, told without a parser. */
export const Role = {subject: 0, object: 1, preposition: 2, possessive: 3, initial: 4, other: 5} as const;
export type Role = (typeof Role)[keyof typeof Role];

/** Counts that make "finite verbs between" and "clause boundaries between" one subtraction. */
export interface Grammar {
  frame: Frame;
  /** 1 at each finite verb. */
  finiteAt: Uint8Array;
  /** Finite verbs before each token, and in all at `count`. */
  finite: Int32Array;
  /** Clause boundaries before each token. */
  boundaries: Int32Array;
  /** Index of the quotation of speech around each token, or -1. */
  quotation: Int32Array;
}

const CC = tagIndex('CC');
const VBN = tagIndex('VBN');

export function readGrammar(frame: Frame, quotes: Quotes): Grammar {
  const {words, classes, nameAt} = frame;
  const {count, tags, types} = words;
  const finiteAt = new Uint8Array(count);
  const finite = new Int32Array(count + 1);
  const boundaries = new Int32Array(count + 1);
  const quotation = new Int32Array(count).fill(-1);
  let verbs = 0;
  let edges = 0;
  for (let token = 0; token < count; token++) {
    finite[token] = verbs;
    boundaries[token] = edges;
    const tag = tags[token]!;
    if (nameAt[token]! >= 0) continue;
    // After a name a participle is a past tense more often than not: "X offered to go".
    if (
      FINITE[tag] ||
      (tag === VBN &&
        token > 0 &&
        (nameAt[token - 1]! >= 0 || isToldBy(frame, token) || isPastApposition(frame, token)))
    ) {
      finiteAt[token] = 1;
      verbs++;
    } else if (BOUNDARY[tag] || (PREPOSITION[tag] && classes[types[token]!]! & WordClass.Subordinator)) edges++;
  }
  finite[count] = verbs;
  boundaries[count] = edges;
  for (let index = 0; index < quotes.quotations.length; index++) {
    const {from, to, speech} = quotes.quotations[index]!;
    if (speech) quotation.fill(index, Math.max(0, from), Math.min(to, count));
  }
  return {frame, finiteAt, finite, boundaries, quotation};
}

/** "The lender disclosed last week": a verb of saying taken for a participle, after a noun for who may say something. */
function isToldBy(frame: Frame, token: number): boolean {
  const {words} = frame;
  if (!(bitsAt(frame, token) & WordClass.Say) || !(bitsAt(frame, token - 1) & WordClass.Noun)) return false;
  return words.sentenceOf[token + 1] === words.sentenceOf[token] && !PREPOSITION[words.tags[token + 1]!];
}

/** "X, head of the board, promised": a participle after what stands in commas behind a name is its verb. */
function isPastApposition(frame: Frame, token: number): boolean {
  const {words, nameAt} = frame;
  if (!(bitsAt(frame, token - 1) & WordClass.Comma) || PREPOSITION[words.tags[token + 1] ?? 0]) return false;
  const start = Math.max(words.sentences[words.sentenceOf[token]!]! + 1, token - MAX_APPOSITION);
  for (let open = token - 2; open >= start; open--) {
    if (FINITE[words.tags[open]!] && nameAt[open]! < 0) return false;
    if (bitsAt(frame, open) & WordClass.Comma) return nameAt[open - 1]! >= 0 && opensApposition(frame, open + 1);
  }
  return false;
}

/** "the head", "a former judge", "who", "elected chair": no item of a list. */
function opensApposition(frame: Frame, token: number): boolean {
  const {tags} = frame.words;
  const bits = bitsAt(frame, token);
  return (
    (bits & (WordClass.Definite | WordClass.Indefinite | WordClass.Noun | WordClass.Status)) !== 0 ||
    tags[token] === VBN
  );
}

/** Finite verbs in [from, to). */
export function finiteBetween({finite}: Grammar, from: number, to: number): number {
  return to <= from ? 0 : finite[to]! - finite[from]!;
}

/** Clause boundaries in [from, to). */
export function boundariesBetween({boundaries}: Grammar, from: number, to: number): number {
  return to <= from ? 0 : boundaries[to]! - boundaries[from]!;
}

/** Words of a noun phrase looked at to the left of a mention for its start. */
const MAX_PHRASE = 8;
/** Words between a subject and its verb: adverbs and auxiliaries. */
const NEAR_VERB = 3;
const FAR_VERB = 7;
/** Longest apposition between a subject and its verb. */
const MAX_APPOSITION = 18;

/** The role of the mention [from, to). */
export function roleOf(grammar: Grammar, from: number, to: number, depth = 0): Role {
  const {frame} = grammar;
  const {words} = frame;
  const start = sentenceStart(frame, from);
  const end = sentenceEnd(frame, from);
  if (to < end && bitsAt(frame, to) & WordClass.PossessiveClitic && words.ends[to - 1] === words.starts[to])
    return Role.possessive;
  const phrase = phraseStart(frame, from, start);
  const before = phrase - 1;
  if (before >= start) {
    const tag = words.tags[before]!;
    if (tag === CC && before - 1 >= start && depth < 2) {
      const previous = frame.nameAt[before - 1]!;
      if (previous >= 0) return roleOf(grammar, frame.names[previous]!.from, frame.names[previous]!.to, depth + 1);
    }
    const bits = bitsAt(frame, before);
    if (bits & WordClass.Say && before - 1 >= start && isCommaOrQuote(frame, before - 1)) return Role.subject;
    if (PREPOSITION[tag] && !(bits & WordClass.Subordinator && verbWithin(grammar, to, end, 6)))
      return Role.preposition;
    if (VERB[tag]) return Role.object;
  }
  if (verbWithin(grammar, to, end, NEAR_VERB)) return Role.subject;
  // "the minister, X, said": the name is in apposition itself.
  const apposed =
    before >= start && bitsAt(frame, before) & WordClass.Comma && to < end && bitsAt(frame, to) & WordClass.Comma;
  if (apposed && verbWithin(grammar, to + 1, end, NEAR_VERB)) return Role.subject;
  const after = pastApposition(frame, to, end);
  if (after > to && verbWithin(grammar, after, end, NEAR_VERB)) return Role.subject;
  const opens =
    before < start || BOUNDARY[words.tags[before]!] === 1 || (bitsAt(frame, before) & WordClass.Subordinator) !== 0;
  if (opens) return farVerb(grammar, to, end) ? Role.subject : Role.initial;
  return farVerb(grammar, to, end) ? Role.subject : Role.other;
}

/** Start of the noun phrase that the mention ends. */
function phraseStart(frame: Frame, from: number, start: number): number {
  let token = from - 1;
  for (let steps = 0; steps < MAX_PHRASE && token >= start && PHRASE_PART[frame.words.tags[token]!]; steps++) token--;
  return token + 1;
}

function isCommaOrQuote(frame: Frame, token: number): boolean {
  if (bitsAt(frame, token) & WordClass.Comma) return true;
  const {words} = frame;
  return (words.lexicon.flags[words.types[token]!]! & (WordFlag.CloseQuote | WordFlag.OpenQuote)) !== 0;
}

/** Whether a finite verb stands within `limit` tokens, with only adverbs and conjunctions before it. */
function verbWithin({frame, finiteAt}: Grammar, from: number, end: number, limit: number): boolean {
  const {tags} = frame.words;
  let seen = 0;
  for (let token = from; token < end && seen < limit; token++) {
    const tag = tags[token]!;
    if (finiteAt[token]) return true;
    if (!ADVERB[tag] && tag !== CC) return false;
    seen++;
  }
  return false;
}

/** Whether a finite verb stands within `FAR_VERB` tokens that a noun phrase with its prepositions may hold. */
function farVerb({frame, finiteAt}: Grammar, from: number, end: number): boolean {
  const {tags} = frame.words;
  for (let token = from; token < end && token < from + FAR_VERB; token++) {
    const tag = tags[token]!;
    if (finiteAt[token]) return true;
    if (!PHRASE_PART[tag] && !PREPOSITION[tag] && !ADVERB[tag] && tag !== CC) return false;
  }
  return false;
}

/** Token past ", …," or "(…)" after a mention, or `from`. */
export function pastApposition(frame: Frame, from: number, end: number): number {
  const {words} = frame;
  if (from >= end) return from;
  const open = words.text[words.starts[from]!];
  const close = open === '(' ? ')' : open === ',' ? ',' : undefined;
  if (!close) return from;
  for (let token = from + 1; token < end && token <= from + MAX_APPOSITION; token++) {
    if (words.text[words.starts[token]!] === close) return token + 1;
  }
  return from;
}

/** The role of a pronoun, by its case. */
export function roleOfPronoun(grammar: Grammar, pronoun: Pronoun): Role {
  if (pronoun.case === 'subject') return Role.subject;
  if (pronoun.case === 'possessive') return Role.possessive;
  const before = pronoun.from - 1;
  return before >= 0 && PREPOSITION[grammar.frame.words.tags[before]!] ? Role.preposition : Role.object;
}
