import {countryByCapital, countryByCode, organizationByName, placeByName} from '@nutgraf/knowledge';
import {datelineCountry} from '../entities/dateline.js';
import type {Entities} from '../entities/types.js';
import {type Frame, lemmaAt, lowerAt} from '../phrases/frame.js';
import type {Phrases} from '../phrases/types.js';
import type {Source} from '../source/types.js';

/** The country in which an article is at home: whose "the Culture Minister" without more is meant. */
export interface Home {
  /** Index of the country's entity, or -1 where only the dateline tells it. */
  entity: number;
  name: string;
  /** ISO 3166-1 alpha-2 code. */
  code: string;
}

/**
 * What speaks for a country; at least `NEEDED`, and more than for any other, must come together. A news agency writes
 * from abroad more often than a paper; ambassadors come from abroad.
 */
const WEIGHT = {
  dateline: 4,
  host: 2,
  paper: 2,
  agency: 1,
  first: 1,
  most: 1,
  capital: 1,
  cities: 1,
  /** Its cities, where the article names no country at all. */
  onlyCities: 2,
  sendsDiplomat: -2,
} as const;
const NEEDED = 2;

/** Stands for the country of the dateline, or of the only cities, where the article does not name it. */
const UNNAMED = -1;

/** The home country, or undefined where two are as likely or nothing tells. */
export function findHome(source: Source, frame: Frame, entities: Entities, phrases: Phrases): Home | undefined {
  const votes = new Map<number, number>();
  const vote = (entity: number, weight: number) => votes.set(entity, (votes.get(entity) ?? 0) + weight);
  const countries = new Map<string, number>();
  let most = -1;
  let mentions = 0;
  let tie = false;
  entities.entities.forEach((entity, index) => {
    if (!entity.knowledge?.startsWith('country:')) return;
    countries.set(entity.knowledge.slice('country:'.length), index);
    if (entity.mentions.length === mentions) tie = true;
    if (entity.mentions.length > mentions) {
      most = index;
      mentions = entity.mentions.length;
      tie = false;
    }
  });
  // A country that only tells whose officer one person is need not be that of another.
  if (most >= 0 && !tie && (mentions > 1 || !isOnlyOfTitle(phrases, entities, most))) vote(most, WEIGHT.most);
  const here = datelineCountry(source, frame);
  if (here !== undefined) vote(countries.get(here) ?? UNNAMED, WEIGHT.dateline);
  const capital = firstCapital(source, frame);
  const seat = capital === undefined ? undefined : countries.get(capital);
  if (seat !== undefined) vote(seat, WEIGHT.capital);
  const ofCities =
    here === undefined && countries.size <= FEW ? countries.get(countryOfCities(frame, entities) ?? '') : undefined;
  if (ofCities !== undefined) vote(ofCities, WEIGHT.cities);
  const unnamed = here ?? (countries.size === 0 ? (capital ?? countryOfCities(frame, entities, true)) : undefined);
  if (here === undefined && unnamed !== undefined) vote(UNNAMED, WEIGHT.onlyCities);
  // Where the dateline tells, ambassadors are as likely sent from there.
  const host = here === undefined ? firstHost(frame, phrases, entities) : -1;
  if (host >= 0) vote(host, WEIGHT.host);
  const publisher = source.document.publisher ? organizationByName(source.document.publisher)?.organization : undefined;
  if (publisher?.country && countries.has(publisher.country)) {
    vote(countries.get(publisher.country)!, publisher.mediaKind === 'agency' ? WEIGHT.agency : WEIGHT.paper);
  }
  const senders = diplomatSenders(frame, phrases, entities);
  if (here === undefined) for (const entity of senders) vote(entity, WEIGHT.sendsDiplomat);
  const first = firstInBody(source, frame, entities);
  if (first >= 0) vote(first, WEIGHT.first);
  let best: number | undefined;
  let top = 0;
  let draw = false;
  for (const [entity, weight] of votes) {
    if (weight === top) draw = true;
    if (weight > top) {
      best = entity;
      top = weight;
      draw = false;
    }
  }
  if (best === undefined || draw || top < NEEDED) return undefined;
  if (best === UNNAMED) return {entity: UNNAMED, name: countryByCode(unnamed!)!.name, code: unnamed!};
  return homeOf(entities, best);
}

/** Whether an entity, by its index or -1, is a country. */
export const isCountry = (entities: Entities, entity: number): boolean =>
  entities.entities[entity]?.knowledge?.startsWith('country:') === true;

/** A country of the article as its home. */
export function homeOf(entities: Entities, entity: number): Home {
  const {knowledge, name} = entities.entities[entity]!;
  const code = knowledge?.startsWith('country:') ? knowledge.slice('country:'.length) : '';
  return {entity, name: countryByCode(code)?.name ?? name, code};
}

