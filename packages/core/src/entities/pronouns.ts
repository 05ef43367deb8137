import {WordClass} from '../phrases/classes.js';
import {bitsAt, type Frame, lowerAt} from '../phrases/frame.js';
import {ADVERB, PARTICIPLE, PREPOSITION, tagIndex} from '../phrases/tags.js';
import type {Pronoun} from '../phrases/types.js';
import {
  isCongratulated,
  isGreeted,
  isHanded,
  isJudged,
  isJudgedDeed,
  isOfAnother,
  isToConvey,
  isToldOf,
} from './courtesies.js';
import {type Discourse, RECENT_CANDIDATES} from './discourse.js';
import {boundariesBetween, finiteBetween, type Grammar, pastApposition, Role} from './grammar.js';
import {isAside, isForPart, openingScore, opensWithPart} from './openingPhrases.js';
import {type Gender, genderOf, type Person, salienceIn} from './people.js';
import {PRONOUN as W} from './weights.js';

/** Where a pronoun stands, and what its sentence says of it. */
export interface PronounContext {
  pronoun: Pronoun;
  gender: Gender;
  sentence: number;
  /** Sentence from which distances count: of "…,” he said" that in which the quotation began. */
  origin: number;
  block: number;
  role: Role;
  quotation: number;
  /** Speaker of the quotation around it, if known. */
  speaker: Person | null;
  /** Gender of the pronoun that is the source of the quotation around it, or null. */
  sourceGender: Gender | null;
  /** It is the source of a quotation ("…", he said). */
  speaks: boolean;
  /** Entity of the country in "his Egyptian counterpart", of which he is not; else -1. */
  counterpartOf: number;
  /** People named only after it in its sentence. */
  cataphors: Cataphor[];
}

/** A name that follows the pronoun in its sentence. */
export interface Cataphor {
  person: Person;
  /** Not mentioned in this or the last two sentences before, so that the pronoun points forward. */
  fresh: boolean;
  subject: boolean;
  /** It stands in the clause whose subject the pronoun is: "he accused X", so that he is not X. */
  governed: boolean;
  /** The phrase that opens the sentence holds the pronoun and ends in a comma before this name. */
  fronted: boolean;
}

export interface PronounChoice {
  /** The best named person, or null when there is none. */
  person: Person | null;
  /** By how much it beats the next best and "nobody"; below 0 when something unnamed or nobody fits better. */
  margin: number;
  /** Somebody unnamed fits best. */
  unnamed: Person | null;
}

/** Sentences back to which an unnamed person can be meant. */
const UNNAMED_REACH = 3;
/** Sentences back to which a named one can. */
const REACH = 60;
/** Tokens from the end of a subject to the object of its verb: "X warmly welcomed him". */
const NEAR_OBJECT = 3;
const VBG = tagIndex('VBG');
const DISTANCES = [1, 2, 3, 5, 10] as const;

/** Ranks the candidates for a gendered pronoun. */
export function choosePerson(grammar: Grammar, discourse: Discourse, context: PronounContext): PronounChoice {
  const {origin: sentence, gender, cataphors} = context;
  let best: Person | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  let unnamed: Person | null = null;
  let unnamedScore = Number.NEGATIVE_INFINITY;
  let compatible = 0;
  let nearest = 1000;
  let taken = 0;
  const most = Math.max(0, ...discourse.top.map(({mentions}) => mentions));
  const consider = (person: Person, rank: number) => {
    const known = genderOf(person);
    const clash = known.gender !== null && known.gender !== gender;
    let score = scoreCandidate(grammar, discourse, context, person, rank, most);
    if (clash) score += known.strong ? W.genderClashStrong : W.genderClashWeak;
    else if (known.gender === null) score += W.genderUnknown;
    if (clash && isOtherwiseSaid(discourse, context, person)) score += W.genderClashSaid;
    if (person.entity < 0) {
      if (score > unnamedScore) {
        unnamedScore = score;
        unnamed = person;
      }
      return;
    }
    if (score > bestScore) {
      second = bestScore;
      bestScore = score;
      best = person;
    } else if (score > second) second = score;
  };
  let rank = 0;
  for (const person of discourse.recent) {
    if (taken >= RECENT_CANDIDATES) break;
    const back = Math.max(0, sentence - person.last.sentence);
    if (back > (person.entity < 0 ? UNNAMED_REACH : REACH)) continue;
    const known = genderOf(person);
    const clash = known.gender !== null && known.gender !== gender;
    consider(person, rank);
    taken++;
    if (!clash) {
      rank++;
      compatible++;
      nearest = Math.min(nearest, back);
    }
  }
  for (const person of discourse.top) {
    const at = discourse.recent.indexOf(person);
    if (at >= 0 && at < taken) continue;
    if (sentence - person.last.sentence <= REACH) consider(person, Math.max(3, rank));
  }
  for (const cataphor of cataphors) {
    if (!cataphor.fresh || cataphor.governed) continue;
    const score = scoreCataphor(cataphor, gender, openingScore(grammar.frame, context.pronoun));
    if (score > bestScore) {
      second = bestScore;
      bestScore = score;
      best = cataphor.person;
    } else if (score > second) second = score;
  }
  const none = W.none + (compatible === 0 ? W.noneWithoutCandidate : 0) + (nearest >= 3 ? W.noneFar : 0);
  const rival = Math.max(second, unnamedScore, none);
  return {
    person: best,
    margin: best ? bestScore - rival : 0,
    unnamed: unnamedScore > bestScore ? unnamed : null,
  };
}

