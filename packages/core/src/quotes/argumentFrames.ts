import {MONTHS} from '../times/data.js';
import {bareFrame, type Frame, SPANS} from './frames.js';
import {Bit, lemmaName, PARTICLES_OF, PHRASES_OF, PREPOSITIONS_OF} from './lexicon.js';
import {phraseStarting} from './nounPhrases.js';
import {codeAt, IS, isComma, lowerAt, MARK, opensAt, type Reading, T} from './reading.js';

const MATTER_OF = new Set([
  'inform',
  'notify',
  'assure',
  'remind',
  'convince',
  'warn',
  'apprise',
  'advise',
  'alert',
  'tell',
]);
const MATTER_ON = new Set(['brief', 'advise', 'inform']);
/** "cautioned residents against violence" */
const MATTER_AGAINST = new Set(['warn', 'caution', 'advise', 'admonish', 'counsel']);

/** Verbs whose noun is what is told: "conveyed his greetings to the king". */
const GIVING = new Set(['convey', 'extend', 'offer', 'signal', 'affirm', 'declare']);

/** "conveyed to the minister the greetings of": from the second noun phrase, which nothing ties to the first. */
function pastReceiver({tags}: Reading, to: number, end: number): number {
  for (let i = to + 2; i < end && i < to + 10; i++) {
    if (IS.verb[tags[i] as number]) return to;
    if (IS.determiner[tags[i] as number] && IS.noun[tags[i - 1] as number]) return i;
  }
  return to;
}

/** "drew attention to", "expressed gratitude for", "voiced concern that". */
export function phraseFrame(reading: Reading, v: number, lemma: string, end: number): Frame | null {
  const phrases = PHRASES_OF.get(lemma);
  if (!phrases) return null;
  const {tags, bits} = reading;
  const first = GIVING.has(lemma) && lowerAt(reading, v + 1) === 'to' ? pastReceiver(reading, v + 1, end) : v + 1;
  let noun = first;
  const skip = (limit: number): void => {
    while (
      noun < end &&
      noun < limit &&
      (IS.determiner[tags[noun] as number] ||
        IS.adjective[tags[noun] as number] ||
        IS.adverb[tags[noun] as number] ||
        tags[noun] === T['``'] ||
        tags[noun] === T.VBN)
    )
      noun++;
    while (noun + 1 < end && noun <= limit && IS.noun[tags[noun] as number] && IS.noun[tags[noun + 1] as number])
      noun++;
  };
  skip(first + 5);
  // "conveyed the king's greetings to"
  if (tags[noun + 1] === T.POS && noun + 2 < end) {
    noun += 2;
    skip(noun + 4);
  }
  if (!IS.noun[tags[noun] as number] && !((bits[noun] as number) & Bit.CueNoun)) return null;
  const word = lowerAt(reading, noun);
  for (const {nouns, prepositions} of phrases) {
    const any = nouns.has('*');
    if (!any && !nouns.has(word)) continue;
    let at = noun + 1;
    if (tags[at] === T["''"]) at++;
    // "drew attention once again to", "expressed hope and confidence that"
    while (
      at < end &&
      at < noun + 5 &&
      (IS.adverb[tags[at] as number] || tags[at] === T.CC || (IS.noun[tags[at] as number] && tags[at - 1] === T.CC))
    )
      at++;
    const follower = lowerAt(reading, at);
    // "expressed hope the talks would resume"
    const clause = any && at === noun + 1 && lowerAt(reading, at) === 'the' && bareFrame(reading, noun, Bit.Say, end);
    if (clause) return {rule: 'verb, noun and that', from: at, form: 'clause', cueTo: at};
    if (!prepositions.has(follower) || at + 1 >= end) continue;
    if (follower === 'that') return {rule: 'verb, noun and that', from: at, form: 'clause', cueTo: at};
    if (any && /^(?:about|over|on)$/.test(follower))
      return {rule: 'verb and noun', from: at + 1, form: 'phrase', cueTo: at + 1};
    if (any || GIVING.has(lemma)) {
      // The feeling is part of what is told: "gratitude for the help".
      return {rule: 'verb and noun', from: first, form: 'phrase', cueTo: v + 1};
    }
    return {rule: 'verb and noun', from: at + 1, form: 'phrase', cueTo: at + 1};
  }
  return null;
}

