import {type Root, root} from '@nutgraf/newst';
import type {Root as MdastRoot} from 'mdast';
import type {Article} from '../article.js';
import {annotateMarkdown} from './markdown.js';
import {plainTree} from './plain.js';

export {stripTree} from './strip.js';

/**
 * An article as newst: its Markdown tree (of a plain text, paragraphs and headings) with a node for every sentence,
 * mention, and piece of a statement, and the tables on the root.
 *
 * @param article - As annotated. Its tables are copied.
 * @param mdast - Its Markdown parsed, when the caller has it: the tree of exactly `article.source`, with positions.
 *   It stays as it is. Without it the source is parsed again.
 */
export function toTree(article: Article, mdast?: MdastRoot): Root {
  const tree = annotateMarkdown(article, mdast ?? (article.input === 'plain' ? plainTree(article) : undefined));
  const {document, entities, statements, events, warnings} = article;
  const {children, position, data} = tree;
  return {
    ...root(structuredClone({document, entities, statements, events, warnings}), children),
    ...(position && {position}),
    ...(data && {data}),
  };
}
