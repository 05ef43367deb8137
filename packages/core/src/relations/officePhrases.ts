import type {Entities} from '../entities/types.js';
import {WordClass} from '../phrases/classes.js';
import {bitsAt, type Frame, lowerAt, sentenceEnd, sentenceStart, textOf} from '../phrases/frame.js';
import {phraseTitle} from '../phrases/titlesAfter.js';
import type {Phrases} from '../phrases/types.js';
import {wordBytes} from '../words/cache.js';
import {firstFrom} from '../words/spans.js';
import {type ClauseTitle, tellsOffice} from './clauseRoles.js';
import type {MentionIndex} from './mentions.js';
import {isDiplomat, type RoleBook} from './roleBook.js';
import {passedOn} from './successions.js';

const As = 1;
const Accredited = 2;

const CODES = new Map<string, number>([
  ['as', As],
  ['accredited', Accredited],
]);
const codeTable = wordBytes((_form, lower) => CODES.get(lower) ?? 0);

/** Nouns before "as" for time in an office, and for holding one. Source: written for this project. */
const PAST_TIMES: ReadonlySet<string> = new Set(
  'year years month months decade decades stint stints spell spells terms time days period'.split(' '),
);
const HELD: ReadonlySet<string> = new Set(['capacity', 'role', 'position', 'post', 'term', 'tenure', 'credentials']);

const LINK = 0.85;
/** Tokens looked at to the left for somebody, and for "after" before "two years as". */
const MAX_BACK = 16;
const MAX_TO_AFTER = 6;

/** "after eight years as ambassador to Y", "during her time as mayor of Y", "in his capacity as chairman of Y". */
export function timesInOffice(
  frame: Frame,
  phrases: Phrases,
  entities: Entities,
  mentions: () => MentionIndex,
): ClauseTitle[] {
  const {words} = frame;
  const codes = codeTable(words.lexicon);
  const found: ClauseTitle[] = [];
  for (let as = 2; as < words.count; as++) {
    if (codes[words.types[as]!] !== As) continue;
    const passed = passedOn(frame, phrases, entities, mentions, as);
    if (passed) {
      found.push(...passed);
      continue;
    }
    const noun = lowerAt(frame, as - 1);
    const past = PAST_TIMES.has(noun);
    if (!past && !HELD.has(noun)) continue;
    const owner = firstFrom(phrases.pronouns, as - 2);
    const pronoun = phrases.pronouns[owner];
    const owned = pronoun?.from === as - 2 && pronoun.case === 'possessive';
    if (!owned && !(past && followsAfter(frame, as - 1))) continue;
    const title = phraseTitle(frame, as + 1);
    if (!title || !tellsOffice(frame, title)) continue;
    const entity = owned ? entities.ofPronoun[owner]! : somebodyNear(frame, entities, mentions(), as, title.to);
    if (entity < 0 || entities.entities[entity]!.type !== 'person') continue;
    if (past) title.status ??= 'former';
    found.push({entity, title, link: LINK});
  }
  return found;
}

/** Whether "after" or "following" stands shortly before a length of time. */
function followsAfter(frame: Frame, noun: number): boolean {
  const start = Math.max(sentenceStart(frame, noun), noun - MAX_TO_AFTER);
  for (let at = noun - 1; at >= start; at--) {
    if (bitsAt(frame, at) & WordClass.Comma) return false;
    const word = lowerAt(frame, at);
    if (word === 'after' || word === 'following') return true;
  }
  return false;
}

/** The last person mentioned in the sentence before `token`, else the one after the comma that closes the phrase at `to`. */
function somebodyNear(frame: Frame, entities: Entities, mentions: MentionIndex, token: number, to: number): number {
  const isPerson = (entity: number) => entity >= 0 && entities.entities[entity]!.type === 'person';
  const start = Math.max(sentenceStart(frame, token), token - MAX_BACK);
  for (let at = token - 1; at >= start; at--) {
    const entity = mentions.entityAt(at);
    if (isPerson(entity)) return entity;
  }
  if (!(bitsAt(frame, to) & WordClass.Comma) || to + 1 >= sentenceEnd(frame, token)) return -1;
  const entity = mentions.entityAt(to + 1);
  return isPerson(entity) ? entity : -1;
}

/** "Ambassador to Y X, accredited also to Z": the same office to other countries too. */
export function accreditations(frame: Frame, book: RoleBook, mentions: () => MentionIndex): void {
  const {words} = frame;
  const codes = codeTable(words.lexicon);
  for (let token = 1; token < words.count; token++) {
    if (codes[words.types[token]!] !== Accredited) continue;
    let at = token + 1;
    while (at < token + 3 && lowerAt(frame, at) !== 'to') at++;
    if (lowerAt(frame, at) !== 'to') continue;
    const to = placesEnd(frame, at + 1);
    if (to < 0) continue;
    const start = Math.max(sentenceStart(frame, token), token - MAX_BACK);
    for (let back = token - 1; back >= start; back--) {
      const entity = mentions().entityAt(back);
      const model = entity < 0 ? undefined : book.rolesOf.get(entity)?.find(({lemma}) => isDiplomat(lemma));
      if (!model) continue;
      const title = `${model.title.replace(/ to .*$/, '')} ${textOf(frame, at, to)}`;
      book.add({...model, title, head: token, start: words.starts[token]!, end: words.ends[to - 1]!});
      break;
    }
  }
}

/** Past the places joined by commas and "and" from `from`, or -1 where none stands there. */
function placesEnd(frame: Frame, from: number): number {
  const end = sentenceEnd(frame, from - 1);
  let to = -1;
  let at = from;
  while (at < end) {
    if (bitsAt(frame, at) & WordClass.Definite) at++;
    const name = at < end ? frame.nameAt[at]! : -1;
    if (name < 0 || frame.names[name]!.type !== 'place') break;
    to = frame.names[name]!.to;
    if (!(bitsAt(frame, to) & (WordClass.Comma | WordClass.And))) break;
    at = to + 1;
    if (bitsAt(frame, to) & WordClass.Comma && bitsAt(frame, at) & WordClass.And) at++;
  }
  return to;
}
