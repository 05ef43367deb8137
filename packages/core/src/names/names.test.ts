import assert from 'node:assert/strict';
import {defaultModel} from '@nutgraf/model-en';
import fc from 'fast-check';
import {plainSource, wordsOf} from '../../test/support/words.js';
import {createLexicon, readWords} from '../words/index.js';
import {createTagger} from './index.js';
import {NameNetwork} from './network/network.js';
import type {Name} from './types.js';

const model = defaultModel();
const tagger = createTagger(model);

/** "Baku/place", "Kazakh/demonym" in order; names inside others after a ">". */
function found(text: string): string {
  const {source, words} = wordsOf(text);
  return tagger
    .tag(source, words)
    .map(({from, to, type, demonym, parent}: Name) => {
      const form = text.slice(words.starts[from], words.ends[to - 1]);
      return `${parent >= 0 ? '>' : ''}${form}/${demonym ? 'demonym' : type}`;
    })
    .join(' ');
}

describe('names', () => {
  const cases: [string, string, string][] = [
    [
      'people without their titles',
      'Foreign Minister Leyla Orlova met Mr. Tomas Brandt in Vilnius.',
      'Leyla Orlova/person Tomas Brandt/person Vilnius/place',
    ],
    [
      'possessives',
      "Orlova's visit to Kenya's capital Nairobi ended on Monday.",
      'Orlova/person Kenya/place Nairobi/place',
    ],
    ['demonyms', 'The Norwegian delegation met Estonians in Oslo.', 'Norwegian/demonym Estonians/demonym Oslo/place'],
    [
      'each half of a hyphenated demonym',
      'The Kazakh-Norwegian forum opened in Oslo.',
      'Kazakh/demonym Norwegian/demonym Oslo/place',
    ],
    [
      'languages',
      'The novel was translated into Norwegian, and he spoke in Czech.',
      'Norwegian/language Czech/language',
    ],
    [
      'names inside an organization',
      'The Estonian Culture Ministry said so.',
      'Estonian Culture Ministry/organization >Estonian/demonym',
    ],
    [
      'hyphenated given names',
      'South Korean President Han Ji-won arrived in Jakarta.',
      'South Korean/demonym Han Ji-won/person Jakarta/place',
    ],
    [
      'acronyms',
      'The United Nations Children’s Fund (UNICEF) works in Yemen.',
      'United Nations Children’s Fund/organization UNICEF/organization Yemen/place',
    ],
    ['peoples and religions', 'Muslims and Kurds live in Iraq.', 'Muslims/group Kurds/group Iraq/place'],
    ['nothing where there is no name', 'The government said it would meet the committee next week.', ''],
  ];
  for (const [name, text, expected] of cases) it(name, () => assert.equal(found(text), expected));

  it('are nested or apart, in order, and as sure as a share', () => {
    const text = fc.array(
      fc.constantFrom(
        'Baku',
        'the',
        'Ministry',
        'of',
        'Estonian',
        '"',
        '-',
        '(',
        'UN',
        ')',
        ',',
        'J.',
        "'s",
        '1990',
        '\n',
        '. ',
        'Orlova',
        'ALL',
        'CAPS',
      ),
      {maxLength: 40},
    );
    fc.assert(
      fc.property(text, parts => {
        const {source, words} = wordsOf(parts.join(' '));
        const names = tagger.tag(source, words);
        names.forEach(({from, to, parent, confidence}, i) => {
          assert.ok(from < to && to <= words.count);
          assert.equal(words.sentenceOf[from], words.sentenceOf[to - 1]);
          assert.ok(confidence >= 0 && confidence <= 1);
          const before = names[i - 1];
          if (before) assert.ok(before.from < from || (before.from === from && before.to > to));
          const holders = names.slice(0, i).filter(other => other.from <= from && to <= other.to);
          assert.equal(parent, holders.length === 0 ? -1 : names.indexOf(holders.at(-1)!));
          for (const other of names.slice(0, i)) assert.ok(other.to <= from || to <= other.to);
        });
      }),
    );
  });

  it('answer any string', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 120}), text => {
        const {source, words} = wordsOf(text);
        tagger.tag(source, words);
      }),
    );
  });

  it('do not depend on what was read before, nor on WebAssembly', () => {
    const text =
      'Envoy Ines Duarte of Portugal spoke at the African Union in Addis Ababa. Duarte praised the African Union.';
    const lexicon = createLexicon();
    const words = readWords(plainSource(text), lexicon);
    const expected = new NameNetwork(model).find(words);
    assert.ok(expected.length >= 5);
    assert.deepEqual(new NameNetwork(model, true).find(words), expected);
    const used = new NameNetwork(model);
    used.find(readWords(plainSource('Other words about Lima, Quito and Mr. Haddad. '.repeat(50)), lexicon));
    assert.deepEqual(used.find(readWords(plainSource(text), lexicon)), expected);
  });

  it('say what is missing when the model has no names', () => {
    assert.throws(
      () => createTagger({sections: ['pos'], section: () => undefined}),
      /section "names\/config" is missing; it has pos/,
    );
  });
});
