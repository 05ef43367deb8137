import type {Name} from '../names/types.js';
import type {Words} from '../words/types.js';
import {bodyInPlace} from './bodies.js';
import {Honorific, WordClass, wordClasses} from './classes.js';
import {FIXED_COMPOUNDS} from './data/nouns.js';
import {FIELDS_IN_ING, TITLE_ADJECTIVES, WAYS_IN_ING} from './data/titleWords.js';
import {bracketedName, fieldsFrom, isFieldOf, joinsModifiers, quotedName, readPossessor} from './leftSide.js';
import {isMistaggedNoun} from './mistagged.js';
import {type NounEntry, nounOf, nounOfLemma, nounOfType} from './nounTable.js';
import {NOUN, PARTICIPLE, PLURAL_NOUN, PREMODIFIER} from './tags.js';
import type {Affiliation} from './types.js';

/** A document with what the phrase rules look up by token. */
export interface Frame {
  words: Words;
  names: readonly Name[];
  /** Bits of `WordClass` by word type. */
  classes: Int32Array;
  /** Index of the outermost name over each token, or -1. */
  nameAt: Int32Array;
}

const made = new WeakMap<readonly Name[], Frame>();

/** The frame of a document, made once for all stages that ask for it. */
export function createFrame(words: Words, names: readonly Name[]): Frame {
  const known = made.get(names);
  if (known?.words === words) return known;
  const frame = makeFrame(words, names);
  made.set(names, frame);
  return frame;
}

function makeFrame(words: Words, names: readonly Name[]): Frame {
  const nameAt = new Int32Array(words.count).fill(-1);
  const classes = wordClasses(words.lexicon);
  for (let name = 0; name < names.length; name++) {
    const {from, to, parent} = names[name]!;
    if (parent >= 0 || isTitle(words, classes, names[name]!) || isPartOfTitle(words, classes, names[name]!)) continue;
    nameAt.fill(name, Math.max(0, from), Math.min(to, words.count));
  }
  return {words, names, classes, nameAt};
}

/** "Ambassador for Trade and Roads" taken for the name of an organization: an office with what it is for, so a title. */
function isTitle({types}: Words, classes: Int32Array, {from, to, type}: Name): boolean {
  if (type === 'person' || type === 'place' || to - from < 3) return false;
  const first = classes[types[from]!]!;
  const office = (first & WordClass.Office) !== 0 && (first & WordClass.Plural) === 0;
  return office && (classes[types[from + 1]!]! & WordClass.AffiliationPreposition) !== 0;
}

const STYLES: ReadonlySet<string> = new Set(['royal', 'highness', 'majesty', 'excellency', 'holiness', 'eminence']);

/** "State for Trade" after "Minister of", "National Security" before "Adviser", "Royal Highness Crown": taken for bodies. */
function isPartOfTitle({types, lexicon}: Words, classes: Int32Array, {from, to, type}: Name): boolean {
  if (type === 'person' || to - from < 2) return false;
  const lower = (token: number) => lexicon.lower[types[token]!] ?? '';
  const first = lower(from);
  const second = lower(from + 1);
  if (first === 'state') return lower(from - 1) === 'of' && (second === 'for' || second === 'in');
  if (first === 'national') {
    const next = classes[types[to] ?? -1] ?? 0;
    return second === 'security' && to - from === 2 && (next & WordClass.Office) !== 0;
  }
  return STYLES.has(first) && (first !== 'royal' || STYLES.has(second));
}

export function bitsAt({words, classes}: Frame, token: number): number {
  return token >= 0 && token < words.count ? classes[words.types[token]!]! : 0;
}

export function lowerAt({words}: Frame, token: number): string {
  return token >= 0 && token < words.count ? words.lexicon.lower[words.types[token]!]! : '';
}

export function sentenceStart({words}: Frame, token: number): number {
  return words.sentences[words.sentenceOf[token]!]!;
}

export function sentenceEnd({words}: Frame, token: number): number {
  return words.sentences[words.sentenceOf[token]! + 1]!;
}

/** Whether nothing stands between the token and the one before it ("Secretary-General"). */
export function gluedToPrevious({words}: Frame, token: number): boolean {
  return token > 0 && words.ends[token - 1] === words.starts[token];
}

