import type {Article, ArticleEvent, Entity, Role, Statement} from '@nutgraf/core';
import {SURE_STATEMENT} from '@nutgraf/core/reading';

/** A role together with who has it. */
export interface Holding {
  entity: Entity;
  role: Role;
  /** Where it stands among all, counted entity by entity. */
  rank: number;
}

/** What an article tells of its entities, by whom or what it is about: a card looks up a few of thousands. */
interface Relations {
  /** All roles in order of position, and how far those up to each reach. */
  roles: readonly Holding[];
  reach: Int32Array;
  /** Roles in an entity, by its id. */
  holders: ReadonlyMap<string, readonly Holding[]>;
  /** Events by the ids of who took part, in order. */
  events: ReadonlyMap<string, readonly ArticleEvent[]>;
  /** The last statement by each speaker's id that is no guess. */
  lastSaid: ReadonlyMap<string, Statement>;
}

/** They go when their article goes. */
const known = new WeakMap<Article, Relations>();

/** Works out what cards look up, a table in each step, so that the first of them need not. */
export function* prepareRelations(article: Article): Generator<undefined, void, undefined> {
  const roles: Holding[] = [];
  for (const entity of article.entities)
    for (const role of entity.roles) roles.push({entity, role, rank: roles.length});
  const holders = new Map<string, Holding[]>();
  for (const holding of roles) {
    const {ofEntity} = holding.role;
    if (ofEntity !== null) add(holders, ofEntity, holding);
  }
  yield;
  roles.sort((a, b) => a.role.start - b.role.start);
  let furthest = 0;
  const reach = Int32Array.from(roles, ({role}) => {
    furthest = Math.max(furthest, role.end);
    return furthest;
  });
  yield;
  const events = new Map<string, ArticleEvent[]>();
  for (const event of article.events) for (const id of new Set(event.participants)) add(events, id, event);
  const lastSaid = new Map<string, Statement>();
  for (const statement of article.statements) {
    if (statement.speaker !== null && statement.confidence >= SURE_STATEMENT)
      lastSaid.set(statement.speaker, statement);
  }
  known.set(article, {roles, reach, holders, events, lastSaid});
}

function add<Row>(rows: Map<string, Row[]>, id: string, row: Row): void {
  const of = rows.get(id);
  if (of) of.push(row);
  else rows.set(id, [row]);
}

function relationsOf(article: Article): Relations {
  if (!known.has(article)) for (const _ of prepareRelations(article));
  return known.get(article)!;
}

/** The shortest role whose words hold an offset; of equals, the first by entity. */
export function roleAt(article: Article, offset: number): Holding | undefined {
  const {roles, reach} = relationsOf(article);
  let low = 0;
  let high = roles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (roles[middle]!.role.start <= offset) low = middle + 1;
    else high = middle;
  }
  let found: Holding | undefined;
  for (let at = low - 1; at >= 0 && reach[at]! > offset; at--) {
    const holding = roles[at]!;
    if (holding.role.end > offset && !(found && isBefore(found, holding))) found = holding;
  }
  return found;
}

function isBefore(a: Holding, b: Holding): boolean {
  const longer = a.role.end - a.role.start - (b.role.end - b.role.start);
  return longer < 0 || (longer === 0 && a.rank < b.rank);
}

/** Who has which roles in an entity, by person in order of the article. */
export function holdersOf(article: Article, id: string): readonly Holding[] {
  return relationsOf(article).holders.get(id) ?? [];
}

/** The events somebody takes part in, in order. */
export function eventsOf(article: Article, id: string): readonly ArticleEvent[] {
  return relationsOf(article).events.get(id) ?? [];
}

/** What somebody said last, guesses left out. */
export function lastStatementOf(article: Article, id: string): Statement | undefined {
  return relationsOf(article).lastSaid.get(id);
}
