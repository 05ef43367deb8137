import type {EventType, LiteralValue} from '../article.js';
import type {Entities} from '../entities/types.js';
import type {Name} from '../names/types.js';
import {FINITE} from '../phrases/tags.js';
import type {Phrases} from '../phrases/types.js';
import type {Quotes, Trigger} from '../quotes/types.js';
import type {Source} from '../source/types.js';
import type {Literal} from '../times/types.js';
import {firstFrom} from '../words/spans.js';
import type {TokenSpan, Words} from '../words/types.js';
import {EventBook} from './eventBook.js';
import {createMentionIndex, type MentionIndex} from './mentions.js';
import {createStage, lower, sidesOf} from './participants.js';
import type {Relations} from './types.js';

/** Parties an event of each type needs to be told at all. */
const PARTIES: Readonly<Record<EventType, number>> = {
  meeting: 2,
  call: 2,
  visit: 1,
  signing: 1,
  appointment: 1,
  election: 1,
  resignation: 1,
};
/** More than this many in one sentence is a list of names, not a meeting. */
const MAX_PARTIES = 12;

const CONFIDENCE = {persons: 0.85, others: 0.6} as const;

/** Tokens of a verb group before its verb: "will also have". */
const MAX_GROUP = 4;

const PLACE_PREPOSITIONS = new Set(['in', 'at', 'to']);

/**
 * Turns trigger words into events: who took part, where, when. Repeats of the same parties within the article become one
 * event; a mention of some of them alone ("the sides discussed …") joins it too.
 */
export function findEvents(
  _source: Source,
  words: Words,
  _names: readonly Name[],
  literals: readonly Literal[],
  values: readonly (LiteralValue | undefined)[],
  phrases: Phrases,
  quotes: Quotes,
  entities: Entities,
): Relations['events'] {
  if (quotes.triggers.length === 0) return [];
  const mentions = createMentionIndex(words, entities);
  const stage = createStage(words, mentions, entities, phrases);
  const book = new EventBook();
  for (const trigger of withBothSides(quotes.triggers)) {
    if (trigger.joins) continue;
    const sides = sidesOf(trigger, stage, they => book.lastMet(trigger.sentence, they));
    for (const participants of gatheringsOf(trigger, sides)) {
      if (trigger.chairs) book.expect(participants, trigger);
      if (participants.length < PARTIES[trigger.type] || participants.length > MAX_PARTIES) continue;
      if (trigger.type === 'meeting' && isTalk(words, trigger.from) && book.hasCall(participants, trigger.sentence))
        continue;
      const persons = participants.some(index => entities.entities[index]?.type === 'person');
      book.add(
        {
          type: trigger.type,
          participants,
          place: placeOf(trigger, words, mentions, entities, participants),
          date: dateOf(trigger, words, literals, values),
          status: trigger.status,
          sentence: trigger.sentence,
          confidence: persons ? CONFIDENCE.persons : CONFIDENCE.others,
        },
        trigger.from,
      );
    }
  }
  for (const trigger of quotes.triggers)
    if (trigger.joins) book.join(trigger, sidesOf(trigger, stage), MAX_PARTIES, CONFIDENCE.persons);
  return book.events;
}

/** The triggers, of those that tell who leads one side of talks only the pairs, each as one. */
function withBothSides(triggers: readonly Trigger[]): Trigger[] {
  let first: Trigger | undefined;
  return triggers.flatMap(trigger => {
    if (!trigger.leads) return [trigger];
    const other = first && trigger.sentence - first.sentence <= 1 ? first : undefined;
    first = other ? undefined : trigger;
    return other ? [{...trigger, parties: [...other.parties, ...trigger.parties]}] : [];
  });
}

/** The participants of each event that a trigger tells of: one event, or one for each of those met apart. */
function gatheringsOf({apart}: Trigger, [first = [], second = []]: number[][]): number[][] {
  if (apart && first.length === 1 && second.length > 1) return second.map(other => [...new Set([...first, other])]);
  return [[...new Set([...first, ...second])]];
}

