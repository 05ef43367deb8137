import {WordClass} from './classes.js';
import {bitsAt, continuesRight, type Frame, gluedToPrevious, headAt, lowerAt, readLeft, sentenceEnd} from './frame.js';
import {readRight} from './rightSide.js';
import {ADJECTIVE, CARDINAL, NOUN} from './tags.js';
import type {Nominal} from './types.js';

/** Nouns that are no mention in these idioms: "at the hands of", "in the form of". */
const NUMBERED = new Set(['#', 'no.']);

/** The nominal whose head stands at `token`, or undefined. Heads inside names are none. */
export function nominalAt(frame: Frame, token: number): Nominal | undefined {
  if (frame.nameAt[token]! >= 0) return undefined;
  const head = headAt(frame, token);
  if (!head || continuesRight(frame, head)) return undefined;
  // A possessive noun before this one ends another phrase; "the minister 's visit" still mentions the minister.
  if (NUMBERED.has(lowerAt(frame, head.to))) return undefined;
  const left = readLeft(frame, head);
  const right = isSomethingOf(frame, left.from, head.to) ? NOTHING : readRight(frame, head.to);
  const {noun} = head;
  const modifiers: string[] = [];
  for (const modifier of left.modifiers) modifiers.push(lowerAt(frame, modifier));
  for (const modifier of right.modifiers) modifiers.push(lowerAt(frame, modifier));
  // "the President-elect": a word of status like those that stand before the noun.
  if (/^(?:elect|designate)$/.test(lowerAt(frame, head.to - 1))) modifiers.push('designate');
  let determiner: Nominal['determiner'] = left.determiner;
  // "Minister Karimov" is a title; "Ministers" or a bare "minister" is no definite mention.
  if (determiner === 'none' && left.counted) determiner = 'definite';
  return {
    from: left.from,
    to: head.to,
    head: head.head,
    lemma: head.lemma,
    number: noun.plural ? 'plural' : 'singular',
    determiner,
    possessor: left.possessor,
    kind: noun.kind,
    affiliations: [...left.affiliations, ...right.affiliations],
    modifiers,
  };
}

/** Verbs that say of somebody what "of" leads to: "accused the fund of waste" is of no fund of waste. */
const OF_SOMEBODY = new Set(
  'accuse accuses accused accusing inform informs informed informing assure assures assured assuring remind reminds reminded reminding convince convinced notify notified warn warns warned warning suspect suspects suspected convict convicted acquit acquitted deprive deprives deprived depriving strip stripped robbed relieve relieved rid cleared apprise apprised advised persuaded'.split(
    ' ',
  ),
);
const NOTHING: Pick<ReturnType<typeof readRight>, 'affiliations' | 'modifiers'> = {affiliations: [], modifiers: []};

/** Whether the "of" after a noun phrase belongs to the verb before it. */
const isSomethingOf = (frame: Frame, from: number, to: number): boolean =>
  lowerAt(frame, to) === 'of' && OF_SOMEBODY.has(lowerAt(frame, from - 1));

/** Lemma of "the latter". */
export const LATTER = 'latter';

/** "The latter" that stands at `token` for somebody, where no noun follows ("the latter part"); else undefined. */
export function latterAt(frame: Frame, token: number): Nominal | undefined {
  const {words, nameAt} = frame;
  if (lowerAt(frame, token) !== LATTER || !(bitsAt(frame, token - 1) & WordClass.Definite)) return undefined;
  const next = token + 1;
  const inside = next < sentenceEnd(frame, token) && (NOUN[words.tags[next]!] || ADJECTIVE[words.tags[next]!]);
  if (inside || nameAt[next]! >= 0 || lowerAt(frame, next) === 'of') return undefined;
  return {
    from: token - 1,
    to: next,
    head: token,
    lemma: LATTER,
    number: 'singular',
    determiner: 'definite',
    possessor: -1,
    kind: 'person',
    affiliations: [],
    modifiers: [],
  };
}

/** Lemma of "the 54-year-old". */
export const AGE = 'year-old';
/** Tokens of "54-year-old". */
const AGE_WORDS = 5;

/** "The 54-year-old" whose "old" stands at `token`, where no noun follows ("the 54-year-old teacher"); else undefined. */
export function ageAt(frame: Frame, token: number): Nominal | undefined {
  const {words, nameAt} = frame;
  const first = token - AGE_WORDS + 1;
  if (first < 1 || words.tags[first] !== CARDINAL || lowerAt(frame, token - 2) !== 'year') return undefined;
  for (let at = first + 1; at <= token; at++) if (!gluedToPrevious(frame, at)) return undefined;
  const before = bitsAt(frame, first - 1);
  if (!(before & (WordClass.Definite | WordClass.Indefinite))) return undefined;
  const next = token + 1;
  if (next < sentenceEnd(frame, token)) {
    if (nameAt[next]! >= 0 || NOUN[words.tags[next]!] || ADJECTIVE[words.tags[next]!]) return undefined;
    if (bitsAt(frame, next) & WordClass.Hyphen && gluedToPrevious(frame, next)) return undefined;
  }
  return {
    from: first - 1,
    to: next,
    head: token,
    lemma: AGE,
    number: 'singular',
    determiner: before & WordClass.Definite ? 'definite' : 'indefinite',
    possessor: -1,
    kind: 'person',
    affiliations: [],
    modifiers: [],
  };
}
