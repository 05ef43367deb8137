import {WordFlag} from '../words/types.js';
import {PAST_ONLY} from './data/grammar.js';
import {AUXILIARY, Bit, CUE_VERB, Form, POSTPOSED} from './lexicon.js';
import {isHolder} from './nounPhrases.js';
import {
  announcedBy,
  clauseComes,
  hasPerfect,
  isDocument,
  isPast,
  isSubjectPronoun,
  mainFinite,
  nearestVerb,
  repairInsertion,
  turnsActive,
} from './pasts.js';
import {
  closesAt,
  codeAt,
  flagsAt,
  hasAuxiliary,
  IS,
  isComma,
  isDash,
  isSentenceEnd,
  lowerAt,
  MARK,
  nextComma,
  opensAt,
  type Reading,
  T,
  table,
} from './reading.js';

const PASTS = new Set(PAST_ONLY.split(/\s+/));

/** "Novak met", "Novak warmly greeted": no base form or finite verb begins a sentence right before a finite one. */
export function repairFirst(reading: Reading, from: number, to: number): void {
  const {tags} = reading;
  if (from + 1 >= to) return;
  const first = tags[from];
  // "Amberly, who has": an adverb has no clause of its own
  if (first === T.RB && tags[from + 2] === T.WP && isComma(reading, from + 1)) tags[from] = T.NNP;
  const next = tags[IS.adverb[tags[from + 1] as number] && from + 2 < to ? from + 2 : from + 1];
  if ((first === T.VB || first === T.VBP || first === T.VBD) && (next === T.VBD || next === T.VBZ)) tags[from] = T.NNP;
}

/** Adverbs of time that the tagger takes for adjectives. */
const COMPARED = new Set(['earlier', 'later']);
const PERIODICALS = new Set(['daily', 'weekly', 'monthly']);

const REPAIRED = table('PRP$ VBN CC RB VB VBP VBZ');

