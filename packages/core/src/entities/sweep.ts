import {WordClass} from '../phrases/classes.js';
import {bitsAt, isCapitalized, lowerAt, sentenceStart} from '../phrases/frame.js';
import {LATTER} from '../phrases/nominals.js';
import {nounOfLemma} from '../phrases/nounTable.js';
import {STYLES} from '../phrases/styles.js';
import type {Nominal, Pronoun} from '../phrases/types.js';
import {firstFrom} from '../words/spans.js';
import type {TokenSpan} from '../words/types.js';
import {Cast} from './cast.js';
import {findCataphors} from './cataphors.js';
import {CONFIDENCE, confidenceOf} from './confidence.js';
import type {Discourse} from './discourse.js';
import {withOne} from './few.js';
import {lookAhead} from './gender.js';
import {type Role, roleOf, roleOfPronoun} from './grammar.js';
import {confidenceOfPlural, membersOf, namesOthers, PLURAL_CONFIDENCE} from './groups.js';
import {officerOfBody, readAppointment, readApposition} from './newOffices.js';
import {calledAs} from './nominalScores.js';
import {chooseForNominal, type NominalChoice} from './nominals.js';
import {openingComma} from './openingPhrases.js';
import {createPerson, type Gender, genderOf, type Person} from './people.js';
import {noteEntity, takeOver} from './profile.js';
import {choosePerson} from './pronouns.js';
import type {Resolution, Swept} from './resolution.js';
import {speakersOfFirstPerson} from './sources.js';
import {Successions} from './successions.js';
import {describes, goesOn, lastNamed} from './untitled.js';
import {bearerOfStyle, counterpartCountry} from './visits.js';
import {Winners} from './winners.js';

/**
 * Sentences back to which a pronoun is still guessed to be somebody named although somebody unnamed fits better: on
 * OntoGUM such a guess is right as often as not.
 */
const GUESS_REACH = 2;
/** By which a pronoun is plainly somebody's. */
const PLAIN_MARGIN = 3;
/** Of what is told by more than a sum of weights. */
const SURE_MARGIN = 2;
/** Sentences back to which "the official" can be somebody introduced as "an official". */
const INTRODUCED_REACH = 8;

export function sweep(resolution: Resolution): Swept {
  const state = new Sweep(resolution);
  state.run();
  return state;
}

class Sweep implements Swept {
  readonly #r: Resolution;
  readonly #cast: Cast;
  readonly #discourse: Discourse;
  readonly #winners: Winners;
  readonly #successions: Successions;
  #lastGroup: {sentence: number; to: number; members: number[]} | null = null;

  constructor(resolution: Resolution) {
    this.#r = resolution;
    this.#cast = new Cast(resolution);
    this.#discourse = this.#cast.discourse;
    this.#winners = new Winners(resolution, this.#cast.names);
    this.#successions = new Successions(resolution, this.#cast.names);
  }

