import assert from 'node:assert/strict';
import type {Hover, MarkupContent} from 'vscode-languageserver-protocol';
import {Client, type TestDocument} from './support/client.js';
import {STORY} from './support/story.js';

describe('textDocument/hover', () => {
  let client: Client;
  let story: TestDocument;
  before(async () => {
    client = await Client.start();
    story = await client.open('file:///desk/story.md', STORY);
  });
  after(() => client.stop());

  async function hover(words: string, nth = 1): Promise<{text: string; words: string}> {
    const found = await story.on<Hover>('hover', words, nth);
    assert.ok(found, `no hover on "${words}"`);
    return {text: (found.contents as MarkupContent).value, words: story.words(found.range!)};
  }

  it('shows name, kind, the office as of the article’s date, whom they met and what they said', async () => {
    const {words, text} = await hover('Peter Otieno');
    assert.equal(words, 'Peter Otieno');
    assert.match(text, /^\*\*Peter Otieno\*\* · person/);
    assert.match(text, /Foreign Minister of Kenya, as of 2 May 2023/);
    assert.match(text, /The article says: .*Kenyan Foreign Minister Peter Otieno/);
    assert.match(text, /Met Erik Dahl/);
    assert.match(text, /We want a treaty before the summer/);
  });

  it('says whom a nominal and a pronoun stand for', async () => {
    assert.match((await hover('The minister')).text, /^\*“The minister”\* stands for \*\*Peter Otieno\*\*/);
    const he = await hover('He gave');
    assert.equal(he.words, 'He');
    assert.match(he.text, /stands for \*\*Peter Otieno\*\*/);
  });

  it('has nothing to say on other words', async () => {
    assert.equal(await story.on('hover', 'treaty'), null);
  });

  it('is plain text for a client that shows no Markdown', async () => {
    const plain = await Client.start({capabilities: {textDocument: {hover: {contentFormat: ['plaintext']}}}});
    const document = await plain.open('file:///desk/story.md', STORY);
    const {contents} = await document.on<Hover>('hover', 'Peter Otieno');
    assert.equal((contents as MarkupContent).kind, 'plaintext');
    assert.match((contents as MarkupContent).value, /^Peter Otieno · person/);
    await plain.stop();
  });
});
