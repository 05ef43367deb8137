import {toTree} from '@nutgraf/core';
import {isSpan, type Root} from '@nutgraf/newst';
import type {Root as MdastRoot, Nodes} from 'mdast';
import {frontmatterFromMarkdown, frontmatterToMarkdown} from 'mdast-util-frontmatter';
import {frontmatter} from 'micromark-extension-frontmatter';
import type {Processor} from 'unified';
import type {Point} from 'unist';
import type {VFile} from 'vfile';
import {annotate} from '../annotate.js';
import {type PluginOptions, readPluginOptions} from '../options.js';
import {propertiesOf} from './properties.js';
import {nutgrafToMarkdown} from './to-markdown.js';

/**
 * Unified plugin: turns the mdast tree of an article into newst.
 *
 * It adds YAML front matter to the processor's Markdown, reports the article's warnings as messages of the file, and
 * makes remark-stringify write the tree as it would without it. remark-rehype makes a `<span>` of each node.
 *
 * @throws {OptionsError} when an option is not as described.
 * @throws {Error} when run on a file without a value, or on a tree that is not that of the file.
 */
export default function nutgraf(this: Processor, options?: PluginOptions | null) {
  const settings = readPluginOptions(options);
  const data = this.data() as Record<string, unknown[] | undefined>;
  extend(data, 'micromarkExtensions', frontmatter('yaml'));
  extend(data, 'fromMarkdownExtensions', frontmatterFromMarkdown('yaml'));
  extend(data, 'toMarkdownExtensions', frontmatterToMarkdown('yaml'));
  extend(data, 'toMarkdownExtensions', nutgrafToMarkdown());

  return (tree: MdastRoot, file: VFile): Root => {
    const source = sourceOf(file, tree);
    const article = annotate(source, {...settings, input: 'markdown', tree});
    const root = toTree(article, tree);
    const at = createPlace(source);
    for (const {code, message, start, end} of article.warnings) {
      const note = file.message(message, {place: {start: at(start), end: at(end)}, ruleId: code, source: 'nutgraf'});
      note.fatal = false;
    }
    addProperties(root);
    return root;
  };
}

function extend(data: Record<string, unknown[] | undefined>, field: string, extension: unknown): void {
  const list = data[field];
  if (list) list.push(extension);
  else data[field] = [extension];
}

/** The text that the tree was parsed from. */
function sourceOf(file: VFile, tree: MdastRoot): string {
  if (file.value === undefined || file.value === null) {
    throw new Error(
      'nutgraf: the file has no value, but offsets count in its source; run it as processor.process(source), or as ' +
        'processor.run(tree, new VFile(source)) with the text that the tree was parsed from',
    );
  }
  const source = String(file);
  const end = tree.position?.end.offset;
  if (end === undefined) {
    throw new Error('nutgraf: the tree has no positions; run it right after remark-parse, which sets them');
  }
  const mark = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (end !== source.length && end + mark !== source.length) {
    throw new Error(
      `nutgraf: the tree ends at offset ${end}, the file at ${source.length}; run it on the tree that was parsed from ` +
        "the file's value, before anything changes either",
    );
  }
  return source;
}

function createPlace(source: string): (offset: number) => Point {
  let line = 1;
  let lineStart = 0;
  let at = 0;
  return offset => {
    if (offset < at) {
      line = 1;
      lineStart = 0;
      at = 0;
    }
    for (; at < offset; at++) {
      const code = source.charCodeAt(at);
      if (code === 0x0a || (code === 0x0d && source.charCodeAt(at + 1) !== 0x0a)) {
        line += 1;
        lineStart = at + 1;
      }
    }
    return {line, column: offset - lineStart + 1, offset};
  };
}

/** Lets remark-rehype make spans without being told how. */
function addProperties(root: Root): void {
  const stack: Nodes[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isSpan(node)) node.data = {...node.data, hName: 'span', hProperties: propertiesOf(node)};
    if ('children' in node) for (const child of node.children) stack.push(child);
  }
}