  run(): void {
    const {frame, phrases} = this.#r;
    const {nominals, pronouns} = phrases;
    const votes = lookAhead(this.#r, this.#cast.names);
    for (const [entity, gender] of votes) this.#cast.person(entity).weakGender = gender;
    let name = 0;
    let nominal = 0;
    let pronoun = 0;
    for (;;) {
      const atName = name < this.#cast.names.length ? frame.names[this.#cast.names[name]!]!.from : Infinity;
      const atNominal = nominal < nominals.length ? nominals[nominal]!.head : Infinity;
      const atPronoun = pronoun < pronouns.length ? pronouns[pronoun]!.from : Infinity;
      const at = Math.min(atName, atNominal, atPronoun);
      if (at === Infinity) break;
      this.#cast.readTitles(at);
      if (at === atName) this.#cast.mentionName(this.#cast.names[name++]!);
      else if (at === atPronoun) this.#resolvePronoun(pronoun++, name);
      else this.#resolveNominal(nominal++);
    }
    for (const [index, entity] of speakersOfFirstPerson(phrases.pronouns, this.#r.quotes, at => this.#speakerOf(at))) {
      this.#r.ofPronoun[index] = entity;
      this.#r.pronounConfidence[index] = CONFIDENCE.sure;
    }
    this.#readOwn();
    for (const person of this.#cast.people) if (person) this.#r.setGender(person.entity, genderOf(person).gender);
  }

  /** "My client is innocent," said his lawyer; "My father built it," she said: who stands so to a speaker may be told only then. */
  #readOwn(): void {
    const {frame, phrases, ofNominal, nominalConfidence} = this.#r;
    for (let index = 0; index < phrases.nominals.length; index++) {
      const nominal = phrases.nominals[index]!;
      const {possessor, number, kind} = nominal;
      if (possessor < 0 || kind !== 'person' || number === 'plural' || ofNominal[index]! >= 0) continue;
      if (lowerAt(frame, possessor) !== 'my') continue;
      const speaker = this.#possessor(nominal);
      const related = speaker && this.#related(nominal, speaker);
      if (!related || related.entity < 0) continue;
      ofNominal[index] = related.entity;
      nominalConfidence[index] = CONFIDENCE.good;
    }
  }

  countryOf = (entity: number): number => {
    const countries = this.#cast.people[entity]?.profile.countries;
    if (countries?.size !== 1) return -1;
    const [country] = countries;
    return country!;
  };

  bodiesOf = (entity: number): readonly number[] => [...(this.#cast.people[entity]?.profile.organizations ?? [])];

  speakerOf = (quotation: number): number => this.#speakerOf(quotation)?.entity ?? -1;

  #speakerOf(quotation: number): Person | null {
    return quotation >= 0 ? this.#cast.personAt(this.#cast.speech.sourceOf(quotation)) : null;
  }

  /** "they", "their", "them" after "the two ministers". */
  #attachThey({from, to}: TokenSpan, sentence: number): void {
    const group = this.#lastGroup;
    if (!group || sentence - group.sentence > 1 || namesOthers(this.#r.frame, group.to, from)) return;
    this.#r.groups.push({from, to, level: 'pronoun', confidence: PLURAL_CONFIDENCE.pronoun, members: group.members});
    group.sentence = sentence;
    group.to = to;
  }

  #resolvePronoun(index: number, nextName: number): void {
    const {frame, grammar, phrases, ofName, ofPronoun, pronounConfidence} = this.#r;
    const pronoun = phrases.pronouns[index]!;
    if (pronoun.person !== 3) return;
    const sentence = frame.words.sentenceOf[pronoun.from]!;
    if (pronoun.number === 'plural') {
      this.#attachThey(pronoun, sentence);
      return;
    }
    const {gender} = pronoun;
    if (gender !== 'm' && gender !== 'f') return;
    const quotation = grammar.quotation[pronoun.from]!;
    const ahead = this.#ahead(pronoun);
    const choice = ahead
      ? {person: ahead, unnamed: null, margin: SURE_MARGIN}
      : choosePerson(grammar, this.#discourse, {
          pronoun,
          gender,
          sentence,
          origin: this.#cast.speech.originOf(pronoun.from, sentence),
          block: frame.words.blockOf[sentence]!,
          role: roleOfPronoun(grammar, pronoun),
          quotation,
          speaker: this.#speakerOf(quotation),
          sourceGender: quotation < 0 ? null : this.#genderAt(this.#cast.speech.sourceOf(quotation)),
          speaks: this.#cast.speech.isSource(pronoun.from),
          counterpartOf: pronoun.case === 'possessive' ? counterpartCountry(frame, ofName, pronoun.to) : -1,
          cataphors: findCataphors(grammar, pronoun, this.#cast.names, nextName, this.#cast.titleBefore, name =>
            this.#cast.person(ofName[name]!),
          ),
        });
    const {person, unnamed, margin} = choice;
    const taken = unnamed ?? person;
    if (!taken) return;
    if (person && unnamed && sentence - person.last.sentence <= GUESS_REACH) {
      ofPronoun[index] = person.entity;
      pronounConfidence[index] = CONFIDENCE.guess;
    }
    if (person && !unnamed) {
      ofPronoun[index] = person.entity;
      this.#cast.entityAt[pronoun.from] = person.entity;
      pronounConfidence[index] = this.#pronounConfidence(person, gender, sentence, margin);
      // A list of given names is weaker than words that can mean nobody else.
      if (margin >= PLAIN_MARGIN && person.weakGender && person.weakGender !== gender) person.weakGender = gender;
      if (gender === 'm') person.masculine++;
      else person.feminine++;
    } else if (unnamed) this.#cast.openings.pronoun(index, unnamed, person);
    this.#cast.record(taken, pronoun.from, pronoun.to, true, pronoun.from, roleOfPronoun(grammar, pronoun));
    // "He blamed himself" says nothing of whom the next "he" means.
    if (pronoun.case !== 'reflexive') this.#discourse.lastPronoun[gender] = {person: taken, sentence};
  }

  /** Gender of the pronoun at a token, or null. */
  #genderAt(token: number): Gender | null {
    const {pronouns} = this.#r.phrases;
    const pronoun = token < 0 ? undefined : pronouns[firstFrom(pronouns, token)];
    return pronoun?.from === token && pronoun.gender !== 'n' ? pronoun.gender : null;
  }

  /** A pronoun that goes on a chain is as sure as the chain's first. */
  #pronounConfidence(person: Person, gender: Gender, sentence: number, margin: number): number {
    const chain = this.#discourse.lastPronoun[gender];
    const known = person.chainConfidence;
    if (known > 0 && chain?.person === person && sentence - chain.sentence <= 2) return known;
    const confidence = confidenceOf(margin);
    person.chainConfidence = confidence;
    return confidence;
  }

