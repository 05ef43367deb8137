import {WordClass} from '../phrases/classes.js';
import {bitsAt, lemmaAt, lowerAt, sentenceStart} from '../phrases/frame.js';
import {styleBefore} from '../phrases/styles.js';
import {titleOfPhrase} from '../phrases/titlesAfter.js';
import type {Title} from '../phrases/types.js';
import {chooseBearer} from './bearers.js';
import {CONFIDENCE} from './confidence.js';
import {Discourse} from './discourse.js';
import {finiteBetween, Role, roleOf} from './grammar.js';
import {Openings} from './openings.js';
import {createPerson, type LastMention, type Person} from './people.js';
import {addOffice, addTitle, honorificGender, noteEntity, takeOver} from './profile.js';
import type {Resolution} from './resolution.js';
import {headingCountry} from './sections.js';
import {Speech} from './speech.js';
import {possessorOf, Ties} from './ties.js';

/** Who has been named so far, with what the text has told of them, and where. */
export class Cast {
  readonly #r: Resolution;
  readonly discourse = new Discourse();
  /** By entity. */
  readonly people: (Person | undefined)[];
  /** Entity at each token: of names at once, of pronouns and nominal heads when they are resolved. */
  readonly entityAt: Int32Array;
  /** Outermost persons' names in order. */
  readonly names: number[] = [];
  readonly titleBefore = new Map<number, Title>();
  /** Names of persons by the token where they, or the title before them, begin. */
  readonly nameFrom: Int32Array;
  readonly ties = new Ties();
  readonly speech: Speech;
  readonly openings = new Openings();
  #nextTitle = 0;
  #firstIn = -1;

  constructor(resolution: Resolution) {
    this.#r = resolution;
    const {frame, grammar, quotes, ofName, phrases} = resolution;
    this.entityAt = new Int32Array(frame.words.count).fill(-1);
    this.nameFrom = new Int32Array(frame.words.count).fill(-1);
    this.people = new Array(ofName.reduce((most, entity) => Math.max(most, entity), -1) + 1);
    for (let name = 0; name < frame.names.length; name++) {
      const {from, to, parent} = frame.names[name]!;
      if (parent >= 0) continue;
      if (resolution.isPerson(ofName[name]!)) this.names.push(name);
      this.entityAt.fill(ofName[name]!, Math.max(0, from), to);
    }
    for (const title of phrases.titles) {
      if (title.by !== 'before') continue;
      if (!this.titleBefore.has(title.bearer)) this.titleBefore.set(title.bearer, title);
      this.nameFrom[title.from] = title.bearer;
    }
    for (const name of this.names) this.nameFrom[frame.names[name]!.from] = name;
    this.speech = new Speech(frame, grammar, quotes);
  }

  person(entity: number): Person {
    let person = this.people[entity];
    if (!person) {
      person = createPerson(entity);
      person.weakGender = this.#r.listedGender(entity);
      this.people[entity] = person;
    }
    return person;
  }

  personAt(token: number): Person | null {
    const entity = token >= 0 ? (this.entityAt[token] ?? -1) : -1;
    return entity >= 0 && this.#r.isPerson(entity) ? this.person(entity) : null;
  }

