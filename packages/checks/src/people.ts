import type {Entity, Mention} from '@nutgraf/core';
import {honorific} from '@nutgraf/knowledge';
import type {Context} from './types.js';

/** A person as running text names them, in order: headings are written after the text and abridge. */
export interface Person {
  entity: Entity;
  /** Mentions by name in the body, each with its words. */
  names: Named[];
}

export interface Named extends Mention {
  words: string;
}

/** A mention that is less likely than this to be a name of a person at all is left alone. */
const SURE_NAME = 0.6;

/** The people that the body of an article names. */
export function people(context: Context): Person[] {
  const {entities} = context.article;
  return entities.flatMap(entity => {
    if (entity.type !== 'person') return [];
    const names = entity.mentions
      .filter(({level, start, confidence}) => level === 'name' && confidence >= SURE_NAME && context.inBody(start))
      .filter(mention => !context.isNested(mention))
      .map(mention => ({...mention, words: context.words(mention)}));
    return names.length > 0 ? [{entity, names}] : [];
  });
}

/** The words of a name without honorifics before it and "Jr." after it. */
export function nameParts(name: string): string[] {
  const parts = name.split(' ').filter(part => !/^(?:[JS]r\.?|I{2,3}|IV)$/.test(part));
  while (parts.length > 1 && honorific(parts[0]!)) parts.shift();
  return parts;
}

/** Small words that belong to the surname behind them; with a capital some are given names ("Al Gore", "Ben Ali"). */
const PARTICLE =
  /^(?:al|as|at|bin|bint|ben|[Dd]a|das|[Dd]e|[Dd]el|[Dd]ella|[Dd]en|[Dd]er|di|do|dos|du|e|[Ee]l|[Ii]bn|[Ll]a|[Ll]e|[Oo]uld|[Ss]t|[Tt]er|[Vv]an|[Vv]on|y|zu)[.'’-]?$/;

/** Whether a name is a single one: "Karimov", "van der Berg", "al-Sadr". */
export function isSingle(name: string): boolean {
  const parts = nameParts(name);
  return parts.length === 1 || parts.slice(0, -1).every(part => PARTICLE.test(part));
}