/** Sets right the slips of the tagger that hide a cue or its subject: see each case. */
export function repairTags(reading: Reading, from: number, to: number): void {
  const {tags, bits, verbs} = reading;
  const titled = isTitleCase(reading, from, to);
  for (let i = from + 1; i < to && !titled; i++) {
    // "Cruz called": a capitalized word before a cue is its subject, whatever the tagger made of it.
    if (!((bits[i] as number) & CUE_VERB) || !IS.verb[tags[i] as number] || SPEAKING[tags[i - 1] as number]) continue;
    if (
      !(flagsAt(reading, i - 1) & WordFlag.Capitalized) ||
      (bits[i - 1] as number) & (CUE_VERB | AUXILIARY | Bit.Wh | Bit.Subordinator) ||
      lowerAt(reading, i - 1).endsWith('ly')
    )
      continue;
    tags[i - 1] = T.NNP;
  }
  for (let i = from; i < to; i++) {
    // All repairs are of words with one of these tags, of cues, and of words before a cue.
    const isCue = ((bits[i] as number) & (CUE_VERB | Bit.CueAdjective)) !== 0;
    if (!isCue && !REPAIRED[tags[i] as number] && !(i + 1 < to && (bits[i + 1] as number) & CUE_VERB)) continue;
    repairObjectCase(reading, i, to);
    if (tags[i] === T.VBN && PASTS.has(lowerAt(reading, i)) && !hasAuxiliary(reading, i, from)) tags[i] = T.VBD;
    const word = lowerAt(reading, i);
    const cueNext = i + 1 < to && ((bits[i + 1] as number) & CUE_VERB) !== 0;
    // "said both ministers wished": with no "and" after it the word is a determiner.
    // So is it after "urged": a preposition or verb before it opens no pair of clauses.
    if (
      tags[i] === T.CC &&
      word === 'both' &&
      ((IS.noun[tags[i + 1] as number] && tags[i + 2] !== T.CC) || (i > from && (bits[i - 1] as number) & CUE_VERB))
    )
      tags[i] = T.DT;
    // "asked retired Justice X to": what somebody is, before a name
    if (isCue && lowerAt(reading, i + 1) === 'retired' && flagsAt(reading, i + 2) & WordFlag.Capitalized)
      tags[i + 1] = T.JJ;
    // "the assembly said"
    if (cueNext && tags[i] === T.RB && i > from && tags[i - 1] === T.DT && IS.finite[tags[i + 1] as number])
      tags[i] = T.NN;
    // "told a rally in Kara": nor does an adverb stand between "a" and a preposition
    if (tags[i] === T.RB && word.endsWith('ly') && i > from && tags[i - 1] === T.DT && closesPhrase(reading, i + 1, to))
      tags[i] = T.NN;
    // "further deplores", "had earlier told"
    if (cueNext && tags[i] === T.JJR && (word === 'further' || (COMPARED.has(word) && IS.verb[tags[i + 1] as number])))
      tags[i] = T.RB;
    // "has since apologised"
    if (cueNext && tags[i] === T.IN && word === 'since' && hasPerfect(reading, i - 1, from)) tags[i] = T.RB;
    // "the party chief said"
    if (
      cueNext &&
      (tags[i] === T.JJ || tags[i] === T.JJR) &&
      isHolder(reading, i) &&
      i > from &&
      (IS.premodifier[tags[i - 1] as number] || IS.adverb[tags[i - 1] as number])
    )
      tags[i] = T.NN;
    // "said it needed": no auxiliary stands before, and "he" is no object
    if (tags[i] === T.VBN && i > from && isSubjectPronoun(reading, i - 1, from)) tags[i] = T.VBD;
    // "the people present said"
    if (cueNext && lowerAt(reading, i) === 'present' && i > from && IS.noun[tags[i - 1] as number]) tags[i] = T.JJ;
    // "Egypt fears that": no verb in the base form begins a sentence before a third person and "that"
    if (cueNext && i === from && (tags[i] === T.VB || tags[i] === T.VBP) && lowerAt(reading, i + 2) === 'that') {
      if (lowerAt(reading, i + 1).endsWith('s')) tags[i] = T.NNP;
    }
    // "On Saturday, witnesses said"
    const says = cueNext && /^sa(?:ys?|id)$/.test(lowerAt(reading, i + 1));
    if (says && tags[i] === T.VBZ && i > from && isComma(reading, i - 1) && !((bits[i] as number) & AUXILIARY))
      tags[i] = T.NNS;
    // "the offer and …": no base form follows a determiner.
    if (i > from && (tags[i] === T.VB || tags[i] === T.VBP) && IS.determiner[tags[i - 1] as number]) {
      const pronoun = IS.relative[tags[i - 1] as number] === 1 || tags[i - 1] === T.WP$;
      if (!pronoun && lowerAt(reading, i - 1) !== 'that') tags[i] = T.NN;
    }
    if (tags[i] === T.RB && lowerAt(reading, i) === 'cannot') tags[i] = T.MD;
    // "its vice president"
    if (tags[i] === T.RB && word === 'vice' && IS.noun[tags[i + 1] as number]) tags[i] = T.JJ;
    // "the ruling party": before a noun no verb has a determiner, a possessive or a name as its subject
    if (word === 'ruling' && IS.noun[tags[i + 1] as number]) tags[i] = T.JJ;
    // "the Saudi daily Al-Sahifa"
    if (tags[i] === T.RB && PERIODICALS.has(word) && flagsAt(reading, i + 1) & WordFlag.Capitalized) tags[i] = T.NN;
    // "advocates have": no two finite verbs meet.
    if (
      tags[i] === T.VBZ &&
      i > from &&
      i + 1 < to &&
      IS.finite[tags[i + 1] as number] &&
      // "On Saturday, witnesses said"
      IS.noun[tags[i - 1] as number] &&
      // "who Lee says is": no noun
      word !== 'says' &&
      word.endsWith('s') &&
      !((bits[i] as number) & AUXILIARY)
    ) {
      // "denies reports that": the second is the noun where only that can be one.
      const second =
        isCue && !((bits[i] as number) & Bit.NounHomograph) && ((bits[i + 1] as number) & Bit.NounHomograph) !== 0;
      tags[second ? i + 1 : i] = T.NNS;
    }
    if (
      (tags[i] === T.VBP || tags[i] === T.VB) &&
      i > from &&
      i + 1 < to &&
      (bits[i + 1] as number) & (Bit.Have | Bit.Be) &&
      IS.finite[tags[i + 1] as number] &&
      (IS.noun[tags[i - 1] as number] || IS.determiner[tags[i - 1] as number]) &&
      !((bits[i] as number) & AUXILIARY)
    )
      tags[i] = T.NN;
    // "the TV show host": a base form does not agree with one thing, and a noun after it shows it to be one.
    if (
      tags[i] === T.VBP &&
      (bits[i] as number) & Bit.NounHomograph &&
      i > from + 1 &&
      tags[i - 1] === T.NN &&
      (flagsAt(reading, i) & WordFlag.Lower) !== 0 &&
      IS.noun[tags[i + 1] as number] &&
      !coordinated(reading, i, from)
    )
      tags[i] = T.NN;
    // "The Peace Now report says": no two finite verbs meet
    if (says && tags[i] === T.VBP && (bits[i] as number) & Bit.NounHomograph) tags[i] = T.NN;
    // "a United Nations report last week said": nor with "a"
    if (tags[i] === T.VBP && (bits[i] as number) & Bit.NounHomograph && opensSingular(reading, i, from)) tags[i] = T.NN;
    // "was confident that"
    if ((bits[i] as number) & Bit.CueAdjective && tags[i] === T.NN && i > from && (bits[i - 1] as number) & Bit.Be)
      tags[i] = T.JJ;
    // "NAN reports that": an agency by its letters
    if (tags[i] === T.NNS && i > from && tags[i - 1] === T.NN && isCue && lowerAt(reading, i + 1) === 'that') {
      if (flagsAt(reading, i - 1) & WordFlag.AllCaps && i - 1 === from) {
        tags[i - 1] = T.NNP;
        tags[i] = T.VBZ;
      }
    }
    if ((bits[i] as number) & Bit.Order) repairInfinitive(reading, i, to);
    const verb = verbs[i] as number;
    if (!verb || !((bits[i] as number) & CUE_VERB)) continue;
    const form = verb & 7;
    const tag = tags[i] as number;
    const homograph = ((bits[i] as number) & Bit.NounHomograph) !== 0;
    let left = i - 1;
    while (left > from && left > i - 3 && IS.adverb[tags[left] as number]) left--;
    const before = left >= from ? (tags[left] as number) : T.none;
    const after = i + 1 < to ? (tags[i + 1] as number) : T.none;
    const breakBefore = isComma(reading, left) || isDash(reading, left) || closesAt(reading, left) !== undefined;
    const nominalBefore = IS.nominal[before] === 1 || before === T['-RRB-'] || before === T.WP || before === T.WDT;
    const next = i + 1 < to ? lowerAt(reading, i + 1) : '';
    const clauseAfter =
      IS.determiner[after] === 1 ||
      after === T.PRP ||
      after === T.WRB ||
      after === T.WP ||
      next === 'that' ||
      next === 'whether' ||
      clauseComes(reading, i) ||
      (i + 1 < to && (!!opensAt(reading, i + 1) || codeAt(reading, i + 1) === MARK.colon)) ||
      (isComma(reading, i + 1) && opensAt(reading, i + 2)?.speech === true);
    const objectAfter =
      clauseAfter ||
      (IS.noun[after] === 1 && !((bits[i + 1] as number) & Bit.Day)) ||
      after === T.CD ||
      IS.adjective[after] === 1;
    if (titled && IS.name[tag]) {
      // A headline's capitals say nothing: the ending of the verb does.
      if (form === Form.Present && nominalBefore) tags[i] = T.VBZ;
      else if (form === Form.Past && nominalBefore) tags[i] = T.VBD;
      else if (form === Form.Gerund) tags[i] = T.VBG;
      continue;
    }
    if (form === Form.Present && tag === T.NNS && closesSentence(reading, i, from, to)) tags[i] = T.VBZ;
    const isDone = tag === T.VBN || (tag === T.JJ && form === Form.Past);
    if (isDone && (bits[i] as number) & POSTPOSED && closesSentence(reading, i, from, to)) tags[i] = T.VBD;
    const capital = (flagsAt(reading, i) & WordFlag.Capitalized) !== 0 && i > from;
    if (capital) continue;
    // "welcomed the deal and called on": a second past after "and" has the tense of the first.
    // "has also urged"
    if (tag === T.VBD && hasPerfect(reading, left, from)) {
      tags[i] = T.VBN;
      continue;
    }
    const continues =
      before === T.CC && (objectAfter || after === T.VBG || (IS.preposition[after] === 1 && next !== 'by'));
    if ((tag === T.VBN || IS.finite[tag]) && isComma(reading, left)) repairInsertion(reading, left, from);
    // "a statement issued Saturday by the office says"
    const by = i + 1 < to && (bits[i + 1] as number) & Bit.Day ? i + 2 : i + 1;
    if (
      tag === T.VBD &&
      (bits[i] as number) & (Bit.Object | Bit.Say) &&
      (nominalBefore || isComma(reading, left)) &&
      (lowerAt(reading, by) === 'by' ? mainFinite(reading, by + 1, to) : isDocument(reading, i, to))
    ) {
      tags[i] = T.VBN;
      continue;
    }
    if (tag === T.VBN && continues && nearestVerb(reading, left, from) === T.VBD) tags[i] = T.VBD;
    // "was safe and urged farmers to": no passive has an object
    else if (form === Form.Past && continues && turnsActive(reading, i)) tags[i] = T.VBD;
    else if (tag === T.VBN) {
      if (
        !hasAuxiliary(reading, i, from) &&
        (announcedBy(reading, i, from, to) ||
          isPast(reading, i, from, to, nominalBefore || breakBefore, clauseAfter, objectAfter))
      )
        tags[i] = T.VBD;
    } else if (form === Form.Present && (tag === T.NNS || tag === T.NN || tag === T.NNPS)) {
      const infinitiveAfter =
        after === T.TO &&
        tags[i + 2] === T.VB &&
        !mainFinite(reading, from, i) &&
        !mainFinite(reading, i + 3, nextComma(reading, i + 1, to));
      const adverbBetween = left < i - 1 && nominalBefore;
      // "Beijing denies the charge": whatever a name at the head of a sentence was taken for
      const opening = before === T.JJ || before === T.VB || before === T.VBP;
      const named =
        left === from && i === from + 1 && opening && (IS.determiner[after] === 1 || after === T.CD) && !homograph;
      // "Lee calls for a doubling": the only verb
      const callsFor =
        before === T.NNP &&
        /^(?:for|on)$/.test(next) &&
        !mainFinite(reading, from, i) &&
        !mainFinite(reading, i + 1, to);
      if (callsFor) tags[i] = T.VBZ;
      if (adverbBetween || named) tags[i] = T.VBZ;
      if (named) tags[left] = T.NNP;
      else if (
        homograph
          ? (nominalBefore && (infinitiveAfter || (clauseAfter && before !== T.NN))) || (breakBefore && next === 'that')
          : nominalBefore || breakBefore
      )
        tags[i] = T.VBZ;
    } else if (form === Form.Gerund && (tag === T.NN || tag === T.JJ)) {
      if (objectAfter && !IS.determiner[before] && !IS.adjective[before]) tags[i] = T.VBG;
    } else if (
      form === Form.Base &&
      tag === T.VB &&
      before === T.VBZ &&
      /s$/.test(lowerAt(reading, i - 1)) &&
      !((bits[i - 1] as number) & AUXILIARY)
    ) {
      // "…, analysts say."
      tags[i - 1] = T.NNS;
      tags[i] = T.VBP;
    } else if (form === Form.Base && tag === T.VB) {
      if ((nominalBefore || isComma(reading, left)) && !hasAuxiliary(reading, i, from) && before !== T.CD)
        tags[i] = T.VBP;
    } else if (form === Form.Base && tag === T.NN) {
      // "Britain and France support the …"
      if (
        (before === T.NNS || before === T.NNP || before === T.PRP || before === T.NNPS) &&
        (homograph
          ? (IS.determiner[after] === 1 || (next === 'that' && before === T.NNS)) &&
            (before !== T.NNP || coordinated(reading, i, from))
          : objectAfter || IS.preposition[after] === 1)
      )
        tags[i] = T.VBP;
    } else if ((form === Form.Past || form === Form.Participle) && (tag === T.NN || tag === T.JJ || tag === T.NNP)) {
      if ((nominalBefore && (tag !== T.JJ || objectAfter)) || (breakBefore && next === 'that'))
        tags[i] = hasAuxiliary(reading, i, from) ? T.VBN : T.VBD;
      else if (tag === T.JJ && hasAuxiliary(reading, i, from) && objectAfter) tags[i] = T.VBN;
    }
  }
  for (let i = from + 1; i < to; i++) {
    if (tags[i] !== T.DT && tags[i] !== T.WDT && tags[i] !== T.IN) continue;
    if (lowerAt(reading, i) !== 'that') continue;
    // "said that officials …": after a cue the word opens a clause.
    if (!((bits[i - 1] as number) & CUE_VERB) || !IS.verb[tags[i - 1] as number]) continue;
    // "rejected that argument": no verb follows.
    // No name and no plural takes it: "that Tavia, as a member, would go".
    if (tags[i + 1] === T.NN && !mainFinite(reading, i + 1, nextComma(reading, i + 1, to))) tags[i] = T.DT;
    else tags[i] = T.IN;
  }
}

