import assert from 'node:assert/strict';
import {ArticleScore, scoreArticle} from './article.js';
import {Curve} from './curve.js';
import {pageOf} from './page.js';
import {citedFor, WORK} from './peers.js';
import {regionOf, scoreRegions} from './regions.js';
import type {Scored} from './standoff.js';

describe('evaluation as a product', () => {
  it('tells for each band of confidence how many claims were right', () => {
    const curve = new Curve('links');
    for (const right of [true, true, true, false]) curve.count(0.9, right);
    curve.count(0.4, false);
    curve.count(undefined, true);
    assert.deepEqual(
      curve.bands.map(({from, count, right}) => [from, count, right]),
      [
        [0.3, 1, 0],
        [0.9, 4, 0.75],
      ],
    );
    // (1 × 0.4 + 4 × 0.15) / 5
    assert.equal(curve.error.toFixed(6), '0.200000');
    assert.equal(new Curve('nothing').error, 0);
  });

  it('scores names by region of the paper', () => {
    assert.equal(regionOf('ghana_daily_3'), 'sub-Saharan Africa');
    assert.equal(regionOf('xx_daily_3'), undefined);
    const document = {id: 'ghana_daily_3', text: 'Ama Ofori', gold: [[0, 9, 'PER']] as [number, number, 'PER'][]};
    const [only, ...rest] = scoreRegions([document, {...document, id: 'xx_1'}], () => ({entities: []}));
    assert.equal(rest.length, 0);
    assert.deepEqual([only?.documents, only?.score.byClass.PER.missed], [1, 1]);
  });

  it('shows an error with its surroundings, and knows a source that is nobody', () => {
    const text = 'Sources said that Ama Ofori left.';
    const gold: Scored = {
      entities: [
        {
          id: 'g',
          type: 'person',
          name: 'Ama Ofori',
          mentions: [{start: 18, end: 27, level: 'name', text: 'Ama Ofori'}],
        },
      ],
      statements: [{start: 13, end: 32, speaker: null}],
    };
    const score = new ArticleScore();
    scoreArticle('a', gold, {entities: [], statements: [{start: 13, end: 32, speaker: null}]}, score, text);
    assert.equal(score.speakers.right, 1);
    assert.deepEqual(score.errors, [`a missed name "Ama Ofori" 18-27:person: ${text}`]);
  });

  it('writes a page with the peers beside our figures', () => {
    const {what, on, peers} = WORK[0]!;
    assert.equal(citedFor(what, on), peers);
    assert.equal(citedFor(what, 'another set'), undefined);
    const curve = new Curve('links');
    curve.count(0.9, true);
    const page = pageOf(
      {figures: [{what, on, value: '83.0', detail: 'P 82'}], errors: [], curves: [curve], regions: []},
      [{what, on, value: '46.9', detail: ''}],
    );
    assert.match(page, new RegExp(`\\| ${what} \\| ${on} \\| \\*\\*83.0\\*\\* \\| P 82 \\| ${peers[0]} .* 46.9 \\|`));
    assert.match(page, /### Links/);
    assert.match(page, /\| 0.90 to 0.95 \| 1 \| 0.900 \| 1.000 \|/);
  });
});
