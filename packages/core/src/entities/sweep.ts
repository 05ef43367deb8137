import {WordClass} from '../phrases/classes.js';
import {bitsAt, isCapitalized, lemmaAt, lowerAt, sentenceEnd, sentenceStart} from '../phrases/frame.js';
import {nounOfLemma} from '../phrases/nounTable.js';
import {STYLES, styleBefore} from '../phrases/styles.js';
import {titleOfPhrase} from '../phrases/titlesAfter.js';
import type {Nominal, Title} from '../phrases/types.js';
import {chooseBearer} from './bearers.js';
import {findCataphors} from './cataphors.js';
import {CONFIDENCE, confidenceOf} from './confidence.js';
import {Discourse} from './discourse.js';
import {withOne} from './few.js';
import {lookAhead} from './gender.js';
import {finiteBetween, Role, roleOf, roleOfPronoun} from './grammar.js';
import {membersOf} from './groups.js';
import {calledAs, chooseForNominal} from './nominals.js';
import {Openings} from './openings.js';
import {createPerson, type Gender, genderOf, type LastMention, type Person} from './people.js';
import {addOffice, addTitle, honorificGender, noteEntity, takeOver} from './profile.js';
import {choosePerson} from './pronouns.js';
import type {Resolution, Swept} from './resolution.js';
import {headingCountry} from './sections.js';
import {speakersOfFirstPerson} from './sources.js';
import {Speech} from './speech.js';
import {possessorOf, Ties} from './ties.js';
import {describes, goesOn} from './untitled.js';
import {bearerOfStyle, counterpartCountry} from './visits.js';

/**
 * Sentences back to which a pronoun is still guessed to be somebody named although somebody unnamed fits better: on
 * OntoGUM such a guess is right as often as not.
 */
const GUESS_REACH = 2;
/** Sentences back to which "the official" can be somebody introduced as "an official". */
const INTRODUCED_REACH = 8;

export function sweep(resolution: Resolution): Swept {
  const state = new Sweep(resolution);
  state.run();
  return state;
}

class Sweep implements Swept {
  readonly #r: Resolution;
  readonly #discourse = new Discourse();
  /** By entity. */
  readonly #people: (Person | undefined)[];
  /** Entity at each token: of names at once, of pronouns and nominal heads when they are resolved. */
  readonly #entityAt: Int32Array;
  /** Outermost persons' names in order. */
  readonly #names: number[] = [];
  readonly #titleBefore = new Map<number, Title>();
  /** Names of persons by the token where they, or the title before them, begin. */
  readonly #nameFrom: Int32Array;
  readonly #ties = new Ties();
  readonly #speech: Speech;
  readonly #openings = new Openings();
  #nextTitle = 0;
  #firstIn = -1;
  #lastGroup: {sentence: number; members: number[]} | null = null;

