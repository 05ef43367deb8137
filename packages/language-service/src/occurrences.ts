import type {Article, Entity, Mention, Span} from '@nutgraf/core';

/** A mention together with what it mentions. */
export interface Occurrence {
  entity: Entity;
  mention: Mention;
}

/** Below this a link is shown as a guess: it is more likely wrong than right. */
const UNCERTAIN_BELOW = 0.5;

export function isUncertain({confidence}: Mention): boolean {
  return confidence < UNCERTAIN_BELOW;
}

export function isNamed({level}: Mention): boolean {
  return level === 'name' || level === 'demonym';
}

/** Where the article introduces an entity: its first name or demonym, or its first mention when it is never named. */
export function introduction({mentions}: Entity): Mention | undefined {
  return mentions.find(isNamed) ?? mentions[0];
}

/** Several features ask for the mentions of one version of a document; they go when its article goes. */
const sorted = new WeakMap<Article, readonly Occurrence[]>();

/** All mentions of an article in order of position, a longer one before those inside it. */
export function occurrencesOf(article: Article): readonly Occurrence[] {
  const known = sorted.get(article);
  if (known) return known;
  const all = inOrderOfEntities(article);
  all.sort(byPosition);
  sorted.set(article, all);
  return all;
}

function inOrderOfEntities({entities}: Article): Occurrence[] {
  return entities.flatMap(entity => entity.mentions.map(mention => ({entity, mention})));
}

function byPosition(a: Occurrence, b: Occurrence): number {
  return a.mention.start - b.mention.start || b.mention.end - a.mention.end;
}

/** Where each mention, counted entity by entity, stands in `occurrencesOf`: the sorting of it, to be done elsewhere. */
export function occurrenceOrder(article: Article): Int32Array<ArrayBuffer> {
  const all = inOrderOfEntities(article);
  const order = Int32Array.from(all, (_, index) => index).sort((a, b) => byPosition(all[a]!, all[b]!) || a - b);
  const places = new Int32Array(order.length);
  for (let place = 0; place < order.length; place++) places[order[place]!] = place;
  return places;
}

/** Mentions that are put in their places at a time. */
const PLACED_AT_ONCE = 2000;

/** Puts the mentions of an article in order by the places that `occurrenceOrder` gave, a slice in each step. */
export function* prepareOccurrences(article: Article, places: Int32Array): Generator<undefined, void, undefined> {
  const all = new Array<Occurrence>(places.length);
  let count = 0;
  for (const entity of article.entities) {
    for (const mention of entity.mentions) {
      all[places[count++]!] = {entity, mention};
      if (count % PLACED_AT_ONCE === 0) yield;
    }
  }
  sorted.set(article, all);
  yield;
  reachOf(article);
  yield;
  entitiesById(article);
}

/** The mentions that lie within a span, in order. */
export function occurrencesIn(article: Article, {start, end}: Span): Occurrence[] {
  const all = occurrencesOf(article);
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.mention.start < start) low = middle + 1;
    else high = middle;
  }
  const found: Occurrence[] = [];
  for (let index = low; index < all.length && all[index]!.mention.start < end; index++) {
    if (all[index]!.mention.end <= end) found.push(all[index]!);
  }
  return found;
}

/**
 * The innermost mention at an offset: one occurrence, or several of the same span when it stands for several
 * ("both ministers"). A mention that begins or goes on at the offset is preferred to one that has just ended there.
 */
export function occurrencesAt(article: Article, offset: number): Occurrence[] {
  const all = occurrencesOf(article);
  const reach = reachOf(article);
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.mention.start <= offset) low = middle + 1;
    else high = middle;
  }
  const near: Occurrence[] = [];
  for (let at = low - 1; at >= 0 && reach[at]! >= offset; at--) {
    if (all[at]!.mention.end >= offset) near.push(all[at]!);
  }
  near.reverse();
  const inside = near.filter(({mention}) => offset < mention.end);
  return innermost(inside.length > 0 ? inside : near);
}

const reaches = new WeakMap<Article, Int32Array>();

/** How far the mentions up to each reach: where those that may cover an offset end. */
function reachOf(article: Article): Int32Array {
  const known = reaches.get(article);
  if (known) return known;
  let furthest = 0;
  const reach = Int32Array.from(occurrencesOf(article), ({mention}) => {
    furthest = Math.max(furthest, mention.end);
    return furthest;
  });
  reaches.set(article, reach);
  return reach;
}

function innermost(occurrences: Occurrence[]): Occurrence[] {
  let best: Span | undefined;
  for (const {mention} of occurrences) {
    if (!best || mention.end - mention.start < best.end - best.start) best = mention;
  }
  return occurrences.filter(({mention}) => mention.start === best?.start && mention.end === best.end);
}

/** Every mention of these entities, in order and without doubles. */
export function mentionsOf(entities: readonly Entity[]): Mention[] {
  const all = entities.flatMap(({mentions}) => mentions);
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  return all.filter(({start, end}, index) => {
    const before = all[index - 1];
    return !before || before.start !== start || before.end !== end;
  });
}

const byId = new WeakMap<Article, ReadonlyMap<string, Entity>>();

export function entityById(article: Article, id: string): Entity | undefined {
  return entitiesById(article).get(id);
}

function entitiesById(article: Article): ReadonlyMap<string, Entity> {
  const known = byId.get(article) ?? new Map(article.entities.map(entity => [entity.id, entity]));
  byId.set(article, known);
  return known;
}
