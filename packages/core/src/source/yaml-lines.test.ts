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
    const line = fc
      .tuple(
        fc.constantFrom('a', 'title', 'b-c', ''),
        fc.constantFrom(': ', ':', ':  '),
        fc.array(part, {maxLength: 5}),
      )
      .map(([key, colon, parts]) => `${key}${colon}${parts.join('')}`);
    let read = 0;
    fc.assert(
      fc.property(fc.array(line, {maxLength: 4}), lines => {
        const yaml = lines.join('\n');
        const values = readYamlLines(yaml);
        if (values === null) return;
        read += 1;
        const document = parseDocument(yaml, {schema: 'core', logLevel: 'silent', uniqueKeys: false});
        assert.deepEqual(document.errors, [], JSON.stringify(yaml));
        assert.deepEqual(document.toJS() ?? {}, Object.fromEntries(values), JSON.stringify(yaml));
      }),
      {numRuns: 5000},
    );
    assert.ok(read > 500, `only ${read} read`);
  });
});
