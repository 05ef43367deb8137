import type {EntityType} from '../article.js';
import {WordClass} from '../phrases/classes.js';
import {bitsAt, type Frame, isCapitalized, lowerAt, textOf} from '../phrases/frame.js';
import {nounOfLemma} from '../phrases/nounTable.js';
import type {Nominal} from '../phrases/types.js';
import {Countries} from './countries.js';
import type {Grammar} from './grammar.js';
import {capitalOf, type Link} from './knowledge.js';
import {headOfName} from './organizations.js';

/** What nominals of organizations, places and events may stand for. */
export interface ThingContext {
  frame: Frame;
  grammar: Grammar;
  nominals: readonly Nominal[];
  ofName: Int32Array;
  typeOf: (entity: number) => EntityType;
  linkOf: (entity: number) => Link | undefined;
  /** Entity of the country where the article is likely at home, or -1. */
  home: number;
  /** Folded words of a name. */
  wordsOf: (name: number) => readonly string[];
  ofNominal: Int32Array;
  nominalConfidence: Float64Array;
  groups: {from: number; to: number; members: number[]}[];
}

/** Sentences back to which "the ministry" or "the campaign" reaches. */
const REACH = 15;
/** Modifiers that say nothing of which organization is meant. */
const NEUTRAL = new Set(['regional', 'international', 'global', 'intergovernmental', 'world', 'multilateral', 'based']);

/** "The regional bloc" is any bloc; "the regional academy" is one of several. */
function saysNothing({lemma, modifiers}: Nominal): boolean {
  if (modifiers.length === 0) return true;
  return (nounOfLemma(lemma)?.vague ?? false) && modifiers.every(word => NEUTRAL.has(word));
}

/** Sentences by which another ministry must lie back for "the ministry" to be the last one mentioned. */
const CLEARLY_BEFORE = 3;
const CONFIDENCE = {head: 0.8, several: 0.65, near: 0.65} as const;
const EVENT_TYPES: ReadonlySet<EntityType> = new Set<EntityType>(['event', 'work', 'law', 'product', 'organization']);

/** A thing mentioned, with the sentence of its last mention. */
interface Thing {
  entity: number;
  sentence: number;
}

/** Things of one kind mentioned in this sentence and the one before. */
class Recent {
  readonly #things: Thing[] = [];

