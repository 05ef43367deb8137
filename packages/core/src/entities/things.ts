import type {EntityType} from '../article.js';
import {isCapitalized, lowerAt} from '../phrases/frame.js';
import {nounOfLemma} from '../phrases/nounTable.js';
import type {Nominal} from '../phrases/types.js';
import {
  CALLED,
  FIRMS,
  isRanked,
  isRestricted,
  isSeatOnly,
  keyOf,
  LONE,
  OF_TRADE,
  saysNothing,
  TELLS_TRADE,
} from './bodyKinds.js';
import {countriesByKind, GENERAL, groupOfCountries, SIDE, sideOf} from './countryKinds.js';
import {ownBodyOf} from './ownBodies.js';
import {bareHeads, isShortName} from './shortNames.js';
import {EVENT_TYPES, type ThingContext, ToldThings} from './toldThings.js';

/** Sentences back to which "the ministry" or "the campaign" reaches. */
const REACH = 15;
/** Sentences by which another ministry must lie back for "the ministry" to be the last one mentioned. */
const CLEARLY_BEFORE = 3;
/** Sentences back to which "the group" reaches. */
const VAGUE_REACH = 5;
/** Sentences back to which a word reaches that many bodies are called by. */
const NEAR_REACH = 2;
/** Sentences back to which "the city" reaches, where one alone has been named there. */
const CITY_REACH = 6;
/** A hospital, a prison or a plant; sentences back to which the word reaches. */
const FACILITY = 'facility';
const FACILITY_REACH = 4;
const CONFIDENCE = {head: 0.87, several: 0.7, near: 0.7, lone: 0.65, own: 0.87} as const;

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

/** What nominals stand for, by what has been told up to them. */
class Things {
  readonly #context: ThingContext;
  readonly #told: ToldThings;
  /** The one country of each kind that the text names, or -1 where it names several. */
  #ofKind: Map<string, number> | undefined;

  constructor(context: ThingContext) {
    this.#context = context;
    this.#told = new ToldThings(context);
  }

