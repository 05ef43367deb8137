import assert from 'node:assert/strict';
import {createLexicon, TAGS, type Words} from '../../../core/src/words/index.js';
import {createPartTagger} from '../../../core/src/words/pos.js';
import {decodePos} from '../../../core/src/words/posModel.js';
import type {TaggedDocument} from './conllu.js';
import {trainOn} from './train.js';

const sentence = (text: string) =>
  text.split(' ').map(token => {
    const [form = '', tag = ''] = token.split('/');
    return {form, tag};
  });

const documents: TaggedDocument[] = [
  {
    id: 'own',
    sentences: Array.from({length: 12}, () => [
      sentence('The/DT envoys/NNS visited/VBD Oslo/NNP ./.'),
      sentence('She/PRP will/MD visit/VB the/DT port/NN ./.'),
      sentence('The/DT visit/NN ended/VBD quietly/RB ./.'),
    ]).flat(),
  },
];

function tag(bytes: Uint8Array, text: string): string[] {
  const forms = text.split(' ');
  const lexicon = createLexicon();
  const words: Words = {
    text,
    count: forms.length,
    starts: Int32Array.from(forms, (_, i) => forms.slice(0, i).join(' ').length + (i > 0 ? 1 : 0)),
    ends: Int32Array.from(forms, (_, i) => forms.slice(0, i + 1).join(' ').length),
    types: Int32Array.from(forms, form => lexicon.intern(form)),
    tags: new Uint8Array(forms.length),
    sentences: Int32Array.of(0, forms.length),
    sentenceOf: new Int32Array(forms.length),
    blockOf: Int32Array.of(0),
    lexicon,
  };
  createPartTagger(decodePos(bytes))(words);
  return [...words.tags].map(index => TAGS[index] ?? '?');
}

describe('training the part-of-speech tagger', () => {
  const bytes = trainOn(documents, () => {});

  it('learns from context which part of speech a word is', () => {
    assert.deepEqual(tag(bytes, 'She will visit the port .').slice(0, 3), ['PRP', 'MD', 'VB']);
    assert.deepEqual(tag(bytes, 'The visit ended quietly .').slice(0, 3), ['DT', 'NN', 'VBD']);
  });

  it('gives the same bytes for the same data', () => {
    assert.deepEqual(
      trainOn(documents, () => {}),
      bytes,
    );
  });
});
