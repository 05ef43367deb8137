import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Reply} from './annotating/messages.js';
import {annotatorThreads} from './threads.js';

describe('annotatorThreads', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-threads-'));
  after(() => rmSync(folder, {recursive: true}));

  function file(name: string, code: string): URL {
    const path = join(folder, name);
    writeFileSync(path, `import {parentPort, threadId} from 'node:worker_threads';\n${code}`);
    return pathToFileURL(path);
  }

  it('starts the first at once, and keeps what it says until somebody listens', async () => {
    const start = annotatorThreads(
      file('says.mjs', "parentPort.postMessage(threadId); parentPort.on('message', m => parentPort.postMessage(m));"),
    );
    await new Promise(resolve => setTimeout(resolve, 500));
    const thread = start();
    const heard: unknown[] = [];
    await new Promise<void>(resolve => {
      thread.onMessage((reply: Reply) => {
        heard.push(reply);
        if (heard.length === 2) resolve();
        else thread.post({id: 7, kind: 'cancel'});
      });
    });
    assert.deepEqual(heard[1], {id: 7, kind: 'cancel'});
    const second = start();
    const other = await new Promise(resolve => second.onMessage(resolve));
    assert.notEqual(other, heard[0], 'a thread of its own');
    thread.terminate();
    second.terminate();
  });

  it('tells of one that ended before it was asked for', async () => {
    const start = annotatorThreads(new URL('none.mjs', pathToFileURL(`${folder}/`)));
    await new Promise(resolve => setTimeout(resolve, 300));
    const reason = await new Promise(resolve => start().onEnd(resolve));
    assert.equal(reason, 'ERR_MODULE_NOT_FOUND');
  });

  it('throws for what can be no file when the thread is asked for, and not before', () => {
    const start = annotatorThreads('no path');
    assert.throws(start);
  });
});