/** Whether the noun phrase right before a token begins with "a", or has an owner and ends with it at a comma. */
function opensSingular(reading: Reading, at: number, from: number): boolean {
  let i = at - 1;
  while (i > from && IS.premodifier[reading.tags[i] as number] && !IS.determiner[reading.tags[i] as number]) i--;
  const word = lowerAt(reading, i);
  if (i < at - 1 && (word === 'a' || word === 'an')) return true;
  // "the office's yearly report, released on Monday, says"
  if (IS.premodifier[reading.tags[at - 1] as number] && reading.tags[at + 1] === T.VBD)
    return lowerAt(reading, at) !== 'say';
  if (!isComma(reading, at + 1) || lowerAt(reading, at) === 'say') return false;
  for (let k = i; k < at - 1; k++) if (reading.tags[k] === T.POS) return true;
  return false;
}

/** "China and Russia support": the name before the word is the second of two. */
function coordinated(reading: Reading, at: number, from: number): boolean {
  for (let i = at - 2; i >= from && i >= at - 5; i--) {
    if (reading.tags[i] === T.CC) return lowerAt(reading, i) === 'and';
    if (!IS.name[reading.tags[i] as number]) return false;
  }
  return false;
}

/** "…, the press service reports.": a noun phrase after a comma, and then the end. */
function closesSentence(reading: Reading, at: number, from: number, to: number): boolean {
  if (at + 1 < to && !isSentenceEnd(reading, at + 1) && !endsWithDay(reading, at, to)) return false;
  let i = at - 1;
  while (i > from && !isComma(reading, i) && !closesAt(reading, i)) {
    const tag = reading.tags[i] as number;
    if (!IS.premodifier[tag] && tag !== T.IN && !IS.adverb[tag]) return false;
    i--;
  }
  const first = reading.tags[i + 1] as number;
  if (i <= from || i >= at - 1 || (IS.determiner[first] !== 1 && IS.name[first] !== 1)) return false;
  return closesAt(reading, i)?.speech === true || mainFinite(reading, from, i);
}