export function textOf({words}: Frame, from: number, to: number): string {
  return words.text.slice(words.starts[from]!, words.ends[to - 1]!);
}

/** A head noun with the compound it ends ("Secretary-General", "chief of staff"). */
export interface Head {
  from: number;
  /** Token just past the compound. */
  to: number;
  head: number;
  lemma: string;
  noun: NounEntry;
}

/** Nouns after the name of a part of a country. */
export const DIVISIONS: ReadonlySet<string> = new Set(
  'region city province district county state governorate oblast municipality prefecture town'.split(' '),
);

const COMPOUND_STARTS = new Set(FIXED_COMPOUNDS.map(([first]) => first));

/** Token past the compound that a word of `FIXED_COMPOUNDS` starts at `token`, or -1. */
function fixedCompoundEnd(frame: Frame, token: number): number {
  const first = lowerAt(frame, token);
  if (!COMPOUND_STARTS.has(first)) return -1;
  for (const [start, rest] of FIXED_COMPOUNDS) {
    if (start !== first) continue;
    let at = token + 1;
    let fits = true;
    for (const word of rest.split(' ')) {
      while (bitsAt(frame, at) & WordClass.Hyphen) at++;
      if (lowerAt(frame, at).replace('’', "'") !== word) {
        fits = false;
        break;
      }
      at++;
    }
    if (fits) return at;
  }
  return -1;
}

/**
 * The head noun that stands at `token`, when the word is a noun of the tables, is used as one here and ends its noun
 * phrase; else undefined. For compounds `token` is the first word that can be a noun ("Secretary" of
 * "Secretary-General").
 */
export function headAt(frame: Frame, token: number): Head | undefined {
  const {words} = frame;
  const bits = bitsAt(frame, token);
  if (!(bits & (WordClass.Noun | WordClass.BeforeGeneral))) return undefined;
  if (!NOUN[words.tags[token]!] && !isCapitalized(frame, token) && !isMistaggedNoun(frame, token)) return undefined;
  const end = sentenceEnd(frame, token);
  if (bits & WordClass.BeforeGeneral) {
    const next = bitsAt(frame, token + 1) & WordClass.Hyphen ? token + 2 : token + 1;
    if (next < end && bitsAt(frame, next) & WordClass.General) {
      const lemma = `${lowerAt(frame, token)}-general`;
      const noun = nounOfLemma(lemma);
      if (noun) {
        let to = next + 1;
        // "Inspector-General of Police"
        if (lowerAt(frame, to) === 'of' && lowerAt(frame, to + 1) === 'police' && to + 1 < end) to += 2;
        to += electWords(frame, to);
        return {from: token, to, head: next, lemma, noun};
      }
    }
  }
  if (!(bits & WordClass.Noun)) return undefined;
  const noun = nounOfType(words.lexicon, words.types[token]!);
  if (!noun) return undefined;
  const fixed = fixedCompoundEnd(frame, token);
  if (fixed >= 0 && fixed <= end) {
    const whole = noun.lemma === 'head' ? `head-of-${lowerAt(frame, fixed - 1)}` : noun.lemma;
    const to = fixed + electWords(frame, fixed);
    return {from: token, to, head: token, lemma: whole, noun: nounOfLemma(whole) ?? noun};
  }
  // "charge" is an envoy only with "d'affaires".
  if (lowerAt(frame, token) === 'charge') return undefined;
  if (noun.lemma === 'count' && !isCapitalized(frame, token) && lowerAt(frame, token + 1) !== 'of') return undefined;
  const to = token + 1 + (noun.plural ? 0 : electWords(frame, token + 1));
  return {from: token, to, head: token, lemma: noun.lemma, noun};
}

/** How many words of "-elect" or "designate" stand at `token`, after an office. */
export function electWords(frame: Frame, token: number): number {
  const hyphen = bitsAt(frame, token) & WordClass.Hyphen ? 1 : 0;
  const word = lowerAt(frame, token + hyphen);
  return word === 'elect' || word === 'designate' ? hyphen + 1 : 0;
}

/** Lemma of the head noun at `head`: "secretary-general" where "General" ends "Secretary-General". */
export function lemmaAt(frame: Frame, head: number): string {
  if (bitsAt(frame, head) & WordClass.General) {
    const before = bitsAt(frame, head - 1) & WordClass.Hyphen ? head - 2 : head - 1;
    if (bitsAt(frame, before) & WordClass.BeforeGeneral) return `${lowerAt(frame, before)}-general`;
  }
  return nounOf(lowerAt(frame, head))?.lemma ?? lowerAt(frame, head);
}

