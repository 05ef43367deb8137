import type {EntityType} from '../article.js';
import {WordClass} from '../phrases/classes.js';
import {bitsAt, type Frame, isCapitalized} from '../phrases/frame.js';
import {nounOfLemma} from '../phrases/nounTable.js';
import type {Nominal} from '../phrases/types.js';
import type {Grammar} from './grammar.js';
import type {Link} from './knowledge.js';
import {headOfName} from './organizations.js';

/** What nominals of organizations, places and events may stand for. */
export interface ThingContext {
  frame: Frame;
  grammar: Grammar;
  nominals: readonly Nominal[];
  ofName: Int32Array;
  typeOf: (entity: number) => EntityType;
  linkOf: (entity: number) => Link | undefined;
  /** Folded words of a name. */
  wordsOf: (name: number) => readonly string[];
  ofNominal: Int32Array;
  nominalConfidence: Float64Array;
  groups: {from: number; to: number; members: number[]}[];
}

/** Sentences back to which "the ministry" or "the campaign" reaches. */
const REACH = 15;
const CONFIDENCE = {head: 0.8, several: 0.65, near: 0.65, country: 0.6, kind: 0.8} as const;
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

/**
 * Attaches "the organization", "the Alliance", "the ministry", "the campaign", "the Kingdom", "the country" where only one
 * thing can be meant; everything in doubt is left open. Returns nominals whose head is a short name ("the Alliance").
 */
export function resolveThings(context: ThingContext): Set<number> {
  const {frame, nominals, ofName, typeOf, linkOf, wordsOf} = context;
  const {names, words} = frame;
  const organizations = new Recent();
  const countries = new Recent();
  const byHead = new Map<string, Thing[]>();
  const byKind = new Map<string, number[]>();
  const shortNames = new Set<number>();
  const seen = new Set<number>();
  const remember = (head: string, entity: number, sentence: number) => {
    let list = byHead.get(head);
    if (!list) {
      list = [];
      byHead.set(head, list);
    }
    const at = list.findIndex(thing => thing.entity === entity);
    if (at >= 0) list.splice(at, 1);
    list.unshift({entity, sentence});
    if (list.length > 4) list.pop();
  };
  let name = 0;
  for (let index = 0; index < nominals.length; index++) {
    const nominal = nominals[index]!;
    for (; name < names.length && names[name]!.from < nominal.head; name++) {
      // "UN" in "UN Refugee Agency" mentions what it names only in passing.
      if (names[name]!.parent >= 0) continue;
      const entity = ofName[name]!;
      const type = typeOf(entity);
      const sentence = words.sentenceOf[names[name]!.from]!;
      const link = linkOf(entity);
      if (type === 'organization') organizations.add(entity, sentence);
      if (link?.id.startsWith('country:')) {
        countries.add(entity, sentence);
        if (!seen.has(entity))
          for (const kind of link.kinds)
            byKind.set(kind.toLowerCase(), [...(byKind.get(kind.toLowerCase()) ?? []), entity]);
      }
      if (EVENT_TYPES.has(type)) {
        remember(headOfName(wordsOf(name)), entity, sentence);
        if (link && !seen.has(entity)) remember(headOfName(link.name.toLowerCase().split(' ')), entity, sentence);
      }
      seen.add(entity);
    }
    if (nominal.kind === 'person') continue;
    const sentence = words.sentenceOf[nominal.head]!;
    const own = nominal.affiliations.find(({by, name: at}) => by === 'modifier' && at >= 0);
    if (own && EVENT_TYPES.has(typeOf(ofName[own.name]!)) && nominal.kind !== 'place') {
      // "the "Clean Rivers" campaign": the name says what the campaign is called.
      remember(nominal.lemma, ofName[own.name]!, sentence);
      continue;
    }
    if (nominal.number === 'plural') {
      if (nominal.kind === 'place') groupOfCountries(context, nominal, countries, sentence);
      continue;
    }
    if (nominal.determiner !== 'definite' || nominal.affiliations.length > 0) continue;
    const found =
      nominal.kind === 'place'
        ? country(context, nominal, countries, byKind, sentence)
        : thing(context, nominal, organizations, byHead, sentence);
    if (!found) continue;
    context.ofNominal[index] = found.entity;
    context.nominalConfidence[index] = found.confidence;
    if (nominal.kind === 'organization' && isShortName(frame, nominal)) shortNames.add(index);
  }
  return shortNames;
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

function thing(
  context: ThingContext,
  nominal: Nominal,
  organizations: Recent,
  byHead: ReadonlyMap<string, readonly Thing[]>,
  sentence: number,
): Found | undefined {
  const {typeOf} = context;
  const organization = nominal.kind === 'organization';
  const named = (byHead.get(nominal.lemma) ?? []).filter(
    known => sentence - known.sentence <= REACH && (typeOf(known.entity) === 'organization') === organization,
  );
  if (organization) {
    if (nominal.modifiers.length > 0) return undefined;
    if (named.length === 1) return {entity: named[0]!.entity, confidence: CONFIDENCE.head};
    if (named.length > 1 || !nounOfLemma(nominal.lemma)?.vague) return undefined;
    const near = organizations.within(sentence, 1);
    return near.length === 1 ? {entity: near[0]!, confidence: CONFIDENCE.near} : undefined;
  }
  if (named.length === 0) return undefined;
  return {entity: named[0]!.entity, confidence: named.length === 1 ? CONFIDENCE.head : CONFIDENCE.several};
}

function country(
  {grammar}: ThingContext,
  nominal: Nominal,
  countries: Recent,
  byKind: ReadonlyMap<string, readonly number[]>,
  sentence: number,
): Found | undefined {
  if (nominal.modifiers.length > 0) return undefined;
  const kinds = byKind.get(nominal.lemma);
  if (kinds) return kinds.length === 1 ? {entity: kinds[0]!, confidence: CONFIDENCE.kind} : undefined;
  if (nominal.lemma !== 'country' && nominal.lemma !== 'nation') return undefined;
  if (grammar.quotation[nominal.head]! >= 0) return undefined;
  const near = countries.within(sentence, 1);
  return near.length === 1 ? {entity: near[0]!, confidence: CONFIDENCE.country} : undefined;
}

/** "the two countries": when exactly two were mentioned here or shortly before. */
function groupOfCountries({groups}: ThingContext, nominal: Nominal, countries: Recent, sentence: number): void {
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
