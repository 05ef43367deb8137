import assert from 'node:assert/strict';
import fc from 'fast-check';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter';
import {frontmatter} from 'micromark-extension-frontmatter';
import {hasFrontMatter, readFrontMatter} from './front-matter.js';
import {parseMarkdown} from './parse.js';

/** What remark-parse with remark-frontmatter calls. */
const WHOLE = {extensions: [frontmatter('yaml')], mdastExtensions: [frontmatterFromMarkdown('yaml')]};

/** Cut wherever it is safe, the tree must be the one that the whole text gives. */
function assertSame(raw: string): void {
  const {tree, warnings} = parseMarkdown(raw, readFrontMatter(raw, 'markdown').end, 1);
  assert.deepEqual(warnings, []);
  assert.deepEqual(
    JSON.parse(JSON.stringify(tree)),
    JSON.parse(JSON.stringify(fromMarkdown(raw, hasFrontMatter(raw) ? WHOLE : {}))),
    JSON.stringify(raw),
  );
}

describe('source: parsing Markdown in segments', () => {
  const cases: [name: string, raw: string][] = [
    ['paragraphs', 'one\n\ntwo\n\n\nthree\n'],
    ['a fence with blank lines', '```\na\n\nb\n```\n\nc\n\n~~~~\n\n~~~\n\nd'],
    ['a fence in a list item', '- a\n\n  ```\n  b\n\nc\n\n```\nd\n\ne\n```\n\nf'],
    ['HTML over blank lines', '<!-- a\n\nb -->\n\nc\n\n<script>\n\n</script>\n\nd\n\n<div>\n- e\n\nf'],
    ['indented code', '    a\n\n    b\n\nc\n\n    d'],
    ['a list with items of several paragraphs', '- a\n\n  b\n- c\n- d\n\ne\n\n1. f\n\n2. g'],
    ['tight and loose lists', '- a\n- b\n\ntext\n\n- c\n\n- d\n\n* e'],
    ['definitions in another segment', '[a] and [B][c] and [no]\n\n[a]: x\n\nmore\n\n> [c]: y "t"\n\n[a]'],
    ['front matter above a label', '---\ntitle: a\n---\n\n[a]\n\n[a]: x\n\n[b]\n\n- c\n\n[b]: y\n\n- [a]'],
    ['setext headings and rules', 'a\n===\n\nb\n---\n\n---\n\n***\n\nc'],
    ['CRLF and a byte order mark', '\ufeffa\r\n\r\nb\r\rc *d*\n\ne'],
    ['block quotes', '> a\nb\n\n> c\n\nd'],
    ['a number that begins no list', 'a\n2. b\n\n      - c\n3. d'],
    ['a list that a paragraph ends before code', '2. two\n\n\n  more\nword\n  \n    more\n2. two\n'],
    ['a list that HTML ends before code', '1. one\n<div>\n  \n    more\n2. two\n'],
    ['a list that a heading ends before code', '1. one\n# h\n\n    more\n2. two\n'],
    ['HTML that ends at a blank line, with a script in it', '</script>\n<script>\n  \nword\n</script>\n#no\n'],
    ['a byte order mark amid the text', 'a\n\n\ufeffb\n\nc'],
  ];
  for (const [name, raw] of cases) it(`keeps ${name}`, () => assertSame(raw));

  it('gives remark-parse’s tree for any text', () => {
    const line = fc.constantFrom(
      'word',
      'word *a* b',
      '- item',
      '- item',
      '* item',
      '+ x',
      '1. one',
      '2. two',
      '  more',
      '   more',
      '    more',
      '      - deep',
      '> quote',
      '> - q',
      '```',
      '  ```',
      '~~~',
      '   ~~~',
      '---',
      '===',
      '***',
      '* * *',
      '# h',
      '<div>',
      '<!-- c',
      '-->',
      '<script>',
      '</script>',
      '<?a',
      '?>',
      '[a]: x',
      '[a] [b]',
      '[b]: <y> "t"',
      '- ',
      '-',
      '\tx',
      '-\ty',
      '> ```',
      '- ```',
      'text [a][b]',
    );
    const text = fc
      .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n\n', '\n\n\n', '\r\n', '\r\n\r\n', '\n  \n')), {
        maxLength: 14,
      })
      .map(lines => lines.map(parts => parts.join('')).join(''));
    fc.assert(fc.property(text, assertSame), {numRuns: 3000});
  });
});
