import assert from 'node:assert/strict';
import {readCorpus} from '@nutgraf/corpus';
import fc from 'fast-check';
import {readFrontMatter} from './front-matter.js';
import {type MarkdownText, readMarkdown} from './markdown.js';
import {parseMasked, shiftOf} from './parse.js';
import {readMarkdownSource} from './reading.js';

/** What the tree of the whole text reads as. */
function readTree(raw: string, from: number): MarkdownText {
  const {tree, masked, warnings} = parseMasked(raw, from);
  const read = readMarkdown(masked.text, tree, shiftOf(tree, raw), from);
  return {...read, text: masked.restore(read.text), warnings: [...warnings, ...read.warnings]};
}

/** A reading with its map written out. */
function spelt({text, map, blocks, warnings}: MarkdownText, raw: string) {
  const places = Array.from({length: text.length + 1}, (_, at) => `${map.start(at)}-${map.end(at)}`);
  const readings = Array.from({length: raw.length + 1}, (_, at) => map.fromSource(at));
  return {text, blocks, warnings, places: places.join(' '), readings: readings.join(' ')};
}

function assertSame(raw: string): void {
  const from = readFrontMatter(raw, 'markdown').end;
  const expected = spelt(readTree(raw, from), raw);
  assert.deepEqual(spelt(readMarkdownSource(raw, from), raw), expected, JSON.stringify(raw));
  assert.deepEqual(spelt(readMarkdownSource(raw, from, 1), raw), expected, `in segments: ${JSON.stringify(raw)}`);
}

describe('source: reading Markdown without its tree', function () {
  this.timeout(60_000);

  for (const {id, text} of readCorpus()) {
    it(`reads what the tree says: ${id}`, () => assertSame(text));
  }

  const line = fc.constantFrom(
    'word',
    'The minister met the press.',
    'The **minister** met [the press](http://a.org "t").',
    'He said `so` \\* and &amp; left.  ',
    'See <http://a.org>, [http://a.org](http://a.org), [a@b.org](x) and [a\\*b](a*b).',
    'a <b>c</b><br>d <!-- e',
    'f --> g',
    '![a *b*](c) d',
    '*a',
    'b*',
    '**Accra** (Reuters)',
    '_x_ y',
    '-5 degrees',
    '- item',
    '- item *a*',
    '* item',
    '+ x',
    '1. one',
    '2. two',
    '10) ten',
    '2024. A year.',
    '  more',
    '    more `a',
    'b` c',
    '      - deep',
    '> quote',
    '> *quote',
    '> on*  ',
    '>   quote',
    '> - q',
    '> `a',
    '>',
    '```',
    '  ```',
    '~~~',
    '---',
    '===',
    '***',
    '* * *',
    '# h',
    '## h *a* #',
    '#### h \\# ',
    '#no',
    '<div>',
    '<!-- c',
    '-->',
    '<script>',
    '</script>',
    '[a]: x',
    '[a] [b][a] ![a]',
    '[b]: <y> "t"',
    '- [b]: z',
    '[c',
    'd](e) [f](',
    'g)',
    '- ',
    '-',
    '\tx',
    'a\tb',
    'a\0b',
    '\ufeffa',
    '\u00a0a\u00a0',
    '> ```',
    '- ```',
    '[link](x) first',
    '\\',
    'a \\',
    '&#32;a&#32;',
    '&nope; &',
    '😀 é',
  );
  const end = fc.constantFrom('\n', '\n', '\n\n', '\n\n', '\n\n\n', '\r\n', '\r\n\r\n', '\r', '\n  \n', '');

  it('reads what the tree says of any lines', () => {
    const text = fc
      .array(fc.tuple(line, end), {maxLength: 12})
      .map(lines => lines.map(parts => parts.join('')).join(''));
    fc.assert(fc.property(text, assertSame), {numRuns: 1000});
  });

  it('reads what the tree says of any marks within simple blocks', () => {
    const part = fc.constantFrom(
      ...[
        'word',
        'Karimov ',
        ' ',
        ' ',
        '\n',
        '\n',
        '\r\n',
        '\n> ',
        '\n  ',
        '*',
        '**',
        '_',
        '`',
        '``',
        '[',
        ']',
        '](x)',
      ],
      ...[
        '](<x y> "t")',
        '](',
        ')',
        '(',
        '![',
        '<',
        '>',
        '<b>',
        '</b>',
        '<br>',
        '<http://a.org>',
        '<a@b.org>',
        '<!--',
        '-->',
      ],
      ...[
        '\\',
        '\\*',
        '\\\n',
        '  \n',
        '&',
        '&amp;',
        '&gt;',
        '&#32;',
        '&#x1F600;',
        '&#10;',
        '!',
        '.',
        'é',
        '😀',
        '\ud83d',
        '"',
      ],
      ...[
        'http://a.org',
        'www.a.org',
        'a@b.org',
        'mailto:a@b.org',
        '](http://a.org)',
        '](a@b.org)',
        '~',
        '|',
        '=',
        '#',
        '-',
      ],
    );
    const text = fc
      .tuple(fc.constantFrom('', 'A ', '# ', '> ', '- ', '1. '), fc.array(part, {maxLength: 30}))
      .map(([head, parts]) => `before\n\n${head}${parts.join('')}\n\nafter`);
    fc.assert(fc.property(text, assertSame), {numRuns: 1000});
  });
});