function scoreCandidate(
  grammar: Grammar,
  discourse: Discourse,
  context: PronounContext,
  person: Person,
  rank: number,
  most: number,
): number {
  const {pronoun, sentence, origin, gender, block, quotation, speaker} = context;
  const {last} = person;
  const back = Math.max(0, origin - last.sentence);
  const near = Math.min(back, 2);
  let score = 0;
  for (let i = 0; i < DISTANCES.length; i++) if (back >= DISTANCES[i]!) score += W.distance[i]!;
  for (let i = 0; i < 3; i++) if (rank > i) score += W.rank[i]!;
  if (last.role === Role.subject) score += W.subject[near]!;
  else if (last.role === Role.object) score += W.object;
  else if (last.role === Role.preposition) score += W.preposition;
  if (last.first && back < 2) score += W.first[back]!;
  score += W.salience * salienceIn(person, origin);
  if (person.mentions >= most) score += W.top;
  const chain = discourse.lastPronoun[gender];
  if (chain?.person === person && origin - chain.sentence < 3) score += W.chain[Math.max(0, origin - chain.sentence)]!;
  if (last.pronoun && back > 0) score += W.lastPronoun;
  if (last.sentence === sentence) score += withinSentence(grammar, context, person, discourse.recent[0] === person);
  if (quotation >= 0) {
    if (person === speaker) score += W.quotedSpeaker;
    // X doubted it. "He is too young," she said: likely X says so.
    else if (context.sourceGender && context.sourceGender !== gender && isLikelySpeaker(person, back, gender))
      score += W.quotedSpeaker;
  } else if (last.quotation >= 0) score += W.quotedBefore;
  if (context.speaks) {
    if (discourse.lastSpeaker === person && block - last.block <= 1) score += W.speakerGoesOn;
    if (last.quotation >= 0 && back <= 1 && person.subjectIn !== sentence) score += W.insideOwnQuotation;
  }
  if (last.block !== block) score += W.newParagraph;
  if (last.conjunct) score += W.conjunct;
  if (context.counterpartOf >= 0) {
    const {countries, likelyCountries, organizations} = person.profile;
    if (countries.has(context.counterpartOf)) score += W.compatriot;
    else if (countries.size + organizations.size === 0 && likelyCountries.has(context.counterpartOf))
      score += W.likelyCompatriot;
  }
  if (person.unnamed) {
    score += W.unnamed;
    if (person.unnamed.indefinite) score += W.unnamedIndefinite;
    if (person.unnamed.gender === gender) score += W.unnamedGenderWord;
    if (back >= 1) score += W.unnamedFar[0];
    if (back >= 2) score += W.unnamedFar[1];
  }
  for (const cataphor of context.cataphors) {
    if (cataphor.person !== person) continue;
    if (cataphor.fronted && (cataphor.subject || opensWithPart(grammar.frame, pronoun))) {
      score += W.frontedSubject + openingScore(grammar.frame, pronoun);
    }
    if (cataphor.governed) score += W.governs;
  }
  if (pronoun.case === 'subject' && last.role === Role.subject) score += W.parallelSubject;
  return score;
}

/** "At his station. She asked": whom the sentence before calls "he" is not "she". */
function isOtherwiseSaid({lastPronoun}: Discourse, {gender, origin}: PronounContext, person: Person): boolean {
  const other = lastPronoun[gender === 'm' ? 'f' : 'm'];
  return other?.person === person && origin - other.sentence <= 1;
}

/** Whether somebody who need not be of the pronoun's gender is the subject of the sentence before a quotation. */
const isLikelySpeaker = (person: Person, back: number, gender: Gender): boolean =>
  back <= 1 && person.last.role === Role.subject && person.last.quotation < 0 && genderOf(person).gender !== gender;

