import {offsetsOf} from './nodes.js';
import {type Fields, isCount, isObject, type Report, show} from './report.js';

/** Rows by what nodes name them by. */
interface Rows {
  entities: Map<unknown, Fields>;
  statements: readonly unknown[];
}

export function rowsOf(root: Fields): Rows {
  const entities = new Map<unknown, Fields>();
  if (Array.isArray(root.entities)) {
    for (const entity of root.entities) if (isObject(entity)) entities.set(entity.id, entity);
  }
  return {entities, statements: Array.isArray(root.statements) ? root.statements : []};
}

/** Checks that the fields of a span agree with the tables. */
export function validateSpan(node: Fields, rows: Rows, report: Report): void {
  if (typeof node.id !== 'string' || node.id === '') report.add('id', show(node.id), 'a string that is not empty');
  if (node.part !== undefined && !(isCount(node.part) && node.part > 0)) {
    report.add('part', show(node.part), 'a whole number from 1, or no such field');
  }
  if (node.type === 'mention') validateMention(node, rows, report);
  else if (node.type !== 'sentence') validateOfStatement(node, rows, report);
}

function validateMention(node: Fields, rows: Rows, report: Report): void {
  const entity = rows.entities.get(node.entity);
  if (entity === undefined) {
    report.add('entity', show(node.entity), "the id of one of the root's entities");
    return;
  }
  if (node.kind !== entity.type) report.add('kind', show(node.kind), `the entity's type, ${show(entity.type)}`);
  const mentions = Array.isArray(entity.mentions) ? entity.mentions : [];
  const row: unknown = isCount(node.index) ? mentions[node.index] : undefined;
  if (!isObject(row)) {
    report.add('index', show(node.index), `an index into the entity's ${mentions.length} mentions`);
    return;
  }
  if (node.level !== row.level) report.add('level', show(node.level), `the mention's level, ${show(row.level)}`);
  inside(node, row, report);
}

function validateOfStatement(node: Fields, rows: Rows, report: Report): void {
  const statement = isCount(node.statement) ? rows.statements[node.statement] : undefined;
  if (!isObject(statement)) {
    report.add('statement', show(node.statement), `an index into the root's ${rows.statements.length} statements`);
    return;
  }
  if (node.type === 'content') {
    const parts = Array.isArray(statement.parts) ? statement.parts : [];
    const part: unknown = isCount(node.index) ? parts[node.index] : undefined;
    if (isObject(part)) inside(node, part, report);
    else report.add('index', show(node.index), `an index into the statement's ${parts.length} parts`);
    return;
  }
  const row = node.type === 'source' ? statement.source : statement.cue;
  if (isObject(row)) inside(node, row, report);
  else
    report.add(
      'statement',
      `statement ${node.statement}, which has no ${node.type}`,
      `a statement with a ${node.type}`,
    );
}

function inside(node: Fields, row: Fields, report: Report): void {
  const at = offsetsOf(node);
  if (at === undefined || !isCount(row.start) || !isCount(row.end)) return;
  if (at.start < row.start || at.end > row.end) {
    report.add('position', `${at.start}–${at.end}`, `a stretch inside its row's ${row.start}–${row.end}`);
  }
}

/** Checks, over the whole tree, that the pieces of each span are numbered as they stand. */
interface Pieces {
  add(node: Fields, report: Report): void;
  finish(): void;
}

export function createPieces(): Pieces {
  const spans = new Map<unknown, {node: Fields; report: Report}[]>();
  return {
    add(node, report) {
      const pieces = spans.get(node.id);
      if (pieces === undefined) spans.set(node.id, [{node, report}]);
      else pieces.push({node, report});
    },
    finish() {
      for (const pieces of spans.values()) {
        pieces.forEach(({node, report}, index) => {
          const part = pieces.length === 1 ? undefined : index + 1;
          if (node.part !== part) {
            const expected =
              part === undefined ? 'no such field, as the span has one piece' : `${part} of ${pieces.length}`;
            report.add('part', show(node.part), expected);
          }
          if (node.type !== pieces[0]!.node.type) {
            report.add('id', `${show(node.id)}, the id of a ${pieces[0]!.node.type}`, 'an id of its own');
          }
        });
      }
    },
  };
}
