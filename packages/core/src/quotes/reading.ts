import {TAGS, type Tag, WordFlag, type Words} from '../words/types.js';
import {AUXILIARY, Bit, bitsOf, CUE_VERB, Form, verbOf} from './lexicon.js';
import type {Quotation} from './types.js';

const table = (tags: string): Uint8Array => {
  const wanted = new Set(tags.split(' '));
  return Uint8Array.from(TAGS, tag => (wanted.has(tag) ? 1 : 0));
};

/** Classes of tags, by tag index. */
export const IS = {
  finite: table('VBD VBZ VBP MD'),
  verb: table('VB VBD VBG VBN VBP VBZ MD'),
  noun: table('NN NNS NNP NNPS'),
  name: table('NNP NNPS'),
  nominal: table('NN NNS NNP NNPS PRP CD FW ADD'),
  /** What may stand inside a noun phrase before its head. */
  premodifier: table('DT PDT PRP$ WP$ JJ JJR JJS CD NN NNS NNP NNPS POS HYPH VBN FW $ # RBS GW AFX'),
  determiner: table('DT PDT PRP$ WP$'),
  adjective: table('JJ JJR JJS'),
  adverb: table('RB RBR RBS'),
  preposition: table('IN TO'),
  pronoun: table('PRP WP'),
  relative: table('WDT WP'),
  particle: table('RP'),
} as const;

/** Index of each tag, by its name. */
export const T = Object.fromEntries(TAGS.map((tag, index) => [tag || 'none', index])) as Readonly<
  Record<Exclude<Tag, ''> | 'none', number>
>;

/** All that the rules ask about a token, in arrays over the tokens of the document. */
export interface Reading {
  words: Words;
  /** `Bit`s of each token. */
  bits: Int32Array;
  /** Cue verb and form of each token, as in `verbOf`. */
  verbs: Int32Array;
  /** Parts of speech with slips around cue verbs repaired. */
  tags: Uint8Array;
  quotations: readonly Quotation[];
  /** Index of the quotation that holds each token, or -1. */
  quoteOf: Int32Array;
  /** 1 where a token is part of a statement already. */
  covered: Uint8Array;
  /** Start and end of the sentences, joined where a quotation's "?" or "!" only seems to end one. */
  units: {from: number; to: number; block: number; cue: boolean}[];
}

/** A code unit for each mark the rules know. */
export const MARK = {comma: 44, semicolon: 59, colon: 58, open: 40, close: 41} as const;

export const codeAt = (reading: Reading, i: number): number => {
  const start = reading.words.starts[i];
  return start === undefined ? 0 : reading.words.text.charCodeAt(start);
};

/** The token in lower case. */
export const lowerAt = (reading: Reading, i: number): string =>
  reading.words.lexicon.lower[reading.words.types[i] as number] ?? '';

export const flagsAt = (reading: Reading, i: number): number =>
  reading.words.lexicon.flags[reading.words.types[i] as number] ?? 0;

export const isComma = (reading: Reading, i: number): boolean => codeAt(reading, i) === MARK.comma;

/** A dash between clauses: long, or a hyphen between spaces. */
export function isDash(reading: Reading, i: number): boolean {
  const code = codeAt(reading, i);
  if (code === 0x2013 || code === 0x2014 || code === 0x2015) return true;
  if (code !== 45) return false;
  const {starts, ends} = reading.words;
  if ((ends[i] as number) - (starts[i] as number) > 1) return true;
  return i > 0 && (starts[i] as number) > (ends[i - 1] as number) && (starts[i + 1] ?? 0) > (ends[i] as number);
}

/** The quotation that opens at token `i`, or undefined. */
export function opensAt(reading: Reading, i: number): Quotation | undefined {
  const quotation = reading.quotations[reading.quoteOf[i] ?? -1];
  return quotation?.from === i ? quotation : undefined;
}

