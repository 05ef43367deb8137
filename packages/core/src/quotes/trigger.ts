import type {EventType} from '../article.js';
import type {TokenSpan} from '../words/types.js';
import {withoutClauses} from './parties.js';
import type {Reading} from './reading.js';
import type {Trigger} from './types.js';

/** The trigger of an event with those of its sides that were found, in a list that is empty where there are none. */
export function made(
  reading: Reading,
  type: EventType,
  at: TokenSpan,
  status: Trigger['status'],
  sides: readonly (TokenSpan | null)[],
  takes: Trigger['takes'] = 'all',
  everySide = sides.length > 1,
): Trigger[] {
  const parties = sides.flatMap((span, side) =>
    span && span.to > span.from ? withoutClauses(reading, span).map(({from, to}) => ({from, to, side})) : [],
  );
  if (parties.length === 0) return [];
  const sentence = reading.words.sentenceOf[at.from] as number;
  return [{from: at.from, to: at.to, type, sentence, status, parties: parties.slice(), takes, everySide}];
}

/**
 * The triggers, just made, with what else is told of each. It is set and not spread into a copy: V8 gives every object
 * that is spread into a longer one a shape of its own, which takes four times the room of the object.
 */
export function marked(
  triggers: Trigger[],
  more: Partial<Pick<Trigger, 'joins' | 'leads' | 'chairs' | 'apart'>>,
): Trigger[] {
  for (const trigger of triggers) Object.assign(trigger, more);
  return triggers;
}
