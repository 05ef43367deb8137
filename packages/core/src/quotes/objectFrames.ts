import {AUDIENCES, OFFERED_IN_DEED} from './data/cues.js';
import {type Frame, isDay, PRONOUN_OBJECTS} from './frames.js';
import {Bit} from './lexicon.js';
import {phraseStarting} from './nounPhrases.js';
import {IS, isComma, isSentenceEnd, lowerAt, opensAt, type Reading, T} from './reading.js';

const SPOKEN_TO = new Set(AUDIENCES.split(/\s+/));
/** What is talked about with somebody, told without a determiner. */
const MATTERS = new Set(
  'ways means prospects aspects avenues topics developments issues matters bilateral mutual joint regional enhancing boosting strengthening'.split(
    ' ',
  ),
);
/** Tokens of phrases between a verb and its object. */
const OBJECT_REACH = 14;

/**
 * "discussed in a meeting in Kara on Monday a host of issues", "reiterated to the envoy his country's support": past
 * phrases with prepositions, where a determiner right after a noun begins another phrase.
 */
function afterAdverbials(reading: Reading, from: number, end: number): number {
  const {tags} = reading;
  for (let i = from + 2; i < end && i < from + OBJECT_REACH; i++) {
    const tag = tags[i] as number;
    // "with the visiting official"
    if (tag === T.VBG && IS.determiner[tags[i - 1] as number]) continue;
    if (IS.verb[tag] || isComma(reading, i) || IS.pronoun[tag] || tag === T.CC) return from;
    if (IS.determiner[tag] && IS.noun[tags[i - 1] as number]) return i;
    // "discussed with the envoy ways to"
    const named = IS.noun[tags[i - 1] as number] || IS.adjective[tags[i - 1] as number];
    if (named && MATTERS.has(lowerAt(reading, i))) return i;
  }
  return from;
}

/** Tokens of an aside between a verb and its object. */
const ASIDE_REACH = 12;

/** "reaffirmed, on this occasion, his support": past the aside between commas; `at` where there is none. */
function afterAside(reading: Reading, at: number, end: number): number {
  const {tags, bits} = reading;
  const first = at + 1;
  if (
    !isComma(reading, at) ||
    !(tags[first] === T.IN || IS.adverb[tags[first] as number] || (bits[first] as number) & Bit.Day)
  )
    return at;
  for (let i = first; i + 1 < end && i < at + ASIDE_REACH; i++) {
    if (IS.verb[tags[i] as number] || opensAt(reading, i)) return at;
    if (isComma(reading, i)) return IS.determiner[tags[i + 1] as number] ? i + 1 : at;
  }
  return at;
}

/** What is weighed in words: "highlighted the importance of dialogue", but "highlighted a flaw". */
const WEIGHED = new Set(
  'importance need necessity significance urgency role depth strength value keenness efforts achievements progress contribution contributions stance position solidarity rejection condemnation determination'.split(
    ' ',
  ),
);