/** Whether a country, named once, is named in somebody's title. */
const isOnlyOfTitle = (phrases: Phrases, entities: Entities, country: number): boolean =>
  phrases.titles.some(({affiliations}) =>
    affiliations.some(({name}) => name >= 0 && entities.ofName[name] === country),
  );

/** The country of the first capital that the body names after "in", "at" or "to". */
function firstCapital(source: Source, {words, names}: Frame): string | undefined {
  for (const {from, to, type, parent} of names) {
    if (type !== 'place' || parent >= 0 || from < 1) continue;
    const kind = source.blocks[words.blockOf[words.sentenceOf[from]!]!]?.kind;
    if (kind === 'header' || kind === 'byline' || kind === 'heading') continue;
    if (!/^(?:in|at|to)$/.test(words.lexicon.lower[words.types[from - 1]!]!)) continue;
    const code = countryByCapital(words.text.slice(words.starts[from]!, words.ends[to - 1]!))?.country.iso2;
    if (code !== undefined) return code;
  }
  return undefined;
}

/** Countries named in an article beyond which the cities of it tell little of where it is at home. */
const FEW = 3;

/** The country in which most of the known cities and provinces of the article lie, two at least; or `alone`, of the cities, one. */
function countryOfCities({names}: Frame, entities: Entities, alone = false): string | undefined {
  const counts = new Map<string, number>();
  for (const {type, knowledge, name, mentions} of entities.entities) {
    if (type !== 'place' || knowledge?.startsWith('country:')) continue;
    // "Kigali Road" may be anywhere.
    if (alone && !mentions.some(({level, origin}) => level === 'name' && origin >= 0 && names[origin]!.parent < 0))
      continue;
    const place = placeByName(name);
    if (alone && place?.kind === 'region') continue;
    if (place?.country && !place.ambiguous) counts.set(place.country.iso2, (counts.get(place.country.iso2) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] > Math.max(alone ? 0 : 1, second?.[1] ?? 0) ? first[0] : undefined;
}

/** The country to which the first ambassador of the article is accredited. */
function firstHost(frame: Frame, phrases: Phrases, entities: Entities): number {
  for (const {head, affiliations} of phrases.titles) {
    if (lemmaAt(frame, head) !== 'ambassador') continue;
    for (const {by, name} of affiliations) {
      if (by !== 'to' || name < 0) continue;
      const entity = entities.ofName[name]!;
      if (isCountry(entities, entity)) return entity;
    }
  }
  return -1;
}

const DIPLOMATS: ReadonlySet<string> = new Set([
  'ambassador',
  'envoy',
  'consul',
  'consul-general',
  'chargé',
  'nuncio',
  'attaché',
]);

/** Countries whose diplomats, or whose counterparts of somebody, the article mentions. */
function diplomatSenders(frame: Frame, phrases: Phrases, entities: Entities): Set<number> {
  const senders = new Set<number>();
  const read = (lemma: string, affiliations: Phrases['titles'][number]['affiliations'], high = false) => {
    if (!DIPLOMATS.has(lemma) && !(high && lemma === 'commissioner')) return;
    for (const {by, name} of affiliations) {
      if (by !== 'to' && by !== 'in' && name >= 0) senders.add(entities.ofName[name]!);
    }
  };
  const isHigh = (head: number) => lowerAt(frame, head - 1) === 'high';
  for (const {head, affiliations} of phrases.titles) {
    const lemma = lemmaAt(frame, head);
    read(lemma, affiliations, isHigh(head));
    // "his Cypriot counterpart"
    if (lemma !== 'counterpart') continue;
    for (const {by, name} of affiliations) if (by === 'modifier' && name >= 0) senders.add(entities.ofName[name]!);
  }
  for (const {head, lemma, affiliations} of phrases.nominals) read(lemma, affiliations, isHigh(head));
  return senders;
}

/** The first country named in the body. */
function firstInBody(source: Source, frame: Frame, entities: Entities): number {
  const {words} = frame;
  let first = -1;
  let from = Number.POSITIVE_INFINITY;
  entities.entities.forEach(({knowledge, mentions}, index) => {
    if (!knowledge?.startsWith('country:')) return;
    for (const mention of mentions) {
      if (mention.from >= from) break;
      const kind = source.blocks[words.blockOf[words.sentenceOf[mention.from]!]!]?.kind;
      if (kind === 'header' || kind === 'byline' || kind === 'heading') continue;
      from = mention.from;
      first = index;
      break;
    }
  });
  return first;
}
