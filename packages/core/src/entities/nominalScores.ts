import {STATUS_OF} from '../phrases/classes.js';
import {type Frame, lowerAt} from '../phrases/frame.js';
import {nounOfLemma} from '../phrases/nounTable.js';
import {NOUN} from '../phrases/tags.js';
import type {Nominal} from '../phrases/types.js';
import {namesAcross} from './acrossClasses.js';
import {PERSON_EPITHETS} from './data/epithets.js';
import {FIELD_HEADS} from './data/fields.js';
import {boundariesBetween, finiteBetween, type Grammar, Role} from './grammar.js';
import {genderOf, type Person, salienceIn} from './people.js';
import {standingSaid, standingScore} from './standing.js';
import {headsState, isStateOffice, leadsState} from './visits.js';
import {NOMINAL as W} from './weights.js';

export interface NominalContext {
  nominal: Nominal;
  sentence: number;
  role: Role;
  quotation: number;
  speaker: Person | null;
  /** Person of the possessive pronoun or name before the noun, if known. */
  possessor: Person | null;
  section: number;
  /** Entity of the country where the article is at home, or -1. */
  home: number;
  hasDateline: boolean;
  /** The named person mentioned most so far. */
  main: Person | null;
  /** Token at which somebody unnamed was last mentioned whom the noun may take up ("an official … the official"), or -1. */
  introduced: number;
  /** Whether the text has told that one is the counterpart of the other. */
  areParties: (one: Person, other: Person) => boolean;
}

/**
 * "minister", or "+minister" when a country or organization stood with it and told whose minister; a prime or chief minister
 * is not called a minister by that.
 */
export function calledAs({lemma, affiliations, modifiers}: Nominal): string {
  const called = lemma === 'minister' ? (modifiers.find(word => LEADING.has(word)) ?? lemma) : lemma;
  return affiliations.length > 0 ? `+${called}` : called;
}

/** Words before "minister" of who leads ministers. */
const LEADING = new Set(['prime', 'chief']);

/** Modifiers that any holder of an office may have. */
const NEUTRAL = new Set(PERSON_EPITHETS.split(' '));

function isNeutral(word: string): boolean {
  return NEUTRAL.has(word) || STATUS_OF.has(word) || word === 'year' || word === 'old' || /^\d/.test(word);
}

/** Classes whose general nouns come with a field that no title told: "the shipping magnate" of the owner of a line. */
const IN_A_FIELD = new Set(['executive', 'artist', 'athlete', 'scholar']);

function namesField({words}: Frame, {lemma, head}: Nominal): boolean {
  const noun = nounOfLemma(lemma);
  return noun?.vague === true && IN_A_FIELD.has(noun.className) && NOUN[words.tags[head - 1]!] === 1;
}

export const isPremier = ({lemma, modifiers}: Nominal): boolean => lemma === 'minister' && modifiers.includes('prime');

/** Whether somebody leads ministers, and the nominal does not say so. */
export const leadsMinisters = (nominal: Nominal, {heads, words}: Person['profile']): boolean =>
  (heads.has('premier') && !isPremier(nominal)) || (words.has('chief') && !nominal.modifiers.includes('chief'));

/** Whether "the minister", told at home and without a country, is likelier another than this guest from abroad. */
export const isForeigner = (
  {nominal, home, hasDateline, sentence}: NominalContext,
  className: string,
  {last, profile: {countries}}: Person,
): boolean =>
  hasDateline &&
  home >= 0 &&
  last.sentence < sentence &&
  className !== 'diplomat' &&
  nominal.affiliations.length === 0 &&
  !nominal.modifiers.includes('visiting') &&
  countries.size > 0 &&
  !countries.has(home);

/** "The president" after the leader of a party: somebody else. */
const namesState = ({lemma}: Nominal, person: Person): boolean =>
  isStateOffice(lemma) && person.profile.organizations.size > 0 && !leadsState(person);

