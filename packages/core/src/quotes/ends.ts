import {Bit, lemmaName, PLAIN_CUE} from './lexicon.js';
import {
  closesAt,
  codeAt,
  IS,
  isComma,
  isDash,
  isSentenceEnd,
  lowerAt,
  MARK,
  opensAt,
  quotationAt,
  type Reading,
  T,
} from './reading.js';
import {firstFinite} from './verbs.js';

/** What kind of words say what is said. */
export type ContentForm = 'clause' | 'phrase' | 'infinitive';

export interface ContentLimits {
  /** Past the last token that can belong to the sentence. */
  to: number;
  form: ContentForm;
  /** The cue stands in a "while …, …" clause, whose end is not the sentence's. */
  subordinate: boolean;
  /** The cue's subject is "who" or "which": ", " and a finite verb take up the main clause again. */
  relative: boolean;
}

const REPORTING = Bit.Say | Bit.Tell | Bit.Of | Bit.As;
const PHRASE_STOPS = new Set(
  'after when while before since because during if although though but until unless despite amid'.split(' '),
);
const COMMA_STOPS = new Set('which who where when while but because with saying although though as after'.split(' '));
const TURNS = new Set('and but yet while although though even as'.split(' '));
const VENUE_PREPOSITIONS = new Set('in at during via on through'.split(' '));

/** Past the last token of a sentence that can be part of a statement: its full stop is not, "?" and closing marks are. */
export function sentenceContentEnd(reading: Reading, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && isSentenceEnd(reading, end - 1) && !opensAt(reading, end - 1)) {
    const code = codeAt(reading, end - 1);
    if (code === 63 || code === 33) break;
    end--;
  }
  return end;
}

/** Where what is said ends, from its first token at `from`. */
export function contentEnd(reading: Reading, from: number, limits: ContentLimits): number {
  const {tags, bits} = reading;
  const {to, form} = limits;
  let end = to;
  let gerundList = false;
  for (let i = from; i < to; i++) {
    const quotation = quotationAt(reading, i);
    if (quotation && (quotation.from >= from || quotation.speech)) {
      i = Math.min(quotation.to, to) - 1;
      continue;
    }
    const code = codeAt(reading, i);
    if (code === MARK.semicolon) {
      end = i;
      break;
    }
    if (lowerAt(reading, i) === 'according' && lowerAt(reading, i + 1) === 'to') {
      end = i;
      break;
    }
    if (tags[i] === T.IN && tags[i + 1] === T.VBG) gerundList = true;
    if (code === MARK.comma && i > from && endsAtComma(reading, i, from, limits, gerundList)) {
      end = i;
      break;
    }
    if (tags[i] === T.CC && i > from && endsAtConjunction(reading, i, from, limits)) {
      end = i;
      break;
    }
    if (
      isDash(reading, i) &&
      i > from &&
      !opensAt(reading, i + 1) &&
      form === 'phrase' &&
      (bits[i + 1] as number) & Bit.Relative
    ) {
      end = i;
      break;
    }
    if (
      isDash(reading, i) &&
      i > from &&
      !opensAt(reading, i + 1) &&
      !laterDash(reading, i + 1, to) &&
      !earlierDash(reading, i - 1, from)
    ) {
      end = i;
      break;
    }
    // "declined to speak, saying that" without its comma
    if (
      form !== 'clause' &&
      i > from &&
      tags[i] === T.VBG &&
      IS.noun[tags[i - 1] as number] &&
      /^(?:saying|adding|stating)$/.test(lowerAt(reading, i))
    ) {
      end = i;
      break;
    }
    if (form === 'phrase' && i > from && endsPhrase(reading, i)) {
      end = i;
      break;
    }
  }
  while (end > from && isTrailing(reading, end - 1)) end--;
  const last = quotationAt(reading, end - 1);
  if (last && last.from >= from && last.to > end && last.closed) end = Math.min(last.to, to);
  return end;
}

const isTrailing = (reading: Reading, i: number): boolean =>
  isComma(reading, i) || isDash(reading, i) || (codeAt(reading, i) === MARK.colon && !closesAt(reading, i));

const laterDash = (reading: Reading, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isDash(reading, i)) return true;
  return false;
};
const earlierDash = (reading: Reading, last: number, from: number): boolean => {
  for (let i = last; i >= from; i--) if (isDash(reading, i)) return true;
  return false;
};

