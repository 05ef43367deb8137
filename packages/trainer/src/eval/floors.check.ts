import assert from 'node:assert/strict';
import {nutgraf} from './annotators.js';
import floors from './floors.json' with {type: 'json'};
import {articleFigures, corpusArticles, scoreArticles} from './run.js';

/**
 * The figures on corpus/ may not fall below what was committed. A floor is raised when the annotator gets better and
 * never lowered to make a change pass (articles that are added have figures of their own: then all are measured anew); the sealed third is checked as a whole, its errors are not printed.
 */
describe('scores on corpus/', () => {
  for (const [on, sealed] of [
    ['open', false],
    ['sealed', true],
  ] as const) {
    for (const [what, floor] of Object.entries<number>(floors[on])) {
      it(`${on}: ${what} is at least ${floor}`, () => {
        const figure = figures(sealed).find(row => row.what === what);
        assert.ok(
          figure,
          `floors.json names "${what}", which is no figure; they are: ${figures(sealed)
            .map(row => row.what)
            .join('; ')}`,
        );
        assert.ok(Number(figure.value) >= floor, `${figure.value} (${figure.detail}) is below the floor of ${floor}`);
      });
    }
  }
});

const measured = new Map<boolean, ReturnType<typeof articleFigures>>();

function figures(sealed: boolean): ReturnType<typeof articleFigures> {
  let own = measured.get(sealed);
  if (!own) {
    own = articleFigures('corpus', scoreArticles(corpusArticles(sealed), nutgraf));
    measured.set(sealed, own);
  }
  return own;
}
