import type {Frame} from '../phrases/frame.js';
import {nounOfLemma} from '../phrases/nounTable.js';
import {PREPOSITION} from '../phrases/tags.js';
import type {Nominal} from '../phrases/types.js';
import {BODY_EPITHETS, CALLED_BY, KIND_WORDS, MEMBER_WORDS, TELLING_WORDS} from './data/bodies.js';

/** Nouns by which the only body near may be called although its name does not say so. */
export const LONE = new Set(
  'company firm manufacturer maker group agency charity foundation airline carrier startup retailer conglomerate'.split(
    ' ',
  ),
);
/** Nouns that name companies by what they do, and people as well. */
export const OF_TRADE = new Set([
  'producer',
  'miner',
  'exporter',
  'importer',
  'supplier',
  'trader',
  'developer',
  'publisher',
]);
/** Nouns that name businesses alone. */
export const FIRMS = new Set(
  'company firm manufacturer maker airline carrier startup retailer conglomerate'.split(' '),
);
/** Nouns that name bodies of one trade, whose names tell it: another body near is none. */
export const TELLS_TRADE = new Set(['carrier', 'airline']);
/** Nouns that head a body's name as its first word. */
export const LEADING = new Set(['bank', 'hotel', 'radio', 'club', 'banco', 'banque']);
/** Modifiers that say nothing of which organization is meant. */
const NEUTRAL = new Set(KIND_WORDS.split(' '));
/** Modifiers that any one body may have. */
const EPITHETS = new Set(BODY_EPITHETS.split(' '));
/** Those that set groups of one text apart. */
const TELLING = new Set(TELLING_WORDS.split(' '));
const MEMBERS = new Set(MEMBER_WORDS.split(' '));
/** Bodies that have so many members: "the 15-member council". */
const OF_MEMBERS = new Set(['council', 'commission', 'committee', 'panel', 'alliance', 'union']);
/** By noun: words that head names of what it calls, the likeliest first. */
export const CALLED = new Map(
  Object.entries(CALLED_BY).map(([lemma, heads]) => [lemma, heads.split(' | ').map(rank => rank.split(' '))]),
);

/** "The regional bloc" is any bloc, "the 15-member council" any council; "the regional academy" is one of several. */
export function saysNothing({lemma, modifiers, affiliations}: Nominal): boolean {
  const based = affiliations.length > 0;
  if (modifiers.length === 0) return !based;
  if (modifiers.every(word => EPITHETS.has(word) || (based && word === 'based'))) return true;
  const counted = modifiers.some(word => /^\d+$/.test(word)) && modifiers.some(word => MEMBERS.has(word));
  const general = nounOfLemma(lemma)?.vague || LONE.has(lemma) || CALLED.has(lemma);
  if (!general && !(counted && OF_MEMBERS.has(lemma))) return false;
  return modifiers.every(
    word => NEUTRAL.has(word) || (based && word === 'based') || (counted && (MEMBERS.has(word) || /^\d+$/.test(word))),
  );
}

/** "The ruling party", "the top court": only the one that is told to be so. */
export const isRanked = ({modifiers}: Nominal): boolean => modifiers.some(word => RANKS.test(word));

const RANKS = /^(?:ruling|opposition|top|highest|apex)$/;

/** "rights group" and "militant group" are not each other. */
export function keyOf({lemma, modifiers}: Nominal): string {
  const kinds = modifiers.filter(word => TELLING.has(word));
  return kinds.length > 0 ? `${kinds.join(' ')} ${lemma}` : lemma;
}

/** Participles that with a preposition tell which body: "the firm contracted to build it". */
const RESTRICTING = new Set(
  'based called known led named headed run owned founded formed contracted hired tasked charged responsible affiliated linked made dedicated devoted'.split(
    ' ',
  ),
);

/** Verbs that have both the one who is told and what. */
const TELLS = new Set(
  'told tell tells telling informed informs informing assured assures assuring reminded reminds notified warned warns warning convinced persuaded promised advised'.split(
    ' ',
  ),
);

/** "The firm that", "the company contracted to": what follows tells which one, so that it is none mentioned before. */
export function isRestricted({words}: Frame, {from, to}: Nominal): boolean {
  const {tags, lexicon, types, count} = words;
  if (to + 1 >= count) return false;
  const next = lexicon.lower[types[to]!]!;
  // "Told the court that it was late": what it was told.
  if (next === 'that' && TELLS.has(lexicon.lower[types[from - 1] ?? 0]!)) return false;
  if (next === 'that' || next === 'which' || next === 'who') return true;
  return RESTRICTING.has(next) && PREPOSITION[tags[to + 1]!] === 1;
}

/** "The Jeddah-based lender": the place tells where it sits, not whose it is. */
export function isSeatOnly({names}: Frame, {affiliations, modifiers}: Nominal): boolean {
  const isSeat = (name: number) => name >= 0 && names[name]!.type !== 'organization';
  return modifiers.includes('based') && affiliations.every(({by, name}) => by === 'modifier' && isSeat(name));
}
