import type {EntityType} from '../article.js';
import {WordClass} from '../phrases/classes.js';
import {bitsAt, lowerAt, sentenceEnd} from '../phrases/frame.js';
import {ADVERB, FINITE, NOUN, PARTICIPLE, PREPOSITION} from '../phrases/tags.js';
import type {Pronoun} from '../phrases/types.js';
import {findDateline} from './datelineEnd.js';
import {boundariesBetween, type Grammar, Role, roleOf} from './grammar.js';
import {CALLS, cueBefore, DIRECTS, isEmptySubject, isOfficeNext, NOBODY, nameOfBody, SAYING} from './neuterCues.js';
import {firstFinite, lastFinite, type Subject, subjectOf} from './subjects.js';

/** What "it", "its" and "itself" may stand for. */
export interface NeuterContext {
  grammar: Grammar;
  pronouns: readonly Pronoun[];
  ofName: Int32Array;
  typeOf: (entity: number) => EntityType;
  /** Resolved nominals: token span, head and entity, in order. */
  nominals: readonly {from: number; to: number; head: number; entity: number}[];
  ofPronoun: Int32Array;
  pronounConfidence: Float64Array;
}

const BODIES: ReadonlySet<EntityType> = new Set<EntityType>(['organization', 'place', 'facility', 'group']);
const CONFIDENCE = {clause: 0.8, sentence: 0.65, before: 0.65, speech: 0.8} as const;
/** Sentences back in which the body that speaks is looked for, and earlier verbs whose subjects are looked at. */
const SPEAKER_REACH = 3;
const MAX_VERBS = 3;
/** "In its report, the UN said": tokens from the sentence's start to the pronoun, and from there to the name. */
const OPENING = 4;
const FRONTED = 14;

/**
 * Attaches "it", "its" and "itself" to the named thing that is the subject of their clause, else of an earlier clause of
 * the sentence, else, at the start of a sentence, of the sentence before; "it said" to the body that spoke last. Where the
 * clause is about a thing without a name, and for an "it" that may stand for nothing, the link is left open.
 */
export function resolveNeuters(context: NeuterContext): void {
  new Neuters(context).run();
}

class Neuters {
  readonly #c: NeuterContext;
  /** Entity of whatever ends at a token: names, nominals' heads, neuter pronouns. */
  readonly #entityAt: Int32Array;
  /** Organizations and places mentioned in this sentence and the one before. */
  #here: number[] = [];
  #before: number[] = [];
  /** Organizations and facilities. */
  #bodiesHere: number[] = [];
  #bodiesBefore: number[] = [];
  #sentence = -2;
  /** The organization or place that spoke last, with its sentence. */
  #speaker: {entity: number; sentence: number} | null = null;
  /** The last "it" or "its" attached, with its sentence. */
  #attached: {entity: number; sentence: number} | null = null;
  /** Names before this token stand in the dateline. */
  readonly #textFrom: number;
  #name = 0;
  #nominal = 0;
  #spoken = 0;

  constructor(context: NeuterContext) {
    this.#c = context;
    const {grammar, ofName, nominals} = context;
    const {names, words} = grammar.frame;
    this.#textFrom = findDateline(grammar.frame)?.to ?? 0;
    this.#entityAt = new Int32Array(words.count).fill(-1);
    for (let name = 0; name < names.length; name++) {
      const {parent, demonym, to} = names[name]!;
      if (parent < 0 && !demonym) this.#entityAt[to - 1] = ofName[name]!;
    }
    for (const {head, to, entity} of nominals) {
      this.#entityAt[head] = entity;
      this.#entityAt[to - 1] = entity;
    }
  }

