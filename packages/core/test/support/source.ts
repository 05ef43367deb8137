import {readSource, type SourceOptions} from '../../src/source/index.js';
import type {Source} from '../../src/source/types.js';

/** The source of a text for tests of the stages after it: plain text unless said. */
export function sourceOf(text: string, options: SourceOptions = {}): Source {
  return readSource(text, options);
}

/** The source of a Markdown text. */
export function markdownOf(text: string, options: SourceOptions = {}): Source {
  return readSource(text, {...options, input: 'markdown'});
}

/** The text of each block, the dateline of a paragraph included. */
export function blockTexts(source: Source): string[] {
  return source.blocks.map(block => source.text.slice(block.start, block.end));
}
