import {TAGS, type Tag, wordBytes} from '../words/index.js';
import {Kind} from './kinds.js';
import type {TokenReader} from './reader.js';
import type {Tense, TimeMeaning} from './types.js';

/**
 * Which way a date points that stands without its year or week. News says "on Friday" of the last one in a report and of
 * the next one in an announcement, and the verb of the clause tells which. The rule, in order:
 *
 * 1. A preposition that places an event ("ahead of Friday's vote", "after Friday's vote", "scheduled for Friday"); the
 *    date of a dateline is past; a day or month that stands with a noun has no tense ("the letter of 4 May").
 * 2. A date that begins its clause ("…, and on Friday the sides will meet") looks at the verbs behind it first; any other
 *    date at those before it, the nearest first ("said on Monday that talks will resume on Friday").
 * 3. Future: "will", "shall", "would", "could", "may", "is to", "plans to" and its like, and the present of a verb of schedules ("the fair
 *    opens on Friday"). Past: a past tense, a perfect, a participle just before it without "be" ("talks held on Friday"),
 *    a farther one where nothing else speaks; then also what is under way ("are leaving on Friday") is future.
 * 4. No such word: no tense, which resolves a weekday to the past and a month to the nearest.
 */
export function tenseAt(reader: TokenReader, from: number, to: number): Tense {
  const lead = leadOf(reader, from);
  if (lead !== null) return lead;
  if (isDateline(reader, from, to)) return 'past';
  if (isOfNoun(reader, from)) return null;
  return beginsClause(reader, from)
    ? (scanAhead(reader, to) ?? scanBack(reader, from - 1))
    : (scanBack(reader, from - 1) ?? scanAhead(reader, to));
}

/** Farther than this from a date, a verb is seldom its own. */
const REACH = 30;
/** Up to here a participle before a date goes with it: "a report released late on Monday". */
const NEAR = 5;
/** A dateline is over within this many tokens of its sentence. */
const DATELINE = 10;

const Word = {
  None: 0,
  Will: 1,
  Would: 2,
  /** "is", "are". */
  Be: 3,
  /** Future before "to", "for" and the like: "scheduled", "due". */
  Scheduled: 4,
  /** Future before "to": "plans", "agreed". */
  Plan: 5,
  /** In the present tense they tell a programme: "opens". */
  Opens: 6,
  Have: 7,
  According: 8,
  Could: 9,
} as const;

const LISTS: [number, string][] = [
  [Word.Will, "will shall 'll ’ll wo may might"],
  [Word.Could, 'could'],
  [Word.Would, "would 'd ’d"],
  [Word.Be, "is are 's ’s 're ’re"],
  [Word.According, 'according'],
  [Word.Have, "has have had 've ’ve"],
  [Word.Scheduled, 'scheduled slated due expected set planned poised penciled billed earmarked'],
  [
    Word.Plan,
    'aim aims expect expects seek seeks plan plans planned planning intend intends intending agree agrees agreed hope hopes hoping want wants wish wishes decided vowed pledged promised going likely ready',
  ],
  [
    Word.Opens,
    'begin begins start starts open opens close closes end ends resume resumes run runs continue continues conclude concludes take takes kick kicks arrive arrives depart departs expire expires fall falls mark marks',
  ],
];

const words = new Map(LISTS.flatMap(([kind, list]) => list.split(' ').map((word): [string, number] => [word, kind])));
// "May" is the month, "may" the verb
const tenseWords = wordBytes((form, lower) => (form === 'May' ? Word.None : (words.get(lower) ?? Word.None)));

const tagNumber = (tag: Tag): number => TAGS.indexOf(tag);
const VB = tagNumber('VB');
const VBD = tagNumber('VBD');
const VBN = tagNumber('VBN');
const VBG = tagNumber('VBG');
const VBZ = tagNumber('VBZ');
const VBP = tagNumber('VBP');
const NN = tagNumber('NN');
const NNS = tagNumber('NNS');
const JJ = tagNumber('JJ');