  run(): void {
    const {pronouns, ofPronoun, pronounConfidence} = this.#c;
    for (let index = 0; index < pronouns.length; index++) {
      const pronoun = pronouns[index]!;
      if (pronoun.gender !== 'n') continue;
      this.#readNames(pronoun.from);
      const link =
        pronoun.case === 'possessive' || pronoun.case === 'reflexive' ? this.#its(pronoun) : this.#it(pronoun);
      if (!link) continue;
      ofPronoun[index] = link.entity;
      pronounConfidence[index] = link.confidence;
      this.#entityAt[pronoun.from] = link.entity;
      this.#attached = {entity: link.entity, sentence: this.#c.grammar.frame.words.sentenceOf[pronoun.from]!};
    }
  }

  #isPerson = (entity: number): boolean => this.#c.typeOf(entity) === 'person';
  #entityOf = (token: number): number => this.#entityAt[token]!;

  #isBody(entity: number): boolean {
    return BODIES.has(this.#c.typeOf(entity));
  }

  #subject(verb: number): Subject {
    return subjectOf(this.#c.grammar, verb, this.#entityOf, this.#isPerson);
  }

  #turn(sentence: number): void {
    if (sentence === this.#sentence) return;
    this.#before = sentence === this.#sentence + 1 ? this.#here : [];
    this.#here = [];
    this.#bodiesBefore = sentence === this.#sentence + 1 ? this.#bodiesHere : [];
    this.#bodiesHere = [];
    this.#sentence = sentence;
  }

  /** Takes in the organizations and places that stand before a token. */
  #readNames(token: number): void {
    const {grammar, ofName, nominals} = this.#c;
    const {names} = grammar.frame;
    for (;;) {
      const atName = this.#name < names.length ? names[this.#name]!.from : Number.POSITIVE_INFINITY;
      const atNominal = this.#nominal < nominals.length ? nominals[this.#nominal]!.head : Number.POSITIVE_INFINITY;
      if (Math.min(atName, atNominal) >= token) break;
      if (atNominal <= atName) this.#mention(atNominal, nominals[this.#nominal++]!.entity);
      else {
        const {parent, demonym} = names[this.#name]!;
        if (parent < 0 && !demonym) this.#mention(atName, ofName[this.#name]!);
        this.#name++;
      }
    }
    this.#turn(grammar.frame.words.sentenceOf[token]!);
  }