/** "called for …", "spoke about …", "pointed out that …", "made clear that …". */
export function prepositionFrame(reading: Reading, v: number, lemma: string, end: number): Frame | null {
  let next = v + 1;
  const {tags} = reading;
  if (lemma === 'make' && lowerAt(reading, next) === 'it') next++;
  const word = lowerAt(reading, next);
  if (PARTICLES_OF.get(lemma)?.has(word) && (lemma !== 'make' || word === 'clear' || word === 'known')) {
    const after = next + 1;
    if (after >= end) return null;
    if (lowerAt(reading, after) === 'that') return {rule: 'that', from: after, form: 'clause', cueTo: after};
    const spoken = opensAt(reading, isPause(reading, after) ? after + 1 : after);
    if (spoken?.speech)
      return {rule: 'X said, quotation', from: spoken.from, form: 'clause', cueTo: after, to: spoken.to};
    if (
      IS.premodifier[tags[after] as number] ||
      tags[after] === T.PRP ||
      tags[after] === T.WRB ||
      tags[after] === T.WP
    ) {
      const clause = bareFrame(reading, next, Bit.Say, end);
      return {rule: 'verb and particle', from: after, form: clause ? 'clause' : 'phrase', cueTo: after};
    }
    return null;
  }
  const prepositions = PREPOSITIONS_OF.get(lemma);
  if (!prepositions) return null;
  let at = next;
  // "spoke in detail about", "spoke with reporters about"
  if (!prepositions.has(word)) {
    while (at < next + 2 && (IS.adverb[tags[at] as number] || (reading.bits[at] as number) & Bit.Day)) at++;
    if (at > next) {
      if (!prepositions.has(lowerAt(reading, at))) return null;
    } else if ((lemma === 'speak' || lemma === 'talk' || lemma === 'write') && tags[at] === T.IN) {
      const phrase = phraseStarting(reading, at + 1, end);
      if (phrase > at + 1 && phrase < at + 7) at = phrase;
    }
    // "spoke at the opening of": the noun's own preposition
    if (at === next || !prepositions.has(lowerAt(reading, at)) || (lowerAt(reading, at) === 'of' && at > next + 2))
      return null;
  }
  let object = at + 1;
  // "admitted to reporters that"
  if (lowerAt(reading, at) === 'to') {
    if (isQuestion(reading, object, end)) return null;
    const to = !ANSWERING.has(lemma) ? phraseStarting(reading, object, end) : object;
    if (to > object && lowerAt(reading, to) === 'that') return {rule: 'that', from: to, form: 'clause', cueTo: v + 1};
  }
  if (lowerAt(reading, at) === 'back' || lowerAt(reading, at) === 'out' || lowerAt(reading, at) === 'down') {
    if (!IS.preposition[tags[object] as number]) return null;
    object++;
  }
  if (object >= end || (SETTING_PREPOSITIONS.has(lowerAt(reading, at)) && isSetting(reading, object, end))) return null;
  // "apologised for not acting"
  const negated = (reading.bits[object] as number) & Bit.Negation && tags[object + 1] === T.VBG;
  const tag = tags[object] as number;
  const opens =
    negated ||
    IS.premodifier[tag] ||
    // "called for more funds", "called for continued talks"
    ((IS.adverb[tag] || tag === T.VBD) && isNounAhead(reading, object + 1)) ||
    IS.pronoun[tag] ||
    tag === T.VBG ||
    tag === T.WRB ||
    tag === T.WDT ||
    opensAt(reading, object) ||
    lowerAt(reading, object) === 'whether';
  return opens ? {rule: 'verb and preposition', from: object, form: 'phrase', cueTo: object} : null;
}

const isNounAhead = ({tags}: Reading, at: number): boolean =>
  IS.noun[tags[at] as number] === 1 ||
  (IS.adjective[tags[at] as number] === 1 && IS.noun[tags[at + 1] as number] === 1);

/** After their "to" a noun and "that" are one: "referred to the matter that was raised". */
const ANSWERING = new Set('refer react respond point object allude subscribe'.split(' '));
/** What one replies to, which is not what one says. */
const QUESTIONS = new Set(
  'question questions query queries enquiry enquiries inquiry inquiries reporter reporters journalist journalists'.split(
    ' ',
  ),
);

/** "a question from the press", "queries", "reporters". */
function isQuestion(reading: Reading, from: number, end: number): boolean {
  for (let i = from; i < end && i < from + 5; i++) {
    if (QUESTIONS.has(lowerAt(reading, i))) return true;
    if (!IS.premodifier[reading.tags[i] as number]) return false;
  }
  return false;
}

