import {AUXILIARY, Bit, lemmaName} from './lexicon.js';
import {IS, isComma, lowerAt, nextComma, quotationAt, type Reading, T} from './reading.js';

/** Pronouns that are subjects only. */
const SUBJECTS = new Set(['he', 'she', 'they', 'we', 'i']);

/** Whether a pronoun is a subject: by its form, or because it follows a verb of saying. */
export function isSubjectPronoun({bits, tags, words}: Reading, at: number, from: number): boolean {
  if (tags[at] !== T.PRP || (at > from && (bits[at - 1] as number) & AUXILIARY)) return false;
  const word = words.lexicon.lower[words.types[at] as number] as string;
  return SUBJECTS.has(word) || (word === 'it' && at > from && ((bits[at - 1] as number) & Bit.Say) !== 0);
}

/** "Ann Lee, appointed envoy to Mali in May, called on": between the commas stands a participle, as no verb stands before. */
export function repairInsertion(reading: Reading, close: number, from: number): void {
  const {tags} = reading;
  let open = close - 1;
  while (open > from && !isComma(reading, open)) {
    if (open > from + 1 && IS.finite[tags[open] as number] && !isComma(reading, open - 1)) return;
    open--;
  }
  if (open <= from || tags[open + 1] !== T.VBD || !IS.nominal[tags[open - 1] as number]) return;
  if ((reading.bits[open + 1] as number) & AUXILIARY || !lowerAt(reading, open + 1).endsWith('ed')) return;
  for (let i = from; i < open; i++) if (IS.verb[tags[i] as number]) return;
  tags[open + 1] = T.VBN;
}

/** Tag of the last verb before token `at`, auxiliaries too; T.none where a comma or a clause's opener comes first. */
export function nearestVerb(reading: Reading, at: number, from: number): number {
  for (let i = at - 1; i >= from; i--) {
    if (isComma(reading, i) || (reading.bits[i] as number) & (Bit.Subordinator | Bit.Relative)) return T.none;
    if (IS.verb[reading.tags[i] as number])
      return (reading.bits[i] as number) & AUXILIARY ? T.none : (reading.tags[i] as number);
  }
  return T.none;
}

/** Whether a form of "have" stands at a token, for its own sake or before a subject. */
export const hasPerfect = ({bits, tags}: Reading, at: number, from: number): boolean =>
  at >= from && ((bits[at] as number) & Bit.Have) !== 0 && IS.finite[tags[at] as number] === 1;

/** "…, the bloc's chairman, Ann Lee, announced on Friday.": an office, its bearer, and after the verb no other. */
export function announcedBy(reading: Reading, at: number, from: number, to: number): boolean {
  const {bits, tags} = reading;
  if (!((bits[at] as number) & (Bit.Say | Bit.Tell)) || !isComma(reading, at - 1) || tags[at - 2] !== T.NNP)
    return false;
  for (let i = at + 1; i < to; i++) if (IS.finite[tags[i] as number]) return false;
  let open = at - 2;
  while (open > from && !isComma(reading, open) && !IS.verb[tags[open] as number]) open--;
  if (!isComma(reading, open) || !IS.noun[tags[open - 1] as number]) return false;
  let office = open - 1;
  while (office > from && (IS.premodifier[tags[office] as number] || tags[office] === T.IN || tags[office] === T.CC))
    office--;
  return isComma(reading, office) && office < open - 2 && mainFinite(reading, from, office);
}

/** Verbs of speech with one object, which a passive has lost. */
const ACTIVE = new Set('urge invite challenge demand exhort implore warn condemn praise'.split(' '));

/** "was open and invited traders to", "was committed to peace and called on the rebels to". */
export function turnsActive({bits, tags, verbs}: Reading, at: number): boolean {
  const lemma = lemmaName(verbs[at] as number);
  const after = tags[at + 1] as number;
  if (lemma === 'call') return after === T.IN && !((bits[at + 2] as number) & Bit.Day);
  return ACTIVE.has(lemma) && (IS.noun[after] === 1 || IS.determiner[after] === 1);
}

/** Tokens between a participle and the verb of what it describes. */
const VERB_REACH = 8;

/** "a statement issued Friday says": the document's own verb follows without a comma. */
export function isDocument({bits, tags, verbs}: Reading, at: number, to: number): boolean {
  if (!((bits[at - 1] as number) & (Bit.Venue | Bit.CueNoun)) || !IS.noun[tags[at - 1] as number]) return false;
  const day = (bits[at + 1] as number) & (Bit.Day | Bit.TimeAdverb);
  if (!day && !IS.preposition[tags[at + 1] as number]) return false;
  for (let i = at + 2; i < to && i < at + VERB_REACH; i++) {
    if (tags[i] === T.PRP) return false;
    if (lemmaName(verbs[i] as number) === 'say' && IS.finite[tags[i] as number]) return true;
  }
  return false;
}

