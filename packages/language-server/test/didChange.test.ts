import assert from 'node:assert/strict';
import type {Hover, MarkupContent} from 'vscode-languageserver-protocol';
import {LSPErrorCodes} from 'vscode-languageserver-protocol';
import {Client} from './support/client.js';
import {STORY} from './support/story.js';

describe('textDocument/didChange', () => {
  let client: Client;
  before(async () => {
    client = await Client.start();
  });
  after(() => client.stop());

  it('answers on the text as it stands after incremental changes', async () => {
    const story = await client.open('file:///desk/edited.md', STORY);
    await story.tokens();
    await story.replace('Peter Otieno', 'Peter Wanjiru');
    await story.replace('Otieno said', 'Wanjiru said');
    const {contents} = await story.on<Hover>('hover', 'Wanjiru said');
    assert.match((contents as MarkupContent).value, /^\*\*Peter Wanjiru\*\* · person/);
  });

  it('answers ContentModified when the text moved on, never null or stale', async () => {
    const story = await client.open('file:///desk/racing.md', STORY);
    // in one piece, so that the edit has arrived when the server begins with the request
    const asked = await client.inOnePiece(async () => {
      const request = story.request('semanticTokens/full');
      await story.change({text: `${STORY}\nMore.\n`});
      return {request};
    });
    await assert.rejects(asked.request, {code: LSPErrorCodes.ContentModified});
    assert.ok((await story.tokens()).length > 0);
  });

  it('survives half-typed, binary and hostile text', async () => {
    const texts = [
      '',
      '-',
      '---\ndate: [',
      '\0\uFFFD\uD800',
      '> '.repeat(5000),
      '*a_ '.repeat(5000),
      `DAKAR (AP) - ${'x'.repeat(100_000)}`,
    ];
    const story = await client.open('file:///desk/hostile.md', STORY);
    for (const text of texts) {
      await story.change({text});
      await story.request('semanticTokens/full');
    }
    await story.change({text: STORY});
    assert.ok((await story.tokens()).includes('Peter Otieno: nutgrafPerson firstMention'));
  });
});