  add(entity: number, sentence: number): void {
    const at = this.#things.findIndex(thing => thing.entity === entity);
    if (at >= 0) this.#things.splice(at, 1);
    this.#things.unshift({entity, sentence});
    if (this.#things.length > 8) this.#things.pop();
  }

  /** Entities mentioned at most `back` sentences before, last first. */
  within(sentence: number, back: number): number[] {
    const found: number[] = [];
    for (const thing of this.#things) if (sentence - thing.sentence <= back) found.push(thing.entity);
    return found;
  }
}

/** A short name that is no nominal: "the System" of the Central American Integration System. */
export interface ShortName {
  from: number;
  to: number;
  entity: number;
  confidence: number;
}

/**
 * Attaches "the organization", "the Alliance", "the ministry", "the campaign", "the Kingdom", "the country" where only one
 * thing can be meant; everything in doubt is left open. Returns nominals whose head is a short name ("the Alliance"), and
 * short names that are no nominals.
 */
export function resolveThings(context: ThingContext): {nominals: Set<number>; others: ShortName[]} {
  const {frame, nominals} = context;
  const things = new Things(context);
  const bare = bareHeads(frame, nominals);
  const shortNames = new Set<number>();
  const others: ShortName[] = [];
  let next = 0;
  for (let index = 0; index <= nominals.length; index++) {
    const nominal = nominals[index];
    for (; next < bare.length && (!nominal || bare[next]! < nominal.head); next++) {
      const short = things.shortName(bare[next]!);
      if (short) others.push(short);
    }
    if (nominal && things.resolve(index, nominal)) shortNames.add(index);
  }
  return {nominals: shortNames, others};
}

/** Capitalized words directly after "the" that are in no name and head no nominal. */
function bareHeads(frame: Frame, nominals: readonly Nominal[]): number[] {
  const {words, nameAt} = frame;
  const found: number[] = [];
  let nominal = 0;
  for (let token = 1; token < words.count; token++) {
    if (nameAt[token]! >= 0 || !isCapitalized(frame, token)) continue;
    if (!(bitsAt(frame, token - 1) & WordClass.Definite) || nameAt[token - 1]! >= 0) continue;
    while (nominal < nominals.length && nominals[nominal]!.head < token) nominal++;
    if (nominals[nominal]?.head === token || !endsPhrase(frame, token)) continue;
    found.push(token);
  }
  return found;
}

/** Whether nothing after the word makes it part of a longer name: "the System" but not "the System Board". */
function endsPhrase(frame: Frame, token: number): boolean {
  const {words, nameAt} = frame;
  const next = token + 1;
  if (next >= words.count || words.sentenceOf[next] !== words.sentenceOf[token]) return true;
  return (
    nameAt[next]! < 0 && !isCapitalized(frame, next) && !(bitsAt(frame, next) & (WordClass.Hyphen | WordClass.And))
  );
}

/** What has been mentioned up to a nominal. */
class Things {
  readonly #context: ThingContext;
  readonly #organizations = new Recent();
  readonly #countries: Countries;
  readonly #byHead = new Map<string, Thing[]>();
  readonly #seen = new Set<number>();
  #name = 0;

  constructor(context: ThingContext) {
    this.#context = context;
    this.#countries = new Countries(context.home);
  }

  #remember(head: string, entity: number, sentence: number): void {
    let list = this.#byHead.get(head);
    if (!list) {
      list = [];
      this.#byHead.set(head, list);
    }
    const at = list.findIndex(thing => thing.entity === entity);
    if (at >= 0) list.splice(at, 1);
    list.unshift({entity, sentence});
    if (list.length > 4) list.pop();
  }

  /** Takes in the names that stand before a token. */
  #readNames(token: number): void {
    const {frame, grammar, ofName, typeOf, linkOf, wordsOf} = this.#context;
    const {names, words} = frame;
    for (; this.#name < names.length && names[this.#name]!.from < token; this.#name++) {
      const name = this.#name;
      // "UN" in "UN Refugee Agency" mentions what it names only in passing.
      if (names[name]!.parent >= 0) continue;
      const entity = ofName[name]!;
      const type = typeOf(entity);
      const sentence = words.sentenceOf[names[name]!.from]!;
      const link = linkOf(entity);
      if (type === 'organization') this.#organizations.add(entity, sentence);
      if (link?.type === 'place') this.#countries.mention(grammar, name, entity, link);
      else if (type === 'place') {
        const code = capitalOf(textOf(frame, names[name]!.from, names[name]!.to));
        if (code) this.#countries.mentionCapital(entity, code);
      }
      if (EVENT_TYPES.has(type)) {
        this.#remember(headOfName(wordsOf(name)), entity, sentence);
        if (link?.type === 'organization') {
          if (!this.#seen.has(entity)) this.#remember(headOfName(link.name.toLowerCase().split(' ')), entity, sentence);
          for (const kind of link.kinds) this.#remember(kind, entity, sentence);
        }
      }
      this.#seen.add(entity);
    }
  }

  /** Links a nominal; true when its head is a short name. */
  resolve(index: number, nominal: Nominal): boolean {
    this.#readNames(nominal.head);
    if (nominal.kind === 'person') return false;
    const {frame, grammar, ofName, typeOf, ofNominal, nominalConfidence} = this.#context;
    const sentence = frame.words.sentenceOf[nominal.head]!;
    const own = nominal.affiliations.find(({by, name}) => by === 'modifier' && name >= 0);
    if (own && EVENT_TYPES.has(typeOf(ofName[own.name]!)) && nominal.kind !== 'place') {
      // "the "Clean Rivers" campaign": the name says what the campaign is called.
      this.#remember(nominal.lemma, ofName[own.name]!, sentence);
      return false;
    }
    if (nominal.number === 'plural') {
      if (nominal.kind === 'place') groupOfCountries(this.#context, nominal, this.#countries, sentence);
      return false;
    }
    if (nominal.determiner !== 'definite' || nominal.affiliations.length > 0) return false;
    if (nominal.kind === 'place') {
      if (nominal.lemma === 'capital') {
        const city = this.#countries.findCapital(frame, nominal);
        if (!city) return false;
        ofNominal[index] = city.entity;
        nominalConfidence[index] = city.confidence;
        return false;
      }
      const country = this.#countries.find(frame, nominal, grammar.quotation[nominal.head]! >= 0);
      if (!country) return false;
      ofNominal[index] = country.entity;
      nominalConfidence[index] = country.confidence;
      this.#countries.again(country.entity, sentence);
      return false;
    }
    if (nominal.kind === 'organization' && !saysNothing(nominal)) return false;
    const found = this.#thing(nominal.lemma, nominal.kind, sentence);
    if (!found) return false;
    ofNominal[index] = found.entity;
    nominalConfidence[index] = found.confidence;
    this.#remember(nominal.lemma, found.entity, sentence);
    return nominal.kind === 'organization' && isShortName(frame, nominal);
  }

  /** The one thing whose name has the capitalized word at `token` as its head, or undefined. */
  shortName(token: number): ShortName | undefined {
    this.#readNames(token);
    const {frame} = this.#context;
    const sentence = frame.words.sentenceOf[token]!;
    const head = lowerAt(frame, token);
    const named = (this.#byHead.get(head) ?? []).filter(
      known => sentence - known.sentence <= REACH && this.#context.typeOf(known.entity) === 'organization',
    );
    if (named.length !== 1) return undefined;
    const {entity} = named[0]!;
    this.#remember(head, entity, sentence);
    return {from: token, to: token + 1, entity, confidence: CONFIDENCE.head};
  }

  #thing(lemma: string, kind: Nominal['kind'], sentence: number): Found | undefined {
    const {typeOf} = this.#context;
    const organization = kind === 'organization';
    const named = (this.#byHead.get(lemma) ?? []).filter(
      known => sentence - known.sentence <= REACH && (typeOf(known.entity) === 'organization') === organization,
    );
    if (named.length === 1) return {entity: named[0]!.entity, confidence: CONFIDENCE.head};
    if (!organization) return named.length > 1 ? {entity: named[0]!.entity, confidence: CONFIDENCE.several} : undefined;
    if (named.length > 1) {
      const [last, before] = named;
      const clear = sentence - last!.sentence <= 1 && last!.sentence - before!.sentence >= CLEARLY_BEFORE;
      if (clear) return {entity: last!.entity, confidence: CONFIDENCE.several};
    }
    if (!nounOfLemma(lemma)?.vague) return undefined;
    const near = this.#organizations.within(sentence, 1);
    return near.length === 1 ? {entity: near[0]!, confidence: CONFIDENCE.near} : undefined;
  }
}

/** "the Alliance": capitalized inside a sentence, directly after "the". */
function isShortName(frame: Frame, {from, head, to}: Nominal): boolean {
  return (
    isCapitalized(frame, head) &&
    head === from + 1 &&
    to === head + 1 &&
    (bitsAt(frame, from) & WordClass.Definite) !== 0
  );
}

interface Found {
  entity: number;
  confidence: number;
}

/** "the two countries": when exactly two were mentioned here or shortly before. */
function groupOfCountries({groups}: ThingContext, nominal: Nominal, countries: Countries, sentence: number): void {
  const {lemma, determiner, affiliations, possessor} = nominal;
  if (lemma !== 'country' && lemma !== 'nation' && lemma !== 'state') return;
  if (determiner !== 'definite' || affiliations.length > 0 || possessor >= 0) return;
  for (let back = 0; back <= 3; back++) {
    const near = countries.within(sentence, back);
    if (near.length > 2) return;
    if (near.length === 2) {
      groups.push({from: nominal.from, to: nominal.to, members: [...near].sort((a, b) => a - b)});
      return;
    }
  }
}
