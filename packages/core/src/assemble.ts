import type {Article, ArticleEvent, Entity, Mention, Role, Span, Statement} from './article.js';
import type {Entities, PluralMention} from './entities/types.js';
import type {Relations} from './relations/types.js';
import type {Source} from './source/types.js';
import {sortMostlySorted} from './words/spans.js';
import type {Words} from './words/types.js';

/** Turns what the stages found, in tokens and indexes, into the article's tables in offsets of the source. */
export function assemble(source: Source, words: Words, entities: Entities, relations: Relations): Article {
  const span = spanner(source, words);
  const {order, ids} = rank(entities);
  const idOf = (entity: number): string | null => ids[entity] ?? null;
  const roles = rolesByEntity(source, relations, idOf);
  const plurals = pluralsByEntity(entities);
  return {
    source: source.raw,
    input: source.input,
    document: source.document,
    signs: source.signs,
    blocks: source.blocks.map(({kind, start, end, depth}) => ({
      kind,
      start: source.map.start(start),
      end: source.map.end(end),
      depth,
    })),
    sentences: sentences(words, span),
    entities: order.map(index =>
      entity(entities, relations, index, ids[index]!, {roles: roles[index], plurals: plurals[index]}, span),
    ),
    statements: relations.statements.map(statement => statementRow(statement, idOf, span)).sort(byPosition),
    events: relations.events.map(event => eventRow(event, words, idOf, span)).sort(byPosition),
    warnings: source.warnings,
  };
}

type Spanner = (tokens: {from: number; to: number}) => Span;

/** From a run of tokens to the offsets of its first and last character in the source. */
function spanner({map}: Source, {starts, ends}: Words): Spanner {
  return ({from, to}) => ({start: map.start(starts[from]!), end: map.end(ends[to - 1]!)});
}

function byPosition(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/** Entities in order of their first mention, and the ids that follow from it. */
function rank({entities}: Entities): {order: number[]; ids: (string | undefined)[]} {
  const first = entities.map(({mentions}) =>
    mentions.reduce((least, {from}) => Math.min(least, from), Number.POSITIVE_INFINITY),
  );
  const order = entities.map((_, index) => index).filter(index => first[index] !== Number.POSITIVE_INFINITY);
  order.sort((a, b) => first[a]! - first[b]! || a - b);
  const ids: (string | undefined)[] = [];
  order.forEach((index, place) => {
    ids[index] = `e${place + 1}`;
  });
  return {order, ids};
}

function rolesByEntity(
  {map}: Source,
  {roles}: Relations,
  idOf: (entity: number) => string | null,
): (Role[] | undefined)[] {
  const rows: (Role[] | undefined)[] = [];
  for (const {entity, title, of, ofEntity, status, start, end, confidence} of roles) {
    const row = {
      title,
      of,
      status,
      ofEntity: idOf(ofEntity),
      start: map.start(start),
      end: map.end(end),
      confidence: round(confidence),
    };
    const own = rows[entity];
    if (own) own.push(row);
    else rows[entity] = [row];
  }
  return rows;
}

/** Plural mentions by each entity that they stand for. */
function pluralsByEntity({groups}: Entities): (PluralMention[] | undefined)[] {
  const rows: (PluralMention[] | undefined)[] = [];
  for (const group of groups) {
    for (const member of group.members) {
      const own = rows[member];
      if (own) own.push(group);
      else rows[member] = [group];
    }
  }
  return rows;
}

function sentences(words: Words, span: Spanner): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i + 1 < words.sentences.length; i++) {
    const from = words.sentences[i]!;
    const to = words.sentences[i + 1]!;
    if (to > from) spans.push(span({from, to}));
  }
  return spans;
}

function entity(
  {entities}: Entities,
  relations: Relations,
  index: number,
  id: string,
  {roles = [], plurals = []}: {roles: Role[] | undefined; plurals: PluralMention[] | undefined},
  span: Spanner,
): Entity {
  const {type, name, knowledge, mentions} = entities[index]!;
  const rows: Mention[] = mentions.map(mention => {
    const {start, end} = span(mention);
    return {start, end, level: mention.level, confidence: round(mention.confidence)};
  });
  for (const plural of plurals) {
    const {level, confidence} = plural;
    rows.push({...span(plural), level, confidence: round(confidence), plural: true});
  }
  sortMostlySorted(rows, byPosition);
  const literal = isLiteral(type) ? mentions.find(({level}) => level === 'name')?.origin : undefined;
  const value = literal === undefined ? undefined : relations.values[literal];
  const row: Entity = {id, type, name, roles, knowledge, mentions: rows};
  if (value !== undefined) row.value = value;
  return row;
}

const LITERALS: ReadonlySet<string> = new Set(['date', 'time', 'money', 'percent', 'quantity']);

function isLiteral(type: string): boolean {
  return LITERALS.has(type);
}

function statementRow(
  statement: Relations['statements'][number],
  idOf: (entity: number) => string | null,
  span: Spanner,
): Statement {
  const parts = statement.parts.map(span);
  return {
    start: Math.min(...parts.map(part => part.start)),
    end: Math.max(...parts.map(part => part.end)),
    parts,
    kind: statement.kind,
    speaker: idOf(statement.speaker),
    source: statement.source && span(statement.source),
    cue: statement.cue && span(statement.cue),
    confidence: round(statement.confidence),
  };
}

function eventRow(
  event: Relations['events'][number],
  words: Words,
  idOf: (entity: number) => string | null,
  span: Spanner,
): ArticleEvent {
  const sentence = {from: words.sentences[event.sentence]!, to: words.sentences[event.sentence + 1]!};
  const {start, end} = span(sentence);
  return {
    start,
    end,
    type: event.type,
    participants: event.participants.map(idOf).filter(id => id !== null),
    place: idOf(event.place),
    date: event.date,
    status: event.status,
    confidence: round(event.confidence),
  };
}

/** Three digits, the same on every machine. */
function round(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}