export function isCapitalized({words}: Frame, token: number): boolean {
  return token >= 0 && token < words.count && (words.lexicon.flags[words.types[token]!]! & 1) !== 0;
}

/** A day that stands without "on" after an office is no part of it: "was sworn in as president Saturday". */
const WEEKDAYS: ReadonlySet<string> = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));

/** Whether the head's noun phrase goes on to the right, so that it is only a modifier ("minister talks"). */
export function continuesRight(frame: Frame, head: Head): boolean {
  const {words} = frame;
  const next = head.to;
  if (next >= sentenceEnd(frame, head.head)) return false;
  if (bitsAt(frame, next) & WordClass.Hyphen && gluedToPrevious(frame, next)) return true;
  if (frame.nameAt[next]! >= 0 || WEEKDAYS.has(lowerAt(frame, next))) return false;
  // "The Culture Minister drew …": capitals end where the office does.
  const {sentences, sentenceOf} = words;
  const written = isCapitalized(frame, head.head) && head.from > sentences[sentenceOf[head.from]!]!;
  if (written && !isCapitalized(frame, next)) return false;
  // "The tycoon denies it": a verb taken for a noun in the plural; somebody's claims are "the tycoon's".
  const speaks = head.noun.kind === 'person' || head.noun.kind === 'organization';
  if (words.tags[next] === PLURAL_NOUN && speaks && bitsAt(frame, next) & WordClass.Say) return false;
  if (NOUN[words.tags[next]!] !== 1 || words.tags[next] === 0) return false;
  // "The lender froze the loan": no noun stands before an article, but for a time ("the minister Monday the").
  const verb =
    next + 1 < sentenceEnd(frame, next) && bitsAt(frame, next + 1) & (WordClass.Definite | WordClass.Indefinite);
  return !(verb && !isCapitalized(frame, next));
}

/** What stands to the left of a head in its noun phrase. */
export interface LeftSide {
  from: number;
  determiner: 'definite' | 'indefinite' | 'demonstrative' | 'possessive' | 'none';
  /** Token of a possessive pronoun, or -1. */
  possessor: number;
  /** Last token of a possessor that is no name ("the minister" in "the minister's counterpart"), or -1. */
  owner?: number;
  affiliations: Affiliation[];
  /** Modifier tokens that are no affiliation, left to right. */
  modifiers: number[];
  /** "both ministers", "the two ministers". */
  counted: boolean;
}

/** Words in "-ing" before an office that are no verb there: "the mining minister", "the visiting premier". */
const IN_ING: ReadonlySet<string> = new Set(
  `${FIELDS_IN_ING} ${WAYS_IN_ING} ${TITLE_ADJECTIVES}`.split(' ').filter(word => word.endsWith('ing')),
);

/** Prefixes of an adjective that says what somebody is for or against: "pro-Syrian". */
const STANCES: ReadonlySet<string> = new Set(['pro', 'anti']);

/** Words of a noun phrase to the left of its head that are looked at; longer ones are no titles. */
export const MAX_LEFT = 12;

