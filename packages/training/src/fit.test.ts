import assert from 'node:assert/strict';
import {defaultModel, loadModel, type Model, readContainer, writeContainer} from '@nutgraf/model-en';
import {createLexicon} from '../../core/src/words/index.js';
import {MORE_SHIPS, OTHER_NEWS, SHIPS, sentencesOf} from '../test/support/ships.js';
import {type BioSentence, parseBio} from './bio.js';
import {toDocument} from './documents.js';
import {modelOf, SECTION} from './encode.js';
import {type Fit, fitTagger, kindsOf} from './fit.js';
import {f1, type NameKind, score} from './score.js';

const KINDS: NameKind[] = ['PER', 'ORG', 'LOC', 'NORP', 'MISC'];

function f1Of(model: Model, text: string): number {
  const lexicon = createLexicon();
  return f1(
    score(
      sentencesOf(text).map(sentence => toDocument('own', [sentence], lexicon)),
      model,
      KINDS,
    ),
  );
}

function fitTo(sentences: BioSentence[], {epochs = 10, heldOut = 0.2, seed = 1} = {}): Fit {
  return fitTagger(defaultModel(), [sentences], false, {epochs, heldOut, seed}, () => {});
}

describe('fitting the tagger to a text', function () {
  this.timeout(120_000);
  const ships = sentencesOf(SHIPS);
  let first: Fit;
  let fitted: Model;

  before(() => {
    first = fitTo(ships);
    assert.ok(first.sections, 'no pass was better than none');
    fitted = modelOf(first.sections);
  });

  it('finds what it was taught, also what it has not seen, and keeps what it knew', () => {
    assert.ok(
      f1(first.after) > f1(first.before) + 10,
      `held out: ${f1(first.before)} before, ${f1(first.after)} after`,
    );
    assert.equal(first.learnt + first.held, ships.length);
    assert.equal(first.held, Math.round(ships.length * 0.2));
    const before = f1Of(defaultModel(), MORE_SHIPS);
    const after = f1Of(fitted, MORE_SHIPS);
    assert.ok(after > before + 15, `unseen ships: ${before} before, ${after} after`);
    const general = f1Of(defaultModel(), OTHER_NEWS);
    assert.ok(
      f1Of(fitted, OTHER_NEWS) > general - 4,
      `other news: ${general} before, ${f1Of(fitted, OTHER_NEWS)} after`,
    );
  });

  it('changes weights only, so that the model is read as before', () => {
    const sections = readContainer(writeContainer(first.sections!));
    const original = defaultModel();
    assert.deepEqual([...sections.keys()], original.sections);
    const changed = original.sections.filter(
      name => !Buffer.from(sections.get(name)!).equals(Buffer.from(original.section(name)!)),
    );
    assert.deepEqual(changed.sort(), [SECTION.embedding, SECTION.layers].sort());
    assert.equal(loadModel(writeContainer(first.sections!)).sections.length, original.sections.length);
  });

  it('gives the same bytes twice, and others from another seed', () => {
    const few = ships.slice(0, 20);
    const bytes = (seed: number): Buffer =>
      Buffer.from(writeContainer(fitTo(few, {epochs: 1, heldOut: 0, seed}).sections!));
    const once = bytes(3);
    assert.ok(once.equals(bytes(3)));
    assert.ok(!once.equals(bytes(4)));
  });

  it('leaves alone the kinds that the text does not mark', () => {
    const only = ships.map(({tokens, spans}) => ({tokens, spans: spans.filter(({type}) => type === 'MISC')}));
    assert.deepEqual(kindsOf(only), ['MISC']);
    const {sections} = fitTo(only, {epochs: 2, heldOut: 0});
    const people = 'Elsa Nkemba met Karl Ostrow in Berlin .\nIdris Vale flew from Cairo to Rome .';
    const gold = people
      .replace(/Elsa Nkemba|Karl Ostrow|Idris Vale/g, '[PER $&]')
      .replace(/Berlin|Cairo|Rome/g, '[LOC $&]');
    // learnt as outside, hardly one would be left
    assert.ok(f1Of(modelOf(sections!), gold) > 75);
  });

  it('gives nothing when no pass is better than none', () => {
    const known = sentencesOf('[LOC Norway] thanked [LOC Ghana] .\n'.repeat(12));
    const {sections, epoch, before, after} = fitTo(known, {epochs: 1});
    assert.equal(f1(before), 100);
    assert.deepEqual({sections, epoch, after}, {sections: undefined, epoch: 0, after: before});
  });

  it('holds out whole documents where these are marked', () => {
    const documents = parseBio(
      Array.from({length: 5}, (_, i) => `-DOCSTART-\tO\n\nOslo\tB-LOC\n\nRiga\tB-LOC\n\nDay\tO\n${i}\tO\n`).join('\n'),
      'a.bio',
    );
    const result = fitTagger(defaultModel(), documents, true, {epochs: 1, heldOut: 0.4, seed: 1}, () => {});
    assert.deepEqual([result.learnt, result.held], [9, 6]);
  });
});
