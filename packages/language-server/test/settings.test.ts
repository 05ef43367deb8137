import assert from 'node:assert/strict';
import {Client} from './support/client.js';
import {PLAIN_PROSE, STORY} from './support/story.js';

const PROSE = 'file:///desk/notes.md';

describe('workspace/configuration', () => {
  it('decides what is an article', async () => {
    const client = await Client.start({settings: {articles: 'auto'}});
    const prose = await client.open(PROSE, PLAIN_PROSE);
    const story = await client.open('file:///desk/story.md', STORY);
    assert.deepEqual(await prose.tokens(), []);
    assert.ok((await story.tokens()).length > 0);

    client.settings = {articles: 'always'};
    await client.connection.sendNotification('workspace/didChangeConfiguration', {settings: null});
    assert.ok((await prose.tokens()).includes('Peter Otieno: nutgrafPerson firstMention'));
    assert.equal(client.refreshes, 1);

    client.settings = {articles: 'never'};
    await client.connection.sendNotification('workspace/didChangeConfiguration', {settings: null});
    assert.deepEqual(await story.tokens(), []);
    assert.equal(await story.on('hover', 'Peter Otieno'), null);
    await client.stop();
  });

  it('says which field is wrong, once, and goes on with the default', async () => {
    const client = await Client.start({settings: {articles: 'sometimes'}});
    const story = await client.open('file:///desk/story.md', STORY);
    const prose = await client.open(PROSE, PLAIN_PROSE);
    assert.ok((await story.tokens()).length > 0);
    assert.deepEqual(await prose.tokens(), []);
    await client.waitForLog(1);
    assert.deepEqual(client.logged, [
      'nutgraf.articles: expected "auto", "always" or "never", got "sometimes"; "auto" is used.',
    ]);
    await client.stop();
  });

  it('comes with initialize and each change for a client that cannot be asked', async () => {
    const client = await Client.start({initializationOptions: {settings: {articles: 'always'}}});
    const prose = await client.open(PROSE, PLAIN_PROSE);
    assert.ok((await prose.tokens()).length > 0);
    await client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: {nutgraf: {articles: 'never'}},
    });
    assert.deepEqual(await prose.tokens(), []);
    await client.stop();
  });
});

describe('workspace/executeCommand', () => {
  it('has one document annotated that is no article by its signs', async () => {
    const client = await Client.start();
    const prose = await client.open('untitled:Untitled-1', PLAIN_PROSE, 'plaintext');
    assert.deepEqual(await prose.tokens(), []);
    const command = 'nutgraf.server.annotateDocument';
    await client.connection.sendRequest('workspace/executeCommand', {command, arguments: [prose.uri]});
    assert.ok((await prose.tokens()).includes('Peter Otieno: nutgrafPerson firstMention'));
    assert.equal(client.refreshes, 1);
    await assert.rejects(
      client.connection.sendRequest('workspace/executeCommand', {command, arguments: [7]}),
      /expected the URI of an open document, got 7/,
    );
    await client.stop();
  });
});
