import {STATUS_OF, WordClass} from '../phrases/classes.js';
import {bitsAt, type Frame, lowerAt} from '../phrases/frame.js';
import {nounOfLemma} from '../phrases/nounTable.js';
import {NOUN} from '../phrases/tags.js';
import type {Nominal} from '../phrases/types.js';
import {PERSON_EPITHETS} from './data/epithets.js';
import type {Discourse} from './discourse.js';
import {boundariesBetween, finiteBetween, type Grammar, Role} from './grammar.js';
import {genderOf, type Person, salienceIn} from './people.js';
import {standingSaid, standingScore} from './standing.js';
import {headsState, isStateOffice, leadsState, partyOfVisit} from './visits.js';
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

export interface NominalChoice {
  person: Person | null;
  score: number;
  /** Told only by nobody else being near. */
  doubtful?: boolean;
}

/** Relation nouns that point to the other party of what is told; "successor" and "rival" point outside the text. */
const OTHER_PARTY = new Set(['counterpart', 'colleague', 'peer', 'interlocutor', 'opposite-number', 'host', 'guest']);
/** These only where nobody else is near: they may as well be somebody whom the text does not name. */
const OTHER_PARTY_NEAR = new Set(['rival', 'opponent', 'friend', 'neighbour', 'neighbor', 'visitor']);
const NEAR_PARTY_REACH = 2;
/** Modifiers that say that it is nobody mentioned before. */
const SOMEBODY_ELSE = new Set(['other', 'another', 'next', 'future', 'best', 'various']);
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

const isPremier = ({lemma, modifiers}: Nominal): boolean => lemma === 'minister' && modifiers.includes('prime');

/** Whether somebody leads ministers, and the nominal does not say so. */
const leadsMinisters = (nominal: Nominal, {heads, words}: Person['profile']): boolean =>
  (heads.has('premier') && !isPremier(nominal)) || (words.has('chief') && !nominal.modifiers.includes('chief'));

/** Whether "the minister", told at home and without a country, is likelier another than this guest from abroad. */
const isForeigner = (
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

/** Which number a holder of the office was. */
const ORDINALS = new Set(['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'last']);
/** "The position of vice president", "the figure of the president": the office, whoever holds it. */
const OFFICES_THEMSELVES = new Set(
  'position post role office figure title job duty duties power powers function functions seat mandate institution term salary election'.split(
    ' ',
  ),
);
/** What belongs to an office rather than to its holder: "the Prime Minister's Office". */
const SEATS = new Set(['office', 'palace', 'residence', 'secretariat', 'department']);

/**
 * Classes a vague noun can name besides its own: an ambassador is an official, a foreign minister a diplomat. Source: written
 * for this project from general usage of news English.
 */
const ACROSS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    official: 'diplomat spokesman soldier executive leader',
    diplomat: 'official',
    leader: 'cleric soldier politician',
    politician: 'official leader',
    lawmaker: 'leader',
    statesman: 'official politician',
    commander: 'leader',
    officer: 'spokesman',
    executive: 'leader official',
    expert: 'executive doctor official',
    specialist: 'doctor executive',
    economist: 'executive',
    activist: 'lawyer scholar leader',
    scholar: 'cleric',
    head: 'executive official diplomat leader',
    chief: 'executive official diplomat leader',
    boss: 'executive official leader',
  }).map(([lemma, classes]) => [lemma, new Set(classes.split(' '))]),
);

/** Nouns that name somebody by the body alone: "the IMF head" is its managing director. */
const OF_BODY = new Set(['head', 'chief', 'boss']);

function namesAcross({lemma, affiliations}: Nominal, profile: Person['profile']): boolean {
  const classes = ACROSS.get(lemma);
  if (!classes) return false;
  if (OF_BODY.has(lemma) && (affiliations.length === 0 || profile.organizations.size === 0)) return false;
  // "The diplomat" is a minister only where foreign affairs are the office, or serves a body of several states.
  if (lemma === 'diplomat' && !profile.words.has('foreign') && !profile.heads.has('secretary-general')) return false;
  for (const name of profile.classes) if (classes.has(name)) return true;
  return false;
}

/** Whether the noun phrase names the office itself. */
export function isOfficeItself(frame: Frame, {from, to}: Nominal): boolean {
  if (lowerAt(frame, from - 1) === 'of' && OFFICES_THEMSELVES.has(lowerAt(frame, from - 2))) return true;
  return (bitsAt(frame, to) & WordClass.PossessiveClitic) !== 0 && SEATS.has(lowerAt(frame, to + 1));
}

/** What somebody heads without its being told by name. */
const OWN_BODY = /^(?:state|government|republic|country|nation|party|agency|organi[sz]ation|ministry|company|group)$/;
/** Tokens after "of" within which the noun of that stands. */
const BODY_REACH = 4;

/** "At the head of a delegation", "the head of the truce mission": of something that the nominal's people need not head. */
function headsAnother(frame: Frame, {lemma, to, affiliations}: Nominal): boolean {
  if (lowerAt(frame, to) !== 'of') return false;
  if (bitsAt(frame, to + 1) & WordClass.Indefinite) return true;
  if (lemma !== 'head' || affiliations.some(({by, name}) => by === 'of' && name >= 0)) return false;
  for (let token = to + 1; token < to + BODY_REACH; token++) if (OWN_BODY.test(lowerAt(frame, token))) return false;
  return true;
}