/** Nouns that with "on" tell how or where one speaks, not of what: "on condition of anonymity", "on the sidelines of". */
const SETTINGS = new Set(
  'condition phone telephone sidelines behalf occasion stage air floor camera record backdrop arrival eve margins anniversary television radio tv'.split(
    ' ',
  ),
);

const SETTING_PREPOSITIONS = new Set(['on', 'upon', 'against', 'to']);

/** Whether the words after a preposition are a day, a date or another setting of what is said. */
function isSetting(reading: Reading, from: number, end: number): boolean {
  const {tags, bits} = reading;
  if ((bits[from] as number) & Bit.Day || isMonthOrDate(reading, from)) return true;
  for (let i = from; i < end && i < from + 5; i++) {
    if (SETTINGS.has(lowerAt(reading, i))) return true;
    if (!IS.premodifier[tags[i] as number]) return false;
  }
  return false;
}

/** "May 5", "5 May". */
function isMonthOrDate(reading: Reading, at: number): boolean {
  const month = (i: number): boolean => MONTHS.has(lowerAt(reading, i)) && IS.name[reading.tags[i] as number] === 1;
  return month(at) || (reading.tags[at] === T.CD && month(at + 1));
}

/** Tokens of adverbials between an addressee and a quotation. */
const ADVERBIAL_REACH = 14;

const isPause = (reading: Reading, i: number): boolean => isComma(reading, i) || codeAt(reading, i) === MARK.colon;

/** Past "Monday", "on Monday," after an addressee, or past a name after a comma: "a daily, La Nueva, that". */
function afterDay(reading: Reading, at: number, end: number): number {
  const {bits, tags} = reading;
  let i = at;
  while (i < end && (bits[i] as number) & (Bit.Day | Bit.TimeAdverb)) {
    i++;
    if (SPANS.has(lowerAt(reading, i)) && lowerAt(reading, i - 1) !== 'on') i++;
  }
  // "on" by itself opens a place: "on the sidelines"
  if (i > at + 1 || (i > at && lowerAt(reading, at) !== 'on')) return isComma(reading, i) ? i + 1 : i;
  if (!isComma(reading, i)) return at;
  i++;
  while (i < end && (IS.name[tags[i] as number] || (i === at + 1 && IS.determiner[tags[i] as number]))) i++;
  if (i === at + 1) return at;
  if (isComma(reading, i)) i++;
  return lowerAt(reading, i) === 'that' ? i : at;
}

