import assert from 'node:assert/strict';
import {MODERN} from './support/capabilities.js';
import {Client, type TestDocument} from './support/client.js';
import {STORY} from './support/story.js';

const MEGABYTES = 50;
/** A story, and behind it what comes of a paste gone wrong: empty lines, and a listing that nobody annotates. */
const EMPTY = '\n'.repeat(2_000_000);
const LISTING = '0123456789 abcdef Otieno\n'.repeat(((MEGABYTES - 2) * 1_000_000) / 25);
const LARGE = `${STORY}${EMPTY}\`\`\`\n${LISTING}\`\`\`\n`;

describe('a document of 50 MB', function () {
  this.timeout(120_000);
  let client: Client;
  let story: TestDocument;
  let large: TestDocument;
  const asked: {message: string; actions: {title: string}[]}[] = [];
  let agrees = false;

  before(async () => {
    client = await Client.start({settings: {}, capabilities: MODERN});
    client.connection.onRequest('window/showMessageRequest', question => {
      asked.push(question);
      return agrees ? question.actions[0] : null;
    });
    story = await client.open('file:///desk/story.md', STORY);
    await story.tokens();
    large = await client.open('file:///desk/large.md', LARGE);
  });
  after(() => client.stop());

  async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
    while (!(await holds())) await new Promise(resolve => setTimeout(resolve, 50));
  }

  it('has nothing shown, and the user is told why and asked once', async () => {
    for (const method of ['documentSymbol', 'foldingRange', 'documentLink'])
      assert.equal(await large.request(method), null, method);
    assert.deepEqual(await large.tokens(), []);
    assert.equal(await large.on('hover', 'Otieno met'), null);
    await until(() => asked.length > 0);
    assert.equal(asked.length, 1);
    assert.match(asked[0]!.message, /file:\/\/\/desk\/large\.md: it has \d{8} characters, and at most 2000000/);
    assert.deepEqual(asked[0]!.actions, [{title: 'Annotate the First Part'}]);
    assert.equal(client.logged.length, 1);
    assert.doesNotMatch(client.logged[0]!, /Otieno/);
  });

  it('is edited, and others are answered meanwhile', async () => {
    for (let edit = 0; edit < 5; edit++) await large.replace('Fisheries', `Fisheries ${edit}`);
    assert.ok(await story.on('hover', 'Otieno said'));
    assert.equal(await large.request('documentSymbol'), null);
    assert.equal(asked.length, 1);
  });

  it('is annotated in its first part where the user agrees', async () => {
    agrees = true;
    await large.close();
    const refreshes = client.refreshes;
    const again = await client.open('file:///desk/large.md', LARGE);
    assert.deepEqual(await again.tokens(), []);
    await until(() => client.refreshes > refreshes);
    const hover = again.on<{contents: {value: string}} | null>('hover', 'Otieno met');
    // while it is annotated, others are answered
    assert.ok(await story.on('hover', 'Otieno said'));
    assert.match((await hover)!.contents.value, /^\*\*Peter Otieno\*\* · person/);
    assert.ok((await again.tokens()).includes('Peter Otieno: nutgrafPerson firstMention'));
    // beyond the first part there is nothing
    const end = {line: LARGE.split('\n').length - 3, character: 20};
    assert.equal(await again.request('hover', {position: end}), null);
    await again.close();
  });
});
