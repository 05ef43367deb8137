import assert from 'node:assert/strict';
import {findDeskFile, rememberFiles} from './deskFile.js';

/** Finds among files that there are, and tells where it looked. */
async function find(uri: string, folders: string[], files: Record<string, string> = {}) {
  const looked: string[] = [];
  const found = await findDeskFile(uri, folders, async place => {
    looked.push(place);
    return files[place];
  });
  return {found, looked};
}

describe('findDeskFile', () => {
  it('looks from the document’s folder up to its workspace folder', async () => {
    const {found, looked} = await find('file:///desk/news/2024/a.md', ['file:///desk']);
    assert.deepEqual(looked, [
      'file:///desk/news/2024/.nutgraf.yml',
      'file:///desk/news/.nutgraf.yml',
      'file:///desk/.nutgraf.yml',
    ]);
    assert.deepEqual(found, {uri: 'file:///desk/.nutgraf.yml', text: undefined});
  });

  it('takes the nearest, and the nearest of nested workspace folders as the end', async () => {
    const files = {'file:///desk/news/.nutgraf.yml': 'near', 'file:///desk/.nutgraf.yml': 'far'};
    const {found} = await find('file:///desk/news/a.md', ['file:///desk'], files);
    assert.deepEqual(found, {uri: 'file:///desk/news/.nutgraf.yml', text: 'near'});
    assert.equal(
      (await find('file:///desk/x/a.md', ['file:///desk', 'file:///desk/x/'])).found!.uri,
      'file:///desk/x/.nutgraf.yml',
    );
  });

  it('stays in the own folder of a loose file, and out of it for an untitled document', async () => {
    assert.deepEqual((await find('file:///home/me/a.md', [])).looked, ['file:///home/me/.nutgraf.yml']);
    assert.deepEqual(await find('untitled:Untitled-1', []), {found: undefined, looked: []});
  });
});

describe('rememberFiles', () => {
  it('reads a file once, also one that is not there, until told that files have changed', async () => {
    const files: Record<string, string> = {a: 'one'};
    let reads = 0;
    const {read, forget} = rememberFiles(async uri => {
      reads++;
      return files[uri];
    });
    assert.deepEqual(await Promise.all([read('a'), read('b'), read('a'), read('b')]), [
      'one',
      undefined,
      'one',
      undefined,
    ]);
    assert.equal(reads, 2);
    Object.assign(files, {a: 'two', b: 'new'});
    assert.equal(await read('a'), 'one');
    forget();
    assert.deepEqual([await read('a'), await read('b')], ['two', 'new']);
  });
});
