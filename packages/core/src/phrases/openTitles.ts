import {writtenBody} from './bodies.js';
import {Honorific, WordClass} from './classes.js';
import {
  affiliation,
  bitsAt,
  type Frame,
  isCapitalized,
  type LeftSide,
  lowerAt,
  readLeft,
  sentenceEnd,
  textOf,
} from './frame.js';
import {closesApposition} from './makeTitle.js';
import {nearestHead} from './nearestHead.js';
import {FINITE} from './tags.js';
import type {Affiliation} from './types.js';

/**
 * Whether the office that ends at `last`, before a comma, is of the subject whose name no comma closes: "Lotus Telecom Chief
 * Executive, Dr X said", "Norway's trade minister, X says". It opens the sentence, or follows a quotation.
 */
export function runsOn(frame: Frame, name: number, last: number, start: number): boolean {
  const {from, to} = frame.names[name]!;
  const end = sentenceEnd(frame, from);
  if (to >= end || !FINITE[frame.words.tags[to]!]) return false;
  // "The minister, Berg said, was late"
  for (let at = to + 1; at < end && at <= to + MAX_VERB; at++) if (bitsAt(frame, at) & WordClass.Comma) return false;
  const found = nearestHead(frame, last, start);
  if (!found?.adjacent || found.head.noun.plural || !found.head.noun.office || found.head.noun.relation) return false;
  const left = readLeft(frame, found.head);
  const tied = left.affiliations.length > 0 || writtenBody(frame, found.head, left) !== undefined;
  const before = left.from - 1;
  // "Sales rose, Lotus Telecom Chief Executive, Dr X said"
  const afterClause = tied && isCapitalized(frame, found.head.from) && (bitsAt(frame, before) & WordClass.Comma) !== 0;
  if (left.from !== start && !afterClause && !/^["”’']$/.test(textOf(frame, before, left.from))) return false;
  if (tied) return true;
  // "Government spokesman, X says"
  if (left.determiner === 'none' && left.from === start) return left.modifiers.length > 0;
  return (
    left.determiner === 'definite' &&
    isCapitalized(frame, found.head.from) &&
    (bitsAt(frame, from - 1) & Honorific) !== 0
  );
}

/** Tokens after a verb within which a comma shows that it was said in between. */
const MAX_VERB = 3;

/** "A spokesman, X, |for the Lotus Bank|, said": the body that is told after the name. */
export function bodyPastComma(frame: Frame, comma: number, end: number): Affiliation | undefined {
  if (!(bitsAt(frame, comma) & WordClass.Comma) || !/^(?:of|for|at|with|from)$/.test(lowerAt(frame, comma + 1)))
    return undefined;
  const at = bitsAt(frame, comma + 2) & WordClass.Definite ? comma + 3 : comma + 2;
  const name = at < end ? frame.nameAt[at]! : -1;
  return name >= 0 && frame.names[name]!.type === 'organization' ? affiliation(frame, name, 'of') : undefined;
}

/** "The bank's chairman and |chief executive|, X,": the office before "and" tells of whom both are. */
export function joinsIdentified(frame: Frame, left: LeftSide, start: number): boolean {
  const and = left.from - 1;
  if (left.determiner !== 'none' || and - 1 < start || !(bitsAt(frame, and) & WordClass.And)) return false;
  const first = nearestHead(frame, and - 1, start);
  if (!first?.adjacent || first.head.noun.plural || !first.head.noun.office || first.head.noun.relation) return false;
  const {determiner, affiliations} = readLeft(frame, first.head);
  return determiner === 'definite' || determiner === 'possessive' || affiliations.length > 0;
}

/** Where the office ends that a copula before a name ascribes: "The first vice president |was X", "In the chair |was X"; else -1. */
export function beforeCopula(frame: Frame, name: number, last: number, start: number): number {
  if (!/^(?:is|was)$/.test(lowerAt(frame, last)) || last <= start) return -1;
  const {to} = frame.names[name]!;
  if (!closesApposition(frame, to) && !(bitsAt(frame, to) & (WordClass.And | WordClass.Who))) return -1;
  const found = nearestHead(frame, last - 1, start);
  if (!found || found.head.noun.plural || !found.head.noun.office || found.head.noun.relation || found.head.noun.vague)
    return -1;
  if (/^(?:front-runner|candidate|contender|favourite|favorite)$/.test(found.head.lemma)) return -1;
  const left = readLeft(frame, found.head);
  if (left.determiner !== 'definite' && left.determiner !== 'possessive' && left.affiliations.length === 0) return -1;
  const inChair = found.head.lemma === 'chair' && left.from === start + 1 && lowerAt(frame, start) === 'in';
  const joined = left.from > start && /^(?:and|while|;)$/.test(lowerAt(frame, left.from - 1));
  return left.from === start || inChair || joined ? last - 1 : -1;
}
