import assert from 'node:assert/strict';
import {taggedWords} from '../../test/support/tagged.js';
import type {Name} from '../names/types.js';
import type {Title} from '../phrases/types.js';
import type {TokenSpan, Words} from '../words/types.js';
import {findQuotes} from './index.js';

/** The span of `text` in the words. */
function spanOf({text: all, starts, ends}: Words, text: string): TokenSpan {
  const start = all.indexOf(text);
  const from = [...starts].indexOf(start);
  return {from, to: [...ends].indexOf(start + text.length) + 1};
}

const named = (words: Words, text: string, type: Name['type']): Name => ({
  ...spanOf(words, text),
  type,
  demonym: false,
  parent: -1,
  confidence: 1,
});

function titleOf(words: Words, text: string, by: Title['by']): Title {
  const title = spanOf(words, text);
  return {...title, bearer: 0, title, head: title.from, affiliations: [], status: null, counterpartOf: -1, by};
}

function sourceOf(
  text: string,
  tags: string,
  name: string,
  office?: [string, Title['by']],
  type: Name['type'] = 'person',
) {
  const {source, words} = taggedWords(text, tags);
  const titles = office ? [titleOf(words, ...office)] : [];
  const {attributions} = findQuotes(source, words, [named(words, name, type)], [], {
    titles,
    nominals: [],
    pronouns: [],
  });
  assert.equal(attributions.length, 1);
  const {sourceHead, source: span, parts} = attributions[0]!;
  const textAt = ({from, to}: TokenSpan) => words.text.slice(words.starts[from], words.ends[to - 1]);
  return {head: textAt({from: sourceHead, to: sourceHead + 1}), source: textAt(span!), said: parts.map(textAt)};
}

describe('heads of sources', () => {
  it('are the name that bears the office before it', () => {
    const {head} = sourceOf(
      'Minister of Works Ann Lee said it was over.',
      'NNP IN NNP NNP NNP VBD PRP VBD RB .',
      'Ann Lee',
      ['Minister', 'before'],
    );
    assert.equal(head, 'Lee');
  });
  it('are the name in apposition to an office', () => {
    const {head} = sourceOf(
      'The Vice-Chancellor, Prof. Ann Lee, said it was over.',
      'DT NN HYPH NN , NNP NNP NNP , VBD PRP VBD RB .',
      'Ann Lee',
    );
    assert.equal(head, 'Lee');
  });
  it('stay with a spokesman of somebody', () => {
    const {head} = sourceOf(
      'A spokesman for Ann Lee said it was over.',
      'DT NN IN NNP NNP VBD PRP VBD RB .',
      'Ann Lee',
    );
    assert.equal(head, 'spokesman');
  });
  it('take the name after "according to" and an office out of what is said', () => {
    const {head, source, said} = sourceOf(
      'According to the Minister of Works, Ann Lee, it was over.',
      'VBG IN DT NNP IN NNP , NNP NNP , PRP VBD RB .',
      'Ann Lee',
      ['Minister', 'apposition'],
    );
    assert.deepEqual(
      {head, source, said},
      {head: 'Lee', source: 'the Minister of Works, Ann Lee', said: ['it was over']},
    );
  });
  it('are the person right before "who"', () => {
    const {head} = sourceOf(
      'Berg met Ann Lee, who said it was over.',
      'NNP VBD NNP NNP , WP VBD PRP VBD RB .',
      'Ann Lee',
    );
    assert.equal(head, 'Lee');
  });
  for (const text of ['The Tavia newspaper said it was over.', 'Its rival, the Tavia, said it was over.'])
    it(`are the body named beside a noun for it: ${text}`, () => {
      const tags = text.startsWith('The') ? 'DT NNP NN VBD PRP VBD RB .' : 'PRP$ NN , DT NNP , VBD PRP VBD RB .';
      assert.equal(sourceOf(text, tags, 'Tavia', undefined, 'organization').head, 'Tavia');
    });
  it('stay with somebody beside the name of a body', () => {
    const {head} = sourceOf(
      'The Tavia spokesman said it was over.',
      'DT NNP NN VBD PRP VBD RB .',
      'Tavia',
      undefined,
      'organization',
    );
    assert.equal(head, 'spokesman');
  });
  it('are no place that tells where another is', () => {
    const {source, words} = taggedWords(
      'A letter from Kara, Tavia, said it was over.',
      'DT NN IN NNP , NNP , VBD PRP VBD RB .',
    );
    const names = ['Kara', 'Tavia'].map(name => named(words, name, 'place'));
    const [letter] = findQuotes(source, words, names, [], {titles: [], nominals: [], pronouns: []}).attributions;
    assert.equal(letter && words.text.slice(words.starts[letter.sourceHead], words.ends[letter.sourceHead]), 'letter');
  });
  it('are the official whom the tagger took for an adjective', () => {
    const {head} = sourceOf(
      'A Tavia official has said it was over.',
      'DT NNP JJ VBZ VBN PRP VBD RB .',
      'Tavia',
      undefined,
      'organization',
    );
    assert.equal(head, 'official');
  });
  it('are the bearer of an office after the short form of a body', () => {
    const {source, words} = taggedWords(
      'Tavia Board (TB) Chair Ann Lee said it was over.',
      'NNP NNP -LRB- NNP -RRB- NN NNP NNP VBD PRP VBD RB .',
    );
    const names = [named(words, 'Tavia Board', 'organization'), named(words, 'Ann Lee', 'person')];
    const titles = [{...titleOf(words, 'Chair', 'before'), bearer: 1}];
    const [said] = findQuotes(source, words, names, [], {titles, nominals: [], pronouns: []}).attributions;
    assert.equal(said && words.text.slice(words.starts[said.sourceHead], words.ends[said.sourceHead]), 'Lee');
  });

  it('are the name that ends two offices of one', () => {
    const {head} = sourceOf(
      'Councillor and committee chair Ann Lee said it was over.',
      'NN CC NN NN NNP NNP VBD PRP VBD RB .',
      'Ann Lee',
    );
    assert.equal(head, 'Lee');
  });
  it('are the name after a body and its field', () => {
    const {head} = sourceOf(
      'The chief negotiator in the talks Ann Lee said it was over.',
      'DT NN NN IN DT NNS NNP NNP VBD PRP VBD RB .',
      'Ann Lee',
    );
    assert.equal(head, 'Lee');
  });
  it('are the spokesman, and not whom he speaks for', () => {
    const {head} = sourceOf('A spokesman for Mr. Lee said it was over.', 'DT NN IN NNP NNP VBD PRP VBD RB .', 'Lee');
    assert.equal(head, 'spokesman');
  });
  it('are the name before letters of honour', () => {
    const {head} = sourceOf('Ann Lee MBE said it was over.', 'NNP NNP NNP VBD PRP VBD RB .', 'Ann Lee');
    assert.equal(head, 'Lee');
  });
});