function endsAtComma(
  reading: Reading,
  comma: number,
  from: number,
  limits: ContentLimits,
  gerundList: boolean,
): boolean {
  const {tags, bits} = reading;
  const {to, form, subordinate, relative} = limits;
  const next = comma + 1;
  if (next >= to) return true;
  const tag = tags[next] as number;
  const word = lowerAt(reading, next);
  if (tag === T.VBG && ((bits[next] as number) & PLAIN_CUE || isPointing(reading, next))) return true;
  if (IS.adverb[tag] && tags[next + 1] === T.VBG && (bits[next + 1] as number) & PLAIN_CUE) return true;
  if (word === 'but' && withholds(reading, next + 1)) return true;
  if (TURNS.has(word) && turnsToCue(reading, next, to, form)) return true;
  if (subordinate && startsClause(reading, next, to)) return true;
  if (
    relative &&
    (form !== 'clause' || firstFinite(reading, from, comma) >= 0) &&
    (IS.finite[tag] || (IS.adverb[tag] && IS.finite[tags[next + 1] as number]))
  )
    return true;
  if (form === 'infinitive') return tag === T.VBG && !gerundList;
  if (form !== 'phrase') return false;
  if (COMMA_STOPS.has(word) && !(word === 'as' && lowerAt(reading, next + 1) === 'well')) return true;
  if (tag === T.VBG && !gerundList && comma > from) return true;
  return false;
}

/** "pointing out that", "attributing this to" */
const isPointing = (reading: Reading, at: number): boolean => {
  const lemma = lemmaName(reading.verbs[at] as number);
  return lemma === 'attribute' || (lemma === 'point' && /^(?:out|to)$/.test(lowerAt(reading, at + 1)));
};

/** ", but gave no date", ", but did not say when", ", but declined to": what somebody leaves unsaid is told by the reporter. */
function withholds(reading: Reading, at: number): boolean {
  const word = lowerAt(reading, at);
  if (/^(?:declined|refused|stopped)$/.test(word)) return true;
  if (/^(?:gave|offered|provided|cited|named)$/.test(word)) return lowerAt(reading, at + 1) === 'no';
  return /^(?:did|has|have)$/.test(word) && ((reading.bits[at + 1] as number) & Bit.Negation) !== 0;
}

/** Whether "and", "but", "while" … at `at` brings another cue with its own subject or the same. */
function turnsToCue(reading: Reading, at: number, to: number, form: ContentForm): boolean {
  const {tags, bits} = reading;
  for (let i = at + 1; i < to && i < at + 16; i++) {
    if (reading.quoteOf[i] !== -1) return false;
    const tag = tags[i] as number;
    if (isComma(reading, i) && i > at + 8) return false;
    if (!IS.finite[tag]) continue;
    const bit = bits[i] as number;
    // Of "has said" and "would not say" the verb itself decides.
    let verb = i;
    if (bit & (Bit.Be | Bit.Have | Bit.Do | Bit.Modal) || tag === T.MD) {
      verb = i + 1;
      while (verb < to && (IS.adverb[tags[verb] as number] || (bits[verb] as number) & (Bit.Be | Bit.Have))) verb++;
      if (tags[verb] === T.VBN && bit & Bit.Be) return false;
    }
    if (i === at + 1 || (i === at + 2 && IS.adverb[tags[at + 1] as number])) {
      return form === 'phrase' || ((bits[verb] as number) & REPORTING) !== 0 || (verb === i && isAct(reading, i, to));
    }
    // What was asked for or praised ends where a clause with another subject begins.
    if (form !== 'clause' && lowerAt(reading, at) === 'and' && startsPlainly(reading, at + 1, i)) return true;
    return ((bits[verb] as number) & (Bit.Say | Bit.Tell | Bit.Think | Bit.Of)) !== 0;
  }
  return false;
}

/** Whether the words up to a finite verb are one plain noun phrase or pronoun. */
function startsPlainly(reading: Reading, from: number, verb: number): boolean {
  const {tags} = reading;
  for (let i = from; i < verb; i++) {
    const tag = tags[i] as number;
    if (!IS.premodifier[tag] && tag !== T.PRP && !IS.adverb[tag] && tag !== T.MD) return false;
  }
  return verb > from;
}

function endsAtConjunction(reading: Reading, at: number, from: number, {form, to}: ContentLimits): boolean {
  const {tags, bits} = reading;
  const word = lowerAt(reading, at);
  if (word !== 'and' && word !== 'but') return false;
  let next = at + 1;
  while (next < to && next < at + 3 && IS.adverb[tags[next] as number]) next++;
  const tag = tags[next] as number;
  const bit = bits[next] as number;
  if (IS.finite[tag]) {
    if (form === 'phrase') return tag !== T.VBP || bit !== 0;
    if (tag !== T.VBD && tag !== T.VBZ) return false;
    if ((bit & REPORTING) !== 0 && tags[at - 1] !== tag) return true;
    const addressed = OBJECTS.has(lowerAt(reading, next + 1)) && INVITING.has(lemmaName(reading.verbs[next] as number));
    return addressed || (isAct(reading, next, to) && isState(reading, from, at));
  }
  // "faulting his leadership and accusing him of"
  if (tag === T.VBG && form === 'phrase' && bit & Bit.Of && !gerundIn(reading, from, at)) return true;
  // "… and he said": a pronoun or name with a strong cue.
  if ((tag === T.PRP || IS.name[tag] || tag === T.NNS) && next + 1 < to) {
    // "that he and Sow agreed": two subjects of one verb.
    if (form === 'clause' && firstFinite(reading, from, at) < 0) return false;
    let verb = next + 1;
    while (verb < to && verb < next + 3 && (IS.name[tags[verb] as number] || IS.adverb[tags[verb] as number])) verb++;
    return (
      IS.finite[tags[verb] as number] === 1 &&
      ((bits[verb] as number) & (Bit.Say | Bit.Tell | Bit.Of)) !== 0 &&
      ((bits[verb] as number) & Bit.Object) === 0
    );
  }
  return false;
}

