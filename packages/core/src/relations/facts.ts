import {placeByName} from '@nutgraf/knowledge';
import type {Entities} from '../entities/types.js';
import {type Frame, lowerAt} from '../phrases/frame.js';
import type {Phrases, Title} from '../phrases/types.js';
import type {Draft} from './roleBook.js';

/** The court that an article names first, from where on, and up to where it is the only one. */
export interface OnlyCourt {
  entity: number;
  from: number;
  to: number;
}

/**
 * What the whole article tells, looked up once and for all of its offices: an article of many offices names many bodies.
 * Each is found when it is first asked for.
 */
export class Facts {
  readonly #frame: Frame;
  readonly #phrases: Phrases;
  readonly #entities: Entities;
  readonly #rolesOf: ReadonlyMap<number, readonly Draft[]>;
  #countries: Map<string, number> | undefined;
  #province: number | undefined;
  #government: string | null | undefined;
  #commission: number | undefined;
  #parliament: number | undefined;
  #court: OnlyCourt | null | undefined;
  #places: Map<string, number> | undefined;
  #before: {byHead: Map<number, Title>; byBearer: Map<number, Title>} | undefined;
  #heads: Draft[] | undefined;

  constructor(frame: Frame, phrases: Phrases, entities: Entities, rolesOf: ReadonlyMap<number, readonly Draft[]>) {
    this.#frame = frame;
    this.#phrases = phrases;
    this.#entities = entities;
    this.#rolesOf = rolesOf;
  }

