import type {EntityType} from '../article.js';
import {WordClass} from '../phrases/classes.js';
import {bitsAt, type Frame, isCapitalized, lowerAt} from '../phrases/frame.js';
import {nounOf, nounOfLemma} from '../phrases/nounTable.js';
import type {Nominal} from '../phrases/types.js';
import {keyOf, LEADING} from './bodyKinds.js';
import {Countries} from './countries.js';
import {PARTS, TOLD_PARTS} from './data/parts.js';
import {findDateline} from './datelineEnd.js';
import type {Grammar} from './grammar.js';
import {capitalOf, isCity, type Link, subdivisionOf} from './knowledge.js';
import {headOfName} from './organizations.js';
import {Recent, type Thing} from './recent.js';
import type {PluralMention} from './types.js';

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
  /** ISO 3166-1 alpha-2 code of the country that a dateline names, though the article may not, or undefined. */
  dateline: string | undefined;
  /** The one country of whose state somebody holds an office, or -1; the person is who the possessive pronoun at a token means. */
  countryOfPossessor: (token: number) => number;
  /** The bodies that the same person holds an office of. */
  bodiesOfPossessor: (token: number) => readonly number[];
  /** A name as written, and its folded words. */
  writtenOf: (name: number) => string;
  wordsOf: (name: number) => readonly string[];
  ofNominal: Int32Array;
  nominalConfidence: Float64Array;
  groups: PluralMention[];
}

export const EVENT_TYPES: ReadonlySet<EntityType> = new Set<EntityType>([
  'event',
  'work',
  'law',
  'product',
  'organization',
]);

const HIGHEST = new Set(['supreme', 'cassation']);
/** Heads of names before which stands what the body deals in. */
const FORMS = new Set(['company', 'corporation', 'corp', 'authority', 'board', 'limited', 'ltd', 'plc']);

/** What has been mentioned up to a nominal. */
export class ToldThings {
  readonly #context: ThingContext;
  readonly organizations = new Recent();
  readonly countries: Countries;
  readonly byHead = new Map<string, Thing[]>();
  readonly #seen = new Set<number>();
  readonly cities = new Recent();
  /** What the heads of a body's names say that it is. */
  readonly headsOf = new Map<number, Set<string>>();
  /** Entity of the agency that the dateline names, which the text is not about; -1 where there is none. */
  readonly agency: number;
  #name = 0;

  constructor(context: ThingContext) {
    this.#context = context;
    this.countries = new Countries(context.home, context.dateline);
    const agency = findDateline(context.frame)?.agency ?? -1;
    this.agency = agency < 0 ? -1 : context.ofName[agency]!;
  }

  remember(head: string, entity: number, sentence: number): void {
    let list = this.byHead.get(head);
    if (!list) {
      list = [];
      this.byHead.set(head, list);
    }
    const at = list.findIndex(thing => thing.entity === entity);
    if (at >= 0) list.splice(at, 1);
    list.unshift({entity, sentence});
    if (list.length > 4) list.pop();
  }

  /** Takes in the names that stand before a token. */
  readNames(token: number): void {
    const {frame, grammar, ofName, typeOf, linkOf, wordsOf, writtenOf} = this.#context;
    const {names, words} = frame;
    for (; this.#name < names.length && names[this.#name]!.from < token; this.#name++) {
      const name = this.#name;
      // "UN" in "UN Refugee Agency" mentions what it names only in passing.
      if (names[name]!.parent >= 0) continue;
      const entity = ofName[name]!;
      const type = typeOf(entity);
      const sentence = words.sentenceOf[names[name]!.from]!;
      const link = linkOf(entity);
      if (
        type === 'organization' &&
        entity !== this.agency &&
        !isTold(frame, names[name]!.from) &&
        !(link && isBodyNext(frame, names[name]!.to))
      )
        this.organizations.add(entity, sentence);
      if (link?.type === 'place') this.countries.mention(grammar, name, entity, link);
      else if (type === 'place') {
        const text = writtenOf(name);
        const code = capitalOf(text);
        if (code) this.countries.mentionCapital(entity, code);
        if (isCity(text)) this.cities.add(entity, sentence);
        const part = subdivisionOf(text);
        if (part) this.remember(part, entity, sentence);
      }
      if (link?.type !== 'place' && (type === 'place' || type === 'facility')) {
        const words = wordsOf(name);
        const part = words[0] === 'city' || words[0] === 'province' ? words[0] : headOfName(words);
        if (
          words.length > 1 &&
          (PARTS.has(part) || (type === 'facility' && nounOfLemma(part)?.kind === 'organization'))
        )
          this.remember(part, entity, sentence);
      }
      if (EVENT_TYPES.has(type)) {
        const head = headOfName(wordsOf(name));
        this.remember(head, entity, sentence);
        if (type === 'organization') this.#addHead(entity, head);
        if (type === 'organization') this.#readRank(name, entity, head, sentence);
        // "Habib Bank Limited" may be a company too.
        const form = wordsOf(name).at(-1)!;
        if (type === 'organization' && form !== head) this.remember(form, entity, sentence);
        // "Bank Saderat", "Hotel Riviera": the first word may be the head.
        const [first] = wordsOf(name);
        if (type === 'organization' && first !== head && LEADING.has(first!)) {
          this.remember(first!, entity, sentence);
          this.#addHead(entity, first!);
        }
        if (link?.type === 'organization') {
          if (!this.#seen.has(entity)) this.remember(headOfName(link.name.toLowerCase().split(' ')), entity, sentence);
          // "The government" is no council of it.
          for (const kind of link.kinds) if (kind !== 'government') this.remember(kind, entity, sentence);
        }
      }
      this.#seen.add(entity);
    }
  }

  /** "The ruling Labour Party" is the ruling party, a supreme court the top one, and a water company is known by its water. */
  #readRank(name: number, entity: number, head: string, sentence: number): void {
    const {frame, wordsOf} = this.#context;
    const before = lowerAt(frame, frame.names[name]!.from - 1);
    if (before === 'ruling' || before === 'opposition') {
      for (const kind of [head, 'party']) this.remember(`${before} ${kind}`, entity, sentence);
    }
    const words = wordsOf(name);
    if (head === 'court' && words.some(word => HIGHEST.has(word))) {
      for (const rank of ['top', 'highest', 'apex']) this.remember(`${rank} court`, entity, sentence);
    }
    const field = words.at(-2);
    if (field && words.length > 2 && words.at(-1) === head && FORMS.has(head)) this.remember(field, entity, sentence);
  }

