import assert from 'node:assert/strict';
import fc from 'fast-check';
import {plainSource, sentencesOf, tokensOf, wordsOf} from '../../test/support/words.js';
import {createLexicon, readWords} from './index.js';
import {MAX_WORD_TYPES} from './lexicon.js';
import {MAX_SENTENCE_TOKENS} from './sentences.js';
import {WordFlag} from './types.js';

const tokens = (text: string): string => tokensOf(wordsOf(text).words).join(' ');
const sentences = (text: string): string[] => sentencesOf(wordsOf(text).words);

describe('tokens', () => {
  const cases: [string, string, string][] = [
    ['hyphens and slashes', 'Kazakh-Norwegian and/or', 'Kazakh - Norwegian and / or'],
    ['possessives', "Orlova's Aliyev’s ministers' ORLOVA'S", "Orlova 's Aliyev ’s ministers ' ORLOVA 'S"],
    ['negations', "Don’t can't WON'T", "Do n’t ca n't WO N'T"],
    ['other clitics', "I'm they’re we'll he'd you've", "I 'm they ’re we 'll he 'd you 've"],
    [
      'apostrophes in names',
      "O'Brien N'Djamena Ta'if Ta’izz Sa'd oʻzbek d'Ivoire",
      "O'Brien N'Djamena Ta'if Ta’izz Sa'd oʻzbek d'Ivoire",
    ],
    [
      'abbreviations',
      'Mr. Gen. Jan. 6. the U.S. Army at 5 p.m. today',
      'Mr. Gen. Jan. 6 . the U.S. Army at 5 p.m. today',
    ],
    ['initials', 'J. K. Oduya met A.B. Tran.', 'J. K. Oduya met A.B. Tran .'],
    ['full stops', 'the plan. Etc. No. 5, no.', 'the plan . Etc. No. 5 , no .'],
    ['money', 'US$5m US$ 4.2 A$10 $20 €1,200.50', 'US$ 5m US$ 4.2 A$ 10 $ 20 € 1,200.50'],
    ['numbers', '1,200.5 2020,2021 19:30 3.5% 6am .5', '1,200.5 2020 , 2021 19:30 3.5 % 6am .5'],
    [
      'addresses',
      'See https://example.org/a-b?c=d, or a.b@example.org.',
      'See https://example.org/a-b?c=d , or a.b@example.org .',
    ],
    ['handles', '@mfa_office #Unity2020 said', '@mfa_office #Unity2020 said'],
    ['dashes', 'Baku – here -- there—now', 'Baku – here -- there — now'],
    ['ellipses', 'well... and… so', 'well ... and … so'],
    ['quotation marks', '"Yes," ``no\'\' “so” ‘it’', '" Yes , " `` no \'\' “ so ” ‘ it ’'],
    ['companies', 'AT&T Acme Inc. said', 'AT&T Acme Inc. said'],
    ['a missing space', 'he said.The end', 'he said . The end'],
    ['decades', "the '90s 'it'", "the '90s ' it '"],
    ['brackets', '(EU) [sic]', '( EU ) [ sic ]'],
    ['other scripts', 'Ərdoğan Çelik 北京 Ё', 'Ərdoğan Çelik 北京 Ё'],
    ['astral characters', '𝐁aku 🙂🙂', '𝐁aku 🙂 🙂'],
  ];
  for (const [name, text, expected] of cases) it(name, () => assert.equal(tokens(text), expected));

  it('keeps combining marks in the word', () => assert.equal(tokens('Jose\u0301 here'), 'Jose\u0301 here'));

  it('answers unpaired surrogates', () => assert.equal(wordsOf('a \ud800 b\udc00').words.count, 4));

  it('flags words', () => {
    const {words} = wordsOf('Baku EU 1,200 Mid-1990s " ” .');
    const flags = (i: number): number => words.lexicon.flags[words.types[i]!]!;
    assert.equal(flags(0), WordFlag.Capitalized);
    assert.equal(flags(1), WordFlag.Capitalized | WordFlag.AllCaps);
    assert.equal(flags(2), WordFlag.Digit | WordFlag.Number);
    assert.equal(flags(6), WordFlag.Punctuation | WordFlag.OpenQuote | WordFlag.CloseQuote);
    assert.equal(flags(7), WordFlag.Punctuation | WordFlag.CloseQuote);
    assert.equal(flags(8), WordFlag.Punctuation | WordFlag.SentenceEnd);
  });
});

