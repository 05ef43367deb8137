import {WordFlag} from '../words/types.js';
import {contentEnd} from './ends.js';
import {addStatement, isQuoted, type Unit} from './finder.js';
import {frameAfter} from './frames.js';
import {AUXILIARY, Bit, CUE_VERB, lemmaName} from './lexicon.js';
import {headOf, isHolder, phraseStarting} from './nounPhrases.js';
import {findPassive} from './passives.js';
import {codeAt, flagsAt, IS, isComma, isDash, lowerAt, MARK, opensAt, type Reading, T} from './reading.js';
import {type Subject, subjectBefore} from './subjects.js';
import type {Attribution} from './types.js';
import {firstFinite, type VerbGroup, verbGroup} from './verbs.js';

/** Verbs whose subject "it" is no speaker: "it seems", "it is expected". */
const IMPERSONAL = new Set('mean seem feel expect hope'.split(' '));
/** Subjects that are nobody in particular: "do you think". */
const GENERIC = new Set(['what', 'you', 'one', 'nobody', 'nothing']);
/** Tokens between an infinitive and the finite verb that it belongs to. */
const VERB_REACH = 40;
/** Tokens of a relative clause without commas. */
const MAX_RELATIVE = 16;

/** Tokens of an apposition between a subject and its verb. */
const APPOSITION_REACH = 24;

/** Words after which a cue and its subject stand inside a clause: "what police said". */
const IN_CLAUSES = new Set(['what', 'how']);

/** Cues that stand before what they report. */
export function findLeading(reading: Reading, unit: Unit): void {
  const {tags, bits, covered} = reading;
  for (let v = unit.from; v < unit.to; v++) {
    const bit = bits[v] as number;
    if (!(bit & CUE_VERB) || covered[v] || isQuoted(reading, v) || !IS.verb[tags[v] as number]) continue;
    if (isFoundCue(unit, v)) continue;
    const group = verbGroup(reading, v, unit.from);
    const thisToSay = group.form === 'infinitive' && hasThisToSay(reading, v, unit);
    if (group.form === 'infinitive' && !thisToSay && !actsToSay(reading, v, unit) && !reachesOut(reading, v, unit))
      continue;
    if (group.passive) {
      findPassive(reading, unit, v, group);
      continue;
    }
    if (overlapsFound(unit, v)) continue;
    if (thisToSay) group.from = v - 3;
    const subject = subjectOf(reading, unit, v, group, thisToSay);
    if (!subject) continue;
    const opener =
      subject.opening ??
      (clauseOpener(reading, unit, subject.from) ||
        (group.form === 'gerund' && firstFinite(reading, unit.from, v) < 0));
    if (findEmbedded(reading, unit, v, group, subject)) continue;
    const frame = frameAfter(reading, v, opener ? clauseEnd(reading, v, unit.end) : unit.end);
    if (!frame || frame.from >= unit.end) continue;
    // "what she says the plan would do": part of another clause
    if (frame.rule === 'called so' && !hasGap(reading, unit, subject.from)) continue;
    if (frame.rule === 'bare clause' && IN_CLAUSES.has(lowerAt(reading, subject.from - 1))) continue;
    let limit = unit.end;
    for (const {parts} of unit.found)
      for (const part of parts) if (part.from >= frame.from && part.from < limit) limit = part.from;
    const to =
      subject.contentTo ??
      frame.to ??
      contentEnd(reading, frame.scanFrom ?? frame.from, {
        to: limit,
        form: frame.form,
        subordinate: opener,
        relative: subject.relative,
      });
    const rule = group.form === 'gerund' ? participleRule(reading, v, frame.rule) : frame.rule;
    if (to > frame.from)
      addStatement(reading, unit, rule, [{from: frame.from, to}], subject, {
        from: group.from,
        to: Math.max(group.to, frame.cueTo),
      });
  }
}

