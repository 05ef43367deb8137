import assert from 'node:assert/strict';
import {NamesOfFiles} from './namesOfFiles.js';
import {packNames} from './packedNames.js';
import type {FileSummary} from './summary.js';

const range = {start: {line: 0, character: 0}, end: {line: 0, character: 3}};

function naming(...names: string[]): FileSummary {
  return {
    input: 'markdown',
    title: null,
    date: null,
    dossier: names[0] === undefined ? {names: ['Ada Brandt'], roles: [], range} : null,
    names: packNames(names.map(name => ({name, type: 'person', count: 1, range, roles: [], others: []}))),
  };
}

describe('NamesOfFiles', () => {
  it('holds each name once, as the files have it now', () => {
    const table = new NamesOfFiles();
    const known = () => [...table.names()].map(named => `${named.name} in ${named.uris()}`);
    const first = naming('Ada Brandt', 'Zoé Élan');
    table.update(
      new Map([
        ['a', first],
        ['b', naming('Ada Brandt')],
      ]),
    );
    assert.deepEqual(known(), ['Ada Brandt in a,b', 'Zoé Élan in a']);
    assert.deepEqual(table.filesNaming('person', 'ZOE ELAN'), ['a']);
    assert.deepEqual(table.filesNaming('place', 'Zoé Élan'), []);
    table.update(
      new Map([
        ['a', first],
        ['c', naming()],
      ]),
    );
    assert.deepEqual(known(), ['Ada Brandt in a', 'Zoé Élan in a']);
    assert.deepEqual(
      [...table.dossiers()].map(({uri}) => uri),
      ['c'],
    );
    table.update(new Map([['a', naming('Bo Ek')]]));
    assert.deepEqual(known(), ['Bo Ek in a']);
    assert.deepEqual([...table.dossiers()], []);
  });
});
