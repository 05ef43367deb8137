import assert from 'node:assert/strict';
import {taggedWords} from '../../test/support/tagged.js';
import {findQuotes} from './index.js';

/** Sentence, its parts of speech, and `type status: party + party` of the events in it. */
const SENTENCES: [text: string, tags: string, events: string[]][] = [
  ['“It changed my life.” — Anna Berg', "`` PRP VBD PRP$ NN . '' : NNP NNP", []],
  [
    'Novak met with the mayor of Oslo, Anna Berg, on Monday.',
    'VB VBD IN DT NN IN NNP , NNP NNP , IN NNP .',
    ['meeting held: Novak + the mayor of Oslo, Anna Berg'],
  ],
  [
    'The plans were discussed between Jan Novak and Anna Berg.',
    'DT NNS VBD VBN IN NNP NNP CC NNP NNP .',
    ['meeting held: Jan Novak and Anna Berg'],
  ],
  [
    'Jan Novak and Anna Berg discussed the plans.',
    'NNP NNP CC NNP NNP VBD DT NNS .',
    ['meeting held: Jan Novak and Anna Berg'],
  ],
  [
    'At the meeting with the ambassador Anna Berg, Jan Novak praised the plans.',
    'IN DT NN IN DT NN NNP NNP , NNP NNP VBD DT NNS .',
    ['meeting held: Jan Novak + the ambassador Anna Berg'],
  ],
  [
    'Jan Novak held talks with Anna Berg in Oslo.',
    'NNP NNP VBD NNS IN NNP NNP IN NNP .',
    ['meeting held: Jan Novak + Anna Berg in Oslo'],
  ],
  ['Jan Novak received Anna Berg on Friday.', 'NNP NNP VBD NNP NNP IN NNP .', ['meeting held: Jan Novak + Anna Berg']],
  [
    'Jan Novak will meet Anna Berg next week.',
    'NNP NNP MD VB NNP NNP JJ NN .',
    ['meeting planned: Jan Novak + Anna Berg next week'],
  ],
  [
    'Jan Novak cancelled a meeting with Anna Berg.',
    'NNP NNP VBD DT NN IN NNP NNP .',
    ['meeting cancelled: Jan Novak + Anna Berg'],
  ],
  ['Jan Novak did not meet Anna Berg.', 'NNP NNP VBD RB VB NNP NNP .', ['meeting denied: Jan Novak + Anna Berg']],
  ['Jan Novak spoke by phone with Anna Berg.', 'NNP NNP VBD IN NN IN NNP NNP .', ['call held: Jan Novak + Anna Berg']],
  [
    'Jan Novak discussed the plans with Anna Berg.',
    'NNP NNP VBD DT NNS IN NNP NNP .',
    ['meeting held: Jan Novak + Anna Berg'],
  ],
  [
    'Talks between Jan Novak and Anna Berg ended on Friday.',
    'VBZ IN NNP NNP CC NNP NNP VBD IN NNP .',
    ['meeting held: Jan Novak and Anna Berg'],
  ],
  ['Jan Novak visited Oslo in May.', 'NNP NNP VBD NNP IN NNP .', ['visit held: Jan Novak']],
  [
    'Jan Novak and Anna Berg signed a memorandum.',
    'NNP NNP CC NNP NNP VBD DT NN .',
    ['signing held: Jan Novak and Anna Berg'],
  ],
  ['Anna Berg was appointed minister on Monday.', 'NNP NNP VBD VBN NN IN NNP .', ['appointment held: Anna Berg']],
  ['Anna Berg was elected president in June.', 'NNP NNP VBD VBN NN IN NNP .', ['election held: Anna Berg']],
  ['Jan Novak resigned on Monday.', 'NNP NNP VBD IN NNP .', ['resignation held: Jan Novak']],
  ['“I met Anna Berg,” Jan Novak said.', "`` PRP VBD NNP NNP , '' NNP NNP VBD .", []],
];

describe('event triggers', () => {
  for (const [text, tags, expected] of SENTENCES) {
    it(text, () => {
      const {source, words} = taggedWords(text, tags);
      const {triggers} = findQuotes(source, words, [], [], {titles: [], nominals: [], pronouns: []});
      const found = triggers.map(({type, status, parties}) => {
        const spans = parties.map(({from, to}) => words.text.slice(words.starts[from], words.ends[to - 1]));
        return `${type} ${status}: ${spans.join(' + ')}`;
      });
      assert.deepEqual(found, expected);
    });
  }
});