  /** "The city", "the province": the last part of a country so called or so named, else the only city near. */
  #part({lemma, modifiers, to}: Nominal, sentence: number): Found | undefined {
    // "Is the city where they met": what follows tells which.
    if (modifiers.length > 0 || /^(?:where|that|which|whose)$/.test(lowerAt(this.#context.frame, to))) return undefined;
    const [last, before] = (this.#told.byHead.get(lemma) ?? []).filter(known => {
      const type = this.#context.typeOf(known.entity);
      return sentence - known.sentence <= REACH && (type === 'place' || type === 'facility');
    });
    if (last && (!before || last.sentence - before.sentence >= CLEARLY_BEFORE)) {
      return {entity: last.entity, confidence: before ? CONFIDENCE.several : CONFIDENCE.head};
    }
    if (last || lemma !== 'city') return undefined;
    let cities = this.#told.cities.within(sentence, 1);
    const town = this.#told.byHead.get('town')?.[0];
    if (cities.length === 0 && !(town && sentence - town.sentence <= CITY_REACH))
      cities = this.#told.cities.within(sentence, CITY_REACH);
    return cities.length === 1 ? {entity: cities[0]!, confidence: CONFIDENCE.near} : undefined;
  }

  /** The body that alone is named by a word for what the noun tells: "the lender" of a bank. */
  #called(lemma: string, sentence: number): Found | undefined {
    const vague = LONE.has(lemma) || lemma === 'party' || lemma === 'institution';
    const facility = lemma === FACILITY;
    const reach = vague ? NEAR_REACH : facility ? FACILITY_REACH : REACH;
    let found = -1;
    for (const heads of CALLED.get(lemma) ?? []) {
      for (const head of heads) {
        for (const {entity, sentence: last} of this.#told.byHead.get(head) ?? []) {
          if (sentence - last > reach || entity === found) continue;
          if (!facility && this.#context.typeOf(entity) !== 'organization') continue;
          if (found >= 0) return undefined;
          found = entity;
        }
      }
      if (found >= 0) break;
    }
    if (found < 0) return undefined;
    // A body of which nothing tells what it is may be a company too.
    if (
      reach === NEAR_REACH &&
      !TELLS_TRADE.has(lemma) &&
      this.#told.organizations
        .within(sentence, 1)
        .some(entity => entity !== found && (!FIRMS.has(lemma) || this.#told.mayBe(entity, lemma)))
    )
      return undefined;
    return {entity: found, confidence: CONFIDENCE.several};
  }

  /** "The company", where one body alone is near and its name does not say that it is something else. */
  #lone({lemma, head}: Nominal, sentence: number): Found | undefined {
    if (!LONE.has(lemma) || isCapitalized(this.#context.frame, head)) return undefined;
    if (this.#told.byHead.get(lemma)?.some(known => sentence - known.sentence <= REACH)) return undefined;
    const all = this.#told.organizations.within(sentence, 1);
    // A court or a ministry near is no company, but may be a group.
    const near = FIRMS.has(lemma) ? all.filter(entity => this.#told.mayBe(entity, lemma)) : all;
    const [only] = near;
    return near.length === 1 && this.#told.mayBe(only!, lemma)
      ? {entity: only!, confidence: CONFIDENCE.lone}
      : undefined;
  }

  /** "The Kingdom" before any is named, where the text names one kingdom alone. */
  #onlyOfKind({lemma, head, determiner, affiliations, modifiers}: Nominal): Found | undefined {
    const {frame, ofName, linkOf} = this.#context;
    if (!isCapitalized(frame, head) || determiner !== 'definite' || affiliations.length + modifiers.length > 0)
      return undefined;
    if (GENERAL.has(lemma)) return undefined;
    this.#ofKind ??= countriesByKind(frame, ofName, linkOf);
    let entity = this.#ofKind.get(lemma) ?? -1;
    // Of several kingdoms the article's own.
    const {home} = this.#context;
    const own = home >= 0 ? linkOf(home) : undefined;
    if (entity < 0 && own?.kinds.some(kind => kind.toLowerCase() === lemma)) entity = home;
    return entity < 0 ? undefined : {entity, confidence: CONFIDENCE.several};
  }

  /** Links a nominal; true when its head is a short name. */
  resolve(index: number, nominal: Nominal): boolean {
    this.#told.readNames(nominal.head);
    const {frame, grammar, ofName, typeOf, ofNominal, nominalConfidence} = this.#context;
    const sentence = frame.words.sentenceOf[nominal.head]!;
    if (nominal.kind === 'person') {
      if (OF_TRADE.has(nominal.lemma) && ofNominal[index]! < 0) this.#linkTrade(index, nominal, sentence);
      return false;
    }
    if (this.#told.readNamed(nominal, sentence)) return false;
    const named = nominal.affiliations.find(({by, name}) => by === 'modifier' && name >= 0);
    if (named && EVENT_TYPES.has(typeOf(ofName[named.name]!)) && nominal.kind !== 'place') {
      // "The UN agency" is one of several.
      if (nominal.kind === 'organization' && this.#context.linkOf(ofName[named.name]!)) return false;
      // "the "Clean Rivers" campaign": the name says what the campaign is called.
      this.#told.remember(nominal.lemma, ofName[named.name]!, sentence);
      return false;
    }
    if (nominal.number === 'plural') {
      if (nominal.kind === 'place')
        groupOfCountries(this.#context.groups, this.#context.frame, nominal, this.#told.countries, sentence);
      return false;
    }
    if (nominal.kind === 'place') {
      this.#told.readPart(nominal, sentence);
      if (nominal.possessor >= 0 && (nominal.lemma === 'country' || nominal.lemma === 'nation')) {
        const country = this.#context.countryOfPossessor(nominal.possessor);
        if (country < 0) return false;
        ofNominal[index] = country;
        nominalConfidence[index] = CONFIDENCE.own;
        this.#told.countries.again(country, sentence);
        return false;
      }
    }
    if (nominal.lemma === SIDE) {
      const country = sideOf(frame, nominal, ofName, this.#context.linkOf);
      if (country < 0) return false;
      ofNominal[index] = country;
      nominalConfidence[index] = CONFIDENCE.own;
      this.#told.countries.again(country, sentence);
      return false;
    }
    const own = nominal.possessor >= 0 ? this.#ownBody(nominal) : -1;
    if (own >= 0) {
      ofNominal[index] = own;
      nominalConfidence[index] = CONFIDENCE.head;
      return false;
    }
    if (this.#told.readKind(nominal, sentence)) return false;
    // "That country" is another than the one the article is about.
    const pointing = lowerAt(frame, nominal.from) === 'this' && nominal.kind === 'place';
    if (nominal.determiner !== 'definite' && !pointing) return false;
    if (nominal.kind === 'place') {
      const part = nominal.affiliations.length > 0 ? undefined : this.#part(nominal, sentence);
      const city =
        nominal.lemma !== 'capital'
          ? undefined
          : nominal.affiliations.length === 0
            ? this.#told.countries.findCapital(grammar, nominal)
            : this.#told.countries.capitalBy(frame, nominal, ofName, this.#context.linkOf);
      const found = city ?? part;
      if (found || nominal.lemma === 'capital') {
        if (!found) return false;
        ofNominal[index] = found.entity;
        nominalConfidence[index] = found.confidence;
        return false;
      }
      const country =
        this.#told.countries.find(grammar, nominal, grammar.quotation[nominal.head]! >= 0) ?? this.#onlyOfKind(nominal);
      if (!country) return false;
      ofNominal[index] = country.entity;
      nominalConfidence[index] = country.confidence;
      this.#told.countries.again(country.entity, sentence);
      return false;
    }
    if (nominal.affiliations.length > 0 && !isSeatOnly(frame, nominal)) return false;
    if (nominal.kind === 'organization' && (!saysNothing(nominal) || isRestricted(frame, nominal))) return false;
    const organization = nominal.kind === 'organization';
    const found =
      this.#thing(nominal, sentence) ??
      (isRanked(nominal)
        ? undefined
        : ((organization ? this.#called(nominal.lemma, sentence) : undefined) ?? this.#lone(nominal, sentence)));
    if (!found) return false;
    ofNominal[index] = found.entity;
    nominalConfidence[index] = found.confidence;
    if (found.confidence !== CONFIDENCE.lone) {
      this.#told.remember(nominal.lemma, found.entity, sentence);
      const key = keyOf(nominal);
      if (key !== nominal.lemma) this.#told.remember(key, found.entity, sentence);
    }
    return typeOf(found.entity) === 'organization' && isShortName(frame, nominal);
  }

  /** "The sugar producer X … the producer": a company, by a noun that names people as well. */
  #linkTrade(index: number, nominal: Nominal, sentence: number): void {
    const {frame, ofName, typeOf, ofNominal, nominalConfidence} = this.#context;
    const {to, lemma, number, determiner, modifiers, affiliations} = nominal;
    const name = frame.nameAt[to] ?? -1;
    if (name >= 0 && frame.words.sentenceOf[to] === sentence) {
      if (typeOf(ofName[name]!) === 'organization') this.#told.remember(lemma, ofName[name]!, sentence);
      return;
    }
    if (number === 'plural' || determiner !== 'definite' || modifiers.length + affiliations.length > 0) return;
    const [only, other] = (this.#told.byHead.get(lemma) ?? []).filter(known => sentence - known.sentence <= REACH);
    if (!only || other) return;
    ofNominal[index] = only.entity;
    nominalConfidence[index] = CONFIDENCE.head;
    this.#told.remember(lemma, only.entity, sentence);
  }

  /** "Her ministry", "his federation": the one body of that kind whose office-holder is meant, else -1. */
  #ownBody(nominal: Nominal): number {
    const {bodiesOfPossessor} = this.#context;
    return ownBodyOf(nominal, bodiesOfPossessor(nominal.possessor), this.#told.headsOf, (entity, lemma) =>
      this.#told.mayBe(entity, lemma),
    );
  }

  /** The one thing whose name has the capitalized word at `token` as its head, or undefined. */
  shortName(token: number): ShortName | undefined {
    this.#told.readNames(token);
    const {frame} = this.#context;
    const sentence = frame.words.sentenceOf[token]!;
    const head = lowerAt(frame, token);
    const named = (this.#told.byHead.get(head) ?? []).filter(
      known => sentence - known.sentence <= REACH && this.#context.typeOf(known.entity) === 'organization',
    );
    if (named.length !== 1) return undefined;
    const {entity} = named[0]!;
    this.#told.remember(head, entity, sentence);
    return {from: token, to: token + 1, entity, confidence: CONFIDENCE.head};
  }

  #thing(nominal: Nominal, sentence: number): Found | undefined {
    const {lemma, kind, from} = nominal;
    const {typeOf} = this.#context;
    // "A source told the agency": whose story it is.
    if (lemma === 'agency' && this.#told.agency >= 0 && lowerAt(this.#context.frame, from - 1) === 'told')
      return {entity: this.#told.agency, confidence: CONFIDENCE.several};
    const organization = kind === 'organization';
    const short = isShortName(this.#context.frame, nominal);
    // "The Forum" of the Islands Forum, which is no event.
    const fits = (type: EntityType) =>
      (type === 'organization') === organization ||
      (organization && type === 'facility') ||
      (short && (kind === 'event' || kind === 'other'));
    const vague = organization && nounOfLemma(lemma)?.vague;
    const named = (this.#told.byHead.get(organization ? keyOf(nominal) : lemma) ?? []).filter(
      known => sentence - known.sentence <= (vague && !short ? VAGUE_REACH : REACH) && fits(typeOf(known.entity)),
    );
    if (vague && !short && !(lemma === 'bloc' && named.length === 1)) {
      // Any body is a group: the one that is near rather than one so called before.
      const near = this.#told.organizations.within(sentence, 1);
      const [only] = near;
      if (near.length === 1 && !named.some(({entity}) => entity === only))
        return {entity: only!, confidence: CONFIDENCE.near};
    }
    if (named.length === 1) return {entity: named[0]!.entity, confidence: CONFIDENCE.head};
    if (!organization) return named.length > 1 ? {entity: named[0]!.entity, confidence: CONFIDENCE.several} : undefined;
    if (named.length > 1) {
      const [last, before] = named;
      const clear = sentence - last!.sentence <= 1 && last!.sentence - before!.sentence >= CLEARLY_BEFORE;
      if (clear) return {entity: last!.entity, confidence: CONFIDENCE.several};
    }
    if (!vague) return undefined;
    const near = this.#told.organizations.within(sentence, 1);
    return near.length === 1 ? {entity: near[0]!, confidence: CONFIDENCE.near} : undefined;
  }
}

interface Found {
  entity: number;
  confidence: number;
}
