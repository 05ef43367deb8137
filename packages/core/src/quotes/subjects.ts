import type {TokenSpan} from '../words/types.js';
import {AUXILIARY, Bit, CUE_VERB, PLAIN_CUE} from './lexicon.js';
import {headOf, phraseEnding} from './nounPhrases.js';
import {closesAt, codeAt, IS, isComma, isDash, isSentenceEnd, lowerAt, MARK, type Reading, T} from './reading.js';

/** Words that name who or what speaks. */
export interface Subject {
  from: number;
  to: number;
  /** Token that heads it. */
  head: number;
  /** It is a relative pronoun with what stands before it. */
  relative: boolean;
}

const OBJECT_PRONOUNS = new Set(['him', 'them', 'us', 'me', 'himself', 'herself', 'themselves', 'itself']);

/** Adverbs at the head of a sentence that the tagger takes for names. */
const OPENERS = new Set('meanwhile however moreover furthermore additionally similarly likewise earlier'.split(' '));

/** Insertions between a subject and its verb that are walked over. */
const MAX_INSERTIONS = 7;
/** Tokens of an apposition that lists offices. */
const MAX_APPOSITION = 40;

/** Finds the subject to the left of a verb group that starts at `at`, not before `from`. */
export function subjectBefore(reading: Reading, at: number, from: number): Subject | null {
  return subjectEnding(reading, at - 1, from, 0);
}

function subjectEnding(reading: Reading, last: number, from: number, depth: number): Subject | null {
  const {tags, bits} = reading;
  if (depth > 4) return null;
  let j = last;
  // "Karimov on Monday said": the day is no part of the subject.
  while (j > from && (bits[j] as number) & Bit.Day) {
    j--;
    while (j > from && (bits[j] as number) & Bit.TimeAdverb) j--;
  }
  while (j > from && IS.adverb[tags[j] as number] && !isComma(reading, j)) j--;
  // "the two ministers both called for"
  if (j > from && lowerAt(reading, j) === 'both' && IS.noun[tags[j - 1] as number]) j--;
  // "Some recalled that"
  if (j === last && tags[j] === T.DT && SHARES.has(lowerAt(reading, j)) && (j === from || isComma(reading, j - 1)))
    return {from: j, to: j + 1, head: j, relative: false};
  // "officials there said"
  if (j > from && tags[j] === T.EX && IS.noun[tags[j - 1] as number]) j--;
  j = beforeAside(reading, j, from);
  // "Abu Rabi' said": an apostrophe that ends a name
  if (j > from && tags[j] === T["''"] && reading.quoteOf[j] === -1 && IS.name[tags[j - 1] as number]) j--;
  if (j < from) return null;
  if (isComma(reading, j) || isDash(reading, j)) return subjectBeforeInsertion(reading, j, from, depth);
  const tag = tags[j] as number;
  // "A third of that was promised by"
  if (tag === T.DT && (bits[j] as number) & Bit.NoSpeaker && j > from + 1 && lowerAt(reading, j - 1) === 'of') {
    const share = phraseEnding(reading, j - 2, from);
    return share ? {...asSubject(reading, share), to: j + 1} : null;
  }
  if (tag === T.CC) return sharedSubject(reading, j, from, depth);
  if ((bits[j] as number) & Bit.Relative && (tag === T.WDT || tag === T.WP || tag === T.IN || tag === T.DT)) {
    return relativeSubject(reading, j, from);
  }
  if (tag === T.PRP && lowerAt(reading, j - 1) !== 'of') {
    return OBJECT_PRONOUNS.has(lowerAt(reading, j)) ? null : {from: j, to: j + 1, head: j, relative: false};
  }
  // "a statement released Friday said"
  const described = j < last && tag === T.VBN && j > from && IS.noun[tags[j - 1] as number];
  const those = tag === T.VBN && j > from && lowerAt(reading, j - 1) === 'those';
  if (those) return sharersBefore(reading, j, from);
  const phrase = phraseEnding(reading, described ? j - 1 : j, from);
  if (!phrase) return null;
  if (described) return {...asSubject(reading, phrase), to: last + 1};
  return officeHolder(reading, phrase, from) ?? asSubject(reading, phrase);
}

/** "a third of those surveyed said" */
function sharersBefore(reading: Reading, last: number, from: number): Subject {
  const share = last - 3 > from && lowerAt(reading, last - 2) === 'of' ? phraseEnding(reading, last - 3, from) : null;
  return {from: share ? share.from : last - 1, to: last + 1, head: last - 1, relative: false};
}

/** Determiners that stand for people. */
const SHARES = new Set(['some', 'others', 'all', 'both']);
const PARTS = new Set(['on', 'for']);
const SPAN = /^(?:week|month|year|night)$/;

