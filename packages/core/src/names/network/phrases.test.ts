import assert from 'node:assert/strict';
import {gazetteerPhrase} from '@nutgraf/knowledge';
import {wordsOf} from '../../../test/support/words.js';
import {PHRASE_SLOTS, phraseAt} from './phrases.js';

const NAMES = [
  'New York Times',
  'New York',
  'Saudi Arabia',
  "People's Republic of China",
  'St. Kitts and Nevis',
  'Organisation of Islamic Cooperation',
  'Washington, D.C.',
  'New agreement',
  'World Health Organization',
];

describe('known names of several words', () => {
  it('are what the tables say, asked once, again, and after more runs of words than are kept', () => {
    const {words} = wordsOf(NAMES.map(name => `They saw ${name} on Monday.`).join(' '));
    const forms = Array.from(words.types, type => words.lexicon.forms[type]!);
    const check = () => {
      let found = 0;
      for (let from = 0; from < words.count; from++) {
        const inSentence = (token: number) => words.sentenceOf[token] === words.sentenceOf[from];
        const match = phraseAt(words, from, inSentence);
        const end = words.sentences[words.sentenceOf[from]! + 1]!;
        assert.deepEqual(match, gazetteerPhrase(forms.slice(from, end), 0), forms.slice(from, from + 8).join(' '));
        if (match) found++;
      }
      assert.ok(found >= NAMES.length - 1);
    };
    check();
    check();
    // More pairs of words than there are slots.
    const {lexicon} = words;
    const first = lexicon.intern('Saudi');
    for (let i = 0; i < PHRASE_SLOTS * 1.5; i++) {
      const word = lexicon.intern(`w${i}`);
      phraseAt({...words, count: 2, types: Int32Array.of(first, word)}, 0, () => true);
    }
    check();
  });

  it('end where the caller says', () => {
    const {words} = wordsOf('The New York Times');
    assert.equal(phraseAt(words, 1, () => true)?.length, 3);
    assert.equal(phraseAt(words, 1, token => token < 3)?.length, 2);
    assert.equal(
      phraseAt(words, 1, token => token < 2),
      undefined,
    );
    assert.equal(
      phraseAt(words, 3, () => true),
      undefined,
    );
  });
});
