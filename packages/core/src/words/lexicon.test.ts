import assert from 'node:assert/strict';
import fc from 'fast-check';
import {createLexicon, internSpan} from './lexicon.js';

describe('words found in a text without making a string', () => {
  it('have the type of the same word as a string, whatever its letters', () => {
    const lexicon = createLexicon();
    const word = fc.oneof(fc.string({maxLength: 12}), fc.string({unit: 'binary', maxLength: 10}));
    fc.assert(
      fc.property(fc.array(word, {maxLength: 8}), words => {
        const text = words.join(' ');
        let at = 0;
        for (const form of words) {
          const type = internSpan(lexicon, text, at, at + form.length);
          assert.equal(lexicon.forms[type], form);
          assert.equal(lexicon.intern(form), type);
          at += form.length + 1;
        }
      }),
    );
  });

  it('are told apart although a character of code 0 stands in one', () => {
    const lexicon = createLexicon();
    const forms = ['ab', '\0ab', 'ab\0', 'a\0b', '\0', '\0\0', 'abcd', 'abcd\0', 'abcde', 'abcd\0e'];
    const types = forms.map(form => internSpan(lexicon, form, 0, form.length));
    assert.equal(new Set(types).size, forms.length);
  });

  it('are the same when there are more words than slots', () => {
    const lexicon = createLexicon();
    const wordAt = (i: number) => (i % 2 === 0 ? `w${i}` : `a longer word ${i}`);
    for (let round = 0; round < 2; round++) {
      for (let i = 0; i < 80_000; i++) assert.equal(internSpan(lexicon, wordAt(i), 0, wordAt(i).length), i);
    }
  });

  it('share a number with those that differ in case alone', () => {
    const lexicon = createLexicon();
    const caselessOf = (form: string) => lexicon.caseless[lexicon.intern(form)];
    const first = lexicon.intern('Oslo');
    for (const form of ['OSLO', 'oslo', 'oSlo', 'Oslo']) assert.equal(caselessOf(form), first);
    assert.notEqual(caselessOf('Osl'), first);
    assert.equal(caselessOf('É'), caselessOf('é'));
    assert.equal(new Set(['OSLO', 'oslo', 'oSlo', 'Oslo'].map(form => lexicon.intern(form))).size, 4);
  });
});
