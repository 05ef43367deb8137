import assert from 'node:assert/strict';
import {SafeError, wordError} from './errors.js';

describe('wordError', () => {
  it('gives kind and place of an error, and nothing of its message', () => {
    assert.match(wordError(new TypeError('in "Karimov\n  at said:1:1\n')), /^TypeError at errors\.test\.ts:\d+$/);
    assert.match(wordError(Object.assign(new Error('x'), {name: 'Karimov said'})), /^Error at /);
    assert.equal(wordError(Object.assign(new Error('Karimov'), {stack: undefined})), 'Error');
    assert.equal(wordError('Karimov'), 'something was thrown that is no error (string)');
  });

  it('gives the message of an error that is known to hold no text', () => {
    assert.equal(wordError(new SafeError('no model')), 'no model');
  });
});
