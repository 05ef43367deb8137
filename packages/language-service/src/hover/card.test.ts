import assert from 'node:assert/strict';
import fc from 'fast-check';
import type {Nodes} from 'mdast';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {escapeMarkdown, toMarkdown} from './card.js';

const parser = unified().use(remarkParse);

/** All text of a tree, failing on anything that is neither text nor what the card itself sets off. */
function textOf(node: Nodes): string {
  assert.ok(
    ['root', 'paragraph', 'text', 'strong', 'emphasis'].includes(node.type),
    `a ${node.type} out of plain text`,
  );
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}

const markup = fc.string({unit: fc.constantFrom(...'*_`[]()<>&#+-.!~|\\:=12a \n\u00a0"'), maxLength: 30});

describe('escapeMarkdown', () => {
  it('is read back as the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(markup, fc.string({unit: 'binary'})), text => {
        // CommonMark shows U+0000 as U+FFFD and drops white space at a line's ends.
        const shown = text.replace(/\s+/g, ' ').replaceAll('\0', '\uFFFD').trim();
        assert.equal(textOf(parser.parse(escapeMarkdown(text))).trim(), shown);
      }),
      {numRuns: 2000},
    );
  });
});

describe('toMarkdown', () => {
  it('keeps text out of the markup around it', () => {
    fc.assert(
      fc.property(markup, text => {
        const tree = parser.parse(toMarkdown([[['Met ', text, ' (line 3)']]]));
        assert.equal(textOf(tree), `Met ${text.replace(/\s+/g, ' ')} (line 3)`);
      }),
    );
  });

  it('sets off what it should, whatever that holds', () => {
    fc.assert(
      fc.property(markup, text => {
        const shown = text.replace(/\s+/g, ' ').trim();
        fc.pre(shown !== '');
        const [paragraph] = parser.parse(toMarkdown([[[{strong: text}, ' is ', {emphasis: text}]]])).children;
        assert.ok(paragraph?.type === 'paragraph');
        assert.deepEqual(
          paragraph.children.map(({type}) => type),
          ['strong', 'text', 'emphasis'],
        );
        assert.equal(textOf(paragraph), `${shown} is ${shown}`);
      }),
    );
  });
});