/** What the words between the candidate and the pronoun forbid or favour (binding). */
function withinSentence(
  grammar: Grammar,
  {pronoun, quotation, gender}: PronounContext,
  person: Person,
  nearest: boolean,
): number {
  const {frame} = grammar;
  const {last} = person;
  const who = whoAfter(grammar, last.to);
  // "X, appointed in June, reminded him", "X, who leads it, reminded him": what stands in commas is past.
  const closed = pastApposition(frame, last.to, pronoun.from);
  const relative = lowerAt(frame, who) === 'who' && who < pronoun.from && closed <= who;
  const past = relative ? who + 1 : closed;
  const verbs = finiteBetween(grammar, past, pronoun.from);
  const edges = boundariesBetween(grammar, past, pronoun.from);
  const subject = last.role === Role.subject || relative;
  // Whom the clause mentions besides can be meant too: "who had visited Y during his illness".
  const inRelative = relative && nearest && verbs <= 1 && edges === 0;
  switch (pronoun.case) {
    case 'object':
      if (isAccompanied(frame, last.to, pronoun.from)) return W.accompanied;
      // "X praised the efforts made by Y, wishing him": X wishes.
      if (subject && last.first && opensParticiple(frame, pronoun.from - 1)) return W.bindObjectNear;
      if (subject ? verbs === 2 : verbs === 1) {
        // "X met Y and was briefed by him"
        if (isDoneBy(frame, past, pronoun.from)) return subject ? W.bindObjectNear : nearest ? W.objectOfBoth : 0;
      }
      if (subject ? verbs === 2 : verbs === 1) {
        const and = andBefore(grammar, pronoun.from);
        if (subject && and >= past && sharesSubject(grammar, past, and)) return W.bindObjectNear;
        if (!subject && nearest && last.role !== Role.possessive && and >= past && and - past <= OBJECT_TO_AND)
          return W.objectOfBoth;
      }
      if (!subject || verbs > 1 || edges > 0) return 0;
      return pronoun.from - past <= NEAR_OBJECT || frame.words.tags[pronoun.from - 1] === VBG
        ? W.bindObjectNear
        : W.bindObject;
    case 'subject':
      if (relative && nearest && verbs > 0) return W.relativeSubject;
      if (last.role === Role.possessive && isSaidFor(grammar, last.to, pronoun.from)) return W.saysHe;
      if (last.role === Role.subject && quotation < 0 && saysRightBefore(grammar, past, pronoun.from)) {
        const known = genderOf(person).gender;
        return known === gender ? W.saysHe : known === null ? W.saysHeLikely : 0;
      }
      return verbs === 0 && edges === 0 ? W.bindSubject : 0;
    case 'reflexive':
      return subject && verbs <= 1 ? W.reflexive : 0;
    default:
      if (last.to === pronoun.from - 2 && isForPart(frame, pronoun)) return W.forHisPart;
      // "Named X as his": not X's.
      if (last.to === pronoun.from - 1 && lowerAt(frame, last.to) === 'as') return W.judgesAnother;
      // "Will hand X her letter"
      if (isHanded(frame, last, pronoun.from)) return W.judged;
      if (nearest && verbs === 0 && isAside(frame, pronoun)) return W.aside;
      if (last.to === pronoun.from - 1 && isJudged(frame, last)) return W.judged;
      if (isCongratulated(frame, last, pronoun.from) || isJudgedDeed(frame, last, pronoun.from)) return W.judged;
      if (isToConvey(frame, pronoun) || isToldOf(frame, pronoun)) return subject ? W.conveyed : 0;
      if (isGreeted(frame, last, pronoun.from)) return W.judged;
      if (isJoined(frame, last.to, pronoun.from)) return W.possessiveAfterAnd;
      if (subject && isOfAnother(frame, pronoun)) return W.judgesAnother;
      if (inRelative) return W.possessiveInClause + W.relativeClause;
      return subject && verbs <= 1 && edges === 0 ? W.possessiveInClause : 0;
  }
}

/** "X and |her guest", "The minister, X, and |her guest". */
function isJoined(frame: Frame, to: number, pronoun: number): boolean {
  const and = pronoun - 1;
  if (!(bitsAt(frame, and) & WordClass.And)) return false;
  return and === to || (and === to + 1 && (bitsAt(frame, to) & WordClass.Comma) !== 0);
}

/** ", wishing": a participle after a comma, of the subject of the sentence. */
const opensParticiple = (frame: Grammar['frame'], token: number): boolean =>
  frame.words.tags[token] === VBG && (bitsAt(frame, token - 1) & WordClass.Comma) !== 0;

