import assert from 'node:assert/strict';
import {createAnnotator, type Tagger} from '@nutgraf/core';
import {defaultModel, loadModel, type Model, writeContainer} from '@nutgraf/model-en';
import {toStandoff} from 'nutgraf';
import {SECTION} from '../../../core/src/names/network/weights.js';
import floors from './floors.json' with {type: 'json'};
import {articleFigures, corpusArticles, scoreArticles} from './run.js';
import type {Scored} from './standoff.js';

/** A part of the annotator is broken on purpose, and figures must fall below their floors: else they measure nothing. */
describe('the scores notice when', () => {
  const model = defaultModel();

  /** Figures on the open articles that fall below their floors. */
  function fallen(mutant: {model?: Model; tagger?: Tagger; change?: (found: Scored) => Scored}): string[] {
    const {tagger, change = found => found} = mutant;
    const annotator = createAnnotator({model: mutant.model ?? model, ...(tagger && {tagger})});
    const score = scoreArticles(corpusArticles(false), (text, input = 'plain') =>
      change(toStandoff(annotator.annotate(text, {input})) as Scored),
    );
    const wanted: Readonly<Record<string, number>> = floors.open;
    return articleFigures('open', score)
      .filter(({what, value}) => Number(value) < wanted[what]!)
      .map(({what}) => what);
  }

  function without(name: string, replace?: (bytes: Uint8Array) => Uint8Array): Model {
    const sections = new Map(model.sections.map(section => [section, model.section(section)!]));
    if (replace) sections.set(name, replace(sections.get(name)!));
    else sections.delete(name);
    return loadModel(writeContainer(sections));
  }

  it('nothing is broken: they do not', () => assert.deepEqual(fallen({}), []));

  it('the numbers of word clusters are shuffled', () => {
    const shuffled = without(SECTION.clusters, bytes => bytes.slice().reverse());
    assert.ok(fallen({model: shuffled}).includes('names, strict F1'));
  });

  it('a name in five is not found', () => {
    const tagger: Tagger = {tag: (_, trained) => trained().filter((_, index) => index % 5 !== 0)};
    const figures = fallen({tagger});
    for (const what of ['names, strict F1', 'roles, F1', 'speakers right'] as const)
      assert.ok(figures.includes(what), `${what} is not among ${figures.join('; ')}`);
  });

  it('parts of speech are guessed', () => {
    assert.ok(fallen({model: without('pos')}).length > 0);
  });

  it('pronouns go to the person mentioned first', () => {
    const change = (found: Scored): Scored => {
      const people = found.entities.filter(({type}) => type === 'person');
      const pronouns = people.flatMap(({mentions}) => mentions.filter(({level}) => level === 'pronoun'));
      const entities = found.entities.map(entity => ({
        ...entity,
        mentions: [
          ...entity.mentions.filter(({level}) => level !== 'pronoun'),
          ...(entity === people[0] ? pronouns : []),
        ],
      }));
      return {...found, entities};
    };
    assert.ok(fallen({change}).includes('pronouns right'));
  });
});