/** "criticized the decision", "stressed the importance of …". */
export function objectFrame(reading: Reading, v: number, bit: number, lemma: string, end: number): Frame | null {
  if (!(bit & Bit.Object)) return null;
  const {tags, bits} = reading;
  let from = v + 1;
  // "welcomed back its guests", "raised up": another verb
  if (tags[from] === T.RP || lowerAt(reading, from) === 'back') return null;
  // "conceded as much"
  if (bit & Bit.Say && lowerAt(reading, from) === 'as' && lowerAt(reading, from + 1) === 'much' && from + 2 >= end)
    return {rule: 'object of saying', from, form: 'phrase', cueTo: from, to: from + 2};
  while (from < end && from < v + 3 && IS.adverb[tags[from] as number]) from++;
  from = afterAside(reading, from, end);
  // "announced on Sunday the loss of …"
  const day = lowerAt(reading, from) === 'on' ? from + 1 : from;
  if ((bits[day] as number) & Bit.Day && IS.determiner[tags[day + 1] as number]) from = day + 1;
  if (IS.preposition[tags[from] as number] && from === v + 1) from = afterAdverbials(reading, from, end);
  const first = tags[from] as number;
  const opens = IS.premodifier[first] || first === T.PRP || first === T.VBG || opensAt(reading, from);
  if (!opens || isDay(reading, from)) return null;
  // "wished them a pleasant stay"
  const wishes = lemma === 'wish' && IS.premodifier[tags[from + 1] as number] === 1;
  if (PRONOUN_OBJECTS.has(lowerAt(reading, from)) && first !== T.PRP$) {
    const after = tags[from + 1] as number;
    if (!wishes && (IS.noun[after] === 0 || lowerAt(reading, from) === 'it'))
      return {rule: 'object pronoun', from, form: 'phrase', cueTo: v + 1, to: from + 1};
  }
  if (bit & Bit.WeakObject) {
    let communicates = false;
    for (let i = from; i < end && i < from + 6; i++) {
      if (IS.noun[tags[i] as number] && ((bits[i] as number) & Bit.CueNoun || WEIGHED.has(lowerAt(reading, i))))
        communicates = true;
      // "highlighted the “fraternal” ties"
      if (opensAt(reading, i) && bit & Bit.Say) communicates = true;
    }
    if (!communicates && !isOffer(reading, v, lemma, from, end)) return null;
    if (!communicates) return {rule: 'offer', from, form: 'phrase', cueTo: v + 1};
  }
  // "ordered a recount", but "ordered 40 tanks"
  if (lemma === 'order') {
    const asks = IS.determiner[first] || IS.adjective[first];
    return asks && phraseStarting(reading, from, end) > from
      ? {rule: 'directive', from, form: 'phrase', cueTo: v + 1}
      : null;
  }
  const rule = bit & Bit.Say ? 'object of saying' : bit & (Bit.Of | Bit.As) ? 'object of judging' : 'object';
  // "deplored “the silence of the banks”", but "slogans like “Go”", "alleged “extreme” views"
  const quotation = lemma === 'like' ? undefined : opensAt(reading, from);
  if (first === T.VBG || (quotation && (quotation.to >= end || !IS.noun[tags[quotation.to] as number])))
    return {rule, from, form: 'phrase', cueTo: v + 1};
  const object = phraseStarting(reading, from, end);
  if (lemma === 'address' && isAudience(reading, from, object)) return null;
  return object > from ? {rule, from, form: 'phrase', cueTo: v + 1} : null;
}

/** What is offered without a word: "offered resistance", "offered a glimpse of". */
const GESTURES = new Set(OFFERED_IN_DEED.split(/\s+/));

/** "The envoy offered a second ship": in the past, as a shop "offers" what it has. */
function isOffer(reading: Reading, v: number, lemma: string, from: number, end: number): boolean {
  const {tags} = reading;
  // "Lee offers a ship": in a headline, which has no full stop
  const headline = tags[v] === T.VBZ && end < reading.words.count && !isSentenceEnd(reading, end);
  const went = lowerAt(reading, v - 1) === 'to' && lowerAt(reading, v - 2) === 'on';
  if (lemma !== 'offer' || (tags[v] !== T.VBD && tags[v] !== T.VBN && !went && !headline)) return false;
  const to = phraseStarting(reading, from, end);
  for (let i = from; i < Math.max(to, from + 3); i++) if (GESTURES.has(lowerAt(reading, i))) return false;
  return to > from;
}

/** "addressed the U.N. General Assembly": those who were spoken to. */
function isAudience(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to && !IS.preposition[reading.tags[i] as number]; i++) {
    const heads = !IS.noun[reading.tags[i + 1] as number] || ((reading.bits[i + 1] as number) & Bit.Day) !== 0;
    if (heads && SPOKEN_TO.has(lowerAt(reading, i))) return true;
  }
  return false;
}
