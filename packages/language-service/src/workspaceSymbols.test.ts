import assert from 'node:assert/strict';
import {documentOf, sketch} from '../test/support/article.js';
import {ARTICLE, STORY} from '../test/support/story.js';
import {documentSymbols} from './documentSymbols.js';
import {flatSymbols} from './symbols/flat.js';
import {MAX_SYMBOLS, workspaceSymbols} from './workspaceSymbols.js';

const SECOND = 'Brandt Works sacked Zoé Élan.';
const known = [
  {document: documentOf(STORY), article: ARTICLE},
  {
    document: documentOf(SECOND, {uri: 'file:///desk/other%20story.md'}),
    article: sketch(SECOND, {
      entities: [
        {type: 'organization', name: 'Brandt Works', mentions: [{words: 'Brandt Works'}]},
        {name: 'Zoé Élan', mentions: [{words: 'Zoé Élan'}]},
      ],
    }),
  },
];
const names = (query: string) =>
  workspaceSymbols(known, query).map(({name, containerName}) => `${name}, ${containerName}`);

describe('workspaceSymbols', () => {
  it('finds names by the start of any word, those that begin so first, over all articles', () => {
    assert.deepEqual(names('brandt'), ['Brandt Works, other story.md', 'Ada Brandt, story.md']);
    assert.deepEqual(names('elan'), ['Zoé Élan, other story.md']);
    assert.deepEqual(names('rand'), []);
    assert.equal(names('').length, 6);
  });

  it('leaves dates out, and stops at a bound', () => {
    assert.deepEqual(names('tuesday'), []);
    const many = Array.from({length: MAX_SYMBOLS}, () => known[0]!);
    assert.equal(workspaceSymbols(many, '').length, MAX_SYMBOLS);
  });
});

describe('flatSymbols', () => {
  it('names the symbol that each stands in', () => {
    const flat = flatSymbols(documentSymbols(documentOf(STORY), ARTICLE), 'file:///desk/story.md');
    const office = flat.find(({name}) => name === 'Foreign Minister of Veldia');
    assert.equal(office?.containerName, 'Ada Brandt');
    assert.equal(flat.find(({name}) => name === 'People')?.containerName, undefined);
  });
});
