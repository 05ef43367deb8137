import type {Article, ArticleBlock, Span} from '@nutgraf/core';

/** A heading with all that stands under it. */
export interface Section {
  heading: ArticleBlock;
  /** From the heading to the next that is no deeper, or the end of the text. */
  span: Span;
}

/** The sections of an article in order, an outer one before those in it. */
export function sectionsOf({blocks, source}: Article): Section[] {
  const sections: Section[] = [];
  const open: Section[] = [];
  for (const heading of blocks) {
    if (heading.kind !== 'heading') continue;
    for (let top = open.at(-1); top && top.heading.depth >= heading.depth; top = open.at(-1)) {
      top.span.end = heading.start;
      open.pop();
    }
    const section = {heading, span: {start: heading.start, end: source.length}};
    sections.push(section);
    open.push(section);
  }
  return sections;
}
