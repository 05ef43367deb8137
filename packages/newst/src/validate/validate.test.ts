import assert from 'node:assert/strict';
import type {PhrasingContent} from 'mdast';
import {content, cue, type EntityRow, mention, type Root, root, sentence, source, validate} from '../index.js';

const person: EntityRow = {
  id: 'e1',
  type: 'person',
  name: 'Ada Okoro',
  roles: [],
  knowledge: null,
  mentions: [{start: 4, end: 13, level: 'name', confidence: 0.9}],
};

function text(value: string): PhrasingContent {
  return {type: 'text', value};
}

function example(): Root {
  const children: PhrasingContent[] = [
    content(0, 0, [text('“No,”')]),
    text(' '),
    cue(0, [text('said')]),
    text(' '),
    source(0, [mention(person, 0, [text('Ada Okoro')])]),
    text('.'),
  ];
  return root(
    {
      entities: [structuredClone(person)],
      statements: [
        {
          start: 0,
          end: 5,
          parts: [{start: 0, end: 5}],
          kind: 'direct',
          speaker: 'e1',
          source: {start: 11, end: 20},
          cue: {start: 6, end: 10},
          confidence: 1,
        },
      ],
      events: [
        {start: 0, end: 21, type: 'call', participants: ['e1'], place: null, date: null, status: 'held', confidence: 1},
      ],
      warnings: [{start: 0, end: 1, code: 'bad-date', message: 'x'}],
    },
    [{type: 'paragraph', children: [sentence(0, children)]}],
  );
}

// biome-ignore lint/suspicious/noExplicitAny: trees are broken on purpose here
type Loose = any;

/** What the validator says of the example after a change, as "path: actual". */
function problems(change: (tree: Loose) => void): string[] {
  const tree = example();
  change(tree);
  return validate(tree).map(message => `${message.path}: ${message.actual}`);
}