const gerundIn = ({tags}: Reading, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (tags[i] === T.VBG) return true;
  return false;
};

/** Verbs that do something by being said, whoever else the clause before them is about. */
const ACTS = new Set(
  'urge call appeal demand vow promise pledge threaten invite challenge reiterate express stress exhort implore request solicit commend condemn laud hail welcome'.split(
    ' ',
  ),
);

/** Whom somebody told something, and then asked for something. */
const OBJECTS = new Set(['him', 'her', 'them']);
const INVITING = new Set(['invite', 'urge', 'exhort', 'request', 'challenge']);

/** "urged", "called on" */
function isAct(reading: Reading, at: number, to: number): boolean {
  const lemma = lemmaName(reading.verbs[at] as number);
  if (!ACTS.has(lemma) || at + 1 >= to) return false;
  return lemma !== 'call' || /^(?:on|upon|for)$/.test(lowerAt(reading, at + 1));
}

/** Whether the last verb of a clause is no action in the past with which another could be coordinated: "was safe", "would come". */
function isState(reading: Reading, from: number, to: number): boolean {
  for (let i = to - 1; i > from; i--) {
    const bit = reading.bits[i] as number;
    if (!IS.finite[reading.tags[i] as number]) continue;
    if (bit & Bit.Be || reading.tags[i] === T.MD) return true;
    if (!(bit & Bit.Have)) return false;
    const been = (reading.bits[i + 1] as number) & Bit.Negation ? i + 2 : i + 1;
    return ((reading.bits[been] as number) & Bit.Be) !== 0;
  }
  return false;
}

/** Noun or pronoun with a finite verb before the next comma. */
function startsClause(reading: Reading, from: number, to: number): boolean {
  const {tags} = reading;
  if (
    !IS.premodifier[tags[from] as number] &&
    !IS.pronoun[tags[from] as number] &&
    !IS.adverb[tags[from] as number] &&
    tags[from] !== T.EX
  )
    return false;
  for (let i = from; i < to && i < from + 14; i++) {
    if (IS.finite[tags[i] as number]) return i > from;
    if (isComma(reading, i) || (reading.bits[i] as number) & Bit.Relative) return false;
  }
  return false;
}

/** Where an object ends: at a clause of time or reason, a day, "in an interview". */
function endsPhrase(reading: Reading, i: number): boolean {
  const {tags, bits} = reading;
  const word = lowerAt(reading, i);
  const tag = tags[i] as number;
  if ((tag === T.IN || tag === T.WRB || tag === T.CC) && PHRASE_STOPS.has(word)) return true;
  if (
    (bits[i] as number) & Bit.Day &&
    !IS.preposition[tags[i - 1] as number] &&
    tags[i - 1] !== T.POS &&
    !IS.determiner[tags[i - 1] as number] &&
    tags[i + 1] !== T.POS
  )
    return true;
  if (
    word === 'as' &&
    (tags[i + 1] === T.PRP || (IS.premodifier[tags[i + 1] as number] === 1 && clauseAhead(reading, i + 1)))
  )
    return true;
  if (tag !== T.IN || !VENUE_PREPOSITIONS.has(word)) return false;
  if ((bits[i + 1] as number) & Bit.Day && word === 'on') return true;
  for (let k = i + 1; k < i + 5 && k < reading.words.count; k++) {
    const next = tags[k] as number;
    if ((bits[k] as number) & Bit.Venue && IS.noun[next] && tags[k + 1] !== T.HYPH && !IS.noun[tags[k + 1] as number])
      return true;
    if (!IS.premodifier[next]) return false;
  }
  return false;
}

function clauseAhead(reading: Reading, from: number): boolean {
  for (let i = from; i < from + 8 && i < reading.words.count; i++) {
    const tag = reading.tags[i] as number;
    if (IS.finite[tag]) return true;
    if (!IS.premodifier[tag] && tag !== T.IN && tag !== T.PRP) return false;
  }
  return false;
}
