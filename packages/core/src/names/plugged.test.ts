import assert from 'node:assert/strict';
import {defaultModel} from '@nutgraf/model-en';
import {namedTypes} from '@nutgraf/newst';
import fc from 'fast-check';
import {createAnnotator, type Tagger, type TaggerText} from '../index.js';

const model = defaultModel();

/** What becomes of `source` with a tagger: "Oslo/place" for each mention by name, and the warnings. */
function annotate(source: string, tag: Tagger['tag']): {names: string[]; warnings: string[]} {
  const {entities, warnings} = createAnnotator({model, tagger: {tag}}).annotate(source);
  return {
    names: entities.flatMap(({type, mentions}) =>
      mentions
        .filter(({level}) => level === 'name' || level === 'demonym')
        .map(({start, end}) => `${source.slice(start, end)}/${type}`),
    ),
    warnings: warnings.map(({code, message, start, end}) => `${code} ${start}-${end} ${message}`),
  };
}

const text = 'Kari Lund-Berg left Oslo. She came back to Riga.';

describe('a tagger plugged in', () => {
  it('reads the text, its tokens and its sentences', () => {
    let read: TaggerText | undefined;
    annotate(text, given => {
      read = given;
      return [];
    });
    assert.equal(read!.text, text);
    assert.deepEqual(
      read!.tokens.slice(0, 5).map(({start, end}) => text.slice(start, end)),
      ['Kari', 'Lund', '-', 'Berg', 'left'],
    );
    assert.deepEqual(
      read!.sentences.map(({start, end}) => text.slice(start, end)),
      ['Kari Lund-Berg left Oslo.', 'She came back to Riga.'],
    );
  });

  it('takes the place of the trained one', () => {
    const result = annotate(text, () => [{start: 43, end: 47, type: 'facility'}]);
    assert.deepEqual(result, {names: ['Riga/facility'], warnings: []});
  });

  it('may add to what the trained one finds', () => {
    const source = 'Kari Lund met officials of the quince board in Riga.';
    const start = source.indexOf('quince board');
    const {names, warnings} = annotate(source, (_, trained) => [
      ...trained(),
      {start, end: start + 12, type: 'organization'},
    ]);
    assert.deepEqual(names, ['Kari Lund/person', 'quince board/organization', 'Riga/place']);
    assert.deepEqual(warnings, []);
  });

  it('may nest names and mark demonyms, in any order', () => {
    const source = 'The Finnish Salt Board met.';
    const given = [
      {start: 4, end: 11, type: 'group', demonym: true},
      {start: 4, end: 22, type: 'organization'},
    ] as const;
    for (const names of [given, [...given].reverse()]) {
      assert.deepEqual(
        annotate(source, () => names),
        {
          names: ['Finnish Salt Board/organization', 'Finnish/place'],
          warnings: [],
        },
      );
    }
  });

  it('counts in the reading text of Markdown, and its warnings in the source', () => {
    const source = '# News\n\n**Kari** Lund came.';
    const {warnings, entities} = createAnnotator({
      model,
      tagger: {
        tag: read => [{start: read.text.indexOf('Kari'), end: read.text.indexOf('und came'), type: 'person'}],
      },
    }).annotate(source, {input: 'markdown'});
    assert.equal(entities[0]!.name, 'Kari Lund');
    assert.deepEqual(
      warnings.map(({code, start, end}) => [code, source.slice(start, end)]),
      [['name-moved', 'Kari** Lund']],
    );
  });

  it('has names widened to whole tokens, with a warning', () => {
    assert.deepEqual(
      annotate(text, () => [{start: 2, end: 12, type: 'person'}]),
      {
        names: ['Kari Lund-Berg/person'],
        warnings: ['name-moved 0-14 "ri Lund-Be" is no run of whole tokens; taken as "Kari Lund-Berg"'],
      },
    );
    assert.deepEqual(
      annotate(text, () => [{start: 19, end: 24, type: 'place'}]),
      {names: ['Oslo/place'], warnings: []},
    );
  });

  it('has names left out that cannot stand, with a warning', () => {
    const wrong: [name: unknown, warning: string][] = [
      [
        {start: 20, end: 99, type: 'place'},
        '0-0 a name has start 20 and end 99, expected offsets with 0 ≤ start < end ≤ 48',
      ],
      [{start: 24, end: 20, type: 'place'}, '0-0 a name has start 24 and end 20, expected'],
      [{start: 1.5, end: '4', type: 'place'}, '0-0 a name has start 1.5 and end "4", expected'],
      [null, '0-0 a name has start undefined and end undefined, expected'],
      [{start: 20, end: 24, type: 'LOC'}, '20-24 "Oslo" has the type "LOC", expected one of person, organization'],
      [{start: 19, end: 20, type: 'place'}, '0-0 " " holds no word'],
      [{start: 20, end: 29, type: 'place'}, '20-29 "Oslo. She" goes over the end of a sentence'],
      [
        {start: 20, end: 24, type: 'place', confidence: 2},
        '20-24 "Oslo" has the confidence 2, expected a number from 0 to 1',
      ],
    ];
    for (const [name, warning] of wrong) {
      const {names, warnings} = annotate(text, () => [name as never, {start: 43, end: 47, type: 'place'}]);
      assert.deepEqual(names, ['Riga/place']);
      assert.equal(warnings.length, 1);
      assert.ok(warnings[0]!.startsWith(`name-dropped ${warning}`), warnings[0]);
    }
    const crossing = annotate(text, () => [
      {start: 0, end: 9, type: 'person'},
      {start: 5, end: 14, type: 'person'},
      {start: 0, end: 9, type: 'place'},
    ]);
    assert.deepEqual(crossing, {
      names: ['Kari Lund/person'],
      warnings: ['name-dropped 5-14 "Lund-Berg" crosses "Kari Lund", which was given before it; it is left out'],
    });
  });

  it('never makes annotating throw, nor go on without end', () => {
    const taggers: [tag: () => unknown, warning: RegExp][] = [
      [
        () => {
          throw new Error('no network');
        },
        /tagger-failed 0-0 the tagger failed: no network$/,
      ],
      [() => undefined, /tag\(\) gave undefined; expected names \{start, end, type\}$/],
      [async () => [], /tag\(\) gave a promise, but annotating is synchronous/],
      [
        function* () {
          for (;;) yield {start: 0, end: 4, type: 'person'};
        },
        /tagger-failed 0-0 the tagger gave more than 4 names a token/,
      ],
    ];
    for (const [tag, warning] of taggers) {
      const {warnings} = annotate(text, tag as Tagger['tag']);
      assert.equal(warnings.length, 1);
      assert.match(warnings[0]!, warning);
    }
    const many = annotate('Oslo. '.repeat(200), ({tokens}) => tokens.map(span => ({...span, type: 'city' as 'place'})));
    assert.equal(many.warnings.length, 21);
  });

  it('may give anything', () => {
    const offset = fc.oneof(fc.integer({min: -2, max: 60}), fc.constantFrom(Number.NaN, 1e9, '3', null));
    const name = fc.oneof(
      fc.record({start: offset, end: offset, type: fc.constantFrom(...namedTypes, 'PER', null)}),
      fc.anything(),
    );
    fc.assert(
      fc.property(fc.array(name, {maxLength: 12}), names => {
        annotate(text, () => names as never);
      }),
      {numRuns: 200},
    );
  });

  it('is not asked where there is nothing to read', () => {
    assert.deepEqual(
      annotate(' \n', () => assert.fail()),
      {names: [], warnings: []},
    );
  });
});
