import assert from 'node:assert/strict';
import {SURE_STATEMENT} from '@nutgraf/core';
import {documentOf} from '../test/support/article.js';
import {ARTICLE, STORY} from '../test/support/story.js';
import {codeLenses} from './codeLens.js';

const document = documentOf(STORY);

describe('codeLenses', () => {
  it('count mentions and statements above each person', () => {
    assert.deepEqual(
      codeLenses(document, ARTICLE).map(({range, command}) => [
        document.getText(range),
        command!.title,
        command!.command,
      ]),
      [
        ['Ada Brandt', 'Ada Brandt: 5 mentions', ''],
        ['Ada Brandt', '1 statement', ''],
        ['Jon Ile', 'Jon Ile: 5 mentions', ''],
      ],
    );
  });

  it('hand the places to the command that an editor has for them', () => {
    const [mentions, statements] = codeLenses(document, ARTICLE, 'show');
    const [uri, position, places] = mentions!.command!.arguments as [string, unknown, {range: never}[]];
    assert.equal(mentions!.command!.command, 'show');
    assert.deepEqual([uri, position], [document.uri, mentions!.range.start]);
    assert.equal(places.length, 5);
    const [, , said] = statements!.command!.arguments as [string, unknown, {range: never}[]];
    assert.equal(document.getText(said[0]!.range), '"We shall build it,"');
  });

  it('count no statement that is in doubt', () => {
    const statements = ARTICLE.statements.map(one => ({...one, confidence: SURE_STATEMENT - 0.001}));
    assert.equal(codeLenses(document, {...ARTICLE, statements}).length, 2);
  });
});
