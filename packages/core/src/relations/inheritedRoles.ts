import {officeByTitle} from '@nutgraf/knowledge';
import type {Entities} from '../entities/types.js';
import {WordClass} from '../phrases/classes.js';
import {bitsAt, type Frame, lemmaAt, sentenceStart} from '../phrases/frame.js';
import {nounOfLemma} from '../phrases/nounTable.js';
import type {Phrases, Title} from '../phrases/types.js';
import {firstFrom} from '../words/spans.js';
import {named} from './parties.js';
import type {Draft, RoleBook} from './roleBook.js';

const INHERITED_CONFIDENCE = 0.85;

/** Relations of two people who hold one office one after the other. */
const SUCCESSION: ReadonlySet<string> = new Set(['predecessor', 'successor']);

export const isSuccession = (frame: Frame, title: Title): boolean => SUCCESSION.has(lemmaAt(frame, title.head));

/** "his Danish counterpart X": the office of the one whose counterpart it is, in a country of its own. */
export function copyCounterpart(
  frame: Frame,
  phrases: Phrases,
  entities: Entities,
  book: RoleBook,
  entity: number,
  title: Title,
): void {
  const other =
    title.counterpartOf >= 0
      ? entityAt(frame, phrases, entities, title.counterpartOf)
      : officerBefore(frame, entities, book, title);
  if (other < 0 || other === entity) return;
  const models = (book.rolesOf.get(other) ?? []).filter(({status}) => status !== 'former');
  // "Prime Minister and Foreign Minister X met his Danish counterpart": the counterpart has the field.
  const model =
    models.find(({title: words}) => officeByTitle(words)?.portfolio) ??
    models.find(({title: words}) => /\bminister\b(?! of state)/i.test(words) && !/\bprime minister\b/i.test(words)) ??
    models[0];
  if (!model) return;
  const party = title.affiliations.find(
    ({by, name}) => by !== 'possessive' && name >= 0 && frame.names[name]!.type !== 'person',
  );
  // "the President … his Education Ministry counterpart": somebody else's, whose office was not told.
  const ofState = entities.entities[model.ofEntity]?.type === 'place';
  if (party && ofState && frame.names[party.name]!.type !== 'place') return;
  const from = title.from;
  book.add({
    ...model,
    entity,
    ...named(frame, entities, party),
    // "Acting" and "-elect" are said of one country's office only.
    status: model.status === 'deputy' ? 'deputy' : null,
    head: title.head,
    start: frame.words.starts[from]!,
    end: frame.words.ends[title.to - 1]!,
    confidence: INHERITED_CONFIDENCE,
  });
}

/** "Prime Minister X met Danish counterpart Y": the last one before who holds an office. */
function officerBefore(frame: Frame, entities: Entities, book: RoleBook, title: Title): number {
  const country = title.affiliations.some(({name}) => name >= 0 && frame.names[name]!.type === 'place');
  if (!country) return -1;
  const start = sentenceStart(frame, title.head);
  for (let token = title.from - 1; token >= start; token--) {
    const name = frame.nameAt[token] ?? -1;
    if (name < 0 || frame.names[name]!.type !== 'person') continue;
    const entity = entities.ofName[name]!;
    if (book.rolesOf.has(entity)) return entity;
  }
  return -1;
}

/** The entity that a token of a name, a pronoun or the head of a noun phrase stands for, or -1. */
function entityAt(frame: Frame, phrases: Phrases, entities: Entities, token: number): number {
  const name = frame.nameAt[token] ?? -1;
  if (name >= 0) return entities.ofName[name]!;
  const pronoun = firstFrom(phrases.pronouns, token);
  if (phrases.pronouns[pronoun]?.from === token) return entities.ofPronoun[pronoun]!;
  const nominal = firstFrom(phrases.nominals, token - MAX_NOMINAL);
  for (let index = nominal; phrases.nominals[index] && phrases.nominals[index]!.from <= token; index++)
    if (phrases.nominals[index]!.head === token) return entities.ofNominal[index]!;
  return -1;
}

/** Tokens of a noun phrase before its head. */
const MAX_NOMINAL = 8;

