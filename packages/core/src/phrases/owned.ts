import {WordClass} from './classes.js';
import {bitsAt, DIVISIONS, type Frame, lowerAt} from './frame.js';
import {NOUN, PARTICIPLE, PREMODIFIER} from './tags.js';

/** Past the nouns in small letters from `at`: "the UN |refugee agency". */
export function commonEnd(frame: Frame, from: number, end: number): number {
  const {words, nameAt} = frame;
  let at = from;
  const small = (token: number) => nameAt[token]! < 0 && (words.lexicon.flags[words.types[token]!]! & 1) === 0;
  const fits = (token: number) => token < end && small(token) && PREMODIFIER[words.tags[token]!] === 1;
  // "peace and security affairs"
  while (fits(at) || (at > from && bitsAt(frame, at) & WordClass.And && fits(at + 1))) at++;
  while (at > from && !NOUN[words.tags[at - 1]!]) at--;
  return at;
}

/** "the |ruling Harbour Party": a participle within a noun phrase. */
export const isParticipleOf = (frame: Frame, at: number, end: number): boolean =>
  PARTICIPLE[frame.words.tags[at]!] === 1 &&
  at + 1 < end &&
  (PREMODIFIER[frame.words.tags[at + 1]!] === 1 || frame.nameAt[at + 1]! >= 0);

/**
 * The noun phrase that the possessive at `from - 1` owns, and the name in it that says of what somebody is head: the body
 * of "Norway's ruling Labour party", the province of "Iraq's Anbar province"; -1 where that is the owner.
 */
export function ownedBy(frame: Frame, from: number, end: number): {to: number; name: number} | undefined {
  const {words, names, nameAt} = frame;
  let at = from;
  let name = -1;
  while (at < end) {
    const inner = nameAt[at]!;
    if (inner >= 0) {
      if (names[inner]!.type === 'person' || names[inner]!.to > end) break;
      at = names[inner]!.to;
      name = inner;
      continue;
    }
    const joined = bitsAt(frame, at) & WordClass.Hyphen && at > from && at + 1 < end;
    if (!joined && !PREMODIFIER[words.tags[at]!] && !isParticipleOf(frame, at, end)) break;
    at++;
  }
  if (at === from || bitsAt(frame, at) & WordClass.PossessiveClitic) return undefined;
  if (nameAt[at - 1]! >= 0) return {to: at, name};
  if (!NOUN[words.tags[at - 1]!]) return undefined;
  if (name < 0) return {to: at, name};
  const {type, to, demonym} = names[name]!;
  const next = lowerAt(frame, to);
  const isHead = type === 'place' ? !demonym && DIVISIONS.has(next) : to === at - 1 && PARTIES.has(next);
  return {to: at, name: isHead ? name : -1};
}

/** Nouns after the name of what they say the kind of: "the Labour party". */
const PARTIES: ReadonlySet<string> = new Set(
  'party movement group front bloc alliance coalition union faction militia company newspaper club airline network organization organisation'.split(
    ' ',
  ),
);