/** "a vote that its president calls “hasty”", "a deal the adviser called “the fraud of the year”": what the verb lacks stands before. */
const hasGap = ({tags, bits}: Reading, unit: Unit, subject: number): boolean =>
  subject > unit.from &&
  (((bits[subject - 1] as number) & Bit.Relative) !== 0 ||
    (IS.noun[tags[subject - 1] as number] === 1 && IS.determiner[tags[subject] as number] === 1));

/** "a plan, which he said was dead", "the law that she says will pass": around the cue stands what is said. */
function findEmbedded(reading: Reading, unit: Unit, v: number, group: VerbGroup, subject: Subject): boolean {
  const {tags, bits} = reading;
  const pronoun = subject.from - 1;
  // "after a vote it said was rigged"
  const bare = IS.pronoun[tags[subject.head] as number] === 1 && IS.noun[tags[pronoun] as number] === 1;
  if (pronoun < unit.from || !(bare || EMBEDDING.has(lowerAt(reading, pronoun)))) return false;
  if (
    !((bits[v] as number) & Bit.Say) ||
    !(IS.finite[tags[v + 1] as number] || tags[v + 1] === T.VBN) ||
    reading.covered[pronoun]
  )
    return false;
  let limit = unit.end;
  // "The law that she says will pass is old": the sentence's own verb is still to come.
  if (firstFinite(reading, unit.from, pronoun) < 0) {
    const next = firstFinite(reading, v + 2, unit.end);
    if (next > 0) limit = next;
  }
  const to = contentEnd(reading, v + 1, {to: limit, form: 'clause', subordinate: false, relative: true});
  let first = pronoun;
  while (bare && first > unit.from && IS.premodifier[tags[first - 1] as number] && tags[first - 1] !== T.VBN) first--;
  const parts = [
    {from: first, to: subject.from},
    {from: v + 1, to},
  ];
  return addStatement(reading, unit, 'embedded', parts, subject, {from: group.from, to: group.to}) !== null;
}

const EMBEDDING = new Set(['which', 'who', 'that']);

const isFoundCue = ({found}: Unit, v: number): boolean =>
  found.some(({cue}) => cue !== null && v >= cue.from && v < cue.to);

function subjectOf(reading: Reading, unit: Unit, v: number, group: VerbGroup, thisToSay: boolean): CueSubject | null {
  if (group.form === 'gerund') return gerundSubject(reading, unit, v, group);
  if (group.form === 'infinitive' && !thisToSay) return nearestSubject(reading, unit, v);
  if (group.form === 'participle' && isHearsay(reading, group.from, unit.from)) return nearestSubject(reading, unit, v);
  return finiteSubject(reading, unit, v, group);
}

/** Verbs of speech that an act can lead to: "interrupted to say: “…”", "took the floor to say that". */
const SPEECH_ACTS = new Set('say add announce declare explain ask argue insist warn'.split(' '));

/** "interrupted to say: “…”": an infinitive of purpose with a quotation or a "that" clause after it. */
function actsToSay(reading: Reading, v: number, unit: Unit): boolean {
  const {tags, bits, verbs} = reading;
  if (!SPEECH_ACTS.has(lemmaName(verbs[v] as number)) || tags[v - 1] !== T.TO) return false;
  const next = isComma(reading, v + 1) || codeAt(reading, v + 1) === MARK.colon ? v + 2 : v + 1;
  if (!opensAt(reading, next)?.speech && !(lowerAt(reading, next) === 'that' && next === v + 1)) return false;
  // "wants to say", "is ready to say", "It is fair to say" are none.
  const before = tags[v - 2] as number;
  if ((bits[v - 2] as number) & (CUE_VERB | AUXILIARY) || !(before === T.VBD || IS.noun[before])) return false;
  const floor = Math.max(unit.from, v - VERB_REACH);
  for (let i = v - 2; i >= floor; i--) if (IS.finite[tags[i] as number]) return tags[i] === T.VBD;
  return false;
}