describe('sentences', () => {
  const cases: [string, string, string[]][] = [
    ['plain', 'It rained. We left.', ['It rained.', 'We left.']],
    [
      'after an abbreviation of a country',
      'He left the U.S. The talks ended.',
      ['He left the U.S.', 'The talks ended.'],
    ],
    [
      'inside an abbreviation',
      'The U.S. Senate met Gen. Pham on Jan. 6. Talks went on.',
      ['The U.S. Senate met Gen. Pham on Jan. 6.', 'Talks went on.'],
    ],
    [
      'a full stop before a quotation mark',
      '“We agree.” He left. "Fine." She too.',
      ['“We agree.”', 'He left.', '"Fine."', 'She too.'],
    ],
    [
      'a question before its cue',
      '“Why?” he said. “Who?” Karimova asked. Then all left.',
      ['“Why?” he said.', '“Who?” Karimova asked.', 'Then all left.'],
    ],
    ['a question alone', '“Why?” The room fell silent.', ['“Why?”', 'The room fell silent.']],
    ['initials', 'It was J. K. Oduya. He spoke.', ['It was J. K. Oduya.', 'He spoke.']],
    ['numbered points', '1. The first. 2. The second.', ['1. The first.', '2. The second.']],
    ['ellipses', 'They waited... and left. Well… The end.', ['They waited... and left.', 'Well…', 'The end.']],
    ['blocks', 'A heading\nIts text', ['A heading', 'Its text']],
    [
      'companies',
      'Acme Inc. Chairman Li spoke for Acme Inc. He left.',
      ['Acme Inc. Chairman Li spoke for Acme Inc.', 'He left.'],
    ],
    [
      'small letters after a full stop',
      'It cost approx. five. Then approx. nothing.',
      ['It cost approx. five.', 'Then approx. nothing.'],
    ],
  ];
  for (const [name, text, expected] of cases) it(name, () => assert.deepEqual(sentences(text), expected));

  it('cuts runs without a full stop', () => {
    const {words} = wordsOf('word '.repeat(MAX_SENTENCE_TOKENS * 2 + 1));
    assert.equal(words.sentences.length, 4);
  });
});

describe('any text', () => {
  const text = fc.oneof(
    fc.string({unit: 'binary', maxLength: 200}),
    fc.string({unit: fc.constantFrom(...'aB1 .,\'’"-/?!\n@:$&é\ud800'), maxLength: 200}),
  );

  it('has its tokens in order, and every character but spaces in one', () => {
    fc.assert(
      fc.property(text, value => {
        const {words} = wordsOf(value);
        let at = 0;
        for (let i = 0; i < words.count; i++) {
          assert.ok(words.starts[i]! >= at && words.ends[i]! > words.starts[i]!);
          assert.equal(
            value
              .slice(at, words.starts[i])
              .replace(/[\u0085\u200b\u2060]/g, '')
              .trim(),
            '',
          );
          assert.equal(words.lexicon.forms[words.types[i]!], value.slice(words.starts[i], words.ends[i]));
          at = words.ends[i]!;
        }
        assert.equal(
          value
            .slice(at)
            .replace(/[\u0085\u200b\u2060]/g, '')
            .trim(),
          '',
        );
      }),
      {numRuns: 500},
    );
  });

  it('has sentences that part the tokens and stay inside their block', () => {
    fc.assert(
      fc.property(text, value => {
        const {source, words} = wordsOf(value);
        assert.equal(words.sentences[0], 0);
        assert.equal(words.sentences.at(-1), words.count);
        for (let s = 0; s + 1 < words.sentences.length; s++) {
          const [from, to] = [words.sentences[s]!, words.sentences[s + 1]!];
          const block = source.blocks[words.blockOf[s]!]!;
          assert.ok(to > from && words.starts[from]! >= block.start && words.ends[to - 1]! <= block.end);
          for (let i = from; i < to; i++) assert.equal(words.sentenceOf[i], s);
        }
      }),
    );
  });
});

describe('the lexicon', () => {
  it('gives one type a word, whatever the way in', () => {
    const lexicon = createLexicon();
    const words = readWords(plainSource('Baku and Baku'), lexicon);
    assert.equal(words.types[0], words.types[2]);
    assert.equal(lexicon.intern('Baku'), words.types[0]);
    assert.equal(lexicon.lower[lexicon.intern('Baku')], 'baku');
  });

  it('is emptied between documents when full, and older words stay right', () => {
    const lexicon = createLexicon();
    const first = readWords(plainSource('Old words'), lexicon);
    for (let i = 0; i < MAX_WORD_TYPES; i++) lexicon.intern(`w${i}`);
    const second = readWords(plainSource('New words'), lexicon);
    assert.notEqual(second.lexicon, first.lexicon);
    assert.equal(second.lexicon.forms.length, 2);
    assert.equal(first.lexicon.forms[first.types[0]!], 'Old');
    assert.equal(readWords(plainSource('Again'), lexicon).lexicon, second.lexicon);
  });
});
