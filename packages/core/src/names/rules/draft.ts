import {
  CALENDAR,
  CAPITAL,
  COUNTRY,
  countryByDemonym,
  DEMONYM,
  gazetteerBits,
  HONORIFIC,
  OFFICE_WORD,
  ORG_HEAD,
  PLACE,
  peopleByWord,
} from '@nutgraf/knowledge';
import type {NamedType} from '../../article.js';
import {wordTable} from '../../words/cache.js';
import {WordFlag, type Words} from '../../words/types.js';
import type {FoundSpan} from '../network/network.js';
import {KINDS} from '../network/tags.js';
import * as lists from './lists.js';

/** A name while the rules work on it. */
export interface Draft {
  from: number;
  to: number;
  type: NamedType;
  demonym: boolean;
  confidence: number;
}

/** Adds names that rules have found, in order; those that they meet go where they are `inPlaceOf` them. */
export function withFound(
  drafts: readonly Draft[],
  found: readonly Draft[],
  inPlaceOf: (found: Draft, draft: Draft) => boolean,
): Draft[] {
  let next = 0;
  const kept = drafts.filter(draft => {
    while (next < found.length && found[next]!.to <= draft.from) next++;
    const met = found[next];
    return !met || met.from >= draft.to || !inPlaceOf(met, draft);
  });
  return [...kept, ...found].sort((a, b) => a.from - b.from);
}

/** What a word is to the rules, as bits. */
export const Is = {
  Generic: 1,
  NoName: 2,
  PlaceOf: 4,
  PlaceTail: 8,
  Facility: 16,
  Event: 32,
  Law: 64,
  Work: 128,
  LanguageBefore: 256,
  LanguageAfter: 512,
  Title: 1024,
  Group: 2048,
  Country: 4096,
  Capital: 8192,
  Demonym: 16384,
  Calendar: 32768,
  /** Noun for the holder of an office: "minister". */
  OfficeHead: 65536,
  /** Word of an office's title. */
  Office: 131072,
  /** Noun that heads names of organizations: "Ministry". */
  OrganizationHead: 262144,
  ThingEnding: 524288,
  Grammar: 1048576,
  Counterpart: 2097152,
} as const;

const LISTED: readonly (readonly [ReadonlySet<string>, number])[] = [
  [lists.GENERIC_HEADS, Is.Generic],
  [lists.NO_NAMES, Is.NoName],
  [lists.GRAMMAR_WORDS, Is.Grammar],
  [lists.PLACES_OF, Is.PlaceOf],
  [lists.PLACE_TAILS, Is.PlaceTail],
  [lists.FACILITY_HEADS, Is.Facility],
  [lists.EVENT_HEADS, Is.Event],
  [lists.LAW_HEADS, Is.Law],
  [lists.WORK_HEADS, Is.Work],
  [lists.LANGUAGE_BEFORE, Is.LanguageBefore],
  [lists.LANGUAGE_AFTER, Is.LanguageAfter],
  [lists.TITLES, Is.Title],
  [lists.GROUPS, Is.Group],
  [lists.OFFICE_HOLDERS, Is.OfficeHead],
  [lists.THING_ENDINGS, Is.ThingEnding],
  [new Set(['counterpart']), Is.Counterpart],
];

/** The bits of `Is` for each word type. */
export const wordKinds = wordTable((form, lower, flags) => {
  let kinds = 0;
  for (const [words, bit] of LISTED) if (words.has(lower)) kinds |= bit;
  const bits = gazetteerBits(form);
  if (bits & ORG_HEAD) kinds |= Is.OrganizationHead;
  if (bits & (OFFICE_WORD | HONORIFIC)) kinds |= Is.Office;
  if ((flags & WordFlag.Capitalized) === 0) return kinds;
  if (bits & COUNTRY) kinds |= Is.Country;
  if (bits & CAPITAL) kinds |= Is.Capital;
  if (bits & CALENDAR) kinds |= Is.Calendar;
  // "Arctic" and "Atlantic" are places themselves.
  if (bits & DEMONYM && (bits & (COUNTRY | CAPITAL | PLACE)) === 0) kinds |= peopleKind(form);
  return kinds;
});

/** A people without a country and a religion are groups; what belongs to a country or region is a mention of it. */
function peopleKind(form: string): number {
  const people = peopleByWord(form);
  if (!people) return 0;
  return countryByDemonym(form) || people.region?.isPlace ? Is.Demonym : Is.Group;
}

/** The words of a document as the rules ask for them. */
export class Reader {
  readonly words: Words;
  readonly #kinds: Int32Array;

  constructor(words: Words) {
    this.words = words;
    this.#kinds = wordKinds(words.lexicon);
  }

  kind(token: number): number {
    return this.#kinds[this.words.types[token]!]!;
  }

  flags(token: number): number {
    return this.words.lexicon.flags[this.words.types[token]!]!;
  }

  form(token: number): string {
    return this.words.lexicon.forms[this.words.types[token]!]!;
  }

  lower(token: number): string {
    return this.words.lexicon.lower[this.words.types[token]!]!;
  }

  isCapitalized(token: number): boolean {
    return (this.flags(token) & WordFlag.Capitalized) !== 0;
  }

  /** Whether `token` stands in the sentence of `near`. */
  inSentence(token: number, near: number): boolean {
    return token >= 0 && token < this.words.count && this.words.sentenceOf[token] === this.words.sentenceOf[near];
  }

  /** Whether nothing stands between `token` and the one before. */
  isGlued(token: number): boolean {
    return token > 0 && this.words.ends[token - 1] === this.words.starts[token];
  }

  text({from, to}: {from: number; to: number}): string {
    return this.words.text.slice(this.words.starts[from], this.words.ends[to - 1]);
  }
}

const TYPE_OF = {PER: 'person', ORG: 'organization', LOC: 'place', NORP: 'group', MISC: 'event'} as const;

/** The network's spans as drafts: each kind's commonest type. */
export function toDrafts(spans: readonly FoundSpan[]): Draft[] {
  return spans.map(({from, to, kind, confidence}) => ({
    from,
    to,
    type: TYPE_OF[KINDS[kind]!],
    demonym: false,
    confidence,
  }));
}
