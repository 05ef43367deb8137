import type {Entities} from '../entities/types.js';
import {Honorific, WordClass} from '../phrases/classes.js';
import {bitsAt, type Frame, lowerAt} from '../phrases/frame.js';
import {phraseTitle} from '../phrases/titlesAfter.js';
import type {Phrases} from '../phrases/types.js';
import {wordBytes} from '../words/cache.js';
import {type ClauseTitle, tellsOffice} from './clauseRoles.js';
import {heldOffice, lastOffice} from './inheritedRoles.js';
import type {MentionIndex} from './mentions.js';
import type {Draft, RoleBook} from './roleBook.js';
import {subjectOf} from './subjects.js';

const Succeeds = 1;
const Over = 2;
const Leaves = 3;

const CODES = new Map<string, number>([['over', Over]]);
for (const verb of 'succeeded succeeds succeeding replaced replaces replacing succeed replace'.split(' '))
  CODES.set(verb, Succeeds);
for (const noun of 'resignation removal dismissal death departure retirement sacking ouster'.split(' '))
  CODES.set(noun, Leaves);
const codeTable = wordBytes((_form, lower) => CODES.get(lower) ?? 0);

const LINK = 0.85;

/** "X replaced Y |as director of Z|", "Y was replaced |as director of Z| by X": both held it, Y before. */
export function passedOn(
  frame: Frame,
  phrases: Phrases,
  entities: Entities,
  mentions: () => MentionIndex,
  as: number,
): ClauseTitle[] | undefined {
  const {words, names, nameAt} = frame;
  const codes = codeTable(words.lexicon);
  const succeeds = (token: number) => codes[words.types[token]!] === Succeeds;
  const isPerson = (name: number) => name >= 0 && names[name]!.type === 'person';
  let before: number;
  let after = -1;
  let verbAt = as - 1;
  if (succeeds(as - 1) && IS_BE.test(lowerAt(frame, as - 2)))
    before = subjectOf(frame, phrases, entities, mentions(), auxiliaries(frame, as - 1));
  else {
    const name = nameAt[as - 1]!;
    if (!isPerson(name)) return undefined;
    let verb = names[name]!.from - 1;
    while (bitsAt(frame, verb) & Honorific) verb--;
    if (!succeeds(verb)) return undefined;
    verbAt = verb;
    before = entities.ofName[name]!;
    after = subjectOf(frame, phrases, entities, mentions(), auxiliaries(frame, verb));
  }
  const title = phraseTitle(frame, as + 1);
  if (!title || !tellsOffice(frame, title)) return undefined;
  if (after < 0 && lowerAt(frame, title.to) === 'by') {
    const name = nameAt[personBy(frame, title.to + 1)] ?? -1;
    if (isPerson(name)) after = entities.ofName[name]!;
  }
  const coming = after >= 0 && /^(?:will|would)$/.test(lowerAt(frame, verbAt - 1));
  const told: ClauseTitle[] =
    before >= 0 ? [{entity: before, title: {...title, status: coming ? null : 'former'}, link: LINK}] : [];
  if (after >= 0 && after !== before)
    told.push({entity: after, title: coming ? {...title, status: 'elect'} : title, link: LINK});
  return told;
}

/** "X, who took over from Y", "X succeeds Y": Y held the office of X before. */
export function takeovers(
  frame: Frame,
  phrases: Phrases,
  entities: Entities,
  book: RoleBook,
  mentions: () => MentionIndex,
): void {
  const {words, names, nameAt} = frame;
  const codes = codeTable(words.lexicon);
  for (let token = 1; token < words.count; token++) {
    const code = codes[words.types[token]!];
    if (code !== Succeeds && code !== Over && code !== Leaves) continue;
    let at = token + 1;
    if (code === Leaves) {
      const before = bitsAt(frame, token - 1) & WordClass.Definite ? token - 2 : token - 1;
      if (lowerAt(frame, at) !== 'of' || !/^(?:following|after|upon|on)$/.test(lowerAt(frame, before))) continue;
      at++;
    }
    if (code === Over) {
      if (lowerAt(frame, at) !== 'from' || !TAKES.has(lowerAt(frame, token - 1))) continue;
      at++;
    }
    const by = code === Succeeds && lowerAt(frame, at) === 'by' && IS_BE.test(lowerAt(frame, token - 1));
    if (by) at = personBy(frame, at + 1);
    while (bitsAt(frame, at) & Honorific) at++;
    const name = nameAt[at] ?? -1;
    if (name < 0 || names[name]!.type !== 'person') continue;
    const entity = entities.ofName[name]!;
    const verb = code === Over ? token - 1 : token;
    if (by) {
      succeeded(
        frame,
        book,
        subjectOf(frame, phrases, entities, mentions(), auxiliaries(frame, token)),
        entity,
        at,
        token,
      );
      continue;
    }
    const gained = code === Leaves || lowerAt(frame, verb - 1) === 'to' || lowerAt(frame, verb).endsWith('ing');
    const model =
      (gained ? newcomer(frame, book, verb) : undefined) ??
      (code === Leaves ? undefined : heldOffice(book, subjectOf(frame, phrases, entities, mentions(), verb), entity));
    if (!model || model.entity === entity) continue;
    const confidence = model.confidence * LINK;
    book.add({
      ...model,
      entity,
      status: 'former',
      head: token,
      start: words.starts[verb]!,
      end: words.ends[at - 1]!,
      confidence,
    });
  }
}