/** Whether a form in -ed without an auxiliary is the verb of its clause, and no participle after a noun. */
export function isPast(
  reading: Reading,
  at: number,
  from: number,
  to: number,
  subject: boolean,
  clauseAfter: boolean,
  objectAfter: boolean,
): boolean {
  const word = lowerAt(reading, at);
  if (word === 'said' || word === 'told' || word === 'wrote') return true;
  // "in a move its chairman described as overdue"
  const describes =
    lowerAt(reading, at + 1) === 'as' && reading.tags[at - 2] === T.PRP$ && IS.noun[reading.tags[at - 3] as number];
  if (describes) return true;
  if (!subject || lowerAt(reading, at + 1) === 'by' || isDocument(reading, at, to)) return false;
  // "the group, widely known as the Union, added"
  if (lowerAt(reading, at + 1) === 'as' && IS.adverb[reading.tags[at - 1] as number] && isComma(reading, at - 2))
    return false;
  if (clauseAfter || callsOn(reading, at)) return true;
  const stop = nextComma(reading, at + 1, to);
  // "The message, posted on a site, says"
  const inserted = isComma(reading, at - 1) && IS.preposition[reading.tags[at + 1] as number];
  if (inserted && IS.finite[reading.tags[stop + 1] as number]) return false;
  const earlier =
    mainFinite(reading, afterQuotation(reading, from), at) &&
    !isReported(reading, from, at, nextComma(reading, at + 1, to));
  // ", and his guest promised to": a clause of its own
  if (startsClause(reading, from, at)) return true;
  if (objectAfter) return !earlier;
  return !earlier && !mainFinite(reading, at + 1, nextComma(reading, at + 1, to));
}

/** "Lee also called for", "the court called on": seldom a participle, as what is called for is no person. */
function callsOn({bits, tags, verbs, words}: Reading, at: number): boolean {
  if (lemmaName(verbs[at] as number) !== 'call') return false;
  const next = words.lexicon.lower[words.types[at + 1] as number];
  let left = at - 1;
  while (left > 0 && IS.adverb[tags[left] as number]) left--;
  if (next === 'on') return !((bits[at + 2] as number) & Bit.Day);
  // "a strike called for Monday"
  const date = (bits[at + 2] as number) & Bit.Day || tags[at + 2] === T.CD || tags[at + 2] === T.NNP;
  return next === 'for' && (tags[left] === T.NNP || tags[left] === T.PRP || (!date && tags[left] === T.NN));
}

/** Tokens between a verb and the pronoun that opens its clause: "promised in March they would". */
const PRONOUN_REACH = 4;

/** Whether a day or a short phrase with a subject pronoun after it follows a verb. */
export function clauseComes({bits, tags, words}: Reading, at: number): boolean {
  if (!IS.preposition[tags[at + 1] as number] && !((bits[at + 1] as number) & Bit.Day)) return false;
  for (let i = at + 2; i <= at + PRONOUN_REACH; i++) {
    if (IS.verb[tags[i] as number]) return false;
    const word = words.lexicon.lower[words.types[i] as number] as string;
    if (tags[i] === T.PRP) return (SUBJECTS.has(word) || word === 'it') && IS.finite[tags[i + 1] as number] === 1;
  }
  return false;
}

/** "said both sides wished to": the clause of a verb of saying has a verb of its own. */
function isReported(reading: Reading, from: number, at: number, end: number): boolean {
  let i = at - 1;
  while (i > from && (IS.premodifier[reading.tags[i] as number] || IS.pronoun[reading.tags[i] as number])) i--;
  const says = (reading.bits[i] as number) & Bit.Say && IS.finite[reading.tags[i] as number];
  return i < at - 1 && says === 1 && !mainFinite(reading, at + 1, end);
}

/** Whether ", and" and a noun phrase stand right before the verb at `at`, which then has this subject. */
function startsClause(reading: Reading, from: number, at: number): boolean {
  let i = at - 1;
  while (i > from && IS.premodifier[reading.tags[i] as number]) i--;
  return (
    i > from && i < at - 1 && reading.tags[i] === T.CC && isComma(reading, i - 1) && lowerAt(reading, at + 1) === 'to'
  );
}

/** Past the quotation that opens a sentence: its verbs are not the sentence's. */
function afterQuotation(reading: Reading, from: number): number {
  const quotation = quotationAt(reading, from);
  return quotation?.speech ? quotation.to : from;
}

/** Whether a finite verb stands in [from, to) outside clauses that a subordinator opens. */
export function mainFinite(reading: Reading, from: number, to: number): boolean {
  let inside = false;
  for (let i = from; i < to; i++) {
    const bit = reading.bits[i] as number;
    if (bit & (Bit.Subordinator | Bit.Relative) && !IS.adverb[reading.tags[i] as number]) inside = true;
    else if (isComma(reading, i)) inside = false;
    else if (!inside && IS.finite[reading.tags[i] as number]) return true;
  }
  return false;
}