/** "telephoned him to express her condolences", "held a press conference to deny reports": what a call or a letter was for. */
function reachesOut(reading: Reading, v: number, unit: Unit): boolean {
  const {tags, bits, verbs} = reading;
  if (!SPOKEN_ENDS.has(lemmaName(verbs[v] as number)) || tags[v - 1] !== T.TO) return false;
  if ((bits[v - 2] as number) & (CUE_VERB | AUXILIARY) && IS.verb[tags[v - 2] as number]) return false;
  if (IS.adjective[tags[v - 2] as number]) return false;
  const floor = Math.max(unit.from, v - VERB_REACH);
  for (let i = v - 2; i >= floor; i--)
    if (IS.finite[tags[i] as number]) return tags[i] === T.VBD && CONTACTS.test(lowerAt(reading, i));
  return false;
}

const SPOKEN_ENDS = new Set(
  'express voice convey thank congratulate apologize apologise condemn praise deny denounce'.split(' '),
);
const CONTACTS = /^(?:phoned|telephoned|called|rang|wrote|cabled|visited|took|held|went|sent|met|issued|posted|spoke)$/;

/** "was reported to have said that" */
const isHearsay = (reading: Reading, have: number, from: number): boolean =>
  have - 3 >= from &&
  reading.tags[have - 1] === T.TO &&
  reading.tags[have - 2] === T.VBN &&
  /^(?:reported|said|alleged|quoted|understood|believed|known|reputed)$/.test(lowerAt(reading, have - 2));

/** "had this to say: “…”" */
const hasThisToSay = (reading: Reading, v: number, unit: Unit): boolean =>
  v >= unit.from + 3 &&
  lowerAt(reading, v) === 'say' &&
  /^(?:this|the)$/.test(lowerAt(reading, v - 2)) &&
  ((reading.bits[v - 3] as number) & Bit.Have) !== 0;

const overlapsFound = (unit: Unit, v: number): boolean =>
  unit.found.some(
    ({parts, source}) =>
      parts.some(({from, to}) => v >= from && v < to) ||
      (source !== null && v >= source.from && v < source.to && v === source.to - 1),
  );

/** "noting that …" says more surely than "seeking the post". */
const participleRule = (reading: Reading, v: number, rule: string): string => {
  if (!((reading.bits[v] as number) & (Bit.Say | Bit.Tell))) return 'participle';
  return rule === 'object of saying' ? 'participle and object' : 'participle of saying';
};

type CueSubject = Subject & {opening?: boolean; contentTo?: number};

function finiteSubject(reading: Reading, unit: Unit, v: number, group: VerbGroup): CueSubject | null {
  let subject = subjectBefore(reading, group.from, unit.from);
  // "traders who spoke to the agency complained": what a preposition governs is no subject
  const governed = subject && subject.from > unit.from && IS.preposition[reading.tags[subject.from - 1] as number];
  if (!subject || governed) subject = subjectOverRelative(reading, unit, group.from) ?? subject;
  if (!subject) return null;
  const {bits, covered} = reading;
  if (covered[subject.head] && !sharesSource(unit, subject)) return null;
  const head = bits[subject.head] as number;
  const say = (bits[v] as number) & (Bit.Say | Bit.Find);
  if (head & Bit.NoSpeaker && !(say && lowerAt(reading, subject.head) !== 'there')) return null;
  if (lowerAt(reading, subject.head) === 'it' && IMPERSONAL.has(lemmaName(reading.verbs[v] as number))) return null;
  // "On Tuesday You said": a name
  const named = lowerAt(reading, subject.head) === 'you' && isNamed(reading, unit, subject.head);
  if (subject.to - subject.from === 1 && GENERIC.has(lowerAt(reading, subject.head)) && !named) return null;
  return subject;
}

/** A capital inside a sentence that is no quotation. */
const isNamed = (reading: Reading, unit: Unit, at: number): boolean =>
  at > unit.from &&
  codeAt(reading, at - 1) !== MARK.colon &&
  (flagsAt(reading, at) & WordFlag.Capitalized) !== 0 &&
  !isQuoted(reading, at);