  constructor(resolution: Resolution) {
    this.#r = resolution;
    const {frame, grammar, quotes, ofName, phrases} = resolution;
    this.#entityAt = new Int32Array(frame.words.count).fill(-1);
    this.#nameFrom = new Int32Array(frame.words.count).fill(-1);
    this.#people = new Array(ofName.reduce((most, entity) => Math.max(most, entity), -1) + 1);
    for (let name = 0; name < frame.names.length; name++) {
      const {from, to, parent} = frame.names[name]!;
      if (parent >= 0) continue;
      if (resolution.isPerson(ofName[name]!)) this.#names.push(name);
      this.#entityAt.fill(ofName[name]!, Math.max(0, from), to);
    }
    for (const title of phrases.titles) {
      if (title.by !== 'before') continue;
      if (!this.#titleBefore.has(title.bearer)) this.#titleBefore.set(title.bearer, title);
      this.#nameFrom[title.from] = title.bearer;
    }
    for (const name of this.#names) this.#nameFrom[frame.names[name]!.from] = name;
    this.#speech = new Speech(frame, grammar, quotes);
  }

  run(): void {
    const {frame, phrases} = this.#r;
    const {nominals, pronouns} = phrases;
    const votes = lookAhead(this.#r, this.#names);
    for (const [entity, gender] of votes) this.#person(entity).weakGender = gender;
    let name = 0;
    let nominal = 0;
    let pronoun = 0;
    for (;;) {
      const atName = name < this.#names.length ? frame.names[this.#names[name]!]!.from : Infinity;
      const atNominal = nominal < nominals.length ? nominals[nominal]!.head : Infinity;
      const atPronoun = pronoun < pronouns.length ? pronouns[pronoun]!.from : Infinity;
      const at = Math.min(atName, atNominal, atPronoun);
      if (at === Infinity) break;
      this.#readTitles(at);
      if (at === atName) this.#mentionName(this.#names[name++]!);
      else if (at === atPronoun) this.#resolvePronoun(pronoun++, name);
      else this.#resolveNominal(nominal++);
    }
    for (const [index, entity] of speakersOfFirstPerson(phrases.pronouns, this.#r.quotes, at => this.#speakerOf(at))) {
      this.#r.ofPronoun[index] = entity;
      this.#r.pronounConfidence[index] = CONFIDENCE.sure;
    }
    for (const person of this.#people) if (person) this.#r.setGender(person.entity, genderOf(person).gender);
  }

  countryOf = (entity: number): number => {
    const countries = this.#people[entity]?.profile.countries;
    if (countries?.size !== 1) return -1;
    const [country] = countries;
    return country!;
  };

  speakerOf = (quotation: number): number => this.#speakerOf(quotation)?.entity ?? -1;

  #person(entity: number): Person {
    let person = this.#people[entity];
    if (!person) {
      person = createPerson(entity);
      person.weakGender = this.#r.listedGender(entity);
      this.#people[entity] = person;
    }
    return person;
  }

  #personAt(token: number): Person | null {
    const entity = token >= 0 ? (this.#entityAt[token] ?? -1) : -1;
    return entity >= 0 && this.#r.isPerson(entity) ? this.#person(entity) : null;
  }

  /** Adds the titles that end before `token` to what is known of their bearers. */
  #readTitles(token: number): void {
    const {frame, phrases, ofName} = this.#r;
    for (; this.#nextTitle < phrases.titles.length; this.#nextTitle++) {
      const title = phrases.titles[this.#nextTitle]!;
      if (title.head >= token) return;
      const entity = ofName[title.bearer]!;
      if (!this.#r.isPerson(entity)) continue;
      const person = this.#person(entity);
      addTitle(frame, person, title, ofName, this.#personAt(title.counterpartOf) ?? undefined);
      const possessor = this.#personAt(possessorOf(frame, title));
      if (possessor) this.#ties.tell(possessor, lemmaAt(frame, title.head), person);
      const country = headingCountry(this.#r.sections, frame, title.head);
      if (country >= 0) noteEntity(person.profile, 'likelyCountries', ofName[country]!);
      else if (this.#r.home >= 0) noteEntity(person.profile, 'likelyCountries', this.#r.home);
      this.#index(person);
    }
  }

  /** Nominals with the heads and classes of the person's offices can mean the person. */
  #index(person: Person): void {
    for (const head of person.profile.heads) this.#discourse.index(`h:${head}`, person);
    for (const name of person.profile.classes) this.#discourse.index(`c:${name}`, person);
  }

  #mentionName(name: number): void {
    const {frame, ofName} = this.#r;
    const {from, to} = frame.names[name]!;
    const bearers = this.#r.bearersOf(name);
    const entity = bearers
      ? chooseBearer(frame, name, ofName[name]!, bearers, this.#titleBefore.get(name), bearer => this.#person(bearer))
      : ofName[name]!;
    if (entity !== ofName[name]) {
      ofName[name] = entity;
      this.#entityAt.fill(entity, from, to);
    }
    const person = this.#person(entity);
    person.strongGender ??= honorificGender(frame, from);
    const style = styleBefore(frame, this.#titleBefore.get(name)?.from ?? from);
    if (style) this.#discourse.index(`s:${style}`, person);
    const surname = this.#r.surnameOf(entity);
    if (surname) this.#ties.introduce(person, surname);
    this.#readCountry(person, name);
    if (person.mentions === 0) this.#takeUpOpening(person, name);
    if (from === sentenceStart(frame, from)) this.#openings.turn();
    this.#record(person, from, to, false, this.#titleBefore.get(name)?.from ?? from);
  }

  /**
   * "Albania's X", "X of Latvia": a country without an office. After "Montenegro's Foreign Minister Y and" it is the same
   * office.
   */
  #readCountry(person: Person, name: number): void {
    const {frame, ofName} = this.#r;
    const {names, nameAt} = frame;
    if (this.#titleBefore.has(name)) return;
    const {from, to} = names[name]!;
    const clitic = (bitsAt(frame, from - 1) & WordClass.PossessiveClitic) !== 0;
    let place = clitic && from >= 2 ? nameAt[from - 2]! : -1;
    if (!clitic && lowerAt(frame, to) === 'of' && to + 1 < frame.words.count) place = nameAt[to + 1]!;
    if (place < 0 || names[place]!.type !== 'place') return;
    noteEntity(person.profile, 'countries', ofName[place]!);
    const before = names[place]!.from - 1;
    const other = this.#discourse.recent[0];
    if (!clitic || !other || !(bitsAt(frame, before) & WordClass.And) || other.last.to !== before) return;
    takeOver(person.profile, other.profile, 'held');
    this.#index(person);
  }

  /** "Peru's president has urged restraint. Ana Quispe said": she is the president. */
  #takeUpOpening(person: Person, name: number): void {
    const {frame, ofName, ofNominal, nominalConfidence, ofPronoun, pronounConfidence} = this.#r;
    const {from, to} = frame.names[name]!;
    const title = this.#titleBefore.get(name);
    if (!title && person.profile.heads.size > 0) return;
    const opening = this.#openings.named(frame, {
      from,
      to,
      title,
      role: roleOf(this.#r.grammar, from, to),
      countries: person.profile.countries,
      tells: this.#speech.tells(to - 1),
    });
    if (!opening) return;
    const confidence = title ? CONFIDENCE.fair : CONFIDENCE.good;
    ofNominal[opening.index] = person.entity;
    nominalConfidence[opening.index] = confidence;
    this.#entityAt[opening.nominal.head] = person.entity;
    for (const index of opening.pronouns) {
      ofPronoun[index] = person.entity;
      pronounConfidence[index] = confidence;
    }
    const office = titleOfPhrase(frame, opening.nominal.from);
    if (office) addTitle(frame, person, office, ofName);
    else addOffice(person, opening.nominal);
    this.#index(person);
  }

  #record(person: Person, from: number, to: number, pronoun: boolean, phraseFrom: number, role?: Role): void {
    const {frame, grammar} = this.#r;
    const sentence = frame.words.sentenceOf[from]!;
    const mention: LastMention = {
      from,
      to,
      sentence,
      block: frame.words.blockOf[sentence]!,
      section: this.#section(sentence),
      role: role ?? this.#roleOfName(from, to, phraseFrom),
      pronoun,
      conjunct: !pronoun && this.#isConjunct(phraseFrom, to),
      first: this.#firstIn !== sentence,
      quotation: grammar.quotation[from]!,
    };
    this.#firstIn = sentence;
    this.#discourse.mention(person, mention);
    if (this.#speech.isSource(to - 1)) this.#discourse.lastSpeaker = person;
  }

  /** "Minister of Works X met": the preposition of a title does not govern its bearer. */
  #roleOfName(from: number, to: number, phraseFrom: number): Role {
    const {grammar} = this.#r;
    const role = roleOf(grammar, from, to);
    return role === Role.preposition && phraseFrom < from ? roleOf(grammar, phraseFrom, to) : role;
  }

  /** "X and Y": the mention is one of two that are joined. */
  #isConjunct(from: number, to: number): boolean {
    const {frame, grammar} = this.#r;
    const {words, nameAt} = frame;
    if (from - 2 >= 0 && bitsAt(frame, from - 1) & WordClass.And && this.#entityAt[from - 2]! >= 0) return true;
    if (to >= words.count || !(bitsAt(frame, to) & WordClass.And)) return false;
    for (let token = to + 1; token < words.count && token < to + 9; token++) {
      if (nameAt[token]! >= 0 && this.#r.isPerson(this.#entityAt[token]!)) {
        return words.sentenceOf[token] === words.sentenceOf[to] && finiteBetween(grammar, to, token) === 0;
      }
    }
    return false;
  }

  #speakerOf(quotation: number): Person | null {
    return quotation >= 0 ? this.#personAt(this.#speech.sourceOf(quotation)) : null;
  }

  #resolvePronoun(index: number, nextName: number): void {
    const {frame, grammar, phrases, ofName, ofPronoun, pronounConfidence} = this.#r;
    const pronoun = phrases.pronouns[index]!;
    if (pronoun.person !== 3) return;
    const sentence = frame.words.sentenceOf[pronoun.from]!;
    if (pronoun.number === 'plural') {
      const group = this.#lastGroup;
      if (group && sentence - group.sentence <= 1) {
        this.#r.groups.push({from: pronoun.from, to: pronoun.to, members: group.members});
        group.sentence = sentence;
      }
      return;
    }
    const {gender} = pronoun;
    if (gender !== 'm' && gender !== 'f') return;
    const quotation = grammar.quotation[pronoun.from]!;
    const choice = choosePerson(grammar, this.#discourse, {
      pronoun,
      gender,
      sentence,
      origin: this.#speech.originOf(pronoun.from, sentence),
      block: frame.words.blockOf[sentence]!,
      role: roleOfPronoun(grammar, pronoun),
      quotation,
      speaker: this.#speakerOf(quotation),
      speaks: this.#speech.isSource(pronoun.from),
      counterpartOf: pronoun.case === 'possessive' ? counterpartCountry(frame, ofName, pronoun.to) : -1,
      cataphors: findCataphors(grammar, pronoun, this.#names, nextName, this.#titleBefore, name =>
        this.#person(ofName[name]!),
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
      this.#entityAt[pronoun.from] = person.entity;
      pronounConfidence[index] = this.#pronounConfidence(person, gender, sentence, margin);
      if (gender === 'm') person.masculine++;
      else person.feminine++;
    } else if (unnamed) this.#openings.pronoun(index, unnamed, person);
    this.#record(taken, pronoun.from, pronoun.to, true, pronoun.from, roleOfPronoun(grammar, pronoun));
    // "He blamed himself" says nothing of whom the next "he" means.
    if (pronoun.case !== 'reflexive') this.#discourse.lastPronoun[gender] = {person: taken, sentence};
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
      const members = membersOf(this.#discourse, nominal, sentence);
      if (!members) return;
      this.#r.groups.push({from: nominal.from, to: nominal.to, members});
      this.#lastGroup = {sentence, members};
      return;
    }
    if (nominal.from === sentenceStart(frame, nominal.from)) this.#openings.turn();
    const role = roleOf(grammar, nominal.from, nominal.to);
    const quotation = grammar.quotation[nominal.head]!;
    if (STYLES.has(nominal.lemma)) {
      const person = bearerOfStyle(frame, this.#discourse, nominal, sentence);
      if (person) this.#link(index, person, CONFIDENCE.fair, role);
      return;
    }
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
    const {person, score, doubtful} = chooseForNominal(frame, grammar, this.#discourse, ofName, {
      nominal,
      sentence,
      role,
      quotation,
      speaker: this.#speakerOf(quotation),
      possessor,
      section: this.#section(sentence),
      home: this.#r.home,
      hasDateline: this.#r.hasDateline,
      main: this.#discourse.top[0] ?? null,
      introduced: this.#introduced(nominal, sentence),
      areParties: (one, other) => this.#ties.areParties(one, other),
    });
    if (person) {
      const scored = score >= 6 ? CONFIDENCE.sure : score >= 4 ? CONFIDENCE.good : CONFIDENCE.fair;
      this.#link(index, person, doubtful ? CONFIDENCE.weak : scored, role);
      return;
    }
    const untitled =
      goesOn(grammar, this.#discourse, nominal, sentence, role) ??
      describes(grammar, this.#discourse, nominal, sentence, role);
    if (untitled) this.#link(index, untitled, CONFIDENCE.weak, role);
    else if (!this.#readApposition(nominal)) {
      const unnamed = this.#recordUnnamed(nominal, role);
      const holders = this.#discourse.indexed(`h:${nominal.lemma}`);
      if (unnamed) this.#openings.note(grammar, index, nominal, sentence, role, unnamed, ofName, holders);
    }
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
    this.#entityAt[nominal.head] = person.entity;
    person.called = withOne(person.called, calledAs(nominal));
    this.#discourse.index(`r:${nominal.lemma}`, person);
    this.#record(person, nominal.from, nominal.to, false, nominal.from, role);
  }

  /** "his Belgian counterpart, Minister X": the person named directly after a noun of relation, or null. */
  #nameAfter({to}: Nominal): Person | null {
    const {frame, ofName} = this.#r;
    const name = this.#nameFrom[bitsAt(frame, to) & WordClass.Comma ? to + 1 : to] ?? -1;
    return name < 0 ? null : this.#person(ofName[name]!);
  }

  #readCounterpart({lemma, affiliations}: Nominal, possessor: Person | null, person: Person): void {
    const {frame, ofName} = this.#r;
    for (const {name, by} of affiliations) {
      if (by === 'modifier' && name >= 0 && frame.names[name]!.type === 'place')
        noteEntity(person.profile, 'countries', ofName[name]!);
    }
    if (!possessor) return;
    this.#ties.tell(possessor, lemma, person);
    takeOver(person.profile, possessor.profile, 'held');
    this.#index(person);
  }

  /** "The minister, a former judge, said": an office of whom the noun before the comma means. */
  #readApposition(nominal: Nominal): boolean {
    const {frame, grammar} = this.#r;
    const {from, to, determiner} = nominal;
    if (determiner !== 'indefinite' || from < 2 || !(bitsAt(frame, from - 1) & WordClass.Comma)) return false;
    const person = frame.nameAt[from - 2]! < 0 ? this.#personAt(from - 2) : null;
    if (!person || frame.words.sentenceOf[from - 2] !== frame.words.sentenceOf[from]) return false;
    const end = sentenceEnd(frame, from);
    let close = to;
    while (close < end && !(bitsAt(frame, close) & WordClass.Comma)) close++;
    if (close === end || finiteBetween(grammar, to, close) > 0) return false;
    addOffice(person, nominal);
    this.#index(person);
    return true;
  }

  /** Who was told to be "her predecessor" before, or the one who shares a surname with "his sister". */
  #related({lemma}: Nominal, possessor: Person): Person | undefined {
    const told = this.#ties.told(possessor, lemma);
    if (told) return told;
    const noun = nounOfLemma(lemma);
    const surname =
      noun?.className === 'kin' && possessor.entity >= 0 ? this.#r.surnameOf(possessor.entity) : undefined;
    return surname === undefined ? undefined : this.#ties.kin(possessor, surname, noun!.gender);
  }

  #section(sentence: number): number {
    return this.#r.sections.ofBlock[this.#r.frame.words.blockOf[sentence]!] ?? 0;
  }

  #possessor(nominal: Nominal): Person | null {
    if (nominal.possessor >= 0) return this.#personAt(nominal.possessor);
    for (const {by, to} of nominal.affiliations) if (by === 'possessive') return this.#personAt(to - 1);
    return null;
  }

  /** Somebody without a name can still be who "he" is. */
  #recordUnnamed(nominal: Nominal, role: Role): Person | undefined {
    const {frame} = this.#r;
    const {from, head, determiner, affiliations} = nominal;
    // "Peruvian opposition leader says", as headings and short reports begin
    const bare = determiner === 'none' && from === sentenceStart(frame, from) && affiliations.length > 0;
    if (determiner === 'none' && (!bare || isCapitalized(frame, head))) return undefined;
    const known = this.#discourse.recent.find(({unnamed}) => unnamed?.lemma === nominal.lemma);
    const gender = nounOfLemma(nominal.lemma)?.gender ?? null;
    const person =
      known && nominal.determiner !== 'indefinite'
        ? known
        : createPerson(-1, {lemma: nominal.lemma, indefinite: nominal.determiner === 'indefinite', gender});
    this.#record(person, nominal.from, nominal.to, false, nominal.from, role);
    return person;
  }
}