/** Reads the noun phrase to the left of `head.from`, at most from token `floor` on. */
export function readLeft(frame: Frame, head: Head, floor = 0): LeftSide {
  const {words, names, nameAt} = frame;
  const start = Math.max(floor, sentenceStart(frame, head.head));
  const left: LeftSide = {
    from: head.from,
    determiner: 'none',
    possessor: -1,
    affiliations: [],
    modifiers: [],
    counted: false,
  };
  let token = head.from - 1;
  for (let steps = 0; steps < MAX_LEFT && token >= start; steps++) {
    const bits = bitsAt(frame, token);
    const name = nameAt[token]!;
    if (name >= 0) {
      const {type, from} = names[name]!;
      if (type === 'person' || from < start) break;
      if (from - 2 >= start && bitsAt(frame, from - 1) & WordClass.Hyphen && STANCES.has(lowerAt(frame, from - 2))) {
        left.from = from - 2;
        token = from - 3;
        continue;
      }
      const body = type === 'place' && left.affiliations.length === 0 ? bodyInPlace(frame, from, start) : -1;
      if (body >= 0) {
        // "Bank of Korea governor"
        const {to} = names[name]!;
        left.affiliations.unshift({from: body, to, text: textOf(frame, body, to), by: 'modifier', name: -1});
        left.from = body;
        token = body - 1;
        continue;
      }
      left.affiliations.unshift(affiliation(frame, name, 'modifier'));
      left.from = from;
      token = from - 1;
      continue;
    }
    const bracketed = bracketedName(frame, token, start);
    if (bracketed >= 0) {
      token = bracketed - 2;
      continue;
    }
    const quoted = quotedName(frame, token, start);
    if (quoted >= 0) {
      left.affiliations.unshift(affiliation(frame, quoted, 'modifier'));
      left.from = Math.max(start, names[quoted]!.from - 1);
      token = left.from - 1;
      continue;
    }
    if (bits & WordClass.PossessiveClitic && gluedToPrevious(frame, token) && token - 1 >= start) {
      readPossessor(frame, token, start, left);
      return left;
    }
    if (bits & (WordClass.Definite | WordClass.Indefinite | WordClass.Demonstrative | WordClass.PossessivePronoun)) {
      left.from = token;
      if (bits & WordClass.PossessivePronoun) {
        left.determiner = 'possessive';
        left.possessor = token;
      } else if (bits & WordClass.Definite) left.determiner = 'definite';
      else left.determiner = bits & WordClass.Indefinite ? 'indefinite' : 'demonstrative';
      if (bitsAt(frame, token - 1) & WordClass.Both && token - 1 >= start) {
        left.from = token - 1;
        left.counted = true;
      }
      return left;
    }
    if (bits & WordClass.Both) {
      left.counted = true;
      left.from = token;
      token--;
      continue;
    }
    const hyphen = bits & WordClass.Hyphen;
    if (hyphen) {
      // "LIMA- President X": a dash, though no space stands before it.
      if (!gluedToPrevious(frame, token) || token - 1 < start || !gluedToPrevious(frame, token + 1)) break;
      left.from = token - 1;
      if (nameAt[token - 1]! < 0) {
        left.modifiers.unshift(token - 1);
        token -= 2;
      } else token--;
      continue;
    }
    if (bits & WordClass.And) {
      // "Danish and Polish foreign ministers"
      if (head.noun.plural && isPlace(frame, token - 1) && isPlace(frame, token + 1) && left.from === token + 1) {
        token--;
        continue;
      }
      const fields = !head.noun.plural && left.from > token ? fieldsFrom(frame, token, start, head.lemma) : -1;
      if (fields >= 0 && left.modifiers.length > 0 && isCapitalized(frame, token + 1)) {
        for (let word = token - 1; word >= fields; word--) if (isCapitalized(frame, word)) left.modifiers.unshift(word);
        left.from = fields;
        token = fields - 1;
        continue;
      }
      if (left.modifiers.length === 0 || !joinsModifiers(frame, token, start, left.from)) break;
      left.from = token - 1;
      left.modifiers.unshift(token - 1);
      token -= 2;
      continue;
    }
    const stands =
      PREMODIFIER[words.tags[token]!] ||
      bits & (WordClass.Status | WordClass.Deputy) ||
      IN_ING.has(lowerAt(frame, token)) ||
      (head.lemma === 'minister' && token + 1 === head.from && isFieldOf(lowerAt(frame, token)));
    if (!stands || bits & WordClass.Pronoun) break;
    if (bits & Honorific) break;
    left.modifiers.unshift(token);
    left.from = token;
    token--;
  }
  return left;
}

/** "Brussels|-based", "U.S.|-backed": a name that tells of the noun after it only where it sits or who is behind it. */
export const isBasedAt = (frame: Frame, at: number, end: number): boolean =>
  at + 1 < end && (bitsAt(frame, at) & WordClass.Hyphen) !== 0 && PARTICIPLE[frame.words.tags[at + 1]!] === 1;

export function isPlace({names, nameAt}: Frame, token: number): boolean {
  const name = nameAt[token] ?? -1;
  return name >= 0 && names[name]!.type === 'place';
}

export function affiliation(frame: Frame, name: number, by: Affiliation['by']): Affiliation {
  const {from, to} = frame.names[name]!;
  return {from, to, text: textOf(frame, from, to), by, name};
}