const LEADS: ReadonlyMap<string, Tense> = new Map<string, Tense>([
  ['ahead of', 'future'],
  ['scheduled for', 'future'],
  ['set for', 'future'],
  ['slated for', 'future'],
  ['planned for', 'future'],
  ['due on', 'future'],
  ['due in', 'future'],
  ['upcoming', 'future'],
  ['earlier on', 'past'],
  ['earlier in', 'past'],
]);
const POSSESSIVE_LEADS: ReadonlyMap<string, Tense> = new Map<string, Tense>([
  ['after', 'past'],
  ['following', 'past'],
  ['since', 'past'],
  ['despite', 'past'],
]);

function leadOf(reader: TokenReader, from: number): Tense {
  const before = reader.lower(from - 1) === 'the' ? from - 2 : from - 1;
  const word = reader.lower(before);
  const found = LEADS.get(`${reader.lower(before - 1)} ${word}`) ?? LEADS.get(word) ?? null;
  return found ?? (before < from - 1 || isPossessive(reader, from) ? (POSSESSIVE_LEADS.get(word) ?? null) : null);
}

const isPossessive = (reader: TokenReader, token: number): boolean => /^['’]s$/.test(reader.lower(token + 1));

const PREPOSITIONS: ReadonlySet<string> = new Set('on in by until till from during at since early late'.split(' '));
const CLAUSE_STARTS: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '(',
  '-',
  '–',
  '—',
  '"',
  '“',
  'and',
  'but',
  'that',
  '',
]);

/** Whether the date stands at the head of a clause; "on Monday and Tuesday" is one date, not two clauses. */
function beginsClause(reader: TokenReader, from: number): boolean {
  let at = from - 1;
  if (reader.lower(at) === 'the') at--;
  if (PREPOSITIONS.has(reader.lower(at))) at--;
  if (!CLAUSE_STARTS.has(reader.lower(at))) return false;
  const kind = reader.kind(at - 1);
  return kind !== Kind.Weekday && kind !== Kind.Month && kind !== Kind.Short;
}

function scanBack(reader: TokenReader, start: number): Tense {
  const table = tenseWords(reader.words.lexicon);
  let weak: Tense = null;
  for (let at = start; at >= reader.first && at > start - REACH; at--) {
    if (reader.lower(at) === ';') break;
    const found = evidence(reader, table, at, false);
    if (found) return found;
    if (isBareParticiple(reader, at)) {
      if (at > start - NEAR) return 'past';
      weak ??= 'past';
    } else if (isUnderWay(reader, table, at)) weak ??= 'future';
  }
  return weak;
}

function scanAhead(reader: TokenReader, start: number): Tense {
  const table = tenseWords(reader.words.lexicon);
  let weak: Tense = null;
  for (let at = start; at < reader.last && at < start + REACH; at++) {
    if (reader.lower(at) === ';') break;
    const found = evidence(reader, table, at, true);
    if (found) return found;
    if (isBareParticiple(reader, at)) weak ??= 'past';
    else if (isUnderWay(reader, table, at)) weak ??= 'future';
  }
  return weak;
}