/** "The mayor who spoke on Monday said": no comma sets off the relative clause, and its verb is the only one between. */
function subjectOverRelative(reading: Reading, unit: Unit, at: number): Subject | null {
  const {tags, bits} = reading;
  let verbs = 0;
  for (let i = at - 1; i > unit.from && i > at - MAX_RELATIVE; i--) {
    if (isComma(reading, i) || isQuoted(reading, i)) return null;
    if (IS.finite[tags[i] as number]) verbs++;
    if (lowerAt(reading, i) !== 'who') continue;
    if (verbs !== 1 || !(IS.nominal[tags[i - 1] as number] || isHolder(reading, i - 1))) return null;
    const subject = subjectBefore(reading, i, unit.from);
    return subject && !((bits[subject.head] as number) & Bit.NoSpeaker) ? {...subject, to: at} : null;
  }
  return null;
}

const sharesSource = (unit: Unit, subject: Subject): boolean =>
  unit.found.some(({source}) => source !== null && subject.from >= source.from && subject.to <= source.to);

/** Whether the clause that starts before `at` is a "while …, …" clause, which ends at a comma. */
export function clauseOpener(reading: Reading, unit: Unit, at: number): boolean {
  const before = at - 1;
  let first = unit.from;
  while (first < at && IS.adverb[reading.tags[first] as number]) first++;
  if (first < at && (reading.bits[first] as number) & Bit.ClauseOpener && !commaBetween(reading, first, at))
    return true;
  if (before < unit.from || !((reading.bits[before] as number) & Bit.ClauseOpener)) return false;
  return (
    before === unit.from ||
    isComma(reading, before - 1) ||
    reading.tags[before - 1] === T.CC ||
    isDash(reading, before - 1)
  );
}

function commaBetween(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isComma(reading, i)) return true;
  return false;
}

/** The comma that may end a "while …" clause, for its cue at `v`. */
function clauseEnd(reading: Reading, v: number, end: number): number {
  for (let i = v + 2; i < end; i++) if (isComma(reading, i) && !isQuoted(reading, i)) return i;
  return end;
}

/** "Noting that …, X said", "X met Y, stressing that …", "the letter announcing that …". */
function gerundSubject(reading: Reading, unit: Unit, v: number, group: VerbGroup): CueSubject | null {
  const {tags, bits} = reading;
  let before = group.from - 1;
  while (before > unit.from && IS.adverb[tags[before] as number]) before--;
  const link = before >= unit.from ? lowerAt(reading, before) : '';
  // "by supporting the plan" is a means, "by saying that" is none.
  if (link === 'by' && !((bits[v] as number) & (Bit.Say | Bit.Tell))) return null;
  const linking = /^(?:while|after|before|when|by|in|and|or|but)$/.test(link);
  if (isOccasion(reading, v) || tags[v - 1] === T.POS) return null;
  if (group.from === unit.from || (linking && before === unit.from)) return openingSubject(reading, unit, v);
  if (isComma(reading, before) || isDash(reading, before) || linking) {
    const last = lastSource(unit, v);
    if (last) return last;
    const opening = isComma(reading, before) || linking ? mainSubject(reading, unit, v) : null;
    return opening ?? (linking ? openingSubject(reading, unit, v) : null);
  }
  if (IS.noun[tags[before] as number] && before === group.from - 1 && !((bits[v] as number) & Bit.Be)) {
    const subject = IS.name[tags[before] as number]
      ? nameBefore(reading, before, unit.from)
      : subjectBefore(reading, group.from, unit.from);
    // The verb of the noun that the participle describes may follow: "the firm seeking help, based in Kara, said".
    if (subject && !reading.covered[subject.head] && speaksItself(reading, subject, v))
      return {...subject, relative: true};
    // "left the hall saying he would not sing"
    if (/^(?:saying|adding|arguing|claiming|stating)$/.test(lowerAt(reading, v))) return mainSubject(reading, unit, v);
  }
  return null;
}

/** "Commenting on the launch, X said": what the words are about, and not yet what is said. */
const isOccasion = (reading: Reading, v: number): boolean =>
  /^(?:on|about|to|of|with)$/.test(lowerAt(reading, v + 1)) &&
  /^(?:comment|speak|talk|respond|react|reply|elaborat|reflect|expand|touch|expatiat)(?:e|t)?ing$/.test(
    lowerAt(reading, v),
  );