/** What bodies are that hold no office of state, before "leader" and "chief". */
const KINDS_OF_BODIES = new Set(
  'rebel insurgent guerrilla militia militant separatist union labour labor party group'.split(' '),
);

/** "The rebel leader": somebody who heads a body, or something of which no state is told. */
function isOfHisBody(word: string, {organizations, countries}: Person['profile']): boolean {
  return KINDS_OF_BODIES.has(word) && (organizations.size > 0 || countries.size === 0);
}

/** "The church leader" of an archbishop: the office says it. */
function impliesField(word: string, {heads}: Person['profile']): boolean {
  const implying = FIELD_HEADS.get(word);
  if (!implying) return false;
  for (const head of heads) if (implying.has(head)) return true;
  return false;
}

/** Which number a holder of the office was. */
const ORDINALS = new Set(['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'last']);

export function scoreOtherParty(
  frame: Frame,
  ofName: Int32Array,
  context: NominalContext,
  person: Person,
  newest: number,
  rivals: number,
): number {
  const {nominal, possessor} = context;
  let score: number = W.relation;
  for (const head of person.profile.heads) {
    if (possessor?.profile.heads.has(head)) {
      score += W.relationSharesHead;
      break;
    }
  }
  score += affiliationScore(frame, ofName, nominal, person).score;
  // An interlocutor is whoever one speaks to by now.
  if (possessor && nominal.lemma !== 'interlocutor' && context.areParties(possessor, person)) score += W.relationTold;
  score += W.relationSalience * salienceIn(person, context.sentence);
  score += common(person, context, newest, rivals);
  return score;
}

export function scoreByRole(
  frame: Frame,
  grammar: Grammar,
  ofName: Int32Array,
  context: NominalContext,
  person: Person,
  newest: number,
  rivals: number,
): number {
  const {nominal, sentence, role, quotation, speaker} = context;
  const noun = nounOfLemma(nominal.lemma)!;
  const {profile, called} = person;
  const heads = headsState(nominal, person);
  if (heads === false) return Number.NEGATIVE_INFINITY;
  const own = heads ?? (profile.heads.has(nominal.lemma) || (isPremier(nominal) && profile.heads.has('premier')));
  let score = 0;
  if (own) score += W.headEqual;
  else if (profile.classes.has(noun.className) && noun.className !== 'person')
    score += noun.vague ? W.headVague : namesState(nominal, person) ? W.headOther : W.headClass;
  else if (namesAcross(nominal, profile)) score += W.headAcross;
  else if (noun.className === 'person') score += W.person;
  if (
    called.has(calledAs(nominal)) ||
    (nominal.affiliations.length > 0 && called.has(calledAs({...nominal, affiliations: []})))
  ) {
    score += score > 0 ? W.repeated : W.repeatedOnly;
  }
  if (score <= W.person) return Number.NEGATIVE_INFINITY;
  score += standingScore(standingSaid(nominal), nominal.lemma, profile);
  const affiliation = affiliationScore(frame, ofName, nominal, person);
  score += affiliation.score;
  let given = affiliation.unmatched;
  let matched = affiliation.matched;
  for (const word of nominal.modifiers) {
    if (isNeutral(word)) continue;
    if (ORDINALS.has(word) && !profile.words.has(word)) score += W.ordinalOther;
    // "The rebel leader" heads a body, whose kind the word tells.
    if (noun.className === 'leader' && isOfHisBody(word, profile)) continue;
    if (impliesField(word, profile) || (word === 'trade' && nominal.lemma === 'unionist')) continue;
    given++;
    if (profile.words.has(word) || profile.bodyWords.has(word)) matched++;
    else if (word === 'prime' && isPremier(nominal) && profile.heads.has('premier')) matched++;
  }
  // "The minister" is seldom the prime minister or a chief minister where there is another.
  if (nominal.lemma === 'minister' && rivals > 1 && leadsMinisters(nominal, profile)) score += W.premier;
  if (rivals > 1 && isForeigner(context, noun.className, person)) score += W.foreigner;
  if (matched > 0) score += W.word * Math.min(W.maxWords, matched);
  else if (given > 0 && !(rivals === 1 && namesField(frame, nominal))) score += W.noWord;
  // "The Egyptian leader" leads the state rather than a service of it.
  if (nominal.lemma === 'leader' && nominal.affiliations.length > 0 && !own && !leadsState(person))
    score += W.leadsNoState;
  if (noun.gender) {
    const {gender} = genderOf(person);
    if (gender) score += gender === noun.gender ? W.genderEqual : W.genderClash;
  }
  score += common(person, context, newest, rivals);
  if (
    person.subjectIn === sentence &&
    (role === Role.object || role === Role.preposition) &&
    finiteBetween(grammar, person.subjectTo, nominal.from) <= 1 &&
    boundariesBetween(grammar, person.subjectTo, nominal.from) === 0
  ) {
    score += W.objectOfSubject;
  }
  if (quotation >= 0 && speaker === person) score += W.quotedSpeaker;
  if (nominal.modifiers.includes('visiting')) {
    if (profile.countries.has(context.home)) score += W.countryOther;
    else score += profile.countries.size > 0 ? W.visitor : W.countryNone;
  }
  // "The head of state" is the article's own before a guest.
  if (heads && nominal.affiliations.length === 0 && profile.countries.has(context.home)) score += W.countryLikely;
  return score;
}

function common(person: Person, {sentence, section, main}: NominalContext, newest: number, rivals: number): number {
  const {last} = person;
  let score = W.sentence * Math.min(W.maxSentences, sentence - last.sentence);
  if (last.role === Role.subject) score += W.subject;
  // Under a new heading nobody is recent, and the main figure of the section before comes first.
  if (last.section !== section) score += person === main && last.section === section - 1 ? W.topAtHeading : 0;
  else if (last.from === newest) score += W.recent;
  if (rivals === 1) score += W.only;
  return score;
}

/** "The Dockers leader" of the president of the Union of Dockers. */
function isPartOfBody(frame: Frame, name: number, {bodyWords}: Person['profile']): boolean {
  const {from, to} = frame.names[name]!;
  for (let token = from; token < to; token++) {
    const word = lowerAt(frame, token);
    if (!bodyWords.has(word) && !(word === 'european' && bodyWords.has('eu'))) return false;
  }
  return true;
}

/** Countries and organizations of the nominal against those of the person's roles. */
export function affiliationScore(
  frame: Frame,
  ofName: Int32Array,
  nominal: Nominal,
  {profile}: Person,
): {score: number; matched: number; unmatched: number} {
  let score = 0;
  let matched = 0;
  let unmatched = 0;
  for (const {name, by} of nominal.affiliations) {
    const entity = name >= 0 ? ofName[name]! : -1;
    if (entity < 0) continue;
    const {type} = frame.names[name]!;
    if (type === 'place') {
      const known = by === 'to' || by === 'in' ? profile.hosts : profile.countries;
      if (known.has(entity)) score += W.countryEqual;
      // "The European diplomat" serves the European Union.
      else if (by === 'modifier' && known.size === 0 && isPartOfBody(frame, name, profile))
        score += W.organizationEqual;
      // The ambassador to Norway is not "the Norwegian diplomat".
      else if (known.size > 0 || (by === 'modifier' && profile.hosts.has(entity))) score += W.countryOther;
      // The Taliban's leader is likely no "Afghan leader".
      else if (!profile.likelyCountries.has(entity)) score += W.countryNone;
      else score += profile.organizations.size > 0 ? 0 : W.countryLikely;
    } else if (type !== 'person') {
      if (profile.organizations.has(entity)) {
        score += W.organizationEqual;
        matched++;
      } else if (isPartOfBody(frame, name, profile)) {
        score += W.organizationPart;
        matched++;
      } else unmatched++;
    }
  }
  return {score, matched, unmatched};
}