/** "Ann Lee on her part said", "the ministers last week agreed": what stands between subject and verb is none of it. */
function beforeAside(reading: Reading, last: number, from: number): number {
  const {tags, bits} = reading;
  const word = lowerAt(reading, last);
  if (word === 'part' && last - 3 >= from && tags[last - 1] === T.PRP$ && PARTS.has(lowerAt(reading, last - 2)))
    return last - 3;
  const span = SPAN.test(word) && last - 2 >= from && (bits[last - 1] as number) & Bit.TimeAdverb;
  return span && IS.noun[tags[last - 2] as number] ? last - 2 : last;
}

/** A noun phrase as the subject. Written out, as V8 takes a hundred times longer to add properties to a spread object. */
function asSubject(reading: Reading, {from, to}: TokenSpan): Subject {
  return {from, to, head: headOf(reading, from, to), relative: false};
}

/** "Ann Lee, Director of Works at the Port Authority said": the comma after the office is left out. */
function officeHolder(reading: Reading, office: {from: number; to: number}, from: number): Subject | null {
  const {tags} = reading;
  const comma = office.from - 1;
  if (comma <= from || !isComma(reading, comma) || !IS.name[tags[comma - 1] as number]) return null;
  let start = comma - 1;
  while (start > from && (IS.name[tags[start - 1] as number] || tags[start - 1] === T.HYPH)) start--;
  if (comma - start < 2 || (start > from && !isComma(reading, start - 1) && lowerAt(reading, start - 1) !== 'that'))
    return null;
  let of = office.from;
  while (of < office.to && IS.premodifier[tags[of] as number]) of++;
  // A list has no preposition after its second name.
  return of < office.to && tags[of] === T.IN ? {from: start, to: office.to, head: comma - 1, relative: false} : null;
}

/** ", who …,", ", the mayor of …,": the noun phrase before the leftmost comma that is followed by a modifier. */
function subjectBeforeInsertion(reading: Reading, comma: number, from: number, depth: number): Subject | null {
  let end = comma;
  let best: Subject | null = null;
  let insertions = 0;
  while (insertions++ < MAX_INSERTIONS) {
    const start = previousBreak(reading, end - 1, from);
    if (start < from) break;
    if (!opensInsertion(reading, start + 1, end)) {
      best ??= relativeBearer(reading, start, from, comma);
      break;
    }
    const phrase = phraseEnding(reading, start - 1, from);
    // "During the talks, X, …": the noun of a prepositional phrase is no subject.
    const opener = phrase && phrase.from > from ? (reading.tags[phrase.from - 1] as number) : T.none;
    // Nor is the object of a verb: "to replay their match on neutral ground, the minister, Ann Lee, announced".
    const opens = phrase && phrase.from > from ? (reading.bits[phrase.from - 1] as number) : 0;
    const object =
      (opens & AUXILIARY) !== 0 ||
      (IS.verb[opener] === 1 && opener !== T.VBN && opener !== T.VBD && !(opens & PLAIN_CUE));
    const governed = IS.preposition[opener] === 1 || opener === T.VBG || object;
    // "in a vote that its president, Ann Lee, calls": the clause begins there.
    const within = best && best.from > from && lowerAt(reading, best.from - 1) === 'that';
    if (best && within && IS.determiner[reading.tags[best.from] as number]) break;
    if (phrase && phrase.from === from && OPENERS.has(lowerAt(reading, start - 1))) break;
    if (phrase && !(governed && best)) {
      best = {
        from: phrase.from,
        to: withoutAside(reading, start, comma),
        head: headOf(reading, phrase.from, comma),
        relative: false,
      };
    } else if (reading.tags[start - 1] === T.PRP) {
      best = {from: start - 1, to: comma, head: start - 1, relative: false};
    }
    end = start;
  }
  if (best) return best;
  // A stray comma: the whole stretch, if it begins the sentence as a noun phrase.
  const phrase = phraseEnding(reading, comma - 1, from);
  const opened =
    phrase && phrase.from === from + 2 && isComma(reading, from + 1) && OPENERS.has(lowerAt(reading, from));
  if (phrase && (phrase.from === from || opened) && depth === 0) {
    return asSubject(reading, phrase);
  }
  return null;
}

/** "Karimov, who has led it since his predecessor, Aliyev, left, said": an insertion inside a relative clause. */
function relativeBearer(reading: Reading, last: number, from: number, to: number): Subject | null {
  let end = last;
  for (let insertions = 0; insertions < MAX_INSERTIONS; insertions++) {
    const start = previousBreak(reading, end - 1, from);
    if (start < from) return null;
    const word = lowerAt(reading, start + 1);
    if (word === 'who' || word === 'whose') {
      const phrase = phraseEnding(reading, start - 1, from);
      // Its own verb and that of a clause in it.
      let verbs = 0;
      for (let i = start; i < to; i++) verbs += IS.finite[reading.tags[i] as number] as number;
      if (!phrase || verbs !== 2) return null;
      return {from: phrase.from, to, head: headOf(reading, phrase.from, start), relative: false};
    }
    end = start;
  }
  return null;
}