/** Sentences back in which the other party is looked for. */
const OTHER_PARTY_REACH = 5;

/**
 * Finds the named person a person noun stands for: one of whose roles it names, in whose words the article has called
 * somebody, or the other party of "his colleague". Null unless the best scores `NOMINAL.threshold`.
 */
export function chooseForNominal(
  frame: Frame,
  grammar: Grammar,
  discourse: Discourse,
  ofName: Int32Array,
  context: NominalContext,
): NominalChoice {
  const {nominal, possessor} = context;
  const nothing: NominalChoice = {person: null, score: 0};
  const noun = nounOfLemma(nominal.lemma);
  if (!noun || nominal.number === 'plural' || nominal.determiner === 'indefinite') return nothing;
  let candidates: Person[];
  const near = OTHER_PARTY_NEAR.has(nominal.lemma) && possessor !== null;
  const otherParty = near || (noun.relation && OTHER_PARTY.has(nominal.lemma));
  if (near) {
    candidates = discourse.recent.filter(
      person =>
        person.entity >= 0 && person !== possessor && context.sentence - person.last.sentence <= NEAR_PARTY_REACH,
    );
    if (candidates.length !== 1) return nothing;
  } else if (noun.relation) {
    if (!possessor && nominal.possessor < 0 && /^(?:guest|host)$/.test(nominal.lemma)) {
      // "The guest of honour" may be anybody.
      if (lowerAt(frame, nominal.to) === 'of') return nothing;
      const fits = (person: Person) => affiliationScore(frame, ofName, nominal, person).score >= 0;
      const party = context.hasDateline || context.home >= 0 ? partyOfVisit(discourse, context, fits) : null;
      return party ? {person: party, score: W.threshold} : nothing;
    }
    if (!otherParty || !possessor) return nothing;
    candidates = discourse.recent.filter(
      person =>
        person.entity >= 0 && person !== possessor && context.sentence - person.last.sentence <= OTHER_PARTY_REACH,
    );
  } else {
    // "his minister", "Trump's lawyer": somebody in relation to somebody; only kin are told apart.
    if (nominal.possessor >= 0 || possessor) return nothing;
    if (nominal.determiner === 'none' && nominal.affiliations.length === 0) return nothing;
    if (nominal.modifiers.some(word => SOMEBODY_ELSE.has(word)) || isOfficeItself(frame, nominal)) return nothing;
    if (headsAnother(frame, nominal)) return nothing;
    candidates = [
      ...new Set([
        ...discourse.indexed(`h:${nominal.lemma}`),
        ...(isPremier(nominal) ? discourse.indexed('h:premier') : []),
        // "Danish minister Lars Holm … Danish minister resigns": without a determiner only the very office will do.
        ...(nominal.determiner === 'none' ? [] : discourse.indexed(`c:${noun.className}`)),
        ...(nominal.determiner === 'none' ? [] : discourse.indexed(`r:${nominal.lemma}`)),
      ]),
    ];
  }
  const leading =
    nominal.lemma === 'minister' ? candidates.filter(({profile}) => leadsMinisters(nominal, profile)) : [];
  const holders = discourse
    .indexed(`h:${nominal.lemma}`)
    .filter(person => !leading.includes(person) && !isForeigner(context, noun.className, person));
  const score = (person: Person, newest: number, all: number) => {
    // Who leads ministers or comes from abroad is no rival to a minister, and a director none either.
    const rivals = leading.includes(person) || !holders.includes(person) ? all : holders.length;
    return otherParty
      ? scoreOtherParty(frame, ofName, context, person, newest, rivals)
      : scoreByRole(frame, grammar, ofName, context, person, newest, rivals);
  };
  let choice = bestOf(candidates, score);
  if (
    choice.person &&
    context.introduced > choice.person.last.from &&
    !choice.person.profile.heads.has(nominal.lemma)
  ) {
    choice = nothing;
  }
  if (near) return {...choice, doubtful: true};
  if (otherParty || context.introduced >= 0 || nominal.determiner === 'none') return choice;
  // Nobody of the noun's own class, or nobody sure of the country it names: somebody of another that it can name.
  if (choice.person && (nominal.affiliations.length === 0 || choice.score >= W.headVague + W.countryEqual))
    return choice;
  const across = new Set(
    [...(ACROSS.get(nominal.lemma) ?? [])]
      .flatMap(name => discourse.indexed(`c:${name}`))
      .filter(person => !candidates.includes(person) && namesAcross(nominal, person.profile)),
  );
  const wider = bestOf([...across], score);
  return wider.score > choice.score ? wider : choice;
}

function bestOf(
  candidates: readonly Person[],
  scoreOf: (person: Person, newest: number, rivals: number) => number,
): NominalChoice {
  let best: Person | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  const newest = Math.max(...candidates.map(({last}) => last.from));
  for (const person of candidates) {
    const score = scoreOf(person, newest, candidates.length);
    if (score > bestScore) {
      bestScore = score;
      best = person;
    }
  }
  return best && bestScore >= W.threshold ? {person: best, score: bestScore} : {person: null, score: 0};
}

function scoreOtherParty(
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

function scoreByRole(
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
  for (let token = from; token < to; token++) if (!bodyWords.has(lowerAt(frame, token))) return false;
  return true;
}

/** Countries and organizations of the nominal against those of the person's roles. */
function affiliationScore(
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
