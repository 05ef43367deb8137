import assert from 'node:assert/strict';
import fc from 'fast-check';
import type {TextDocument} from 'vscode-languageserver-textdocument';
import {documentFactory} from './documents.js';

const utf16 = documentFactory(() => 'utf-16');
const utf8 = documentFactory(() => 'utf-8');
const create = (factory: typeof utf8, text: string) => factory.create('file:///a.md', 'markdown', 1, text);

/** Lines of every width of character, all three line ends and halves of pairs. */
const texts = fc.array(fc.constantFrom('a', 'é', '—', 'ə', '𝕬', '😀', '\n', '\r\n', '\r', '\uD800', ' '), {
  maxLength: 40,
});
const text = texts.map(pieces => pieces.join(''));

/** The byte column of an offset by the textbook: the encoded line up to there. */
function column(document: TextDocument, offset: number): number {
  const {line} = document.positionAt(offset);
  const start = document.offsetAt({line, character: 0});
  return Buffer.byteLength(document.getText().slice(start, offset), 'utf8');
}

describe('documentFactory', () => {
  it('counts bytes of UTF-8 as an encoder does, there and back', () => {
    fc.assert(
      fc.property(text, source => {
        const bytes = create(utf8, source);
        const units = create(utf16, source);
        for (let offset = 0; offset <= source.length; offset++) {
          if (source.codePointAt(offset - 1)! > 0xffff) continue;
          const position = bytes.positionAt(offset);
          const plain = units.positionAt(offset);
          assert.equal(position.line, plain.line);
          const settled = units.offsetAt(plain);
          assert.equal(position.character, column(units, settled));
          assert.equal(bytes.offsetAt(position), settled);
        }
      }),
    );
  });

  it('applies the same changes in either unit to the same text', () => {
    // a position between the halves of a pair is the pair's start in bytes, and a place of its own in code units
    const halved = text.map(words => words.replace(/[\uD800-\uDFFF]/g, '|'));
    const edit = fc.record({from: fc.nat(60), length: fc.nat(10), words: halved});
    fc.assert(
      fc.property(halved, fc.array(edit, {maxLength: 4}), (source, edits) => {
        const bytes = create(utf8, source);
        const units = create(utf16, source);
        const change = (factory: typeof utf8, document: TextDocument, {from, length, words}: (typeof edits)[number]) =>
          factory.update(
            document,
            [{range: {start: document.positionAt(from), end: document.positionAt(from + length)}, text: words}],
            document.version + 1,
          );
        for (const one of edits) {
          change(utf8, bytes, one);
          change(utf16, units, one);
          assert.equal(bytes.getText(), units.getText());
          assert.equal(bytes.version, units.version);
        }
      }),
    );
  });

  it('takes positions past the end and within a character', () => {
    const document = create(utf8, 'aé𝕬b\nc');
    assert.equal(document.offsetAt({line: 0, character: 2}), 1);
    assert.equal(document.offsetAt({line: 0, character: 5}), 2);
    assert.equal(document.offsetAt({line: 0, character: 99}), 5);
    assert.equal(document.offsetAt({line: 9, character: 9}), 7);
    assert.equal(document.getText({start: {line: 0, character: 1}, end: {line: 0, character: 7}}), 'é𝕬');
    assert.equal(utf8.update(document, [{text: 'new'}], 2).getText(), 'new');
    assert.equal(document.lineCount, 1);
  });

  it('takes several changes at once, each on what the one before left', () => {
    const document = create(utf8, 'é one');
    const insert = (character: number, words: string) => ({
      range: {start: {line: 0, character}, end: {line: 0, character}},
      text: words,
    });
    utf8.update(document, [insert(0, '—'), insert(5, '|')], 2);
    assert.equal(document.getText(), '—é| one');
  });
});
