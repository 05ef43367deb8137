import {WordClass} from './classes.js';
import {bitsAt, type Frame, isCapitalized, lowerAt, sentenceEnd} from './frame.js';
import {STYLES} from './styles.js';
import {ADJECTIVE, CARDINAL, NO_PHRASE, NOUN, PARTICIPLE, POSSESSIVE_PRONOUN} from './tags.js';
import type {Pronoun} from './types.js';

type Form = Omit<Pronoun, 'from' | 'to'>;

function form(
  person: Pronoun['person'],
  number: Pronoun['number'],
  gender: Pronoun['gender'],
  grammaticalCase: Pronoun['case'],
): Form {
  return {person, number, gender, case: grammaticalCase};
}

const FORMS: ReadonlyMap<string, Form> = new Map([
  ['i', form(1, 'singular', null, 'subject')],
  ['me', form(1, 'singular', null, 'object')],
  ['my', form(1, 'singular', null, 'possessive')],
  ['mine', form(1, 'singular', null, 'possessive')],
  ['myself', form(1, 'singular', null, 'reflexive')],
  ['we', form(1, 'plural', null, 'subject')],
  ['us', form(1, 'plural', null, 'object')],
  ['our', form(1, 'plural', null, 'possessive')],
  ['ours', form(1, 'plural', null, 'possessive')],
  ['ourselves', form(1, 'plural', null, 'reflexive')],
  ['he', form(3, 'singular', 'm', 'subject')],
  ['him', form(3, 'singular', 'm', 'object')],
  ['his', form(3, 'singular', 'm', 'possessive')],
  ['himself', form(3, 'singular', 'm', 'reflexive')],
  ['she', form(3, 'singular', 'f', 'subject')],
  ['her', form(3, 'singular', 'f', 'object')],
  ['hers', form(3, 'singular', 'f', 'possessive')],
  ['herself', form(3, 'singular', 'f', 'reflexive')],
  ['it', form(3, 'singular', 'n', 'subject')],
  ['its', form(3, 'singular', 'n', 'possessive')],
  ['itself', form(3, 'singular', 'n', 'reflexive')],
  ['they', form(3, 'plural', null, 'subject')],
  ['them', form(3, 'plural', null, 'object')],
  ['their', form(3, 'plural', null, 'possessive')],
  ['theirs', form(3, 'plural', null, 'possessive')],
  ['themselves', form(3, 'plural', null, 'reflexive')],
]);

/** The pronoun at `token`, or undefined. Pronouns inside names ("Elizabeth I") are none. */
export function pronounAt(frame: Frame, token: number): Pronoun | undefined {
  if (!(bitsAt(frame, token) & WordClass.Pronoun) || frame.nameAt[token]! >= 0) return undefined;
  const lower = lowerAt(frame, token);
  const entry = FORMS.get(lower);
  if (!entry) return undefined;
  // "World War I", "Part I": a numeral; "i" alone is a list mark.
  if (lower === 'i' && (!isCapitalized(frame, token) || isNumeral(frame, token))) return undefined;
  if (isCapitalized(frame, token + 1) && STYLES.has(lowerAt(frame, token + 1))) return undefined;
  const grammaticalCase = lower === 'her' && isPossessiveHer(frame, token) ? 'possessive' : entry.case;
  return {from: token, to: token + 1, ...entry, case: grammaticalCase};
}

/** Nouns that are numbered in Roman figures. */
const NUMBERED = new Set([
  'war',
  'part',
  'phase',
  'chapter',
  'volume',
  'act',
  'type',
  'class',
  'stage',
  'book',
  'level',
  'annex',
  'title',
]);

function isNumeral(frame: Frame, token: number): boolean {
  const {words} = frame;
  if (token === 0 || words.sentenceOf[token - 1] !== words.sentenceOf[token]) return false;
  if (!isCapitalized(frame, token - 1) || !NOUN[words.tags[token - 1]!]) return false;
  return NUMBERED.has(lowerAt(frame, token - 1)) || NOUN[words.tags[token]!] === 1;
}

/** Verbs of giving, whose first object is a person. */
const GIVING =
  /^(?:give|gives|gave|given|offer(?:s|ed)?|promise[sd]?|pay|pays|paid|award(?:s|ed)?|grant(?:s|ed)?|lend|lends|lent|owe[sd]?|send|sends|sent|hand(?:s|ed)?|cost|costs)$/;

/** "her speech" against "told her": by the tag, or where that is in doubt by the word after it. */
function isPossessiveHer(frame: Frame, token: number): boolean {
  const {tags} = frame.words;
  const next = token + 1;
  if (next >= sentenceEnd(frame, token)) return false;
  // "promised her 90 million"
  if (tags[next] === CARDINAL && GIVING.test(lowerAt(frame, token - 1))) return false;
  if (tags[token] === POSSESSIVE_PRONOUN) return !NO_PHRASE[tags[next]!];
  return (
    tags[token] === 0 && (NOUN[tags[next]!] === 1 || ADJECTIVE[tags[next]!] === 1 || PARTICIPLE[tags[next]!] === 1)
  );
}
