import assert from 'node:assert/strict';
import type {SemanticTokens, SemanticTokensDelta} from 'vscode-languageserver-protocol';
import {Client, type TestDocument} from './support/client.js';
import {STORY} from './support/story.js';

describe('textDocument/semanticTokens', () => {
  let client: Client;
  let story: TestDocument;
  before(async () => {
    client = await Client.start();
    story = await client.open('file:///desk/story.md', STORY);
  });
  after(() => client.stop());

  it('colours names, nominals and pronouns by kind', async () => {
    const tokens = await story.tokens();
    for (const token of [
      'Peter Otieno: nutgrafPerson firstMention',
      'Erik Dahl: nutgrafPerson firstMention',
      'Norwegian: nutgrafPlace firstMention demonym',
      'Otieno: nutgrafPerson',
      'He: nutgrafPerson pronoun',
      'The minister: nutgrafPerson nominal',
      'Oslo: nutgrafPlace firstMention',
      'Tuesday: nutgrafDate firstMention',
    ]) {
      assert.ok(tokens.includes(token), `${token} is not among ${JSON.stringify(tokens)}`);
    }
    assert.ok(!tokens.some(token => /Fisheries|treaty/.test(token)));
  });

  it('answers for a range with the same tokens', async () => {
    const start = story.position('"We want');
    const range = {start, end: {line: start.line + 1, character: 0}};
    const all = await story.tokens();
    const some = await story.tokens(range);
    assert.deepEqual(some, all.slice(-some.length));
    assert.ok(some[0]!.startsWith('Otieno:') || some[0]!.startsWith('We:'), some[0]);
  });

  it('knows CRLF, and counts UTF-16 code units', async () => {
    const text = STORY.replace('Kenyan', '𝕹 Kenyan').replaceAll('\n', '\r\n');
    const document = await client.open('file:///desk/crlf.md', text);
    const tokens = await document.tokens();
    assert.ok(tokens.includes('Peter Otieno: nutgrafPerson firstMention'), JSON.stringify(tokens));
    assert.ok(tokens.includes('The minister: nutgrafPerson nominal'), JSON.stringify(tokens));
  });

  it('sends what changed since an answer the client still has, and all where it has none', async () => {
    const document = await client.open('file:///desk/edited.md', STORY);
    const first = await document.request<SemanticTokens>('semanticTokens/full');
    await document.replace('Otieno said', 'Mr. Otieno said');
    const previous = {previousResultId: first.resultId};
    const delta = await document.request<SemanticTokensDelta>('semanticTokens/full/delta', previous);
    const data = [...first.data];
    for (const {start, deleteCount, data: inserted = []} of delta.edits) data.splice(start, deleteCount, ...inserted);
    assert.deepEqual(data, (await document.request<SemanticTokens>('semanticTokens/full')).data);
    assert.ok(delta.edits.length === 1 && delta.edits[0]!.data!.length < data.length / 2, JSON.stringify(delta));
    const whole = await document.request<SemanticTokens>('semanticTokens/full/delta', previous);
    assert.deepEqual(whole.data, data);
  });
});
