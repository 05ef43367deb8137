import assert from 'node:assert/strict';
import type {InlayHint} from 'vscode-languageserver-types';
import {documentOf, find, sketch} from '../test/support/article.js';
import {DEFAULT_FEATURES, type FeatureSettings} from './featureSettings.js';
import {inlayHints} from './inlayHints.js';

const SOURCE = `Ada Brandt met Jon Ile on Friday. Brandt said she was glad. He left. The minister stayed, and she slept.

On 3 May 2023 both ministers wept. They may meet next week. Somebody laughed. Earlier, at noon, he coughed.
`;

const ARTICLE = sketch(SOURCE, {
  entities: [
    {
      name: 'Ada Brandt',
      roles: [{title: 'Minister', of: 'Ostra', words: 'minister'}],
      mentions: [
        {words: 'Ada Brandt'},
        {words: ['Brandt', 2]},
        {words: 'she', level: 'pronoun'},
        {words: 'The minister', level: 'nominal'},
        {words: ['she', 2], level: 'pronoun'},
        {words: 'both ministers', level: 'nominal'},
      ],
    },
    {
      name: 'Jon Ile',
      mentions: [
        {words: 'Jon Ile'},
        {words: 'He', level: 'pronoun'},
        {words: 'both ministers', level: 'nominal'},
        {words: ['he', 6], level: 'pronoun', confidence: 0.4},
      ],
    },
    {name: 'Somebody', mentions: [{words: 'Somebody', level: 'nominal'}]},
    {type: 'date', name: 'Friday', mentions: [{words: 'Friday'}], value: '2023-04-28'},
    {type: 'date', name: '3 May 2023', mentions: [{words: '3 May 2023'}], value: '2023-05-03'},
    {type: 'date', name: 'next week', mentions: [{words: 'next week'}], value: '2023-05-08/2023-05-14'},
    {type: 'time', name: 'noon', mentions: [{words: 'noon'}], value: 'T12:00'},
  ],
});

const document = documentOf(SOURCE);
const ALL = {start: {line: 0, character: 0}, end: document.positionAt(SOURCE.length)};

function label({label: parts}: InlayHint): string {
  return typeof parts === 'string' ? parts : parts.map(({value}) => value).join('');
}

/** Each hint with the word it stands behind. */
function hints(choices: Partial<FeatureSettings['inlayHints']> = {}, range = ALL): string[] {
  return inlayHints(document, ARTICLE, {...DEFAULT_FEATURES.inlayHints, ...choices}, range).map(hint => {
    const before = SOURCE.slice(0, document.offsetAt(hint.position));
    return `${/\S+$/.exec(before)![0]} ${label(hint)}`;
  });
}

const OFF = {pronouns: 'off', nominals: 'off', dates: 'off'} as const;

describe('inlayHints', () => {
  it('tell whom words stand for where the sentence does not, and the date behind other words', () => {
    assert.deepEqual(hints(), [
      'Friday (28 April 2023)',
      'He (Ile)',
      'minister (Brandt)',
      'ministers (Brandt, Ile)',
      'week (8 May 2023 to 14 May 2023)',
      'he (Ile?)',
    ]);
  });

  it('leave each kind out when told to', () => {
    assert.deepEqual(hints(OFF), []);
    assert.deepEqual(hints({...OFF, dates: 'unclear'}), ['Friday (28 April 2023)', 'week (8 May 2023 to 14 May 2023)']);
    assert.deepEqual(hints({...OFF, nominals: 'unclear'}), ['minister (Brandt)', 'ministers (Brandt, Ile)']);
    assert.deepEqual(hints({...OFF, pronouns: 'unclear'}), ['He (Ile)', 'she (Brandt)', 'he (Ile?)']);
  });

  it('tell the obvious too when told to', () => {
    assert.deepEqual(hints({...OFF, pronouns: 'all'}), ['she (Brandt)', 'He (Ile)', 'she (Brandt)', 'he (Ile?)']);
    assert.deepEqual(hints({...OFF, dates: 'all'}).length, 2);
  });

  it('answer for a range', () => {
    const {start} = find(SOURCE, 'He left');
    const range = {start: document.positionAt(start), end: document.positionAt(start + 5)};
    assert.deepEqual(hints({}, range), ['He (Ile)']);
  });

  it('lead to where the person is introduced, and tell the office on hover', () => {
    const hint = inlayHints(document, ARTICLE, DEFAULT_FEATURES.inlayHints, ALL).find(
      one => label(one) === '(Brandt)',
    )!;
    assert.equal(hint.tooltip, 'Ada Brandt, Minister of Ostra');
    const part = typeof hint.label === 'string' ? undefined : hint.label[1];
    assert.equal(document.getText(part!.location!.range), 'Ada Brandt');
  });
});