/** The quotation whose last token is `i`, or undefined. */
export function closesAt(reading: Reading, i: number): Quotation | undefined {
  const quotation = reading.quotations[reading.quoteOf[i] ?? -1];
  return quotation && quotation.to === i + 1 ? quotation : undefined;
}

export const isSentenceEnd = (reading: Reading, i: number): boolean =>
  (flagsAt(reading, i) & WordFlag.SentenceEnd) !== 0;

/** Tokens after a "?” " among which its "he asked" must stand. */
const CUE_REACH = 9;

/** Reads a document for the rules; `undefined` where no word and no mark of it can be part of a statement. */
export function readCues(words: Words, quotations: readonly Quotation[], bodies: readonly number[] = []): Reading {
  const byType = bitsOf(words.lexicon);
  const verbByType = verbOf(words.lexicon);
  const bits = new Int32Array(words.count);
  const verbs = new Int32Array(words.count);
  for (let i = 0; i < words.count; i++) {
    const type = words.types[i] as number;
    bits[i] = byType[type] as number;
    verbs[i] = verbByType[type] as number;
  }
  const quoteOf = new Int32Array(words.count).fill(-1);
  quotations.forEach((quotation, index) => {
    quoteOf.fill(index, quotation.from, quotation.to);
  });
  const reading: Reading = {
    words,
    bits,
    verbs,
    tags: Uint8Array.from(words.tags),
    quotations,
    quoteOf,
    covered: new Uint8Array(words.count),
    units: [],
  };
  splitUnits(reading, bodies);
  for (const {from, to, cue} of reading.units) {
    repairFirst(reading, from, to);
    if (cue) repairTags(reading, from, to);
  }
  return reading;
}

/** @param bodies Offset at which the running text of each block starts, after a dateline. */
function splitUnits(reading: Reading, bodies: readonly number[]): void {
  const {words, bits, quoteOf, units} = reading;
  for (let sentence = 0; sentence + 1 < words.sentences.length; sentence++) {
    let from = words.sentences[sentence] as number;
    const to = words.sentences[sentence + 1] as number;
    const block = words.blockOf[sentence] as number;
    const body = bodies[block] ?? 0;
    while (from < to && (words.starts[from] as number) < body) from++;
    if (from >= to) continue;
    let cue = false;
    for (let i = from; i < to && !cue; i++)
      cue = ((bits[i] as number) & (CUE_VERB | Bit.CueAdjective | Bit.CueNoun)) !== 0 || quoteOf[i] !== -1;
    if (!cue) for (let i = from; i < to && !cue; i++) cue = lowerAt(reading, i) === 'according';
    const last = units.at(-1);
    if (last && last.block === block && goesOn(reading, last.to, to)) {
      last.to = to;
      last.cue ||= cue;
    } else units.push({from, to, block, cue});
  }
}

/** `“Why now?” he asked`: one sentence, though the splitter saw two. */
function goesOn(reading: Reading, at: number, to: number): boolean {
  const {bits, tags, quoteOf} = reading;
  if (!closesAt(reading, at - 1) || quoteOf[at] !== -1) return false;
  // “…” — Name
  if (isDash(reading, at) && at + 1 < to && IS.name[tags[at + 1] as number]) return true;
  const code = codeAt(reading, at - 2);
  if (code !== 63 && code !== 33 && code !== 44) return false;
  const end = Math.min(to, at + CUE_REACH);
  for (let i = at; i < end; i++) {
    if ((bits[i] as number) & (Bit.Say | Bit.Manner | Bit.Tell) && IS.verb[tags[i] as number])
      return i > at || i + 1 < to;
    if (
      !IS.premodifier[tags[i] as number] &&
      !IS.pronoun[tags[i] as number] &&
      tags[i] !== T.IN &&
      !isComma(reading, i)
    )
      return false;
  }
  return false;
}

const isAux = (reading: Reading, i: number): boolean => ((reading.bits[i] as number) & AUXILIARY) !== 0;

