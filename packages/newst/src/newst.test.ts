import assert from 'node:assert/strict';
import type {Paragraph, PhrasingContent} from 'mdast';
import * as newst from './index.js';

const place: newst.EntityRow = {
  id: 'e3',
  type: 'place',
  name: 'Oslo',
  roles: [],
  knowledge: null,
  mentions: [
    {start: 0, end: 4, level: 'name', confidence: 1},
    {start: 9, end: 11, level: 'pronoun', confidence: 0.5},
  ],
};

describe('newst', () => {
  it('exports this and nothing else', () => {
    assert.deepEqual(Object.keys(newst).sort(), [
      'content',
      'cue',
      'eventStatuses',
      'eventTypes',
      'isContent',
      'isCue',
      'isMention',
      'isRoot',
      'isSentence',
      'isSource',
      'isSpan',
      'literalTypes',
      'mention',
      'mentionLevels',
      'namedTypes',
      'roleStatuses',
      'root',
      'sentence',
      'source',
      'statementKinds',
      'validate',
    ]);
  });

  it('builds nodes that name their rows', () => {
    assert.deepEqual(newst.sentence(0), {type: 'sentence', id: 's1', children: []});
    assert.deepEqual(newst.mention(place, 1), {
      type: 'mention',
      id: 'e3.2',
      entity: 'e3',
      index: 1,
      kind: 'place',
      level: 'pronoun',
      children: [],
    });
    assert.deepEqual(newst.content(1, 2), {type: 'content', id: 'q2.3', statement: 1, index: 2, children: []});
    assert.deepEqual(newst.source(1), {type: 'source', id: 'q2.source', statement: 1, children: []});
    assert.deepEqual(newst.cue(1), {type: 'cue', id: 'q2.cue', statement: 1, children: []});
    assert.throws(() => newst.mention(place, 2), /Entity e3 has no mention 2: expected an index from 0 to 1/);
  });

  it('tells nodes apart', () => {
    const nodes = [newst.sentence(0), newst.mention(place, 0), newst.content(0, 0), newst.source(0), newst.cue(0)];
    const guards = [newst.isSentence, newst.isMention, newst.isContent, newst.isSource, newst.isCue];
    nodes.forEach((node, index) => {
      assert.ok(newst.isSpan(node));
      assert.deepEqual(
        guards.map(guard => guard(node)),
        guards.map((_, other) => other === index),
      );
    });
    for (const value of [undefined, null, 'mention', {}, {type: 1}, {type: 'text', value: ''}]) {
      assert.ok(!newst.isSpan(value));
      assert.ok(!guards.some(guard => guard(value)));
    }
    assert.ok(newst.isRoot(newst.root()));
    assert.ok(!newst.isRoot({type: 'root', children: []}));
  });

  it('stands in the content maps of mdast', () => {
    const children: PhrasingContent[] = [newst.sentence(0, [newst.mention(place, 0, [{type: 'text', value: 'Oslo'}])])];
    const paragraph: Paragraph = {type: 'paragraph', children};
    const tree: newst.Nodes = newst.root({entities: [place]}, [paragraph]);
    const span = paragraph.children.find(node => node.type === 'sentence');
    assert.equal(span?.children[0]?.type, 'mention');
    assert.deepEqual(JSON.parse(JSON.stringify(tree)), tree);
  });
});
