import {WordClass} from '../phrases/classes.js';
import {bitsAt, type Frame, lowerAt} from '../phrases/frame.js';
import {nounOfLemma} from '../phrases/nounTable.js';
import type {Nominal} from '../phrases/types.js';
import {ACROSS, namesAcross} from './acrossClasses.js';
import type {Discourse} from './discourse.js';
import type {Grammar} from './grammar.js';
import {
  affiliationScore,
  isForeigner,
  isPremier,
  leadsMinisters,
  type NominalContext,
  scoreByRole,
  scoreOtherParty,
} from './nominalScores.js';
import type {Person} from './people.js';
import {partyOfVisit} from './visits.js';
import {NOMINAL as W} from './weights.js';

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
/** "The position of vice president", "the figure of the president": the office, whoever holds it. */
const OFFICES_THEMSELVES = new Set(
  'position post role office figure title job duty duties power powers function functions seat mandate institution term salary election'.split(
    ' ',
  ),
);
/** What belongs to an office rather than to its holder: "the Prime Minister's Office". */
const SEATS = new Set(['office', 'palace', 'residence', 'secretariat', 'department']);

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