  #resolveNominal(index: number): void {
    const {frame, grammar, phrases, ofName} = this.#r;
    const nominal = phrases.nominals[index]!;
    if (nominal.kind !== 'person') return;
    const sentence = frame.words.sentenceOf[nominal.head]!;
    if (nominal.number === 'plural') {
      const members = membersOf(frame, this.#discourse, nominal, sentence);
      if (!members) return;
      const {from, to} = nominal;
      this.#r.groups.push({from, to, level: 'nominal', confidence: confidenceOfPlural(nominal), members});
      this.#lastGroup = {sentence, to, members};
      return;
    }
    if (nominal.from === sentenceStart(frame, nominal.from)) this.#cast.openings.turn();
    const role = roleOf(grammar, nominal.from, nominal.to);
    if (STYLES.has(nominal.lemma)) {
      const person = bearerOfStyle(frame, this.#discourse, nominal, sentence);
      if (person) this.#link(index, person, CONFIDENCE.fair, role);
      return;
    }
    if (nominal.lemma === LATTER) {
      const last = lastNamed(this.#discourse, sentence);
      if (last) this.#link(index, last, CONFIDENCE.fair, role);
      return;
    }
    if (readAppointment(this.#r, this.#cast, nominal)) return;
    const possessor = this.#possessor(nominal);
    const apposed = nounOfLemma(nominal.lemma)?.relation ? this.#nameAfter(nominal) : null;
    if (apposed) {
      this.#readCounterpart(nominal, possessor, apposed);
      return;
    }
    const related = possessor && this.#related(nominal, possessor);
    if (related) {
      this.#link(index, related, CONFIDENCE.good, role);
      return;
    }
    const {person, score, doubtful} = this.#choose(nominal, role, possessor);
    if (person) {
      const scored = score >= 6 ? CONFIDENCE.sure : score >= 4 ? CONFIDENCE.good : CONFIDENCE.fair;
      this.#link(index, person, doubtful ? CONFIDENCE.weak : scored, role);
      return;
    }
    const untitled =
      officerOfBody(this.#r, this.#cast, nominal, sentence) ??
      this.#winner(nominal) ??
      goesOn(grammar, this.#discourse, nominal, sentence, role) ??
      describes(grammar, this.#discourse, nominal, sentence, role);
    if (untitled) this.#link(index, untitled, CONFIDENCE.weak, role);
    else if (!readApposition(this.#r, this.#cast, nominal)) {
      const unnamed = this.#recordUnnamed(nominal, role);
      const holders = this.#discourse.indexed(`h:${nominal.lemma}`);
      if (unnamed) this.#cast.openings.note(grammar, index, nominal, sentence, role, unnamed, ofName, holders);
    }
  }

  #choose(nominal: Nominal, role: Role, possessor: Person | null): NominalChoice {
    const {frame, grammar, ofName} = this.#r;
    const sentence = frame.words.sentenceOf[nominal.head]!;
    const quotation = grammar.quotation[nominal.head]!;
    return chooseForNominal(frame, grammar, this.#discourse, ofName, {
      nominal,
      sentence,
      role,
      quotation,
      speaker: this.#speakerOf(quotation),
      possessor,
      section: this.#cast.section(sentence),
      home: this.#r.home,
      hasDateline: this.#r.hasDateline,
      main: this.#discourse.top[0] ?? null,
      introduced: this.#introduced(nominal, sentence),
      areParties: (one, other) => this.#cast.ties.areParties(one, other),
    });
  }

  /** "For his part, the minister said": whom the noun after the opening phrase means, or null. */
  #ahead(pronoun: Pronoun): Person | null {
    const {frame, phrases} = this.#r;
    const comma = openingComma(frame, pronoun);
    if (comma < 0) return null;
    const nominal = phrases.nominals[firstFrom(phrases.nominals, comma + 1)];
    if (nominal?.from !== comma + 1 || nominal.kind !== 'person' || nominal.number === 'plural') return null;
    if (nominal.determiner !== 'definite') return null;
    const {person} = this.#choose(nominal, roleOf(this.#r.grammar, nominal.from, nominal.to), null);
    const known = person ? genderOf(person).gender : null;
    return known && known !== pronoun.gender ? null : person;
  }

  /** "A senior official … the official": somebody unnamed has been introduced by the noun. */
  #introduced({lemma}: Nominal, sentence: number): number {
    const known = this.#discourse.recent.find(({unnamed}) => unnamed?.lemma === lemma && unnamed.indefinite);
    return known && sentence - known.last.sentence <= INTRODUCED_REACH ? known.last.from : -1;
  }

  #link(index: number, person: Person, confidence: number, role: Role): void {
    const nominal = this.#r.phrases.nominals[index]!;
    this.#r.ofNominal[index] = person.entity;
    this.#r.nominalConfidence[index] = confidence;
    this.#cast.entityAt[nominal.head] = person.entity;
    // "The businessman" tells as much as a given name.
    person.weakGender ??= nounOfLemma(nominal.lemma)?.gender ?? null;
    person.called = withOne(person.called, calledAs(nominal));
    this.#discourse.index(`r:${nominal.lemma}`, person);
    this.#cast.record(person, nominal.from, nominal.to, false, nominal.from, role);
  }

  /** "his Belgian counterpart, Minister X": the person named directly after a noun of relation, or null. */
  #nameAfter({to}: Nominal): Person | null {
    const {frame, ofName} = this.#r;
    const name = this.#cast.nameFrom[bitsAt(frame, to) & WordClass.Comma ? to + 1 : to] ?? -1;
    return name < 0 ? null : this.#cast.person(ofName[name]!);
  }

  #readCounterpart({lemma, affiliations}: Nominal, possessor: Person | null, person: Person): void {
    const {frame, ofName} = this.#r;
    for (const {name, by} of affiliations) {
      if (by === 'modifier' && name >= 0 && frame.names[name]!.type === 'place')
        noteEntity(person.profile, 'countries', ofName[name]!);
    }
    if (!possessor) return;
    this.#cast.ties.tell(possessor, lemma, person);
    takeOver(person.profile, possessor.profile, 'held');
    this.#cast.index(person);
  }

  /** "The winner", "the mayor-elect": of whom the text has told a win, where that is one person. */
  #winner({from, determiner, lemma, modifiers, affiliations, head}: Nominal): Person | undefined {
    const elect = modifiers.includes('designate') && lowerAt(this.#r.frame, head + 2) === 'elect';
    if (determiner !== 'definite' || affiliations.length > 0 || !(elect || lemma === 'winner')) return undefined;
    // "Declared X the winner": no second mention.
    if (this.#r.frame.nameAt[from - 1]! >= 0 || lowerAt(this.#r.frame, from - 1) === 'declared') return undefined;
    const winner = this.#winners.before(head);
    return winner < 0 ? undefined : this.#cast.person(winner);
  }

  /** Who was told to be "her predecessor" before, or the one who shares a surname with "his sister". */
  #related({lemma, head}: Nominal, possessor: Person): Person | undefined {
    const told = this.#cast.ties.told(possessor, lemma);
    if (told) return told;
    if (lemma === 'predecessor' || lemma === 'successor') {
      const {entity} = possessor;
      const other =
        lemma === 'predecessor'
          ? this.#successions.predecessorOf(entity, head)
          : this.#successions.successorOf(entity, head);
      return other < 0 ? undefined : this.#cast.person(other);
    }
    const noun = nounOfLemma(lemma);
    const surname =
      noun?.className === 'kin' && possessor.entity >= 0 ? this.#r.surnameOf(possessor.entity) : undefined;
    return surname === undefined ? undefined : this.#cast.ties.kin(possessor, surname, noun!.gender);
  }

  #possessor(nominal: Nominal): Person | null {
    const {frame, grammar} = this.#r;
    if (nominal.possessor >= 0) {
      if (lowerAt(frame, nominal.possessor) === 'my') return this.#speakerOf(grammar.quotation[nominal.possessor]!);
      return this.#cast.personAt(nominal.possessor);
    }
    for (const {by, to} of nominal.affiliations) if (by === 'possessive') return this.#cast.personAt(to - 1);
    return null;
  }

  /** Somebody without a name can still be who "he" is. */
  #recordUnnamed(nominal: Nominal, role: Role): Person | undefined {
    const {frame} = this.#r;
    const {from, head, determiner, affiliations} = nominal;
    // "Peruvian opposition leader says", as headings and short reports begin
    const bare = determiner === 'none' && from === sentenceStart(frame, from) && affiliations.length > 0;
    if (determiner === 'none' && (!bare || isCapitalized(frame, head))) return undefined;
    // Who a lawyer calls a client has a name, which "his lawyer" takes up.
    if (nominal.lemma === 'client') return undefined;
    const known = this.#discourse.recent.find(({unnamed}) => unnamed?.lemma === nominal.lemma);
    const gender = nounOfLemma(nominal.lemma)?.gender ?? null;
    const person =
      known && nominal.determiner !== 'indefinite'
        ? known
        : createPerson(-1, {lemma: nominal.lemma, indefinite: nominal.determiner === 'indefinite', gender});
    this.#cast.record(person, nominal.from, nominal.to, false, nominal.from, role);
    return person;
  }
}
