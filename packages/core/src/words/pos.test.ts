import assert from 'node:assert/strict';
import fc from 'fast-check';
import {wordsOf} from '../../test/support/words.js';
import {createPartTagger} from './pos.js';
import {numberFeature, ownFeatures, Variant} from './posFeatures.js';
import {guessParts} from './posGuess.js';
import {decodePos, encodePos} from './posModel.js';
import {sentenceVariants} from './posVariants.js';
import {TAGS, type Tag, type Words} from './types.js';

const tag = (name: Tag): number => TAGS.indexOf(name);
const tagsOf = (words: Words): string[] => [...words.tags].map(index => TAGS[index] ?? '?');

describe('part-of-speech weights', () => {
  it('come back as they were written', () => {
    const rows = [
      {feature: 3, weights: [tag('NN'), 12, tag('VB'), -127]},
      {feature: 70_000, weights: [tag('VBD'), 127]},
    ];
    const weights = decodePos(encodePos([['naïve', [tag('JJ')]]], rows));
    const sums = new Int32Array(TAGS.length);
    weights.add(3, sums, 0);
    weights.add(70_000, sums, 0);
    weights.add(4, sums, 0);
    assert.deepEqual([sums[tag('NN')], sums[tag('VB')], sums[tag('VBD')]], [12, -127, 127]);
    assert.deepEqual([...(weights.seenTags('naïve') ?? [])], [tag('JJ')]);
  });

  it('name the version they cannot read', () => {
    assert.throws(() => decodePos(Uint8Array.of(9, 9)), /version 9 with 9 tags/);
    assert.throws(() => decodePos(encodePos([], [{feature: 1, weights: [1, 1]}]).subarray(0, 4)), /end at byte/);
  });
});

describe('part-of-speech tagger', () => {
  it('tags alike however few words it keeps', () => {
    const features: number[] = [];
    ownFeatures('reports', 'reports', Variant.Inner, features);
    const rows = features.map(feature => ({feature, weights: [tag('VBZ'), 5, tag('NNS'), 3]}));
    rows.sort((a, b) => a.feature - b.feature);
    const weights = decodePos(encodePos([['the', [tag('DT')]]], rows));
    const news = 'The envoy reports to Oslo. The reports vary. He reports on the reports of the day, she said. ';
    const all = wordsOf(news.repeat(20));
    const few = wordsOf(news.repeat(20));
    createPartTagger(weights)(all.words);
    createPartTagger(weights, 16)(few.words);
    assert.ok(new Set(tagsOf(all.words)).size > 3);
    assert.deepEqual(tagsOf(few.words), tagsOf(all.words));
  });

  it('settles a word of one known tag by the dictionary and others by their features', () => {
    const features: number[] = [];
    ownFeatures('replied', 'replied', Variant.Inner, features);
    const weights = decodePos(
      encodePos(
        [['the', [tag('DT')]]],
        [{feature: features[1] as number, weights: [tag('VBD'), 50]}].sort((a, b) => a.feature - b.feature),
      ),
    );
    const {words} = wordsOf('The envoy replied');
    createPartTagger(weights)(words);
    assert.equal(tagsOf(words)[0], 'DT');
    assert.equal(tagsOf(words)[2], 'VBD');
  });

  it('reads capitals of shouted sentences as small letters', () => {
    assert.deepEqual(sentenceVariants(['MINISTER', 'VISITS', 'OSLO']), [2, 2, 2]);
    assert.deepEqual(sentenceVariants(['“', 'We', 'meet', 'Oslo']), [1, 1, 0, 0]);
    const features: number[] = [];
    const lower: number[] = [];
    ownFeatures('VISITS', 'visits', Variant.Shout, features);
    ownFeatures('Visits', 'visits', Variant.Shout, lower);
    assert.deepEqual(features, lower);
  });

  it('tags every token of any text, and the same whatever stood before', () => {
    const weights = decodePos(encodePos([], [{feature: numberFeature(1, 0), weights: [tag('NN'), 5]}]));
    const tagger = createPartTagger(weights);
    fc.assert(
      fc.property(fc.string({maxLength: 200}), text => {
        const {words} = wordsOf(text);
        tagger(words);
        const first = [...words.tags];
        assert.ok(first.every(index => index > 0 && index < TAGS.length));
        tagger(words);
        assert.deepEqual([...words.tags], first);
      }),
      {numRuns: 200},
    );
  });
});

describe('guess without a model', () => {
  it('knows function words, endings and verbs after "to"', () => {
    const {words} = wordsOf('The envoys quickly promised to visit Oslo.');
    guessParts(words);
    assert.deepEqual(tagsOf(words), ['DT', 'NNS', 'RB', 'VBD', 'TO', 'VB', 'NNP', '.']);
  });
});