/** "…, the driver announced on Friday.": the day ends it, and "the" names somebody, where "a plan announced on Friday" is a thing. */
function endsWithDay(reading: Reading, at: number, to: number): boolean {
  const {bits, tags} = reading;
  const day = (bits[at + 1] as number) & Bit.Day ? at + 1 : at + 2;
  if (!((bits[day] as number) & Bit.Day) || !IS.noun[tags[day] as number] || day + 2 < to) return false;
  const thing = (bits[at - 1] as number) & (Bit.CueNoun | Bit.Venue);
  return (
    !thing &&
    ((bits[at] as number) & Bit.Say) !== 0 &&
    IS.determiner[tags[at - 2] as number] === 1 &&
    lowerAt(reading, at - 2) === 'the'
  );
}

/** Tokens between a verb of ordering and its "to". */
const ORDER_REACH = 8;

/** Verbs that end as gerunds do. */
const IN_ING = new Set('sing bring ring cling fling swing spring sting string wring'.split(' '));

/** "urged shops to lower prices": of words that are comparatives as well. */
function repairInfinitive(reading: Reading, at: number, to: number): void {
  const {words, tags} = reading;
  for (let i = at + 1; i + 1 < to && i < at + ORDER_REACH; i++) {
    const word = words.lexicon.lower[words.types[i + 1] as number] as string;
    // "told critics to “go home”"
    if (tags[i] === T.IN && lowerAt(reading, i) === 'to' && opensAt(reading, i + 1) && IS.verb[tags[i + 2] as number])
      tags[i] = T.TO;
    // "asked her not to sing"
    if (lowerAt(reading, i) === 'to' && tags[i + 1] === T.VBG && IN_ING.has(word)) {
      tags[i] = T.TO;
      tags[i + 1] = T.VB;
    }
    if (tags[i] === T.TO && (word === 'lower' || word === 'better' || word === 'further')) tags[i + 1] = T.VB;
  }
}

