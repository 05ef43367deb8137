import assert from 'node:assert/strict';
import fc from 'fast-check';
import {wordsOf} from '../../test/support/words.js';
import {findLiterals, resolve} from './index.js';

const TODAY = '2024-05-15'; // a Wednesday

function literals(text: string): [text: string, type: string, value: unknown][] {
  const {source, words} = wordsOf(text);
  return findLiterals(source, words, []).map(({from, to, type, meaning}) => [
    text.slice(words.starts[from], words.ends[to - 1]),
    type,
    resolve(meaning, TODAY),
  ]);
}

/** Expression, the literal in it, its value; dates worked out by hand from Wednesday, 15 May 2024. */
const DATES: [sentence: string, literal: string, value: string][] = [
  ['It was signed on 24 September 2022 in Rabat.', '24 September 2022', '2022-09-24'],
  ['It was signed on the 3rd of March 2021.', '3rd of March 2021', '2021-03-03'],
  ['It was signed on September 24, 2022, in Rabat.', 'September 24, 2022', '2022-09-24'],
  ['On Dec. 20 they met.', 'Dec. 20', '2023-12-20'],
  ['On Feb. 24 they met.', 'Feb. 24', '2024-02-24'],
  ['On 3 June they meet.', '3 June', '2024-06-03'],
  ['Dated 2023-11-30 and stamped.', '2023-11-30', '2023-11-30'],
  ['Dated 30.11.2023 and stamped.', '30.11.2023', '2023-11-30'],
  ['Dated 30/11/2023 and stamped.', '30/11/2023', '2023-11-30'],
  ['They met in November 2021 again.', 'November 2021', '2021-11'],
  ['They met in November this year.', 'November this year', '2024-11'],
  ['They met in May last year.', 'May last year', '2023-05'],
  ['Held since 2011 within the process.', '2011', '2011'],
  ['The plan for 2025-2030 was approved.', '2025-2030', '2025/2030'],
  ['Between 2019 and 2021 it grew.', '2019 and 2021', '2019/2021'],
  ['From 3 to 5 May 2022 they talked.', '3 to 5 May 2022', '2022-05-03/2022-05-05'],
  ['The May 3-5, 2022 forum closed.', 'May 3-5, 2022', '2022-05-03/2022-05-05'],
  ['He resigned yesterday.', 'yesterday', '2024-05-14'],
  ['She arrives tomorrow.', 'tomorrow', '2024-05-16'],
  ['They met last Friday.', 'last Friday', '2024-05-10'],
  ['They met on Monday.', 'Monday', '2024-05-13'],
  ['They met on Wednesday.', 'Wednesday', '2024-05-15'],
  ['They will meet on Monday.', 'Monday', '2024-05-20'],
  ['They meet next Thursday.', 'next Thursday', '2024-05-16'],
  ['Trade doubled last year.', 'last year', '2023'],
  ['Trade doubled last month.', 'last month', '2024-04'],
  ['Talks resume next week.', 'next week', '2024-W21'],
  ['It fell this quarter.', 'this quarter', '2024-04/2024-06'],
  ['Relations were established exactly 30 years ago today.', '30 years ago', '1994'],
  ['He left two weeks ago.', 'two weeks ago', '2024-W18'],
  ['He left three days ago.', 'three days ago', '2024-05-12'],
  ['He left twenty-one days ago.', 'twenty-one days ago', '2024-04-24'],
  ['He left a month ago.', 'a month ago', '2024-04'],
  ['In the 1990s it closed.', '1990s', '1990/1999'],
  ['It opened in summer 2022 there.', 'summer 2022', '2022-06/2022-08'],
  ['It opened in winter 2022 there.', 'winter 2022', '2022-12/2023-02'],
  ['Exports rose in the first half of 2023 again.', 'first half of 2023', '2023-01/2023-06'],
  ['Exports rose in the third quarter of 2023 again.', 'third quarter of 2023', '2023-07/2023-09'],
  ['On Friday, 3 May 2024, they met.', 'Friday, 3 May 2024', '2024-05-03'],
  ['The line (2014) is old.', '2014', '2014'],
];

