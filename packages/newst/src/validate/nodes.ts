import {type Fields, isCount, isObject, type Report, show} from './report.js';

/** Nodes of mdast and its extensions that stand where blocks or rows do, never in phrasing. */
const flowTypes: ReadonlySet<unknown> = new Set([
  'root',
  'blockquote',
  'code',
  'definition',
  'footnoteDefinition',
  'heading',
  'list',
  'listItem',
  'paragraph',
  'table',
  'tableCell',
  'tableRow',
  'thematicBreak',
  'yaml',
]);

/** Parents whose children are blocks or rows, so that no span may stand in them. */
const flowParents: ReadonlySet<unknown> = new Set([
  'root',
  'blockquote',
  'footnoteDefinition',
  'list',
  'listItem',
  'table',
  'tableRow',
]);

export const spanTypes: ReadonlySet<unknown> = new Set(['sentence', 'mention', 'content', 'source', 'cue']);

/** Checks the form of a node, and that it may stand in this parent. */
export function validateForm(node: Fields, parent: Fields | undefined, inSpan: boolean, report: Report): void {
  if ('value' in node && node.type === 'text' && typeof node.value !== 'string') {
    report.add('value', show(node.value), 'a string');
  }
  if ('position' in node && node.position !== undefined) validatePosition(node, parent, report);
  if (parent === undefined) return;
  if (spanTypes.has(node.type)) {
    if (flowParents.has(parent.type)) {
      report.add(
        '',
        `a ${node.type} in a ${parent.type}`,
        'a parent of phrasing: a paragraph, a heading, an emphasis …',
      );
    }
    if (!Array.isArray(node.children)) report.add('children', show(node.children), 'an array of phrasing content');
    else if (node.children.length === 0) report.add('children', 'none', 'at least one child');
  } else if (inSpan && flowTypes.has(node.type)) {
    report.add('', `a ${node.type} in a ${parent.type}`, 'phrasing content below a span');
  }
}

function validatePosition(node: Fields, parent: Fields | undefined, report: Report): void {
  const {position} = node;
  const at = report.at('position');
  if (!isObject(position) || !isPoint(position.start) || !isPoint(position.end)) {
    at.add('', show(position), 'an object with start and end, each with line and column from 1 and offset from 0');
    return;
  }
  if (position.end.offset < position.start.offset) {
    at.add('end', `offset ${position.end.offset}, before the start`, `an offset from ${position.start.offset}`);
  }
  const outer = parent?.position;
  if (!isObject(outer) || !isPoint(outer.start) || !isPoint(outer.end)) return;
  if (position.start.offset < outer.start.offset || position.end.offset > outer.end.offset) {
    at.add(
      '',
      `${position.start.offset}–${position.end.offset}`,
      `a stretch inside the parent's ${outer.start.offset}–${outer.end.offset}`,
    );
  }
}

interface Point {
  line: number;
  column: number;
  offset: number;
}

function isPoint(value: unknown): value is Point & Fields {
  return (
    isObject(value) &&
    isCount(value.line) &&
    value.line > 0 &&
    isCount(value.column) &&
    value.column > 0 &&
    isCount(value.offset)
  );
}

/** Offsets of a node in the source, where it has them. */
export function offsetsOf(node: Fields): {start: number; end: number} | undefined {
  const {position} = node;
  if (!isObject(position) || !isPoint(position.start) || !isPoint(position.end)) return undefined;
  return {start: position.start.offset, end: position.end.offset};
}
