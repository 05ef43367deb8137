import type {ArticleBlock} from '@nutgraf/core';
import type {Context, Found, Rule} from '../types.js';

/** A quotation of at least this many words is a statement; a shorter one may be a motto or a title. */
const SHORTEST = 8;

/** A paragraph that is one quotation, from its first mark to its last. */
const ALL_QUOTED = /^[\s>*_]*[“"«]([^“”"«»]+)[”"»][.,]?[\s*_]*$/;

/**
 * A paragraph that is all quotation and that nobody is named for: not in itself, nor in the paragraph before, whose
 * speaker would go on, nor in the one after.
 */
export const statementWithoutSource: Rule = {
  code: 'statement-without-source',
  title: 'A quotation has no source.',
  level: 'off',
  *find(context): Generator<Found> {
    const {source, blocks} = context.article;
    const attributed = attributedBlocks(context);
    for (const [index, block] of blocks.entries()) {
      if (block.kind !== 'paragraph' || attributed.has(block)) continue;
      const quoted = ALL_QUOTED.exec(source.slice(block.start, block.end));
      if (!quoted || quoted[1]!.trim().split(/\s+/).length < SHORTEST) continue;
      const [before, after] = [blocks[index - 1], blocks[index + 1]];
      if (before && (attributed.has(before) || leadsIn(source, before))) continue;
      if (after && (attributed.has(after) || /^[\s>*_]*[-–—~]/.test(source.slice(after.start, after.end)))) continue;
      yield {
        start: block.start,
        end: block.end,
        words: context.words(block),
        message: 'Nobody is named who says this: a quotation needs its source beside it or in the paragraph before.',
      };
    }
  },
};

/** The blocks that hold a statement with its source, or a part of one. */
function attributedBlocks({article: {blocks, statements}}: Context): ReadonlySet<ArticleBlock> {
  const found = new Set<ArticleBlock>();
  const spans = statements.flatMap(({start, end, source}) => (source ? [{start, end}, source] : [{start, end}]));
  spans.sort((a, b) => a.start - b.start);
  let furthest = -1;
  let next = 0;
  for (const block of blocks) {
    while (next < spans.length && spans[next]!.start < block.end) furthest = Math.max(furthest, spans[next++]!.end);
    if (furthest > block.start) found.add(block);
  }
  return found;
}

/** A line that ends in a colon, or a quotation of its own, leads into a quotation; so does a heading with a question. */
function leadsIn(source: string, {start, end}: ArticleBlock): boolean {
  return /[:?”"»]\s*$/.test(source.slice(Math.max(start, end - 10), end));
}
