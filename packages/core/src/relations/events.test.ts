import assert from 'node:assert/strict';
import fc from 'fast-check';
import {taggedWords} from '../../test/support/tagged.js';
import {tokensOf} from '../../test/support/words.js';
import type {EntityType, MentionLevel} from '../article.js';
import type {Entities, EntityDraft} from '../entities/types.js';
import {findQuotes} from '../quotes/index.js';
import type {Words} from '../words/types.js';
import {findEvents} from './events.js';
import {findStatements} from './statements.js';

const NO_PHRASES = {titles: [], nominals: [], pronouns: []};

/** Entities from their mentions as they stand in the text; "2:He" is the second "He". */
function entitiesOf(words: Words, table: [name: string, type: EntityType, mentions: string[]][]): Entities {
  const tokens = tokensOf(words);
  const drafts = table.map(([name, type, mentions]): EntityDraft => {
    const found = mentions.map(text => {
      const [, count = '1', form = ''] = /^(?:(\d):)?(.*)$/.exec(text) ?? [];
      const parts = form.split(' ');
      let left = Number(count);
      const from = tokens.findIndex((_, i) => parts.every((part, k) => tokens[i + k] === part) && --left === 0);
      assert.ok(from >= 0, `"${text}" is in the text`);
      const level: MentionLevel = /^[HS]?[hs]?e$/.test(form)
        ? 'pronoun'
        : /^[Tt]he |^his /.test(form)
          ? 'nominal'
          : 'name';
      return {from, to: from + parts.length, level, origin: -1, confidence: 1};
    });
    return {type, name, gender: null, knowledge: null, mentions: found, titles: []};
  });
  return {
    entities: drafts,
    ofName: new Int32Array(),
    ofNominal: new Int32Array(),
    ofPronoun: new Int32Array(),
    groups: [],
  };
}

function eventsOf(
  text: string,
  tags: string,
  table: Parameters<typeof entitiesOf>[1],
  groups: [string, number[]][] = [],
): string[] {
  const {source, words} = taggedWords(text, tags);
  const entities = entitiesOf(words, table);
  const tokens = tokensOf(words);
  for (const [form, members] of groups) {
    const parts = form.split(' ');
    const from = tokens.findIndex((_, i) => parts.every((part, k) => tokens[i + k] === part));
    entities.groups.push({from, to: from + parts.length, level: 'nominal', members, confidence: 1});
  }
  const quotes = findQuotes(source, words, [], [], NO_PHRASES);
  const name = (index: number): string => entities.entities[index]?.name ?? '?';
  return findEvents(source, words, [], [], [], NO_PHRASES, quotes, entities).map(
    ({type, status, participants, place}) =>
      `${type} ${status}: ${participants.map(name).join(' + ')}${place < 0 ? '' : ` in ${name(place)}`}`,
  );
}

const NOVAK: [string, EntityType, string[]] = ['Jan Novak', 'person', ['Jan Novak']];
const BERG: [string, EntityType, string[]] = ['Anna Berg', 'person', ['Anna Berg']];

