import assert from 'node:assert/strict';
import {dateProblem, OptionsError, readAnnotateOptions, readAnnotatorOptions, readPluginOptions} from './options.js';

describe('options', () => {
  it('names the field, what it holds and what it should hold', () => {
    const wrong: [options: unknown, field: string, message: string][] = [
      [{input: 'html'}, 'input', 'annotate: option "input" is "html", expected "plain" or "markdown"'],
      [{date: 20220304}, 'date', 'annotate: option "date" is 20220304, expected a date as YYYY-MM-DD'],
      [
        {date: '4 March 2022'},
        'date',
        'annotate: option "date" is "4 March 2022", expected a date of the calendar as YYYY-MM-DD',
      ],
      [
        {date: '2022-02-29'},
        'date',
        'annotate: option "date" is "2022-02-29", expected a date of the calendar as YYYY-MM-DD',
      ],
      [{date: new Date(0)}, 'date', 'annotate: option "date" is a value of type Date, expected a date as YYYY-MM-DD'],
      [{tree: 'x'}, 'tree', 'annotate: option "tree" is "x", expected the root of an mdast tree'],
      [
        {tree: {type: 'text'}},
        'tree',
        'annotate: option "tree" is a value of type Object, expected the root of an mdast tree',
      ],
      [{inputs: 'plain'}, 'inputs', 'annotate: there is no option "inputs"; expected one of input, date, tree, model'],
      [
        {model: new Uint8Array(4)},
        'model',
        'annotate: option "model" is a value of type Uint8Array, expected a model, as loadModel(bytes) gives it',
      ],
      [{model: null}, 'model', 'annotate: option "model" is null, expected a model, as loadModel(bytes) gives it'],
      ['markdown', '', 'annotate: the options are "markdown", expected an object'],
      [[], '', 'annotate: the options are an array, expected an object'],
    ];
    for (const [options, field, message] of wrong) {
      assert.throws(
        () => readAnnotateOptions(options as object),
        error => {
          assert.ok(error instanceof OptionsError && error instanceof TypeError);
          assert.equal(error.message, message);
          assert.equal(error.field, field);
          assert.equal(error.name, 'OptionsError');
          return true;
        },
      );
    }
    assert.throws(
      () => readPluginOptions({input: 'markdown'} as object),
      /there is no option "input"; expected one of date, model/,
    );
    assert.throws(
      () => readAnnotatorOptions({tagger: {find() {}}} as object),
      /createAnnotator: option "tagger" is a value of type Object, expected a tagger: an object with a function "tag"/,
    );
  });

  it('takes options that are left out, undefined or null', () => {
    assert.deepEqual(readAnnotateOptions(undefined), {});
    assert.deepEqual(readAnnotateOptions(null), {});
    assert.deepEqual(readAnnotateOptions({input: undefined, date: undefined}), {});
    assert.deepEqual(readAnnotateOptions({input: 'plain', date: '2024-02-29'}), {input: 'plain', date: '2024-02-29'});
  });

  it('knows dates of the calendar', () => {
    for (const date of ['2022-09-24', '2024-02-29', '0099-12-31', '1900-02-28'])
      assert.equal(dateProblem(date), undefined);
    for (const date of ['2022-9-24', '1900-02-29', '2022-00-10', '2022-01-32', '', '2022-09-24T10:00']) {
      assert.notEqual(dateProblem(date), undefined, date);
    }
  });
});