  /** The entity of a country by its ISO 3166-1 alpha-2 code, or -1. */
  country(code: string): number {
    if (!this.#countries) {
      this.#countries = new Map();
      for (const [entity, {knowledge}] of this.#entities.entities.entries())
        if (knowledge?.startsWith('country:') && !this.#countries.has(knowledge))
          this.#countries.set(knowledge, entity);
    }
    return this.#countries.get(`country:${code}`) ?? -1;
  }

  /** The only province or federal state that the article names, or -1. */
  get province(): number {
    this.#province ??= onlyProvince(this.#entities);
    return this.#province;
  }

  /** "Lotus State" where the article names the Lotus State Government and no other; else null. */
  get government(): string | null {
    if (this.#government === undefined) this.#government = onlyGovernment(this.#entities);
    return this.#government;
  }

  /** The European Commission, else the European Union, or -1. */
  get commission(): number {
    this.#commission ??= europeanCommission(this.#entities);
    return this.#commission;
  }

  /** The only parliament that the article names, or -1. */
  get parliament(): number {
    this.#parliament ??= onlyParliament(this.#entities);
    return this.#parliament;
  }

  /** The court named first, or null. */
  get court(): OnlyCourt | null {
    if (this.#court === undefined) this.#court = onlyCourt(this.#frame, this.#entities);
    return this.#court;
  }

  /** The one place of which a noun phrase of the article speaks as having such an officer, or gets one; -1 where there is none, -2 for several. */
  placeOfOffice(lemma: string): number {
    this.#places ??= placesOfOffices(this.#frame, this.#phrases, this.#entities);
    return this.#places.get(lemma) ?? -1;
  }

  /** The title before a name, by its head. */
  titleAt(head: number): Title | undefined {
    return this.#titles.byHead.get(head);
  }

  /** The title before a name, by the name. */
  titleOf(name: number): Title | undefined {
    return this.#titles.byBearer.get(name);
  }

  get #titles(): {byHead: Map<number, Title>; byBearer: Map<number, Title>} {
    if (!this.#before) {
      const byHead = new Map<number, Title>();
      const byBearer = new Map<number, Title>();
      for (const title of this.#phrases.titles) {
        if (title.by !== 'before') continue;
        if (!byHead.has(title.head)) byHead.set(title.head, title);
        if (!byBearer.has(title.bearer)) byBearer.set(title.bearer, title);
      }
      this.#before = {byHead, byBearer};
    }
    return this.#before;
  }

  /** Roles of those who head a province, by position. */
  get headsOfProvinces(): readonly Draft[] {
    this.#heads ??= [...this.#rolesOf.values()]
      .flatMap(roles => roles.filter(({title}) => PROVINCIAL_HEAD.test(title)))
      .sort((a, b) => a.head - b.head);
    return this.#heads;
  }
}

const PROVINCE = / (?:State|Province|County|Region|Governorate|Prefecture)$/;
const GOVERNMENT = /^(.+ (?:State|County|Province)) Government$/;
const EU = /^(?:European (?:Commission|Union)|EU)$/;
/** Those whose province is told with their office. */
const PROVINCIAL_HEAD = /^(?:chief minister|governor)$/i;

function onlyProvince({entities}: Entities): number {
  let found = -1;
  for (const [entity, {type, name, knowledge}] of entities.entries()) {
    if (type !== 'place' || knowledge) continue;
    if (!PROVINCE.test(name) && placeByName(name)?.kind !== 'region') continue;
    if (found >= 0) return -1;
    found = entity;
  }
  return found;
}

function onlyGovernment({entities}: Entities): string | null {
  let found: string | null = null;
  for (const {type, name} of entities) {
    const state = type === 'organization' ? GOVERNMENT.exec(name)?.[1] : undefined;
    if (state === undefined || state === found) continue;
    if (found !== null) return null;
    found = state;
  }
  return found;
}

function europeanCommission({entities}: Entities): number {
  let union = -1;
  for (const [entity, {type, name}] of entities.entries()) {
    if (type !== 'organization' || !EU.test(name)) continue;
    if (name === 'European Commission') return entity;
    if (union < 0) union = entity;
  }
  return union;
}

const PARLIAMENT =
  /^Parliament of |\b(?:Parliament|National Assembly|House of Representatives|House of Commons|Knesset|Lok Sabha|Majlis|Bundestag|Sejm|Riksdag|Folketing|Storting|Verkhovna Rada|State Duma|People's Assembly|Legislative Assembly)$/;
const OF_MANY = /^(?:European|Pan-African|Arab|East African)\b/;

function onlyParliament({entities}: Entities): number {
  let found = -1;
  for (const [entity, {type, name}] of entities.entries()) {
    if (type !== 'organization' || !PARLIAMENT.test(name) || OF_MANY.test(name)) continue;
    if (found >= 0) return -1;
    found = entity;
  }
  return found;
}

function onlyCourt(frame: Frame, {ofName}: Entities): OnlyCourt | null {
  const court: OnlyCourt = {entity: -1, from: -1, to: Number.POSITIVE_INFINITY};
  for (let name = 0; name < frame.names.length; name++) {
    const {type, from, to, parent} = frame.names[name]!;
    const entity = ofName[name]!;
    if (type !== 'organization' || parent >= 0 || entity < 0 || entity === court.entity) continue;
    if (!isCourt(frame, from, to)) continue;
    if (court.entity >= 0) return {...court, to: from};
    court.entity = entity;
    court.from = from;
  }
  return court.entity < 0 ? null : court;
}

function isCourt(frame: Frame, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = lowerAt(frame, at);
    if (word === 'court' || word === 'tribunal') return true;
  }
  return false;
}

/** Officers of a place: "the mayor of Y", "elected governor of Z". */
export const LOCAL: ReadonlySet<string> = new Set(['mayor', 'governor', 'deputy-mayor']);

function placesOfOffices(frame: Frame, {nominals, titles}: Phrases, {ofName}: Entities): Map<string, number> {
  const places = new Map<string, number>();
  const read = ({head, affiliations}: Pick<Title, 'head' | 'affiliations'>) => {
    const lemma = lowerAt(frame, head);
    if (!LOCAL.has(lemma)) return;
    for (const {name} of affiliations) {
      if (name < 0 || frame.names[name]!.type !== 'place') continue;
      const place = ofName[name]!;
      const known = places.get(lemma);
      if (place >= 0 && place !== known) places.set(lemma, known === undefined ? place : -2);
    }
  };
  nominals.forEach(read);
  for (const title of titles) if (title.by === 'copula') read(title);
  return places;
}
