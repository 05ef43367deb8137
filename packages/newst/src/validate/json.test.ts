import assert from 'node:assert/strict';
import fc from 'fast-check';
import {validate} from './index.js';

describe('validate, of anything', () => {
  it('never throws, and says the same after a way through JSON', () => {
    const names = fc.constantFrom(
      'type',
      'children',
      'entities',
      'statements',
      'position',
      'id',
      'start',
      'end',
      'part',
      'root',
      'mention',
      'sentence',
      'paragraph',
    );
    const values = fc.letrec(tie => ({
      value: fc.oneof(
        {depthSize: 'small'},
        fc.jsonValue({maxDepth: 1}),
        names,
        fc.array(tie('value')),
        fc.dictionary(names, tie('value')),
      ),
    })).value;
    fc.assert(
      fc.property(
        fc.record({
          type: fc.constantFrom('root', 'mention'),
          children: fc.array(values),
          entities: values,
          statements: values,
        }),
        tree => {
          const messages = validate(tree);
          assert.ok(messages.length > 0);
          assert.deepEqual(validate(JSON.parse(JSON.stringify(tree))), messages);
        },
      ),
    );
  });
});
