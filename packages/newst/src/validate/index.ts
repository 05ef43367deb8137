import {spanTypes, validateForm} from './nodes.js';
import {createReport, isObject, type Message, show} from './report.js';
import {createPieces, rowsOf, validateSpan} from './spans.js';
import {validateTables} from './tables.js';

export type {Message} from './report.js';

interface Visit {
  node: unknown;
  path: string;
  parent: Record<string, unknown> | undefined;
  /** Type of the innermost span around it. */
  span: string | undefined;
}

/**
 * Checks a tree against the specification: the form of its tables and nodes, where nodes stand, and that nodes and
 * tables agree. Other nodes of mdast and its extensions are only looked at as far as spans depend on them.
 *
 * @param tree - Anything, also what was read from JSON.
 * @returns What is wrong, in document order, tables first; empty when the tree is as specified. Never throws.
 */
export function validate(tree: unknown): Message[] {
  const messages: Message[] = [];
  if (!isObject(tree) || tree.type !== 'root') {
    const actual = isObject(tree) ? `a node of type ${show(tree.type)}` : show(tree);
    createReport(messages, '', 'root').add('', actual, 'a node of type "root"');
    return messages;
  }
  validateTables(tree, createReport(messages, '', 'root'));
  const rows = rowsOf(tree);
  const pieces = createPieces();
  const seen = new Set<unknown>();
  const stack: Visit[] = [{node: tree, path: '', parent: undefined, span: undefined}];
  for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
    const {node, path, parent, span} = visit;
    if (!isObject(node) || typeof node.type !== 'string') {
      createReport(messages, path, 'node').add('', show(node), 'a node: an object with a type');
      continue;
    }
    const report = createReport(messages, path, node.type);
    if (seen.has(node)) {
      report.add('', 'the same object as elsewhere in the tree', 'a node of its own');
      continue;
    }
    seen.add(node);
    validateForm(node, parent, span !== undefined, report);
    let below = span;
    if (spanTypes.has(node.type)) {
      if (node.type === 'sentence' && span !== undefined) {
        report.add('', `a sentence in a ${span}`, 'a sentence outside of all other spans');
      }
      validateSpan(node, rows, report);
      pieces.add(node, report);
      below = node.type;
    }
    if (node.type === 'root' && !Array.isArray(node.children)) report.add('children', show(node.children), 'an array');
    if (!Array.isArray(node.children)) continue;
    for (let index = node.children.length - 1; index >= 0; index--) {
      stack.push({node: node.children[index], path: `${path}/children/${index}`, parent: node, span: below});
    }
  }
  pieces.finish();
  return messages;
}