  #addHead(entity: number, head: string): void {
    const heads = this.headsOf.get(entity);
    if (heads) heads.add(head);
    else this.headsOf.set(entity, new Set([head]));
  }

  /** Whether a body whose name does not say what it is may be called by a noun. */
  mayBe(entity: number, lemma: string): boolean {
    if (this.#context.linkOf(entity)) return false;
    for (const head of this.headsOf.get(entity) ?? []) {
      const noun = nounOfLemma(head);
      if (noun?.kind === 'organization' && !noun.vague && noun.lemma !== lemma) return false;
    }
    return true;
  }

  /** "Ibb province", "the city of Ibb": what the name is, for "the province" to come. */
  readPart({lemma, affiliations}: Nominal, sentence: number): void {
    if (!TOLD_PARTS.has(lemma)) return;
    const {ofName, linkOf, typeOf, frame} = this.#context;
    for (const {name, by} of affiliations) {
      if (name < 0 || (by !== 'modifier' && by !== 'of') || frame.names[name]!.demonym) continue;
      const entity = ofName[name]!;
      if (typeOf(entity) === 'place' && linkOf(entity)?.type !== 'place') this.remember(lemma, entity, sentence);
      return;
    }
  }

  /** "The Coastal Front, a fishermen's union,": the name before the comma is that of a union. */
  readKind({from, to, lemma, kind, determiner}: Nominal, sentence: number): boolean {
    if (kind !== 'organization' || determiner === 'none' || determiner === 'demonstrative') return false;
    const {frame, ofName, typeOf} = this.#context;
    if (from < 2 || !(bitsAt(frame, from - 1) & WordClass.Comma)) return false;
    // "The Coastal Front, the union's rival": of the union.
    if (bitsAt(frame, to) & WordClass.PossessiveClitic) return false;
    const name = frame.nameAt[from - 2]!;
    if (name < 0 || frame.words.sentenceOf[from - 2] !== sentence) return false;
    const entity = ofName[name]!;
    if (typeOf(entity) !== 'organization') return false;
    this.remember(lemma, entity, sentence);
    return true;
  }

  /** "The militant group Hamas": the name says which group. */
  readNamed(nominal: Nominal, sentence: number): boolean {
    const {to, kind, number} = nominal;
    const {frame, ofName, typeOf} = this.#context;
    if (kind !== 'organization' || number === 'plural' || frame.words.sentenceOf[to] !== sentence) return false;
    const name = frame.nameAt[to] ?? -1;
    if (name < 0 || frame.names[name]!.from !== to) return false;
    const entity = ofName[name]!;
    if (typeOf(entity) === 'organization') {
      this.remember(nominal.lemma, entity, sentence);
      const key = keyOf(nominal);
      if (key !== nominal.lemma) this.remember(key, entity, sentence);
    }
    return true;
  }
}

/** "The UN agency": no mention of the UN that "the organization" would take up. */
function isBodyNext(frame: Frame, to: number): boolean {
  const noun = to < frame.words.count && frame.nameAt[to]! < 0 ? nounOf(lowerAt(frame, to)) : undefined;
  return noun?.kind === 'organization' && noun.lemma !== 'group' && !isCapitalized(frame, to);
}

/** "Told the Herald": a paper that is told something is not what the text is about. */
function isTold(frame: Frame, from: number): boolean {
  const before = bitsAt(frame, from - 1) & WordClass.Definite ? from - 2 : from - 1;
  return lowerAt(frame, before) === 'told';
}