  /** Adds the titles that end before `token` to what is known of their bearers. */
  readTitles(token: number): void {
    const {frame, phrases, ofName} = this.#r;
    for (; this.#nextTitle < phrases.titles.length; this.#nextTitle++) {
      const title = phrases.titles[this.#nextTitle]!;
      if (title.head >= token) return;
      const entity = ofName[title.bearer]!;
      if (!this.#r.isPerson(entity)) continue;
      const person = this.person(entity);
      addTitle(frame, person, title, ofName, this.personAt(title.counterpartOf) ?? undefined);
      const possessor = this.personAt(possessorOf(frame, title));
      if (possessor) this.ties.tell(possessor, lemmaAt(frame, title.head), person);
      const country = headingCountry(this.#r.sections, frame, title.head);
      if (country >= 0) noteEntity(person.profile, 'likelyCountries', ofName[country]!);
      else if (this.#r.home >= 0) noteEntity(person.profile, 'likelyCountries', this.#r.home);
      this.index(person);
    }
  }

  /** Nominals with the heads and classes of the person's offices can mean the person. */
  index(person: Person): void {
    for (const head of person.profile.heads) this.discourse.index(`h:${head}`, person);
    for (const name of person.profile.classes) this.discourse.index(`c:${name}`, person);
  }

  mentionName(name: number): void {
    const {frame, ofName} = this.#r;
    const {from, to} = frame.names[name]!;
    const bearers = this.#r.bearersOf(name);
    const entity = bearers
      ? chooseBearer(frame, name, ofName[name]!, bearers, this.titleBefore.get(name), bearer => this.person(bearer))
      : ofName[name]!;
    if (entity !== ofName[name]) {
      ofName[name] = entity;
      this.entityAt.fill(entity, from, to);
    }
    const person = this.person(entity);
    person.strongGender ??= honorificGender(frame, from);
    const style = styleBefore(frame, this.titleBefore.get(name)?.from ?? from);
    if (style) this.discourse.index(`s:${style}`, person);
    const surname = this.#r.surnameOf(entity);
    if (surname) this.ties.introduce(person, surname);
    this.#readCountry(person, name);
    if (person.mentions === 0) this.#takeUpOpening(person, name);
    if (from === sentenceStart(frame, from)) this.openings.turn();
    this.record(person, from, to, false, this.titleBefore.get(name)?.from ?? from);
  }

  /**
   * "Albania's X", "X of Latvia": a country without an office. After "Montenegro's Foreign Minister Y and" it is the same
   * office.
   */
  #readCountry(person: Person, name: number): void {
    const {frame, ofName} = this.#r;
    const {names, nameAt} = frame;
    if (this.titleBefore.has(name)) return;
    const {from, to} = names[name]!;
    const clitic = (bitsAt(frame, from - 1) & WordClass.PossessiveClitic) !== 0;
    let place = clitic && from >= 2 ? nameAt[from - 2]! : -1;
    if (!clitic && lowerAt(frame, to) === 'of' && to + 1 < frame.words.count) place = nameAt[to + 1]!;
    if (place < 0 || names[place]!.type !== 'place') return;
    noteEntity(person.profile, 'countries', ofName[place]!);
    const before = names[place]!.from - 1;
    const other = this.discourse.recent[0];
    if (!clitic || !other || !(bitsAt(frame, before) & WordClass.And) || other.last.to !== before) return;
    takeOver(person.profile, other.profile, 'held');
    this.index(person);
  }

  /** "Peru's president has urged restraint. Ana Quispe said": she is the president. */
  #takeUpOpening(person: Person, name: number): void {
    const {frame, ofName, ofNominal, nominalConfidence, ofPronoun, pronounConfidence} = this.#r;
    const {from, to} = frame.names[name]!;
    const title = this.titleBefore.get(name);
    if (!title && person.profile.heads.size > 0) return;
    const opening = this.openings.named(frame, {
      from,
      to,
      title,
      role: roleOf(this.#r.grammar, from, to),
      countries: person.profile.countries,
      tells: this.speech.tells(to - 1),
    });
    if (!opening) return;
    const confidence = title ? CONFIDENCE.fair : CONFIDENCE.good;
    ofNominal[opening.index] = person.entity;
    nominalConfidence[opening.index] = confidence;
    this.entityAt[opening.nominal.head] = person.entity;
    for (const index of opening.pronouns) {
      ofPronoun[index] = person.entity;
      pronounConfidence[index] = confidence;
    }
    const office = titleOfPhrase(frame, opening.nominal.from);
    if (office) addTitle(frame, person, office, ofName);
    else addOffice(person, opening.nominal);
    this.index(person);
  }

  record(person: Person, from: number, to: number, pronoun: boolean, phraseFrom: number, role?: Role): void {
    const {frame, grammar} = this.#r;
    const sentence = frame.words.sentenceOf[from]!;
    const mention: LastMention = {
      from,
      to,
      sentence,
      block: frame.words.blockOf[sentence]!,
      section: this.section(sentence),
      role: role ?? this.#roleOfName(from, to, phraseFrom),
      pronoun,
      conjunct: !pronoun && this.#isConjunct(phraseFrom, to),
      first: this.#firstIn !== sentence,
      quotation: grammar.quotation[from]!,
    };
    this.#firstIn = sentence;
    this.discourse.mention(person, mention);
    if (this.speech.isSource(to - 1)) this.discourse.lastSpeaker = person;
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
    if (from - 2 >= 0 && bitsAt(frame, from - 1) & WordClass.And && this.entityAt[from - 2]! >= 0) return true;
    if (to >= words.count || !(bitsAt(frame, to) & WordClass.And)) return false;
    for (let token = to + 1; token < words.count && token < to + 9; token++) {
      if (nameAt[token]! >= 0 && this.#r.isPerson(this.entityAt[token]!)) {
        return words.sentenceOf[token] === words.sentenceOf[to] && finiteBetween(grammar, to, token) === 0;
      }
    }
    return false;
  }

  section(sentence: number): number {
    return this.#r.sections.ofBlock[this.#r.frame.words.blockOf[sentence]!] ?? 0;
  }
}
