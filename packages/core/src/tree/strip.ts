import {isSpan} from '@nutgraf/newst';
import type {Nodes as MdastNodes, Parents as MdastParents, Root as MdastRoot, Text} from 'mdast';

/**
 * The tree without what newst adds: spans are replaced by their children, text next to each other is joined, and the
 * root has no tables. For an article in Markdown this is the tree that the Markdown parser made.
 *
 * @returns A new tree; the one given stays as it is.
 */
export function stripTree(tree: MdastRoot): MdastRoot {
  const {document, entities, statements, events, warnings, ...rest} = tree as MdastRoot & Record<string, unknown>;
  const root: MdastRoot = {...rest};
  const stack: MdastParents[] = [root];
  for (let parent = stack.pop(); parent !== undefined; parent = stack.pop()) {
    const children: MdastNodes[] = [];
    collect(parent, children);
    parent.children = children as typeof parent.children;
    for (const child of children) if ('children' in child) stack.push(child);
  }
  return root;
}

/** Copies of the children, with those of spans in their place, however deep spans nest. */
function collect(parent: MdastParents, children: MdastNodes[]): void {
  const stack: MdastNodes[] = [...parent.children].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isSpan(node)) {
      for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index]!);
      continue;
    }
    const last = children.at(-1);
    if (node.type === 'text' && last?.type === 'text') children[children.length - 1] = joined(last, node);
    else children.push({...node});
  }
}

function joined(left: Text, right: Text): Text {
  const text: Text = {...left, value: left.value + right.value};
  if (left.position && right.position) text.position = {start: left.position.start, end: right.position.end};
  else delete text.position;
  return text;
}
