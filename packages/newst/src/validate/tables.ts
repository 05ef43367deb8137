import {
  eventStatuses,
  eventTypes,
  literalTypes,
  mentionLevels,
  namedTypes,
  roleStatuses,
  statementKinds,
} from '../tables.js';
import {type Fields, isCount, isObject, type Report, show} from './report.js';

const entityTypes: readonly string[] = [...namedTypes, ...literalTypes];
const literals: ReadonlySet<unknown> = new Set(literalTypes);

/** Checks the tables of a root: their form, and that every id they name is there. */
export function validateTables(root: Fields, report: Report): void {
  const document = report.at('document');
  if (isObject(root.document)) {
    for (const field of ['title', 'date', 'publisher', 'place']) stringOrNull(root.document, field, document);
    rows(root.document, 'authors', document, (author, at) => {
      if (typeof author !== 'string') at.add('', show(author), 'a string');
    });
  } else {
    document.add('', show(root.document), 'an object with title, date, publisher, authors and place');
  }

  const ids = new Map<unknown, Fields>();
  if (Array.isArray(root.entities)) {
    for (const entity of root.entities) if (isObject(entity)) ids.set(entity.id, entity);
  }
  const known = (value: unknown, field: string, at: Report): void => {
    if (!ids.has(value)) at.add(field, show(value), 'the id of one of the entities');
  };

  const seen = new Set<unknown>();
  objects(root, 'entities', report, (entity, at) => {
    if (seen.has(entity.id)) at.add('id', `${show(entity.id)} a second time`, 'an id of its own');
    seen.add(entity.id);
    validateEntity(entity, at, known);
  });
  objects(root, 'statements', report, (statement, at) => {
    span(statement, at);
    objects(statement, 'parts', at, span);
    if (Array.isArray(statement.parts) && statement.parts.length === 0) at.add('parts', 'none', 'at least one part');
    oneOf(statement, 'kind', statementKinds, at);
    if (statement.speaker !== null) known(statement.speaker, 'speaker', at);
    spanOrNull(statement, 'source', at);
    spanOrNull(statement, 'cue', at);
    confidence(statement, at);
  });
  objects(root, 'events', report, (event, at) => {
    span(event, at);
    oneOf(event, 'type', eventTypes, at);
    rows(event, 'participants', at, (participant, below) => known(participant, '', below));
    if (event.place !== null) known(event.place, 'place', at);
    stringOrNull(event, 'date', at);
    oneOf(event, 'status', eventStatuses, at);
    confidence(event, at);
  });
  objects(root, 'warnings', report, (warning, at) => {
    span(warning, at);
    string(warning, 'code', at);
    string(warning, 'message', at);
  });
}

function validateEntity(entity: Fields, at: Report, known: (value: unknown, field: string, at: Report) => void): void {
  if (typeof entity.id !== 'string' || entity.id === '') at.add('id', show(entity.id), 'a string that is not empty');
  oneOf(entity, 'type', entityTypes, at);
  string(entity, 'name', at);
  stringOrNull(entity, 'knowledge', at);
  objects(entity, 'roles', at, (role, below) => {
    span(role, below);
    string(role, 'title', below);
    stringOrNull(role, 'of', below);
    if (role.ofEntity !== null) known(role.ofEntity, 'ofEntity', below);
    if (role.status !== null) oneOf(role, 'status', roleStatuses, below);
    confidence(role, below);
  });
  let last = 0;
  objects(entity, 'mentions', at, (mention, below) => {
    span(mention, below);
    oneOf(mention, 'level', mentionLevels, below);
    confidence(mention, below);
    if (mention.plural !== undefined && mention.plural !== true) {
      below.add('plural', show(mention.plural), 'true, or no such field');
    }
    if (isCount(mention.start)) {
      if (mention.start < last) {
        below.add('start', `${mention.start}, before the mention in front of it`, 'mentions in order of position');
      }
      last = mention.start;
    }
  });
  if (entity.value !== undefined) validateValue(entity, at);
}

function validateValue(entity: Fields, at: Report): void {
  const {value} = entity;
  if (!literals.has(entity.type)) {
    at.add('value', show(value), `no value, as only literals have one and this is of type ${show(entity.type)}`);
  } else if (typeof value !== 'string' && !(isObject(value) && Number.isFinite(value.amount))) {
    at.add('value', show(value), 'a string in ISO 8601 or an object with an amount');
  }
}

function rows(parent: Fields, field: string, report: Report, check: (row: unknown, at: Report) => void): void {
  const list = parent[field];
  if (!Array.isArray(list)) {
    report.add(field, show(list), 'an array');
    return;
  }
  const below = report.at(field);
  list.forEach((row, index) => {
    check(row, below.at(String(index)));
  });
}

function objects(parent: Fields, field: string, report: Report, check: (row: Fields, at: Report) => void): void {
  rows(parent, field, report, (row, at) => {
    if (isObject(row)) check(row, at);
    else at.add('', show(row), 'an object');
  });
}

function span(row: Fields, at: Report): void {
  for (const field of ['start', 'end'] as const) {
    if (!isCount(row[field])) at.add(field, show(row[field]), 'an offset: a whole number from 0');
  }
  if (isCount(row.start) && isCount(row.end) && row.start > row.end) {
    at.add('end', `${row.end}, before the start at ${row.start}`, 'an end at or after the start');
  }
}

function spanOrNull(row: Fields, field: string, at: Report): void {
  const value = row[field];
  if (isObject(value)) span(value, at.at(field));
  else if (value !== null) at.add(field, show(value), 'an object with start and end, or null');
}

function string(row: Fields, field: string, at: Report): void {
  if (typeof row[field] !== 'string') at.add(field, show(row[field]), 'a string');
}

function stringOrNull(row: Fields, field: string, at: Report): void {
  if (row[field] !== null && typeof row[field] !== 'string') at.add(field, show(row[field]), 'a string or null');
}

function oneOf(row: Fields, field: string, values: readonly string[], at: Report): void {
  if (!values.includes(row[field] as string)) at.add(field, show(row[field]), `one of ${values.join(', ')}`);
}

function confidence(row: Fields, at: Report): void {
  const value = row.confidence;
  if (typeof value !== 'number' || !(value >= 0 && value <= 1)) {
    at.add('confidence', show(value), 'a number from 0 to 1');
  }
}