describe('events', () => {
  it('join the persons of both parties and the place', () => {
    assert.deepEqual(
      eventsOf('Jan Novak held talks with Anna Berg in Oslo.', 'NNP NNP VBD NNS IN NNP NNP IN NNP .', [
        NOVAK,
        BERG,
        ['Oslo', 'place', ['Oslo']],
      ]),
      ['meeting held: Jan Novak + Anna Berg in Oslo'],
    );
  });

  it('take three coordinated persons for one meeting', () => {
    assert.deepEqual(
      eventsOf('Jan Novak met Anna Berg and Ivo Kral.', 'NNP NNP VBD NNP NNP CC NNP NNP .', [
        NOVAK,
        BERG,
        ['Ivo Kral', 'person', ['Ivo Kral']],
      ]),
      ['meeting held: Jan Novak + Anna Berg + Ivo Kral'],
    );
  });

  it('merge what is told twice, also by a group', () => {
    const text = 'Jan Novak met Anna Berg. The ministers discussed trade.';
    assert.deepEqual(
      eventsOf(text, 'NNP NNP VBD NNP NNP . DT NNS VBD NN .', [NOVAK, BERG], [['The ministers', [0, 1]]]),
      ['meeting held: Jan Novak + Anna Berg'],
    );
  });

  it('take pronouns and nominals for their entities', () => {
    const table: Parameters<typeof entitiesOf>[1] = [
      ['Jan Novak', 'person', ['He']],
      ['Anna Berg', 'person', ['the mayor']],
    ];
    assert.deepEqual(eventsOf('He met the mayor.', 'PRP VBD DT NN .', table), ['meeting held: Jan Novak + Anna Berg']);
  });

  it('leave out names in the possessive and countries that are the matter', () => {
    const table: Parameters<typeof entitiesOf>[1] = [NOVAK, BERG, ['Norway', 'place', ['Norway']]];
    assert.deepEqual(eventsOf("Jan Novak met Anna Berg's adviser.", 'NNP NNP VBD NNP NNP POS NN .', [NOVAK, BERG]), []);
    assert.deepEqual(
      eventsOf('Jan Novak discussed trade with Norway.', 'NNP NNP VBD NN IN NNP .', [NOVAK, table[2]!]),
      [],
    );
  });

  it('let organizations meet where no person is named', () => {
    const table: Parameters<typeof entitiesOf>[1] = [
      ['Norway', 'place', ['Norway']],
      ['Kenya', 'place', ['Kenya']],
    ];
    assert.deepEqual(
      eventsOf('Norway and Kenya held talks with Ghana.', 'NNP CC NNP VBD NNS IN NNP .', [
        ...table,
        ['Ghana', 'place', ['Ghana']],
      ]),
      ['meeting held: Norway + Kenya + Ghana'],
    );
  });

  it('keep status apart: planned, denied, cancelled', () => {
    assert.deepEqual(eventsOf('Jan Novak will meet Anna Berg.', 'NNP NNP MD VB NNP NNP .', [NOVAK, BERG]), [
      'meeting planned: Jan Novak + Anna Berg',
    ]);
    assert.deepEqual(eventsOf('Jan Novak did not meet Anna Berg.', 'NNP NNP VBD RB VB NNP NNP .', [NOVAK, BERG]), [
      'meeting denied: Jan Novak + Anna Berg',
    ]);
    assert.deepEqual(
      eventsOf('Jan Novak cancelled a meeting with Anna Berg.', 'NNP NNP VBD DT NN IN NNP NNP .', [NOVAK, BERG]),
      ['meeting cancelled: Jan Novak + Anna Berg'],
    );
  });
});

describe('speakers of statements', () => {
  const speakersOf = (text: string, tags: string, table: Parameters<typeof entitiesOf>[1]): string[] => {
    const {source, words} = taggedWords(text, tags);
    const entities = entitiesOf(words, table);
    const quotes = findQuotes(source, words, [], [], NO_PHRASES);
    return findStatements(source, words, [], NO_PHRASES, quotes, entities).map(
      ({speaker}) => entities.entities[speaker]?.name ?? '-',
    );
  };

  it('are the entity of the head of the source', () => {
    assert.deepEqual(speakersOf('He said that trade grew.', 'PRP VBD IN NN VBD .', [['Jan Novak', 'person', ['He']]]), [
      'Jan Novak',
    ]);
    assert.deepEqual(
      speakersOf('The mayor, Anna Berg, said that trade grew.', 'DT NN , NNP NNP , VBD IN NN VBD .', [BERG]),
      ['Anna Berg'],
    );
  });

  it('are nobody where the source is no entity', () => {
    assert.deepEqual(
      speakersOf('A spokesman for Anna Berg said that trade grew.', 'DT NN IN NNP NNP VBD IN NN VBD .', [BERG]),
      ['-'],
    );
    assert.deepEqual(speakersOf('Officials said that trade grew.', 'NNS VBD IN NN VBD .', []), ['-']);
  });

  it('never point outside the entities', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 6}), at => {
        const {source, words} = taggedWords('The mayor of Oslo said that trade grew.', 'DT NN IN NNP VBD IN NN VBD .');
        const mention = {from: at, to: at + 1, level: 'name' as const, origin: -1, confidence: 1};
        const entities = {
          ...entitiesOf(words, []),
          entities: [
            {type: 'person' as const, name: 'X', gender: null, knowledge: null, mentions: [mention], titles: []},
          ],
        };
        const quotes = findQuotes(source, words, [], [], NO_PHRASES);
        for (const {speaker} of findStatements(source, words, [], NO_PHRASES, quotes, entities))
          assert.equal(speaker, at === 1 ? 0 : -1);
      }),
    );
  });
});