  #mention(token: number, entity: number): void {
    const type = this.#c.typeOf(entity);
    if ((type !== 'organization' && type !== 'place' && type !== 'facility') || token < this.#textFrom) return;
    this.#turn(this.#c.grammar.frame.words.sentenceOf[token]!);
    if (type !== 'place' && !this.#bodiesHere.includes(entity)) this.#bodiesHere.push(entity);
    if (type === 'facility') return;
    if (!this.#here.includes(entity)) this.#here.push(entity);
  }

  /** Who said something before `token`: bodies that are subjects of verbs of saying. */
  #readSpeakers(token: number): void {
    const {frame, finiteAt} = this.#c.grammar;
    for (; this.#spoken < token; this.#spoken++) {
      if (!finiteAt[this.#spoken] || !(bitsAt(frame, this.#spoken) & WordClass.Say)) continue;
      const subject = this.#subject(this.#spoken) ?? this.#inverted(this.#spoken);
      const sentence = frame.words.sentenceOf[this.#spoken]!;
      if (subject?.kind === 'thing' && this.#isBody(subject.entity)) this.#speaker = {entity: subject.entity, sentence};
      else if (subject?.kind === 'unnamed' || subject?.kind === 'person') this.#speaker = null;
    }
  }

  /** "…, said the ministry". */
  #inverted(verb: number): Subject {
    const {frame} = this.#c.grammar;
    const end = sentenceEnd(frame, verb);
    for (let token = verb + 1; token < end && token < verb + 6; token++) {
      const entity = this.#entityAt[token]!;
      if (entity >= 0) return this.#isPerson(entity) ? {kind: 'person'} : {kind: 'thing', entity};
    }
    return null;
  }

  #its({from, to, case: grammaticalCase}: Pronoun): Link | undefined {
    const {grammar} = this.#c;
    const {frame} = grammar;
    const {words} = frame;
    const sentence = words.sentenceOf[from]!;
    const start = words.sentences[sentence]!;
    if (grammaticalCase === 'possessive' && isOfficeNext(frame, to)) {
      // "Its secretary-general": only a country or an organization has one.
      const body =
        this.#body(start, from) ??
        this.#headed(from, to) ??
        (this.#before.length === 1 ? this.#before[0]! : this.#mainBody(sentence - 1));
      return body === null || body === NOBODY ? undefined : {entity: body, confidence: CONFIDENCE.before};
    }
    if (grammaticalCase === 'reflexive' && from > start) {
      // "The ministry itself"; of "the message itself" nothing is known.
      const entity = this.#entityAt[from - 1]!;
      if (entity >= 0) return this.#isPerson(entity) ? undefined : {entity, confidence: CONFIDENCE.clause};
      if (NOUN[words.tags[from - 1]!]) return undefined;
    }
    let verb = lastFinite(grammar, start, from);
    if (verb < 0) {
      const ahead = this.#fronted(start, from);
      if (ahead) return ahead;
      const opens = from - start <= OPENING && PREPOSITION[frame.words.tags[start]!] === 1 && !this.#isNamedNext(from);
      if (from !== start && !opens) return this.#onlySubject(start, from);
      const named = from === start ? undefined : this.#onlySubject(start, from);
      if (named) return named;
      const main = this.#main(sentence - 1);
      if (main?.kind === 'thing') return {entity: main.entity, confidence: CONFIDENCE.before};
      return main?.kind === 'unnamed' ? undefined : only(this.#before);
    }
    const described = this.#described(verb + 1, from);
    if (described) return described;
    for (let verbs = 0; verbs < MAX_VERBS && verb >= 0; verbs++) {
      const subject = this.#subject(verb);
      if (subject?.kind === 'unnamed') return undefined;
      if (subject?.kind === 'thing') {
        const clause = verbs === 0 && boundariesBetween(grammar, verb, from) === 0;
        return {entity: subject.entity, confidence: clause ? CONFIDENCE.clause : CONFIDENCE.sentence};
      }
      verb = lastFinite(grammar, start, verb);
    }
    // "Who has commanded its northern district": a person is the subject.
    if (grammaticalCase !== 'possessive') return undefined;
    // "Lee urged the bank to think again, saying its refusal …"
    const said = SAYING.has(lowerAt(frame, from - 1)) && bitsAt(frame, from - 2) & WordClass.Comma;
    return only(this.#here) ?? (said ? only(this.#organizationsHere()) : undefined);
  }

  #organizationsHere(): number[] {
    return this.#here.filter(entity => this.#c.typeOf(entity) === 'organization');
  }

  /** "From the Lake Trust, known by its motto": the name before a participle that goes with it. */
  #described(start: number, from: number): Link | undefined {
    const {frame} = this.#c.grammar;
    for (let token = from - 1; token > start; token--) {
      if (!(bitsAt(frame, token) & WordClass.Comma)) continue;
      const entity = this.#entityAt[token - 1]!;
      if (entity < 0 || !PARTICIPLE[frame.words.tags[token + 1]!] || this.#isPerson(entity)) return undefined;
      return {entity, confidence: CONFIDENCE.clause};
    }
    return undefined;
  }

  /** "Norway's plan for its ships …" and "The UN, in its report, …": the first name of the sentence, where it is its subject. */
  #onlySubject(start: number, from: number): Link | undefined {
    const {grammar} = this.#c;
    const {names, nameAt} = grammar.frame;
    for (let token = start; token < from; token++) {
      const name = nameAt[token]!;
      if (name < 0) continue;
      const entity = this.#entityAt[names[name]!.to - 1]!;
      if (entity < 0 || this.#isPerson(entity)) return undefined;
      return roleOf(grammar, names[name]!.from, names[name]!.to) === Role.subject
        ? {entity, confidence: CONFIDENCE.sentence}
        : undefined;
    }
    return undefined;
  }

  /** Whether a name follows the comma that ends the opening phrase. */
  #isNamedNext(from: number): boolean {
    const {frame} = this.#c.grammar;
    const end = Math.min(sentenceEnd(frame, from), from + FRONTED);
    for (let token = from + 1; token < end; token++) {
      if (!(bitsAt(frame, token) & WordClass.Comma)) continue;
      const at = bitsAt(frame, token + 1) & WordClass.Definite ? token + 2 : token + 1;
      return at < end && frame.nameAt[at]! >= 0;
    }
    return true;
  }

  /** "In its report, the UN said": the name directly after the opening phrase, when it is the subject. */
  #fronted(start: number, from: number): Link | undefined {
    const {grammar} = this.#c;
    const {frame} = grammar;
    const tag = frame.words.tags[start]!;
    if (from - start > OPENING || from === start || !(PREPOSITION[tag] || PARTICIPLE[tag])) return undefined;
    const end = Math.min(sentenceEnd(frame, from), from + FRONTED);
    for (let token = from + 1; token < end; token++) {
      if (!(bitsAt(frame, token) & WordClass.Comma)) continue;
      const at = bitsAt(frame, token + 1) & WordClass.Definite ? token + 2 : token + 1;
      const name = at < end ? frame.nameAt[at]! : -1;
      if (name < 0) return undefined;
      const {to} = frame.names[name]!;
      const entity = this.#entityAt[to - 1]!;
      if (entity < 0 || this.#isPerson(entity) || roleOf(grammar, at, to) !== Role.subject) return undefined;
      return {entity, confidence: CONFIDENCE.clause};
    }
    return undefined;
  }

  #it({from, case: grammaticalCase}: Pronoun): Link | undefined {
    if (grammaticalCase !== 'subject') return undefined;
    const {grammar} = this.#c;
    const {frame} = grammar;
    const {words} = frame;
    const sentence = words.sentenceOf[from]!;
    const start = words.sentences[sentence]!;
    const end = words.sentences[sentence + 1]!;
    let verb = from + 1;
    while (verb < end && (ADVERB[words.tags[verb]!] || /^["“‘']$/.test(lowerAt(frame, verb)))) verb++;
    const calls = from === start && CALLS.has(lowerAt(frame, verb));
    // "It called on all sides to": what looks like a participle cannot be one here.
    if (verb >= end || !(FINITE[words.tags[verb]!] || (calls && PARTICIPLE[words.tags[verb]!]))) return undefined;
    const says = calls || bitsAt(frame, verb) & WordClass.Say;
    if (says && grammar.quotation[from]! < 0) return this.#speaks(from, sentence);
    const before = from - 1;
    const cue = cueBefore(grammar, before, start);
    if (cue >= 0) {
      const subject = this.#subject(cue);
      if (isEmptySubject(frame, verb)) return undefined;
      if (subject?.kind === 'thing' && this.#isBody(subject.entity))
        return {entity: subject.entity, confidence: CONFIDENCE.speech};
      const body = this.#spokenFor(cue, start);
      return body === null ? undefined : {entity: body, confidence: CONFIDENCE.speech};
    }
    if (isEmptySubject(frame, verb)) return undefined;
    if (from === start) {
      const main = this.#main(sentence - 1);
      return main?.kind === 'thing' && this.#isBody(main.entity)
        ? {entity: main.entity, confidence: CONFIDENCE.before}
        : undefined;
    }
    const last = lastFinite(grammar, start, from);
    if (last < 0) return undefined;
    const subject = this.#subject(last);
    if (subject?.kind === 'thing' && this.#isBody(subject.entity))
      return {entity: subject.entity, confidence: CONFIDENCE.sentence};
    // "The minister threatened to close its mill if it refused": the same as "its".
    const goesOn = (subject === null || subject.kind === 'person') && this.#attached?.sentence === sentence;
    return goesOn ? {entity: this.#attached!.entity, confidence: CONFIDENCE.before} : undefined;
  }

  /** "A spokesman for the bank, X, said that it …": the one body whose officer speaks, or null. */
  #spokenFor(cue: number, start: number): number | null {
    const {frame, finiteAt} = this.#c.grammar;
    let office = false;
    let body = -1;
    for (let token = cue - 1; token >= start && !finiteAt[token]; token--) {
      if (bitsAt(frame, token) & WordClass.Office) office = true;
      const entity = this.#entityAt[token]!;
      if (entity < 0 || this.#c.typeOf(entity) !== 'organization' || entity === body) continue;
      if (body >= 0) return null;
      body = entity;
    }
    return office && body >= 0 ? body : null;
  }

  /** "it said", "it added": the organization or place that spoke last, else the subject of the sentence before. */
  #speaks(from: number, sentence: number): Link | undefined {
    this.#readSpeakers(from);
    if (this.#speaker && sentence - this.#speaker.sentence <= SPEAKER_REACH) {
      return {entity: this.#speaker.entity, confidence: CONFIDENCE.speech};
    }
    const main = this.#main(sentence - 1);
    return main?.kind === 'thing' && this.#isBody(main.entity)
      ? {entity: main.entity, confidence: CONFIDENCE.before}
      : undefined;
  }

  /** The subject of the first verb of a sentence. */
  #main(sentence: number): Subject {
    const {grammar} = this.#c;
    const {sentences} = grammar.frame.words;
    if (sentence < 0 || sentence + 1 >= sentences.length) return null;
    const start = sentences[sentence]!;
    const verb = firstFinite(grammar, start, sentences[sentence + 1]!);
    if (verb < 0) return null;
    const subject = this.#subject(verb);
    if (subject?.kind !== 'person' || !(bitsAt(grammar.frame, verb + 1) & WordClass.Comma)) return subject;
    // "The agency, he explained, owes its workers two months' pay": the sentence is not about him.
    for (let token = start + 1; token < verb; token++) {
      if (!(bitsAt(grammar.frame, token) & WordClass.Comma)) continue;
      const entity = this.#entityAt[token - 1]!;
      return entity >= 0 && !this.#isPerson(entity) ? {kind: 'thing', entity} : subject;
    }
    return subject;
  }

  #mainBody(sentence: number): number | null {
    const main = this.#main(sentence);
    return main?.kind === 'thing' && this.#isBody(main.entity) ? main.entity : null;
  }

  /** "Its director" at the head of a sentence: of the one body named in the sentence before, and of no country. */
  #headed(from: number, to: number): number | null {
    const {frame} = this.#c.grammar;
    if (from !== frame.words.sentences[frame.words.sentenceOf[from]!] || !DIRECTS.test(lowerAt(frame, to))) return null;
    return this.#bodiesBefore.length === 1 ? this.#bodiesBefore[0]! : null;
  }

  /** The body that is the subject of the sentence so far, else the only one in it; NOBODY where it has no name. */
  #body(start: number, from: number): number | null {
    const verb = firstFinite(this.#c.grammar, start, from);
    const subject = verb < 0 ? null : this.#subject(verb);
    if (subject?.kind === 'thing' && this.#isBody(subject.entity)) return subject.entity;
    if (subject?.kind === 'unnamed') {
      const name = nameOfBody(this.#c.grammar.frame, verb - 1);
      if (name !== null) return name < 0 ? NOBODY : this.#c.ofName[name]!;
    }
    return this.#here.length === 1 ? this.#here[0]! : null;
  }
}

/** The one organization or place told of, if it is one. */
function only(bodies: readonly number[]): Link | undefined {
  return bodies.length === 1 ? {entity: bodies[0]!, confidence: CONFIDENCE.before} : undefined;
}

interface Link {
  entity: number;
  confidence: number;
}
