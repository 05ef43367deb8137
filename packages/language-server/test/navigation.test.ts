import assert from 'node:assert/strict';
import type {DocumentHighlight, Location} from 'vscode-languageserver-protocol';
import {Client, type TestDocument} from './support/client.js';
import {STORY} from './support/story.js';

describe('navigation', () => {
  let client: Client;
  let story: TestDocument;
  before(async () => {
    client = await Client.start();
    story = await client.open('file:///desk/story.md', STORY);
  });
  after(() => client.stop());

  describe('textDocument/definition', () => {
    it('leads from a nominal or pronoun to where the article introduces the person', async () => {
      for (const words of ['The minister', 'He gave', 'Otieno said']) {
        const places = await story.on<Location[]>('definition', words);
        assert.deepEqual(
          places.map(({uri, range}) => [uri, story.words(range)]),
          [[story.uri, 'Peter Otieno']],
          words,
        );
      }
      assert.deepEqual(await story.on('definition', 'treaty'), []);
    });
  });

  describe('textDocument/references', () => {
    it('finds every mention, the first when it is asked for', async () => {
      const find = async (includeDeclaration: boolean) => {
        const places = await story.on<Location[]>('references', 'Otieno said', 1, {context: {includeDeclaration}});
        return places.map(({range}) => story.words(range));
      };
      const all = await find(true);
      for (const words of ['Peter Otieno', 'Otieno', 'He', 'The minister'])
        assert.ok(all.includes(words), `${words}: ${all}`);
      assert.deepEqual(await find(false), all.slice(1));
    });
  });

  describe('textDocument/documentHighlight', () => {
    it('marks every mention', async () => {
      const marks = await story.on<DocumentHighlight[]>('documentHighlight', 'Dahl a map');
      assert.deepEqual(marks.map(({range}) => story.words(range)).slice(0, 2), ['Erik Dahl', 'Dahl']);
    });
  });
});
