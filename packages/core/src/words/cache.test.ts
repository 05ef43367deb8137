import assert from 'node:assert/strict';
import {wordBytes, wordEntries, wordTable} from './cache.js';
import {createLexicon} from './lexicon.js';

describe('what is kept by word', () => {
  it('is computed once for each word that is asked for, also where there is nothing', () => {
    const asked: string[] = [];
    const entries = wordEntries((form, lower) => {
      asked.push(form);
      return lower === 'oslo' ? {city: form} : undefined;
    });
    const lexicon = createLexicon();
    const [river, oslo, late] = ['river', 'OSLO', 'late'].map(form => lexicon.intern(form)) as [number, number, number];
    const found = entries(lexicon, oslo);
    assert.deepEqual(found, {city: 'OSLO'});
    assert.equal(entries(lexicon, oslo), found);
    assert.equal(entries(lexicon, late), undefined);
    assert.equal(entries(lexicon, late), undefined);
    assert.deepEqual(asked, ['OSLO', 'late']);
    assert.equal(entries(lexicon, river), undefined);
  });

  it('belongs to its lexicon', () => {
    const entries = wordEntries(form => ({form}));
    const lengths = wordTable(form => form.length);
    const bytes = wordBytes(form => form.length);
    for (const form of ['one', 'seven']) {
      const lexicon = createLexicon();
      const type = lexicon.intern(form);
      assert.deepEqual(entries(lexicon, type), {form});
      assert.equal(lengths(lexicon)[type], form.length);
      assert.equal(bytes(lexicon)[type], form.length);
    }
  });
});
