import assert from 'node:assert/strict';
import fc from 'fast-check';
import {readSource} from './index.js';

function blocks(raw: string): string[] {
  const source = readSource(raw);
  return source.blocks.map(block => `${block.kind}: ${source.text.slice(block.start, block.end)}`);
}

const LONG =
  'The ministers of the two countries met in the capital on Monday to discuss trade, transport and the opening of a second crossing on their border.';

describe('source: plain text', () => {
  it('reads the text as it stands', () => {
    const source = readSource('\ufeffOne.\r\n\r\nTwo.');
    assert.equal(source.text, source.raw);
    assert.deepEqual(
      source.blocks.map(({start, end}) => [start, end]),
      [
        [1, 5],
        [9, 13],
      ],
    );
    for (const at of [0, 1, 9, 13])
      assert.deepEqual([source.map.start(at), source.map.end(at), source.map.fromSource(at)], [at, at, at]);
  });

  it('parts paragraphs at blank lines', () => {
    assert.deepEqual(blocks(`${LONG}\n\n \t\n${LONG}`), [`paragraph: ${LONG}`, `paragraph: ${LONG}`]);
  });

  it('takes one paragraph a line where lines are sentences', () => {
    assert.deepEqual(blocks(`${LONG}\n${LONG}\nIt ended there.\nHe left.`), [
      `paragraph: ${LONG}`,
      `paragraph: ${LONG}`,
      'paragraph: It ended there.',
      'paragraph: He left.',
    ]);
  });

  it('joins hard-wrapped lines, whatever ends them', () => {
    const wrapped = [
      'The ministers of the two countries met in the capital on Monday to',
      'discuss trade, transport and the opening of a second crossing. They',
      'will meet again in May.',
    ].join('\n');
    const second = [
      'President Ada Lindqvist of the Northern Union, who had opened the talks.',
      'Karimov thanked her for it and said that the border would be open again',
      'soon.',
    ].join('\n');
    assert.deepEqual(blocks(`${wrapped}\n\n${second}`), [`paragraph: ${wrapped}`, `paragraph: ${second}`]);
    assert.equal(blocks(wrapped.replaceAll('\n', '\r\n')).length, 1);
    assert.equal(blocks(wrapped.replaceAll('\n', '\r')).length, 1);
  });

  it('joins a line that was broken early, inside a sentence', () => {
    const wrapped = [
      'The ministers of the two countries met in the capital on Monday to',
      'discuss trade, transport and the opening of Karim',
      'Askarov’s bridge, a second crossing that both of them wanted there.',
    ].join('\n');
    assert.deepEqual(blocks(wrapped), [`paragraph: ${wrapped}`]);
  });

  it('starts a paragraph at an indented line of a wrapped text', () => {
    const first =
      '  The ministers of the two countries met in the capital on Monday to\ndiscuss trade, transport and the opening of a second crossing there now.';
    assert.equal(blocks(`${first}\n${first}`).length, 2);
  });

  it('takes short lines without final punctuation for headings', () => {
    assert.deepEqual(blocks(`${LONG}\n\nSingapore, Sweden\n\n${LONG}\n\nHungary\n\n${LONG}`), [
      `paragraph: ${LONG}`,
      'heading: Singapore, Sweden',
      `paragraph: ${LONG}`,
      'heading: Hungary',
      `paragraph: ${LONG}`,
    ]);
  });

  it('takes a first line for the title where it has a headline’s length', () => {
    assert.equal(
      readSource(`TWO MINISTERS MEET IN CAPITAL\n\n${LONG}`).document.title,
      'TWO MINISTERS MEET IN CAPITAL',
    );
    assert.equal(readSource(`Hungary\n\n${LONG}`).document.title, null);
    assert.equal(readSource(LONG).document.title, null);
  });

  it('keeps a list of names apart', () => {
    assert.deepEqual(blocks('Singapore\nSweden\nHungary'), [
      'paragraph: Singapore',
      'paragraph: Sweden',
      'paragraph: Hungary',
    ]);
  });

  it('reads list items without their bullets', () => {
    assert.deepEqual(
      blocks(`${LONG}\n\n- trade with Peru\n- transport\n  by rail\n• talks\n1. one\n(b) two\n3) three`),
      [
        `paragraph: ${LONG}`,
        'list-item: trade with Peru',
        'list-item: transport\n  by rail',
        'list-item: talks',
        'list-item: one',
        'list-item: two',
        'list-item: three',
      ],
    );
  });

  it('takes years, sums and initials for no bullets', () => {
    for (const text of [
      '2021. That was it.',
      '1.5 million came.',
      'A. Karimov came.',
      '-5 degrees were read.',
      '(AFX) came.',
    ]) {
      assert.deepEqual(blocks(`${LONG}\n\n${text}`)[1], `paragraph: ${text}`);
    }
  });

  it('answers any string with blocks in order, trimmed and apart', () => {
    const part = fc.constantFrom(
      'Word',
      'word ',
      '.',
      '\n',
      '\r\n',
      '\r',
      '\n\n',
      ' ',
      '\t',
      '- ',
      '1. ',
      'By ',
      'date ',
      '2021-12-22',
      'LIMA',
      ' — ',
      '(AFX)',
      '/',
      '---\n',
      'a: b\n',
      '\0',
      '\ud83d',
      '\ufeff',
      '©',
      'é',
    );
    const text = fc.oneof(
      fc.string({unit: 'binary', maxLength: 60}),
      fc.array(part, {maxLength: 40}).map(parts => parts.join('')),
    );
    fc.assert(
      fc.property(text, raw => {
        for (const input of ['plain', 'markdown'] as const) {
          const source = readSource(raw, {input});
          let last = 0;
          for (const {start, end, body} of source.blocks) {
            assert.ok(start >= last && end > start && body >= start && body <= end);
            assert.equal(source.text.slice(start, end).trim(), source.text.slice(start, end));
            last = end;
          }
          assert.ok(last <= source.text.length);
          for (const {start, end} of [...source.warnings]) assert.ok(start >= 0 && start <= end && end <= raw.length);
          for (const {start, end} of source.hints) assert.ok(start >= 0 && start < end && end <= source.text.length);
        }
      }),
      {numRuns: 1500},
    );
  });
});
