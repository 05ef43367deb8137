import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {createAnnotator, readingText} from '@nutgraf/core';
import {defaultModel} from '@nutgraf/model-en';
import {documentOf} from '../test/support/article.js';
import {hover} from './hover/index.js';
import {readingAt} from './reading.js';

const annotator = createAnnotator({model: defaultModel()});

const STORY = `---
title: Grain for *Lomé*
date: 2024-03-05
---

# Talks on **grain** in [Lomé](https://example.org/lome)

Togolese Trade Minister Afi **Kpade** [received][1] her _Ghanaian_ counterpart Kofi Mensah in [Lomé](https://example.org/a_(b)
"the port") &amp; \`Aného\` on Monday\\*.

> "We shall *never* sell
> [cheap](https://example.org/cheap) grain," Kpade said.

1. Ports
   - Nested **Mensah** [left](https://example.org/left)

- Mensah <b>called</b> it a bad day in [Kara](https://example.org/kara).

[1]: https://example.org/received
`;

const article = annotator.annotate(STORY, {input: 'markdown'});

/** What is read of the source from some words to the end of others. */
function between(from: string, to: string): string {
  const start = STORY.indexOf(from);
  const end = STORY.indexOf(to, start) + to.length;
  assert.ok(start >= 0 && end > start);
  return readingAt(article, {start, end});
}

describe('readingAt', () => {
  it('leaves marks, addresses and line ends out', () => {
    assert.equal(
      between('Togolese', 'Monday\\*.'),
      'Togolese Trade Minister Afi Kpade received her Ghanaian counterpart Kofi Mensah in Lomé & on Monday*.',
    );
    assert.equal(between('Talks on', 'lome)'), 'Talks on grain in Lomé');
    assert.equal(between('Nested', 'left)'), 'Nested Mensah left');
    assert.equal(between('Mensah <b>', 'kara).').trim(), 'Mensah called it a bad day in Kara.');
  });

  it('reads quotations without the marks of their lines, and over paragraphs', () => {
    assert.equal(between('"We shall', 'Kpade said.'), '"We shall never sell cheap grain," Kpade said.');
    assert.equal(between('Monday\\*.', 'We shall'), 'Monday*. "We shall');
  });

  it('begins and ends within marks', () => {
    assert.equal(between('Kpade** [rec', 'rec'), 'Kpade rec');
    assert.equal(between('in [Lomé](https://example.org/a_(b)', 'Lomé'), 'in Lomé');
  });

  it('leaves plain text and front matter as they stand', () => {
    assert.equal(between('Grain for', '*Lomé*'), 'Grain for *Lomé*');
    const plain = annotator.annotate('LOMÉ (AP) - A *star* [x](y) fell.\nIt was seen.', {input: 'plain'});
    assert.equal(readingAt(plain, {start: 12, end: 44}), 'A *star* [x](y) fell. It was see');
  });
});

describe('the blocks of articles in Markdown', () => {
  const corpus = new URL('../../../corpus/', import.meta.url);
  const isOpen = (name: string) =>
    !/^sealed: true/m.test(readFileSync(new URL(`gold/${name.replace(/md$/, 'yaml')}`, corpus), 'utf8'));
  const names = readdirSync(new URL('articles/', corpus)).filter(name => name.endsWith('.md') && isOpen(name));

  it('read one by one as they do together', () => {
    assert.ok(names.length > 5, names.join());
    for (const name of names) {
      const source = readFileSync(new URL(`articles/${name}`, corpus), 'utf8');
      const whole = readingText(source);
      const article = annotator.annotate(source, {input: 'markdown'});
      for (const block of article.blocks) {
        const words = whole.text.slice(whole.map.fromSource(block.start), whole.map.fromSource(block.end));
        assert.equal(readingAt(article, block).trim(), words.replace(/\s+/g, ' ').trim(), `${name}, ${block.start}`);
      }
    }
  });
});

describe('what is kept of lines that were read', () => {
  it('keeps nothing else of the versions that they stood in', () => {
    setFlagsFromString('--expose-gc');
    const collectGarbage: () => void = runInNewContext('gc');
    const held = () => {
      collectGarbage();
      return process.memoryUsage().heapUsed / 1e6;
    };
    const rest = `Nobody *knew*. ${'Words follow words. '.repeat(20_000)}`;
    const readLineOf = (version: number) => {
      const line = `Version *${version}* of a line.`;
      const blocks = [{start: 0, end: line.length}];
      const source = Buffer.from(`${line}\n\n${rest}`).toString();
      readingAt({...article, source, blocks: blocks as typeof article.blocks}, {start: 0, end: line.length});
    };
    readLineOf(0);
    const before = held();
    for (let version = 1; version <= 100; version++) readLineOf(version);
    const grown = held() - before;
    assert.ok(grown < 10, `${grown.toFixed(1)} MB more`);
  });
});

describe('a card', () => {
  it('quotes an article in Markdown without its marks', () => {
    const document = documentOf(STORY);
    const at = (words: string) => document.positionAt(STORY.indexOf(words));
    for (const words of ['Afi **Kpade', 'Kpade said', 'Kofi Mensah', 'her _Ghana']) {
      const {value} = hover(document, article, at(words), 'plaintext')!.contents as {value: string};
      assert.doesNotMatch(value, /\*\*|[_`\\[\]]|https?:/, value);
    }
    const {value} = hover(document, article, at('Kofi Mensah'), 'plaintext')!.contents as {value: string};
    assert.match(value, /her Ghanaian counterpart Kofi Mensah in Lomé/);
  });
});
