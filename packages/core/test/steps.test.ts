import assert from 'node:assert/strict';
import {defaultModel} from '@nutgraf/model-en';
import {type Article, createAnnotator} from '../src/index.js';

const VISIT =
  'OSLO - Foreign Minister Ingrid Solberg met Ana Duarte on Monday. "We agree," Solberg said. She left at noon.\n';
const TALKS =
  'Ghanaian President Kofi Asante called Peru. He told reporters that Ana Duarte would visit Accra in June.\n';

describe('annotateSteps', () => {
  const annotator = createAnnotator({model: defaultModel()});

  it('ends with what annotate gives, also when texts take turns or are given up', () => {
    const texts = [VISIT, TALKS, VISIT + TALKS, ''];
    const runs = texts.map(text => annotator.annotateSteps(text));
    annotator.annotateSteps(TALKS + VISIT).next();
    const articles: Article[] = [];
    while (articles.filter(article => article).length < texts.length) {
      runs.forEach((run, index) => {
        const step = run.next();
        if (step.done && !articles[index]) articles[index] = step.value;
      });
    }
    texts.forEach((text, index) => {
      assert.deepEqual(articles[index], createAnnotator({model: defaultModel()}).annotate(text));
    });
  });

  it('gives way between the stages', () => {
    let steps = 0;
    for (const _ of annotator.annotateSteps(VISIT)) steps++;
    assert.ok(steps >= 9, `${steps} steps`);
  });
});