/** Whether a person's name stands at `token`, past honorifics. */
function isPersonAt(frame: Frame, token: number): boolean {
  let at = token;
  while (bitsAt(frame, at) & Honorific) at++;
  const name = frame.nameAt[at] ?? -1;
  return name >= 0 && frame.names[name]!.type === 'person';
}

/** Tokens between an office and "to replace". */
const NEWCOMER_REACH = 14;

/** "appointed X |director of Y| in March to replace Z", "X became director of Y, replacing Z": the office that X gets. */
function newcomer(frame: Frame, book: RoleBook, verb: number): Draft | undefined {
  const {words} = frame;
  let gains = verb - 1;
  const start = Math.max(words.sentences[words.sentenceOf[verb]!]!, verb - 2 * NEWCOMER_REACH);
  while (
    gains > start &&
    !(bitsAt(frame, gains) & WordClass.OfficeParticiple || /^(?:became|becomes)$/.test(lowerAt(frame, gains)))
  )
    gains--;
  if (gains <= start) return undefined;
  const at = words.starts[verb]!;
  const first = words.starts[Math.max(words.sentences[words.sentenceOf[verb]!]!, verb - NEWCOMER_REACH)]!;
  let nearest: Draft | undefined;
  for (const roles of book.rolesOf.values())
    for (const role of roles)
      if (role.start >= first && role.end <= at && role.status !== 'former' && (!nearest || role.start > nearest.start))
        nearest = role;
  // "appointed Prime Minister X to replace Y": what X has been so far.
  let past = nearest ? nearest.head + 1 : verb;
  while (past < verb && words.starts[past]! < nearest!.end) past++;
  if (past >= verb + 1 || isPersonAt(frame, past)) return undefined;
  return nearest?.of ? heldOffice(book, nearest.entity, -1) && nearest : undefined;
}

/** Words of the office between "by" and whoever takes over: "replaced by finance manager X". */
const MAX_TITLE = 5;

/** The person's name within a few words from `from`, or `from`. */
function personBy(frame: Frame, from: number): number {
  for (let at = from; at < from + MAX_TITLE; at++) {
    const name = frame.nameAt[at] ?? -1;
    if (name >= 0 && frame.names[name]!.type === 'person') return frame.names[name]!.from;
    if (bitsAt(frame, at) & WordClass.Comma) break;
  }
  return from;
}

const IS_BE = /^(?:was|is|been|be)$/;

/** The first of "has been", "was" and "will be" before a participle. */
function auxiliaries(frame: Frame, verb: number): number {
  let at = verb;
  while (/^(?:was|is|been|be|will|has|had|to|later|then)$/.test(lowerAt(frame, at - 1))) at--;
  return at;
}

/** "X was succeeded by Y": Y holds what X held. */
function succeeded(frame: Frame, book: RoleBook, person: number, entity: number, name: number, verb: number): void {
  const model = person === entity ? undefined : lastOffice(book, person);
  if (!model || book.rolesOf.get(entity)?.some(({lemma, of}) => lemma === model.lemma && of !== null)) return;
  const {words} = frame;
  book.add({
    ...model,
    entity,
    status: null,
    head: verb,
    start: words.starts[verb]!,
    end: words.ends[name - 1]!,
    confidence: model.confidence * LINK,
  });
}

const TAKES: ReadonlySet<string> = new Set(['took', 'takes', 'taking', 'taken']);
