import assert from 'node:assert/strict';
import {isMention, isSentence, type Root, validate} from '@nutgraf/newst';
import fc from 'fast-check';
import type {Root as MdastRoot, Nodes} from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';
import {VFile} from 'vfile';
import nutgraf, {annotate, handlers, OptionsError, stripTree, toTree} from '../index.js';

const article = `---
title: A visit
date: 2022-09-24
---

# Norway & Kenya

Norwegian Foreign Minister **Kari** Lund met President John Otieno of Kenya in Nairobi on Tuesday.

2021\\. was *hard*, she said \\[in Oslo\\]: “We &amp; they agreed.”
`;

function mentionsOf(node: Nodes): number {
  const below = 'children' in node ? node.children.map(mentionsOf) : [];
  return below.reduce((sum, count) => sum + count, isMention(node) ? 1 : 0);
}

const parse = () => unified().use(remarkParse).use(nutgraf);

async function treeOf(source: string): Promise<Root> {
  const processor = parse();
  const file = new VFile(source);
  return (await processor.run(processor.parse(file), file)) as Root;
}

describe('plugin', () => {
  it('makes the tree that toTree makes of annotate, with front matter', async () => {
    const tree = await treeOf(article);
    assert.deepEqual(validate(tree), []);
    assert.equal(tree.children[0]?.type, 'yaml');
    assert.equal(tree.document.date, '2022-09-24');
    assert.ok(mentionsOf(tree) > 0);
    const expected = toTree(annotate(article, {input: 'markdown'}));
    assert.deepEqual(withoutData(tree), expected);
  });

  it('writes Markdown as it would be written without it', async () => {
    const written = String(await parse().use(remarkStringify).process(article));
    const plain = unified().use(remarkParse).use(frontMatter).use(remarkStringify);
    assert.equal(written, String(await plain.process(article)));
    assert.ok(written.includes('2021\\. was'));
  });

  it('writes any Markdown as it would be written without it', async () => {
    const parts = fc.constantFrom(
      ...[
        'Kari Lund',
        '2021',
        '.',
        ' ',
        '\n',
        '\n\n',
        '*',
        '**',
        '- ',
        '1. ',
        '> ',
        '\\*',
        '&amp;',
        '“',
        '”',
        ' said ',
        'Norway',
        '_',
        '#',
        '!',
        '[',
        '](x)',
      ],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(parts, {maxLength: 25}), async list => {
        const source = `The minister of Norway met them in Oslo, and she said so. ${list.join('')}`;
        const plain = unified().use(remarkParse).use(frontMatter).use(remarkStringify);
        const written = String(await parse().use(remarkStringify).process(source));
        assert.equal(written, String(await plain.process(source)));
      }),
      {numRuns: 60},
    );
  });

  it('makes spans of HTML, with and without handlers', async () => {
    const html = String(await parse().use(remarkRehype).use(rehypeStringify).process(article));
    assert.match(html, /<span class="nutgraf-sentence">/);
    assert.match(html, /<span class="nutgraf-mention nutgraf-person" data-entity="e\d+" data-level="name"[^>]*>/);
    assert.doesNotMatch(html, /<div/);
    assert.equal(html, String(await parse().use(remarkRehype, {handlers}).use(rehypeStringify).process(article)));
    const text = html.replace(/<[^>]*>/g, '');
    const plain = unified().use(remarkParse).use(frontMatter).use(remarkRehype).use(rehypeStringify);
    assert.equal(text, String(await plain.process(article)).replace(/<[^>]*>/g, ''));
  });

  it('makes spans of a tree of toTree, with its handlers', async () => {
    const tree = toTree(annotate(article, {input: 'markdown'}));
    const processor = unified().use(remarkRehype, {handlers}).use(rehypeStringify);
    const html = processor.stringify(await processor.run(tree));
    assert.equal(html, String(await parse().use(remarkRehype).use(rehypeStringify).process(article)));
  });

  it('goes with other plugins that extend Markdown', async () => {
    const source = '| who | where |\n| - | - |\n| Kari Lund | Oslo, Norway |\n\nKari Lund came to Oslo. ~~No.~~\n';
    const processor = unified().use(remarkParse).use(remarkGfm).use(nutgraf).use(frontMatter);
    const file = new VFile(source);
    const given = processor.parse(file);
    const tree = (await processor.run(given, file)) as Root;
    assert.equal(tree.children[0]?.type, 'table');
    assert.deepEqual(validate(tree), []);
    assert.deepEqual(stripTree(withoutData(tree)), JSON.parse(JSON.stringify(given)) as MdastRoot);
  });

  it('reports warnings with their place', async () => {
    const source = '---\ntitle: x\ndate: someday\n---\n\nThe minister said that he had left for Oslo.\n';
    const file = await parse().use(remarkStringify).process(source);
    const message = file.messages.find(({ruleId}) => ruleId === 'bad-date');
    assert.ok(message, file.messages.map(String).join('\n'));
    assert.equal(message.source, 'nutgraf');
    assert.equal(message.fatal, false);
    assert.equal(message.line, 3);
    assert.ok(message.place && 'start' in message.place);
    const {start, end} = message.place;
    assert.match(source.slice(start.offset, end.offset), /someday/);
  });

  it('says what is wrong with how it is used', async () => {
    assert.throws(() => unified().use(nutgraf, {date: 'x'}).freeze(), OptionsError);
    const processor = parse();
    const tree = processor.parse('Kari Lund left.');
    await assert.rejects(processor.run(tree), /nutgraf: the file has no value.*new VFile\(source\)/);
    await assert.rejects(processor.run(tree, new VFile('Another text.')), /the tree ends at offset 15, the file at 13/);
    await assert.rejects(
      processor.run({type: 'root', children: []}, new VFile('x')),
      /the tree has no positions; run it right after remark-parse/,
    );
  });

  it('takes the source from bytes and past a byte order mark', async () => {
    const source = '\uFEFFKari Lund came to Oslo.';
    const tree = await treeOf(source);
    const sentences: Nodes[] = [];
    const visit = (node: Nodes): void => {
      if (isSentence(node)) sentences.push(node);
      if ('children' in node) node.children.forEach(visit);
    };
    visit(tree);
    assert.equal(sentences[0]?.position?.start.offset, 1);
    const file = new VFile({value: Buffer.from(article)});
    const processor = parse();
    assert.deepEqual(await processor.run(processor.parse(file), file), await treeOf(article));
  });
});

/** What the plugin puts on nodes for remark-rehype. */
function withoutData(tree: Root): Root {
  return JSON.parse(JSON.stringify(tree, (key, value: unknown) => (key === 'data' ? undefined : value))) as Root;
}

/** The front-matter syntax on its own, as remark-frontmatter adds it. */
function frontMatter(this: ReturnType<typeof unified>): void {
  const other = unified();
  nutgraf.call(other);
  const data = this.data() as Record<string, unknown[]>;
  const [syntax] = (other.data() as typeof data).micromarkExtensions!;
  const [fromMarkdown] = (other.data() as typeof data).fromMarkdownExtensions!;
  const [toMarkdown] = (other.data() as typeof data).toMarkdownExtensions!;
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), syntax];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), fromMarkdown];
  data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), toMarkdown];
}