/** Whether an auxiliary stands before token `i`, adverbs between them skipped. */
export function hasAuxiliary(reading: Reading, i: number, from: number): boolean {
  for (let k = i - 1; k >= from && k >= i - 4; k--) {
    if (isAux(reading, k)) return true;
    if (!IS.adverb[reading.tags[k] as number] && !((reading.bits[k] as number) & Bit.Negation)) return false;
  }
  return false;
}

/** "Novak met": no base form or finite verb begins a sentence right before a finite one. */
function repairFirst({tags}: Reading, from: number, to: number): void {
  if (from + 1 >= to) return;
  const first = tags[from];
  const next = tags[from + 1];
  if ((first === T.VB || first === T.VBP || first === T.VBD) && (next === T.VBD || next === T.VBZ)) tags[from] = T.NNP;
}

/** Sets right the slips of the tagger that hide a cue or its subject: see each case. */
function repairTags(reading: Reading, from: number, to: number): void {
  const {tags, bits, verbs} = reading;
  const titled = isTitleCase(reading, from, to);
  for (let i = from + 1; i < to && !titled; i++) {
    // "Cruz called": a capitalized word before a cue is its subject, whatever the tagger made of it.
    if (!((bits[i] as number) & CUE_VERB) || !IS.verb[tags[i] as number] || SPEAKING[tags[i - 1] as number]) continue;
    if (
      !(flagsAt(reading, i - 1) & WordFlag.Capitalized) ||
      (bits[i - 1] as number) & (CUE_VERB | AUXILIARY) ||
      lowerAt(reading, i - 1).endsWith('ly')
    )
      continue;
    tags[i - 1] = T.NNP;
  }
  for (let i = from; i < to; i++) {
    if (tags[i] === T.RB && lowerAt(reading, i) === 'cannot') tags[i] = T.MD;
    // "advocates have": no two finite verbs meet.
    if (
      tags[i] === T.VBZ &&
      i > from &&
      i + 1 < to &&
      IS.finite[tags[i + 1] as number] &&
      IS.noun[tags[i - 1] as number] &&
      lowerAt(reading, i).endsWith('s') &&
      !((bits[i] as number) & AUXILIARY)
    )
      tags[i] = T.NNS;
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
    // "was confident that"
    if ((bits[i] as number) & Bit.CueAdjective && tags[i] === T.NN && i > from && (bits[i - 1] as number) & Bit.Be)
      tags[i] = T.JJ;
    const verb = verbs[i] as number;
    if (!verb || !((bits[i] as number) & CUE_VERB)) continue;
    const form = verb & 7;
    const tag = tags[i] as number;
    const homograph = ((bits[i] as number) & Bit.NounHomograph) !== 0;
    let left = i - 1;
    while (left > from && left > i - 3 && IS.adverb[tags[left] as number]) left--;
    const before = left >= from ? (tags[left] as number) : T.none;
    const after = i + 1 < to ? (tags[i + 1] as number) : T.none;
    const nominalBefore = IS.nominal[before] === 1 || before === T['-RRB-'] || before === T.WP || before === T.WDT;
    const next = i + 1 < to ? lowerAt(reading, i + 1) : '';
    const clauseAfter =
      IS.determiner[after] === 1 ||
      after === T.PRP ||
      after === T.WRB ||
      after === T.WP ||
      next === 'that' ||
      next === 'whether' ||
      (i + 1 < to && (!!opensAt(reading, i + 1) || codeAt(reading, i + 1) === MARK.colon));
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
    const capital = (flagsAt(reading, i) & WordFlag.Capitalized) !== 0 && i > from;
    if (capital) continue;
    if (tag === T.VBN) {
      if (
        !hasAuxiliary(reading, i, from) &&
        isPast(reading, i, from, to, nominalBefore || isComma(reading, left), clauseAfter, objectAfter)
      )
        tags[i] = T.VBD;
    } else if (form === Form.Present && (tag === T.NNS || tag === T.NN || tag === T.NNPS)) {
      const infinitiveAfter =
        after === T.TO &&
        tags[i + 2] === T.VB &&
        !mainFinite(reading, from, i) &&
        !mainFinite(reading, i + 3, nextComma(reading, i, to));
      const adverbBetween = left < i - 1 && nominalBefore;
      if (adverbBetween) tags[i] = T.VBZ;
      else if (
        homograph
          ? nominalBefore && (infinitiveAfter || (clauseAfter && before !== T.NN))
          : nominalBefore || isComma(reading, left)
      )
        tags[i] = T.VBZ;
    } else if (form === Form.Gerund && (tag === T.NN || tag === T.JJ)) {
      if (objectAfter && !IS.determiner[before]) tags[i] = T.VBG;
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
          ? IS.determiner[after] === 1 && (before !== T.NNP || coordinated(reading, i, from))
          : objectAfter || IS.preposition[after] === 1)
      )
        tags[i] = T.VBP;
    } else if ((form === Form.Past || form === Form.Participle) && (tag === T.NN || tag === T.JJ || tag === T.NNP)) {
      if (nominalBefore && (tag !== T.JJ || objectAfter)) tags[i] = hasAuxiliary(reading, i, from) ? T.VBN : T.VBD;
      else if (tag === T.JJ && hasAuxiliary(reading, i, from) && objectAfter) tags[i] = T.VBN;
    }
  }
  for (let i = from + 1; i < to; i++) {
    if (tags[i] !== T.DT && tags[i] !== T.WDT && tags[i] !== T.IN) continue;
    if (lowerAt(reading, i) !== 'that') continue;
    // "said that officials …": after a cue the word opens a clause.
    if (!((bits[i - 1] as number) & CUE_VERB) || !IS.verb[tags[i - 1] as number]) continue;
    // "rejected that argument": no verb follows.
    if (IS.noun[tags[i + 1] as number] && !mainFinite(reading, i + 1, nextComma(reading, i, to))) tags[i] = T.DT;
    else tags[i] = T.IN;
  }
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
  if (at + 1 < to && !isSentenceEnd(reading, at + 1)) return false;
  let i = at - 1;
  while (i > from && !isComma(reading, i)) {
    const tag = reading.tags[i] as number;
    if (!IS.premodifier[tag] && tag !== T.IN && !IS.adverb[tag]) return false;
    i--;
  }
  const first = reading.tags[i + 1] as number;
  return i > from && i < at - 1 && (IS.determiner[first] === 1 || IS.name[first] === 1) && mainFinite(reading, from, i);
}

/** Tags that a subject's last word or an adverb before the verb can have. */
const SPEAKING = table('NN NNS NNP NNPS PRP WP WDT CD RB DT POS , : -RRB- IN CC EX TO MD');

/** Whether a form in -ed without an auxiliary is the verb of its clause, and no participle after a noun. */
function isPast(
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
  if (!subject) return false;
  if (clauseAfter) return true;
  const earlier = mainFinite(reading, from, at);
  if (objectAfter) return !earlier;
  return !earlier && !mainFinite(reading, at + 1, nextComma(reading, at, to));
}

function nextComma(reading: Reading, at: number, to: number): number {
  let i = at + 1;
  while (i < to && !isComma(reading, i)) i++;
  return i;
}

/** Whether a finite verb stands in [from, to) outside clauses that a subordinator opens. */
function mainFinite(reading: Reading, from: number, to: number): boolean {
  let inside = false;
  for (let i = from; i < to; i++) {
    const bit = reading.bits[i] as number;
    if (bit & (Bit.Subordinator | Bit.Relative) && !IS.adverb[reading.tags[i] as number]) inside = true;
    else if (isComma(reading, i)) inside = false;
    else if (!inside && IS.finite[reading.tags[i] as number]) return true;
  }
  return false;
}

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