/** "told her about": what stands before a preposition, a verb or the end is no possessive. */
function repairObjectCase(reading: Reading, i: number, to: number): void {
  const {tags} = reading;
  if (tags[i] !== T.PRP$ || lowerAt(reading, i) !== 'her') return;
  const next = i + 1 < to ? (tags[i + 1] as number) : T.none;
  if (/^(?:that|not)$/.test(lowerAt(reading, i + 1))) tags[i] = T.PRP;
  if (next === T.IN || next === T.TO || next === T.DT || next === T.WRB || next === T.WP || !wordAt(reading, i + 1))
    tags[i] = T.PRP;
}

const wordAt = (reading: Reading, i: number): boolean =>
  i < reading.words.count && (flagsAt(reading, i) & WordFlag.Punctuation) === 0;

/** Tags that a subject's last word or an adverb before the verb can have. */
const SPEAKING = table('NN NNS NNP NNPS PRP WP WDT CD RB DT POS , : -RRB- IN CC EX TO MD');

/** Four words or more, nearly all long ones capitalized. */
function isTitleCase(reading: Reading, from: number, to: number): boolean {
  let capitals = 0;
  let small = 0;
  for (let i = from; i < to; i++) {
    const flags = flagsAt(reading, i);
    const length = (reading.words.ends[i] as number) - (reading.words.starts[i] as number);
    if (flags & WordFlag.Capitalized) capitals++;
    else if (flags & WordFlag.Lower && length > 3) small++;
  }
  return capitals >= 4 && capitals > small * 5;
}

/** Whether nothing from `at` can belong to a noun phrase that is open. */
const closesPhrase = (reading: Reading, at: number, to: number): boolean =>
  at >= to || IS.preposition[reading.tags[at] as number] === 1 || isComma(reading, at) || isSentenceEnd(reading, at);
