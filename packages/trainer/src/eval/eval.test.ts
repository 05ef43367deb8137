import assert from 'node:assert/strict';
import {ArticleScore, scoreArticle} from './article.js';
import {CoreferenceTally} from './coreference.js';
import {detokenize} from './detokenize.js';
import {scoreNames} from './names.js';
import {scorePronouns} from './pronouns.js';
import type {Scored, ScoredEntity} from './standoff.js';
import {scoreStatements} from './statements.js';

const entity = (
  id: string,
  type: string,
  name: string,
  mentions: [number, number, string][],
  roles: ScoredEntity['roles'] = [],
): ScoredEntity => ({
  id,
  type,
  name,
  roles,
  mentions: mentions.map(([start, end, level]) => ({start, end, level})),
});

describe('scorers', () => {
  it('joins tokens to text as a reader would write it', () => {
    const {text, tokens} = detokenize([['``', 'No', ',', "''", 'she', 'did', "n't", 'say', '.'], ['Fine']]);
    assert.equal(text, '"No," she didn\'t say.\nFine\n');
    for (const {start, end, text: word} of tokens) assert.equal(text.slice(start, end), word);
  });

  it('counts strict spans and types of outermost names', () => {
    const document = {
      id: 'd',
      text: 'Bank of Ghana chief Ama Ofori of Ghana',
      gold: [
        [0, 13, 'ORG'],
        [20, 29, 'PER'],
        [33, 38, 'LOC'],
      ] as [number, number, 'ORG' | 'PER' | 'LOC'][],
    };
    const found: Scored = {
      entities: [
        entity('1', 'organization', 'Bank of Ghana', [[0, 13, 'name']]),
        entity('2', 'place', 'Ghana', [
          [8, 13, 'name'],
          [33, 38, 'name'],
        ]),
        entity('3', 'person', 'Ama', [[20, 23, 'name']]),
      ],
    };
    const {all, byClass} = scoreNames([document], () => found);
    assert.deepEqual([all.hits, all.extra, all.missed], [2, 1, 1]);
    assert.deepEqual([byClass.PER.hits, byClass.PER.extra, byClass.PER.missed], [0, 1, 1]);
    assert.equal(byClass.LOC.f1, 1);
  });

  it('counts names, links, roles, speakers and meetings of an article', () => {
    const gold: Scored = {
      entities: [
        entity(
          'P1',
          'person',
          'Ama Ofori',
          [
            [0, 9, 'name'],
            [20, 32, 'nominal'],
            [40, 43, 'pronoun'],
          ],
          [
            {title: 'Minister', of: 'Ghana'},
            {title: 'Chair', of: null},
          ],
        ),
        entity('P2', 'person', 'Li Wei', [[50, 56, 'name']]),
      ],
      statements: [
        {start: 100, end: 120, speaker: 'P1'},
        {start: 130, end: 150, speaker: 'P2'},
      ],
      events: [{type: 'meeting', participants: ['P1', 'P2']}],
    };
    const found: Scored = {
      entities: [
        entity(
          'a',
          'person',
          'Ama Ofori',
          [
            [0, 9, 'name'],
            [22, 32, 'nominal'],
            [70, 73, 'pronoun'],
          ],
          [
            {title: 'Trade Minister', of: 'Ghana'},
            {title: 'Envoy', of: null},
          ],
        ),
        entity('b', 'person', 'Li Wei', [
          [50, 56, 'name'],
          [40, 43, 'pronoun'],
        ]),
        entity('c', 'organization', 'Trade', [[60, 65, 'name']]),
      ],
      statements: [
        {start: 102, end: 120, speaker: 'a'},
        {start: 148, end: 190, speaker: 'b'},
      ],
      events: [
        {type: 'meeting', participants: ['b', 'a']},
        {type: 'meeting', participants: ['a', 'c'], status: 'planned'},
      ],
    };
    const score = new ArticleScore();
    scoreArticle('x', gold, found, score);
    assert.deepEqual([score.names.hits, score.names.extra, score.names.missed], [2, 1, 0]);
    assert.deepEqual([score.nominals.right, score.nominals.of, score.pronouns.right, score.pronouns.of], [1, 1, 0, 1]);
    assert.deepEqual([score.roles.hits, score.roles.extra, score.roles.missed], [1, 1, 1]);
    assert.deepEqual([score.speakers.right, score.speakers.of], [1, 2]);
    assert.deepEqual([score.meetings.hits, score.meetings.extra, score.meetings.missed], [1, 0, 0]);
    assert.equal(score.errors.length, 5);
  });

  it('computes MUC, B³ and CEAFe of the example of Luo (2005)', () => {
    // gold {1..5} {6,7} {8,9,A,B,C}; found {1..5} {6,7,8,9,A,B,C}
    const gold = [new Set([1, 2, 3, 4, 5]), new Set([6, 7]), new Set([8, 9, 10, 11, 12])];
    const found = [new Set([1, 2, 3, 4, 5]), new Set([6, 7, 8, 9, 10, 11, 12])];
    const tally = new CoreferenceTally();
    tally.add(gold, found);
    assert.equal(tally.muc.f1.toFixed(3), '0.947');
    assert.equal(tally.b3.f1.toFixed(3), '0.865');
    assert.equal(tally.ceafe.f1.toFixed(3), '0.733');
  });

  it('wants half of the content both ways, and the source to overlap', () => {
    const document = {
      id: 'd',
      text: '',
      gold: [
        {content: [10, 30] as [number, number], source: [0, 5] as [number, number]},
        {content: [50, 60] as [number, number], source: [62, 64] as [number, number]},
      ],
    };
    const {found, sourced} = scoreStatements([document], () => ({
      entities: [],
      statements: [
        {start: 12, end: 40, source: {start: 4, end: 6}},
        {start: 50, end: 60, source: null},
        {start: 70, end: 80, source: null},
      ],
    }));
    assert.deepEqual([found.hits, found.extra, found.missed], [2, 1, 0]);
    assert.deepEqual([sourced.hits, sourced.extra, sourced.missed], [1, 2, 1]);
  });

  it('counts pronouns whose chain holds a name', () => {
    const document = {
      id: 'd',
      text: 'Ama left. She sang.',
      chains: [
        [
          {start: 0, end: 3, words: ['Ama']},
          {start: 10, end: 13, words: ['She']},
        ],
        [{start: 40, end: 42, words: ['he']}],
      ],
    };
    const right = entity('a', 'person', 'Ama', [
      [0, 3, 'name'],
      [10, 13, 'pronoun'],
    ]);
    const wrong = entity('b', 'person', 'Li', [
      [30, 32, 'name'],
      [10, 13, 'pronoun'],
    ]);
    assert.deepEqual(
      scorePronouns([document], () => ({entities: [right]})),
      {of: 1, attempted: 1, right: 1},
    );
    assert.deepEqual(
      scorePronouns([document], () => ({entities: [wrong]})),
      {of: 1, attempted: 1, right: 0},
    );
    assert.deepEqual(
      scorePronouns([document], () => ({entities: []})),
      {of: 1, attempted: 0, right: 0},
    );
  });
});
