import type {Entities} from '../entities/types.js';
import type {Phrases} from '../phrases/types.js';
import type {Trigger} from '../quotes/types.js';
import type {TokenSpan, Words} from '../words/types.js';
import type {IndexedMention, MentionIndex} from './mentions.js';
import {firstFrom} from './spans.js';

/** What the participants of events are read from. */
export interface Stage {
  words: Words;
  mentions: MentionIndex;
  entities: Entities;
  phrases: Phrases;
  /** First token of the title before each person's name, by the name's first token. */
  titleStart: ReadonlyMap<number, number>;
}

/** Sentences back from "the two met" within which exactly two people must have been told of. */
const LOOK_BACK = 3;

export function createStage(words: Words, mentions: MentionIndex, entities: Entities, phrases: Phrases): Stage {
  const titleStart = new Map<number, number>();
  const titled = new Map<number, number>();
  for (const {bearer, by, from} of phrases.titles) {
    if (by === 'before') titled.set(bearer, Math.min(from, titled.get(bearer) ?? from));
  }
  for (const draft of entities.entities) {
    for (const {from, level, origin} of draft.mentions) {
      const start = level === 'name' && draft.type === 'person' ? titled.get(origin) : undefined;
      if (start !== undefined && start < from) titleStart.set(from, start);
    }
  }
  return {words, mentions, entities, phrases, titleStart};
}

/** Who takes part in what a trigger reports: the persons of its parties, or else the organizations and countries. */
export function participantsOf(trigger: Trigger, stage: Stage): number[] {
  const found: number[] = [];
  const add = (entity: number): void => {
    if (entity >= 0 && !found.includes(entity)) found.push(entity);
  };
  const rest: TokenSpan[] = [];
  for (const party of trigger.parties) {
    const persons = personsIn(party, stage);
    if (persons.length > 0) persons.forEach(add);
    else rest.push(party);
  }
  if (found.length < 2 && (trigger.type === 'meeting' || trigger.type === 'call')) {
    for (const party of rest) if (found.length === 0 && isPair(party, stage)) pairBefore(party, stage).forEach(add);
  }
  if (trigger.personsOnly && (found.length > 0 || trigger.type !== 'meeting')) return found;
  for (const party of rest) for (const entity of othersIn(party, stage)) add(entity);
  return found;
}

const isPerson = ({entities}: Stage, entity: number): boolean => entities.entities[entity]?.type === 'person';

/** The persons of one party: its names; without names its nominals, pronouns and groups. */
function personsIn(party: TokenSpan, stage: Stage): number[] {
  const {entities, mentions, words} = stage;
  const {groups} = entities;
  for (let index = firstFrom(groups, party.from); index < groups.length; index++) {
    const group = groups[index]!;
    if (group.from >= party.to) break;
    if (group.to <= party.to) {
      const persons = group.members.filter(member => isPerson(stage, member));
      if (persons.length > 0) return persons;
    }
  }
  const within = mentions.within(party);
  const names = within.filter(
    mention => mention.level === 'name' && isPerson(stage, mention.entity) && takesPart(mention, party, within, stage),
  );
  const persons = names.map(mention => mention.entity);
  // "Karimov and his counterpart": a part without a name of its own.
  for (const part of conjuncts(party, words)) {
    if (names.some(({from, to}) => from >= part.from && to <= part.to)) continue;
    const head = within.find(
      mention =>
        mention.level !== 'name' &&
        mention.from <= part.from + 1 &&
        mention.from >= part.from &&
        isPerson(stage, mention.entity),
    );
    // "the minister, Jan Novak": one person; "he and the minister, Jan Novak" two.
    const apposed = names.length > 0 && part.from === party.from && lower(words, part.to) === ',';
    if (head && !apposed && takesPart(head, party, within, stage)) persons.push(head.entity);
  }
  return persons;
}