/** What the word at `at` says of the time of its clause, read with its neighbours. */
function evidence(reader: TokenReader, table: Uint8Array, at: number, isAhead: boolean): Tense {
  const type = reader.words.types[at]!;
  const tag = reader.tag(at);
  switch (table[type]) {
    case Word.Will:
      // "may" and "might" share this; "might have met" is past
      return reader.lower(at + 1) === 'have' && !reader.lower(at).startsWith('w') ? 'past' : 'future';
    case Word.Would:
      return reader.lower(at + 1) === 'have' ? 'past' : tag === VBD ? null : 'future';
    case Word.Could:
      // "could not be reached on Monday", "could have met"
      return /^(?:not|n['’]t|have)$/.test(reader.lower(at + 1)) ? 'past' : 'future';
    case Word.Be:
      // "is to meet", "are scheduled to meet"
      return reader.lower(at + 1) === 'to' && reader.tag(at + 2) === VB ? 'future' : null;
    case Word.Scheduled:
      if (/^(?:to|for|on|in|at|next)$/.test(reader.lower(at + 1))) return 'future';
      break;
    case Word.Plan:
      // "they agreed to meet on Friday", but "on Friday they agreed to meet"
      if (reader.lower(at + 1) === 'to' && !(isAhead && (tag === VBD || tag === VBN))) return 'future';
      if (tag === VBZ || tag === VBP) return 'future';
      break;
    case Word.Opens:
      if (tag === VBZ || tag === VBP) return 'future';
      // the tagger takes "the fair opens on Friday" for fairs and openings
      if (tag === NNS && /^(?:on|at)$/.test(reader.lower(at + 1))) return 'future';
      break;
    case Word.According:
      return isAhead ? null : 'past';
    case Word.Have:
      return perfect(reader, at) ? 'past' : null;
  }
  return tag === VBD ? 'past' : null;
}

/** "has said", "have not yet met". */
function perfect(reader: TokenReader, at: number): boolean {
  if (reader.lower(at) === 'had') return true;
  for (let i = at + 1; i <= at + 3; i++) if (reader.tag(i) === VBN) return true;
  return false;
}

/** "held on Friday", but not "will be held", "is held", which leave the time to what stands before "be". */
function isBareParticiple(reader: TokenReader, at: number): boolean {
  if (reader.tag(at) !== VBN) return false;
  // "on proposed measures" says nothing of when
  const next = reader.tag(at + 1);
  if (next === NN || next === NNS || next === JJ) return false;
  for (let i = at - 1; i >= at - 2; i--) if (/^(?:be|being|is|are)$/.test(reader.lower(i))) return false;
  return true;
}

/** "The envoys are leaving on Friday": where no other verb speaks, the present of what goes on tells a plan. */
function isUnderWay(reader: TokenReader, table: Uint8Array, at: number): boolean {
  return table[reader.words.types[at]!] === Word.Be && reader.tag(at + 1) === VBG && reader.lower(at + 1) !== 'being';
}

/** "OSLO, 18 July (NTB) -", "Nordic News, 5 November - …". */
function isDateline(reader: TokenReader, from: number, to: number): boolean {
  if (from - reader.first > DATELINE || !/^[,(]$/.test(reader.form(from - 1))) return false;
  return /^(?:-|–|—|--|\(|\)|:)$/.test(reader.form(to));
}

/** "the letters of April 27", "the June 14 letter": the date of a thing, whatever the verb says. */
function isOfNoun(reader: TokenReader, from: number): boolean {
  const kind = reader.kind(from);
  if (kind === Kind.Weekday || kind === Kind.Step || kind === Kind.Weekend) return false;
  return /^(?:of|the|this|its|his|her|their|a)$/.test(reader.lower(from - 1));
}

/** Whether a meaning waits for the tense of its clause. */
export function needsTense(meaning: {kind: string}): boolean {
  const time = meaning as TimeMeaning;
  switch (time.kind) {
    case 'weekday':
    case 'weekend':
      return (time.step ?? 0) === 0;
    case 'day':
    case 'month':
      return time.year === undefined;
    case 'part-of-year':
      return true;
    case 'part':
    case 'edge':
    case 'end':
      return needsTense(time.of);
    case 'interval':
      return needsTense(time.from) || needsTense(time.to);
    default:
      return false;
  }
}

/** Written out, as it is slow to add a property to a spread object; such a date has no year. */
function dateWithTense(date: TimeMeaning & {kind: 'day' | 'month'}, tense: Tense): TimeMeaning {
  const {kind, month} = date;
  if (kind === 'month') return {kind, month, tense};
  const {day, weekday} = date;
  return weekday === undefined ? {kind, month, day, tense} : {kind, month, day, weekday, tense};
}

/** The meaning with the tense of its clause wherever it waits for one. */
export function withTense<M extends {kind: string}>(meaning: M, tense: Tense): M {
  const time = meaning as unknown as TimeMeaning;
  switch (time.kind) {
    case 'day':
    case 'month':
      return needsTense(time) ? (dateWithTense(time, tense) as unknown as M) : meaning;
    case 'weekday':
    case 'weekend':
    case 'part-of-year':
      return needsTense(time) ? {...meaning, tense} : meaning;
    case 'part':
    case 'edge':
    case 'end':
      return {...meaning, of: withTense(time.of, tense)};
    case 'interval':
      return {...meaning, from: withTense(time.from, tense), to: withTense(time.to, tense)};
    default:
      return meaning;
  }
}