/** "told reporters that …", "informed X about …". */
export function tellFrame(reading: Reading, v: number, bit: number, lemma: string, end: number): Frame | null {
  if (!(bit & Bit.Tell)) return null;
  const {tags} = reading;
  let addressee = phraseStarting(reading, v + 1, end);
  if (addressee === v + 1) return null;
  // "told the mayor and other critics to", "told the mayor and the board that"
  if (tags[addressee] === T.CC) {
    const listed = phraseStarting(reading, addressee + 1, end);
    if (listed > addressee + 1 && (tags[listed] === T.TO || lowerAt(reading, listed) === 'that')) addressee = listed;
  }
  // The addressee ran into the subject of the clause: "told reporters the deal was …".
  const follower = lowerAt(reading, addressee);
  if (follower === 'that') return {rule: 'tell', from: addressee, form: 'clause', cueTo: v + 1};
  if (opensAt(reading, addressee)?.speech) return {rule: 'tell', from: addressee, form: 'clause', cueTo: v + 1};
  if (
    (isComma(reading, addressee) || codeAt(reading, addressee) === MARK.colon) &&
    opensAt(reading, addressee + 1)?.speech
  ) {
    return {rule: 'tell', from: addressee + 1, form: 'clause', cueTo: v + 1};
  }
  const isMatter = (i: number): boolean => {
    const word = lowerAt(reading, i);
    return (
      word === 'about' ||
      (word === 'of' && (MATTER_OF.has(lemma) || (lemma === 'tell' && i === v + 2))) ||
      (word === 'on' && MATTER_ON.has(lemma) && !isSetting(reading, i + 1, end)) ||
      (word === 'against' && MATTER_AGAINST.has(lemma))
    );
  };
  // "briefed the envoy on the plan to": the matter, and no order
  if (MATTER_ON.has(lemma)) {
    for (let i = v + 2; i < addressee; i++)
      if (isMatter(i)) return {rule: 'tell about', from: i + 1, form: 'phrase', cueTo: v + 1};
  }
  if (tags[addressee] === T.TO && (IS.verb[tags[addressee + 1] as number] || opensAt(reading, addressee + 1))) {
    return bit & Bit.Order
      ? {rule: 'order', from: v + 1, form: 'infinitive', cueTo: v + 1}
      : {rule: 'tell', from: addressee, form: 'infinitive', cueTo: v + 1};
  }
  // "asked the minister for two vans", "asked him about the border"
  if (lemma === 'ask') {
    for (let i = v + 2; i < Math.min(end, Math.max(addressee, v + 2) + 1); i++)
      if (lowerAt(reading, i) === 'for')
        return {rule: 'tell about', from: v + 1, form: 'phrase', cueTo: v + 1, scanFrom: i + 1};
  }
  // "told delegates on May 6: “…”"
  for (let i = addressee; i < end && i < addressee + ADVERBIAL_REACH; i++) {
    const spoken = isPause(reading, i) ? opensAt(reading, i + 1) : undefined;
    if (spoken?.speech) return {rule: 'tell', from: spoken.from, form: 'clause', cueTo: v + 1, to: spoken.to};
    if (IS.finite[tags[i] as number] || lowerAt(reading, i) === 'that') break;
  }
  const past = afterDay(reading, addressee, end);
  if (past > addressee) {
    // "told reporters Saturday in Kara that"
    for (let i = past; i < end && i < past + 5 && !isComma(reading, i) && !IS.verb[tags[i] as number]; i++)
      if (lowerAt(reading, i) === 'that') return {rule: 'tell', from: i, form: 'clause', cueTo: v + 1};
    if (bareFrame(reading, past - 1, Bit.Say, end)) return {rule: 'tell', from: past, form: 'clause', cueTo: v + 1};
  }
  if (isMatter(addressee)) return {rule: 'tell about', from: addressee + 1, form: 'phrase', cueTo: v + 1};
  // "informed the minister in detail about", "briefed him on Monday on", "told Kawi on the sidelines of the forum that"
  for (let i = addressee; i < end && i < addressee + ADVERBIAL_REACH; i++) {
    // "in Kara, Togo, that"
    if (isComma(reading, i) && IS.name[tags[i + 1] as number] && isComma(reading, i + 2)) continue;
    const day = (reading.bits[i + 1] as number) & Bit.Day ? 1 : 0;
    if (
      isComma(reading, i) &&
      (isComma(reading, i - 2) || isComma(reading, i - 3)) &&
      lowerAt(reading, i + 1 + day) === 'that'
    )
      continue;
    if (
      isComma(reading, i) &&
      IS.name[tags[i + 1] as number] &&
      IS.name[tags[i + 2] as number] &&
      isComma(reading, i + 3)
    )
      continue;
    if (isComma(reading, i) || IS.verb[tags[i] as number]) break;
    const near = i < addressee + 5;
    if (!near && !IS.preposition[tags[addressee] as number]) break;
    if (lowerAt(reading, i) === 'that' && (near || !IS.finite[tags[i + 1] as number]))
      return {rule: 'tell', from: i, form: 'clause', cueTo: v + 1};
    // "on the sidelines of": the noun's own preposition
    const own = lowerAt(reading, i) === 'of' && IS.noun[tags[i - 1] as number] === 1;
    if (near && !own && isMatter(i)) return {rule: 'tell about', from: i + 1, form: 'phrase', cueTo: v + 1};
  }
  if (
    IS.finite[tags[addressee] as number] ||
    (IS.adverb[tags[addressee] as number] && IS.finite[tags[addressee + 1] as number])
  ) {
    for (let cut = addressee - 1; cut > v + 1; cut--) {
      const tag = tags[cut] as number;
      if (tag === T.PRP || IS.determiner[tag] || (IS.name[tag] && !IS.name[tags[cut - 1] as number])) {
        return {rule: 'tell', from: cut, form: 'clause', cueTo: v + 1};
      }
    }
    return null;
  }
  // "told reporters at the scene, the talks had failed"
  for (let i = addressee; i < end && i < addressee + ADVERBIAL_REACH && !IS.verb[tags[i] as number]; i++) {
    if (!isComma(reading, i)) continue;
    const clause = tags[i + 1] === T.DT && bareFrame(reading, i, Bit.Say, end);
    if (clause) return {rule: 'tell', from: i + 1, form: 'clause', cueTo: v + 1};
    break;
  }
  // "of" or "about" swallowed by the addressee: "informed the president of the plans".
  for (let i = v + 2; i < addressee; i++) {
    if (isMatter(i)) return {rule: 'tell about', from: i + 1, form: 'phrase', cueTo: v + 1};
  }
  addressee = tags[v + 1] === T.PRP ? v + 2 : addressee;
  const clause = bareFrame(reading, addressee - 1, Bit.Say, end);
  return clause ? {rule: 'tell', from: addressee, form: 'clause', cueTo: v + 1} : null;
}