/** "footage of Hillary Clinton asking": the name alone. */
function nameBefore(reading: Reading, last: number, from: number): Subject {
  let start = last;
  while (start > from && IS.premodifier[reading.tags[start - 1] as number]) start--;
  return {from: start, to: last + 1, head: last, relative: false};
}

/**
 * "a letter asking", "officials saying": documents, and people with a verb of saying. Otherwise the participle is a
 * description: "judges seeking advice".
 */
const speaksItself = (reading: Reading, subject: Subject, v: number): boolean => {
  const {bits, tags} = reading;
  // "with Ann Lee accusing the firm of": a clause of its own
  if (IS.name[tags[subject.head] as number] && lowerAt(reading, subject.from - 1) === 'with') return true;
  if ((bits[subject.head] as number) & (Bit.Venue | Bit.CueNoun)) return true;
  const tag = tags[subject.head] as number;
  return ((bits[v] as number) & (Bit.Say | Bit.Tell)) !== 0 && (tag === T.NNS || IS.name[tag] === 1);
};

/** The source of the last statement before token `v` in the sentence. */
function lastSource(unit: Unit, v: number): CueSubject | null {
  let best: Attribution | null = null;
  for (const found of unit.found)
    if (
      found.source &&
      !found.rule.startsWith('participle') &&
      found.cue &&
      found.cue.from < v &&
      (!best?.cue || found.cue.from > best.cue.from)
    )
      best = found;
  if (!best?.source) return null;
  const {from, to} = best.source;
  return {from, to, head: best.sourceHead, relative: false};
}

/** The subject of the first finite verb of the sentence before `v`. */
function mainSubject(reading: Reading, unit: Unit, v: number): CueSubject | null {
  for (let i = unit.from; i < v; i++) {
    if (!IS.finite[reading.tags[i] as number] || isQuoted(reading, i)) continue;
    const subject = subjectBefore(reading, verbGroup(reading, i, unit.from).from, unit.from);
    if (!subject || subject.relative) continue;
    if ((reading.bits[subject.head] as number) & Bit.NoSpeaker) return null;
    return subject;
  }
  return null;
}

/** The subject of the last finite verb before `v`. */
function nearestSubject(reading: Reading, unit: Unit, v: number): CueSubject | null {
  for (let i = v - 1; i > Math.max(unit.from, v - VERB_REACH); i--) {
    if (!IS.finite[reading.tags[i] as number]) continue;
    const subject = subjectBefore(reading, verbGroup(reading, i, unit.from).from, unit.from);
    return subject && !((reading.bits[subject.head] as number) & Bit.NoSpeaker) ? subject : null;
  }
  return null;
}

/** "Noting that …, Karimov stressed …": the subject after the comma, where the content ends. */
function openingSubject(reading: Reading, unit: Unit, v: number): CueSubject | null {
  for (let comma = v + 1; comma < unit.end; comma++) {
    if (!isComma(reading, comma) || isQuoted(reading, comma)) continue;
    const start = comma + 1;
    const tag = reading.tags[start] as number;
    if (!IS.premodifier[tag] && tag !== T.PRP) continue;
    const end = tag === T.PRP ? start + 1 : phraseStarting(reading, start, unit.end);
    let verb = end;
    // An apposition or adverb between subject and verb.
    if (isComma(reading, verb)) {
      let close = verb + 1;
      while (close < unit.end && close < verb + APPOSITION_REACH && !isComma(reading, close)) close++;
      if (isComma(reading, close)) verb = close + 1;
    }
    while (verb < unit.end && IS.adverb[reading.tags[verb] as number]) verb++;
    if (end > start && IS.finite[reading.tags[verb] as number] && (reading.bits[verb] as number) !== 0) {
      return {
        from: start,
        to: end,
        head: headOf(reading, start, end),
        relative: false,
        opening: true,
        contentTo: comma,
      };
    }
  }
  return null;
}

export const endsWithColon = (reading: Reading, unit: Unit): boolean => codeAt(reading, unit.to - 1) === MARK.colon;
