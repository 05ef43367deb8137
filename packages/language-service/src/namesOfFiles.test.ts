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
  it('tells who is named where, as the files have it now', () => {
    const files = new NamesOfFiles();
    const known = (part: string) =>
      [...files.namesWith(part)].map(({uri, named, key}) => `${named.name} (${key}) in ${uri}`);
    files.set('a', naming('Ada Brandt', 'Zoé Élan')).set('b', naming('Ada Brandt'));
    assert.deepEqual(known(''), [
      'Ada Brandt (ada brandt) in a',
      'Zoé Élan (zoe elan) in a',
      'Ada Brandt (ada brandt) in b',
    ]);
    assert.deepEqual(known('Éla'), ['Zoé Élan (zoe elan) in a']);
    assert.deepEqual(known('t\nz'), []);
    assert.deepEqual(files.filesNaming('person', 'ADA BRANDT'), ['a', 'b']);
    assert.deepEqual(files.filesNaming('person', 'Ada'), []);
    assert.deepEqual(files.filesNaming('place', 'Zoé Élan'), []);
    files.set('a', naming('Bo Ek')).delete('b');
    assert.deepEqual(known(''), ['Bo Ek (bo ek) in a']);
  });

  it('keeps dossiers by the names that they are on', () => {
    const files = new NamesOfFiles();
    const on = (name: string) => [...files.dossiersOn([name])].map(({uri}) => uri);
    files.set('c', naming()).set('b', naming()).set('a', naming('Bo Ek'));
    assert.deepEqual(on('ada brandt'), ['b', 'c']);
    files.set('c', naming('Ada Brandt')).delete('a');
    assert.deepEqual(on('Ada Brandt'), ['b']);
    assert.deepEqual(
      [...files.dossiers()].map(({uri}) => uri),
      ['b'],
    );
    files.clear();
    assert.deepEqual([...on('Ada Brandt'), ...files.dossiers()], []);
  });
});
