import type {Article, ArticleEvent, Entity, Role} from '@nutgraf/core';
import {wordRole} from '@nutgraf/core/reading';
import type {Dossier, DossierRole} from '../dossiers.js';
import {entityById, introduction} from '../occurrences.js';
import {eventsOf, holdersOf, lastStatementOf} from '../relations.js';
import {fileName} from '../uris.js';
import type {Card, Piece} from './card.js';
import {excerpt, excerptAround} from './excerpt.js';
import {KINDS, list, wordDate, wordEvent, wordValue} from './wording.js';

/** A dossier and the file that it is. */
export interface DeskDossier {
  uri: string;
  dossier: Pick<Dossier, 'roles'>;
}

/** A card is read in passing: of everything that comes in lists it shows a few, and says how many more there are. */
const MAX_ITEMS = 3;

export interface CardContext {
  article: Article;
  /** The desk's dossiers on somebody or something; none where it is left out. */
  dossiersOn?(entity: Entity): Iterable<DeskDossier>;
  /** Line number of an offset as the editor shows it. */
  lineOf(offset: number): number;
}

/**
 * What the article tells of somebody or something.
 *
 * @param lead what stands before the name: on "he", that it stands for that name
 */
export function entityCard(entity: Entity, context: CardContext, lead: Piece[] = []): Card {
  const paragraphs = [
    [[...lead, {strong: entity.name}, ` · ${KINDS[entity.type]}`], ...names(entity, context)],
    offices(entity, context),
    dossiers(entity, context),
    entity.value === undefined ? [] : [[wordValue(entity.value)] as Piece[]],
    holders(entity, context),
    [...encounters(entity, context), ...lastSaid(entity, context)],
    [counts(entity, context)],
  ];
  return paragraphs.filter(lines => lines.length > 0);
}

/** Other names in use: "also ICRC". */
function names({name, mentions}: Entity, {article}: CardContext): Piece[][] {
  const others = new Set<string>();
  const seen = new Set<string>();
  for (const mention of mentions) {
    // A name stands thousands of times in a long document, in few forms.
    const form = article.source.slice(mention.start, mention.end);
    if (mention.level !== 'name' || seen.has(form)) continue;
    seen.add(form);
    const text = excerpt(article, mention);
    if (!name.toLowerCase().includes(text.toLowerCase())) others.add(text);
  }
  return others.size === 0 ? [] : [[`Also ${list([...others].slice(0, MAX_ITEMS))}`]];
}

/** Offices are true as of the article's date, and only because some words say so: both are shown. */
function offices({roles}: Entity, {article, lineOf}: CardContext): Piece[][] {
  const first = roles[0];
  if (!first) return [];
  const {date} = article.document;
  const asOf = date === null ? '' : `, as of ${wordDate(date)}`;
  const lines: Piece[][] = distinct(roles.map(wordRole)).map((role, i) => [
    capitalize(role),
    ...(i === 0 ? [asOf] : []),
  ]);
  const said: Piece[] = [
    'The article says: ',
    {emphasis: `“${excerptAround(article, first)}”`},
    ` (line ${lineOf(first.start)})`,
  ];
  return [...shorten(lines), said];
}

/** What the desk itself keeps, with the file: offices of the article's day, all of them with their dates where it has none. */
function dossiers(entity: Entity, {article, dossiersOn}: CardContext): Piece[][] {
  const lines: Piece[][] = [];
  for (const {uri, dossier} of dossiersOn?.(entity) ?? []) {
    const {date} = article.document;
    const held = dossier.roles.filter(role => date === null || isHeldOn(role, date));
    for (const role of held) {
      const words = wordRole({title: role.title, of: role.of, status: null});
      lines.push([`The dossier says: ${words}${wordTerm(role)} (${fileName(uri)})`]);
    }
    if (held.length === 0) lines.push([`Dossier: ${fileName(uri)}`]);
  }
  return shorten(lines);
}

/** Dates may be of a month or year: these hold from their first day to their last. */
function isHeldOn({from, until}: DossierRole, date: string): boolean {
  return (
    (from === null || date.slice(0, from.length) >= from) && (until === null || date.slice(0, until.length) <= until)
  );
}

function wordTerm({from, until}: DossierRole): string {
  if (from !== null && until !== null) return `, ${wordDate(from)} to ${wordDate(until)}`;
  if (from !== null) return `, since ${wordDate(from)}`;
  return until === null ? '' : `, until ${wordDate(until)}`;
}

/** Of a country or organization: who holds which of its offices here. */
function holders({id}: Entity, {article}: CardContext): Piece[][] {
  const lines: Piece[][] = [];
  const roles = new Map<Entity, Role[]>();
  for (const {entity, role} of holdersOf(article, id)) roles.set(entity, [...(roles.get(entity) ?? []), role]);
  for (const [{name}, own] of roles) {
    const titles = distinct(own.map(withoutBody).map(wordRole));
    lines.push([`${capitalize(list(titles))}: ${name}`]);
  }
  return shorten(lines);
}

function withoutBody({title, status}: Role): Pick<Role, 'title' | 'of' | 'status'> {
  return {title, of: null, status};
}

function encounters(entity: Entity, {article, lineOf}: CardContext): Piece[][] {
  const lines: Piece[][] = [];
  const seen = new Set<string>();
  for (const event of eventsOf(article, entity.id)) {
    const others = event.participants.filter(id => id !== entity.id).map(id => nameOf(article, id));
    const words = `${wordEvent(event, others)}${whereAndWhen(event, article)}`;
    if (!seen.has(words)) lines.push([words, ` (line ${lineOf(event.start)})`]);
    seen.add(words);
  }
  return shorten(lines);
}

function whereAndWhen({place, date}: ArticleEvent, article: Article): string {
  const where = place === null ? '' : ` in ${nameOf(article, place)}`;
  const when = date === null ? '' : `, ${wordDate(date)}`;
  return where + when;
}

function lastSaid({id}: Entity, {article, lineOf}: CardContext): Piece[][] {
  const last = lastStatementOf(article, id);
  if (!last) return [];
  const words = excerpt(article, last);
  const marked = last.kind === 'direct' ? words : `“${words}”`;
  return [['Last said: ', {emphasis: marked}, ` (line ${lineOf(last.start)})`]];
}

function counts(entity: Entity, {lineOf}: CardContext): Piece[] {
  const first = introduction(entity);
  const {length} = entity.mentions;
  if (!first) return [];
  const line = lineOf(first.start);
  return [length === 1 ? `Mentioned once, in line ${line}` : `${length} mentions, the first in line ${line}`];
}

/** The name of an entity of the article; its id where there is none, which would be a fault of the article. */
export function nameOf(article: Article, id: string): string {
  return entityById(article, id)?.name ?? id;
}

function shorten(lines: Piece[][]): Piece[][] {
  if (lines.length <= MAX_ITEMS) return lines;
  return [...lines.slice(0, MAX_ITEMS), [`… and ${lines.length - MAX_ITEMS} more`]];
}

function distinct(items: readonly string[]): string[] {
  return [...new Set(items)];
}

function capitalize(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
