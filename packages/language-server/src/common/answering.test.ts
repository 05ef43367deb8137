import assert from 'node:assert/strict';
import {SafeError} from '@nutgraf/language-service';
import {ErrorCodes, LSPErrorCodes, ResponseError} from 'vscode-languageserver';
import {guarded} from './answering.js';

async function failing(error: unknown): Promise<{answer: ResponseError; logged: string[]}> {
  const logged: string[] = [];
  const answer = await guarded(
    'textDocument/hover',
    line => logged.push(line),
    async () => {
      throw error;
    },
  );
  assert.ok(answer instanceof ResponseError);
  return {answer, logged};
}

describe('guarded', () => {
  it('answers a fault with an error and one line on the log, neither with the words of the fault', async () => {
    const {answer, logged} = await failing(new TypeError('cannot read "Karimov\nsaid"'));
    assert.equal(answer.code, ErrorCodes.InternalError);
    assert.equal(logged.length, 1);
    assert.match(logged[0]!, /^Nutgraf could not answer textDocument\/hover: TypeError at answering\.test\.ts:\d+$/);
    assert.doesNotMatch(answer.message + logged, /Karimov/);
  });

  it('tells the user why what was asked for cannot be done, and logs nothing', async () => {
    const {answer, logged} = await failing(new SafeError('The new name is empty.'));
    assert.deepEqual([answer.code, answer.message], [LSPErrorCodes.RequestFailed, 'The new name is empty.']);
    assert.deepEqual(logged, []);
  });

  it('leaves an answer as it is', async () => {
    assert.equal(await guarded('m', assert.fail, async () => 7), 7);
  });
});