/** "vowed to use force": after "to" these verbs have no noun, as "agreed to talks" has. */
const isVerbal = ({tags, verbs}: Reading, v: number, at: number): boolean =>
  /^(?:vow|promise|pledge|refuse|threaten|decline|plan|hope|offer)$/.test(lemmaName(verbs[v] as number)) &&
  (IS.determiner[tags[at + 1] as number] === 1 || IS.noun[tags[at + 1] as number] === 1 || tags[at + 1] === T.CD);

export function intendFrame(reading: Reading, v: number, bit: number, end: number): Frame | null {
  if (!(bit & Bit.Intend)) return null;
  const {tags} = reading;
  let at = v + 1;
  while (at < end && at < v + 3 && IS.adverb[tags[at] as number]) at++;
  // "offered last week to", "offered earlier this year to"
  while (at < end && at < v + 5 && (reading.bits[at] as number) & (Bit.Day | Bit.TimeAdverb)) at++;
  if (at > v + 1 && SPANS.has(lowerAt(reading, at))) at++;
  if (tags[at] !== T.TO && lowerAt(reading, at) !== 'to') return null;
  let verb = at + 1;
  while (verb < end && (IS.adverb[tags[verb] as number] || opensAt(reading, verb))) verb++;
  // "promised to free the men": before a determiner or number no adjective stands by itself
  // "promised to hand over the port": nor a noun before a particle
  const hidden =
    (IS.adjective[tags[verb] as number] && (IS.determiner[tags[verb + 1] as number] || tags[verb + 1] === T.CD)) ||
    (tags[verb] === T.NN && isVerbal(reading, v, verb)) ||
    (tags[verb] === T.NN && /^(?:over|out|up|down|off)$/.test(lowerAt(reading, verb + 1)));
  // "voted on Sunday to elect a president": what for
  if (lemmaName(reading.verbs[v] as number) === 'vote' && /^(?:elect|choose|pick)$/.test(lowerAt(reading, verb)))
    return null;
  return tags[verb] === T.VB || tags[verb] === T.VBP || hidden
    ? {rule: 'intend', from: at, form: 'infinitive', cueTo: v + 1}
    : null;
}

/** "urged X to …", "called on X to …". */
export function orderFrame(reading: Reading, v: number, bit: number, lemma: string, end: number): Frame | null {
  const {tags} = reading;
  let from = v + 1;
  const on =
    (lemma === 'call' || lemma === 'press' || lemma === 'prevail') && /^(?:on|upon)$/.test(lowerAt(reading, from));
  if (on) from++;
  else if (!(bit & Bit.Order)) return null;
  // "warned not to expect much"
  if (lowerAt(reading, from) === 'not' && tags[from + 1] === T.TO)
    return {rule: 'order', from, form: 'infinitive', cueTo: v + 1, scanFrom: from + 1};
  const object = phraseStarting(reading, from, end);
  if (object === from) return null;
  // "invited her guest to Kara"
  if (lemma === 'invite') {
    for (let i = from + 1; i <= object && i < end; i++) {
      if (lowerAt(reading, i) !== 'to') continue;
      const form = IS.verb[tags[i + 1] as number] ? 'infinitive' : 'phrase';
      return {rule: 'order', from, form, cueTo: v + 1, scanFrom: i};
    }
  }
  if (on) {
    // "called on the President in Lima": a visit, unless something is asked.
    let asks = false;
    for (let i = from; i < end && !asks; i++) asks = lowerAt(reading, i) === 'to' && !IS.name[tags[i + 1] as number];
    return asks ? {rule: 'call on', from, form: 'infinitive', cueTo: from} : null;
  }
  for (let i = object; i < end && i < object + 6; i++) {
    if (
      tags[i] === T.TO &&
      (tags[i + 1] === T.VB ||
        opensAt(reading, i + 1) ||
        IS.adverb[tags[i + 1] as number] ||
        lowerAt(reading, i - 1) === 'not')
    ) {
      return {rule: 'order', from, form: 'infinitive', cueTo: v + 1, scanFrom: i};
    }
    // "directed the authorities concerned to"
    const describes = i === object && tags[i + 1] === T.TO && (tags[i] === T.VBN || tags[i] === T.VBD);
    if ((IS.verb[tags[i] as number] && !describes) || isComma(reading, i)) return null;
  }
  return null;
}
