import type {Heading, Root as MdastRoot, Paragraph} from 'mdast';
import type {Article, ArticleBlock} from '../article.js';
import {createPoints} from './points.js';

/** A plain text as mdast: its blocks as paragraphs and headings, each with its text exactly as it stands. */
export function plainTree({source, blocks}: Article): MdastRoot {
  const point = createPoints(source);
  const position = (start: number, end: number) => ({start: point(start), end: point(end)});
  const children = blocks.map(block => blockOf(block, source, position));
  return {type: 'root', children, position: position(0, source.length)};
}

function blockOf(
  {kind, start, end, depth}: ArticleBlock,
  source: string,
  position: (start: number, end: number) => Required<Paragraph>['position'],
): Paragraph | Heading {
  const children = [{type: 'text' as const, value: source.slice(start, end), position: position(start, end)}];
  if (kind === 'heading') {
    return {type: 'heading', depth: headingDepth(depth), children, position: position(start, end)};
  }
  return {type: 'paragraph', children, position: position(start, end)};
}

function headingDepth(depth: number): Heading['depth'] {
  return Math.min(Math.max(depth, 1), 6) as Heading['depth'];
}