describe('validate', () => {
  it('has nothing to say of a tree as specified', () => {
    assert.deepEqual(validate(example()), []);
    assert.deepEqual(validate(root()), []);
  });

  it('names the path, the node, what was wrong and what would be right', () => {
    const tree = example();
    tree.entities[0]!.mentions[0]!.level = 'surname' as 'name';
    (tree.children[0] as Loose).children[0].children[4].children[0].level = 'surname';
    assert.deepEqual(validate(tree), [
      {
        path: '/entities/0/mentions/0/level',
        node: 'root',
        actual: '"surname"',
        expected: 'one of name, demonym, nominal, pronoun',
        reason:
          'root at "/entities/0/mentions/0/level": found "surname", expected one of name, demonym, nominal, pronoun',
      },
    ]);
  });

  it('answers what is no tree', () => {
    for (const value of [undefined, null, 1, 'root', [], {}, {type: 'paragraph', children: []}]) {
      assert.equal(validate(value).length, 1, String(value));
      assert.equal(validate(value)[0]!.path, '');
    }
    assert.ok(validate({type: 'root'}).some(message => message.path === '/children'));
  });

  it('finds rows that are not as specified', () => {
    assert.deepEqual(
      problems(tree => (tree.document = null)),
      ['/document: null'],
    );
    assert.deepEqual(
      problems(tree => (tree.entities[0].mentions[0].end = 2)),
      ['/entities/0/mentions/0/end: 2, before the start at 4'],
    );
    assert.deepEqual(
      problems(tree => (tree.entities[0].mentions[0].plural = 'yes')),
      ['/entities/0/mentions/0/plural: "yes"'],
    );
    assert.deepEqual(
      problems(tree => (tree.entities[0].mentions[0].plural = true)),
      [],
    );
    assert.deepEqual(
      problems(tree => (tree.entities[0].mentions[0].start = 0.5)),
      ['/entities/0/mentions/0/start: 0.5'],
    );
    assert.deepEqual(
      problems(tree => (tree.entities[0].mentions[0].confidence = Number.NaN)),
      ['/entities/0/mentions/0/confidence: NaN'],
    );
    assert.deepEqual(
      problems(tree => (tree.entities[0].value = '2020')),
      ['/entities/0/value: "2020"'],
    );
    assert.deepEqual(
      problems(tree => tree.entities.push(structuredClone(person))),
      ['/entities/1/id: "e1" a second time'],
    );
    assert.deepEqual(problems(tree => (tree.statements[0].parts = [])).slice(0, 1), ['/statements/0/parts: none']);
    assert.deepEqual(
      problems(tree => (tree.events[0].type = 'summit')),
      ['/events/0/type: "summit"'],
    );
    assert.deepEqual(
      problems(tree => delete tree.warnings[0].message),
      ['/warnings/0/message: nothing'],
    );
  });

  it('finds ids that name nothing', () => {
    assert.deepEqual(
      problems(tree => (tree.statements[0].speaker = 'e2')),
      ['/statements/0/speaker: "e2"'],
    );
    assert.deepEqual(
      problems(tree => (tree.events[0].participants = ['e1', 'e9'])),
      ['/events/0/participants/1: "e9"'],
    );
    assert.deepEqual(
      problems(tree => (tree.events[0].place = 'e9')),
      ['/events/0/place: "e9"'],
    );
  });

  it('finds nodes that disagree with the tables', () => {
    const at = '/children/0/children/0/children/4/children/0';
    const node = (tree: Loose) => tree.children[0].children[0].children[4].children[0];
    assert.deepEqual(
      problems(tree => (node(tree).entity = 'e7')),
      [`${at}/entity: "e7"`],
    );
    assert.deepEqual(
      problems(tree => (node(tree).kind = 'place')),
      [`${at}/kind: "place"`],
    );
    assert.deepEqual(
      problems(tree => (node(tree).index = 1)),
      [`${at}/index: 1`],
    );
    assert.deepEqual(
      problems(tree => (node(tree).level = 'pronoun')),
      [`${at}/level: "pronoun"`],
    );
    const start = {line: 1, column: 1, offset: 0};
    assert.deepEqual(
      problems(tree => (node(tree).position = {start, end: {line: 1, column: 14, offset: 13}})),
      [`${at}/position: 0–13`],
    );
    assert.deepEqual(
      problems(tree => (tree.statements[0].cue = null)),
      ['/children/0/children/0/children/2/statement: statement 0, which has no cue'],
    );
  });

  it('finds spans where none may stand', () => {
    assert.deepEqual(
      problems(tree => tree.children.push(sentence(1, [text('x')]))),
      ['/children/1: a sentence in a root'],
    );
    assert.deepEqual(
      problems(tree => tree.children[0].children[0].children.push(sentence(1, [text('x')]))),
      ['/children/0/children/0/children/6: a sentence in a sentence'],
    );
    assert.deepEqual(
      problems(tree => tree.children[0].children[0].children.push({type: 'paragraph', children: []})),
      ['/children/0/children/0/children/6: a paragraph in a sentence'],
    );
    assert.deepEqual(
      problems(tree => (tree.children[0].children[0].children[2].children = [])),
      ['/children/0/children/0/children/2/children: none'],
    );
  });

  it('finds pieces that are not numbered as they stand', () => {
    const paragraph = {type: 'paragraph', children: [{...sentence(1, [text('x')]), part: 1}]};
    assert.deepEqual(
      problems(tree => tree.children.push(structuredClone(paragraph))),
      ['/children/1/children/0/part: 1'],
    );
    assert.deepEqual(
      problems(tree => tree.children.push(structuredClone(paragraph), structuredClone(paragraph))),
      ['/children/2/children/0/part: 1'],
    );
  });

  it('finds positions that are none or lie outside of the parent', () => {
    const point = (offset: number) => ({line: 1, column: offset + 1, offset});
    assert.deepEqual(
      problems(tree => (tree.children[0].position = {start: point(3), end: {line: 1}})),
      ['/children/0/position: an object'],
    );
    assert.deepEqual(
      problems(tree => {
        tree.children[0].position = {start: point(3), end: point(8)};
        tree.children[0].children[0].position = {start: point(2), end: point(8)};
      }),
      ['/children/0/children/0/position: 2–8'],
    );
  });

  it('ends on a node that holds itself', () => {
    assert.deepEqual(
      problems(tree => tree.children[0].children.push(tree.children[0])),
      ['/children/0/children/1: the same object as elsewhere in the tree'],
    );
  });
});
