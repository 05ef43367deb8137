import assert from 'node:assert/strict';
import fc from 'fast-check';
import {parseDocument} from 'yaml';
import {readYamlLines} from './yaml-lines.js';

describe('source: front matter a line a key', () => {
  it('reads lines of keys and texts', () => {
    assert.equal(readYamlLines('title: Ama: a life'), null, 'what could be a key is left to the parser');
    assert.deepEqual(
      [...readYamlLines('title: Talks in Dakar\r\ndate: 2024-05-15T09:30:00Z\nauthor: "Ama: a life #1"\nplace:\n')!],
      [
        ['title', 'Talks in Dakar'],
        ['date', '2024-05-15T09:30:00Z'],
        ['author', 'Ama: a life #1'],
        ['place', null],
      ],
    );
  });

  it('reads lists of texts', () => {
    assert.deepEqual(
      [...readYamlLines('authors: [Ama Owusu, Kofi Mensah]\ntags:\n  - talks\n  - "1"\ndate: 15 May 2024')!],
      [
        ['authors', ['Ama Owusu', 'Kofi Mensah']],
        ['tags', ['talks', '1']],
        ['date', '15 May 2024'],
      ],
    );
    for (const others of [
      'Null: a',
      'true:',
      'tags: []',
      'tags: [1, 2]',
      'tags: [a: b]',
      'tags:\n  - a\n    b',
      'tags:\n  - a\n - b',
    ])
      assert.equal(readYamlLines(others), null, others);
  });

  it('agrees with YAML on all that it reads', () => {
    const part = fc.constantFrom(
      ...[
        'a',
        'title',
        'Dakar',
        ' ',
        ' ',
        ':',
        ': ',
        '\n',
        '\n',
        '\r\n',
        '"',
        "'",
        '#',
        ' #',
        '-',
        '- ',
        '1',
        '2024-05-15',
      ],
      ...[
        'T09:30',
        'true',
        'Null',
        '|',
        '>',
        '&',
        '*',
        '!',
        '%',
        '@',
        '`',
        '{',
        '}',
        '[',
        ']',
        ',',
        '?',
        '\\',
        '\t',
        'é',
        '“',
        '\u2028',
      ],
      ...['\u00a0', '\u0085', '\ufeff', '~', '.inf', '0x1f', '1e3', '---', '...', '<<'],
    );
    const pair = fc
      .tuple(
        fc.constantFrom('a', 'title', 'b-c', ''),
        fc.constantFrom(': ', ':', ':  '),
        fc.array(part, {maxLength: 5}),
      )
      .map(([key, colon, parts]) => `${key}${colon}${parts.join('')}`);
    const word = fc.oneof({weight: 4, arbitrary: fc.constantFrom('b', 'Dakar', 'é', '"1"')}, part);
    const item = fc
      .tuple(fc.constantFrom('- ', '  - ', '-  ', ' -', '  '), fc.array(word, {maxLength: 2}))
      .map(([mark, parts]) => `${mark}${parts.join('')}`);
    const list = fc
      .tuple(fc.constantFrom('c: ', 'd:'), fc.array(word, {maxLength: 3}), fc.constantFrom(', ', ',', ' '))
      .map(([key, parts, between]) => `${key}[${parts.join(between)}]`);
    const line = fc.oneof({weight: 3, arbitrary: pair}, item, list, fc.constantFrom('e:', 'f: '));
    let read = 0;
    let lists = 0;
    fc.assert(
      fc.property(fc.array(line, {maxLength: 5}), lines => {
        const yaml = lines.join('\n');
        const values = readYamlLines(yaml);
        if (values === null) return;
        read += 1;
        if ([...values.values()].some(Array.isArray)) lists += 1;
        const document = parseDocument(yaml, {schema: 'core', logLevel: 'silent', uniqueKeys: false});
        assert.deepEqual(document.errors, [], JSON.stringify(yaml));
        assert.deepEqual(document.toJS() ?? {}, Object.fromEntries(values), JSON.stringify(yaml));
      }),
      {numRuns: 20_000},
    );
    assert.ok(read > 500, `only ${read} read`);
    assert.ok(lists > 50, `only ${lists} with lists`);
  });
});
