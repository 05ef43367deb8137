import {isMediaOutlet, officeByTitle} from '@nutgraf/knowledge';
import {WordFlag} from '../words/types.js';
import {WordClass} from './classes.js';
import {
  affiliation,
  bitsAt,
  DIVISIONS,
  type Frame,
  isCapitalized,
  isPlace,
  type LeftSide,
  lowerAt,
  MAX_LEFT,
  textOf,
} from './frame.js';
import {PREMODIFIER} from './tags.js';

/** First token of the name in the brackets that close at `token` after another name: "the Council (BSTC) head"; else -1. */
export function bracketedName(frame: Frame, token: number, start: number): number {
  const {words, names, nameAt} = frame;
  if (token - 3 < start || words.text[words.starts[token]!] !== ')' || nameAt[token - 1]! < 0) return -1;
  const {from} = names[nameAt[token - 1]!]!;
  if (from - 2 < start || words.text[words.starts[from - 1]!] !== '(') return -1;
  // "ADDIS ABABA (ENA) President X": a dateline with its agency.
  if (isMediaOutlet(textOf(frame, from, token))) return -1;
  return nameAt[from - 2]! >= 0 ? from : -1;
}

/** The name, no person's, that fills the quotation marks of which the closing one stands at `token`; else -1. */
export function quotedName(frame: Frame, token: number, start: number): number {
  const {words, names, nameAt} = frame;
  if (token - 2 < start || !(words.lexicon.flags[words.types[token]!]! & WordFlag.CloseQuote)) return -1;
  const name = nameAt[token - 1]!;
  if (name < 0 || names[name]!.type === 'person') return -1;
  const open = names[name]!.from - 1;
  return open >= start && words.lexicon.flags[words.types[open]!]! & WordFlag.OpenQuote ? name : -1;
}

/** "Foreign and European Affairs Minister": capitals on both sides of "and", and neither side a name or an office. */
export function joinsModifiers(frame: Frame, and: number, start: number, right: number): boolean {
  const before = and - 1;
  return (
    before > start &&
    right > and &&
    isCapitalized(frame, before) &&
    isCapitalized(frame, and + 1) &&
    frame.nameAt[before]! < 0 &&
    !(bitsAt(frame, before) & WordClass.Office) &&
    PREMODIFIER[frame.words.tags[before]!] === 1 &&
    (frame.nameAt[before - 1]! >= 0 || (bitsAt(frame, before - 1) & WordClass.Definite) !== 0)
  );
}

/** Words of one field of a minister, and fields of one office. */
const LONGEST_FIELD = 3;
const MAX_FIELDS = 4;
const HOLDERS: ReadonlySet<string> = new Set(['minister', 'secretary']);
const NO_FIELD: ReadonlySet<string> = new Set(['prime', 'deputy', 'vice', 'first', 'state']);

/**
 * Where the fields begin that "and" at `and` joins to the one before a minister: "Roads and Highways Minister", "Sport,
 * Arts and Culture Minister"; -1 where no known field stands before it.
 */
export function fieldsFrom(frame: Frame, and: number, start: number, lemma: string): number {
  const office = lemma.slice(lemma.lastIndexOf(' ') + 1);
  // "Trade and Prime Minister": two offices.
  if (!HOLDERS.has(office) || NO_FIELD.has(lowerAt(frame, and + 1))) return -1;
  let from = -1;
  let joint = and;
  for (let fields = 0; fields < MAX_FIELDS; fields++) {
    const field = fieldEndingAt(frame, joint, start);
    if (field < 0) break;
    from = field;
    joint = field - 1;
    if (joint <= start || !(bitsAt(frame, joint) & WordClass.Comma)) break;
  }
  return from;
}

/** "supply" before "minister": what the tagger may take for a verb. */
export const isFieldOf = (word: string): boolean => officeByTitle(`${word} minister`)?.portfolio === word;

/** The first token of the longest known field that ends before `to`; else -1. */
function fieldEndingAt(frame: Frame, to: number, start: number): number {
  for (let from = Math.max(start, to - LONGEST_FIELD); from < to; from++) {
    if (frame.nameAt[from]! >= 0 || !isCapitalized(frame, from)) continue;
    const field = textOf(frame, from, to).toLowerCase();
    if (officeByTitle(`${field} minister`)?.portfolio === field) return from;
  }
  return -1;
}

/** Reads whose a head is, where a possessive ends at `clitic`: a name's, or that of a noun phrase. */
export function readPossessor(frame: Frame, clitic: number, start: number, left: LeftSide): void {
  const {words, names, nameAt} = frame;
  left.determiner = 'possessive';
  const name = nameAt[clitic - 1]!;
  if (name >= 0) {
    left.affiliations.unshift(affiliation(frame, name, 'possessive'));
    left.from = Math.max(start, names[name]!.from);
    if (left.from > start && bitsAt(frame, left.from - 1) & WordClass.Definite) left.from--;
    return;
  }
  left.owner = clitic - 1;
  let token = clitic - 1;
  for (let steps = 0; steps < MAX_LEFT && token >= start; steps++, token--) {
    const bits = bitsAt(frame, token);
    left.from = token;
    // "the Kenyan president's envoy": of Kenya; "Sindh province's governor"
    const tells = (bitsAt(frame, clitic - 1) & WordClass.Office) !== 0 || DIVISIONS.has(lowerAt(frame, clitic - 1));
    if (tells && isPlace(frame, token) && left.affiliations.length === 0)
      left.affiliations.push(affiliation(frame, nameAt[token]!, 'possessive'));
    if (bits & (WordClass.Definite | WordClass.Indefinite | WordClass.Demonstrative | WordClass.PossessivePronoun)) {
      if (bits & WordClass.PossessivePronoun) left.possessor = token;
      return;
    }
    if (!PREMODIFIER[words.tags[token]!]) {
      left.from = token + 1;
      return;
    }
  }
}