/** Prepositions after which a name only describes another: "the son of X", "an adviser to X", "a letter from X". */
const DESCRIBES = new Set('of for to from on at in under about over against by near like than'.split(' '));
/** Before "by" they make the name a part of the party: "a delegation led by X". */
const LEADING = new Set('led headed chaired represented'.split(' '));
const POSSESSIVE = /^['’]s?$/;
const DETERMINER_OR_HONORIFIC = /^(?:the|a|an|late|former|then|new|mr|mrs|ms|dr|president-elect)\.?$/;

/** A name in the possessive, inside a longer name, or that describes another noun, takes no part. */
function takesPart(mention: IndexedMention, party: TokenSpan, within: readonly IndexedMention[], stage: Stage): boolean {
  const {words, titleStart} = stage;
  const after = lower(words, mention.to);
  // The possessor of "Novak's talks" is a party by itself.
  if (mention.to < party.to && POSSESSIVE.test(after)) return false;
  if (lower(words, mention.from - 1) === 'after' && lower(words, mention.from - 2) === 'named') return false;
  let before = (titleStart.get(mention.from) ?? mention.from) - 1;
  while (before > party.from && DETERMINER_OR_HONORIFIC.test(lower(words, before))) before--;
  if (before >= party.from && DESCRIBES.has(lower(words, before))) {
    if (!(lower(words, before) === 'by' && LEADING.has(lower(words, before - 1)))) return false;
  }
  return !within.some(
    other =>
      other.entity !== mention.entity &&
      other.level === 'name' &&
      other.from <= mention.from &&
      other.to >= mention.to &&
      other.to - other.from > mention.to - mention.from,
  );
}

/** The organizations or countries of a party: whatever its parts begin with or are. */
function othersIn(party: TokenSpan, {words, mentions, entities}: Stage): number[] {
  const found: number[] = [];
  const within = mentions.within(party);
  for (const part of conjuncts(party, words)) {
    const mention = within.find(
      ({from, to, entity, level}) =>
        from >= part.from &&
        to === part.to &&
        level !== 'pronoun' &&
        /^(?:organization|place)$/.test(entities.entities[entity]?.type ?? ''),
    );
    if (mention) found.push(mention.entity);
  }
  return found;
}

const PAIR_STARTS = new Set(['they', 'their', 'both', 'two', 'the', 'we']);
const PAIR_NOUN = /^(?:two|pair|duo|men|women|leaders|presidents|ministers|sides|officials|diplomats|parties|counterparts)$/;

/** "they", "the two", "both leaders", "the ministers". */
function isPair({from, to}: TokenSpan, {words}: Stage): boolean {
  const first = lower(words, from);
  if (!PAIR_STARTS.has(first) || to - from > 4) return false;
  return to - from === 1 ? first !== 'the' && first !== 'we' : PAIR_NOUN.test(lower(words, to - 1));
}

/** The two people told of before a plural, where they are exactly two: in its sentence, or in those just before it. */
function pairBefore({from}: TokenSpan, {words, mentions, entities}: Stage): number[] {
  const sentence = words.sentenceOf[from] ?? 0;
  const found: number[] = [];
  for (let back = 0; back <= LOOK_BACK && back <= sentence; back++) {
    const span = {from: words.sentences[sentence - back]!, to: back === 0 ? from : words.sentences[sentence - back + 1]!};
    for (const {entity} of mentions.within(span)) {
      if (entities.entities[entity]?.type === 'person' && !found.includes(entity)) found.push(entity);
    }
    if (found.length >= 2) break;
  }
  return found.length === 2 ? found : [];
}

/** A coordinated phrase by its parts. */
function conjuncts(party: TokenSpan, words: Words): TokenSpan[] {
  const parts: TokenSpan[] = [];
  let from = party.from;
  for (let i = party.from; i <= party.to; i++) {
    const word = i < party.to ? lower(words, i) : 'and';
    if (word !== 'and' && word !== ',') continue;
    if (i > from) parts.push({from, to: i});
    from = i + 1;
  }
  return parts;
}

/** A word in lower case; empty outside the text. */
export const lower = (words: Words, token: number): string => {
  const type = words.types[token];
  return type === undefined ? '' : (words.lexicon.lower[type] ?? '');
};