/** "X received Y and the delegation accompanying him": of Y, whose delegation it is. */
function isAccompanied(frame: Grammar['frame'], to: number, pronoun: number): boolean {
  if (lowerAt(frame, pronoun - 1) !== 'accompanying' || pronoun - to > ACCOMPANIED_REACH) return false;
  return (
    (bitsAt(frame, to) & WordClass.And) !== 0 ||
    (bitsAt(frame, to) & WordClass.Comma && bitsAt(frame, to + 1) & WordClass.And) !== 0
  );
}

/** Tokens of "and the high-level ministerial delegation accompanying". */
const ACCOMPANIED_REACH = 9;

/** "X met Y and was briefed by him": the second verb is X's too, and Y does what it tells. */
function isDoneBy(frame: Grammar['frame'], from: number, pronoun: number): boolean {
  if (lowerAt(frame, pronoun - 1) !== 'by' || !PARTICIPLE[frame.words.tags[pronoun - 2]!]) return false;
  const was = lowerAt(frame, pronoun - 3);
  return (was === 'was' || was === 'is') && pronoun - 4 > from && (bitsAt(frame, pronoun - 4) & WordClass.And) !== 0;
}

/** Token of the "and" before the verb that has the pronoun for its object: "met Y and asked him", or −1. */
function andBefore({frame, finiteAt}: Grammar, pronoun: number): number {
  const {tags} = frame.words;
  let token = pronoun - 1;
  if (!finiteAt[token]) token--;
  if (!finiteAt[token]) return -1;
  token--;
  while (ADVERB[tags[token]!]) token--;
  return bitsAt(frame, token) & WordClass.And ? token : -1;
}

/** "X thanked the host and asked him": both verbs are X's, with nothing between them that can begin a clause. */
function sharesSubject({frame, finiteAt, boundaries}: Grammar, from: number, and: number): boolean {
  let first = from;
  while (ADVERB[frame.words.tags[first]!]) first++;
  const comma = bitsAt(frame, and - 1) & WordClass.Comma ? 1 : 0;
  return finiteAt[first] === 1 && boundaries[and]! - boundaries[first]! === comma;
}

/** Words from an object to the "and" after it: "met Y in the capital and briefed him". */
const OBJECT_TO_AND = 4;

/** "X said he", "X also told reporters that he": the one finite verb since X reports, and the pronoun opens what is reported. */
function saysRightBefore({frame, finiteAt}: Grammar, from: number, pronoun: number): boolean {
  let says = -1;
  for (let token = from; token < pronoun; token++) {
    if (bitsAt(frame, token) & WordClass.Comma) return false;
    if (!finiteAt[token]) continue;
    if (says >= 0) return false;
    says = token;
  }
  if (says < 0 || !(bitsAt(frame, says) & WordClass.Say)) return false;
  const last = pronoun - 1;
  return last === says || lowerAt(frame, last) === 'that' || pronoun - says <= SAID_TO;
}

/** What speaks for somebody and is no he or she itself. Source: written for this project from general usage of news English. */
const SPEAKS_FOR = new Set(
  'office team camp campaign cabinet staff ministry secretariat statement lawyers aides'.split(' '),
);

/** "X's office said that he": the office of X speaks, right before the pronoun. */
function isSaidFor(grammar: Grammar, clitic: number, pronoun: number): boolean {
  const {frame} = grammar;
  return SPEAKS_FOR.has(lowerAt(frame, clitic + 1)) && saysRightBefore(grammar, clitic + 2, pronoun);
}

/** Tokens from "told" to the pronoun: "told reporters Monday he". */
const SAID_TO = 4;

/** Tokens from a mention to the "who" that goes with it: "an official at the State Bank, who". */
const WHO_REACH = 8;

/** Token of the "who" after a mention, past "at X" and a comma; the token after the mention where there is none. */
function whoAfter({frame, finiteAt}: Grammar, to: number): number {
  let token = to;
  if (PREPOSITION[frame.words.tags[token] ?? 0]) {
    while (token < to + WHO_REACH && !finiteAt[token] && !(bitsAt(frame, token) & WordClass.Comma)) token++;
  }
  if (bitsAt(frame, token) & WordClass.Comma) token++;
  return lowerAt(frame, token) === 'who' ? token : to;
}

function scoreCataphor({person, subject, fronted}: Cataphor, gender: Gender, opening: number): number {
  const known = genderOf(person);
  let score: number = W.cataphor;
  if (fronted) score += W.cataphorFronted;
  if (subject) score += W.cataphorSubject;
  if (fronted && (subject || opening === W.frontedPart)) score += W.frontedSubject + opening;
  if (known.gender === null) score += W.genderUnknown;
  else if (known.gender !== gender) score += known.strong ? W.genderClashStrong : W.genderClashWeak;
  return score;
}