/** "her predecessor, X": the same office of the same country or organization, held before. */
export function copySuccession(
  frame: Frame,
  phrases: Phrases,
  entities: Entities,
  book: RoleBook,
  entity: number,
  title: Title,
): void {
  const succeeds = lemmaAt(frame, title.head) === 'successor';
  const person = entityAt(frame, phrases, entities, title.counterpartOf);
  // "X, a former minister … His successor": of what X was.
  const model =
    heldOffice(book, person, entity) ?? (succeeds && person !== entity ? lastOffice(book, person) : undefined);
  if (!model) return;
  book.add({
    ...model,
    entity,
    status: succeeds ? null : 'former',
    head: title.head,
    start: frame.words.starts[title.from]!,
    end: frame.words.ends[title.to - 1]!,
    confidence: Math.min(INHERITED_CONFIDENCE, model.confidence),
  });
}

/** Token of the pronoun or name in "his deputy" and "X's deputy", or -1. */
export function ownerOfDeputy(frame: Frame, {head}: Title): number {
  if (lemmaAt(frame, head) !== 'deputy') return -1;
  const before = bitsAt(frame, head - 1);
  if (before & WordClass.PossessivePronoun) return head - 1;
  return before & WordClass.PossessiveClitic ? head - 2 : -1;
}

/** "The governor … his deputy, X": the deputy of the office that is told; false where none is. */
export function copyDeputy(
  frame: Frame,
  phrases: Phrases,
  entities: Entities,
  book: RoleBook,
  entity: number,
  title: Title,
): boolean {
  const model = heldOffice(book, entityAt(frame, phrases, entities, ownerOfDeputy(frame, title)), entity);
  if (!model || model.lesser) return false;
  const isCapital = /^\p{Lu}/u.test(model.title);
  book.add({
    ...model,
    entity,
    title: `${isCapital ? 'Deputy' : 'deputy'} ${model.title}`,
    status: 'deputy',
    lesser: true,
    head: title.head,
    start: frame.words.starts[title.from]!,
    end: frame.words.ends[title.to - 1]!,
    confidence: Math.min(INHERITED_CONFIDENCE, model.confidence),
  });
  return true;
}

/** Classes of nouns that name offices which one person takes over from another. */
const OFFICES: ReadonlySet<string> = new Set([
  'leader',
  'official',
  'diplomat',
  'politician',
  'spokesman',
  'executive',
]);

/** The first office that a person, not `other`, is told to hold. */
export function heldOffice(book: RoleBook, person: number, other: number): Draft | undefined {
  if (person < 0 || person === other) return undefined;
  return book.rolesOf
    .get(person)
    ?.find(({status, lemma}) => status !== 'former' && OFFICES.has(nounOfLemma(lemma)?.className ?? ''));
}

/** The only office, of something that is told, of those that one takes over from another which a person is told to hold or to have held. */
export function lastOffice(book: RoleBook, person: number): Draft | undefined {
  const offices = book.rolesOf.get(person)?.filter(({lemma}) => OFFICES.has(nounOfLemma(lemma)?.className ?? '')) ?? [];
  const [office] = offices;
  // "the former military chief … was replaced by X": in what else he was meanwhile.
  const told =
    office && office.of !== null && (office.status !== 'former' || office.title[0] !== office.title[0]!.toLowerCase());
  return offices.length === 1 && told ? office : undefined;
}

/** "X was elected governor of Y, beating incumbent Z": Z holds the office that X gets. */
export function incumbents(frame: Frame, rolesOf: ReadonlyMap<number, Draft[]>): void {
  const all = [...rolesOf.values()].flat();
  const open = all.filter(({lemma, of, head}) => lemma === 'incumbent' && of === null && head >= 0);
  if (open.length === 0) return;
  const {sentenceOf} = frame.words;
  const heads = new Map<number, Draft[]>();
  for (const role of all) {
    if (role.head < 0 || role.of === null || role.status === 'former' || !ELECTED.test(role.lemma)) continue;
    const told = heads.get(sentenceOf[role.head]!);
    if (told) told.push(role);
    else heads.set(sentenceOf[role.head]!, [role]);
  }
  for (const role of open) {
    const won = heads.get(sentenceOf[role.head]!)?.find(({entity, head}) => entity !== role.entity && head < role.head);
    if (!won) continue;
    const {title, lemma, of, ofEntity} = won;
    Object.assign(role, {title, lemma, of, ofEntity, confidence: Math.min(role.confidence, INHERITED_CONFIDENCE)});
  }
}

/** Offices that somebody is elected to. */
const ELECTED = /^(?:president|governor|mayor|premier|senator|leader|chair(?:man|person|woman))$/;
