import type {Entities} from '../entities/types.js';
import {nounOf} from '../phrases/nounTable.js';
import {styleHead} from '../phrases/styles.js';
import type {Phrases} from '../phrases/types.js';
import type {Trigger} from '../quotes/types.js';
import {firstFrom} from '../words/spans.js';
import type {TokenSpan, Words} from '../words/types.js';
import type {IndexedMention, MentionIndex} from './mentions.js';

/** What the participants of events are read from. */
export interface Stage {
  words: Words;
  mentions: MentionIndex;
  entities: Entities;
  phrases: Phrases;
  /** First token of the title before each person's name, by the name's first token. */
  titleStart: ReadonlyMap<number, number>;
}

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

/**
 * Who takes part in what a trigger reports, side by side; nobody where a side that must be there has no participant.
 * `lastMet` tells whom a plural ("they", or else "the two ministers") can mean.
 */
export function sidesOf(
  trigger: Trigger,
  stage: Stage,
  lastMet: (they: boolean) => readonly number[] | undefined = () => undefined,
): number[][] {
  const {parties, takes, everySide, type} = trigger;
  const sides = parties.map(party => ({party, persons: personsIn(party, stage)}));
  const [only] = sides;
  const plural =
    sides.length === 1 && (type === 'meeting' || type === 'call') ? pluralAt(only!.party, stage) : undefined;
  if (plural) {
    const met = lastMet(plural.they);
    // Those of the meeting just told of, rather than anybody named since.
    if (met && (!plural.office || met.some(entity => holds(stage, entity, plural.office!)))) only!.persons = [...met];
    else if (only!.persons.length === 0) only!.persons = pairBefore(only!.party, plural, stage);
  }
  const anyPerson = sides.some(({persons}) => persons.length > 0);
  const withOthers = takes === 'all' || (takes === 'either' && !anyPerson);
  const found: number[][] = [[], []];
  for (const {party, persons} of sides) {
    const members = found[party.side]!;
    members.push(...(persons.length > 0 || !withOthers ? persons : othersIn(party, stage)));
    // "talks between the council and Ambassador X"
    if (sides.length === 1 && persons.length === 1 && takes === 'all') members.unshift(...othersIn(party, stage));
  }
  if (everySide && found.some(members => members.length === 0)) return [];
  return found;
}

const isPerson = ({entities}: Stage, entity: number): boolean => entities.entities[entity]?.type === 'person';

/** The persons of one span: its names; without names its nominals, pronouns and groups. */
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
        // "His Highness the Amir"
        mention.from <= Math.max(part.from, styleHead(words, part.from)) + 1 &&
        mention.from >= part.from &&
        // "his delegation" is not he.
        (mention.level !== 'pronoun' || mention.to === part.to) &&
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
function takesPart(
  mention: IndexedMention,
  party: TokenSpan,
  within: readonly IndexedMention[],
  stage: Stage,
): boolean {
  const {words, titleStart} = stage;
  const after = lower(words, mention.to);
  // The possessor of "Novak's talks" is a party by itself.
  if (mention.to < party.to && POSSESSIVE.test(after)) return false;
  if (lower(words, mention.from - 1) === 'after' && lower(words, mention.from - 2) === 'named') return false;
  let before = (titleStart.get(mention.from) ?? mention.from) - 1;
  while (before > party.from && DETERMINER_OR_HONORIFIC.test(lower(words, before))) before--;
  if (before >= party.from && DESCRIBES.has(lower(words, before))) {
    // "attended on the Danish side by X"
    const led =
      lower(words, before) === 'by' && (LEADING.has(lower(words, before - 1)) || lower(words, before - 1) === 'side');
    // "the envoy of the President of Chad, Jan Novak": the name after the comma is the envoy's.
    const outer = lower(words, mention.from - 1) === ',' && nounOf(lower(words, before - 1))?.office === true;
    if (!led && !outer) return false;
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
    // "the Accounts Committee (PAC)"
    const bracketed = lower(words, part.to - 1) === ')' && lower(words, part.to - 3) === '(';
    const mention = within.find(
      ({from, to, entity, level}) =>
        from >= part.from &&
        from <= part.from + 1 &&
        (to === part.to || (bracketed && to === part.to - 3)) &&
        level !== 'pronoun' &&
        /^(?:organization|place)$/.test(entities.entities[entity]?.type ?? ''),
    );
    // "presidents of Kenya and Ghana": no countries.
    if (!mention && part.from === party.from) return found;
    if (mention) found.push(mention.entity);
  }
  return found;
}

/** How many sentences back the two people of a plural may be told of, by the word that begins it. */
const LOOK_BACK: ReadonlyMap<string, number> = new Map([
  ['they', 1],
  ['their', 1],
  ['the', 2],
  ['both', 3],
  ['two', 3],
]);
/** Offices that the people of a plural must hold, by its noun; others may be anybody. */
const OFFICES: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    leaders:
      /^(?:president|premier|minister|chancellor|king|queen|emir|sultan|prince|leader|head|chairman|pope|emperor)$/,
    presidents: /^president$/,
    ministers: /^(?:minister|secretary)$/,
    ambassadors: /^ambassador$/,
    diplomats: /^(?:minister|secretary|ambassador|envoy|diplomat|representative)$/,
  }),
);
const PAIR_NOUN = /^(?:two|pair|duo|men|women|sides|officials|parties|counterparts)$/;

/** A plural that stands for those told of before. */
interface Plural {
  /** A pronoun. */
  they: boolean;
  /** The offices they hold, where the noun tells one. */
  office: RegExp | undefined;
  /** How many sentences back they may be told of. */
  back: number;
}

/** "they", "the two", "both leaders", "the ministers": the plural that a party is and nothing else. */
function pluralAt({from, to}: TokenSpan, {words}: Stage): Plural | undefined {
  const first = lower(words, from);
  const noun = lower(words, to - 1);
  const back = LOOK_BACK.get(first);
  const they = to - from === 1;
  if (back === undefined || to - from > 4 || (they ? first === 'the' : !PAIR_NOUN.test(noun) && !OFFICES.has(noun)))
    return undefined;
  return {they, back, office: they ? undefined : OFFICES.get(noun)};
}

/** The two people told of in the plural's sentence or in those just before it, where they are exactly two. */
function pairBefore({from}: TokenSpan, {office, back}: Plural, stage: Stage): number[] {
  const {words, mentions} = stage;
  const sentence = words.sentenceOf[from] ?? 0;
  const found: number[] = [];
  for (let step = 0; step <= back && step <= sentence; step++) {
    const start = words.sentences[sentence - step]!;
    const end = step === 0 ? from : words.sentences[sentence - step + 1]!;
    for (const {entity} of mentions.within({from: start, to: end})) {
      if (!isPerson(stage, entity) || found.includes(entity)) continue;
      if (!office || holds(stage, entity, office)) found.push(entity);
    }
    if (found.length >= 2) break;
  }
  return found.length === 2 ? found : [];
}

function holds({words, phrases, entities}: Stage, entity: number, office: RegExp): boolean {
  return entities.entities[entity]!.titles.some(index => office.test(lower(words, phrases.titles[index]?.head ?? -1)));
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
