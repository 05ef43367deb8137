import assert from 'node:assert/strict';
import {wordsOf} from '../../../test/support/words.js';
import {markCandidates} from './candidates.js';
import {CaseFolding, ContextFlag} from './context-flags.js';
import {markPhrases} from './phrases.js';

function candidates(text: string): string {
  const {words} = wordsOf(text);
  const marks = new Uint8Array(words.count);
  markCandidates(words, marks);
  return Array.from({length: words.count}, (_, i) => i)
    .filter(i => marks[i] === 1)
    .map(i => text.slice(words.starts[i], words.ends[i]))
    .join(' ');
}

describe('words that can be part of a name', () => {
  const cases: [string, string, string][] = [
    [
      'capitalized words and small ones between them',
      'officials of the Ministry of Water and the Environment said',
      'Ministry of Water and the Environment',
    ],
    ['no small words over a comma', 'In Oslo, a city of Norway', 'In Oslo Norway'],
    ['nor over many words', 'Oslo is one of the cities of Norway', 'Oslo Norway'],
    ['particles before a name', 'the leader of al-Shabaab met van Dijk', 'al - Shabaab met van Dijk'],
    ['numbers beside a name', 'the 2022 Games cost 300 million', '2022 Games'],
    ['words joined by a hyphen', 'Han Ji-won of sub-Saharan origin', 'Han Ji - won sub - Saharan'],
    ['capitals inside a word', 'an iPhone', 'iPhone'],
    ['letters without case', 'in 北京 today', '北京'],
    ['nothing else', 'the price rose by 5 percent, he said.', ''],
  ];
  for (const [name, text, expected] of cases) it(name, () => assert.equal(candidates(text), expected));
});

describe('what sentence and document tell of a word', () => {
  const flagsOf = (text: string): number[] => {
    const {words} = wordsOf(text);
    const flags = new Uint8Array(words.count);
    new CaseFolding().mark(words, flags);
    return Array.from(flags);
  };

  it('is its place and case', () => {
    const {First, LowerElsewhere, NameElsewhere} = ContextFlag;
    const flags = flagsOf('Trade grew. The trade with Oslo. Oslo agreed.');
    assert.equal(flags[0], First | LowerElsewhere);
    assert.equal(flags[6], NameElsewhere);
    assert.equal(flags[8], First | NameElsewhere);
  });

  it('is whether the sentence is a headline', () => {
    const [capitals, , , , title] = [...flagsOf('MINISTERS MEET IN OSLO\nMinisters Meet Again Today')];
    assert.equal(capitals! & ContextFlag.CapitalSentence, ContextFlag.CapitalSentence);
    assert.equal(title! & ContextFlag.TitleSentence, ContextFlag.TitleSentence);
  });

  it('is whether it stands in a known name of several words', () => {
    const {words} = wordsOf('They left Saudi Arabia for the World Health Organization.');
    const marks = new Uint8Array(words.count).fill(1);
    const flags = new Uint8Array(words.count);
    markPhrases(words, marks, flags);
    const {PlacePhrase: P, OrganizationPhrase: O} = ContextFlag;
    assert.deepEqual(Array.from(flags), [0, 0, P, P, 0, 0, O, O, O, 0]);
  });
});
