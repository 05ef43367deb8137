import assert from 'node:assert/strict';
import {readSource} from './index.js';

const repeat = (unit: string) => (length: number) => unit.repeat(Math.ceil(length / unit.length));

/** Texts on which a Markdown parser takes minutes, and some on which another rule of this folder might. */
const MARKDOWN: Record<string, (length: number) => string> = {
  'emphasis never closed': repeat('*a_ '),
  'emphasis of several kinds': repeat('**a *b_ c__ '),
  'paragraphs full of emphasis': repeat(`${'*a_ '.repeat(150)}\n\n`),
  brackets: repeat('['),
  'images never closed': repeat('!['),
  'nested brackets': length => '['.repeat(length / 2) + ']'.repeat(length / 2),
  'HTML never closed': repeat('<a b="'),
  'code never closed': length => {
    let text = '';
    for (let size = 1; text.length < length; size += 1) text += `${'`'.repeat(size)} a `;
    return text;
  },
  'block quotes on one line': repeat('> '),
  'quotes and lists on one line': repeat('> - '),
  'numbers on one line': repeat('1. '),
  'nested lists': repeat(`${'- '.repeat(8)}a\n`),
  'quotes in lists, line by line': repeat('> - > - a\n'),
  'lists nested line by line': length =>
    Array.from({length: Math.floor(Math.sqrt(length))}, (_, level) => `${'  '.repeat(level)}- a`).join('\n'),
  'one long quote': repeat('> a\n'),
  'lazy lines': length => `> ${'a\n'.repeat(length / 2)}`,
  'lazy lines in turn': repeat('> a\nb\n'),
  'one long list': repeat('- a\n'),
  'a loose list': repeat('2. a\n\n'),
  'headings with underlines': repeat('a\n=\n'),
  'headings with hyphens': repeat('a\n-\n'),
  definitions: length => Array.from({length: length / 8}, (_, index) => `[a${index}]: x`).join('\n'),
  fences: repeat('```\n'),
  'a fence never closed': length => `\`\`\`\n${'a *b_\n'.repeat(length / 7)}`,
  'rows of a table': repeat('| a | b |\n|---|---|\n'),
  'marks that only look like items': length => `a\n${'     - *a_ \n'.repeat(length / 12)}`,
  'front matter never closed': length => `---\n${'a: b\n'.repeat(length / 5)}`,
  'front matter of brackets': length => `---\na: ${'['.repeat(length)}\n---\n`,
};

const PLAIN: Record<string, (length: number) => string> = {
  'one line': repeat('The minister met the press. '),
  'one word': repeat('a'),
  'short lines': repeat('A\n'),
  'wrapped lines': repeat('The ministers of the two countries met in the capital on Monday to\n'),
  'white space': repeat(' \n'),
  'datelines without end': repeat('LIMA, '),
  'bylines without end': repeat('By Ada and '),
  'headers without end': repeat('date 2021-12-22 '),
  'brackets without end': repeat('(LIMA (AFX '),
  'carriage returns': repeat('a\r'),
  digits: repeat('1'),
  'capital letters': repeat('A-'),
};

function milliseconds(text: string, input: 'markdown' | 'plain'): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 2; round += 1) {
    const start = process.cpuUsage();
    readSource(text, {input});
    const {user, system} = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** Below this the clock measures other things than the text. */
const NOISE = 40;

/** Four times the text may take some four times the time, with room for noise; its square would be sixteen times. */
function assertLinear(make: (length: number) => string, length: number, input: 'markdown' | 'plain'): void {
  const small = milliseconds(make(length), input);
  const large = milliseconds(make(4 * length), input);
  assert.ok(
    large < NOISE || large < 9 * Math.max(small, NOISE / 8),
    `${small} ms for ${length}, ${large} ms for ${4 * length}`,
  );
}

describe('source: growth', () => {
  for (const [name, make] of Object.entries(MARKDOWN)) {
    it(`is linear in Markdown: ${name}`, () => assertLinear(make, 8_000, 'markdown')).timeout(60_000);
  }
  for (const [name, make] of Object.entries(PLAIN)) {
    it(`is linear in plain text: ${name}`, () => assertLinear(make, 200_000, 'plain')).timeout(60_000);
  }

  it('answers 10 MB in one line', () => {
    const line = 'The minister met the press. '.repeat(360_000);
    assert.equal(readSource(line).blocks.length, 1);
  });

  it('warns, once, of what it reads as plain text, and keeps the rest', () => {
    const source = readSource(`# Talks\n\n${'> - '.repeat(200)}the *end*\n\nThe **minister** met the press.`, {
      input: 'markdown',
    });
    assert.deepEqual(
      source.warnings.map(({code, start, end}) => [code, start, end]),
      [['too-deep', 9, 818]],
    );
    const texts = source.blocks.map(block => source.text.slice(block.start, block.end));
    assert.deepEqual(texts, ['Talks', `${'> - '.repeat(200)}the *end*`, 'The minister met the press.']);
  });

  it('warns of too many marks in a paragraph', () => {
    const source = readSource(`One *two*.\n\n${'*a_ '.repeat(400)}\n\nThree &amp; *four* for the press.`, {
      input: 'markdown',
    });
    assert.deepEqual(
      source.warnings.map(({code}) => code),
      ['too-many-marks'],
    );
    const texts = source.blocks.map(block => source.text.slice(block.start, block.end));
    assert.deepEqual(texts, ['One two.', '*a_ '.repeat(400).trim(), 'Three & four for the press.']);
  });
});