/** "Karimov, in turn, said": the aside is no part of who speaks. */
function withoutAside(reading: Reading, start: number, comma: number): number {
  const first = reading.tags[start + 1] as number;
  return comma - start <= 5 && (first === T.IN || IS.adverb[first]) ? start : comma;
}

function previousBreak(reading: Reading, at: number, from: number): number {
  for (let i = at; i >= from; i--) {
    if (isComma(reading, i) || isDash(reading, i)) return i;
    const quotation = closesAt(reading, i);
    // "Lee, whose “Bread First” drive has fed pupils, called": a name in marks is a word of its clause.
    if (quotation && !quotation.speech && quotation.from > from) {
      i = quotation.from;
      continue;
    }
    if (quotation || isSentenceEnd(reading, i) || codeAt(reading, i) === MARK.semicolon) return -1;
  }
  return -1;
}

function opensInsertion(reading: Reading, from: number, to: number): boolean {
  if (to - from <= 1) return to > from;
  // "vice-president of the bank"
  const tag = reading.tags[reading.tags[from + 1] === T.HYPH ? from + 2 : from] as number;
  if ((reading.bits[from] as number) & Bit.InsertionOpener) return true;
  if (tag === T.IN || tag === T.VBG || tag === T.VBN || tag === T.CD || tag === T.CC || tag === T.JJ || tag === T.TO)
    return true;
  if (tag === T.WRB) return opensAsked(reading, from);
  // "the group, widely known as the Union,"
  if (IS.adverb[tag] && reading.tags[from + 1] === T.VBN) return true;
  if (!IS.premodifier[tag]) return false;
  // An apposition without determiner: "Karimov, president of …," has no finite verb.
  for (let i = from; i < to; i++) if (IS.finite[reading.tags[i] as number]) return false;
  const none = lowerAt(reading, from) === 'no';
  return (IS.noun[tag] === 1 || none) && to - from <= MAX_APPOSITION;
}

/** "the director, when contacted, said" */
const opensAsked = (reading: Reading, from: number): boolean =>
  lowerAt(reading, from) === 'when' &&
  /^(?:contact|ask|reach|question|approach|quizz)ed$/.test(lowerAt(reading, from + 1));

/** "X praised the deal and said": the subject of the nearest finite verb to the left. */
function sharedSubject(reading: Reading, conjunction: number, from: number, depth: number): Subject | null {
  const {tags, bits} = reading;
  let relative: Subject | null = null;
  for (let i = conjunction - 1; i >= from; i--) {
    // "said the rule is old and added": the verb of what was said has another subject.
    if (!IS.finite[tags[i] as number] || (reading.covered[i] && !reading.covered[conjunction])) continue;
    let start = i;
    while (start > from && (IS.adverb[tags[start - 1] as number] || tags[start - 1] === T.MD)) start--;
    const subject = subjectEnding(reading, start - 1, from, depth + 1);
    if (!subject) continue;
    // "called it unfair to those who had waited, and asked": the comma ends the relative clause.
    if (subject.relative && isComma(reading, conjunction - 1) && !isComma(reading, i - 2)) {
      relative ??= subject;
      i = subject.from;
      continue;
    }
    // The verb of a clause inside what was said belongs to somebody else.
    const before = subject.from - 1;
    const opener = before >= from ? (bits[before] as number) : 0;
    if (opener & Bit.Subordinator && before > from && !subject.relative) {
      const cue = before - 1;
      if (cue >= from && (bits[cue] as number) & CUE_VERB) {
        i = before;
        continue;
      }
    }
    return subject;
  }
  return relative;
}

/** "officials who said": the noun phrase with its relative pronoun. */
function relativeSubject(reading: Reading, pronoun: number, from: number): Subject | null {
  let end = pronoun - 1;
  // "those who want to"
  if (end >= from && (reading.bits[end] as number) & Bit.NoSpeaker) return null;
  if (lowerAt(reading, pronoun) === 'whom' && lowerAt(reading, end) === 'of' && end > from) {
    let start = end - 1;
    while (start > from && IS.premodifier[reading.tags[start - 1] as number]) start--;
    return {from: start, to: pronoun + 1, head: pronoun, relative: true};
  }
  if (end >= from && (isComma(reading, end) || isDash(reading, end))) end--;
  const phrase = end >= from ? phraseEnding(reading, end, from) : null;
  if (!phrase || reading.covered[phrase.to - 1])
    return lowerAt(reading, pronoun) === 'who' ? {from: pronoun, to: pronoun + 1, head: pronoun, relative: true} : null;
  return {from: phrase.from, to: pronoun + 1, head: headOf(reading, phrase.from, phrase.to), relative: true};
}
