import assert from 'node:assert/strict';
import fc from 'fast-check';
import {wordsOf} from '../../test/support/words.js';
import type {Name} from '../names/types.js';
import {findLiterals, resolve} from './index.js';
import type {Literal} from './types.js';

// the expressions themselves are tested in test/times/expressions.tsv

const TODAY = '2024-05-15'; // a Wednesday

function literalsOf(text: string, names: readonly Name[] = []): {literals: Literal[]; texts: string[]} {
  const {source, words} = wordsOf(text);
  const literals = findLiterals(source, words, names);
  return {literals, texts: literals.map(({from, to}) => text.slice(words.starts[from], words.ends[to - 1]))};
}

const values = (text: string, date: string | null): unknown[] =>
  literalsOf(text).literals.map(({meaning}) => resolve(meaning, date));

describe('times', () => {
  it('leaves what counts from the date of the article open without it', () => {
    const text =
      'In 2019, on 24 September, in June, last week, last year, on Monday, in Q3, last winter, since 3-5 May.';
    assert.deepEqual(
      values(text, null),
      ['2019', ...Array.from({length: 8}, () => undefined)],
      literalsOf(text).texts.join('; '),
    );
  });

  it('takes the date of the article with a time of day, and nothing from what is no date', () => {
    assert.deepEqual(values('They met yesterday.', '2024-03-01T00:30:00Z'), ['2024-02-29']);
    for (const date of ['yesterday', '2024', '2024-02-30', '2024-13-01', ''])
      assert.deepEqual(values('They met yesterday.', date), [undefined], date);
  });

  it('leaves a day that does not exist open', () => {
    assert.equal(resolve({kind: 'day', year: 2023, month: 2, day: 29}, null), undefined);
    assert.equal(resolve({kind: 'day', year: 2024, month: 2, day: 29}, null), '2024-02-29');
    assert.equal(resolve({kind: 'day-of', day: 31, months: -1}, TODAY), undefined);
  });

  it('leaves an interval that runs backwards open', () => {
    const from = {kind: 'day', year: 2024, month: 5, day: 9} as const;
    const to = {...from, day: 3};
    assert.equal(resolve({kind: 'interval', from, to}, TODAY), undefined);
  });

  it('gives no year that ISO 8601 has not in four digits', () => {
    assert.equal(resolve({kind: 'count', unit: 'century', amount: -30}, TODAY), undefined);
    assert.equal(resolve({kind: 'count', unit: 'year', amount: 9000}, TODAY), undefined);
  });

  it('reads no literal inside of a name', () => {
    const name = (from: number, to: number): Name => ({
      type: 'facility',
      from,
      to,
      demonym: false,
      parent: -1,
      confidence: 1,
    });
    assert.deepEqual(literalsOf('He lives in 9 February Street since 2019.', [name(3, 6)]).texts, ['2019']);
    assert.deepEqual(literalsOf('He lives in Friday since 2019.', [name(3, 4)]).texts, ['Friday', '2019']);
  });

  it('reads the ends of a range of amounts as two', () => {
    const {literals, texts} = literalsOf('It costs $5-7 million or 10 to 12 percent of it.');
    assert.deepEqual(texts, ['$5', '7 million', '10', '12 percent']);
    assert.deepEqual(
      literals.map(({meaning}) => resolve(meaning, null)),
      [
        {amount: 5_000_000, currency: 'USD'},
        {amount: 7_000_000, currency: 'USD'},
        {amount: 10, unit: '%'},
        {amount: 12, unit: '%'},
      ],
    );
  });
});

const PIECES =
  '3 5 7th 12 31 99 2022 1990 2023/24 150 1,200 3.5 18:42 6pm 1500 GMT UTC + 4 Q3 H1 FY2024 24.09.2022 14h30 ' +
  "'90s 2010s 20s May March June Sept. Monday Friday Sunday Times last this next past previous coming today yesterday " +
  'tomorrow day before after the end of early mid late - – to and between from until week weeks month year years decade ' +
  'century quarter half second first ago later earlier now time weekend summer winter fall nineties twenty thirty one a ' +
  "an few $ US$ € EUR Rs N million bn m lakh dollars New Zealand kroner % per cent km square pounds ( ) , . ' ’s will " +
  'said fiscal financial noon local in on at \n';

const piece = fc.constantFrom(...PIECES.split(' '));
const ISO =
  /^(?:\d{4}(?:-\d\d(?:-\d\d)?)?(?:T\d\d:\d\dZ?)?|T\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?)(?:\/(?:\d{4}(?:-\d\d(?:-\d\d)?)?|T\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?))?$/;

/** Whether an interval does not end before it begins, as far as both ends tell. */
const ordered = (from: string, to: string): boolean => from.slice(0, to.length) <= to || from.startsWith('T');

describe('times of any text', () => {
  const checked = (text: string): void => {
    const {source, words} = wordsOf(text);
    let reach = 0;
    for (const {from, to, meaning, type} of findLiterals(source, words, [])) {
      assert.ok(from >= reach && to > from && to <= words.count, `${from} to ${to} after ${reach}`);
      assert.equal(words.sentenceOf[from], words.sentenceOf[to - 1]);
      assert.ok(text.slice(words.starts[from], words.ends[to - 1]).trim().length > 0);
      for (const date of [TODAY, '2024-02-29', '2023-12-31', null]) {
        const value = resolve(meaning, date);
        if (typeof value === 'string') {
          assert.ok(type === 'date' || type === 'time');
          assert.match(value, ISO);
          const [start, stop] = value.split('/');
          if (stop !== undefined) assert.ok(ordered(start!, stop), value);
        } else if (value) {
          assert.ok(Number.isFinite(value.amount) && type !== 'date' && type !== 'time');
        }
      }
      reach = to;
    }
  };

  it('stand in order, do not overlap, and have values as specified', () => {
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 40}), pieces => checked(pieces.join(' '))),
      {numRuns: 600},
    );
  });

  it('stand in order also where nothing separates the words', () => {
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 20}), pieces => checked(pieces.join(''))),
      {numRuns: 200},
    );
  });

  it('are found in any string without an error', () => {
    fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 200}), checked), {numRuns: 200});
  });

  it('take time in proportion to the text', () => {
    const sentence =
      'Last year 3 to 7 million and the first three months of May 2022 to June, between $5 and, at 18:42 or ';
    const timed = (times: number): number => {
      const {source, words} = wordsOf(sentence.repeat(times));
      let best = Number.POSITIVE_INFINITY;
      for (let run = 0; run < 5; run++) {
        const start = process.cpuUsage();
        findLiterals(source, words, []);
        const {user, system} = process.cpuUsage(start);
        best = Math.min(best, user + system);
      }
      return best;
    };
    timed(200);
    const [small, large] = [timed(1000), timed(4000)];
    assert.ok(large < small * 4 * 1.8 + 2000, `${small} µs for one part, ${large} µs for four`);
  });
});
