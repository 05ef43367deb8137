import assert from 'node:assert/strict';
import fc from 'fast-check';
import {MORE_SHIPS, sentencesOf, toBio} from '../test/support/ships.js';
import {parseBio} from './bio.js';
import {checkBio} from './check.js';

describe('checking annotated text', () => {
  it('finds nothing wrong with what is as it should be, and that is read as it was meant', () => {
    const sentences = sentencesOf(MORE_SHIPS);
    for (const text of [toBio(sentences), `\uFEFF${toBio(sentences).replaceAll('\n', '\r\n')}`]) {
      assert.deepEqual(checkBio(text), []);
      assert.deepEqual(parseBio(text, 'a.bio').flat(), sentences);
    }
    assert.deepEqual(checkBio('-DOCSTART- -X- O O\n\nMay\tB-TIME\n5\tI-TIME\nfor\tO\n€\tB-MONEY\n5\tI-MONEY\n'), []);
  });

  it('tells the line, what is wrong there and what would be right', () => {
    const wrong: [text: string, line: number, message: RegExp][] = [
      ['Oslo B-LOC', 1, /^a space stands between "Oslo" and "B-LOC"; a tab is expected there$/],
      ['Oslo\tB-LOC\nand', 2, /^found "and", expected a token, a tab and a tag/],
      ['Oslo\tNNP\tB-LOC', 1, /^found 3 columns, expected two/],
      ['\tB-LOC', 1, /^found no token before the tab/],
      ['Oslo\tLOC', 1, /^found the tag "LOC", expected O, B-KIND or I-KIND .*; a name begins with "B-LOC"$/],
      ['Oslo\tS-LOC', 1, /^found the tag "S-LOC", expected O, B-KIND or I-KIND/],
      ['Oslo\t', 1, /^found the tag ""/],
      [
        'Oslo\tB-SHIP',
        1,
        /^the kind "SHIP" is unknown, known are PER, ORG, LOC, NORP, MISC, EVENT, WORK, TIME, MONEY$/,
      ],
      ['Oslo\tB-GPE', 1, /; write B-LOC$/],
      ['Oslo\tB-loc', 1, /; write B-LOC$/],
      ['in\tO\nOslo\tI-LOC', 2, /^I-LOC continues no LOC: a name begins with B-LOC, and the line above is outside$/],
      ['Bo\tB-PER\nOslo\tI-LOC', 2, /the line above is B-PER$/],
      ['Bo\tB-PER\n\nBerg\tI-PER', 3, /^I-PER continues no PER/],
    ];
    for (const [text, line, message] of wrong) {
      const problems = checkBio(text);
      assert.equal(problems.length, 1, text);
      assert.equal(problems[0]!.line, line, text);
      assert.match(problems[0]!.message, message);
    }
  });

  it('passes only what can be read', () => {
    const line = fc.oneof(
      fc.constantFrom('', '-DOCSTART-\tO', 'Oslo\tB-LOC', 'Bay\tI-LOC', 'the\tO', 'a b\tO', 'x\ty\tz', '\t', 'B-PER'),
      fc.string({maxLength: 8}),
    );
    fc.assert(
      fc.property(fc.array(line, {maxLength: 12}), lines => {
        const text = lines.join('\n');
        if (checkBio(text).length === 0) parseBio(text, 'a.bio');
      }),
    );
  });
});
