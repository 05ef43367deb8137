import {BARE_REACH, bareFrame, type Frame, isDay} from './frames.js';
import {AUXILIARY, Bit} from './lexicon.js';
import {codeAt, IS, isComma, lowerAt, MARK, opensAt, type Reading, T} from './reading.js';

/** Fewest words that "said" without a verb among them can have been followed by. */
const SAID_TOKENS = 4;
/** Tokens of a clause or phrase that comes before the subject of what is said. */
const FRONT_REACH = 25;
/** What opens one that tells when something was said, and not what. */
const OCCASIONS = new Set(['after', 'before', 'during', 'following', 'on', 'at', 'in', 'from', 'while', 'when']);

const OPENERS = new Set(['all', 'more', 'less', 'fewer', 'both', 'nearly', 'almost', 'about', 'only', 'even']);
const SUBJECTS = new Set(['he', 'she', 'they', 'we', 'i', 'it']);
const POINTERS = new Set(['this', 'that', 'so', 'these']);

/**
 * "says the firm works with police": next to nothing but a clause follows "say", so that its verb need not be known as
 * one. "said after the vote, the firm …", "says because the port is closed, ships …": behind words before its subject.
 */
export function saidFrame(reading: Reading, v: number, lemma: string, end: number): Frame | null {
  const {tags} = reading;
  // "said, because the law had changed, there would be"
  const paused = isComma(reading, v + 1) && IS.preposition[tags[v + 2] as number] === 1;
  const from = paused ? v + 2 : v + 1;
  const first = tags[from] as number;
  if (lemma !== 'say') return null;
  // "said at least five people died"
  if (/^(?:at|up)$/.test(lowerAt(reading, from)) && /^(?:least|most|to)$/.test(lowerAt(reading, from + 1)))
    return {rule: 'bare clause', from, form: 'clause', cueTo: v + 1};
  if (IS.preposition[first] || first === T.WRB) {
    for (let i = from + 2; i + 2 < end && i < from + FRONT_REACH; i++) {
      if (!isComma(reading, i)) continue;
      const clause = IS.premodifier[tags[i + 1] as number] || IS.pronoun[tags[i + 1] as number] || tags[i + 1] === T.EX;
      if (!clause || !bareFrame(reading, i, Bit.Say, end)) return null;
      const start = OCCASIONS.has(lowerAt(reading, from)) ? i + 1 : from;
      return {rule: 'adverbial and clause', from: start, form: 'clause', cueTo: v + 1, scanFrom: i + 1};
    }
    return null;
  }
  return clauseAfter(reading, v, from, end);
}

/** The clause after "said" that has no verb which the tagger knew. */
function clauseAfter(reading: Reading, v: number, from: number, end: number): Frame | null {
  const {tags} = reading;
  let start = from;
  while (start < end && isDay(reading, start)) start++;
  if (isComma(reading, start) && start > from) start++;
  const opener = tags[start] as number;
  const frame: Frame = {rule: 'bare clause', from: start, form: 'clause', cueTo: v + 1};
  // "said he hopes to", "says talks focused on": a subject, whatever its verb was taken for
  if (SUBJECTS.has(lowerAt(reading, start)) && start + 1 < end && IS.pronoun[opener]) return frame;
  if (opener === T.VBZ && !((reading.bits[start] as number) & AUXILIARY) && end - start > SAID_TOKENS) return frame;
  // "all schools needed", "more than 300 of them remained", "“vague” rules relied"
  const opens = OPENERS.has(lowerAt(reading, start)) || opensAt(reading, start)?.speech === false;
  // "perceived threats have grown"
  const described = opener === T.VBN && IS.noun[tags[start + 1] as number] === 1;
  if (!opens && !described && (!IS.premodifier[opener] || opener === T.RBS || opener === T.VBN)) return null;
  // "said this while", "said that on": the pronoun is all
  if (start === from && POINTERS.has(lowerAt(reading, from)) && !IS.premodifier[tags[from + 1] as number]) return null;
  let verbs = 0;
  let i = start;
  for (; i < end && codeAt(reading, i) !== MARK.semicolon; i++) {
    if (isComma(reading, i) && !listsOn(reading, i)) break;
    const tag = tags[i] as number;
    // "tourism, farming, and other sectors were hit"
    if (IS.finite[tag] && i > start && !isComma(reading, i - 1)) verbs++;
    if (tag === T.VBN || tag === T.VB || (tag === T.NNS && i > start + 1)) verbs++;
  }
  // "says countries in Africa deserve help": nothing but a clause begins with a plural or a name.
  const named = (opener === T.NNS || IS.name[opener]) && i - start > SAID_TOKENS;
  if (named || (verbs > 0 && i - start >= SAID_TOKENS) || verbAfterInsertion(reading, start, end)) return frame;
  return null;
}

/** A comma of a list of nouns: "tourism, farming, and other sectors". */
const listsOn = ({tags}: Reading, comma: number): boolean => {
  const next = tags[comma + 1] === T.CC ? comma + 2 : comma + 1;
  return (
    IS.noun[tags[comma - 1] as number] === 1 &&
    (IS.noun[tags[next] as number] === 1 || IS.adjective[tags[next] as number] === 1)
  );
};

/** "the prince, a lieutenant in the guard, will begin": a verb right after the comma that closes an insertion. */
function verbAfterInsertion(reading: Reading, from: number, end: number): boolean {
  const {tags} = reading;
  for (let i = from + 1; i < end && i < from + BARE_REACH; i++) {
    if (codeAt(reading, i) === MARK.semicolon) return false;
    if (IS.finite[tags[i] as number] && isComma(reading, i - 1)) return true;
  }
  return false;
}
