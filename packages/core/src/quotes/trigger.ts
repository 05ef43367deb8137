import type {EventType} from '../article.js';
import type {TokenSpan} from '../words/types.js';
import {withoutClauses} from './parties.js';
import type {Reading} from './reading.js';
import type {Trigger} from './types.js';

/** The trigger of an event with those of its parties that were found, in a list that is empty where there are none. */
export function made(
  reading: Reading,
  type: EventType,
  at: TokenSpan,
  status: Trigger['status'],
  parties: readonly (TokenSpan | null)[],
  personsOnly = false,
): Trigger[] {
  const kept = parties.flatMap(party => (party && party.to > party.from ? withoutClauses(reading, party) : []));
  if (kept.length === 0) return [];
  return [
    {
      from: at.from,
      to: at.to,
      type,
      sentence: reading.words.sentenceOf[at.from] as number,
      status,
      parties: kept,
      personsOnly,
    },
  ];
}