const AMOUNTS: [sentence: string, literal: string, value: unknown][] = [
  ['It cost $5 million in all.', '$5 million', {amount: 5_000_000, currency: 'USD'}],
  ['It cost US$1,200 in all.', 'US$1,200', {amount: 1200, currency: 'USD'}],
  ['It cost €3.5bn in all.', '€3.5bn', {amount: 3_500_000_000, currency: 'EUR'}],
  ['It cost 85 million US dollars in all.', '85 million US dollars', {amount: 85_000_000, currency: 'USD'}],
  ['It cost 1.1 million euros in all.', '1.1 million euros', {amount: 1_100_000, currency: 'EUR'}],
  ['It cost 40 million dollars in all.', '40 million dollars', {amount: 40_000_000, currency: 'USD'}],
  ['It rose by 5 percent in all.', '5 percent', {amount: 5, unit: '%'}],
  ['It rose by 5.2 per cent in all.', '5.2 per cent', {amount: 5.2, unit: '%'}],
  ['It rose by 12% in all.', '12%', {amount: 12, unit: '%'}],
  ['A road of 300 kilometres was built.', '300 kilometres', {amount: 300, unit: 'km'}],
  ['A park of 20 square kilometers was built.', '20 square kilometers', {amount: 20, unit: 'km2'}],
];

describe('times', () => {
  for (const [sentence, literal, value] of DATES) {
    it(`reads "${literal}"`, () => assert.deepEqual(literals(sentence)[0], [literal, 'date', value]));
  }
  for (const [sentence, literal, value] of AMOUNTS) {
    it(`reads "${literal}"`, () =>
      assert.deepEqual(literals(sentence).map(([text, , read]) => [text, read])[0], [literal, value]));
  }

  it('reads times of day', () => {
    assert.deepEqual(literals('The session opened at 18:42 and closed at 9 p.m. sharp.'), [
      ['18:42', 'time', 'T18:42'],
      ['9 p.m.', 'time', 'T21:00'],
    ]);
  });

  it('takes no date from ordinary words', () => {
    for (const sentence of [
      'Troops march into the city and may stay.',
      'Mr. May spoke for an august body.',
      'He has 2000 sheep and second thoughts.',
      'The last of the ships left.',
      'Flight 1999 was cancelled.',
    ]) {
      assert.deepEqual(literals(sentence), [], sentence);
    }
  });

  it('leaves relative dates open without the date of the article', () => {
    assert.equal(resolve({kind: 'relative', unit: 'day', amount: -1}, null), undefined);
    assert.equal(resolve({kind: 'weekday', weekday: 1, direction: 0}, null), undefined);
    assert.equal(resolve({kind: 'calendar', month: 9, day: 24}, null), '--09-24');
  });

  it('leaves a day that does not exist open', () => {
    assert.equal(resolve({kind: 'calendar', year: 2023, month: 2, day: 30}, null), undefined);
  });

  it('answers any text with literals in order that do not overlap', () => {
    const piece = fc.constantFrom(
      '3',
      '2022',
      'May',
      'to',
      '-',
      'last',
      'Friday',
      '$',
      'million',
      'a',
      'week',
      'ago',
      '%',
      ',',
      'will',
      '\n',
      '31',
      'June',
      '18:42',
    );
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 30}), pieces => {
        const {source, words} = wordsOf(pieces.join(' '));
        let reach = 0;
        for (const {from, to, meaning} of findLiterals(source, words, [])) {
          assert.ok(from >= reach && to > from && to <= words.count);
          assert.equal(words.sentenceOf[from], words.sentenceOf[to - 1]);
          resolve(meaning, TODAY);
          reach = to;
        }
      }),
    );
  });
});