/** Words for what is done at a meeting and in a call alike. */
const TALKS = /^(?:discuss|exchang|review|explor|consult|convers|talk)/;
const isTalk = (words: Words, token: number): boolean => TALKS.test(lower(words, token));

const CLAUSE_ENDS = new Set(['which', 'who', 'where', 'that', 'whose']);
/** After a noun of meeting these verbs tell of the meeting itself: "their talks ended in Oslo". */
const OF_MEETING = new Set(
  'took take takes place ended began opened concluded continued lasted was were is are will be being held'.split(' '),
);

/**
 * The trigger's sentence up to the first relative clause or further verb after it, whose place and date are another
 * event's; and from the last verb before it on.
 */
function clauseOf(trigger: Trigger, words: Words): TokenSpan {
  const start = words.sentences[trigger.sentence] ?? trigger.from;
  const end = words.sentences[trigger.sentence + 1] ?? words.count;
  let to = trigger.to;
  const inParties = (token: number) => trigger.parties.some(({from, to}) => token >= from && token < to);
  while (to < end && !CLAUSE_ENDS.has(lower(words, to))) {
    if (FINITE[words.tags[to]!] && !inParties(to) && !OF_MEETING.has(lower(words, to))) break;
    to++;
  }
  return {from: start, to};
}

/** A place after "in", "at" or "to" behind the trigger in its sentence; of a visit also its object. */
function placeOf(
  trigger: Trigger,
  words: Words,
  mentions: MentionIndex,
  entities: Entities,
  participants: readonly number[],
): number {
  const {from, to} = clauseOf(trigger, words);
  let before = -1;
  for (const {from: start, entity, level} of mentions.within({from, to})) {
    const type = entities.entities[entity]?.type;
    if ((type !== 'place' && type !== 'facility') || level !== 'name' || participants.includes(entity)) continue;
    const preposition = lower(words, start - 1) === 'the' ? lower(words, start - 2) : lower(words, start - 1);
    const visited = trigger.type === 'visit' && start >= trigger.to && start <= trigger.to + 2;
    if (!visited && !(PLACE_PREPOSITIONS.has(preposition) && (preposition !== 'to' || trigger.type === 'visit')))
      continue;
    if (
      inParty(trigger, start) &&
      !followsName(trigger, lower(words, start - 1) === 'the' ? start - 2 : start - 1, mentions)
    )
      continue;
    if (start >= trigger.to) return entity;
    if (isFronted(words, start, trigger.from)) before = entity;
  }
  return before;
}

/** "In Oslo, X met Y": no finite verb but the trigger's own stands between, nor a relative pronoun. */
function isFronted(words: Words, place: number, trigger: number): boolean {
  for (let i = place; i < trigger - 1; i++) {
    if (FINITE[words.tags[i]!] && i < trigger - MAX_GROUP) return false;
  }
  return true;
}

/** "talks with Anna Berg in Oslo": the place is the meeting's; of "the ambassador in Oslo" it is the ambassador's. */
const followsName = (trigger: Trigger, preposition: number, mentions: MentionIndex): boolean =>
  trigger.parties.some(party => mentions.within(party).some(({to, level}) => to === preposition && level === 'name'));

const inParty = (trigger: Trigger, token: number): boolean =>
  trigger.parties.some(({from, to}) => token >= from && token < to);

/** The resolved date in the trigger's sentence, a full day before a month or year. */
function dateOf(
  trigger: Trigger,
  words: Words,
  literals: readonly Literal[],
  values: readonly (LiteralValue | undefined)[],
): string | null {
  const {from, to} = clauseOf(trigger, words);
  let best: string | null = null;
  for (let i = firstFrom(literals, from); i < literals.length; i++) {
    const literal = literals[i] as Literal;
    if (literal.from >= to) break;
    if (literal.to > to || literal.type !== 'date') continue;
    const value = values[i];
    if (typeof value !== 'string' || value.includes('/')) continue;
    if (best === null || (value.length > best.length && best.length < 10)) best = value;
  }
  return best;
}
